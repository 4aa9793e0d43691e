import { PairCounts } from './pair-counts.ts';

/** Stands before the first word of a text and behind the last. */
export const EDGE = '';

/**
 * What is taken from the count of every pair and given to pairs never met (absolute discounting): a pair met once, in a
 * signature perhaps, tells little beside one met twice.
 */
const DISCOUNT = 0.9;

/** Numbers forms: the same form has the same number in all bodies of texts. */
export class Forms {
  readonly #numbers = new Map<string, number>();

  number(form: string): number {
    let number = this.#numbers.get(form);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(form, number);
    }
    return number;
  }

  known(form: string): number | undefined {
    return this.#numbers.get(form);
  }

  all(): IterableIterator<[form: string, number: number]> {
    return this.#numbers.entries();
  }
}

/** How likely words are behind one another in a body of texts. */
export class WordPairs {
  readonly #forms: Forms;
  readonly #single: number[] = [];
  readonly #pairs = new PairCounts();
  /** How many words stand behind a form, and how many different ones. */
  readonly #behind: number[] = [];
  readonly #followers: number[] = [];
  #all = 0;

  constructor(forms: Forms) {
    this.#forms = forms;
  }

  /** Learns a text, its words in order. */
  learn(words: readonly string[]): void {
    let before = this.#add(EDGE, 1);
    for (const word of [...words, EDGE]) {
      const now = word === EDGE ? this.#forms.number(EDGE) : this.#add(word, 1);
      if (this.#pairs.add(before, now) === 1) this.#followers[before] = (this.#followers[before] ?? 0) + 1;
      this.#behind[before] = (this.#behind[before] ?? 0) + 1;
      before = now;
    }
  }

  /** Counts a word by itself. */
  learnWord(word: string, times: number): void {
    this.#add(word, times);
  }

  #add(form: string, times: number): number {
    const number = this.#forms.number(form);
    this.#single[number] = (this.#single[number] ?? 0) + times;
    this.#all += times;
    return number;
  }

  /** How often a form stood behind another, by their numbers. */
  together(before: number, form: number): number {
    return this.#pairs.count(before, form);
  }

  /** The likelihood of a form behind another, by their numbers: 0 to 1. */
  likelihood(before: number, form: number): number {
    const alone = (this.#single[form] ?? 0) / (this.#all + 1);
    const times = this.#behind[before] ?? 0;
    if (times === 0) return alone;
    const kept = (DISCOUNT * (this.#followers[before] ?? 0)) / times;
    return Math.max(0, this.together(before, form) - DISCOUNT) / times + kept * alone;
  }
}
