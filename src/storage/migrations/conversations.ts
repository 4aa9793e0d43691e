import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('topicId', 'bigint', (column) => column.notNull())
    .addColumn('userId', 'bigint', (column) => column.notNull())
    .addColumn('turns', 'text', (column) => column.notNull())
    .addColumn('changedAt', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('conversations_key', ['chatId', 'topicId', 'userId'])
    .execute();
  await db.schema.createIndex('conversations_by_age').on('conversations').column('changedAt').execute();
}
