import type { Range } from './range.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

const UNKNOWN = 3;

/** What each code unit of the basic plane is, looked up once each: a text holds some two hundred of them. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}]/u.test(letter) ? LETTER : /\p{N}/u.test(letter) ? DIGIT : OTHER;
  KINDS[code] = kind;
  return kind;
}

/** The kind of the code unit at `at`; behind the end there is nothing. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  const kind = KINDS[code] ?? OTHER;
  return kind === UNKNOWN ? learn(code) : kind;
}

/**
 * Where the words and numbers of `text` stand, in order: runs of letters, marks and digits; points and commas inside a
 * number do not divide it. A table instead of a pattern, as every word of a corpus is read again and again.
 */
export function wordRanges(text: string): Range[] {
  // Letters beyond the basic plane are rare: the pattern knows them.
  if (/[\ud800-\udfff]/.test(text)) {
    return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  const found: Range[] = [];
  const kind = (at: number): number => kindAt(text, at);
  for (let start = 0; start < text.length; start++) {
    if (kind(start) === OTHER) continue;
    let end = start + 1;
    while (kind(end) === DIGIT) end++;
    const isNumber = kind(start) === DIGIT && isInnerSign(text, end) && kind(end + 1) === DIGIT;
    if (isNumber) {
      while (kind(end) === DIGIT || (isInnerSign(text, end) && kind(end + 1) === DIGIT)) end++;
    } else while (kind(end) !== OTHER) end++;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** A point or a comma, as stands inside a number. */
function isInnerSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x2c;
}
