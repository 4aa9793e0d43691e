import { excerpt } from '../corpus/document.ts';
import type { Query } from '../questions/query.ts';
import type { Expectation } from '../questions/slots/expectation.ts';
import { coverTerm, weightOf, withoutCues } from '../questions/terms.ts';
import { bagOf } from '../search/bag.ts';
import { findDates } from '../text/dates/dates.ts';
import { findTimes } from '../text/dates/times.ts';
import { lower } from '../text/fold.ts';
import { findPeople } from '../text/names/names.ts';
import type { Answer, Citation, Found } from './answer.ts';
import { cutAtWord } from './context.ts';
import { reasonFit } from './evidence/reason-told.ts';

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
/** One that says so much may tell it in other words: that it is missing would be said too surely. */
const SAYS_SOME = 0.25;
/** The weight of about one telling word. */
const TELLING = 2.5;

/** Does a part name what it speaks of? */
export function namesItself({ people, places, naming }: Query): boolean {
  return people.length > 0 || places.length > 0 || weightOf(naming) >= TELLING;
}

/** The part that the others lean on: the first, unless only a later one names what is spoken of ("ai chủ trì và ai ký ở hội nghị A?"). */
export function leading<Part extends { readonly query: Query }>(parts: readonly Part[]): Part | undefined {
  return parts.find(({ query }) => namesItself(query)) ?? parts[0];
}

/** Does an answer to the whole question tell this part, too, as a sentence with a task and its time does? */
export function tellsPart(whole: Answer, query: Query): boolean {
  if (whole.kind !== 'found') return false;
  const asked = query.intents[0]?.intent.name ?? '';
  if (OF_RECORD.has(asked) && whole.intent !== asked) return false;
  return says(whole, query) >= (whole.intent === asked ? SAYS_SOME : SAYS_HALF);
}

/** The share of what a part asks, beyond its kind and the name of the meeting, that an answer of the sort asked for says. */
function says(answer: Found, { expects, terms, intents, candidates }: Query): number {
  if (!HOLDS[expects.kind](answer.text)) return 0;
  const said = bagOf(answer.text, ...answer.citations.map(excerpt));
  if (expects.kind === 'number' && expects.unit && !said.forms.has(expects.unit)) return 0;
  const meant = candidates.find(({ meeting }) => answer.meetings.includes(meeting.id));
  const own = withoutCues(terms, intents.slice(0, 1)).filter(
    (term) => !meant || coverTerm(term, meant.profile.bag) < SAYS_HALF,
  );
  const weight = weightOf(own);
  if (weight < TELLING) return 1;
  return own.reduce((sum, term) => sum + term.weight * coverTerm(term, said), 0) / weight;
}

/** "Lần sau họp ở đâu, ai chủ trì?": what announces the next meeting tells all of it. */
export function tellsOfNext(
  whole: Answer,
  lead: Answer,
  parts: readonly { readonly query: Query }[],
): boolean {
  return (
    whole.kind === 'found' &&
    whole.intent === 'next_meeting' &&
    lead.kind === 'found' &&
    lead.text === whole.text &&
    parts.every(({ query }) => query.expects.kind !== 'number' && query.expects.kind !== 'reason')
  );
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
  const lead = parts.find(({ answer }) => answer.kind === 'found')?.answer;
  const sameMeeting = !lead || lead.meetings.some((meeting) => whole.meetings.includes(meeting));
  const answerOf = ({ query, answer }: PartAnswered) =>
    sameMeeting && tellsPart(whole, query) ? whole : answer;
  const lines: { text: string; proofs: readonly Citation[] }[] = [];
  const told = parts.flatMap((part) => {
    const one = answerOf(part);
    return one.kind === 'found' ? [one] : [];
  });
  const [found] = told;
  for (const part of parts) {
    const { said, query } = part;
    const one = answerOf(part);
    if (one.kind === 'found') {
      const at = lines.findIndex(
        ({ text }) =>
          one.text.includes(text) ||
          lower(text).includes(lower(withoutLabel(one.text, text)).replace(/\.$/, '')),
      );
      const line = lines[at];
      if (line === undefined) lines.push({ text: one.text, proofs: one.citations });
      else if (one.text.length > line.text.length) lines[at] = { text: one.text, proofs: one.citations };
    } else if (one.kind === 'missing' && !told.some((other) => says(other, query) >= SAYS_SOME))
      lines.push({ text: `Không tìm thấy: ${said}.`, proofs: [] });
  }
  if (!found) return undefined;
  const texts = lines.map(({ text }, i) => (i === 0 ? text : withoutLabel(text, lines[0]?.text ?? '')));
  const share = Math.floor(LONGEST / texts.length);
  const fits = texts.reduce((sum, text) => sum + text.length, 0) <= LONGEST;
  const [first, ...others] = lines.flatMap(({ proofs }) => proofs);
  return {
    kind: 'found',
    intent: found.intent,
    text: texts.map((text) => (fits ? text : cutAtWord(text, share))).join('\n'),
    citations: [first ?? found.citations[0], ...others],
    meetings: found.meetings,
  };
}

/** Two answers of one meeting in one text. */
export function joined(one: Found, two: Found): Found {
  const [head, ...rest] = one.citations;
  const text = `${one.text}\n${withoutLabel(two.text, one.text)}`;
  return { ...one, text, citations: [head, ...rest, ...two.citations] };
}

/** "Đại hội A: 18/4/2025." and "Đại hội A: khách sạn B.": the name is said once. */
function withoutLabel(text: string, first: string): string {
  const at = text.lastIndexOf(': ');
  if (at < 0 || !first.startsWith(text.slice(0, at + 2))) return text;
  const rest = text.slice(at + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
