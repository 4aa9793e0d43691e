import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  CATCH_UP_MS,
  dueNow,
  localDay,
  nextDue,
  passOver,
  plusDays,
  reschedule,
  type Schedule,
  settle,
  startSchedule,
  type Timing,
} from '../../src/digests/due.ts';
import { runs } from '../support/properties.ts';

const HANOI: Timing = { zone: 'Asia/Ho_Chi_Minh', hour: '07:00', mode: 'daily' };
const at = (local: string, zone = HANOI.zone) => DateTime.fromISO(local, { zone }).toJSDate();

/** Looks every `step` ms from `from` to `to` (but not while nothing can be due), settles what is due, and gives the days in their order. */
function run(schedule: Schedule, from: Date, to: Date, step = 60_000) {
  let current = schedule;
  const sent: { day: string; at: number; missed: number }[] = [];
  for (let t = from.getTime(); t <= to.getTime(); t += step) {
    const now = new Date(t);
    const day = dueNow(current, now);
    current = passOver(current, now);
    if (day === undefined) {
      t += Math.max(0, Math.floor((nextDue(current).at - t) / step) - 1) * step;
      continue;
    }
    sent.push({ day, at: t, missed: current.missed });
    current = settle(current, day, true);
  }
  return { schedule: current, sent, days: sent.map((each) => each.day) };
}

