import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** What an operator decided about the chat; undefined where nobody has. */
export async function accessDecision(db: Kysely<Database>, chatId: number): Promise<boolean | undefined> {
  const row = await db.selectFrom('access').select('allowed').where('chatId', '=', chatId).executeTakeFirst();
  return row && row.allowed === 1;
}

/** Lets a chat in or shuts it out; the last decision counts. */
export async function decideAccess(
  db: Kysely<Database>,
  decision: { chatId: number; allowed: boolean; by: number; at: number },
): Promise<void> {
  const decided = { allowed: decision.allowed ? 1 : 0, decidedBy: decision.by, decidedAt: decision.at };
  await db
    .insertInto('access')
    .values({ chatId: decision.chatId, ...decided })
    .onConflict((conflict) => conflict.column('chatId').doUpdateSet(decided))
    .execute();
}

/** Chats that were let in or shut out, by id. */
export async function accessDecisions(db: Kysely<Database>): Promise<{ chatId: number; allowed: boolean }[]> {
  const rows = await db.selectFrom('access').select(['chatId', 'allowed']).orderBy('chatId').execute();
  return rows.map((row) => ({ chatId: row.chatId, allowed: row.allowed === 1 }));
}
