import type { PartialDate } from './calendar.ts';

/**
 * A date as people write it in Vietnam; what is not known is left out.
 *
 * @example dateText({ year: 2023, month: 3, day: 27 }) // '27/3/2023'
 * @example dateText({ year: 2025, month: 8 }) // 'tháng 8/2025'
 */
export function dateText({ year, month, day }: PartialDate): string {
  if (month !== undefined && day !== undefined)
    return [day, month, year].filter((n) => n !== undefined).join('/');
  if (month !== undefined) return year === undefined ? `tháng ${month}` : `tháng ${month}/${year}`;
  return year === undefined ? '' : `năm ${year}`;
}

/** "27/3/2023", or "27/3/2023 – 28/3/2023" where it lasted longer. */
export function daysText(first: PartialDate, last: PartialDate | undefined): string {
  const from = dateText(first);
  const to = last && dateText(last);
  return to === undefined || to === '' || to === from ? from : `${from} – ${to}`;
}
