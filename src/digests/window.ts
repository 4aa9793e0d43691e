import type { PartialDate } from '../text/dates/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Day } from './due.ts';

/** The days that a promised date may mean, first and last included: one day, a month, a quarter, a year. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: number, first: number, last: number): Window => ({
  from: iso(year, first, 1),
  to: iso(year, last, daysIn(year, last)),
});

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const QUARTER = /(?<![\p{L}\p{N}])quy (iv|i{1,3}|[1-4])(?![\p{L}\p{N}])/u;
const HALF =
  /(?<![\p{L}\p{N}])(?:(nua dau|6 thang dau|sau thang dau)|(nua cuoi|6 thang cuoi|sau thang cuoi)) nam/u;
const PART = /(?<![\p{L}\p{N}])(?:(dau)|(giua)|(cuoi)) nam/u;
const PART_OF_MONTH = /(?<![\p{L}\p{N}])(?:(dau)|(giua)|(cuoi)) thang/u;

/** The part of `year` that words such as "nửa đầu năm", "quý II", "cuối năm" leave; undefined where they name none. */
function partOfYear(year: number, words: string): Window | undefined {
  const quarter = QUARTERS[QUARTER.exec(words)?.[1] ?? ''];
  if (quarter !== undefined) return months(year, quarter * 3 - 2, quarter * 3);
  const half = HALF.exec(words);
  if (half !== null) return half[1] === undefined ? months(year, 7, 12) : months(year, 1, 6);
  const part = PART.exec(words);
  if (part?.[1] !== undefined) return months(year, 1, 3);
  if (part?.[2] !== undefined) return months(year, 5, 8);
  if (part?.[3] !== undefined) return months(year, 10, 12);
  return undefined;
}

function partOfMonth(year: number, month: number, words: string): Window {
  const part = PART_OF_MONTH.exec(words);
  const last = daysIn(year, month);
  if (part?.[1] !== undefined) return { from: iso(year, month, 1), to: iso(year, month, 10) };
  if (part?.[2] !== undefined) return { from: iso(year, month, 11), to: iso(year, month, 20) };
  if (part?.[3] !== undefined) return { from: iso(year, month, 21), to: iso(year, month, last) };
  return { from: iso(year, month, 1), to: iso(year, month, last) };
}

/**
 * The days that a promise names. Where it gives no year ("ngày 12/5", "tháng 5") the first such day after `said`, the
 * day of the report; where that is not known either, nothing.
 *
 * @param date as far as the promise gives it
 * @param words how the promise puts it, for what a date cannot hold: "nửa đầu năm 2023", "quý II"
 * @example promisedWindow({ year: 2023 }, 'nửa đầu năm 2023') // { from: '2023-01-01', to: '2023-06-30' }
 */
export function promisedWindow(date: PartialDate, words = '', said?: Day): Window | undefined {
  const folded = fold(words);
  const { month, day } = date;
  const year = date.year ?? yearAfter(said, month, day);
  if (year === undefined) return undefined;
  const part = day === undefined ? partOfYear(year, folded) : undefined;
  if (part !== undefined) return part;
  if (month === undefined) return date.year === undefined ? undefined : months(year, 1, 12);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return partOfMonth(year, month, folded);
  const only = iso(year, month, Math.min(day, daysIn(year, month)));
  return { from: only, to: only };
}

/** The year in which the month (and day) next comes after `said`. */
function yearAfter(
  said: Day | undefined,
  month: number | undefined,
  day: number | undefined,
): number | undefined {
  if (said === undefined || month === undefined) return undefined;
  const year = Number(said.slice(0, 4));
  const last = day ?? 31;
  return `${two(month)}-${two(last)}` >= said.slice(5) ? year : year + 1;
}
