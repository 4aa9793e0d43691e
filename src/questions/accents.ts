import { fold, isAccented } from '../text/fold.ts';
import { type Word, words } from '../text/words.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';

/** How often words, and words behind one another, stand in a body of texts. */
class Counts {
  readonly single = new Map<string, number>();
  readonly pairs = new Map<string, Map<string, number>>();
  all = 0;

  add(said: readonly string[]): void {
    let before = '';
    for (const word of said) {
      this.single.set(word, (this.single.get(word) ?? 0) + 1);
      let behind = this.pairs.get(before);
      if (!behind) {
        behind = new Map();
        this.pairs.set(before, behind);
      }
      behind.set(word, (behind.get(word) ?? 0) + 1);
      before = word;
    }
    this.all += said.length;
  }
}

/** What a word's frequency by itself counts beside how often it stands behind the word before. */
const ALONE = 0.1;
/** A reading less likely than this is in doubt. */
const SURE = 0.6;
/** As often as this the known questions use every everyday word, at least. */
const EVERYDAY = 3;
/** The likelihood of a word that neither documents nor questions have used. */
const UNHEARD = 1e-7;

/** A way to read a typed word. */
interface Reading {
  readonly form: string;
  readonly id: number;
}

/** A text with its accents put on. */
export interface Restored {
  readonly text: string;
  /** For each word: might it as well be read otherwise? */
  readonly doubtful: readonly boolean[];
}

/** More forms than this have no pairs: a pair is one small number. */
const MOST_FORMS = 2 ** 15;

/**
 * Puts the accents on a question typed without any, from what the documents and the known questions say: each word's
 * readings are weighed by the words beside them. "chu tri" is "chủ trì", and "ky" is "ký" in "ky ket", "kỳ" in "hoc ky".
 */
export class Accents {
  /** Unaccented form → its readings. */
  readonly #readings = new Map<string, Reading[]>();
  /** The likelihood of each form by itself. */
  readonly #alone: number[] = [];
  /** What standing behind a form adds to it, by the two forms' numbers. */
  readonly #pairs = new Map<number, number>();

  /** @param documents their passages. @param questions as people ask; those without accents teach nothing. */
  constructor(documents: Iterable<string>, questions: Iterable<string>) {
    const [said, asked] = [new Counts(), new Counts()];
    for (const text of documents) said.add(formsOf(text));
    for (const text of questions) if (isAccented(text)) asked.add(formsOf(text));
    // what everybody says, though no document may
    for (const word of EVERYDAY_WORDS) asked.single.set(word, (asked.single.get(word) ?? 0) + EVERYDAY);
    const ids = new Map<string, number>();
    for (const form of new Set([...said.single.keys(), ...asked.single.keys()])) {
      const reading = { form, id: ids.size };
      ids.set(form, reading.id);
      const readings = this.#readings.get(fold(form));
      if (readings) readings.push(reading);
      else this.#readings.set(fold(form), [reading]);
    }
    for (const { single, pairs, all } of [said, asked]) {
      for (const [form, count] of single) {
        const id = ids.get(form) ?? 0;
        this.#alone[id] = (this.#alone[id] ?? UNHEARD) + (ALONE * count) / (all + 1);
      }
      for (const [before, behind] of pairs) {
        const times = before === '' ? all : (single.get(before) ?? 0);
        for (const [form, count] of behind) {
          const pair = pairOf(ids.get(before) ?? BEGINNING, ids.get(form) ?? 0);
          this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + ((1 - ALONE) * count) / (times + 1));
        }
      }
    }
  }

  /**
   * The text with the likeliest accents, and for each of its words whether another reading is nearly as likely.
   * Abbreviations and words that nobody uses stay as typed.
   *
   * @example accents.restore('Ai chu tri hoi nghi?').text // 'Ai chủ trì hội nghị?'
   */
  restore(text: string): Restored {
    const typed = words(text);
    const likeliest = this.#weigh(
      typed.map((word) => {
        const form = formOf(word);
        const readings = /\p{Lu}.*\p{Lu}/u.test(word.text)
          ? undefined
          : this.#readings.get(form === NUMBER ? NUMBER : word.folded);
        return readings ?? [{ form: word.lower, id: MOST_FORMS }];
      }),
    );
    let out = '';
    let last = 0;
    for (const [i, word] of typed.entries()) {
      const form = likeliest[i]?.form;
      if (!form || form === NUMBER || form === word.lower) continue;
      out += text.slice(last, word.start) + likeTyped(form, word.text);
      last = word.end;
    }
    return { text: out + text.slice(last), doubtful: likeliest.map(({ share }) => share < SURE) };
  }

  /** For each word the reading that its neighbours on both sides make likeliest, and how likely it is: 0 to 1. */
  #weigh(readings: readonly (readonly Reading[])[]): { form: string; share: number }[] {
    // likelihoods of each reading behind each reading before it
    const steps = readings.map((now, i) => {
      const before = readings[i - 1] ?? [{ form: '', id: BEGINNING }];
      return now.map(({ id }) =>
        before.map((one) => (this.#alone[id] ?? UNHEARD) + (this.#pairs.get(pairOf(one.id, id)) ?? 0)),
      );
    });
    // what the words up to a reading say for it
    const upTo: number[][] = [];
    for (const [i, step] of steps.entries())
      upTo.push(shares(step.map((from) => from.reduce((sum, p, k) => sum + p * (upTo[i - 1]?.[k] ?? 1), 0))));
    // and the words behind it
    let behind = readings.at(-1)?.map(() => 1) ?? [];
    const likeliest: { form: string; share: number }[] = [];
    for (let i = readings.length - 1; i >= 0; i--) {
      const now = readings[i] ?? [];
      const likely = shares(now.map((_, k) => (upTo[i]?.[k] ?? 0) * (behind[k] ?? 0)));
      const share = Math.max(...likely);
      likeliest[i] = { form: now[likely.indexOf(share)]?.form ?? '', share };
      const step = steps[i] ?? [];
      const after = behind;
      behind = shares(
        (readings[i - 1] ?? []).map((_, k) =>
          step.reduce((sum, from, j) => sum + (from[k] ?? 0) * (after[j] ?? 0), 0),
        ),
      );
    }
    return likeliest;
  }
}

/** Numbers are all alike: "40 tấn", "90 tấn". */
const NUMBER = '#';

function formOf({ lower }: Word): string {
  return /\d/.test(lower) ? NUMBER : lower;
}

function formsOf(text: string): string[] {
  return words(text).map(formOf);
}

/** Stands before the first word. */
const BEGINNING = MOST_FORMS;

function pairOf(before: number, form: number): number {
  return before * MOST_FORMS + form;
}

function shares(numbers: readonly number[]): number[] {
  const all = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.map((number) => number / all);
}

/** A capital stays one. */
function likeTyped(reading: string, typed: string): string {
  return /^\p{Lu}/u.test(typed) ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading;
}
