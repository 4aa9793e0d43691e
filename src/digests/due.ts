import { DateTime, Info } from 'luxon';

/** A day of somebody's calendar, `YYYY-MM-DD`, without a zone: two such strings compare as days do. */
export type Day = string;

export type Mode = 'daily' | 'weekly';

/** How long after its hour a digest may still be sent; later it is passed over and the next one says so. */
export const CATCH_UP_MS = 3 * 3_600_000;

/**
 * When one chat's digest comes, and how far it has come. A plain value: every change makes a new one.
 *
 * A *due day* is each day (`daily`) or each Monday (`weekly`) of the calendar in `zone`. It is due from `hour` on, for
 * `CATCH_UP_MS`. Days are counted, not hours: an hour that a clock change leaves out or repeats still has one digest,
 * and so has a day on which the chat moved to another zone or hour.
 */
export interface Schedule {
  /** As luxon reads it: `Asia/Ho_Chi_Minh`, `UTC+7`. */
  readonly zone: string;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly hour: string;
  readonly mode: Mode;
  /** The last day that is done with: sent, quiet, or passed over. */
  readonly lastDay: Day;
  /** When zone or hour were last changed, in ms since 1970: a day the change made due is due from here on. */
  readonly since: number;
  /** Due days passed over since the last digest. */
  readonly missed: number;
}

export type Timing = Pick<Schedule, 'zone' | 'hour' | 'mode'>;

const DAY_MS = 86_400_000;

const numberOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);
const isMonday = (number: number): boolean => (((number + 3) % 7) + 7) % 7 === 0;

const later = (a: Day, b: Day): Day => (a < b ? b : a);

/** The day `count` days after `day`; before it where `count` is negative. */
export function plusDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/** The day that the calendar of `zone` shows at `now`. */
export function localDay(now: Date, zone: string): Day {
  const offset = Info.normalizeZone(zone).offset(now.getTime());
  return new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 10);
}

/** Many chats share an hour and a zone, and each asks several times: what was counted out is kept. */
const instants = new Map<string, number | undefined>();
const KEPT_INSTANTS = 5_000;

/**
 * The instant at which `day` reaches `hour` in `zone`, in ms since 1970. Of an hour that comes twice, the first; an
 * hour that is left out moves behind the gap. `undefined` where the zone's calendar leaves out the whole day.
 */
function instantOf(day: Day, { zone, hour }: Timing): number | undefined {
  const key = `${day} ${hour} ${zone}`;
  if (instants.has(key)) return instants.get(key);
  if (instants.size >= KEPT_INSTANTS) instants.clear();
  const instant = countOut(day, hour, zone);
  instants.set(key, instant);
  return instant;
}

function countOut(day: Day, hour: string, zone: string): number | undefined {
  // Far from a clock change, as nearly always, one subtraction tells.
  const written = Date.parse(`${day}T${hour}:00Z`);
  const clock = Info.normalizeZone(zone);
  const before = clock.offset(written - DAY_MS);
  if (before === clock.offset(written + DAY_MS)) return written - before * 60_000;
  const noon = DateTime.fromISO(`${day}T12:00`, { zone });
  if (noon.toISODate() !== day) return undefined;
  const local = DateTime.fromISO(`${day}T${hour}`, { zone });
  return Math.min(...local.getPossibleOffsets().map((each) => each.toMillis()));
}

/** The last day whose hour has come at `now`. */
function lastReached(timing: Timing, now: Date): Day {
  const today = localDay(now, timing.zone);
  const at = instantOf(today, timing);
  return at !== undefined && at <= now.getTime() ? today : plusDays(today, -1);
}

/** A schedule for a chat that subscribes at `now`: its first digest is the next one to come, never one already past. */
export function startSchedule(timing: Timing, now: Date): Schedule {
  const { zone, hour, mode } = timing;
  return { zone, hour, mode, lastDay: lastReached(timing, now), since: now.getTime(), missed: 0 };
}

/** The first due day after the last one, and from when on it is due (ms since 1970). */
export function nextDue(schedule: Schedule): { readonly day: Day; readonly at: number } {
  for (let number = numberOf(schedule.lastDay) + 1; ; number++) {
    if (schedule.mode === 'weekly' && !isMonday(number)) continue;
    const day = dayOf(number);
    const at = instantOf(day, schedule);
    if (at !== undefined) return { day, at: Math.max(at, schedule.since) };
  }
}

/** Due days after `from` up to and including `to`. A day that the zone's calendar leaves out is counted: it is so rare. */
function countDue(from: number, to: number, mode: Mode): number {
  if (to <= from) return 0;
  if (mode === 'daily') return to - from;
  const mondays = (number: number) => Math.floor((number + 3) / 7);
  return mondays(to) - mondays(from);
}

/**
 * The schedule as it stands at `now`: days whose time is over are passed over and counted. Where the clock was far
 * ahead and has been set back, it goes on with tomorrow: today's digest may have come already.
 */
export function passOver(schedule: Schedule, now: Date): Schedule {
  const today = numberOf(localDay(now, schedule.zone));
  let last = numberOf(schedule.lastDay);
  let { missed, since } = schedule;
  if (last > today + 1) last = today;
  if (since > now.getTime()) since = 0;
  const longPast = today - 3;
  if (last < longPast) {
    missed += countDue(last, longPast, schedule.mode);
    last = longPast;
  }
  let current: Schedule = { ...schedule, lastDay: dayOf(last), since, missed };
  for (let next = nextDue(current); next.at + CATCH_UP_MS <= now.getTime(); next = nextDue(current)) {
    current = { ...current, lastDay: next.day, missed: current.missed + 1 };
  }
  return current;
}

/** The day whose digest is to be sent at `now`, if there is one. */
export function dueNow(schedule: Schedule, now: Date): Day | undefined {
  const next = nextDue(passOver(schedule, now));
  return next.at <= now.getTime() ? next.day : undefined;
}

/** The schedule after the digest of `day` was `sent`, or else left out because the day was quiet. */
export function settle(schedule: Schedule, day: Day, sent: boolean): Schedule {
  return { ...schedule, lastDay: later(day, schedule.lastDay), missed: sent ? 0 : schedule.missed };
}

/**
 * The schedule with another zone, hour or rhythm from `now` on. No day is lost and none comes twice: what is still
 * owed stays owed, and a day whose new hour is already past is due at once.
 */
export function reschedule(schedule: Schedule, change: Partial<Timing>, now: Date): Schedule {
  const current = passOver(schedule, now);
  const timing = { ...current, ...change };
  if (timing.mode === current.mode) return { ...timing, since: now.getTime() };
  const owed = nextDue(current);
  if (owed.at <= now.getTime()) return { ...timing, lastDay: plusDays(owed.day, -1), since: now.getTime() };
  return { ...timing, lastDay: later(lastReached(timing, now), current.lastDay), since: now.getTime() };
}
