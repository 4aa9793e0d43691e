import { excerpt, type Span } from '../../corpus/document.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { wordsOfCues } from '../../questions/intents.ts';
import type { Query } from '../../questions/query.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import { sameDay } from '../../text/dates/calendar.ts';
import { overlaps } from '../../text/range.ts';
import { type Asked, cutAtWord, label, reportAt, spansOf } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { found, type Lookup } from '../found.ts';
import { OF_PLANS } from '../meant/meant.ts';
import { NEUTRAL } from '../topic/matter.ts';

/**
 * What is known of a meeting that was only announced or named: the sentence that announces it. Nothing that happens at a
 * meeting (who signed, who spoke) is known of it.
 */
export function announced(asked: Asked, intent: string): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  const facts = [
    ...factsOf(meeting, 'next'),
    ...factsOf(meeting, 'date'),
    ...factsOf(meeting, 'place'),
    ...factsOf(meeting, 'organiser'),
  ];
  const spans: readonly Span[] = facts.length > 0 ? spansOf(facts, 3) : meeting.named.slice(0, 2);
  const [first] = spans;
  if (!first) return undefined;
  const said = cutAtWord(excerpt(first), 330);
  return found(intent, said.length > 0 ? said : label(meeting), spans, [meeting]);
}

/** "When is the next …?" of a series that its report calls by no word for a meeting: the announcement that says most of what is asked. */
export function announcedAnywhere(asked: Asked, least = HALF): Lookup {
  const told = evidence(asked, 'next_meeting').filter(
    (one) => one.coverage >= least && isEnough(one) && one.facts.some(({ kind }) => kind === 'next'),
  );
  const [first] = told;
  const at = first && reportAt(asked.corpus, first.unit.span);
  return first && at && told.every(({ unit }) => unit.span.document === first.unit.span.document)
    ? found('next_meeting', cutAtWord(excerpt(first.unit.span), 330), [first.unit.span], [at.meeting])
    : undefined;
}

/**
 * "Hội nghị tổng kết cả năm họp ở đâu?", where the report of the half-year's conference announces it: its announcement
 * says what the name of the meeting that was held does not.
 */
export function announcedBeside(asked: Asked, intent: string): Lookup {
  const { query, scope } = asked;
  if (!scope || intent === 'next_meeting' || !OF_PLANS.has(intent) || scope.meeting.status !== 'held')
    return undefined;
  // its own day names it, the first as the last
  const { date, lastDate } = scope.meeting;
  const own = [date, lastDate].filter((day) => day !== undefined);
  if (
    own.some((day) =>
      query.dates.some(({ from }) => from.day !== undefined && sameDay({ ...day, ...from }, day)),
    )
  )
    return undefined;
  const cues = wordsOfCues(query.intents);
  const open = query.terms.filter(
    (term) =>
      !cues.has(term.folded) &&
      !NEUTRAL.has(term.folded) &&
      !isOfDay(query, term) &&
      coverTerm(term, scope.profile.said) < HALF,
  );
  const weight = open.reduce((sum, term) => sum + term.weight, 0);
  const next = factsOf(scope.meeting, 'next').find(({ span }) => {
    const bag = bagOf(excerpt(span));
    const held = open.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0);
    return held >= ENOUGH && held >= HALF * weight;
  });
  return next && found(intent, cutAtWord(excerpt(next.span), 330), [next.span], [scope.meeting]);
}

/** The day that the question gives is looked at as a day. */
function isOfDay({ dates, typing }: Query, { at }: Term): boolean {
  const word = typing.topic[at];
  return word !== undefined && dates.some((date) => overlaps(date, word));
}

const HALF = 0.5;
/** The weight of one word that is not everywhere. */
const ENOUGH = 1.5;
