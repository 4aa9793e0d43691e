import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import type { Bag } from '../../search/bag.ts';
import type { PartialDate } from '../../text/dates/calendar.ts';
import type { DateMention } from '../../text/dates/dates.ts';
import { fold } from '../../text/fold.ts';

const SAME_DAY = 0.4;
const OTHER_DAY = -0.3;
/** A month alone may well be the month of some matter. */
const OTHER_MONTH = -0.05;
const SAME_YEAR = 0.15;
const OTHER_YEAR = -0.2;
/** "Phiên họp tháng 10" is held in November as often as not: the month that its title says is its name. */
const TITLED_MONTH = 0.3;

/** Unless it stands right behind the word for the meeting: "họp tháng 10", "hội nghị thường kỳ tháng 3". */
const OTHER_MONTH_HELD = -0.25;
const OF_MEETING =
  /(?:^| )(?:hop|hoi nghi|phien|giao ban|sinh hoat|ky hop|buoi|cuoc|dai hoi|sync|retro)(?: (?:hop|thuong ky|dinh ky|thang|bao|gap))* $/;

/** Of the dates in a question those that say when the meeting itself was. */
export function datesOfMeeting(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  return dates.filter(({ start }) => OF_MEETING.test(fold(text.slice(0, start))));
}

/** How well the days, months and years that a question names fit a meeting, by when it was held and by its title. */
export function dateFit(
  meeting: Meeting,
  title: Bag,
  dates: readonly DateMention[],
  ofMeeting: readonly DateMention[],
): number {
  let best: number | undefined;
  for (const date of dates) {
    const { from, to } = date;
    const own = ofMeeting.includes(date);
    const fit = Math.max(
      compare(from, meeting, own),
      to ? compare(to, meeting, own) : Number.NEGATIVE_INFINITY,
    );
    const titled = isTitled(from, title) ? Math.max(fit, TITLED_MONTH) : fit;
    const named = announces(meeting, from) ? Math.max(titled, ANNOUNCED) : titled;
    if (best === undefined || named > best) best = named;
  }
  return best ?? 0;
}

/** "Buổi ops ngày 22/9 ai dẫn?" may be the one that the report of the week before announces. */
const ANNOUNCED = 0.2;

function announces(meeting: Meeting, { day, month }: PartialDate): boolean {
  return (
    day !== undefined &&
    factsOf(meeting, 'next').some(({ value: { date } }) => date?.day === day && date.month === month)
  );
}

function isTitled({ day, month }: PartialDate, title: Bag): boolean {
  return day === undefined && month !== undefined && title.pairs.has(`thang ${month}`);
}

/** How a date of the question fits the meeting's: days and months say more than years, which content is full of. */
function compare(asked: PartialDate, meeting: Meeting, ofMeeting: boolean): number {
  const held = meeting.date;
  if (!held) return 0;
  if (asked.year !== undefined && held.year !== undefined && asked.year !== held.year) return OTHER_YEAR;
  if (asked.month === undefined) return asked.year === undefined ? 0 : SAME_YEAR;
  if (held.month === undefined) return 0;
  if (asked.month !== held.month)
    return asked.day === undefined && asked.year === undefined
      ? ofMeeting
        ? OTHER_MONTH_HELD
        : OTHER_MONTH
      : OTHER_DAY;
  if (asked.day === undefined || held.day === undefined)
    return asked.year === undefined ? SAME_YEAR / 2 : SAME_YEAR + 0.1;
  const last = meeting.lastDate?.day ?? held.day;
  return asked.day >= held.day && asked.day <= Math.max(last, held.day) ? SAME_DAY : OTHER_DAY;
}
