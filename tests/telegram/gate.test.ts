import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { decideAccess } from '../../src/storage/access.ts';
import { Gate } from '../../src/telegram/gate.ts';
import { RateLimit } from '../../src/telegram/rate-limit.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { useStorage } from '../support/storage.ts';

const DAY = 24 * 3_600_000;
const LIST = { access: 'list', allowedChats: [-100_5], adminIds: [1] } as const;

const storage = useStorage();

describe('Gate', () => {
  test('lets everybody in where access is open', async () => {
    expect(await new Gate(storage.db, { ...LIST, access: 'open' }).lets(42)).toBe(true);
  });

  test('lets in the chats of the list and the operators', async () => {
    const gate = new Gate(storage.db, LIST);
    expect(await Promise.all([-1005, 1, 42].map((chat) => gate.lets(chat)))).toEqual([true, true, false]);
  });

  test("puts an operator's decision before the list", async () => {
    const gate = new Gate(storage.db, LIST);
    await decideAccess(storage.db, { chatId: 42, allowed: true, by: 1, at: 0 });
    await decideAccess(storage.db, { chatId: -1005, allowed: false, by: 1, at: 0 });
    expect(await Promise.all([-1005, 42].map((chat) => gate.lets(chat)))).toEqual([false, true]);
  });

  test('lets a group stay in when it becomes a supergroup, whoever let it in', async () => {
    const gate = new Gate(storage.db, LIST);
    await decideAccess(storage.db, { chatId: -7, allowed: true, by: 1, at: 0 });
    await decideAccess(storage.db, { chatId: -8, allowed: false, by: 1, at: 0 });
    const moves = [
      [-1005, -2005],
      [-7, -2007],
      [-8, -2008],
      [-9, -2009],
    ] as const;
    for (const [from, to] of moves) await gate.follow(from, to, 1);
    expect(await Promise.all(moves.map(([, to]) => gate.lets(to)))).toEqual([true, true, false, false]);
  });

  test('refuses aloud once a day, also after a restart', async () => {
    const gate = new Gate(storage.db, LIST);
    expect(await gate.refusesAloud(42, DAY)).toBe(true);
    expect(await gate.refusesAloud(42, DAY + 1)).toBe(false);
    expect(await new Gate(storage.db, LIST).refusesAloud(42, DAY + 2)).toBe(false);
    expect(await gate.refusesAloud(42, 2 * DAY)).toBe(true);
    await gate.forgetRefusal(42);
    expect(await gate.refusesAloud(42, 2 * DAY + 1)).toBe(true);
  });

  test('refuses aloud once even when nothing can be written', async () => {
    await sql`pragma query_only = on`.execute(storage.db);
    const gate = new Gate(storage.db, LIST);
    expect(await gate.refusesAloud(42, DAY)).toBe(true);
    expect(await gate.refusesAloud(42, DAY + 1)).toBe(false);
  });
});

describe('RateLimit', () => {
  test('lets through what is allowed, tells once, and starts anew after a minute', async () => {
    const clock = new ManualClock();
    const limit = new RateLimit(clock, 3);
    expect(Array.from({ length: 6 }, () => limit.count(7))).toEqual([
      'within',
      'within',
      'within',
      'over, tell',
      'over',
      'over',
    ]);
    expect(limit.count(8)).toBe('within');
    await clock.advance(60_000);
    expect(limit.count(7)).toBe('within');
  });
});
