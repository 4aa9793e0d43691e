import { fold, lower } from '../text/fold.ts';
import { words } from '../text/words.ts';

/**
 * The words that the documents and the intents use, with how many passages hold each. Tells a typo from a word, a rare
 * word from a common one, and what the documents cannot speak of because they never use the word.
 */
export class Vocabulary {
  /** Accented form → number of passages. */
  readonly #forms = new Map<string, number>();
  /** Unaccented form → number of passages. */
  readonly #folded = new Map<string, number>();
  /** Unaccented form → its accented forms. */
  readonly #spellings = new Map<string, string[]>();
  /** Words of the intents: known, though no document may use them. */
  readonly #cues: ReadonlySet<string>;
  readonly #cuesFolded: ReadonlySet<string>;
  readonly #passages: number;

  constructor(passages: Iterable<string>, cues: ReadonlySet<string>) {
    this.#cues = cues;
    this.#cuesFolded = new Set([...cues].map(fold));
    let count = 0;
    for (const passage of passages) {
      count++;
      const forms = new Set<string>();
      const folded = new Set<string>();
      for (const word of words(passage)) {
        forms.add(word.lower);
        folded.add(word.folded);
      }
      for (const form of forms) this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1);
      for (const form of folded) this.#folded.set(form, (this.#folded.get(form) ?? 0) + 1);
    }
    this.#passages = count;
    for (const form of [...this.#forms.keys(), ...cues]) {
      const key = fold(form);
      const spellings = this.#spellings.get(key);
      if (!spellings) this.#spellings.set(key, [form]);
      else if (!spellings.includes(form)) spellings.push(form);
    }
  }

  /** Is this the spelling of a word of the documents or the intents, accents included? */
  knows(form: string): boolean {
    const key = lower(form);
    return this.#forms.has(key) || this.#cues.has(key);
  }

  /** The same without regard to accents. */
  knowsFolded(form: string): boolean {
    const key = fold(form);
    return this.#folded.has(key) || this.#cuesFolded.has(key);
  }

  /** In how many passages the word stands, accents aside. 0: the documents never use it. */
  frequency(form: string): number {
    return this.#folded.get(fold(form)) ?? 0;
  }

  /** How much a word tells: about 0.2 for one in every passage, up to about 8 for one that is nowhere. */
  weight(form: string): number {
    const n = this.frequency(form);
    return Math.log(1 + (this.#passages - n + 0.5) / (n + 0.5)) + 0.2;
  }

  /** Accented forms of an unaccented word, commonest first. */
  spellings(form: string): readonly string[] {
    return (this.#spellings.get(fold(form)) ?? []).toSorted((a, b) => this.#count(b) - this.#count(a));
  }

  /**
   * The known word that a typo most likely stands for: the same letters with other accents (without any, where several
   * forms have them), else one letter more, less,
   * other or two exchanged. `undefined` where nothing is near.
   *
   * @example vocabulary.nearest('nghành') // 'ngành'
   */
  nearest(form: string): string | undefined {
    const typed = lower(form);
    const sameLetters = this.spellings(typed);
    // with several accented forms at hand none is surely meant: without accents the word matches them all
    if (sameLetters.length > 0) return sameLetters.length === 1 ? sameLetters[0] : fold(typed);
    if (typed.length < 3) return undefined;
    let best: string | undefined;
    for (const key of oneLetterOff(fold(typed))) {
      const [commonest] = this.spellings(key);
      if (commonest && (!best || this.#count(commonest) > this.#count(best))) best = commonest;
    }
    return best;
  }

  #count(form: string): number {
    return this.#forms.get(form) ?? 0;
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Longer words than this are no Vietnamese syllables; trying all edits of them would only cost time. */
const LONGEST = 16;

function* oneLetterOff(word: string): Generator<string> {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return;
  for (let i = 0; i < word.length - 1; i++) {
    yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  }
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 0; i <= word.length; i++) {
    for (const letter of LETTERS) {
      yield word.slice(0, i) + letter + word.slice(i);
      if (i < word.length && letter !== word[i]) yield word.slice(0, i) + letter + word.slice(i + 1);
    }
  }
}
