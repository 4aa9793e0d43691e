import { sql } from 'kysely';
import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Timing } from '../../../src/digests/due.ts';
import { deliveryCounts, uncertainDeliveries } from '../../../src/storage/deliveries.ts';
import { recordDocuments } from '../../../src/storage/known-documents.ts';
import { pausedIn, subscriptionOf } from '../../../src/storage/subscriptions.ts';
import { findingsForDigest, keepWatch } from '../../../src/storage/watches.ts';
import { ApiFailure } from '../../../src/telegram/bot-api.ts';
import { fulfilWish, inZoneOrHour } from '../../../src/telegram/digests/subscribing.ts';
import { DigestLife } from '../../support/digest-life.ts';
import { eventually } from '../../support/eventually.ts';
import { documentOf, meetingOf, spanOf } from '../../support/reports.ts';

const HOUR = 3_600_000;
const HANOI: Timing = { zone: 'Asia/Ho_Chi_Minh', hour: '07:00', mode: 'daily' };
const at = (local: string, zone = HANOI.zone) => DateTime.fromISO(local, { zone }).toJSDate();

const report = documentOf('tin', ['Họp giao ban quý một', 'Các bên thống nhất kế hoạch năm.']);
const meeting = meetingOf({
  id: 'm',
  title: 'Họp giao ban quý một',
  date: { year: 2020, month: 2, day: 3 },
  named: [spanOf(report, 'Họp giao ban quý một')],
});
const reports = { documents: [report], meetings: [meeting] };
const harvest = documentOf('mua-vu', ['Họp bàn mùa vụ', 'Sản lượng sầu riêng tăng mạnh.']);
const more = {
  documents: [report, harvest],
  meetings: [
    meeting,
    meetingOf({ id: 'h', title: 'Họp bàn mùa vụ', named: [spanOf(harvest, 'Họp bàn mùa vụ')] }),
  ],
};

let life: DigestLife;

beforeEach(async () => {
  life = await DigestLife.start(reports, at('2026-03-02T06:00'));
});
afterEach(() => life.end());

/** Lets the clock go to `local` (by Hanoi's time), looking every quarter of an hour. */
async function until(local: string, zone = HANOI.zone): Promise<void> {
  while (life.clock.now() < at(local, zone).getTime()) {
    await life.clock.advance(Math.min(HOUR / 4, at(local, zone).getTime() - life.clock.now()));
    await life.look();
  }
}
const times = (zone = HANOI.zone) =>
  life.departures.map((departure) => DateTime.fromMillis(departure.at, { zone }).toFormat('dd HH:mm'));
const blocked = new ApiFailure(403, 'Forbidden: bot was blocked by the user', 'no');

