import type { Fact } from '../meetings/fact.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isFull, isoDate, type PartialDate } from '../text/dates/calendar.ts';
import { overlaps } from '../text/range.ts';
import { matterOf, sameSeries } from './likeness.ts';

/** The meeting to come that an announcement names, if the documents name it: planned, or held since. */
export function meantBy(
  fact: Fact<'next'>,
  from: Meeting,
  meetings: readonly Meeting[],
): Meeting | undefined {
  const named = meetings.filter(
    (meeting) =>
      meeting !== from &&
      !isBefore(meeting, from) &&
      meeting.named.some((span) => span.document === fact.span.document && overlaps(span, fact.span)),
  );
  const { ordinal } = fact.value;
  return (
    named.find((meeting) => ordinal !== undefined && meeting.ordinal === ordinal) ??
    named.find((meeting) => meeting.status === 'planned' && fitsOrdinal(meeting, fact, from))
  );
}

/**
 * The meeting that was held as announced, if a report tells of it: the one the announcement names, else the next of
 * the same series by its number, else by its day.
 */
export function heldFor(
  fact: Fact<'next'>,
  from: Meeting,
  meetings: readonly Meeting[],
  meant: Meeting | undefined,
): Meeting | undefined {
  if (meant?.status === 'held') return meant;
  const series = matterOf(from.title);
  const later = meetings.filter(
    (meeting) =>
      meeting !== from &&
      meeting.status === 'held' &&
      !isBefore(meeting, from) &&
      fitsOrdinal(meeting, fact, from) &&
      sameSeries(series, matterOf(meeting.title)),
  );
  const number = fact.value.ordinal ?? (from.ordinal === undefined ? undefined : from.ordinal + 1);
  return (
    later.find((meeting) => number !== undefined && meeting.ordinal === number) ??
    later.filter((meeting) => isAfter(meeting, from) && inTime(meeting, fact)).at(-1)
  );
}

/** A meeting whose number is known is the one announced only where that number fits. */
function fitsOrdinal(meeting: Meeting, fact: Fact<'next'>, from: Meeting): boolean {
  const number = fact.value.ordinal ?? (from.ordinal === undefined ? undefined : from.ordinal + 1);
  return number === undefined || meeting.ordinal === undefined || meeting.ordinal === number;
}

/** A later meeting is the one that was announced unless it came in an earlier year than announced, or years after. */
function inTime(meeting: Meeting, fact: Fact<'next'>): boolean {
  const promised = fact.value.date?.year;
  const held = meeting.date?.year;
  return promised === undefined || held === undefined || (held >= promised && held <= promised + 1);
}

const comparable = (date: PartialDate | undefined): string =>
  date?.year === undefined ? '' : isFull(date) ? isoDate(date) : String(date.year);

function isBefore(meeting: Meeting, other: Meeting): boolean {
  if (meeting.ordinal !== undefined && other.ordinal !== undefined && meeting.ordinal < other.ordinal) {
    return sameSeries(matterOf(meeting.title), matterOf(other.title));
  }
  const [a, b] = [comparable(meeting.date), comparable(other.date)];
  if (a === '' || b === '') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function isAfter(meeting: Meeting, other: Meeting): boolean {
  const [a, b] = [comparable(meeting.date), comparable(other.date)];
  return a !== '' && b !== '' && a > b;
}
