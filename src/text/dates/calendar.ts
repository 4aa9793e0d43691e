/** A date as far as a text gives it: `{ month: 3, day: 27 }` for "27/3", `{ year: 2024 }` for "năm 2024". Month and day count from 1. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date of which year, month and day are known. */
export interface FullDate extends PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isFull(date: PartialDate): date is FullDate {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined;
}

/** ISO form of what is known: `2023-03-27`, `2023-03`, `2023`, `--03-27` where the year is not known, `''` for nothing. */
export function isoDate(date: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (date.year === undefined) {
    return date.month === undefined || date.day === undefined ? '' : `--${two(date.month)}-${two(date.day)}`;
  }
  const parts = [String(date.year)];
  if (date.month !== undefined) parts.push(two(date.month));
  if (date.month !== undefined && date.day !== undefined) parts.push(two(date.day));
  return parts.join('-');
}

function utc(date: FullDate): Date {
  const day = new Date(0);
  day.setUTCFullYear(date.year, date.month - 1, date.day);
  return day;
}

/** The date `days` later (earlier where negative), in the Gregorian calendar. */
export function addDays(date: FullDate, days: number): FullDate {
  const moved = utc({ ...date, day: date.day + days });
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Negative where `a` is before `b`, 0 for the same day, positive after: for sorting. */
export function compareDates(a: FullDate, b: FullDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day of the week: 0 for Sunday (chủ nhật), 1 for Monday (thứ hai) … 6 for Saturday. */
export function weekdayOf(date: FullDate): number {
  return utc(date).getUTCDay();
}

/** Can there be such a date? Parts that are not given are taken as possible: 29/2 without a year is. */
export function isPossible(date: PartialDate): boolean {
  const { year = 2000, month = 1, day = 1 } = date;
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return utc({ year, month, day }).getUTCMonth() === month - 1;
}

/** Do both give the same day (or the same month, the same year), no more and no less? */
export function sameDay(a: PartialDate, b: PartialDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
