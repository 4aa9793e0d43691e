import { sql } from 'kysely';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { uncertainDeliveries } from '../../../src/storage/deliveries.ts';
import { pausedIn } from '../../../src/storage/subscriptions.ts';
import { ApiFailure } from '../../../src/telegram/bot-api.ts';
import { fulfilWish, inZoneOrHour } from '../../../src/telegram/digests/subscribing.ts';
import { type Departure, DigestLife } from '../../support/digest-life.ts';
import { Random } from '../../support/random.ts';
import { documentOf, meetingOf, spanOf } from '../../support/reports.ts';

const DAYS = 400;
const HOUR = 3_600_000;
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
] as const;
const HOURS = ['07:00', '02:30', '00:30', '20:15', '23:30', '12:00'] as const;

/** A chat as the test sees it: what it asked for, and what it was sent. The test counts days by the wall clock alone. */
interface Chat {
  id: number;
  zone: string;
  hour: string;
  readonly weekly: boolean;
  /** `on`: every due day is owed. `off`, `blocked`: none. */
  state: 'on' | 'off' | 'blocked';
  /** When zone or hour were last changed, or it was last turned on. */
  changedAt: number;
  /** Days sent, or lost when a process was killed, in order, since it was last turned on or the bot was long down. */
  days: string[];
  /** All of them. */
  readonly everyDay: string[];
  /** The first day owed since it was turned on; undefined after a long outage, when days may be passed over. */
  first: string | undefined;
}

const local = (at: number, zone: string) => DateTime.fromMillis(at, { zone });
const dayIn = (at: number, zone: string) => local(at, zone).toFormat('yyyy-MM-dd');
const plus = (day: string, days: number) =>
  DateTime.fromISO(day, { zone: 'UTC' }).plus({ days }).toFormat('yyyy-MM-dd');

/** The first due day whose hour comes after `at`. */
function firstOwed({ zone, hour, weekly }: Chat, at: number): string {
  let day = local(at, zone).toFormat('HH:mm') < hour ? dayIn(at, zone) : plus(dayIn(at, zone), 1);
  while (weekly && DateTime.fromISO(day).weekday !== 1) day = plus(day, 1);
  return day;
}

