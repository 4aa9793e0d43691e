import { fold, lower } from '../text/fold.ts';
import { wordRanges } from '../text/word-ranges.ts';

/** The words of a text as numbers: accented forms by one count, folded forms by another. */
export class Lexicon {
  readonly #words = new Map<string, number>();
  readonly #syllables = new Map<string, number>();
  readonly #names: string[] = [];
  /** The folded form of each accented one. */
  readonly #foldedOf: number[] = [];

  /** How many folded forms are known; their numbers run from 0. */
  get size(): number {
    return this.#names.length;
  }

  /** How many accented forms are known. */
  get wordCount(): number {
    return this.#foldedOf.length;
  }

  /** Numbers the words of `text` in their order, learning new ones: the numbers of their accented forms. */
  learn(text: string): number[] {
    const low = lower(text);
    return wordRanges(text).map(({ start, end }) => {
      const written = low.slice(start, end);
      const known = this.#words.get(written);
      if (known !== undefined) return known;
      const folded = fold(text.slice(start, end));
      let syllable = this.#syllables.get(folded);
      if (syllable === undefined) {
        syllable = this.#names.push(folded) - 1;
        this.#syllables.set(folded, syllable);
      }
      this.#words.set(written, this.#foldedOf.length);
      return this.#foldedOf.push(syllable) - 1;
    });
  }

  /** The number of an accented form (`lower`), if any passage has it. */
  word(lower: string): number | undefined {
    return this.#words.get(lower);
  }

  /** The number of a folded form, if any passage has it. */
  syllable(folded: string): number | undefined {
    return this.#syllables.get(folded);
  }

  folded(syllable: number): string {
    return this.#names[syllable] ?? '';
  }

  /** The folded number of each accented number, as a compact table. */
  foldTable(): Uint32Array {
    return Uint32Array.from(this.#foldedOf);
  }
}
