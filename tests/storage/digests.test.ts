import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueNow, type Schedule, settle, startSchedule } from '../../src/digests/due.ts';
import { NO_MEMORY } from '../../src/digests/memory.ts';
import type { Database } from '../../src/storage/database.ts';
import {
  claimDigest,
  claimFinding,
  deliveryCounts,
  releaseDigest,
  releaseFinding,
  settleDelivery,
  uncertainDeliveries,
} from '../../src/storage/deliveries.ts';
import { forgetTheOld, moveChat } from '../../src/storage/housekeeping.ts';
import { freshSince, lastChange, recordDocuments } from '../../src/storage/known-documents.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import {
  dueSubscriptions,
  keepSubscription,
  keepTold,
  moveOn,
  pause,
  pausedIn,
  type Subscription,
  subscriptionCounts,
  subscriptionOf,
} from '../../src/storage/subscriptions.ts';
import {
  dropWatch,
  findingsAtOnce,
  findingsForDigest,
  keepWatch,
  markTold,
  watchesOf,
} from '../../src/storage/watches.ts';
import { documentOf } from '../support/reports.ts';

const HOUR = 3_600_000;
const START = new Date('2026-05-12T02:00:00Z');
const DUE = new Date('2026-05-13T00:00:00Z').getTime();
const HERE = { chatId: -5, topicId: 0 };

let folder: string;
let db: Kysely<Database>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
  db = await openStorage(folder);
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

function subscription(fields: Partial<Subscription> = {}): Subscription {
  return {
    ...HERE,
    active: true,
    schedule: startSchedule({ zone: 'Asia/Ho_Chi_Minh', hour: '07:00', mode: 'daily' }, START),
    onlyNew: false,
    seen: 0,
    memory: NO_MEMORY,
    ...fields,
  };
}

const step = (schedule: Schedule) => ({
  day: '2026-05-13',
  before: schedule,
  after: settle(schedule, '2026-05-13', true),
  now: DUE,
});

describe('subscriptions', () => {
  it('come back as they were kept', async () => {
    const kept = subscription({
      onlyNew: true,
      seen: 4,
      pausedFor: 'gone',
      memory: { told: { a: '2026-05-01' }, round: 2, looked: ['m'] },
    });
    await keepSubscription(db, kept);
    expect(await subscriptionOf(db, HERE)).toEqual(kept);
    expect(await subscriptionOf(db, { chatId: -5, topicId: 9 })).toBeUndefined();
  });

  it('are due from their hour on, unless off or paused', async () => {
    await keepSubscription(db, subscription());
    await keepSubscription(db, subscription({ chatId: -6, active: false }));
    await keepSubscription(db, subscription({ chatId: -7, pausedFor: 'blocked' }));
    expect(await dueSubscriptions(db, DUE - 1, 10)).toEqual([]);
    expect((await dueSubscriptions(db, DUE, 10)).map(({ chatId }) => chatId)).toEqual([-5]);
  });

  it('that a wrong clock put into the far future are looked at again', async () => {
    const schedule = { ...subscription().schedule, lastDay: '2038-01-19' };
    await keepSubscription(db, subscription({ schedule }));
    expect(await dueSubscriptions(db, DUE, 10)).toHaveLength(1);
  });

  it('are paused with every topic when blocked, alone when a topic is gone', async () => {
    await keepSubscription(db, subscription());
    await keepSubscription(db, subscription({ topicId: 3 }));
    await pause(db, { chatId: -5, topicId: 3 }, 'gone');
    expect(await pausedIn(db, -5)).toMatchObject([{ topicId: 3, pausedFor: 'gone' }]);
    await pause(db, HERE, 'blocked');
    expect(await pausedIn(db, -5)).toHaveLength(2);
    expect(await subscriptionCounts(db)).toEqual({ active: 2, paused: 2 });
  });

  it('keep their memory where an unreadable one is found', async () => {
    await keepSubscription(db, subscription());
    await db.updateTable('subscriptions').set({ memory: '{"told":' }).execute();
    expect((await subscriptionOf(db, HERE))?.memory).toEqual(NO_MEMORY);
    const told = { seen: 7, memory: { ...NO_MEMORY, round: 1 } };
    await keepTold(db, HERE, told);
    expect(await subscriptionOf(db, HERE)).toMatchObject(told);
  });
});

