import type { BlockKind, Span } from './document.ts';

/** A stretch of a document that search finds: a block, or a part of a long one cut at a sentence's border. Never furniture. */
export interface Passage extends Span {
  /** Its place in the corpus at hand, from 0: not stable across a reload. */
  readonly id: number;
  readonly kind: BlockKind;
}
