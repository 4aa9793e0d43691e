import type { Kysely, Transaction } from 'kysely';
import type { Document } from '../corpus/document.ts';
import type { Fresh } from '../digests/news.ts';
import { watchman } from '../digests/watches.ts';
import type { Database } from './database.ts';

/** What a new reading of the documents brought. */
export interface Change {
  /** Its number; the last one's where nothing came or changed. 0 before any document was read. */
  readonly number: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The number of the last change. */
export async function lastChange(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('knownDocuments')
    .select((expression) => expression.fn.max('changedIn').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/**
 * Compares the documents with those known before, keeps them, and writes down what watches find in the new and the
 * changed ones: all in one transaction, so that neither a crash nor a second process loses or doubles a finding. A
 * document that went away and comes back the same is nothing new.
 */
export async function recordDocuments(db: Kysely<Database>, documents: readonly Document[]): Promise<Change> {
  return db.transaction().execute(async (transaction) => {
    // A write first, so that a second process waits here rather than reading what is about to change.
    await transaction.updateTable('knownDocuments').set({ gone: 0 }).where('documentId', '=', '').execute();
    const rows = await transaction.selectFrom('knownDocuments').selectAll().execute();
    const known = new Map(rows.map((row) => [row.documentId, row]));
    const present = new Set(documents.map((document) => document.id));
    const added = documents.filter((document) => !known.has(document.id));
    const changed = documents.filter((document) => {
      const before = known.get(document.id);
      return before !== undefined && before.digest !== document.digest;
    });
    const back = documents.filter((document) => known.get(document.id)?.gone === 1);
    const removed = rows.filter((row) => row.gone === 0 && !present.has(row.documentId));
    const last = Math.max(0, ...rows.map((row) => row.changedIn));
    const number = added.length + changed.length > 0 ? last + 1 : last;
    for (const { id, digest } of added) {
      await transaction
        .insertInto('knownDocuments')
        .values({ documentId: id, digest, addedIn: number, changedIn: number, gone: 0 })
        .execute();
    }
    for (const { id, digest } of [...changed, ...back]) await touch(transaction, id, { digest, gone: 0 });
    for (const { id } of changed) await touch(transaction, id, { changedIn: number });
    for (const { documentId } of removed) {
      await touch(transaction, documentId, { gone: 1 });
      await transaction
        .deleteFrom('findings')
        .where('documentId', '=', documentId)
        .where('told', '=', 0)
        .execute();
    }
    await writeFindings(transaction, [...added, ...changed], number);
    return {
      number,
      added: added.map(({ id }) => id),
      changed: changed.map(({ id }) => id),
      removed: removed.map(({ documentId }) => documentId),
    };
  });
}

async function touch(
  transaction: Transaction<Database>,
  id: string,
  set: Partial<Omit<Database['knownDocuments'], 'documentId'>>,
): Promise<void> {
  await transaction.updateTable('knownDocuments').set(set).where('documentId', '=', id).execute();
}

async function writeFindings(
  transaction: Transaction<Database>,
  documents: readonly Document[],
  change: number,
): Promise<void> {
  if (documents.length === 0) return;
  const watches = await transaction
    .selectFrom('watches')
    .select(['id', 'words'])
    .where('since', '<', change)
    .execute();
  if (watches.length === 0) return;
  for (const document of documents) {
    const look = watchman(document);
    for (const { id, words } of watches) {
      if (look(words) === undefined) continue;
      await transaction
        .insertInto('findings')
        .values({ watchId: id, documentId: document.id, told: 0 })
        .onConflict((conflict) => conflict.columns(['watchId', 'documentId']).doNothing())
        .execute();
    }
  }
}

/** Documents that came or changed after the change `seen` and are there now. */
export async function freshSince(db: Kysely<Database>, seen: number): Promise<Fresh> {
  const rows = await db
    .selectFrom('knownDocuments')
    .select(['documentId', 'addedIn'])
    .where('changedIn', '>', seen)
    .where('gone', '=', 0)
    .execute();
  const ids = (isNew: boolean) =>
    new Set(rows.filter((row) => row.addedIn > seen === isNew).map((row) => row.documentId));
  return { added: ids(true), changed: ids(false) };
}
