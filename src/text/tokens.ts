import { lower } from './fold.ts';
import type { Range } from './range.ts';

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
  const found = [...part.matchAll(TOKEN)];
  return found.map((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      start: range.start + start,
      end: range.start + end,
      text: match[0],
      low: low.slice(start, end),
      capital: /^\p{Lu}/u.test(match[0]),
      nameLike: NAME_LIKE.test(match[0]),
      gap: part.slice(end, found[i + 1]?.index ?? part.length),
    };
  });
}

/** Phrases of whole words, looked up at a place in a list of tokens: the longest wins. */
export class PhraseTable {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const parts = lower(phrase.trim()).split(/\s+/u);
      const first = parts[0];
      if (first === undefined || first === '') continue;
      const others = this.#byFirst.get(first);
      if (others === undefined) this.#byFirst.set(first, [parts]);
      else others.push(parts);
    }
    for (const others of this.#byFirst.values()) others.sort((a, b) => b.length - a.length);
  }

  /** How many tokens from `at` on make a phrase of the table, with nothing but white space between them; 0 for none. */
  lengthAt(list: readonly Token[], at: number): number {
    const first = list[at];
    if (first === undefined) return 0;
    for (const parts of this.#byFirst.get(first.low) ?? []) {
      if (parts.every((part, i) => isNext(list, at + i, part, i === parts.length - 1))) return parts.length;
    }
    return 0;
  }
}

function isNext(list: readonly Token[], at: number, word: string, last: boolean): boolean {
  const token = list[at];
  return token !== undefined && token.low === word && (last || /^[ \u00a0\t]+$/u.test(token.gap));
}