describe('a digest', () => {
  it('comes at its hour each day, with a source', async () => {
    await life.subscribe(7, HANOI);
    await until('2026-03-04T12:00');
    expect(times()).toEqual(['02 07:00', '03 07:00', '04 07:00']);
    expect(life.departures[0]?.text).toContain('Bản tin: Thứ hai, 2/3/2026');
    expect(life.departures[0]?.text).toContain('Họp giao ban quý một');
  });

  it('goes to its topic', async () => {
    await life.subscribe(-7, HANOI, { topicId: 12 });
    await until('2026-03-02T07:00');
    expect(life.departures).toMatchObject([{ chat: -7, topic: 12 }]);
  });

  it('of a quiet day is not sent where only news are wanted', async () => {
    await recordDocuments(life.db, reports.documents);
    await life.subscribe(7, HANOI, { onlyNew: true });
    await until('2026-03-03T12:00');
    expect(life.departures).toEqual([]);
    life.reports = more;
    await recordDocuments(life.db, more.documents);
    await until('2026-03-05T12:00');
    expect(times()).toEqual(['04 07:00']);
    expect(life.departures[0]?.text).toContain('Cuộc họp mới: Họp bàn mùa vụ');
  });

  it('is not sent to a chat that is no longer allowed', async () => {
    await life.subscribe(7, HANOI);
    life.lets = () => false;
    await until('2026-03-03T12:00');
    expect(life.departures).toEqual([]);
  });

  it('comes once where the clock leaves out its hour, and once where it comes twice (row 33)', async () => {
    const zone = 'Europe/Berlin';
    life.clock.jump(at('2026-03-28T20:00', zone).getTime() - life.clock.now());
    await life.subscribe(7, { zone, hour: '02:30', mode: 'daily' });
    await until('2026-03-30T12:00', zone);
    expect(times(zone)).toEqual(['29 03:30', '30 02:30']);
    life.departures.length = 0;
    await life.change(7, (kept) => fulfilWish(kept, 'off', new Date(life.clock.now())));
    life.clock.jump(at('2026-10-24T20:00', zone).getTime() - life.clock.now());
    await life.change(7, (kept) => fulfilWish(kept, 'on', new Date(life.clock.now())));
    await until('2026-10-26T12:00', zone);
    expect(life.departures).toHaveLength(2);
  });

  it('does not come twice or in a storm when the clock steps by a day, or by years (row 34)', async () => {
    await life.subscribe(7, HANOI);
    await until('2026-03-02T08:00');
    life.clock.jump(24 * HOUR);
    await life.look();
    life.clock.jump(-24 * HOUR);
    await until('2026-03-04T08:00');
    expect(times()).toEqual(['02 07:00', '03 08:00', '04 07:00']);
    const years = 12 * 365 * 24 * HOUR;
    life.clock.jump(years);
    await until('2038-03-01T08:00');
    life.clock.jump(-years);
    await until('2026-03-06T08:00');
    const days = times().slice(3);
    expect(days.length).toBeLessThanOrEqual(3);
    expect(days.at(-1)).toBe('06 07:00');
  });

  it('is caught up once within three hours, else passed over and said in the next one (row 35)', async () => {
    await life.subscribe(7, HANOI);
    await life.clock.advance(3 * HOUR);
    await life.look();
    expect(times()).toEqual(['02 09:00']);
    await life.clock.advance(25 * HOUR);
    await life.look();
    expect(times()).toHaveLength(1);
    await until('2026-03-05T08:00');
    expect(times()).toEqual(['02 09:00', '04 07:00', '05 07:00']);
    expect(life.departures[1]?.text).toContain('Một bản tin trước không gửi được đúng giờ');
    expect(life.departures[2]?.text).not.toContain('không gửi được');
  });

  it('is sent by one of two processes (row 36)', async () => {
    life.begin(2);
    for (let chat = 1; chat <= 20; chat++) await life.subscribe(chat, HANOI);
    await until('2026-03-03T08:00');
    expect(life.departures).toHaveLength(40);
    expect(await deliveryCounts(life.db, 0)).toEqual({ sent: 40 });
  });

  it('is not sent while it cannot be written down, which is a fault to be seen (row 38)', async () => {
    await life.subscribe(7, HANOI);
    await sql`create trigger full before insert on deliveries begin select raise(abort, 'disk is full'); end`.execute(
      life.db,
    );
    await until('2026-03-02T08:00');
    expect(life.departures).toEqual([]);
    expect(life.health.report().faults).toContainEqual({ what: 'digest failed', count: expect.any(Number) });
    await sql`drop trigger full`.execute(life.db);
    await until('2026-03-02T09:00');
    expect(times()).toEqual(['02 08:15']);
  });

  it('keeps its days when hour and zone change (row 37)', async () => {
    await life.subscribe(7, HANOI);
    await until('2026-03-02T08:00');
    await life.change(7, (kept) => fulfilWish(kept, { hour: '20:00' }, new Date(life.clock.now())));
    await until('2026-03-03T10:00');
    await life.change(7, (kept) => fulfilWish(kept, { hour: '06:30' }, new Date(life.clock.now())));
    await until('2026-03-03T12:00');
    await life.change(7, (kept) => inZoneOrHour(kept, { zone: 'Asia/Tokyo' }, new Date(life.clock.now())));
    await until('2026-03-04T12:00');
    expect(times()).toEqual(['02 07:00', '03 10:15', '04 04:30']);
  });
});

