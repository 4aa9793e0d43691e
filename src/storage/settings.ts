import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** The value kept for a chat under `name`, or undefined. */
export async function setting(
  db: Kysely<Database>,
  chatId: number,
  name: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('chatId', '=', chatId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

/** Keeps `value` for a chat under `name`; undefined forgets it. */
export async function keepSetting(
  db: Kysely<Database>,
  chatId: number,
  name: string,
  value: string | undefined,
): Promise<void> {
  if (value === undefined) {
    await db.deleteFrom('settings').where('chatId', '=', chatId).where('name', '=', name).execute();
    return;
  }
  await db
    .insertInto('settings')
    .values({ chatId, name, value })
    .onConflict((conflict) => conflict.columns(['chatId', 'name']).doUpdateSet({ value }))
    .execute();
}