describe('a digest', () => {
  it('is claimed once, by one of two processes on one database (row 36)', async () => {
    const other = await openStorage(folder);
    try {
      const kept = subscription();
      await keepSubscription(db, kept);
      const claims = await Promise.all([
        claimDigest(db, HERE, step(kept.schedule)),
        claimDigest(other, HERE, step(kept.schedule)),
        claimDigest(db, HERE, step(kept.schedule)),
      ]);
      expect(claims.filter((id) => id !== undefined)).toHaveLength(1);
      expect((await subscriptionOf(other, HERE))?.schedule.lastDay).toBe('2026-05-13');
    } finally {
      await other.destroy();
    }
  });

  it('that was claimed does not undo a change of the hour made meanwhile', async () => {
    const kept = subscription();
    const changed = { ...kept.schedule, hour: '09:00' };
    await keepSubscription(db, { ...kept, schedule: changed });
    expect(await claimDigest(db, HERE, step(kept.schedule))).toBeDefined();
    expect((await subscriptionOf(db, HERE))?.schedule).toEqual(changed);
    expect(await claimDigest(db, HERE, step(changed))).toBeUndefined();
    expect((await subscriptionOf(db, HERE))?.schedule).toMatchObject({
      hour: '09:00',
      lastDay: '2026-05-13',
    });
  });

  it('without an outcome is uncertain and never due again (rows 28, 29)', async () => {
    const kept = subscription();
    await keepSubscription(db, kept);
    await claimDigest(db, HERE, step(kept.schedule));
    expect(await uncertainDeliveries(db, 0, DUE + 60_000)).toEqual([]);
    expect(await uncertainDeliveries(db, 0, DUE + HOUR)).toMatchObject([
      { chatId: -5, occasion: 'digest 2026-05-13' },
    ]);
    expect(await dueSubscriptions(db, DUE + HOUR, 10)).toEqual([]);
    expect(await claimDigest(db, HERE, step(kept.schedule))).toBeUndefined();
  });

  it('that was certainly not sent is due as before', async () => {
    const kept = subscription();
    await keepSubscription(db, kept);
    const id = await claimDigest(db, HERE, step(kept.schedule));
    await releaseDigest(db, id ?? '', step(kept.schedule));
    expect((await dueSubscriptions(db, DUE, 10))[0]).toEqual(kept);
    expect(dueNow(kept.schedule, new Date(DUE))).toBe('2026-05-13');
    expect(await claimDigest(db, HERE, step(kept.schedule))).toBeDefined();
  });

  it('is settled under the new id when its group moved while it was sent (row 22)', async () => {
    const kept = subscription();
    await keepSubscription(db, kept);
    const id = await claimDigest(db, HERE, step(kept.schedule));
    await moveChat(db, -5, -1005);
    expect(await settleDelivery(db, id ?? '', 'sent')).toEqual({ chatId: -1005, topicId: 0 });
    expect(await deliveryCounts(db, 0)).toEqual({ sent: 1 });
    expect(await subscriptionOf(db, HERE)).toBeUndefined();
    expect((await subscriptionOf(db, { chatId: -1005, topicId: 0 }))?.schedule.lastDay).toBe('2026-05-13');
    expect(await claimDigest(db, { chatId: -1005, topicId: 0 }, step(kept.schedule))).toBeUndefined();
  });

  it('of a chat that has both ids goes to the new one only', async () => {
    await keepSubscription(db, subscription());
    await keepSubscription(db, subscription({ chatId: -1005, seen: 3 }));
    await moveChat(db, -5, -1005);
    expect(await dueSubscriptions(db, DUE, 10)).toMatchObject([{ chatId: -1005, seen: 3 }]);
  });

  it('is forgotten after two months', async () => {
    await keepSubscription(db, subscription());
    await claimDigest(db, HERE, step(subscription().schedule));
    await forgetTheOld(db, DUE + 59 * 24 * HOUR);
    expect(await deliveryCounts(db, 0)).toEqual({ sending: 1 });
    await forgetTheOld(db, DUE + 61 * 24 * HOUR);
    expect(await deliveryCounts(db, 0)).toEqual({});
  });

  it('moves on only from where it was read', async () => {
    const kept = subscription();
    await keepSubscription(db, kept);
    const { before, after } = step(kept.schedule);
    expect(await moveOn(db, HERE, before, after)).toBe(true);
    expect(await moveOn(db, HERE, before, after)).toBe(false);
  });
});