describe('a digest that does not arrive', () => {
  it('pauses the chat that blocked the bot, until it lets it in again (row 21)', async () => {
    await life.subscribe(7, HANOI);
    let tries = 0;
    life.wire = () => {
      tries++;
      return blocked;
    };
    await until('2026-03-05T08:00');
    expect(tries).toBe(1);
    expect(await pausedIn(life.db, 7)).toMatchObject([{ pausedFor: 'blocked' }]);
    life.wire = () => 'arrives';
    await life.unblock(7);
    await until('2026-03-07T08:00');
    expect(times()).toEqual(['06 07:00', '07 07:00']);
    expect(life.departures[0]?.text).not.toContain('không gửi được');
  });

  it('moves with a group that became a supergroup (row 22)', async () => {
    await life.subscribe(-7, HANOI);
    life.wire = ({ chat }) =>
      chat === -7 ? new ApiFailure(400, 'upgraded to a supergroup', 'no', undefined, -1007) : 'arrives';
    await until('2026-03-03T08:00');
    expect(life.departures.map(({ chat }) => chat)).toEqual([-1007, -1007]);
    expect(await subscriptionOf(life.db, { chatId: -7, topicId: 0 })).toBeUndefined();
  });

  it('to a topic that is closed pauses that topic alone, and the admins hear of it (row 23)', async () => {
    await life.subscribe(-7, HANOI, { topicId: 12 });
    await life.subscribe(-7, HANOI);
    life.wire = ({ topic }) =>
      topic === 12 ? new ApiFailure(400, 'Bad Request: TOPIC_CLOSED', 'no') : 'arrives';
    await until('2026-03-03T08:00');
    expect(life.departures).toHaveLength(2);
    expect(await pausedIn(life.db, -7)).toMatchObject([{ topicId: 12, pausedFor: 'gone' }]);
    expect(life.toAdmins).toEqual([expect.stringContaining('-7')]);
  });

  it('for sure, comes at the next look within its three hours', async () => {
    await life.subscribe(7, HANOI);
    life.wire = () => new ApiFailure(502, 'Bad Gateway', 'no');
    await life.clock.advance(HOUR);
    const looking = life.look();
    await life.clock.sleeping((ms) => ms !== 30_000, 'a second try');
    const stopping = life.stop();
    await life.clock.advance(1);
    await Promise.all([stopping, looking]);
    expect(await deliveryCounts(life.db, 0)).toEqual({});
    life.wire = () => 'arrives';
    life.begin();
    await until('2026-03-02T08:00');
    expect(times()).toEqual(['02 07:15']);
  });

  it('as far as anybody knows, is never sent twice and shown as uncertain (row 28)', async () => {
    await life.subscribe(7, HANOI);
    life.wire = () => new ApiFailure(0, 'socket hang up', 'maybe');
    await until('2026-03-02T12:00');
    expect(life.departures).toHaveLength(1);
    expect(await uncertainDeliveries(life.db, 0, life.clock.now())).toMatchObject([
      { chatId: 7, occasion: 'digest 2026-03-02' },
    ]);
  });

  it('because the process was killed, is never sent twice and shown as uncertain (row 29)', async () => {
    await life.subscribe(7, HANOI);
    life.wire = () => 'dies';
    await life.clock.advance(HOUR);
    void life.look();
    while ((await uncertainDeliveries(life.db, 0, life.clock.now() + HOUR)).length !== 1)
      await new Promise(setImmediate);
    life.begin();
    life.wire = () => 'arrives';
    await until('2026-03-03T08:00');
    expect(times()).toEqual(['03 07:00']);
    expect(await uncertainDeliveries(life.db, 0, life.clock.now())).toHaveLength(1);
  });

  it('at once because of Telegram’s pace, comes when Telegram lets it; others do not wait (row 19)', async () => {
    await life.subscribe(7, HANOI);
    await life.subscribe(8, HANOI);
    let refused = false;
    life.wire = ({ chat }) => {
      if (chat !== 7 || refused) return 'arrives';
      refused = true;
      return new ApiFailure(429, 'Too Many Requests: retry after 40', 'no', 40);
    };
    await life.clock.advance(HOUR);
    const looking = life.look();
    await life.clock.sleeping((ms) => ms === 40_000);
    await eventually(() => life.departures.length > 0, 'the other chat');
    expect(life.departures.map(({ chat }) => chat)).toEqual([8]);
    await life.clock.advance(40_000);
    await looking;
    expect(life.departures.map(({ chat }) => chat)).toEqual([8, 7]);
  });
});

