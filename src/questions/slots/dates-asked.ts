import type { DateMention } from '../../text/dates/date-mention.ts';
import { findDates } from '../../text/dates/dates.ts';
import { fold } from '../../text/fold.ts';

/** "quà 8/3", "thưởng 30/4", "dịp 20/11": a holiday is the matter there, no meeting's day. Unaccented. */
const OCCASION = /(?:^| )(?:qua|thuong|dip|le|tet|mung|ky niem|hoa|nghi)(?: ngay| le| dip)? $/;

/** The days, months and years by which a question may mean a meeting. */
export function datesAsked(question: string): DateMention[] {
  return findDates(question).filter(
    ({ start, from }) =>
      from.year !== undefined || from.day === undefined || !OCCASION.test(fold(question.slice(0, start))),
  );
}
