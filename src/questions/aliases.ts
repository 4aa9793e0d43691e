import type { Document } from '../corpus/document.ts';
import { otherSpellings, SPELLED_OTHERWISE } from '../text/countries.ts';
import { fold, lower } from '../text/fold.ts';
import { onceEach } from '../text/lately.ts';
import { inWords } from '../text/numerals.ts';
import { expansions, SHORTENED, shorthandOf } from '../text/spelling/abbreviations.ts';
import { sumsLike } from '../text/spelling/amounts.ts';
import { isSyllable } from '../text/spelling/syllables.ts';
import { words } from '../text/words.ts';
import { PHRASES_WITH_SYNONYMS, synonymsOf } from './synonyms.ts';
import { readingsOfInitials } from './typing/initials.ts';

/** "Ủy ban Công tác liên hợp (UBCTLH)": a document explains its abbreviation in brackets, or the other way round. */
const IN_BRACKETS = /\(([\p{L}\p{N}&-]{2,12})\)/gu;
const FULL_IN_BRACKETS = /\(([^()\n]{4,80})\)/gu;
const SHORT_BEFORE = /(?<![\p{L}\p{N}])([\p{Lu}\p{N}]{2,10})\s*$/u;

/**
 * What stands for what: synonyms, shorthand, abbreviations that the documents explain themselves, then those of the
 * language ("UBND" ↔ "Ủy ban nhân dân"). Works in both directions, as the asker may write out what the report abbreviates.
 */
export class Aliases {
  /** From the documents. */
  readonly #known = new Map<string, Set<string>>();
  /** Foreign names that are written in one word, unaccented, and their first two letters. */
  readonly #inOneWord: ReadonlySet<string>;
  readonly #openings: ReadonlySet<string>;
  /** First word → words of the longest phrase that opens with it. */
  readonly #longest = new Map<string, number>();

  readonly #byInitials: (written: string) => readonly string[];

  constructor(documents: readonly Document[]) {
    this.#byInitials = readingsOfInitials(documents);
    for (const { short, full } of documents.flatMap(definedIn)) this.#link(short, full);
    for (const name of documents.flatMap(spelledOut))
      this.#link(name.replaceAll('-', ''), name.replaceAll('-', ' '));
    this.#inOneWord = new Set(documents.flatMap(foreignWords));
    this.#openings = new Set([...this.#inOneWord].map((word) => word.slice(0, 2)));
    for (const phrase of [
      ...PHRASES_WITH_SYNONYMS,
      ...SHORTENED,
      ...SPELLED_OTHERWISE,
      ...this.#known.keys(),
    ]) {
      const { 0: first = '', length } = phrase.split(/\s+/);
      this.#longest.set(first, Math.max(length, this.#longest.get(first) ?? 1));
    }
  }

  /** The phrases that may stand in its stead, lower case; for `phrase` in lower case, accents as written. */
  of(phrase: string): readonly string[] {
    return [
      ...synonymsOf(phrase),
      ...shorthandOf(phrase),
      ...inWords(phrase),
      ...sumsLike(phrase),
      ...this.#named(phrase),
    ];
  }

  /** What a single word without any of these may shorten by initials; as written. */
  ofShort(written: string): readonly string[] {
    return this.#byInitials(written);
  }

  /** Words of the longest phrase that opens with `word` and may have something in its stead; at least 1. */
  longestFrom(word: string): number {
    if (/^\d{1,3}$/.test(word)) return WITH_UNIT;
    return this.#openings.has(word.slice(0, 2)) ? LONGEST_NAME : (this.#longest.get(word) ?? 1);
  }

  #link(a: string, b: string): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#known.get(lower(from));
      if (others) others.add(lower(to));
      else this.#known.set(lower(from), new Set([lower(to)]));
    }
  }

  #named(phrase: string): readonly string[] {
    const found = this.#known.get(phrase);
    if (found) return [...found];
    const spellings = otherSpellings(phrase);
    if (spellings.length > 0) return spellings;
    if (!phrase.includes(' ')) return expansions(phrase);
    if (!this.#openings.has(phrase.slice(0, 2))) return [];
    const joined = fold(phrase).replaceAll(' ', '');
    return this.#inOneWord.has(joined) ? [joined] : [];
  }
}

/** "45 ngàn": a number with its unit. */
const WITH_UNIT = 2;
/** Syllables of a foreign name, at most. */
const LONGEST_NAME = 6;

/** "Ru-ma-ni", "Bu-ca-rét": a foreign name syllable by syllable; others write it in one word. Accents left out. */
const SYLLABLES = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}{0,5}(?:-\p{L}{1,6}){1,4}(?![\p{L}\p{N}-])/gu;
const spelledOut = onceEach((document: Document) => [
  ...new Set([...document.text.matchAll(SYLLABLES)].map(([name]) => fold(name))),
]);

/** "Romania", "Bangladesh": names that are no syllable of the language. Accents left out. */
const FOREIGN = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{4,14}(?![\p{L}\p{N}-])/gu;
const foreignWords = onceEach((document: Document) => [
  ...new Set(
    [...document.text.matchAll(FOREIGN)].map(([word]) => fold(word)).filter((word) => !isSyllable(word)),
  ),
]);

/** An abbreviation and what the document says it stands for, with where it says so. */
export interface Definition {
  readonly short: string;
  readonly full: string;
  readonly document: Document;
  readonly start: number;
  readonly end: number;
}

/** The abbreviations that a document explains: initials of the words before the bracket, or a phrase in brackets behind them. */
export const definedIn: (document: Document) => readonly Definition[] = onceEach(readDefinitions);

function readDefinitions(document: Document): Definition[] {
  const found: Definition[] = [];
  for (const match of document.text.matchAll(IN_BRACKETS)) {
    const short = match[1] ?? '';
    if (short === short.toLowerCase()) continue;
    const from = Math.max(0, match.index - 90);
    const before = words(document.text.slice(from, match.index));
    const first =
      before[
        firstSpelledBy(
          short,
          before.map((word) => word.text),
        )
      ];
    if (!first) continue;
    const start = from + first.start;
    const full = document.text.slice(start, match.index).trimEnd();
    found.push({ short, full, document, start, end: match.index + match[0].length });
  }
  for (const match of document.text.matchAll(FULL_IN_BRACKETS)) {
    const [whole, full = ''] = match;
    const [written, short = ''] =
      SHORT_BEFORE.exec(document.text.slice(Math.max(0, match.index - 16), match.index)) ?? [];
    if (!written || !/\p{Lu}/u.test(short)) continue;
    if (words(full).length < 2 || /\d|đã ký|có mặt|vắng/iu.test(full)) continue;
    found.push({
      short,
      full,
      document,
      start: match.index - written.length,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** Index of the first of the last words whose initials are the abbreviation's letters, in order; small joining words may have none. -1: none. */
function firstSpelledBy(short: string, before: readonly string[]): number {
  const letters = [...fold(short).replace(/[^a-z0-9]/g, '')];
  let at = before.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    at--;
    if (fold(before[at] ?? '')[0] === letters[i]) continue;
    at--;
    if (fold(before[at] ?? '')[0] !== letters[i]) return -1;
  }
  return letters.length >= 2 ? at : -1;
}
