import type { PartialDate } from '../../text/calendar.ts';

/**
 * A date as people write it in Vietnam, as far as it is known.
 *
 * @example formatDate({ year: 2023, month: 3, day: 27 }) // "27/3/2023"
 * @example formatDate({ year: 2023 }) // "năm 2023"
 */
export function formatDate({ year, month, day }: PartialDate): string {
  if (month !== undefined && day !== undefined)
    return [day, month, year].filter((n) => n !== undefined).join('/');
  if (month !== undefined) return year === undefined ? `tháng ${month}` : `tháng ${month}/${year}`;
  return year === undefined ? '' : `năm ${year}`;
}

/** "27/3/2023", or "27/3/2023 – 28/3/2023" where it lasted longer. */
export function formatDays(first: PartialDate, last: PartialDate | undefined): string {
  const from = formatDate(first);
  const to = last && formatDate(last);
  return to === undefined || to === '' || to === from ? from : `${from} – ${to}`;
}
