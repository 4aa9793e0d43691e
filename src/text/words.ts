import { fold, lower } from './fold.ts';
import { matchesOf } from './matches.ts';
import type { Range } from './range.ts';
import { wordRanges } from './word-ranges.ts';

/** A written word (in Vietnamese mostly one syllable), or a number with its inner points and commas. */
export interface Word extends Range {
  readonly text: string;
  /** `lower` of the text: accents kept. */
  readonly lower: string;
  /** `fold` of the text: no accents. */
  readonly folded: string;
}

/**
 * Inside of a character class: Latin, Greek and Cyrillic letters with their marks. `\p{L}\p{M}` would say the same of
 * our texts, but stands in hundreds of patterns and takes the engine twenty times as long to compile.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u1e00-\\u1fff';

/** Source of a lookbehind: no letter, mark or digit before. `\b` knows ASCII letters only. */
export const EDGE_BEFORE = `(?<![\\d${LETTERS}])`;
/** Source of a lookahead: no letter, mark or digit after. */
export const EDGE_AFTER = `(?![\\d${LETTERS}])`;

/**
 * The words of `s` in order. Hyphens, apostrophes and slashes divide; points and commas inside a number do not.
 *
 * @example words('H’Linh: 3,5 tỷ, 8h30').map((w) => w.text) // ['H', 'Linh', '3,5', 'tỷ', '8h30']
 */
export function words(s: string): Word[] {
  const low = lower(s);
  const folded = fold(s);
  return wordRanges(s).map(({ start, end }) => ({
    start,
    end,
    text: s.slice(start, end),
    lower: low.slice(start, end),
    folded: folded.slice(start, end),
  }));
}

/** `s` with every sign that means something in a regular expression made plain. */
function escapePattern(s: string): string {
  return s.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/**
 * Source of a pattern for any of `alternatives` (longest first), without the edges; a space matches any white space.
 * Meant for `lower` text; give folded alternatives for `fold` text.
 */
export function anyOf(alternatives: readonly string[]): string {
  const sources = alternatives
    .map((alternative) => lower(alternative.trim()))
    .filter((alternative) => alternative !== '')
    .sort((a, b) => b.length - a.length)
    .map((alternative) => escapePattern(alternative).replace(/\s+/gu, '\\s+'));
  return sources.length === 0 ? '(?!)' : `(?:${[...new Set(sources)].join('|')})`;
}

/**
 * A pattern (flags `gu`) that finds whole words only, in the `lower` form of a text. Offsets are those of the text
 * itself, as `lower` keeps the length.
 *
 * @example lower('Ông An chủ  trì').match(phrase(['chủ trì', 'chủ tọa'])) // ['chủ  trì']
 */
export function phrase(alternatives: readonly string[]): RegExp {
  return new RegExp(`${EDGE_BEFORE}${anyOf(alternatives)}${EDGE_AFTER}`, 'gu');
}

/** Where `pattern` (a `phrase`) matches in `low`, first to last. Keeps no state between calls. */
export function rangesOf(low: string, pattern: RegExp): Range[] {
  return matchesOf(pattern, low).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
