import { fold, lower } from '../../text/fold.ts';
import { accentsApart, oneLetterOff } from '../../text/spelling/slips.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import { words } from '../../text/words.ts';
import { Accents, type Restored } from './accents.ts';
import { Usage } from './usage.ts';

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
  /** Forms that are written with a capital within a sentence: names. */
  readonly #names = new Set<string>();
  /** Words of the intents: known, though no document may use them. */
  readonly #cues: ReadonlySet<string>;
  readonly #cuesFolded: ReadonlySet<string>;
  readonly #passages: number;
  readonly #usage: () => Usage;

  /** @param questions as people ask: what a question typed without accents is read by, beside the passages. */
  constructor(passages: readonly string[], cues: ReadonlySet<string>, questions: readonly string[] = []) {
    this.#cues = cues;
    let usage: Usage | undefined;
    this.#usage = () => {
      usage ??= new Usage(evenly(passages, TEACHING), questions);
      return usage;
    };
    this.#cuesFolded = new Set([...cues].map(fold));
    let count = 0;
    for (const passage of passages) {
      count++;
      const forms = new Set<string>();
      const folded = new Set<string>();
      let before = 0;
      for (const word of words(passage)) {
        forms.add(word.lower);
        folded.add(word.folded);
        if (passage.slice(before, word.start) === ' ' && NAME.test(word.text)) this.#names.add(word.lower);
        before = word.end;
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
    const has = (key: string) => this.#forms.has(key) || this.#cues.has(key);
    return has(form) || has(lower(form));
  }

  /** The same without regard to accents. */
  knowsFolded(form: string): boolean {
    const has = (key: string) => this.#folded.has(key) || this.#cuesFolded.has(key);
    return has(form) || has(fold(form));
  }

  /** In how many passages the word stands, accents aside. 0: the documents never use it. */
  frequency(form: string): number {
    return this.#folded.get(form) ?? this.#folded.get(fold(form)) ?? 0;
  }

  /** How much a word tells: about 0.2 for one in every passage, up to about 8 for one that is nowhere. */
  weight(form: string): number {
    const n = this.frequency(form);
    return Math.log(1 + (this.#passages - n + 0.5) / (n + 0.5)) + 0.2;
  }

  /** The text with its accents where none were typed, and which of them are in doubt. */
  withAccents(text: string): Restored {
    return new Accents(this.#usage(), this.#names).restore(text);
  }

  /** How often the documents and the known questions put one word (lower case, accents as written) behind the other. */
  together(before: string, behind: string): number {
    return this.#usage().together(before, behind);
  }

  /** Accented forms of an unaccented word, commonest first. */
  spellings(form: string): readonly string[] {
    return (this.#spellings.get(fold(form)) ?? []).toSorted((a, b) => this.#count(b) - this.#count(a));
  }

  /** The known words, accents as written, whose letters are one slip of the fingers away. */
  slips(form: string): string[] {
    const keys = new Set([...oneLetterOff(fold(form))].flat());
    return [...keys].flatMap((key) => this.#spellings.get(key) ?? []);
  }

  /**
   * The known word that a typo most likely stands for: the same letters with accents that are nearly those typed (without
   * any, where several fit as well), else one letter exchanged, more, less or other. `undefined` where nothing is near.
   *
   * @param isName only words that the documents write with a capital
   * @example vocabulary.nearest('nghành') // 'ngành'
   */
  nearest(form: string, isName = false): string | undefined {
    const typed = lower(form);
    const fitting = (key: string) =>
      isName ? this.spellings(key).filter((spelling) => this.#names.has(spelling)) : this.spellings(key);
    if (this.#spellings.has(fold(typed))) return this.#nearestAccents(typed, fitting(typed));
    if (typed.length < 3) return undefined;
    for (const keys of oneLetterOff(fold(typed))) {
      let best: string | undefined;
      let fewest = Number.POSITIVE_INFINITY;
      for (const key of new Set(keys)) {
        for (const spelling of fitting(key)) {
          const far = accentsApart(typed, spelling);
          const better =
            best === undefined ||
            far < fewest ||
            (far === fewest && this.#count(spelling) > this.#count(best));
          if (!better) continue;
          best = spelling;
          fewest = far;
        }
      }
      if (best) return best;
    }
    return undefined;
  }

  /** With several accented forms as near as each other none is surely meant: without accents the word matches them all. */
  #nearestAccents(typed: string, spellings: readonly string[]): string | undefined {
    const apart = spellings.map((spelling) => ({ spelling, far: accentsApart(typed, spelling) }));
    const least = Math.min(...apart.map(({ far }) => far));
    // a sound syllable is mended only where an accent was confused or left out: "hãng" is no way to write "hàng"
    if (isSyllable(typed) && least > 1) return undefined;
    const [nearest, ...others] = apart.filter(({ far }) => far === least);
    return others.length > 0 ? fold(typed) : nearest?.spelling;
  }

  #count(form: string): number {
    return this.#forms.get(form) ?? 0;
  }
}

const NAME = /^\p{Lu}\p{Ll}/u;

/** So many passages teach how words are accented; more would make the first question without accents wait. */
const TEACHING = 2_000;

/** At most `count` of the items, spread over all of them. */
function evenly<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.ceil(items.length / count));
  return items.filter((_, i) => i % step === 0);
}
