import type { Span } from '../corpus/document.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Answer, Found, Missing } from './answer.ts';
import { trimSpan } from './excerpts.ts';

/** A found answer, or `undefined` where there is nothing to prove it with. */
export function found(
  intent: string,
  text: string,
  proofs: readonly Span[],
  meetings: readonly Meeting[],
): Found | undefined {
  const [first, ...others] = proofs.map(trimSpan);
  if (!first || text.trim() === '') return undefined;
  return {
    kind: 'found',
    intent,
    text: text.trim(),
    citations: [first, ...others],
    meetings: meetings.map(({ id }) => id),
  };
}

export function missing(
  intent: string,
  text: string,
  nearest: readonly Span[],
  meetings: readonly Meeting[] = [],
): Missing {
  return {
    kind: 'missing',
    intent,
    text,
    nearest: nearest.map(trimSpan),
    meetings: meetings.map(({ id }) => id),
  };
}

/** What looking up gives: nothing found is `undefined`, so that the next way can be tried. */
export type Lookup = Answer | undefined;
