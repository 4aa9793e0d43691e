import { type Kysely, Migrator } from 'kysely';
import { InputError } from '../errors.ts';
import type { Database } from './database.ts';
import * as accessAndSettings from './migrations/access-and-settings.ts';
import * as answersAndFeedback from './migrations/answers-and-feedback.ts';
import * as conversations from './migrations/conversations.ts';
import * as digests from './migrations/digests.ts';
import * as inbox from './migrations/inbox.ts';

/** Every change of the schema, in the order of its name. One that has been released is never edited again. */
const MIGRATIONS = {
  '0001-access-and-settings': accessAndSettings,
  '0002-inbox': inbox,
  '0003-conversations': conversations,
  '0004-answers-and-feedback': answersAndFeedback,
  '0005-digests': digests,
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
