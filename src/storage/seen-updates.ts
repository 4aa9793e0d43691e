import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Telegram delivers an update again for a day at most; after two its number may come back with another meaning. */
const REMEMBERED_MS = 48 * 3_600_000;

/** Was this update handled to the end within the last two days? `now` in milliseconds. */
export async function wasSeen(db: Kysely<Database>, updateId: number, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('seenUpdates')
    .select('updateId')
    .where('updateId', '=', updateId)
    .where('seenAt', '>', now - REMEMBERED_MS)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that an update was handled to the end. */
export async function markSeen(db: Kysely<Database>, updateId: number, now: number): Promise<void> {
  await db
    .insertInto('seenUpdates')
    .values({ updateId, seenAt: now })
    .onConflict((conflict) => conflict.column('updateId').doUpdateSet({ seenAt: now }))
    .execute();
}

/** Forgets what Telegram no longer delivers. */
export async function forgetOldUpdates(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('seenUpdates')
    .where('seenAt', '<=', now - REMEMBERED_MS)
    .execute();
}
