import type { QuestionTerms } from './question-terms.ts';
import type { TokenStore } from './token-store.ts';

/** BM25: how soon a repeated word stops counting, and how much long passages pay for their length. */
const SATURATION = 1;
const LENGTH_SHARE = 0.4;
/** A word in the title or in the heading above counts as so much of one in the passage itself. */
const SURROUNDING = 0.3;

/** Scores passages exactly, word by word, against one question. Made once for a question. */
export class Scoring {
  readonly #store: TokenStore;
  readonly #question: QuestionTerms;
  /** For each folded number its place in the question's terms plus one. */
  readonly #slots: Uint16Array;
  readonly #pairs = new Map<number, number>();
  readonly #wordTimes: Float64Array;
  readonly #syllableTimes: Float64Array;
  readonly #pairTimes: Float64Array;

  /** @param slots zeros, one for each folded form; given back as zeros by `done` */
  constructor(store: TokenStore, question: QuestionTerms, slots: Uint16Array) {
    this.#store = store;
    this.#question = question;
    this.#slots = slots;
    for (const [i, { syllable }] of question.terms.entries()) slots[syllable] = i + 1;
    const all = question.terms.length;
    let extra = all;
    for (const [i, { first, second }] of question.pairs.entries()) {
      for (const syllable of [first, second]) if (slots[syllable] === 0) slots[syllable] = ++extra;
      this.#pairs.set((slots[first] ?? 0) * 0x10000 + (slots[second] ?? 0), i);
    }
    this.#wordTimes = new Float64Array(all);
    this.#syllableTimes = new Float64Array(all);
    this.#pairTimes = new Float64Array(question.pairs.length);
  }

  /** @param surroundings passages that say what this one is about: the title, the heading above */
  score(passage: number, surroundings: readonly number[] = []): number {
    const { starts, averageLength } = this.#store;
    const { terms, pairs } = this.#question;
    this.#wordTimes.fill(0);
    this.#syllableTimes.fill(0);
    this.#pairTimes.fill(0);
    this.#count(passage, 1);
    for (const other of surroundings) if (other !== passage) this.#count(other, SURROUNDING);
    const length = (starts[passage + 1] ?? 0) - (starts[passage] ?? 0);
    const damp = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength);
    const gain = (times: number) => (times * (SATURATION + 1)) / (times + damp);
    let score = 0;
    for (const [i, { wordWeight, syllableWeight }] of terms.entries()) {
      score +=
        wordWeight * gain(this.#wordTimes[i] ?? 0) + syllableWeight * gain(this.#syllableTimes[i] ?? 0);
    }
    for (const [i, { weight }] of pairs.entries()) score += weight * gain(this.#pairTimes[i] ?? 0);
    return score;
  }

  /** Counts the question's words in a passage, each as `share` of one. */
  #count(passage: number, share: number): void {
    const { tokens, starts, foldOf } = this.#store;
    const { terms } = this.#question;
    const end = starts[passage + 1] ?? 0;
    let previous = 0;
    for (let at = starts[passage] ?? 0; at < end; at++) {
      const word = tokens[at] ?? 0;
      const slot = this.#slots[foldOf[word] ?? 0] ?? 0;
      if (slot > 0) {
        const term = terms[slot - 1];
        if (term) {
          this.#syllableTimes[slot - 1] = (this.#syllableTimes[slot - 1] ?? 0) + share;
          if (term.word === word) this.#wordTimes[slot - 1] = (this.#wordTimes[slot - 1] ?? 0) + share;
        }
        const pair = previous > 0 ? this.#pairs.get(previous * 0x10000 + slot) : undefined;
        if (pair !== undefined) this.#pairTimes[pair] = (this.#pairTimes[pair] ?? 0) + share;
      }
      previous = slot;
    }
  }

  /** Leaves the table of slots as it was. */
  done(): void {
    for (const { syllable } of this.#question.terms) this.#slots[syllable] = 0;
    for (const { first, second } of this.#question.pairs) this.#slots[first] = this.#slots[second] = 0;
  }
}
