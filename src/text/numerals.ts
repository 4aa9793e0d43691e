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
// After a ten: hai mươi mốt, mười lăm, hai mươi nhăm.
const AFTER_TEN: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['một', 'mốt']],
  [5, ['lăm', 'nhăm', 'năm']],
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

/**
 * Source of a pattern for the words of `from` to `to` (at most 99), longest first. `typed` says how they are typed:
 * `either` way, or only with their accents ("sau" is then no sáu), or only without.
 */
export function numberWords(
  from: number,
  to: number,
  typed: 'either' | 'accented' | 'plain' = 'either',
): string {
  const spelled = Array.from({ length: to - from + 1 }, (_, i) => spellings(from + i)).flat();
  const plain = typed === 'accented' ? [] : spelled.map(fold);
  const forms = [...new Set([...(typed === 'plain' ? [] : spelled), ...plain])];
  forms.sort((a, b) => b.length - a.length);
  return `(?:${forms.map((form) => form.replace(/ /gu, '\\s{1,3}')).join('|')})`;
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
