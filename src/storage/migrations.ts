import { type Kysely, Migrator } from 'kysely';
import { InputError } from '../errors.ts';
import type { Database } from './database.ts';
import { up as accessAndSettings } from './migrations/access-and-settings.ts';
import { up as answersAndFeedback } from './migrations/answers-and-feedback.ts';
import { up as conversations } from './migrations/conversations.ts';
import { up as digests } from './migrations/digests.ts';
import { up as inbox } from './migrations/inbox.ts';

/** Every change of the schema, in the order of its name. One that has been released is never edited again. */
const MIGRATIONS = {
  '0001-access-and-settings': { up: accessAndSettings },
  '0002-inbox': { up: inbox },
  '0003-conversations': { up: conversations },
  '0004-answers-and-feedback': { up: answersAndFeedback },
  '0005-digests': { up: digests },
};

/**
 * Brings the schema up to date, all in one transaction: an interrupted run leaves the database as it was, and the
 * next start does it again.
 *
 * @throws InputError when the database was made by a newer version than this one.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const missing = error instanceof Error && error.message.startsWith('corrupted migrations');
  throw missing ? new InputError(`the database was made by a newer version: ${error.message}`) : error;
}
