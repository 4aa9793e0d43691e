import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { accessDecision, accessDecisions, decideAccess } from '../../src/storage/access.ts';
import { answerById, answerTo, type KeptAnswer, keepAnswer, newAnswerId } from '../../src/storage/answers.ts';
import { conversationOf, keepConversation } from '../../src/storage/conversations.ts';
import { castVote, lastCriticised, verdicts } from '../../src/storage/feedback.ts';
import { forgetTheOld, moveChat } from '../../src/storage/housekeeping.ts';
import { StoredInbox } from '../../src/storage/inbox.ts';
import { keepSetting, setting } from '../../src/storage/settings.ts';
import { useStorage } from '../support/storage.ts';

const NOW = Date.UTC(2026, 4, 12);
const DAY = 24 * 3_600_000;
const asked = (question: string) => ({
  turns: [{ question, intent: 'chair', meetings: ['m1'], people: [] }],
});

const storage = useStorage();

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
    expect(await accessDecision(storage.db, -5)).toBeUndefined();
    await decideAccess(storage.db, { chatId: -5, allowed: true, by: 1, at: NOW });
    expect(await accessDecision(storage.db, -5)).toBe(true);
    await decideAccess(storage.db, { chatId: -5, allowed: false, by: 1, at: NOW + 1 });
    expect(await accessDecisions(storage.db)).toEqual([{ chatId: -5, allowed: false }]);
  });
});

describe('settings', () => {
  test('are kept by chat and name, changed and forgotten', async () => {
    await keepSetting(storage.db, 1, 'greeted', 'a');
    await keepSetting(storage.db, 1, 'greeted', 'b');
    await keepSetting(storage.db, 2, 'greeted', 'c');
    expect(await setting(storage.db, 1, 'greeted')).toBe('b');
    await keepSetting(storage.db, 1, 'greeted', undefined);
    expect(await setting(storage.db, 1, 'greeted')).toBeUndefined();
    expect(await setting(storage.db, 2, 'greeted')).toBe('c');
  });
});

describe('inbox', () => {
  const update = (update_id: number, text = '') => ({ update_id, text });

  test('gives back what is new, once, in its order, whatever the numbers', async () => {
    const inbox = new StoredInbox(storage.db, () => NOW);
    expect(await inbox.take([update(9_000), update(5), update(9_000)])).toEqual([update(9_000), update(5)]);
    expect(await inbox.take([update(6), update(5)])).toEqual([update(6)]);
    await inbox.settle(5);
    expect(await inbox.take([update(5)])).toEqual([]);
  });

  test('hands unsettled updates to the next process, oldest first, and only twice (row 10)', async () => {
    let now = NOW;
    const inbox = new StoredInbox(storage.db, () => now);
    await inbox.take([update(9, 'một'), update(3, 'hai'), update(4, 'ba')]);
    now += 1;
    await inbox.take([update(1, 'bốn')]);
    await inbox.settle(3);
    const left = [update(9, 'một'), update(4, 'ba'), update(1, 'bốn')];
    expect(await inbox.unsettled()).toEqual(left);
    expect(await inbox.unsettled()).toEqual(left);
    expect(await inbox.unsettled()).toEqual([]);
  });

  test('keeps no text of an update that was handled', async () => {
    const inbox = new StoredInbox(storage.db, () => NOW);
    await inbox.take([update(1, 'câu hỏi riêng')]);
    await inbox.settle(1);
    expect(await storage.db.selectFrom('inbox').select('body').execute()).toEqual([{ body: null }]);
  });

  test('takes a number that comes back after two days for a new update', async () => {
    let now = NOW;
    const inbox = new StoredInbox(storage.db, () => now);
    await inbox.take([update(1)]);
    await inbox.settle(1);
    now += 2 * DAY;
    expect(await inbox.take([update(1, 'mới')])).toEqual([update(1, 'mới')]);
    expect(await inbox.unsettled()).toEqual([update(1, 'mới')]);
  });

  test('takes a thousand at once', async () => {
    const inbox = new StoredInbox(storage.db, () => NOW);
    const many = Array.from({ length: 1_200 }, (_, id) => update(id));
    expect(await inbox.take(many)).toHaveLength(1_200);
    expect(await inbox.take(many)).toHaveLength(0);
  });
});

