import { compile } from './compile.ts';
import { findDates } from './dates/dates.ts';
import { findTimes } from './dates/times.ts';
import { anyEither } from './either.ts';
import { isAccented, lower } from './fold.ts';
import { hasDigit, matchesOf } from './matches.ts';
import { numberWord, numberWords } from './numerals.ts';
import { findOrdinals } from './ordinals.ts';
import type { Range } from './range.ts';
import { lookalikes } from './spelling/lookalikes.ts';
import { beginsWithUnit, unitAt } from './units.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from './words.ts';

/** An amount: "3,5 tỷ USD", "hơn ba năm", "25/30 phiếu". The range holds the unit and "hơn", "khoảng". */
export interface Figure extends Range {
  readonly text: string;
  /** The plain number, scale applied: 3_500_000_000. Absent for shares ("18/20") and spans ("2-3 ngày"). */
  readonly value?: number;
  /** As written, with the scale: "tỷ USD", "%", "căn hộ"; empty for a bare "18/20". */
  readonly unit: string;
}

const APPROXIMATE = `(?:${anyEither(
  'hơn,trên,gần,khoảng,xấp xỉ,ước đạt,ước tính,ước,tối thiểu,tối đa,dưới,chừng,ít nhất,nhiều nhất,không quá,ngót'.split(
    ',',
  ),
)}\\s{1,2})?`;
const DIGITS = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,12}(?:[.,]\\d{1,4})?)';
/** "4tr2", "1tr250", "3 triệu rưỡi": what stands behind the scale is a part of it. */
const SCALE = `(?:\\s{0,2}(?<scale>${anyEither(['nghìn tỷ', 'ngàn tỷ', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'tr', 'củ'])}|k)(?:(?<part>\\d{1,3})|\\s(?<half>${anyEither(['rưỡi', 'rưởi'])}))?${EDGE_AFTER})?`;
const IN_DIGITS = compile(
  `(?<![\\d${LETTERS}#]|\\d[.,/:-]|[${LETTERS}]-)${APPROXIMATE}(?<n>${DIGITS})(?:\\s?(?<join>[/-])\\s?(?<n2>${DIGITS}))?(?![.,/:]?\\d|-\\d|/[${LETTERS}]{1,8}-)${SCALE}`,
  'gu',
);
const inWords = (typed: 'accented' | 'plain') =>
  compile(`${EDGE_BEFORE}${APPROXIMATE}(?<n>${numberWords(2, 99, typed)})${EDGE_AFTER}${SCALE}`, 'gu');
const IN_WORDS = { accented: inWords('accented'), plain: inWords('plain') };
/** What "hai ngày 8 và 9" counts follows as a date; "27 tháng Chạp" is a day of the lunar calendar. */
const DATE_AFTER = /^\s{0,2}(?:ngày|ngay|tháng|thang)\s{1,2}(?:\d|chạp|giêng)/u;
const LABEL = compile(
  `(?<!${anyEither(['tổng', 'con', 'doanh', 'dân', 'chỉ', 'hệ'])}\\s)${EDGE_BEFORE}${anyEither(
    (
      'số,điều,khoản,mục,phụ lục,trang,tầng,quốc lộ,đường,ngõ,ngách,quận,phiên,lần,sprint,phiên bản,quyển,câu,bảng,hình,chương,' +
      'nghị định,quyết định,nghị quyết,thông tư,chỉ thị,kết luận,tiểu khu,lô,thửa,khóa,hotline,điện thoại,đt,tel,fax,mã,stt'
    ).split(','),
  )}[\\s:.]{0,3}$`,
  'u',
);
const APPROXIMATE_AT = compile(`^${APPROXIMATE}`, 'u');

const SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:nghìn|nghin|ngàn|ngan)\s+(?:tỷ|ty)$/u, 1e12],
  [/^(?:nghìn|nghin|ngàn|ngan|k)$/u, 1e3],
  [/^(?:vạn|van)$/u, 1e4],
  [/^(?:triệu|trieu|tr|củ|cu)$/u, 1e6],
  [/^(?:tỷ|tỉ|ty|ti)$/u, 1e9],
];

function factorOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,|$)/u;

