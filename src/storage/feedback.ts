import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** One person's verdict on one answer: 1 helpful, -1 not. */
export interface Vote {
  readonly answerId: string;
  readonly userId: number;
  readonly vote: 1 | -1;
  /** The kind of question that was answered. */
  readonly intent: string;
}

/** Votes on one kind of question. */
export interface Verdict {
  readonly intent: string;
  readonly helpful: number;
  readonly unhelpful: number;
}

/** Keeps a vote; a person's last one counts. */
export async function castVote(db: Kysely<Database>, vote: Vote, now: number): Promise<void> {
  const cast = { vote: vote.vote, intent: vote.intent, votedAt: now };
  await db
    .insertInto('feedback')
    .values({ answerId: vote.answerId, userId: vote.userId, ...cast })
    .onConflict((conflict) => conflict.columns(['answerId', 'userId']).doUpdateSet(cast))
    .execute();
}

/** Votes since `since` (milliseconds), by kind of question, the most criticised kind first. */
export async function verdicts(db: Kysely<Database>, since: number): Promise<Verdict[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['intent', 'vote', (expression) => expression.fn.countAll<number>().as('count')])
    .where('votedAt', '>=', since)
    .groupBy(['intent', 'vote'])
    .execute();
  const intents = [...new Set(rows.map((row) => row.intent))];
  const count = (intent: string, vote: number) =>
    Number(rows.find((row) => row.intent === intent && row.vote === vote)?.count ?? 0);
  return intents
    .map((intent) => ({ intent, helpful: count(intent, 1), unhelpful: count(intent, -1) }))
    .sort((a, b) => b.unhelpful - a.unhelpful || b.helpful - a.helpful || a.intent.localeCompare(b.intent));
}

/** Ids of the answers that were last found unhelpful, newest first, with their kind of question. */
export async function lastCriticised(
  db: Kysely<Database>,
  limit: number,
): Promise<{ answerId: string; intent: string; votedAt: number }[]> {
  return db
    .selectFrom('feedback')
    .select(['answerId', 'intent', 'votedAt'])
    .where('vote', '=', -1)
    .orderBy('votedAt', 'desc')
    .limit(limit)
    .execute();
}
