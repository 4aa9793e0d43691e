import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('seenUpdates')
    .addColumn('updateId', 'bigint', (column) => column.primaryKey())
    .addColumn('seenAt', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('seen_updates_by_age').on('seenUpdates').column('seenAt').execute();
}
