import type { Kysely, Transaction } from 'kysely';
import { forgetOldAnswers } from './answers.ts';
import { forgetOldConversations } from './conversations.ts';
import type { Database } from './database.ts';
import { forgetOldDeliveries } from './deliveries.ts';
import { forgetOldUpdates } from './inbox.ts';

/** Forgets what is past its time, so that the database stays small; to be called at start and once an hour. */
export async function forgetTheOld(db: Kysely<Database>, now: number): Promise<void> {
  await forgetOldUpdates(db, now);
  await forgetOldConversations(db, now);
  await forgetOldAnswers(db, now);
  await forgetOldDeliveries(db, now);
}

/**
 * A group became a supergroup and has a new id: what is known of it moves along. What the new id already has stays.
 */
export async function moveChat(db: Kysely<Database>, from: number, to: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of ['access', 'settings', 'conversations'] as const) {
      const there = await transaction
        .selectFrom(table)
        .select('chatId')
        .where('chatId', '=', to)
        .executeTakeFirst();
      if (there === undefined)
        await transaction.updateTable(table).set({ chatId: to }).where('chatId', '=', from).execute();
    }
    await transaction.updateTable('answers').set({ chatId: to }).where('chatId', '=', from).execute();
    await moveDigests(transaction, from, to);
  });
}

/** Nothing is left under the old id: it would be sent to the same people a second time. */
async function moveDigests(transaction: Transaction<Database>, from: number, to: number): Promise<void> {
  await transaction
    .updateTable('subscriptions')
    .set({ chatId: to })
    .where('chatId', '=', from)
    .where('topicId', 'not in', (query) =>
      query.selectFrom('subscriptions').select('topicId').where('chatId', '=', to),
    )
    .execute();
  await transaction
    .updateTable('deliveries')
    .set({ chatId: to })
    .where('chatId', '=', from)
    .where('occasion', 'not in', (query) =>
      query.selectFrom('deliveries').select('occasion').where('chatId', '=', to),
    )
    .execute();
  await transaction
    .updateTable('watches')
    .set({ chatId: to })
    .where('chatId', '=', from)
    .where('spelling', 'not in', (query) =>
      query.selectFrom('watches').select('spelling').where('chatId', '=', to),
    )
    .execute();
  for (const table of ['subscriptions', 'deliveries', 'watches'] as const) {
    await transaction.deleteFrom(table).where('chatId', '=', from).execute();
  }
}