/** "1.250" is 1250, "3,5" and "5.7" are decimal. */
function numberOf(digits: string): number {
  return Number(
    GROUPED.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(',', '.'),
  );
}

/** The scale with the part of one that stands behind it: 4.2 for "4tr2", 3.5 for "3 triệu rưỡi". */
function withPart(value: number, { part, half }: Readonly<Record<string, string | undefined>>): number {
  return half !== undefined ? value + 0.5 : part === undefined ? value : Number(`${value}.${part}`);
}

/** Rounds away what binary fractions add: 20.7 × 1e6. */
function scaled(value: number, factor: number): number {
  return Math.round(value * factor * 1e4) / 1e4;
}

/**
 * The amounts that `text` names, in order and disjoint, with accents or without. Not read: dates, times, ordinals,
 * phone and document numbers, numbers that label ("Điều 5", "tầng 3"), plain numbers of nothing. `dates` are those of
 * `text`, where they are known already.
 *
 * @example findFigures('đạt hơn 3,5 tỷ USD') // [{ start: 4, end: 18, text: 'hơn 3,5 tỷ USD', value: 3.5e9, unit: 'tỷ USD' }]
 */
export function findFigures(text: string, dates: readonly Range[] = findDates(text)): Figure[] {
  const low = lower(text);
  const used = new Uint8Array(text.length);
  for (const range of [...lookalikes(low), ...dates, ...findTimes(text), ...findOrdinals(text)]) {
    used.fill(1, range.start, range.end);
  }
  const found: Figure[] = [];
  // what is a date or an amount already is no unit of the amount before it
  const unitFrom = (end: number) => {
    const unit = unitAt(low.slice(end, end + 40), text.slice(end, end + 40));
    return used.subarray(end, end + unit.length).includes(1) ? '' : unit;
  };
  const add = (start: number, figures: number, end: number, value: number | undefined) => {
    const unitEnd = end + unitFrom(end).length;
    used.fill(1, start, unitEnd);
    const unit = text.slice(figures, unitEnd).trim();
    found.push({
      start,
      end: unitEnd,
      text: text.slice(start, unitEnd),
      unit,
      ...(value === undefined ? {} : { value }),
    });
  };
  const free = (start: number, end: number) =>
    !used.subarray(start, end).includes(1) && !LABEL.test(low.slice(Math.max(0, start - 14), start));

  for (const match of hasDigit(low) ? matchesOf(IN_DIGITS, low) : []) {
    const { n = '', n2, scale } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (!free(start, end) || DATE_AFTER.test(low.slice(end, end + 16))) continue;
    const unit = unitFrom(end);
    // "18/20", "1.250" and "3,5" are amounts by themselves; "5" or the version "5.7" is not.
    const plain = scale === undefined && unit === '' && match.groups?.['join'] !== '/';
    if (plain && !GROUPED.test(n) && !n.includes(',')) continue;
    if (match.groups?.['join'] === '-' && plain) continue;
    // A day like 2/9 that is no date here (Quốc khánh 2/9), or round the clock.
    if (unit === '' && Number(n) <= 31 && Number(n2) <= 12) continue;
    const value =
      n2 === undefined ? scaled(withPart(numberOf(n), match.groups ?? {}), factorOf(scale)) : undefined;
    const figures = scale === undefined ? end : start + match[0].lastIndexOf(scale);
    add(start, figures, end, value);
  }
  for (const match of matchesOf(isAccented(text) ? IN_WORDS.accented : IN_WORDS.plain, low)) {
    const { n = '', scale } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const approximate = (APPROXIMATE_AT.exec(match[0])?.[0] ?? '') !== '';
    const after = low.slice(end, end + 40);
    const sure = scale !== undefined || beginsWithUnit(after.trimStart());
    if (DATE_AFTER.test(after) || !free(start, end) || !(sure || (approximate && unitFrom(end) !== '')))
      continue;
    const figures = scale === undefined ? end : start + match[0].lastIndexOf(scale);
    add(start, figures, end, scaled(withPart(numberWord(n) ?? 0, match.groups ?? {}), factorOf(scale)));
  }
  return found.sort((a, b) => a.start - b.start);
}
