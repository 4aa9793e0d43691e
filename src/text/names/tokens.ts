import { lower } from '../fold.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** A written word for reading names and titles: hyphens and apostrophes inside it belong to it (Jun-ho, H'Linh, K'). */
export interface Token extends Range {
  readonly text: string;
  /** `lower` of the text. */
  readonly low: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Could be a part of a written name: one capital and small letters, or such parts joined by - or '. */
  readonly nameLike: boolean;
  /** What stands between it and the next word: " ", ", ", " - "… and up to the end of the range for the last one. */
  readonly gap: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+){0,8}(?:(?<=(?<![\p{L}\p{M}])[KHYkhy])['’ʼ])?/gu;
const NAME_LIKE = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’ʼ-]\p{L}[\p{Ll}\p{M}]*){0,5}['’ʼ]?$/u;

/** The tokens of `text` inside `range`, in order. */
export function tokens(text: string, range: Range = { start: 0, end: text.length }): Token[] {
  const part = text.slice(range.start, range.end);
  const low = lower(part);
  const found = matchesOf(TOKEN, part);
  return found.map((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    const capital = /^\p{Lu}/u.test(match[0]);
    return {
      start: range.start + start,
      end: range.start + end,
      text: match[0],
      low: low.slice(start, end),
      capital,
      nameLike: capital && NAME_LIKE.test(match[0]),
      gap: part.slice(end, found[i + 1]?.index ?? part.length),
    };
  });
}

/** Is the gap one space, so that the words around it stand in one phrase? */
export function isSpace(gap: string | undefined): boolean {
  return gap === ' ' || gap === '\u00a0';
}

/** Phrases of whole words, looked up at a place in a list of tokens: the longest wins. */
export class PhraseTable {
  readonly #phrases = new Set<string>();
  /** How many words the longest phrase with this first word has. */
  readonly #longest = new Map<string, number>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = lower(phrase.trim()).split(/[\s/]+/u);
      const [first] = words;
      if (first === undefined || first === '') continue;
      this.#phrases.add(words.join(' '));
      this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    }
  }

  /** How many tokens from `at` on make a phrase of the table, with nothing but white space between them; 0 for none. */
  lengthAt(list: readonly Token[], at: number): number {
    const longest = this.#longest.get(list[at]?.low ?? '') ?? 0;
    let phrase = '';
    let length = 0;
    for (let size = 1; size <= longest; size++) {
      const token = list[at + size - 1];
      if (token === undefined) break;
      phrase += token.low;
      if (this.#phrases.has(phrase)) length = size;
      // "đ/c" is two tokens.
      if (!isSpace(token.gap) && !/^(?:[ \u00a0\t]+|\/)$/u.test(token.gap)) break;
      phrase += ' ';
    }
    return length;
  }
}
