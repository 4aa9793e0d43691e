import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('updateId', 'bigint', (column) => column.primaryKey())
    .addColumn('arrival', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('found', 'integer', (column) => column.notNull())
    .addColumn('takenAt', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('inbox_by_age').on('inbox').column('takenAt').execute();
}
