import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('userId', 'bigint', (column) => column.notNull())
    .addColumn('questionMessageId', 'bigint', (column) => column.notNull())
    .addColumn('messageId', 'bigint', (column) => column.notNull())
    .addColumn('intent', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('offers', 'text', (column) => column.notNull())
    .addColumn('answeredAt', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('answers_by_question')
    .on('answers')
    .columns(['chatId', 'questionMessageId'])
    .execute();
  await db.schema.createIndex('answers_by_age').on('answers').column('answeredAt').execute();
  await db.schema
    .createTable('feedback')
    .addColumn('answerId', 'text', (column) => column.notNull())
    .addColumn('userId', 'bigint', (column) => column.notNull())
    .addColumn('vote', 'integer', (column) => column.notNull())
    .addColumn('intent', 'text', (column) => column.notNull())
    .addColumn('votedAt', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['answerId', 'userId'])
    .execute();
}
