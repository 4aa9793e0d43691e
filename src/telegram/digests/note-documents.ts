import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Reports } from '../../digests/commitments.ts';
import type { Database } from '../../storage/database.ts';
import { recordDocuments } from '../../storage/known-documents.ts';

/** Notes which documents are there now, so that digests tell of new ones and watches look through them. */
export async function noteDocuments(
  { db, log }: { readonly db: Kysely<Database>; readonly log: Logger },
  { documents }: Reports,
): Promise<void> {
  const { added, changed, removed } = await recordDocuments(db, documents);
  if (added.length + changed.length + removed.length === 0) return;
  log.info({ added: added.length, changed: changed.length, removed: removed.length }, 'documents changed');
}
