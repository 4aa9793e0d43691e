import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schedule } from '../digests/due.ts';
import type { Database } from './database.ts';
import { moveOn, type Place } from './subscriptions.ts';
import { markTold } from './watches.ts';

/** A delivery without an outcome after this long: the process that sent it ended, and nobody knows whether it arrived. */
const UNSETTLED_MS = 30 * 60_000;
/** What was sent is remembered for so long; no occasion comes again after that. */
const REMEMBERED_MS = 60 * 24 * 3_600_000;

/** How a delivery ended. `uncertain`: it was sent and no answer came. */
export type Outcome = 'sent' | 'failed' | 'uncertain';

/**
 * Writes down that something is about to be sent. Gives the delivery's id, or nothing where this occasion was written
 * down before, by this process or another: then it must not be sent.
 */
async function claim(
  db: Kysely<Database>,
  { chatId, topicId }: Place,
  occasion: string,
  now: number,
): Promise<string | undefined> {
  const id = randomUUID();
  const result = await db
    .insertInto('deliveries')
    .values({ id, chatId, topicId, occasion, state: 'sending', claimedAt: now, reason: null })
    .onConflict((conflict) => conflict.columns(['chatId', 'topicId', 'occasion']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n ? id : undefined;
}

/**
 * Claims the digest of a day, and moves the schedule on. A crash between the two does no harm: the day is due again,
 * and cannot be claimed again.
 */
export async function claimDigest(
  db: Kysely<Database>,
  place: Place,
  step: { readonly day: string; readonly before: Schedule; readonly after: Schedule; readonly now: number },
): Promise<string | undefined> {
  const id = await claim(db, place, `digest ${step.day}`, step.now);
  await moveOn(db, place, step.before, step.after);
  return id;
}

/** Claims the telling of what a watch found; from now on it counts as told. */
export async function claimFinding(
  db: Kysely<Database>,
  place: Place,
  finding: { readonly watchId: string; readonly documentId: string; readonly now: number },
): Promise<string | undefined> {
  const { watchId, documentId, now } = finding;
  const id = await claim(db, place, `watch ${watchId} ${documentId}`, now);
  await markTold(db, [finding]);
  return id;
}

/** Writes down how a delivery ended, and says where it went: the chat may have a new id by now. */
export async function settleDelivery(
  db: Kysely<Database>,
  id: string,
  outcome: Outcome,
  reason?: string,
): Promise<Place | undefined> {
  return db
    .updateTable('deliveries')
    .set({ state: outcome, reason: reason?.slice(0, 300) ?? null })
    .where('id', '=', id)
    .returning(['chatId', 'topicId'])
    .executeTakeFirst();
}

/** Takes back a digest that was certainly not sent: it is due as before. */
export async function releaseDigest(
  db: Kysely<Database>,
  id: string,
  schedule: { readonly before: Schedule; readonly after: Schedule },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const place = await transaction
      .deleteFrom('deliveries')
      .where('id', '=', id)
      .returning(['chatId', 'topicId'])
      .executeTakeFirst();
    if (place !== undefined) await moveOn(transaction, place, schedule.after, schedule.before);
  });
}

/** Takes back the telling of a finding that was certainly not sent. */
export async function releaseFinding(
  db: Kysely<Database>,
  id: string,
  finding: { readonly watchId: string; readonly documentId: string },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('deliveries').where('id', '=', id).execute();
    await transaction
      .updateTable('findings')
      .set({ told: 0 })
      .where('watchId', '=', finding.watchId)
      .where('documentId', '=', finding.documentId)
      .execute();
  });
}

/** Deliveries of which nobody knows whether they arrived. */
export interface Uncertain extends Place {
  readonly occasion: string;
  /** In milliseconds. */
  readonly claimedAt: number;
}

/** The uncertain deliveries since `since`, newest first: for the operator. */
export async function uncertainDeliveries(
  db: Kysely<Database>,
  since: number,
  now: number,
  limit = 10,
): Promise<Uncertain[]> {
  return db
    .selectFrom('deliveries')
    .select(['chatId', 'topicId', 'occasion', 'claimedAt'])
    .where('claimedAt', '>=', since)
    .where((expression) =>
      expression.or([
        expression('state', '=', 'uncertain'),
        expression.and([
          expression('state', '=', 'sending'),
          expression('claimedAt', '<', now - UNSETTLED_MS),
        ]),
      ]),
    )
    .orderBy('claimedAt', 'desc')
    .limit(limit)
    .execute();
}

/** How many deliveries since `since` ended in which way; those without an outcome yet are `sending`. */
export async function deliveryCounts(
  db: Kysely<Database>,
  since: number,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['state', (expression) => expression.fn.countAll<number>().as('count')])
    .where('claimedAt', '>=', since)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

export async function forgetOldDeliveries(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('deliveries')
    .where('claimedAt', '<=', now - REMEMBERED_MS)
    .execute();
}
