import { lately } from './lately.ts';

// Vietnamese letters are all in the basic plane, so a table over its 65,536 code units maps a text unit by unit:
// the result has the length of the input, and an offset into one is an offset into the other.

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const COMBINING = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';

const LOOKALIKES: readonly (readonly [to: string, from: string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'],
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02'],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07'],
  [' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  // Old fonts and scanned texts write the Icelandic or the African letter for the Vietnamese one.
  ['đ', '\u00d0\u00f0\u0189\u0256'],
];

const LATIN_AND_GREEK = [
  [0xc0, 0x600],
  [0x1e00, 0x2000],
] as const;

const LOWER = new Uint16Array(0x10000);
const FOLD = new Uint16Array(0x10000);
const ACCENTED = new Uint8Array(0x10000);

/** Writes into `table`, for each of the letters `from` to `to`, the one code unit that `map` makes of it; letters it makes longer stay. */
function fill(table: Uint16Array, from: number, to: number, map: (letters: string) => string): void {
  const letters = Array.from({ length: to - from }, (_, i) => String.fromCharCode(table[from + i] ?? 0));
  // all at once: a call for each letter takes ten times as long
  for (const [i, mapped] of map(letters.join('\n')).split('\n').entries())
    if (mapped.length === 1) table[from + i] = mapped.charCodeAt(0);
}

function fillTables(): void {
  for (let c = 0; c < 0x10000; c++) LOWER[c] = FOLD[c] = c;
  for (const [from, to] of [
    [0x41, 0x600],
    [0x1e00, 0x2000],
    [0xff21, 0xff5b],
  ] as const) {
    fill(LOWER, from, to, (letters) => letters.toLowerCase());
  }
  for (const [to, from] of LOOKALIKES) {
    for (const letter of from) LOWER[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
  const bare = LOWER.slice();
  for (const [from, to] of LATIN_AND_GREEK)
    fill(bare, from, to, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
  bare['đ'.charCodeAt(0)] = 'd'.charCodeAt(0);
  for (let c = 0; c < 0x10000; c++) FOLD[c] = bare[LOWER[c] ?? c] ?? c;
  for (const letter of VIETNAMESE + VIETNAMESE.toUpperCase() + COMBINING) ACCENTED[letter.charCodeAt(0)] = 1;
}
fillTables();

/** `s` with each code unit as `table` has it. Most words are written so already: then nothing is made. */
function mapped(s: string, table: Uint16Array): string {
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    if (table[code] !== code) return text(units(s, table));
  }
  return s;
}

function units(s: string, table: Uint16Array): Uint16Array {
  const out = new Uint16Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = table[s.charCodeAt(i)] ?? 0;
  return out;
}

/** The string of these code units, lone surrogates included. */
function text(codes: Uint16Array): string {
  // Spreading into String.fromCharCode takes four times as long. Node runs on little-endian machines.
  return Buffer.from(codes.buffer, 0, codes.byteLength).toString('utf16le');
}

// hoà and hòa are the same word: in oa, oe and uy the tone may stand on either letter.
const PAIRS = [
  ['oòóỏõọ', 'aàáảãạ'],
  ['oòóỏõọ', 'eèéẻẽẹ'],
  ['uùúủũụ', 'yỳýỷỹỵ'],
] as const;
const EARLY = new Map<number, readonly [number, number]>();
const LATE = new Map<number, readonly [number, number]>();
for (const [firsts, seconds] of PAIRS) {
  for (let tone = 1; tone < 6; tone++) {
    const early = [firsts.charCodeAt(tone), seconds.charCodeAt(0)] as const;
    const late = [firsts.charCodeAt(0), seconds.charCodeAt(tone)] as const;
    EARLY.set(late[0] * 0x10000 + late[1], early);
    LATE.set(early[0] * 0x10000 + early[1], late);
  }
}
const Q = 0x71;
const LETTER = /[\p{L}\p{M}]/u;

/** The letters of an open oa, oe, uy with their tone on the first of them (hòa, khỏe, thủy), of a closed one on the second (hoàn). */
function toneAt(s: string, i: number): readonly [number, number] | undefined {
  const first = s.charCodeAt(i);
  // Cheap way out: o, u and their toned forms only.
  if (first !== 0x6f && first !== 0x75 && first < 0xf2) return undefined;
  const key = first * 0x10000 + s.charCodeAt(i + 1);
  const early = EARLY.get(key);
  const other = early ?? LATE.get(key);
  if (other === undefined) return undefined;
  const closed = i + 2 < s.length && LETTER.test(s.charAt(i + 2));
  const afterQ = i > 0 && s.charCodeAt(i - 1) === Q;
  return (early !== undefined) === (closed || afterQ) ? undefined : other;
}

/** `s`, in small letters, with its tones where `toneAt` has them. */
function withTonesPlaced(s: string): string {
  let out = '';
  let last = 0;
  for (let i = 0; i + 1 < s.length; i++) {
    const placed = toneAt(s, i);
    if (placed === undefined) continue;
    out += s.slice(last, i) + String.fromCharCode(...placed);
    last = i + 2;
  }
  return last === 0 ? s : out + s.slice(last);
}

// Words are made as fast as found.
const SHORTEST_KEPT = 16;

/** NFC: one code point for each accented letter. Use it once, where text enters. */
export function nfc(s: string): string {
  return s.normalize('NFC');
}

/**
 * Lower case with accents kept, one tone placement, plain dashes, quotes and spaces: the form to compare accented text
 * in. `s` in NFC; the result has the same length in UTF-16 units.
 *
 * @example lower('Uỷ ban – Hoà Bình') // 'ủy ban - hòa bình'
 */
export const lower: (s: string) => string = lately((s) => withTonesPlaced(mapped(s, LOWER)), SHORTEST_KEPT);

/**
 * Lower case without accents, đ as d, plain dashes, quotes and spaces: the form to compare with what is typed without
 * accents. `s` in NFC; the result has the same length in UTF-16 units.
 *
 * @example fold('Đồng chí “Hoà”') // 'dong chi "hoa"'
 */
export const fold: (s: string) => string = lately((s) => mapped(s, FOLD), SHORTEST_KEPT);

/** Does `s` hold a Vietnamese accented letter or đ? `isAccented('họp')`, but not `isAccented('hop')`. */
export function isAccented(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (ACCENTED[s.charCodeAt(i)] === 1) return true;
  return false;
}
