import { describe, expect, it } from 'vitest';
import { dueNow, type Schedule, settle, startSchedule } from '../../src/digests/due.ts';
import { NO_MEMORY } from '../../src/digests/memory.ts';
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
import { useStorage } from '../support/storage.ts';

const HOUR = 3_600_000;
const START = new Date('2026-05-12T02:00:00Z');
const DUE = new Date('2026-05-13T00:00:00Z').getTime();
const HERE = { chatId: -5, topicId: 0 };

const storage = useStorage();

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
    await keepSubscription(storage.db, kept);
    expect(await subscriptionOf(storage.db, HERE)).toEqual(kept);
    expect(await subscriptionOf(storage.db, { chatId: -5, topicId: 9 })).toBeUndefined();
  });

  it('are due from their hour on, unless off or paused', async () => {
    await keepSubscription(storage.db, subscription());
    await keepSubscription(storage.db, subscription({ chatId: -6, active: false }));
    await keepSubscription(storage.db, subscription({ chatId: -7, pausedFor: 'blocked' }));
    expect(await dueSubscriptions(storage.db, DUE - 1, 10)).toEqual([]);
    expect((await dueSubscriptions(storage.db, DUE, 10)).map(({ chatId }) => chatId)).toEqual([-5]);
  });

  it('that a wrong clock put into the far future are looked at again', async () => {
    const schedule = { ...subscription().schedule, lastDay: '2038-01-19' };
    await keepSubscription(storage.db, subscription({ schedule }));
    expect(await dueSubscriptions(storage.db, DUE, 10)).toHaveLength(1);
  });

  it('are paused with every topic when blocked, alone when a topic is gone', async () => {
    await keepSubscription(storage.db, subscription());
    await keepSubscription(storage.db, subscription({ topicId: 3 }));
    await pause(storage.db, { chatId: -5, topicId: 3 }, 'gone');
    expect(await pausedIn(storage.db, -5)).toMatchObject([{ topicId: 3, pausedFor: 'gone' }]);
    await pause(storage.db, HERE, 'blocked');
    expect(await pausedIn(storage.db, -5)).toHaveLength(2);
    expect(await subscriptionCounts(storage.db)).toEqual({ active: 2, paused: 2 });
  });

  it('keep their memory where an unreadable one is found', async () => {
    await keepSubscription(storage.db, subscription());
    await storage.db.updateTable('subscriptions').set({ memory: '{"told":' }).execute();
    expect((await subscriptionOf(storage.db, HERE))?.memory).toEqual(NO_MEMORY);
    const told = { seen: 7, memory: { ...NO_MEMORY, round: 1 } };
    await keepTold(storage.db, HERE, told);
    expect(await subscriptionOf(storage.db, HERE)).toMatchObject(told);
  });
});

