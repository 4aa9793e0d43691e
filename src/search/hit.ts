import type { Passage } from '../corpus/passage.ts';

/** A passage that search found, best first. `score` is only comparable within one search. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}
