import type { Evidence } from './evidence.ts';

/** Below this share of the question's topic a sentence is no answer. See DESIGN.md, "When it says it cannot find". */
const ENOUGH = 0.58;
/** What the meeting's name does not say must stand in the sentence or right beside it, to this share. */
const COVERED = 0.35;

export function isEnough({ score, coverage }: Evidence): boolean {
  return score >= ENOUGH && coverage >= COVERED;
}

/** Does the sentence itself say all that is asked, and is that much? */
export function saysItAll({ coverage, open }: { readonly coverage: number; readonly open: number }): boolean {
  return coverage > ALL && open > MUCH;
}

const ALL = 0.95;
/** About three telling words. */
const MUCH = 10;
