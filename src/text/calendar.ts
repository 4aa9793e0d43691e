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
