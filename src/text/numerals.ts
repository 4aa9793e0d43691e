import { fold, lower } from './fold.ts';

const UNITS: readonly (readonly string[])[] = [
  ['không'],
  ['một'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];
// After a ten: hai mươi mốt, mười lăm, hai mươi nhăm. "Mười năm" are ten years.
const AFTER_TEN: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['một', 'mốt']],
  [5, ['lăm', 'nhăm']],
]);

/** All ways to say `n` (0 to 99) in words, accents kept. */
function spellings(n: number): string[] {
  const unit = n % 10;
  const ten = (n - unit) / 10;
  if (ten === 0) return [...(UNITS[unit] ?? [])];
  const heads =
    ten === 1 ? ['mười'] : (UNITS[ten] ?? []).filter((word) => word !== 'tư').map((word) => `${word} mươi`);
  if (ten === 2) heads.push('hăm');
  if (unit === 0) return heads.filter((head) => head !== 'hăm');
  const units = AFTER_TEN.get(unit) ?? UNITS[unit] ?? [];
  return heads.flatMap((head) => units.map((word) => `${head} ${word}`));
}

const NUMBERS = new Map<string, number>();
for (let n = 0; n < 100; n++) {
  for (const spelling of spellings(n)) {
    NUMBERS.set(spelling, n);
    NUMBERS.set(fold(spelling), n);
  }
}

/**
 * The number that Vietnamese words say, 0 to 99, with or without accents; undefined for anything else.
 *
 * @example numberWord('mười bốn') // 14
 */
export function numberWord(s: string): number | undefined {
  return NUMBERS.get(lower(s).trim().replace(/\s+/gu, ' '));
}

/** How texts write in words what a question writes in digits, from ten on: "mười hai" for 12, "một trăm" for 100. */
export function inWords(digits: string): readonly string[] {
  const n = /^[1-9]\d{1,2}$/u.test(digits) ? Number(digits) : 0;
  if (n >= 10 && n < 100) return spellings(n);
  return n > 0 && n % 100 === 0 ? (UNITS[n / 100] ?? []).map((unit) => `${unit} trăm`) : [];
}

type Typed = 'either' | 'accented' | 'plain';

function alternatives(words: readonly string[], typed: Typed): string {
  const plain = typed === 'accented' ? [] : words.map(fold);
  const forms = [...new Set([...(typed === 'plain' ? [] : words), ...plain])];
  return `(?:${forms
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s{1,3}')})`;
}

/**
 * Source of a pattern for the words of the numbers `from` to `to`. `typed` says how they are typed: `either` way, or
 * only with their accents ("sau" is then no sáu), or only without. Above 19 it takes in more than asked for ("mười
 * mốt"), so that it stays short: `numberWord` has the last word.
 */
export function numberWords(from: number, to: number, typed: Typed = 'either'): string {
  const spelled = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => spellings(first + i)).flat();
  if (to < 20) return alternatives(spelled(from, to), typed);
  const units = alternatives([...spelled(1, 4), ...spelled(6, 9), 'mốt', 'lăm', 'nhăm'], typed);
  const tens = alternatives(['mười', ...spelled(2, 9).map((unit) => `${unit} mươi`)], typed);
  return `(?:${tens}(?:\\s{1,3}${units})?|${alternatives(['hăm'], typed)}\\s{1,3}${units}|${alternatives(spelled(from, 9), typed)})`;
}

const ROMAN = /^(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/iu;
const ROMAN_SIGNS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);

/** The value of a Roman numeral up to 399, either case; undefined where it is not one. `roman('XIV') // 14` */
export function roman(s: string): number | undefined {
  if (s.length > 12 || !ROMAN.test(s)) return undefined;
  const values = Array.from(s.toLowerCase(), (sign) => ROMAN_SIGNS.get(sign) ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** What digits, Vietnamese words or a Roman numeral say; undefined for anything else. */
export function numeral(s: string): number | undefined {
  return /^\d{1,4}$/u.test(s) ? Number(s) : (numberWord(s) ?? roman(s));
}
