import ical, { ICalEventTransparency } from 'ical-generator';
import { excerpt } from '../corpus/document.ts';
import { appointed, describe } from './coming.ts';
import type { Commitment } from './commitments.ts';
import { type Day, plusDays } from './due.ts';

/** A calendar file, and how many commitments could not go into it for want of a day. */
export interface CalendarFile {
  /** iCalendar (RFC 5545), all days whole days. */
  readonly text: string;
  readonly events: number;
  readonly left: number;
}

/**
 * Commitments that are not yet fulfilled, as whole-day events that a calendar opens: a meeting on its days where it is
 * known to the day, a task on the last day of its time. An event keeps its identity when the file is made again, so
 * that a calendar brings it up to date instead of doubling it.
 */
export function calendarOf(commitments: readonly Commitment[], now: Date): CalendarFile {
  const calendar = ical({
    name: 'Thư Ký: việc đã hẹn',
    prodId: { company: 'Thư Ký', product: 'Việc đã hẹn', language: 'VI' },
  });
  const pending = commitments.filter(({ state }) => state !== 'fulfilled');
  for (const commitment of pending) {
    const day = dayFor(commitment);
    if (day === undefined) continue;
    const [place] = commitment.promised;
    calendar.createEvent({
      id: `${commitment.id}@thu-ky`,
      stamp: now,
      start: midnight(day),
      end: midnight(plusDays(day, 1)),
      allDay: true,
      summary: commitment.kind === 'action' ? `Hạn: ${describe(commitment)}` : describe(commitment),
      description: `${appointed(commitment)}\n\n“${excerpt(place)}”\n${place.document.title} (${place.document.file})`,
      ...(commitment.where !== undefined && { location: commitment.where }),
      // A deadline does not make the day busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  const events = calendar.length();
  return { text: calendar.toString(), events, left: pending.length - events };
}

function dayFor({ kind, window }: Commitment): Day | undefined {
  if (window === undefined) return undefined;
  return kind === 'action' || window.from === window.to ? window.to : undefined;
}

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
