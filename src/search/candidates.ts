import MiniSearch from 'minisearch';
import type { TokenStore } from './token-store.ts';

/** A syllable in more passages than this is common: it is looked up in a list of numbers, not in MiniSearch. */
const COMMON = 64;

interface Entry {
  readonly id: number;
  /** The rare syllables of a passage, each once, divided by spaces. */
  readonly rare: string;
}

/** A syllable of the question and how much a passage that has it gains. */
export interface WeightedSyllable {
  readonly syllable: number;
  readonly weight: number;
}

/**
 * Which passages have which syllables. Rare ones stand in a MiniSearch index; common ones, which hold most of all
 * entries and would take most of its memory and time, in plain lists of passage numbers.
 */
export class Candidates {
  readonly #store: TokenStore;
  readonly #index: MiniSearch<Entry>;
  readonly #common = new Map<number, Uint32Array>();

  constructor(store: TokenStore) {
    this.#store = store;
    this.#index = new MiniSearch<Entry>({
      fields: ['rare'],
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.#fill();
  }

  /** Adds to `scores`, one cell a passage, the weight of each syllable that it has. */
  collect(syllables: readonly WeightedSyllable[], scores: Float32Array): void {
    const rare: string[] = [];
    const weights: number[] = [];
    for (const { syllable, weight } of syllables) {
      const common = this.#common.get(syllable);
      if (common) {
        for (let i = 0; i < common.length; i++) {
          const passage = common[i] ?? 0;
          scores[passage] = (scores[passage] ?? 0) + weight;
        }
      } else {
        rare.push(this.#store.lexicon.folded(syllable));
        weights.push(weight / this.#store.idf(this.#store.syllableCounts[syllable] ?? 0));
      }
    }
    if (rare.length === 0) return;
    // With b and d at 0, a term that stands once weighs its idf alone: a boost of weight / idf gives the weight.
    const found = this.#index.search(rare.join(' '), {
      boostTerm: (_, i) => weights[i] ?? 0,
      bm25: { k: 1.2, b: 0, d: 0 },
    });
    for (const { id, score, queryTerms } of found) {
      // MiniSearch multiplies by the number of terms found; the sum itself is wanted.
      scores[id] = (scores[id] ?? 0) + score / Math.max(1, queryTerms.length);
    }
  }

  #fill(): void {
    const { size, starts, tokens, foldOf, syllableCounts, lexicon } = this.#store;
    const filled = new Uint32Array(lexicon.size);
    // The last passage that had a syllable, plus one.
    const seen = new Uint32Array(lexicon.size);
    for (const [syllable, count] of syllableCounts.entries()) {
      if (count > COMMON) this.#common.set(syllable, new Uint32Array(count));
    }
    for (let passage = 0; passage < size; passage++) {
      const rare: string[] = [];
      const end = starts[passage + 1] ?? 0;
      for (let at = starts[passage] ?? 0; at < end; at++) {
        const syllable = foldOf[tokens[at] ?? 0] ?? 0;
        if (seen[syllable] === passage + 1) continue;
        seen[syllable] = passage + 1;
        const common = this.#common.get(syllable);
        if (common) {
          const place = filled[syllable] ?? 0;
          common[place] = passage;
          filled[syllable] = place + 1;
        } else rare.push(lexicon.folded(syllable));
      }
      this.#index.add({ id: passage, rare: rare.join(' ') });
    }
  }
}