describe('documents', () => {
  const one = documentOf('mot', ['Tin một', 'Nói về sầu riêng.']);
  const two = documentOf('hai', ['Tin hai', 'Nói về cây tiêu và sầu riêng.']);
  const twoChanged = documentOf('hai', ['Tin hai', 'Nay nói về cà phê.']);

  it('that came, changed or went are told apart, and the same again is nothing', async () => {
    expect(await lastChange(db)).toBe(0);
    expect(await recordDocuments(db, [one])).toMatchObject({ number: 1, added: ['mot'] });
    expect(await recordDocuments(db, [one])).toEqual({ number: 1, added: [], changed: [], removed: [] });
    expect(await recordDocuments(db, [one, two])).toMatchObject({ number: 2, added: ['hai'] });
    expect(await recordDocuments(db, [one, twoChanged])).toMatchObject({ number: 3, changed: ['hai'] });
    expect(await recordDocuments(db, [one])).toMatchObject({ number: 3, removed: ['hai'] });
    expect(await lastChange(db)).toBe(3);
  });

  it('are news to a chat by what it has been told', async () => {
    await recordDocuments(db, [one]);
    await recordDocuments(db, [one, two]);
    await recordDocuments(db, [one, twoChanged]);
    expect(await freshSince(db, 1)).toEqual({ added: new Set(['hai']), changed: new Set() });
    expect(await freshSince(db, 2)).toEqual({ added: new Set(), changed: new Set(['hai']) });
    expect(await freshSince(db, 3)).toEqual({ added: new Set(), changed: new Set() });
  });

  it('that went away and came back the same are no news', async () => {
    await recordDocuments(db, [one, two]);
    await recordDocuments(db, [one]);
    await recordDocuments(db, [one, two]);
    expect(await freshSince(db, 1)).toEqual({ added: new Set(), changed: new Set() });
  });
});

describe('watches', () => {
  const watch = (words: string, atOnce = false) => ({ words, atOnce });
  const at = { since: 0, now: DUE };
  const one = documentOf('mot', ['Tin một', 'Nói về sầu riêng.']);
  const two = documentOf('hai', ['Tin hai', 'Nói về cây tiêu và sầu riêng.']);

  it('are at most 20 a place; the same words are one watch', async () => {
    for (let i = 0; i < 20; i++) expect(await keepWatch(db, HERE, watch(`việc ${i}`), at)).toBe('added');
    expect(await keepWatch(db, HERE, watch('việc 20'), at)).toBe('full');
    expect(await keepWatch(db, HERE, watch('VIỆC 3', true), at)).toBe('changed');
    expect(await keepWatch(db, { ...HERE, topicId: 4 }, watch('việc 20'), at)).toBe('added');
    const kept = await watchesOf(db, HERE);
    expect(kept).toHaveLength(20);
    expect(kept.filter(({ atOnce }) => atOnce)).toMatchObject([{ words: 'VIỆC 3' }]);
  });

  it('find their words in documents that come later, once each', async () => {
    await recordDocuments(db, [one]);
    await keepWatch(db, HERE, watch('sau rieng'), { since: await lastChange(db), now: DUE });
    await recordDocuments(db, [one, two]);
    await recordDocuments(db, [one, two]);
    const found = await findingsForDigest(db, HERE);
    expect(found).toMatchObject([{ documentId: 'hai', words: 'sau rieng', chatId: -5 }]);
    await markTold(db, found);
    expect(await findingsForDigest(db, HERE)).toEqual([]);
  });

  it('tell at once where asked to and the chat can be reached, and once only', async () => {
    await keepSubscription(db, subscription({ active: false }));
    await keepWatch(db, HERE, watch('sầu riêng', true), at);
    await recordDocuments(db, [two]);
    const [found] = await findingsAtOnce(db, 10);
    expect(found).toMatchObject({ documentId: 'hai' });
    if (found === undefined) throw new Error('nothing found');
    const finding = { ...found, now: DUE };
    const id = await claimFinding(db, HERE, finding);
    expect(id).toBeDefined();
    expect(await claimFinding(db, HERE, finding)).toBeUndefined();
    expect(await findingsAtOnce(db, 10)).toEqual([]);
    await releaseFinding(db, id ?? '', finding);
    expect(await findingsAtOnce(db, 10)).toHaveLength(1);
    await pause(db, HERE, 'blocked');
    expect(await findingsAtOnce(db, 10)).toEqual([]);
  });

  it('are stopped by their own chat only, with what they found', async () => {
    await keepWatch(db, HERE, watch('sầu riêng'), at);
    await recordDocuments(db, [two]);
    const id = (await watchesOf(db, HERE))[0]?.id ?? '';
    expect(await dropWatch(db, { chatId: -6, topicId: 0 }, id)).toBe(false);
    expect(await dropWatch(db, HERE, id)).toBe(true);
    expect(await findingsForDigest(db, HERE)).toEqual([]);
    expect(await watchesOf(db, HERE)).toEqual([]);
  });
});