describe('the next digest', () => {
  it('comes at its hour, not on the day of subscribing when the hour is past', () => {
    const schedule = startSchedule(HANOI, at('2026-03-02T08:00'));
    expect(nextDue(schedule)).toEqual({ day: '2026-03-03', at: at('2026-03-03T07:00').getTime() });
    expect(dueNow(schedule, at('2026-03-03T06:59:59'))).toBeUndefined();
    expect(dueNow(schedule, at('2026-03-03T07:00'))).toBe('2026-03-03');
  });

  it('comes on the day of subscribing when the hour is still ahead', () => {
    expect(nextDue(startSchedule(HANOI, at('2026-03-02T06:00'))).day).toBe('2026-03-02');
  });

  it('comes on Mondays when weekly', () => {
    const schedule = startSchedule({ ...HANOI, mode: 'weekly' }, at('2026-03-04T12:00'));
    const { days } = run(schedule, at('2026-03-04T12:00'), at('2026-03-31T12:00'), 3_600_000);
    expect(days).toEqual(['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
  });
});

describe('an hour that the clock leaves out or repeats (row 33)', () => {
  const berlin = (hour: string): Timing => ({ zone: 'Europe/Berlin', hour, mode: 'daily' });

  it('runs once on the day the hour is left out', () => {
    const from = at('2026-03-28T12:00', 'Europe/Berlin');
    const { sent } = run(startSchedule(berlin('02:30'), from), from, at('2026-03-30T12:00', 'Europe/Berlin'));
    expect(sent.map((each) => each.day)).toEqual(['2026-03-29', '2026-03-30']);
    expect(new Date(sent[0]?.at ?? 0).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('runs once on the day the hour comes twice, the first time', () => {
    const from = at('2026-10-24T12:00', 'Europe/Berlin');
    const { sent } = run(startSchedule(berlin('02:30'), from), from, at('2026-10-26T12:00', 'Europe/Berlin'));
    expect(sent.map((each) => each.day)).toEqual(['2026-10-25', '2026-10-26']);
    expect(new Date(sent[0]?.at ?? 0).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('passes by a day that a zone left out of its calendar', () => {
    const from = at('2011-12-28T12:00', 'Pacific/Apia');
    const timing: Timing = { zone: 'Pacific/Apia', hour: '07:00', mode: 'daily' };
    const { days } = run(startSchedule(timing, from), from, at('2012-01-01T12:00', 'Pacific/Apia'));
    expect(days).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });
});

describe('a clock that steps (row 34)', () => {
  const start = startSchedule(HANOI, at('2026-05-10T12:00'));

  it('forward and back by a day: no day twice, no burst', () => {
    const first = run(start, at('2026-05-10T12:00'), at('2026-05-11T09:00'));
    const ahead = run(first.schedule, at('2026-05-12T09:00'), at('2026-05-12T10:00'));
    const back = run(ahead.schedule, at('2026-05-11T10:00'), at('2026-05-14T12:00'));
    expect([...first.days, ...ahead.days, ...back.days]).toEqual([
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
      '2026-05-14',
    ]);
  });

  it('forward by twelve years and back: the digests go on', () => {
    const ahead = run(start, at('2038-01-19T07:00'), at('2038-01-19T07:10'));
    expect(ahead.days).toEqual(['2038-01-19']);
    const back = run(ahead.schedule, at('2026-05-11T12:00'), at('2026-05-13T12:00'));
    expect(back.days).toEqual(['2026-05-12', '2026-05-13']);
  });

  it('set back after the zone was changed: the change does not hold up the next days', () => {
    const changed = reschedule(start, { hour: '08:00' }, at('2030-01-01T00:00'));
    const { days } = run(changed, at('2026-05-11T07:00'), at('2026-05-13T12:00'));
    expect(days).toEqual(['2026-05-12', '2026-05-13']);
  });
});

describe('a process that was down at digest time (row 35)', () => {
  const start = startSchedule(HANOI, at('2026-05-10T12:00'));

  it('catches up once within three hours', () => {
    const { sent } = run(start, at('2026-05-11T09:59'), at('2026-05-11T20:00'));
    expect(sent).toMatchObject([{ day: '2026-05-11', missed: 0 }]);
  });

  it('passes it over after three hours and counts it for the next one', () => {
    const { sent } = run(start, at('2026-05-11T10:00'), at('2026-05-12T20:00'));
    expect(sent).toMatchObject([{ day: '2026-05-12', missed: 1 }]);
  });

  it('counts a long absence and sends one digest', () => {
    const { sent } = run(start, at('2027-05-11T09:00'), at('2027-05-11T20:00'));
    expect(sent).toMatchObject([{ day: '2027-05-11', missed: 365 }]);
    const weekly = startSchedule({ ...HANOI, mode: 'weekly' }, at('2026-05-04T12:00'));
    expect(run(weekly, at('2026-06-01T07:00'), at('2026-06-01T09:00')).sent).toMatchObject([{ missed: 3 }]);
  });

  it('keeps the count over a quiet day, since nothing was said on it', () => {
    const passed = passOver(start, at('2026-05-12T07:00'));
    expect(settle(passed, '2026-05-12', false).missed).toBe(1);
    expect(settle(passed, '2026-05-12', true).missed).toBe(0);
  });
});

describe('a chat that changes its hour or zone (row 37)', () => {
  it('is sent the day at once when the new hour is already past', () => {
    const evening = startSchedule({ ...HANOI, hour: '20:00' }, at('2026-05-10T21:00'));
    const changed = reschedule(evening, { hour: '06:00' }, at('2026-05-11T15:00'));
    const { sent } = run(changed, at('2026-05-11T15:00'), at('2026-05-12T12:00'));
    expect(sent.map((each) => new Date(each.at))).toEqual([at('2026-05-11T15:00'), at('2026-05-12T06:00')]);
  });

  it('is not sent the day again when the new hour is still ahead', () => {
    const morning = settle(startSchedule(HANOI, at('2026-05-10T12:00')), '2026-05-11', true);
    const changed = reschedule(morning, { hour: '20:00' }, at('2026-05-11T15:00'));
    expect(nextDue(changed).day).toBe('2026-05-12');
  });

  it('has each day of the calendar once over the date line, there and back', () => {
    const start = startSchedule({ ...HANOI, zone: 'Pacific/Honolulu' }, new Date('2026-05-10T20:00:00Z'));
    const first = run(start, new Date('2026-05-10T20:00:00Z'), new Date('2026-05-12T11:00:00Z'));
    const east = reschedule(first.schedule, { zone: 'Pacific/Kiritimati' }, new Date('2026-05-12T11:00:00Z'));
    const second = run(east, new Date('2026-05-12T11:00:00Z'), new Date('2026-05-14T20:00:00Z'));
    const west = reschedule(second.schedule, { zone: 'Pacific/Honolulu' }, new Date('2026-05-14T20:00:00Z'));
    const third = run(west, new Date('2026-05-14T20:00:00Z'), new Date('2026-05-18T20:00:00Z'));
    const days = [...first.days, ...second.days, ...third.days];
    expect(days).toEqual(days.map((_, i) => plusDays('2026-05-11', i)));
  });

  it('does not call back days that were passed over before the change', () => {
    const start = startSchedule(HANOI, at('2026-05-10T12:00'));
    const changed = reschedule(start, { hour: '21:00' }, at('2026-05-13T09:00'));
    expect(run(changed, at('2026-05-13T09:00'), at('2026-05-13T22:00')).sent).toMatchObject([
      { day: '2026-05-13', missed: 2 },
    ]);
  });

  it('from weekly to daily goes on with the next day, and the other way with the next Monday', () => {
    const weekly = settle(
      startSchedule({ ...HANOI, mode: 'weekly' }, at('2026-03-01T12:00')),
      '2026-03-02',
      true,
    );
    const daily = reschedule(weekly, { mode: 'daily' }, at('2026-03-04T12:00'));
    expect(nextDue(daily).day).toBe('2026-03-05');
    expect(nextDue(reschedule(daily, { mode: 'weekly' }, at('2026-03-06T12:00'))).day).toBe('2026-03-09');
  });

  it('to weekly at the very minute a Monday is due still gets that Monday', () => {
    const start = startSchedule(HANOI, at('2026-03-01T12:00'));
    expect(
      dueNow(reschedule(start, { mode: 'weekly' }, at('2026-03-02T07:00')), at('2026-03-02T07:01')),
    ).toBe('2026-03-02');
  });
});

const zones = fc.constantFrom(
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/Santiago',
);
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const modes = fc.constantFrom('daily' as const, 'weekly' as const);

describe('any schedule', () => {
  it('has each due day exactly once, in order, at or after its hour on that day', () => {
    fc.assert(
      fc.property(
        zones,
        hours,
        modes,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 60_000, max: CATCH_UP_MS - 1 }),
        (zone, hour, mode, offset, step) => {
          const from = new Date(Date.UTC(2025, 0, 1, 5) + offset * 86_400_000);
          const to = new Date(from.getTime() + 20 * 86_400_000);
          const { sent } = run(startSchedule({ zone, hour, mode }, from), from, to, step);
          const days = Array.from({ length: 23 }, (_, i) => plusDays(localDay(from, zone), i - 1));
          const due = days.filter((day) => {
            const instant = DateTime.fromISO(`${day}T${hour}`, { zone });
            const inTime =
              instant.toMillis() > from.getTime() && instant.toMillis() <= to.getTime() - CATCH_UP_MS;
            return inTime && (mode === 'daily' || instant.weekday === 1);
          });
          expect(sent.slice(0, due.length).map((each) => each.day)).toEqual(due);
          expect(new Set(sent.map((each) => each.day)).size).toBe(sent.length);
          for (const { day, at: instant } of sent) {
            const local = DateTime.fromMillis(instant, { zone });
            expect(local.toFormat('yyyy-MM-dd') >= day).toBe(true);
            expect(instant - DateTime.fromISO(`${day}T${hour}`, { zone }).toMillis()).toBeLessThanOrEqual(
              CATCH_UP_MS + 3_600_000,
            );
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('with changes of zone and hour at any time neither skips nor doubles a day', () => {
    const change = fc.record({ after: fc.integer({ min: 1, max: 72 }), zone: zones, hour: hours });
    fc.assert(
      fc.property(zones, hours, fc.array(change, { maxLength: 6 }), (zone, hour, changes) => {
        let now = new Date(Date.UTC(2025, 2, 20, 3));
        let schedule = startSchedule({ zone, hour, mode: 'daily' }, now);
        const days: string[] = [];
        for (const { after, ...timing } of changes) {
          const until = new Date(now.getTime() + after * 3_600_000);
          const part = run(schedule, now, until, 600_000);
          days.push(...part.days);
          schedule = reschedule(part.schedule, timing, until);
          now = until;
        }
        days.push(...run(schedule, now, new Date(now.getTime() + 3 * 86_400_000), 600_000).days);
        expect(days).toEqual(days.map((_, i) => plusDays(days[0] ?? '', i)));
      }),
      { numRuns: runs(60) },
    );
  });
});