describe('conversations', () => {
  const speaker = { chatId: -5, topicId: 2, userId: 7 };

  test('belong to one person in one topic of one chat, for a day', async () => {
    await keepConversation(storage.db, speaker, asked('ai chủ trì?'), NOW);
    expect(await conversationOf(storage.db, speaker, NOW)).toEqual(asked('ai chủ trì?'));
    for (const other of [{ chatId: -6 }, { topicId: 3 }, { userId: 8 }]) {
      expect(await conversationOf(storage.db, { ...speaker, ...other }, NOW)).toEqual({ turns: [] });
    }
    expect(await conversationOf(storage.db, speaker, NOW + DAY)).toEqual({ turns: [] });
  });

  test.each(['{', '[]', '{"turns":[{"question":1}]}', 'null'])(
    'start anew where %s stands',
    async (turns) => {
      await storage.db
        .insertInto('conversations')
        .values({ ...speaker, turns, changedAt: NOW })
        .execute();
      expect(await conversationOf(storage.db, speaker, NOW)).toEqual({ turns: [] });
    },
  );
});

describe('answers', () => {
  test('are found by id and by the question that was edited', async () => {
    const kept = answer();
    await keepAnswer(storage.db, { ...kept, messageId: 0 }, NOW);
    await keepAnswer(storage.db, kept, NOW + 1);
    expect(await answerById(storage.db, kept.id)).toEqual(kept);
    expect(await answerTo(storage.db, -5, 10)).toEqual(kept);
    expect(await answerTo(storage.db, -6, 10)).toBeUndefined();
    expect(await answerById(storage.db, 'forged')).toBeUndefined();
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
    await castVote(storage.db, { ...vote, vote: 1 }, NOW);
    await castVote(storage.db, { ...vote, vote: -1 }, NOW + 1);
    await castVote(storage.db, { ...vote, userId: 8, vote: 1 }, NOW);
    await castVote(storage.db, { answerId: 'b', userId: 7, intent: 'date', vote: 1 }, NOW);
    expect(await verdicts(storage.db, NOW)).toEqual([
      { intent: 'chair', helpful: 1, unhelpful: 1 },
      { intent: 'date', helpful: 1, unhelpful: 0 },
    ]);
    expect(await verdicts(storage.db, NOW + 1)).toEqual([{ intent: 'chair', helpful: 0, unhelpful: 1 }]);
    expect(await lastCriticised(storage.db, 5)).toEqual([
      { answerId: 'a', intent: 'chair', votedAt: NOW + 1 },
    ]);
  });
});

describe('housekeeping', () => {
  test('forgets what is past its time and keeps the rest', async () => {
    const [old, fresh] = [answer(), answer()];
    await keepAnswer(storage.db, old, NOW - 91 * DAY);
    await keepAnswer(storage.db, fresh, NOW);
    const inbox = new StoredInbox(storage.db, () => NOW - 3 * DAY);
    await inbox.take([{ update_id: 1 }, { update_id: 2 }]);
    await inbox.settle(1);
    await keepConversation(storage.db, { chatId: 1, topicId: 0, userId: 1 }, asked('x'), NOW - 2 * DAY);
    await forgetTheOld(storage.db, NOW);
    expect(await answerById(storage.db, old.id)).toBeUndefined();
    expect(await answerById(storage.db, fresh.id)).toEqual(fresh);
    expect(await storage.db.selectFrom('inbox').select('updateId').execute()).toEqual([{ updateId: 2 }]);
    expect(await storage.db.selectFrom('conversations').selectAll().execute()).toEqual([]);
  });

  test('moves what is known of a group to its new id', async () => {
    await decideAccess(storage.db, { chatId: -5, allowed: true, by: 1, at: NOW });
    await keepSetting(storage.db, -5, 'greeted', 'old');
    await keepSetting(storage.db, -1005, 'greeted', 'new');
    await keepConversation(storage.db, { chatId: -5, topicId: 0, userId: 7 }, asked('x'), NOW);
    await moveChat(storage.db, -5, -1005);
    expect(await accessDecision(storage.db, -1005)).toBe(true);
    expect(await accessDecision(storage.db, -5)).toBeUndefined();
    expect(await setting(storage.db, -1005, 'greeted')).toBe('new');
    expect(await conversationOf(storage.db, { chatId: -1005, topicId: 0, userId: 7 }, NOW)).toEqual(
      asked('x'),
    );
  });
});

describe('a full disk (row 38)', () => {
  test('fails a write loudly, harms nothing and still reads', async () => {
    await keepSetting(storage.db, 1, 'greeted', 'yes');
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(storage.db);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 0)}`.execute(storage.db);
    await expect(keepSetting(storage.db, 2, 'note', 'x'.repeat(100_000))).rejects.toThrow(/full/);
    expect(await setting(storage.db, 1, 'greeted')).toBe('yes');
    expect(await setting(storage.db, 2, 'note')).toBeUndefined();
  });
});