function dayOf({ text }: Departure): string {
  const [, day = '', month = '', year = ''] = /Bản tin: .*, (\d+)\/(\d+)\/(\d+)/.exec(text) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const report = documentOf('tin', ['Họp giao ban quý một', 'Các bên thống nhất kế hoạch năm.']);
const reports = {
  documents: [report],
  meetings: [
    meetingOf({
      id: 'm',
      title: 'Họp giao ban quý một',
      date: { year: 2020, month: 2, day: 3 },
      named: [spanOf(report, 'Họp giao ban quý một')],
    }),
  ],
};

it('sends each due digest exactly once for 400 days, whatever happens', async () => {
  const random = new Random(20260105);
  const start = Date.UTC(2026, 0, 5, 3);
  const life = await DigestLife.start(reports, new Date(start));
  await sql`pragma synchronous = off`.execute(life.db);
  const faults: string[] = [];
  let killing = false;
  let killed = 0;
  const uncertain: string[] = [];

  const chats: Chat[] = [];
  for (let i = 0; i < 50; i++) {
    const [zone, hour] = [ZONES[i % 6] ?? ZONES[0], HOURS[(i * 5 + Math.floor(i / 6)) % 6] ?? HOURS[0]];
    const weekly = i % 5 > 0;
    const id = i < 30 ? 100 + i : -100 - i;
    const chat: Chat = {
      id,
      zone,
      hour,
      weekly,
      state: 'on',
      changedAt: start,
      days: [],
      everyDay: [],
      first: '',
    };
    chat.first = firstOwed(chat, start);
    chats.push(chat);
    await life.subscribe(id, { zone, hour, mode: weekly ? 'weekly' : 'daily' });
  }
  const migrating = new Map<number, number>();

  life.wire = (departure) => {
    const to = migrating.get(departure.chat);
    if (to !== undefined) {
      const moved = chats.find((each) => each.id === departure.chat);
      if (moved !== undefined) moved.id = to;
      return new ApiFailure(400, 'group chat was upgraded to a supergroup chat', 'no', undefined, to);
    }
    const chat = chats.find((each) => each.id === departure.chat);
    if (chat === undefined) return new ApiFailure(400, 'chat not found', 'no');
    if (chat.state === 'blocked') return new ApiFailure(403, 'Forbidden: bot was blocked by the user', 'no');
    const day = dayOf(departure);
    if (chat.state === 'off') faults.push(`${chat.id}: ${day} sent while off`);
    if (chat.everyDay.includes(day)) faults.push(`${chat.id}: ${day} sent twice`);
    judgeTime(chat, day, departure.at);
    chat.days.push(day);
    chat.everyDay.push(day);
    if (killing) {
      killed++;
      return 'dies';
    }
    if (!random.chance(0.01)) return 'arrives';
    uncertain.push(`${chat.id} ${day}`);
    return new ApiFailure(0, 'socket hang up', 'maybe');
  };

  /** Not before its hour, and not after three hours (and the hour between two looks), by the wall clock. */
  function judgeTime({ id, zone, hour, changedAt }: Chat, day: string, at: number): void {
    if (at - changedAt < 30 * HOUR) return;
    const now = local(at, zone);
    const wall = now.toFormat('yyyy-MM-dd HH:mm');
    // In the hour after a clock was put back, its hands may stand before the hour that they have already shown.
    const shown = (minutes: number) =>
      now.minus({ minutes }).toFormat('yyyy-MM-dd HH:mm') >= `${day} ${hour}`;
    if (wall < `${day} ${hour}` && !Array.from({ length: 60 }, (_, i) => i).some(shown)) {
      faults.push(`${id}: ${day} came early, at ${wall}`);
    }
    const latest = DateTime.fromISO(`${day}T${hour}`, { zone }).plus({ hours: 5 });
    if (now > latest) faults.push(`${id}: ${day} came late, at ${wall}`);
  }

  /** Every due day of a stretch without interruption came: none left out between the first and the last. */
  function judgeStretch(chat: Chat, until: number): void {
    const step = chat.weekly ? 7 : 1;
    const days = [...chat.days].sort();
    const from = chat.first ?? days[0];
    if (from === undefined) return;
    // Up to yesterday everything must have come; of today it depends on the hour.
    const owed: string[] = [];
    for (let day = from; day < plus(dayIn(until, chat.zone), -1); day = plus(day, step)) owed.push(day);
    const left = owed.filter((day) => !days.includes(day));
    if (left.length > 0) faults.push(`${chat.id} ${chat.zone} ${chat.hour}: never came: ${left.join(' ')}`);
    const odd = days.filter((day) => day < from || (chat.weekly && DateTime.fromISO(day).weekday !== 1));
    if (odd.length > 0) faults.push(`${chat.id}: should not have come: ${odd.join(' ')}`);
  }

  const interrupt = (chat: Chat, state: Chat['state']) => {
    judgeStretch(chat, life.clock.now());
    chat.state = state;
    chat.days = [];
  };
  const goOn = (chat: Chat) => {
    chat.state = 'on';
    chat.changedAt = life.clock.now();
    chat.first = firstOwed(chat, chat.changedAt);
    // A day already sent before it was turned off and on again does not come a second time.
    while (chat.everyDay.includes(chat.first)) chat.first = plus(chat.first, chat.weekly ? 7 : 1);
  };

  async function somethingHappens(chat: Chat): Promise<void> {
    const now = new Date(life.clock.now());
    if (chat.state === 'off') {
      if (!random.chance(0.2)) return;
      await life.change(chat.id, (kept) => fulfilWish(kept, 'on', now));
      goOn(chat);
    } else if (chat.state === 'blocked') {
      if (!random.chance(0.2)) return;
      // Where nothing was due meanwhile, the bot never noticed, and what is due now is still owed.
      const [paused] = await pausedIn(life.db, chat.id);
      await life.unblock(chat.id);
      goOn(chat);
      if (paused === undefined) chat.first = undefined;
    } else if (random.chance(0.03)) {
      chat.hour = random.pick(...HOURS);
      chat.changedAt = now.getTime();
      await life.change(chat.id, (kept) => fulfilWish(kept, { hour: chat.hour }, now));
    } else if (random.chance(0.015)) {
      chat.zone = random.pick(...ZONES);
      chat.changedAt = now.getTime();
      await life.change(chat.id, (kept) => inZoneOrHour(kept, { zone: chat.zone }, now));
    } else if (random.chance(0.004)) {
      await life.change(chat.id, (kept) => fulfilWish(kept, 'off', now));
      interrupt(chat, 'off');
    } else if (random.chance(0.005)) {
      interrupt(chat, 'blocked');
    } else if (chat.id < 0 && chat.id > -1000 && random.chance(0.01)) {
      migrating.set(chat.id, chat.id - 1_000_000);
    }
  }

  const end = start + DAYS * 24 * HOUR;
  for (let day = dayIn(start, 'UTC'); life.clock.now() < end; ) {
    const today = dayIn(life.clock.now(), 'UTC');
    if (today !== day) for (const chat of chats) if (random.chance(0.5)) await somethingHappens(chat);
    day = today;
    const looking = life.look();
    if (random.chance(0.03)) {
      killing = true;
      await Promise.race([looking, new Promise((resolve) => setTimeout(resolve, 5))]);
      // What the dead process had written down but not sent is known to the test; nothing of it ever settles.
      life.begin(random.between(1, 2));
      killing = false;
    } else await looking;
    if (random.chance(0.02)) {
      await life.stop();
      life.begin(random.between(1, 2));
    }
    let pause = random.between(40, 150) * 60_000;
    if (random.chance(0.003)) {
      pause = random.between(6, 60) * HOUR;
      for (const chat of chats) {
        if (chat.state !== 'on') continue;
        interrupt(chat, 'on');
        chat.first = undefined;
      }
    }
    await life.clock.advance(pause);
  }
  for (const chat of chats) if (chat.state === 'on') judgeStretch(chat, life.clock.now());
  const told = await uncertainDeliveries(life.db, 0, life.clock.now() + HOUR, 1_000);
  await life.end();

  expect(faults).toEqual([]);
  expect(life.departures.length).toBeGreaterThan(5_000);
  expect(life.departures.some(({ text }) => text.includes('không gửi được đúng giờ'))).toBe(true);
  expect(killed).toBeGreaterThan(5);
  expect(uncertain.length).toBeGreaterThan(20);
  expect(told.length).toBe(killed + uncertain.length);
  expect(chats.filter(({ id }) => id < -1000).length).toBeGreaterThan(5);
}, 120_000);
