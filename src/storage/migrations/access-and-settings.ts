import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('access')
    .addColumn('chatId', 'bigint', (column) => column.primaryKey())
    .addColumn('allowed', 'integer', (column) => column.notNull())
    .addColumn('decidedBy', 'bigint', (column) => column.notNull())
    .addColumn('decidedAt', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['chatId', 'name'])
    .execute();
}
