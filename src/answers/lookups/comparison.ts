import { excerpt } from '../../corpus/document.ts';
import { wordsOfCues } from '../../questions/intents.ts';
import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm, type Term, weightOf, withoutCues } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import type { Found } from '../answer.ts';
import { type Asked, cutAtWord, label } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { focus } from '../evidence/focus.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { NEUTRAL } from '../topic/matter.ts';

/** How to look up what is compared in one meeting. */
export type LookupOne = (asked: Asked) => Lookup;

/** Two meetings side by side, or two documents on one meeting: the same thing looked up in each. */
export function comparison(asked: Asked, ofMatter: readonly LookupOne[], ofWhole: LookupOne): Lookup {
  const pair = twoMeetings(asked);
  if (!pair) return betweenDocuments(asked);
  const matter = matterOf(asked, pair);
  const lookups = weightOf(matter) >= OWN_MATTER ? ofMatter : [...ofMatter, ofWhole];
  const sides = pair.map((scope, i) => ({
    scope,
    answer: firstFound(
      { ...asked, query: withoutNameOf(asked.query, scope, pair[1 - i]), scope, rivals: [] },
      lookups,
      weightOf(matter) >= OWN_MATTER ? matter : [],
    ),
  }));
  const known = sides.filter(
    (side): side is { scope: Candidate; answer: Found } => side.answer?.kind === 'found',
  );
  if (known.length === 0) return undefined;
  const lines = sides.map(
    ({ scope, answer }) =>
      `${label(scope.meeting, 90)}: ${answer?.kind === 'found' ? cutAtWord(answer.text, 300) : 'tài liệu không nêu.'}`,
  );
  return found(
    'comparison',
    lines.join('\n'),
    known.flatMap(({ answer }) => answer.citations.slice(0, 3)),
    pair.map(({ meeting }) => meeting),
  );
}

/** What a meeting says of the matter does not name the meeting that it is compared with. */
function withoutNameOf(query: Query, scope: Candidate, other: Candidate | undefined): Query {
  const asks = query.intents.filter(({ intent }) => intent.lookup === 'comparison');
  const terms = withoutCues(query.terms, asks).filter(
    (term) =>
      coverTerm(term, scope.profile.bag) > 0.5 || !other || coverTerm(term, other.profile.named) <= 0.5,
  );
  return { ...query, terms };
}

/** "So sánh phí gửi xe của hai chung cư": what neither meeting's name says is compared; where one says nothing of it, that is the answer. */
function matterOf({ query }: Asked, pair: readonly Candidate[]): Term[] {
  const cues = wordsOfCues(query.intents);
  return query.terms.filter(
    (term) =>
      !cues.has(term.folded) &&
      !NEUTRAL.has(term.folded) &&
      !PAPERS.has(term.folded) &&
      !pair.some(({ profile }) => coverTerm(term, profile.named) > 0.5),
  );
}

/** Every meeting has its minutes: "biên bản, văn bản". */
const PAPERS = new Set('bien ban van'.split(' '));

/** The weight of about one telling word. */
const OWN_MATTER = 4;

function firstFound(asked: Asked, lookups: readonly LookupOne[], matter: readonly Term[]): Lookup {
  for (const lookup of lookups) {
    const answer = lookup(asked);
    // what another meeting says is not this one's
    const own = asked.scope?.meeting.id ?? '';
    if (answer?.kind !== 'found' || (answer.meetings.length > 0 && !answer.meetings.includes(own))) continue;
    const bag = bagOf(answer.text);
    const said = weightOf(matter.filter((term) => coverTerm(term, bag) > 0.5));
    if (said >= SAYS_MATTER * weightOf(matter)) return answer;
  }
  return undefined;
}

/** An answer that says less of the matter speaks of another: a fee for parking is not the fee for upkeep. */
const SAYS_MATTER = 0.5;

/** The two likeliest meetings: those with the ordinals that the question names, else the two best of different names. */
function twoMeetings({ query }: Asked): Candidate[] | undefined {
  const held = query.candidates.filter(({ meeting }) => meeting.status === 'held');
  if (query.ordinals.length >= 2) {
    const chosen = query.ordinals
      .slice(0, 2)
      .flatMap((ordinal) => held.find(({ meeting }) => meeting.ordinal === ordinal) ?? []);
    if (chosen.length === 2) return chosen;
  }
  const [a, next] = held;
  if (!a || !next) return undefined;
  const b = besideIt(query, a, held.slice(1)) ?? next;
  // one meeting that several documents report is compared between them
  if (a.meeting.reports.length > 1 && b.score < 0.75 * a.score) return undefined;
  return [a, b];
}

/** A meeting that fits so much less than the first is none of the two. */
const LIKELY = 0.6;

/** The one whose name says most of what the name of the first leaves out: of "A với B" the words of B. */
function besideIt({ naming }: Query, first: Candidate, others: readonly Candidate[]): Candidate | undefined {
  const says = ({ profile: { bag } }: Candidate, at: number) => {
    const [before, term] = [naming[at - 1], naming[at]];
    if (!term || coverTerm(term, bag) <= 0.5) return 0;
    const pair = before?.at === term.at - 1 && bag.pairs.has(`${before.folded} ${term.folded}`);
    return pair ? 2 : 1;
  };
  const own = naming.map((_, at) => says(first, at));
  let best: Candidate | undefined;
  let most = OWN_MATTER;
  for (const other of others) {
    if (other.score < LIKELY * first.score) break;
    const gain = naming.reduce(
      (sum, { weight }, at) => sum + weight * Math.max(0, says(other, at) - (own[at] ?? 0)),
      0,
    );
    if (gain > most) [best, most] = [other, gain];
  }
  return best;
}

/** What each document says on the matter. */
function betweenDocuments(asked: Asked): Lookup {
  const { query } = asked;
  const [first] = query.candidates;
  if (!first) return undefined;
  const ranked = evidence(asked, 'comparison');
  const sides = first.meeting.reports.flatMap(({ document }) => {
    const best = ranked.find((one) => one.unit.span.document === document && one.score > 0.3);
    return best ? [{ document, best }] : [];
  });
  if (sides.length < 2) {
    const [best] = ranked;
    return best && isEnough(best)
      ? found('comparison', cutAtWord(excerpt(best.unit.span), 380), [best.unit.span], [first.meeting])
      : undefined;
  }
  const lines = sides.map(
    ({ document, best }) =>
      `${cutAtWord(document.title, 70)}: “${cutAtWord(focus(unitText(best.unit), query), 230)}”`,
  );
  return found(
    'comparison',
    lines.join('\n'),
    sides.map(({ best }) => best.unit.span),
    [first.meeting],
  );
}
