import { fold, isAccented, lower } from '../../text/fold.ts';
import { wordRanges } from '../../text/word-ranges.ts';
import type { Word } from '../../text/words.ts';
import { COMMON_WORDS } from './common-words.ts';
import { EVERYDAY_PHRASES, EVERYDAY_WORDS } from './everyday-words.ts';
import { EDGE, Forms, WordPairs } from './word-pairs.ts';

/** As often as this the known questions use every everyday word, at least. */
const EVERYDAY = 3;
/** What the language has tells less than what documents say and people ask. */
const COMMON = 0.2;
/** The likelihood of a word that neither documents nor questions have used. */
const UNHEARD = 1e-7;

/** The number of a form that nobody has used. */
export const UNKNOWN = -1;

/** Numbers are all alike: "40 tấn", "90 tấn". */
export const NUMBER = '#';

/** A way to read a typed word. */
export interface Reading {
  readonly form: string;
  readonly number: number;
}

/** Which words stand behind which, in the documents and in what people ask. */
export class Usage {
  readonly #forms = new Forms();
  readonly #said = new WordPairs(this.#forms);
  readonly #asked = new WordPairs(this.#forms);
  readonly #common = new WordPairs(this.#forms);
  /** The last words of questions, and of how many. */
  readonly #closing = new Map<string, number>();
  /** Unaccented form → its readings; made when a question without accents comes. */
  #readings: Map<string, Reading[]> | undefined;

  /** @param documents their passages. @param questions as people ask; those without accents teach nothing. */
  constructor(documents: Iterable<string>, questions: Iterable<string>) {
    for (const text of documents) this.#said.learn(formsOf(text));
    for (const text of questions) {
      if (!isAccented(text)) continue;
      const forms = formsOf(text);
      this.#asked.learn(forms);
      const last = forms.at(-1) ?? EDGE;
      this.#closing.set(last, (this.#closing.get(last) ?? 0) + 1);
    }
    // what everybody says, though no document may
    for (const phrase of EVERYDAY_PHRASES) this.#asked.learn(formsOf(phrase));
    for (const word of EVERYDAY_WORDS) this.#asked.learnWord(word, EVERYDAY);
    for (const word of COMMON_WORDS) this.#common.learn(formsOf(word));
  }

  /** The forms in use that have the letters of `folded`; `undefined` where there are none. */
  readings(folded: string): readonly Reading[] | undefined {
    this.#readings ??= this.#byLetters();
    return this.#readings.get(folded);
  }

  #byLetters(): Map<string, Reading[]> {
    const readings = new Map<string, Reading[]>();
    for (const [form, number] of this.#forms.all()) {
      const key = fold(form);
      const known = readings.get(key);
      if (known) known.push({ form, number });
      else readings.set(key, [{ form, number }]);
    }
    return readings;
  }

  /** How likely a form is behind another, by their numbers; never 0. */
  likelihood(before: number, form: number): number {
    return (
      UNHEARD +
      this.#said.likelihood(before, form) +
      this.#asked.likelihood(before, form) +
      COMMON * this.#common.likelihood(before, form)
    );
  }

  /** How often two words stood side by side; behind the last word of a question stands `EDGE`, before the first nothing. */
  together(before: string, behind: string): number {
    if (behind === EDGE) return this.#closing.get(before) ?? 0;
    if (before === EDGE) return 0;
    const [a, b] = [this.#forms.known(before), this.#forms.known(behind)];
    if (a === undefined || b === undefined) return 0;
    return this.#said.together(a, b) + this.#asked.together(a, b) + this.#common.together(a, b);
  }
}

/** How a word is counted. */
export function formOf({ lower: form }: Word): string {
  return counted(form);
}

/** The same for all words of a text. */
function formsOf(text: string): string[] {
  const low = lower(text);
  return wordRanges(text).map(({ start, end }) => counted(low.slice(start, end)));
}

function counted(form: string): string {
  return /\d/.test(form) ? NUMBER : form;
}
