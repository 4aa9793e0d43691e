import { excerpt } from '../corpus/document.ts';
import type { Expectation } from '../questions/expectation.ts';
import type { Query } from '../questions/query.ts';
import { coverTerm, weightOf, withoutCues } from '../questions/terms.ts';
import { bagOf } from '../search/bag.ts';
import { findDates } from '../text/dates.ts';
import { findPeople } from '../text/names.ts';
import { findTimes } from '../text/times.ts';
import type { Answer, Citation, Found } from './answer.ts';
import { cutAtWord } from './context.ts';
import { reasonFit } from './reason-told.ts';

/** One part of a question as it was understood, with its own answer. */
export interface PartAnswered {
  readonly said: string;
  readonly query: Query;
  readonly answer: Answer;
}

/** All of them together are still short. */
const LONGEST = 480;
/** Of what a part asks beyond its kind an answer to it says this share. */
const SAYS_HALF = 0.5;
/** The weight of about one telling word. */
const TELLING = 2.5;

/** A part that points to a meeting as surely as this names it. */
export const NAMES_ONE = 0.33;

/** The part that the others lean on: the first, unless only a later one names what is spoken of ("ai chủ trì và ai ký ở hội nghị A?"). */
export function leading<Part extends { readonly query: Query }>(parts: readonly Part[]): Part | undefined {
  const names = ({ query }: Part) =>
    query.people.length > 0 || query.places.length > 0 || weightOf(query.naming) >= TELLING;
  return parts.find(names) ?? parts[0];
}

/**
 * Does one answer tell both parts, as a sentence with a task and its time does? Then nothing need be asked again.
 */
export function tellsPart(whole: Answer, { expects, terms, intents }: Query): boolean {
  if (whole.kind !== 'found' || !HOLDS[expects.kind](whole.text)) return false;
  const asked = intents[0]?.intent.name ?? '';
  if (OF_RECORD.has(asked) && whole.intent !== asked) return false;
  const own = withoutCues(terms, intents.slice(0, 1));
  if (weightOf(own) < TELLING) return true;
  const said = bagOf(whole.text, ...whole.citations.map(excerpt));
  const covered = own.reduce((sum, term) => sum + term.weight * coverTerm(term, said), 0);
  return covered >= SAYS_HALF * weightOf(own);
}

/** Each has an answer of its own: who was there does not tell who signed. */
const OF_RECORD = new Set(
  'chair organiser format attendees absent secretary signed signer next_meeting series_ordinal'.split(' '),
);

const HOLDS: Readonly<Record<Expectation['kind'], (text: string) => boolean>> = {
  number: (text) => /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/u.test(text),
  date: (text) => findDates(text).length > 0 || findTimes(text).length > 0,
  person: (text) => findPeople(text).length > 0,
  reason: (text) => reasonFit(text) > 0,
  // what place or thing is meant, no form tells
  place: () => false,
  name: () => true,
  list: () => true,
  any: () => true,
};

/**
 * The answers to the parts of a question in one short text, with the proofs of each. What one part asks and the documents
 * do not say is said to be missing; where nothing of it was found there is no joint answer.
 */
export function together(whole: Answer, parts: readonly PartAnswered[]): Found | undefined {
  const lines: { text: string; proofs: readonly Citation[] }[] = [];
  let found: Found | undefined;
  for (const { said, query, answer } of parts) {
    const told = tellsPart(whole, query) ? whole : answer;
    if (told.kind === 'found') {
      found ??= told;
      const at = lines.findIndex(({ text }) => told.text.includes(text) || text.includes(told.text));
      const line = lines[at];
      if (line === undefined) lines.push({ text: told.text, proofs: told.citations });
      else if (told.text.length > line.text.length) lines[at] = { text: told.text, proofs: told.citations };
    } else if (answer.kind === 'missing') lines.push({ text: `Không tìm thấy: ${said}.`, proofs: [] });
  }
  if (!found) return undefined;
  const share = Math.floor(LONGEST / lines.length);
  const fits = lines.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST;
  const [first, ...others] = lines.flatMap(({ proofs }) => proofs);
  return {
    kind: 'found',
    intent: found.intent,
    text: lines.map(({ text }) => (fits ? text : cutAtWord(text, share))).join('\n'),
    citations: [first ?? found.citations[0], ...others],
    meetings: found.meetings,
  };
}
