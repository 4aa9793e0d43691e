import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('topicId', 'bigint', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('pausedFor', 'text')
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('onlyNew', 'integer', (column) => column.notNull())
    .addColumn('lastDay', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('missed', 'integer', (column) => column.notNull())
    .addColumn('dueAt', 'bigint', (column) => column.notNull())
    .addColumn('seen', 'integer', (column) => column.notNull())
    .addColumn('memory', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscriptions_key', ['chatId', 'topicId'])
    .execute();
  await db.schema.createIndex('subscriptions_by_due').on('subscriptions').column('dueAt').execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('topicId', 'bigint', (column) => column.notNull())
    .addColumn('occasion', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('claimedAt', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addUniqueConstraint('deliveries_once', ['chatId', 'topicId', 'occasion'])
    .execute();
  await db.schema
    .createIndex('deliveries_by_state')
    .on('deliveries')
    .columns(['state', 'claimedAt'])
    .execute();
  await db.schema
    .createTable('watches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('chatId', 'bigint', (column) => column.notNull())
    .addColumn('topicId', 'bigint', (column) => column.notNull())
    .addColumn('spelling', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('atOnce', 'integer', (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('watches_once', ['chatId', 'topicId', 'spelling'])
    .execute();
  await db.schema
    .createTable('findings')
    .addColumn('watchId', 'text', (column) => column.notNull())
    .addColumn('documentId', 'text', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('findings_key', ['watchId', 'documentId'])
    .execute();
  await db.schema
    .createTable('knownDocuments')
    .addColumn('documentId', 'text', (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('addedIn', 'integer', (column) => column.notNull())
    .addColumn('changedIn', 'integer', (column) => column.notNull())
    .addColumn('gone', 'integer', (column) => column.notNull())
    .execute();
}
