import type { Range } from './range.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

/** What each code unit of the basic plane is. */
const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // All of the plane but the surrogates, in one string: two passes of a pattern instead of a test for each character.
  const codes = Uint16Array.from({ length: 0xd800 }, (_, code) => code);
  const upper = Uint16Array.from({ length: 0x2000 }, (_, i) => 0xe000 + i);
  for (const [kind, pattern] of [
    [LETTER, /[\p{L}\p{M}]+/gu],
    [DIGIT, /\p{N}+/gu],
  ] as const) {
    for (const part of [codes, upper]) {
      const first = part[0] ?? 0;
      for (const { 0: run, index } of new TextDecoder('utf-16le', { ignoreBOM: true })
        .decode(part)
        .matchAll(pattern)) {
        table.fill(kind, first + index, first + index + run.length);
      }
    }
  }
  return table;
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
  const kind = (at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER;
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
