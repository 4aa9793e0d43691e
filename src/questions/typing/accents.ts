import { words } from '../../text/words.ts';
import { isFunctionForm } from '../terms.ts';
import { formOf, NUMBER, type Reading, UNKNOWN, type Usage } from './usage.ts';
import { EDGE } from './word-pairs.ts';

/** A reading less likely than this is in doubt. */
const SURE = 0.6;
/** A word that is "khi" so likely is no topic, though "khí" may be likelier still. */
const MAY_SHAPE = 0.42;

/** A word's likeliest reading, how likely it is, and how likely the word is one that only shapes the question: 0 to 1. */
interface Likeliest {
  readonly form: string;
  readonly share: number;
  readonly shaping: number;
}

/** How a person is spoken of, unaccented. */
const ADDRESS = new Set('ong ba anh chi em co chu bac thay cu'.split(' '));

/** A text with its accents put on. */
export interface Restored {
  readonly text: string;
  /** For each word: might it as well be read otherwise? */
  readonly doubtful: readonly boolean[];
  /** For each word: may it well be one that only shapes the question, whatever it is read as? */
  readonly shaping: readonly boolean[];
}

/**
 * Puts the accents on a question typed without any, from what the documents and the known questions say: each word's
 * readings are weighed by the words beside them. "chu tri" is "chủ trì", and "ky" is "ký" in "ky ket", "kỳ" in "hoc ky".
 */
export class Accents {
  /** @param names forms that are written with a capital within a sentence. */
  constructor(
    private readonly usage: Usage,
    private readonly names: ReadonlySet<string> = new Set(),
  ) {}

  /**
   * The text with the likeliest accents, and for each of its words whether another reading is nearly as likely.
   * Abbreviations and words that nobody uses stay as typed.
   *
   * @example accents.restore('Ai chu tri hoi nghi?').text // 'Ai chủ trì hội nghị?'
   */
  restore(text: string): Restored {
    const typed = words(text);
    const edge = this.usage.readings(EDGE) ?? [];
    const readings = typed.map((word, i) => {
      const form = formOf(word);
      const known = /\p{Lu}.*\p{Lu}/u.test(word.text)
        ? undefined
        : this.usage.readings(form === NUMBER ? NUMBER : word.folded);
      // accents that were typed stay
      if (word.lower !== word.folded)
        return [{ form, number: known?.find((one) => one.form === form)?.number ?? UNKNOWN }];
      // "anh Tuan" is no week
      const ofNames =
        ADDRESS.has(typed[i - 1]?.folded ?? '') && /^\p{Lu}/u.test(word.text)
          ? known?.filter(({ form }) => this.names.has(form))
          : [];
      if (ofNames !== undefined && ofNames.length > 0) return ofNames;
      return known ?? [{ form: word.lower, number: UNKNOWN }];
    });
    const likeliest = this.#weigh([edge, ...readings, edge]).slice(1, -1);
    let out = '';
    let last = 0;
    for (const [i, word] of typed.entries()) {
      const form = likeliest[i]?.form;
      if (!form || form === NUMBER || form === word.lower) continue;
      out += text.slice(last, word.start) + likeTyped(form, word.text);
      last = word.end;
    }
    return {
      text: out + text.slice(last),
      doubtful: likeliest.map(({ share }) => share < SURE),
      shaping: likeliest.map(({ shaping }) => shaping > MAY_SHAPE),
    };
  }

  /** For each word the reading that its neighbours on both sides make likeliest, and how likely it is: 0 to 1. */
  #weigh(readings: readonly (readonly Reading[])[]): Likeliest[] {
    // likelihoods of each reading behind each reading before it
    const steps = readings.map((now, i) => {
      const before = readings[i - 1] ?? [{ form: EDGE, number: UNKNOWN }];
      // between two that are sure there is nothing to weigh
      if (now.length === 1 && before.length === 1) return [[1]];
      return now.map(({ number }) => before.map((one) => this.usage.likelihood(one.number, number)));
    });
    // what the words up to a reading say for it
    const upTo: number[][] = [];
    for (const [i, step] of steps.entries())
      upTo.push(shares(step.map((from) => from.reduce((sum, p, k) => sum + p * (upTo[i - 1]?.[k] ?? 1), 0))));
    // and the words behind it
    let behind = readings.at(-1)?.map(() => 1) ?? [];
    const likeliest: Likeliest[] = [];
    for (let i = readings.length - 1; i >= 0; i--) {
      const now = readings[i] ?? [];
      const likely = shares(now.map((_, k) => (upTo[i]?.[k] ?? 0) * (behind[k] ?? 0)));
      const share = Math.max(...likely);
      const shaping = now.reduce(
        (sum, { form }, k) => sum + (isFunctionForm(form) ? (likely[k] ?? 0) : 0),
        0,
      );
      likeliest[i] = { form: now[likely.indexOf(share)]?.form ?? '', share, shaping };
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

function shares(numbers: readonly number[]): number[] {
  const all = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.map((number) => number / all);
}

/** A capital stays one. */
function likeTyped(reading: string, typed: string): string {
  return /^\p{Lu}/u.test(typed) ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading;
}
