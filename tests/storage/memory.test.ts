import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessDecision, accessDecisions, decideAccess } from '../../src/storage/access.ts';
import { answerById, answerTo, type KeptAnswer, keepAnswer, newAnswerId } from '../../src/storage/answers.ts';
import { conversationOf, keepConversation } from '../../src/storage/conversations.ts';
import type { Database } from '../../src/storage/database.ts';
import { castVote, lastCriticised, verdicts } from '../../src/storage/feedback.ts';
import { forgetTheOld, moveChat } from '../../src/storage/housekeeping.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { markSeen, wasSeen } from '../../src/storage/seen-updates.ts';
import { keepSetting, setting } from '../../src/storage/settings.ts';

const NOW = Date.UTC(2026, 4, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const asked = (question: string) => ({
  turns: [{ question, intent: 'chair', meetings: ['m1'], people: [] }],
});

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

function answer(fields: Partial<KeptAnswer> = {}): KeptAnswer {
  return {
    id: newAnswerId(),
    chatId: -5,
    userId: 7,
    questionMessageId: 10,
    messageId: 11,
    intent: 'chair',
    kind: 'found',
    questions: ['ai tham dự?'],
    before: asked('họp ở đâu?'),
    ...fields,
  };
}

describe('access', () => {
  test('the last decision counts; where nobody decided there is none', async () => {
    expect(await accessDecision(db, -5)).toBeUndefined();
    await decideAccess(db, { chatId: -5, allowed: true, by: 1, at: NOW });
    expect(await accessDecision(db, -5)).toBe(true);
    await decideAccess(db, { chatId: -5, allowed: false, by: 1, at: NOW + 1 });
    expect(await accessDecisions(db)).toEqual([{ chatId: -5, allowed: false }]);
  });
});

describe('settings', () => {
  test('are kept by chat and name, changed and forgotten', async () => {
    await keepSetting(db, 1, 'greeted', 'a');
    await keepSetting(db, 1, 'greeted', 'b');
    await keepSetting(db, 2, 'greeted', 'c');
    expect(await setting(db, 1, 'greeted')).toBe('b');
    await keepSetting(db, 1, 'greeted', undefined);
    expect(await setting(db, 1, 'greeted')).toBeUndefined();
    expect(await setting(db, 2, 'greeted')).toBe('c');
  });
});

describe('seen updates', () => {
  test('are remembered for two days, in whatever order their numbers come', async () => {
    await markSeen(db, 9_000, NOW);
    await markSeen(db, 5, NOW);
    expect(await wasSeen(db, 9_000, NOW + HOUR)).toBe(true);
    expect(await wasSeen(db, 6, NOW)).toBe(false);
    expect(await wasSeen(db, 5, NOW + 2 * DAY)).toBe(false);
    await markSeen(db, 5, NOW + 3 * DAY);
    expect(await wasSeen(db, 5, NOW + 3 * DAY)).toBe(true);
  });
});

describe('conversations', () => {
  const speaker = { chatId: -5, topicId: 2, userId: 7 };

  test('belong to one person in one topic of one chat, for a day', async () => {
    await keepConversation(db, speaker, asked('ai chủ trì?'), NOW);
    expect(await conversationOf(db, speaker, NOW)).toEqual(asked('ai chủ trì?'));
    for (const other of [{ chatId: -6 }, { topicId: 3 }, { userId: 8 }]) {
      expect(await conversationOf(db, { ...speaker, ...other }, NOW)).toEqual({ turns: [] });
    }
    expect(await conversationOf(db, speaker, NOW + DAY)).toEqual({ turns: [] });
  });

  test.each(['{', '[]', '{"turns":[{"question":1}]}', 'null'])(
    'start anew where %s stands',
    async (turns) => {
      await db
        .insertInto('conversations')
        .values({ ...speaker, turns, changedAt: NOW })
        .execute();
      expect(await conversationOf(db, speaker, NOW)).toEqual({ turns: [] });
    },
  );
});

describe('answers', () => {
  test('are found by id and by the question that was edited', async () => {
    const kept = answer();
    await keepAnswer(db, { ...kept, messageId: 0 }, NOW);
    await keepAnswer(db, kept, NOW + 1);
    expect(await answerById(db, kept.id)).toEqual(kept);
    expect(await answerTo(db, -5, 10)).toEqual(kept);
    expect(await answerTo(db, -6, 10)).toBeUndefined();
    expect(await answerById(db, 'forged')).toBeUndefined();
  });

  test('have ids that fit a button and a link', () => {
    const ids = new Set(Array.from({ length: 1_000 }, newAnswerId));
    expect(ids.size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
  });
});

describe('feedback', () => {
  test('is one vote a person, which can be changed', async () => {
    const vote = { answerId: 'a', userId: 7, intent: 'chair' };
    await castVote(db, { ...vote, vote: 1 }, NOW);
    await castVote(db, { ...vote, vote: -1 }, NOW + 1);
    await castVote(db, { ...vote, userId: 8, vote: 1 }, NOW);
    await castVote(db, { answerId: 'b', userId: 7, intent: 'date', vote: 1 }, NOW);
    expect(await verdicts(db, NOW)).toEqual([
      { intent: 'chair', helpful: 1, unhelpful: 1 },
      { intent: 'date', helpful: 1, unhelpful: 0 },
    ]);
    expect(await verdicts(db, NOW + 1)).toEqual([{ intent: 'chair', helpful: 0, unhelpful: 1 }]);
    expect(await lastCriticised(db, 5)).toEqual([{ answerId: 'a', intent: 'chair', votedAt: NOW + 1 }]);
  });
});

describe('housekeeping', () => {
  test('forgets what is past its time and keeps the rest', async () => {
    const [old, fresh] = [answer(), answer()];
    await keepAnswer(db, old, NOW - 91 * DAY);
    await keepAnswer(db, fresh, NOW);
    await markSeen(db, 1, NOW - 3 * DAY);
    await keepConversation(db, { chatId: 1, topicId: 0, userId: 1 }, asked('x'), NOW - 2 * DAY);
    await forgetTheOld(db, NOW);
    expect(await answerById(db, old.id)).toBeUndefined();
    expect(await answerById(db, fresh.id)).toEqual(fresh);
    expect(await db.selectFrom('seenUpdates').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('conversations').selectAll().execute()).toEqual([]);
  });

  test('moves what is known of a group to its new id', async () => {
    await decideAccess(db, { chatId: -5, allowed: true, by: 1, at: NOW });
    await keepSetting(db, -5, 'greeted', 'old');
    await keepSetting(db, -1005, 'greeted', 'new');
    await keepConversation(db, { chatId: -5, topicId: 0, userId: 7 }, asked('x'), NOW);
    await moveChat(db, -5, -1005);
    expect(await accessDecision(db, -1005)).toBe(true);
    expect(await accessDecision(db, -5)).toBeUndefined();
    expect(await setting(db, -1005, 'greeted')).toBe('new');
    expect(await conversationOf(db, { chatId: -1005, topicId: 0, userId: 7 }, NOW)).toEqual(asked('x'));
  });
});

describe('a full disk', () => {
  test('fails a write loudly, harms nothing and still reads', async () => {
    await keepSetting(db, 1, 'greeted', 'yes');
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 0)}`.execute(db);
    await expect(keepSetting(db, 2, 'note', 'x'.repeat(100_000))).rejects.toThrow(/full/);
    expect(await setting(db, 1, 'greeted')).toBe('yes');
    expect(await setting(db, 2, 'note')).toBeUndefined();
  });
});