describe('what watches find', () => {
  const watch = async (words: string, atOnce: boolean) => {
    await keepWatch(
      life.db,
      { chatId: 7, topicId: 0 },
      { words, atOnce },
      { since: 1, now: life.clock.now() },
    );
  };
  beforeEach(() => recordDocuments(life.db, reports.documents));
  const addHarvest = async () => {
    life.reports = more;
    await recordDocuments(life.db, more.documents);
  };

  it('is told in the next digest, once, with its sentence', async () => {
    await life.subscribe(7, HANOI);
    await watch('sau rieng', false);
    await addHarvest();
    await until('2026-03-03T08:00');
    const telling = life.departures.filter(({ text }) => text.includes('Bạn theo dõi “sau rieng”'));
    expect(telling).toHaveLength(1);
    expect(telling[0]?.text).toContain('Sản lượng sầu riêng tăng mạnh.');
    expect(await findingsForDigest(life.db, { chatId: 7, topicId: 0 })).toEqual([]);
  });

  it('is told at once where asked for, once', async () => {
    await life.subscribe(7, HANOI);
    await watch('sầu riêng', true);
    await addHarvest();
    await life.look();
    await life.look();
    expect(life.departures.map(({ text }) => text)).toEqual([expect.stringContaining('Tài liệu mới')]);
    expect(life.departures[0]?.text).toContain('Sản lượng sầu riêng tăng mạnh.');
  });

  it('is told at once where no digest would tell it', async () => {
    await life.subscribe(7, HANOI, { active: false });
    await watch('sầu riêng', false);
    await addHarvest();
    await life.look();
    expect(life.departures).toHaveLength(1);
  });

  it('is not told when the document has gone again, and nothing is left uncertain', async () => {
    await life.subscribe(7, HANOI);
    await watch('sầu riêng', true);
    await addHarvest();
    life.reports = reports;
    await recordDocuments(life.db, reports.documents);
    await life.look();
    expect(life.departures).toEqual([]);
    expect(await uncertainDeliveries(life.db, 0, life.clock.now() + HOUR)).toEqual([]);
  });

  it('waits for a process that has not read the document yet', async () => {
    await life.subscribe(7, HANOI);
    await watch('sầu riêng', true);
    await recordDocuments(life.db, more.documents);
    await life.look();
    expect(life.departures).toEqual([]);
    life.reports = more;
    await life.look();
    expect(life.departures).toHaveLength(1);
  });

  it('is kept for later while the chat cannot be reached', async () => {
    await life.subscribe(7, HANOI);
    await watch('sầu riêng', true);
    life.wire = () => blocked;
    await until('2026-03-02T08:00');
    await addHarvest();
    await life.look();
    life.wire = () => 'arrives';
    await life.unblock(7);
    await life.look();
    expect(life.departures).toHaveLength(1);
  });
});
