import type { Document } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { type Term, weightOf, withoutCues } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { type Sheet, sheetOf } from '../../search/sheets.ts';
import { type Asked, scopeOf } from '../context.ts';
import { type Ranked, rank } from './ranking.ts';

/** How many units get a closer look. */
export const CLOSER_LOOK = 40;
const nearestUnits = new WeakMap<Asked, readonly Ranked[]>();

/** The units that cover most of the question, found once a question: each of its kinds is tried on them. */
export function nearest(asked: Asked, terms: readonly Term[]): readonly Ranked[] {
  const known = nearestUnits.get(asked);
  if (known) return known;
  const ranked = rank(terms, pool(asked), (unit) => scopeOf(asked.corpus, unit.span)).slice(0, CLOSER_LOOK);
  nearestUnits.set(asked, ranked);
  return ranked;
}

/** The documents that may hold the answer: those of the likeliest meetings and those nearest to the words. */
function pool(asked: Asked): Sheet[] {
  const { query, corpus, scope } = asked;
  // what leans on the meeting spoken of before is not answered from another
  const before = query.before?.meetings ?? [];
  if (scope && before.includes(scope.meeting.id))
    return scope.meeting.reports.map(({ document }) => sheetOf(document));
  const documents = new Set(corpus.nearest(query.typing.topic.map((word) => word.text).join(' ')));
  for (const { meeting } of query.candidates.slice(0, 6))
    for (const { document } of meeting.reports) documents.add(document);
  return [...documents].map(sheetOf);
}

/** In a follow-up the words of the question before still count a little, so that "việc đó" finds its matter. */
export function carried({ query, corpus, scope }: Asked): Term[] {
  if (scope && query.before && !query.before.meetings.includes(scope.meeting.id)) return [];
  // "kho lạnh tốn bao nhiêu?" behind a question on an election: only the meeting is the same
  if (scope && asksAnew(query)) return [];
  return query.followUp && query.before
    ? query.carried.filter((term) => corpus.vocabulary.frequency(term.folded) > 0)
    : [];
}

/** Does a follow-up name a matter of its own and ask something of its own about it? */
function asksAnew({ bare, terms, typing, intents, expects, people }: Query): boolean {
  if (bare || expects.kind === 'any' || people.length > 0 || POINTS_BACK.test(foldedWords(typing)))
    return false;
  return weightOf(withoutCues(terms, intents.slice(0, 1))) >= OWN_MATTER;
}

/** Two telling words. */
const OWN_MATTER = 6;
const POINTS_BACK = /(?:^| )(?:do|nay|ay|tren|kia|con|the|vay|ho|cung|lai)(?: |$)/;

/** The only document with a sentence that says nearly all of what is asked: another is not about it. */
export function toldIn(ranked: readonly Ranked[]): Document | undefined {
  const documents = new Set(
    ranked.filter(({ coverage }) => coverage > SAYS_NEARLY_ALL).map(({ unit }) => unit.span.document),
  );
  const [only] = documents;
  return documents.size === 1 ? only : undefined;
}

const SAYS_NEARLY_ALL = 0.6;
