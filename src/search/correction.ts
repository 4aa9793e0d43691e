import type { Lexicon } from './lexicon.ts';

/** Shorter syllables have too many neighbours for one letter to tell which was meant. */
const SHORTEST = 3;
const LONGEST = 24;

/**
 * Finds the known syllables that differ from an unknown one by one letter: one more, one less, another one, or two
 * neighbours in the wrong order. One fault leaves the first or the last letter as it is, so that only syllables of
 * about the same length with the same first or last letter are compared.
 */
export class Correction {
  readonly #lexicon: Lexicon;
  readonly #byFirst = new Map<string, number[]>();
  readonly #byLast = new Map<string, number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (let syllable = 0; syllable < lexicon.size; syllable++) {
      const name = lexicon.folded(syllable);
      if (name.length < 2 || name.length > LONGEST || /\d/.test(name)) continue;
      put(this.#byFirst, `${name.length}${name.charAt(0)}`, syllable);
      put(this.#byLast, `${name.length}${name.charAt(name.length - 1)}`, syllable);
    }
  }

  /** Numbers of the known syllables one letter away from `folded`; empty for short ones and for figures. */
  neighbours(folded: string): number[] {
    if (folded.length < SHORTEST || folded.length > LONGEST || /\d/.test(folded)) return [];
    const found = new Set<number>();
    for (const length of [folded.length - 1, folded.length, folded.length + 1]) {
      const first = this.#byFirst.get(`${length}${folded.charAt(0)}`) ?? [];
      const last = this.#byLast.get(`${length}${folded.charAt(folded.length - 1)}`) ?? [];
      for (const syllable of first) if (isOneOff(folded, this.#lexicon.folded(syllable))) found.add(syllable);
      for (const syllable of last) if (isOneOff(folded, this.#lexicon.folded(syllable))) found.add(syllable);
    }
    return [...found];
  }
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Does one letter more, less or other, or two neighbours swapped, make `a` into `b`? */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let enda = a.length;
  let endb = b.length;
  while (enda > start && endb > start && a.charCodeAt(enda - 1) === b.charCodeAt(endb - 1)) {
    enda--;
    endb--;
  }
  const left = enda - start;
  const right = endb - start;
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    a.charAt(start) === b.charAt(start + 1) &&
    a.charAt(start + 1) === b.charAt(start)
  );
}
