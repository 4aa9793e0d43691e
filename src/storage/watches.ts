import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { MOST_WATCHES, type Watch, watchKey } from '../digests/watches.ts';
import type { Database } from './database.ts';
import type { Place } from './subscriptions.ts';

export interface KeptWatch extends Watch, Place {
  /** Eight letters of base64url: fits a button. */
  readonly id: string;
}

/** A document in which a watch found its words, not yet told. */
export interface Finding extends Place {
  readonly watchId: string;
  readonly words: string;
  readonly documentId: string;
}

/** The watches of a place, oldest first. */
export async function watchesOf(db: Kysely<Database>, place: Place): Promise<KeptWatch[]> {
  const rows = await db
    .selectFrom('watches')
    .selectAll()
    .where('chatId', '=', place.chatId)
    .where('topicId', '=', place.topicId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, chatId, topicId, words, atOnce }) => ({
    id,
    chatId,
    topicId,
    words,
    atOnce: atOnce === 1,
  }));
}

/**
 * Keeps a watch for documents that come after the change `since`. One for the same words takes on how it is told;
 * `full` where the place has its 20.
 */
export async function keepWatch(
  db: Kysely<Database>,
  place: Place,
  watch: Watch,
  at: { readonly since: number; readonly now: number },
): Promise<'added' | 'changed' | 'full'> {
  const kept = await watchesOf(db, place);
  const spelling = watchKey(watch.words);
  const known = kept.some((each) => watchKey(each.words) === spelling);
  if (!known && kept.length >= MOST_WATCHES) return 'full';
  const told = { words: watch.words, atOnce: watch.atOnce ? 1 : 0 };
  const { chatId, topicId } = place;
  await db
    .insertInto('watches')
    .values({
      id: randomBytes(6).toString('base64url'),
      chatId,
      topicId,
      spelling,
      ...told,
      since: at.since,
      createdAt: at.now,
    })
    .onConflict((conflict) => conflict.columns(['chatId', 'topicId', 'spelling']).doUpdateSet(told))
    .execute();
  return known ? 'changed' : 'added';
}

/** Stops a watch of this place and forgets what it found; false where there is none with this id. */
export async function dropWatch(db: Kysely<Database>, place: Place, id: string): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const dropped = await transaction
      .deleteFrom('watches')
      .where('id', '=', id)
      .where('chatId', '=', place.chatId)
      .where('topicId', '=', place.topicId)
      .executeTakeFirst();
    if (dropped.numDeletedRows === 0n) return false;
    await transaction.deleteFrom('findings').where('watchId', '=', id).execute();
    return true;
  });
}

function untold(db: Kysely<Database>) {
  return db
    .selectFrom('findings')
    .innerJoin('watches', 'watches.id', 'findings.watchId')
    .select(['watches.chatId', 'watches.topicId', 'watches.words', 'findings.watchId', 'findings.documentId'])
    .where('findings.told', '=', 0)
    .orderBy('watches.createdAt')
    .orderBy('findings.documentId');
}

/** What is to be told in the next digest of a place. */
export async function findingsForDigest(db: Kysely<Database>, place: Place): Promise<Finding[]> {
  return untold(db)
    .where('watches.atOnce', '=', 0)
    .where('watches.chatId', '=', place.chatId)
    .where('watches.topicId', '=', place.topicId)
    .execute();
}

/** What is to be told at once, because it was asked for so or no digest will tell it, to chats that can be reached. */
export async function findingsAtOnce(db: Kysely<Database>, limit: number): Promise<Finding[]> {
  return untold(db)
    .innerJoin('subscriptions', (join) =>
      join
        .onRef('subscriptions.chatId', '=', 'watches.chatId')
        .onRef('subscriptions.topicId', '=', 'watches.topicId'),
    )
    .where('subscriptions.pausedFor', 'is', null)
    .where((expression) =>
      expression.or([expression('watches.atOnce', '=', 1), expression('subscriptions.active', '=', 0)]),
    )
    .limit(limit)
    .execute();
}

/** These were told. */
export async function markTold(
  db: Kysely<Database>,
  findings: readonly Pick<Finding, 'watchId' | 'documentId'>[],
): Promise<void> {
  for (const { watchId, documentId } of findings) {
    await db
      .updateTable('findings')
      .set({ told: 1 })
      .where('watchId', '=', watchId)
      .where('documentId', '=', documentId)
      .execute();
  }
}
