import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens the bot's memory in `dataDir` (made where it does not exist), checked and with its schema up to date.
 * Close it with `destroy()`.
 *
 * @throws InputError when the database cannot be used; the line names the file and what to do.
 *
 * @example
 * const db = await openStorage('data');
 * await isAllowed(db, -100123);
 * await db.destroy();
 */
export async function openStorage(dataDir: string): Promise<Kysely<Database>> {
  const db = new Kysely<Database>({ dialect: openSqlite(join(dataDir, 'thu-ky.db')) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
