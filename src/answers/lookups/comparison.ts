import { excerpt } from '../../corpus/document.ts';
import type { Candidate } from '../../questions/scope.ts';
import type { Found } from '../answer.ts';
import { type Asked, cutAtWord, label } from '../context.ts';
import { isEnough } from '../enough.ts';
import { evidence } from '../evidence.ts';
import { focus } from '../focus.ts';
import { found, type Lookup } from '../found.ts';
import { unitText } from '../unit-text.ts';

/** How to look up what is compared in one meeting. */
export type LookupOne = (asked: Asked) => Lookup;

/** Two meetings side by side, or two documents on one meeting: the same thing looked up in each. */
export function comparison(asked: Asked, lookups: readonly LookupOne[]): Lookup {
  const pair = twoMeetings(asked);
  if (!pair) return betweenDocuments(asked);
  const sides = pair.map((scope) => ({
    scope,
    answer: firstFound({ ...asked, scope, rivals: [] }, lookups),
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

function firstFound(asked: Asked, lookups: readonly LookupOne[]): Lookup {
  for (const lookup of lookups) {
    const answer = lookup(asked);
    if (answer?.kind === 'found') return answer;
  }
  return undefined;
}

/** The two likeliest meetings: those with the ordinals that the question names, else the two best of different names. */
function twoMeetings({ query }: Asked): Candidate[] | undefined {
  const held = query.candidates.filter(({ meeting }) => meeting.status === 'held');
  if (query.ordinals.length >= 2) {
    const chosen = query.ordinals
      .slice(0, 2)
      .flatMap((ordinal) => held.find(({ meeting }) => meeting.ordinal === ordinal) ?? []);
    if (chosen.length === 2) return chosen;
  }
  const [a, b] = held;
  if (!a || !b) return undefined;
  // one meeting that several documents report is compared between them
  if (a.meeting.reports.length > 1 && b.score < 0.75 * a.score) return undefined;
  return [a, b];
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
