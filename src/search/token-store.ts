import type { Passage } from '../corpus/passage.ts';
import { Lexicon } from './lexicon.ts';
import { PairCounts } from './pair-counts.ts';

/**
 * The words of all passages as numbers, one after another in one array, with how many passages have each word, each
 * folded syllable and each pair of neighbours: four bytes a word, where strings and maps would take fifty.
 */
export class TokenStore {
  readonly lexicon = new Lexicon();
  /** Accented numbers; those of passage `i` stand from `starts[i]` to `starts[i + 1]`. */
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  readonly foldOf: Uint32Array;
  /** In how many passages an accented form, a folded form stands. */
  readonly wordCounts: Uint32Array;
  readonly syllableCounts: Uint32Array;
  readonly pairs: PairCounts;
  readonly averageLength: number;

  constructor(passages: readonly Passage[]) {
    this.starts = new Uint32Array(passages.length + 1);
    let tokens = new Uint32Array(1024);
    let length = 0;
    for (const [i, { document, start, end }] of passages.entries()) {
      const learnt = this.lexicon.learn(document.text.slice(start, end));
      if (length + learnt.length > tokens.length) tokens = grown(tokens, length + learnt.length);
      tokens.set(learnt, length);
      length += learnt.length;
      this.starts[i + 1] = length;
    }
    this.tokens = tokens.slice(0, length);
    this.foldOf = this.lexicon.foldTable();
    this.averageLength = Math.max(1, length / Math.max(1, passages.length));
    this.wordCounts = new Uint32Array(this.lexicon.wordCount);
    this.syllableCounts = new Uint32Array(this.lexicon.size);
    this.pairs = new PairCounts(length);
    this.#count();
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** How much a word that stands in `count` passages tells: 0 or more, in BM25's measure. */
  idf(count: number): number {
    return Math.log(1 + (this.size - Math.min(count, this.size) + 0.5) / (count + 0.5));
  }

  #count(): void {
    const wordSeen = new Uint32Array(this.lexicon.wordCount);
    const syllableSeen = new Uint32Array(this.lexicon.size);
    for (let passage = 0; passage < this.size; passage++) {
      let previous = -1;
      const end = this.starts[passage + 1] ?? 0;
      for (let at = this.starts[passage] ?? 0; at < end; at++) {
        const word = this.tokens[at] ?? 0;
        const syllable = this.foldOf[word] ?? 0;
        // Passages are told apart by their number plus one, as nothing has been seen at 0.
        if (wordSeen[word] !== passage + 1) {
          wordSeen[word] = passage + 1;
          this.wordCounts[word] = (this.wordCounts[word] ?? 0) + 1;
        }
        if (syllableSeen[syllable] !== passage + 1) {
          syllableSeen[syllable] = passage + 1;
          this.syllableCounts[syllable] = (this.syllableCounts[syllable] ?? 0) + 1;
        }
        if (previous >= 0) this.pairs.add(previous, syllable, passage + 1);
        previous = syllable;
      }
    }
    this.pairs.seal();
  }
}

function grown(tokens: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, tokens.length * 2));
  larger.set(tokens);
  return larger;
}
