import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type Mode, nextDue, type Schedule } from '../digests/due.ts';
import { type Memory, NO_MEMORY } from '../digests/memory.ts';
import type { Database } from './database.ts';

/** A chat, or one topic of it; topic 0 is a chat without topics. */
export interface Place {
  readonly chatId: number;
  readonly topicId: number;
}

/** Why nothing can be sent to a chat: the bot was blocked or thrown out, or the chat or topic is gone or closed. */
export type Pause = 'blocked' | 'gone';

export interface Subscription extends Place {
  readonly active: boolean;
  readonly pausedFor?: Pause;
  readonly schedule: Schedule;
  /** Days without anything new are left out. */
  readonly onlyNew: boolean;
  /** The change of the documents up to which the chat has been told. */
  readonly seen: number;
  readonly memory: Memory;
}

/** Nothing is due further ahead than a week and a day; what says so comes of a clock that was wrong. */
const FARTHEST_MS = 9 * 24 * 3_600_000;

const storedMemory = z.object({
  told: z.record(z.string(), z.string()),
  round: z.number().int(),
  looked: z.array(z.string()),
});

function readMemory(json: string): Memory {
  try {
    return storedMemory.parse(JSON.parse(json));
  } catch {
    return NO_MEMORY;
  }
}

function read(row: Database['subscriptions']): Subscription {
  const { chatId, topicId, zone, hour, lastDay, since, missed, seen, pausedFor } = row;
  const mode: Mode = row.mode === 'weekly' ? 'weekly' : 'daily';
  return {
    chatId,
    topicId,
    active: row.active === 1,
    ...(pausedFor !== null && { pausedFor: pausedFor === 'gone' ? 'gone' : 'blocked' }),
    schedule: { zone, hour, mode, lastDay, since, missed },
    onlyNew: row.onlyNew === 1,
    seen,
    memory: readMemory(row.memory),
  };
}

export async function subscriptionOf(db: Kysely<Database>, place: Place): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('chatId', '=', place.chatId)
    .where('topicId', '=', place.topicId)
    .executeTakeFirst();
  return row && read(row);
}

/** Keeps a subscription as it is given, in place of what was kept before. */
export async function keepSubscription(db: Kysely<Database>, subscription: Subscription): Promise<void> {
  const { chatId, topicId, active, pausedFor, schedule, onlyNew, seen, memory } = subscription;
  const row = {
    active: active ? 1 : 0,
    pausedFor: pausedFor ?? null,
    ...schedule,
    onlyNew: onlyNew ? 1 : 0,
    dueAt: nextDue(schedule).at,
    seen,
    memory: JSON.stringify(memory),
  };
  await db
    .insertInto('subscriptions')
    .values({ chatId, topicId, ...row })
    .onConflict((conflict) => conflict.columns(['chatId', 'topicId']).doUpdateSet(row))
    .execute();
}

/** Subscriptions to look at now, the longest due first; `now` in milliseconds. */
export async function dueSubscriptions(
  db: Kysely<Database>,
  now: number,
  limit: number,
): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('active', '=', 1)
    .where('pausedFor', 'is', null)
    .where((expression) =>
      expression.or([expression('dueAt', '<=', now), expression('dueAt', '>', now + FARTHEST_MS)]),
    )
    .orderBy('dueAt')
    .limit(limit)
    .execute();
  return rows.map(read);
}

/**
 * Moves a schedule on from `before` to `after`, unless it has been changed since it was read: then nothing happens
 * and the answer is false.
 */
export async function moveOn(
  db: Kysely<Database>,
  place: Place,
  before: Schedule,
  after: Schedule,
): Promise<boolean> {
  const result = await db
    .updateTable('subscriptions')
    .set({ lastDay: after.lastDay, missed: after.missed, since: after.since, dueAt: nextDue(after).at })
    .where('chatId', '=', place.chatId)
    .where('topicId', '=', place.topicId)
    .where('zone', '=', before.zone)
    .where('hour', '=', before.hour)
    .where('mode', '=', before.mode)
    .where('since', '=', before.since)
    .where('lastDay', '=', before.lastDay)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps what the chat has now been told. */
export async function keepTold(
  db: Kysely<Database>,
  place: Place,
  told: { readonly seen: number; readonly memory: Memory },
): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ seen: told.seen, memory: JSON.stringify(told.memory) })
    .where('chatId', '=', place.chatId)
    .where('topicId', '=', place.topicId)
    .execute();
}

/** Nothing more is sent to the place until `resume`. A chat that blocked the bot is paused with all its topics. */
export async function pause(db: Kysely<Database>, place: Place, reason: Pause): Promise<void> {
  const query = db.updateTable('subscriptions').set({ pausedFor: reason }).where('chatId', '=', place.chatId);
  await (reason === 'blocked' ? query : query.where('topicId', '=', place.topicId)).execute();
}

/** How many subscriptions are active, and how many of these are paused. */
export async function subscriptionCounts(db: Kysely<Database>): Promise<{ active: number; paused: number }> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['pausedFor', (expression) => expression.fn.countAll<number>().as('count')])
    .where('active', '=', 1)
    .groupBy('pausedFor')
    .execute();
  const count = (paused: boolean) =>
    rows.reduce((sum, row) => ((row.pausedFor !== null) === paused ? sum + Number(row.count) : sum), 0);
  return { active: count(false) + count(true), paused: count(true) };
}

/** The paused subscriptions of a chat. */
export async function pausedIn(db: Kysely<Database>, chatId: number): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('pausedFor', 'is not', null)
    .execute();
  return rows.map(read);
}
