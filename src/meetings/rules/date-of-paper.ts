import { isFull } from '../../text/dates/calendar.ts';
import type { Rule } from '../rule.ts';
import { ANY } from '../rule.ts';

// Căn cứ Biên bản họp Đại hội đồng cổ đông số 01/BB ngày 26/4/2025: what a resolution rests on
const dateOfMinutes: Rule<'date'> = {
  kind: 'date',
  name: 'date of the minutes it rests on',
  pattern:
    /^\s*(?:[-*+•–]\s*)?căn cứ\s(?:vào\s)?(?:kết quả\s|các\s)?(?:biên bản|phiên|cuộc)\s[^;]{0,140}?ngày\s/gu,
  read: ({ reading, unit, match }) => {
    const date = reading
      .dates(unit)
      .find((one) => isFull(one.from) && one.start + one.end - unit.start * 2 >= match[0].length - 8);
    return date === undefined ? [] : [{ value: { from: date.from }, at: date }];
  },
};

/** A letterhead stands above this many units. */
const HEAD = 9;

// NGHỊ QUYẾT below "Bắc Giang, ngày 26 tháng 4 năm 2025": a resolution is of the day on which it was taken
const dateOfResolution: Rule<'date'> = {
  kind: 'date',
  name: 'date of a resolution',
  pattern: ANY,
  read: ({ reading, unit, nth }) => {
    if (nth > HEAD || unit.block.kind !== 'dateline' || !reading.units.slice(0, HEAD + 4).some(isResolution))
      return [];
    const date = reading.dates(unit).find((one) => isFull(one.from));
    return date === undefined ? [] : [{ value: { from: date.from }, at: date }];
  },
};

function isResolution({ low, heading }: { readonly low: string; readonly heading: boolean }): boolean {
  return heading && /^\s*(?:nghị quyết|quyết nghị)(?!\p{L})/u.test(low);
}

/** The day that only the paper's own head tells, after all others. */
export const datesOfPaper: readonly Rule<'date'>[] = [dateOfMinutes, dateOfResolution];