describe('a digest', () => {
  it('is claimed once, by one of two processes on one database (row 36)', async () => {
    const other = await openStorage(storage.folder);
    try {
      const kept = subscription();
      await keepSubscription(storage.db, kept);
      const claims = await Promise.all([
        claimDigest(storage.db, HERE, step(kept.schedule)),
        claimDigest(other, HERE, step(kept.schedule)),
        claimDigest(storage.db, HERE, step(kept.schedule)),
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
    await keepSubscription(storage.db, { ...kept, schedule: changed });
    expect(await claimDigest(storage.db, HERE, step(kept.schedule))).toBeDefined();
    expect((await subscriptionOf(storage.db, HERE))?.schedule).toEqual(changed);
    expect(await claimDigest(storage.db, HERE, step(changed))).toBeUndefined();
    expect((await subscriptionOf(storage.db, HERE))?.schedule).toMatchObject({
      hour: '09:00',
      lastDay: '2026-05-13',
    });
  });

  it('without an outcome is uncertain and never due again (rows 28, 29)', async () => {
    const kept = subscription();
    await keepSubscription(storage.db, kept);
    await claimDigest(storage.db, HERE, step(kept.schedule));
    expect(await uncertainDeliveries(storage.db, 0, DUE + 60_000)).toEqual([]);
    expect(await uncertainDeliveries(storage.db, 0, DUE + HOUR)).toMatchObject([
      { chatId: -5, occasion: 'digest 2026-05-13' },
    ]);
    expect(await dueSubscriptions(storage.db, DUE + HOUR, 10)).toEqual([]);
    expect(await claimDigest(storage.db, HERE, step(kept.schedule))).toBeUndefined();
  });

  it('that was certainly not sent is due as before', async () => {
    const kept = subscription();
    await keepSubscription(storage.db, kept);
    const id = await claimDigest(storage.db, HERE, step(kept.schedule));
    await releaseDigest(storage.db, id ?? '', step(kept.schedule));
    expect((await dueSubscriptions(storage.db, DUE, 10))[0]).toEqual(kept);
    expect(dueNow(kept.schedule, new Date(DUE))).toBe('2026-05-13');
    expect(await claimDigest(storage.db, HERE, step(kept.schedule))).toBeDefined();
  });

  it('is settled under the new id when its group moved while it was sent (row 22)', async () => {
    const kept = subscription();
    await keepSubscription(storage.db, kept);
    const id = await claimDigest(storage.db, HERE, step(kept.schedule));
    await moveChat(storage.db, -5, -1005);
    expect(await settleDelivery(storage.db, id ?? '', 'sent')).toEqual({ chatId: -1005, topicId: 0 });
    expect(await deliveryCounts(storage.db, 0)).toEqual({ sent: 1 });
    expect(await subscriptionOf(storage.db, HERE)).toBeUndefined();
    expect((await subscriptionOf(storage.db, { chatId: -1005, topicId: 0 }))?.schedule.lastDay).toBe(
      '2026-05-13',
    );
    expect(await claimDigest(storage.db, { chatId: -1005, topicId: 0 }, step(kept.schedule))).toBeUndefined();
  });

  it('of a chat that has both ids goes to the new one only', async () => {
    await keepSubscription(storage.db, subscription());
    await keepSubscription(storage.db, subscription({ chatId: -1005, seen: 3 }));
    await moveChat(storage.db, -5, -1005);
    expect(await dueSubscriptions(storage.db, DUE, 10)).toMatchObject([{ chatId: -1005, seen: 3 }]);
  });

  it('is forgotten after two months', async () => {
    await keepSubscription(storage.db, subscription());
    await claimDigest(storage.db, HERE, step(subscription().schedule));
    await forgetTheOld(storage.db, DUE + 59 * 24 * HOUR);
    expect(await deliveryCounts(storage.db, 0)).toEqual({ sending: 1 });
    await forgetTheOld(storage.db, DUE + 61 * 24 * HOUR);
    expect(await deliveryCounts(storage.db, 0)).toEqual({});
  });

  it('moves on only from where it was read', async () => {
    const kept = subscription();
    await keepSubscription(storage.db, kept);
    const { before, after } = step(kept.schedule);
    expect(await moveOn(storage.db, HERE, before, after)).toBe(true);
    expect(await moveOn(storage.db, HERE, before, after)).toBe(false);
  });
});

describe('documents', () => {
  const one = documentOf('mot', ['Tin một', 'Nói về sầu riêng.']);
  const two = documentOf('hai', ['Tin hai', 'Nói về cây tiêu và sầu riêng.']);
  const twoChanged = documentOf('hai', ['Tin hai', 'Nay nói về cà phê.']);

  it('that came, changed or went are told apart, and the same again is nothing', async () => {
    expect(await lastChange(storage.db)).toBe(0);
    expect(await recordDocuments(storage.db, [one])).toMatchObject({ number: 1, added: ['mot'] });
    expect(await recordDocuments(storage.db, [one])).toEqual({
      number: 1,
      added: [],
      changed: [],
      removed: [],
    });
    expect(await recordDocuments(storage.db, [one, two])).toMatchObject({ number: 2, added: ['hai'] });
    expect(await recordDocuments(storage.db, [one, twoChanged])).toMatchObject({
      number: 3,
      changed: ['hai'],
    });
    expect(await recordDocuments(storage.db, [one])).toMatchObject({ number: 3, removed: ['hai'] });
    expect(await lastChange(storage.db)).toBe(3);
  });

  it('are news to a chat by what it has been told', async () => {
    await recordDocuments(storage.db, [one]);
    await recordDocuments(storage.db, [one, two]);
    await recordDocuments(storage.db, [one, twoChanged]);
    expect(await freshSince(storage.db, 1)).toEqual({ added: new Set(['hai']), changed: new Set() });
    expect(await freshSince(storage.db, 2)).toEqual({ added: new Set(), changed: new Set(['hai']) });
    expect(await freshSince(storage.db, 3)).toEqual({ added: new Set(), changed: new Set() });
  });

  it('that went away and came back the same are no news', async () => {
    await recordDocuments(storage.db, [one, two]);
    await recordDocuments(storage.db, [one]);
    await recordDocuments(storage.db, [one, two]);
    expect(await freshSince(storage.db, 1)).toEqual({ added: new Set(), changed: new Set() });
  });
});

describe('watches', () => {
  const watch = (words: string, atOnce = false) => ({ words, atOnce });
  const at = { since: 0, now: DUE };
  const one = documentOf('mot', ['Tin một', 'Nói về sầu riêng.']);
  const two = documentOf('hai', ['Tin hai', 'Nói về cây tiêu và sầu riêng.']);

  it('are at most 20 a place; the same words are one watch', async () => {
    for (let i = 0; i < 20; i++)
      expect(await keepWatch(storage.db, HERE, watch(`việc ${i}`), at)).toBe('added');
    expect(await keepWatch(storage.db, HERE, watch('việc 20'), at)).toBe('full');
    expect(await keepWatch(storage.db, HERE, watch('VIỆC 3', true), at)).toBe('changed');
    expect(await keepWatch(storage.db, { ...HERE, topicId: 4 }, watch('việc 20'), at)).toBe('added');
    const kept = await watchesOf(storage.db, HERE);
    expect(kept).toHaveLength(20);
    expect(kept.filter(({ atOnce }) => atOnce)).toMatchObject([{ words: 'VIỆC 3' }]);
  });

  it('find their words in documents that come later, once each', async () => {
    await recordDocuments(storage.db, [one]);
    await keepWatch(storage.db, HERE, watch('sau rieng'), { since: await lastChange(storage.db), now: DUE });
    await recordDocuments(storage.db, [one, two]);
    await recordDocuments(storage.db, [one, two]);
    const found = await findingsForDigest(storage.db, HERE);
    expect(found).toMatchObject([{ documentId: 'hai', words: 'sau rieng', chatId: -5 }]);
    await markTold(storage.db, found);
    expect(await findingsForDigest(storage.db, HERE)).toEqual([]);
  });

  it('tell at once where asked to and the chat can be reached, and once only', async () => {
    await keepSubscription(storage.db, subscription({ active: false }));
    await keepWatch(storage.db, HERE, watch('sầu riêng', true), at);
    await recordDocuments(storage.db, [two]);
    const [found] = await findingsAtOnce(storage.db, 10);
    expect(found).toMatchObject({ documentId: 'hai' });
    if (found === undefined) throw new Error('nothing found');
    const finding = { ...found, now: DUE };
    const id = await claimFinding(storage.db, HERE, finding);
    expect(id).toBeDefined();
    expect(await claimFinding(storage.db, HERE, finding)).toBeUndefined();
    expect(await findingsAtOnce(storage.db, 10)).toEqual([]);
    await releaseFinding(storage.db, id ?? '', finding);
    expect(await findingsAtOnce(storage.db, 10)).toHaveLength(1);
    await pause(storage.db, HERE, 'blocked');
    expect(await findingsAtOnce(storage.db, 10)).toEqual([]);
  });

  it('are stopped by their own chat only, with what they found', async () => {
    await keepWatch(storage.db, HERE, watch('sầu riêng'), at);
    await recordDocuments(storage.db, [two]);
    const id = (await watchesOf(storage.db, HERE))[0]?.id ?? '';
    expect(await dropWatch(storage.db, { chatId: -6, topicId: 0 }, id)).toBe(false);
    expect(await dropWatch(storage.db, HERE, id)).toBe(true);
    expect(await findingsForDigest(storage.db, HERE)).toEqual([]);
    expect(await watchesOf(storage.db, HERE)).toEqual([]);
  });
});
