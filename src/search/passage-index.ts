import type { BlockKind } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { fold, lower, nfc } from '../text/fold.ts';
import { Best } from './best.ts';
import { Candidates } from './candidates.ts';
import { Correction } from './correction.ts';
import type { Hit } from './hit.ts';
import { questionTerms } from './question-terms.ts';
import { Scoring } from './scoring.ts';
import { Surroundings } from './surroundings.ts';
import { TokenStore } from './token-store.ts';

export interface SearchOptions {
  /** At most so many hits; 10 by default. */
  readonly limit?: number;
  /** Only passages for which this holds. */
  readonly within?: (passage: Passage) => boolean;
}

/** So many candidates are scored exactly, or all where there are fewer. */
const SCORED = 200;

/** What a hit in a line of this kind is worth beside one in running text: the rest names things, but says little. */
const KIND_WEIGHTS: Readonly<Partial<Record<BlockKind, number>>> = {
  title: 0.6,
  caption: 0.85,
  heading: 0.6,
  dateline: 0.6,
};

/**
 * Finds the passages nearest to a question, typed with or without accents or with a letter wrong. Made once for a
 * corpus; about four bytes a word beside MiniSearch's index of the rare ones.
 */
export class PassageIndex {
  readonly passages: readonly Passage[];
  readonly #store: TokenStore;
  readonly #surroundings: Surroundings;
  readonly #candidates: Candidates;
  readonly #correction: Correction;
  readonly #scores: Float32Array;
  readonly #slots: Uint16Array;

  /** @param passages as `passagesOf` numbers them: the id of each is its place */
  constructor(passages: readonly Passage[]) {
    this.passages = passages;
    this.#store = new TokenStore(passages);
    this.#surroundings = new Surroundings(passages);
    this.#candidates = new Candidates(this.#store);
    this.#correction = new Correction(this.#store.lexicon);
    this.#scores = new Float32Array(passages.length);
    this.#slots = new Uint16Array(this.#store.lexicon.size);
  }

  /**
   * The passages nearest to the words of `query`, best first; none where no word of it is known.
   *
   * @example index.search('ai chu tri hoi nghi', { limit: 3 })
   */
  search(query: string, options: SearchOptions = {}): Hit[] {
    const { limit = 10, within } = options;
    const question = questionTerms(nfc(query), this.#store, this.#correction);
    const candidates = new Best(Math.max(SCORED, limit));
    this.#scores.fill(0);
    this.#candidates.collect(
      question.terms.map(({ syllable, wordWeight, syllableWeight }) => ({
        syllable,
        weight: wordWeight + syllableWeight,
      })),
      this.#scores,
    );
    for (let i = 0; i < this.#scores.length; i++) {
      const score = this.#scores[i] ?? 0;
      if (score <= candidates.threshold) continue;
      const passage = this.passages[i];
      if (passage && (within === undefined || within(passage))) candidates.add(i, score);
    }
    const scoring = new Scoring(this.#store, question, this.#slots);
    const best = new Best(limit);
    for (const { id } of candidates.sorted()) {
      best.add(
        id,
        scoring.score(id, this.#surroundings.of(id)) *
          (KIND_WEIGHTS[this.passages[id]?.kind ?? 'paragraph'] ?? 1),
      );
    }
    scoring.done();
    return best.sorted().flatMap(({ id, score }) => {
      const passage = this.passages[id];
      return passage === undefined ? [] : [{ passage, score }];
    });
  }

  /** Does any passage have this word? With accents they must agree, without any will do. */
  knows(word: string): boolean {
    const typed = nfc(word);
    const { lexicon } = this.#store;
    return (
      lexicon.word(lower(typed)) !== undefined ||
      (fold(typed) === lower(typed) && lexicon.syllable(fold(typed)) !== undefined)
    );
  }

  /** How much a folded syllable tells in this corpus: 0 for one that is everywhere, most for one that is nowhere. */
  idf(folded: string): number {
    const syllable = this.#store.lexicon.syllable(folded);
    return this.#store.idf(syllable === undefined ? 0 : (this.#store.syllableCounts[syllable] ?? 0));
  }
}
