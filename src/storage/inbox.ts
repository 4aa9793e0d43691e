import type { Kysely } from 'kysely';
import type { Database, InboxTable } from './database.ts';
import { writtenOnce } from './written-once.ts';

/** Telegram delivers an update again for a day at most; after two its number may come back with another meaning. */
const REMEMBERED_MS = 48 * 3_600_000;

/** One that was found unsettled so often may be what ends the process. */
const MOST_TRIES = 2;

/** So many are asked for or written in one statement. */
const AT_ONCE = 100;

const writeDown = writtenOnce<InboxTable>((db, rows) =>
  db
    .insertInto('inbox')
    .values([...rows])
    // A number in use since before those two days means another update now.
    .onConflict((conflict) =>
      conflict.column('updateId').doUpdateSet((row) => ({
        arrival: row.ref('excluded.arrival'),
        body: row.ref('excluded.body'),
        found: row.ref('excluded.found'),
        takenAt: row.ref('excluded.takenAt'),
      })),
    )
    .compile(),
);

const forgetText = writtenOnce<{ updateId: number }>((db, rows) =>
  db
    .updateTable('inbox')
    .set({ body: null })
    .where(
      'updateId',
      'in',
      rows.map(({ updateId }) => updateId),
    )
    .compile(),
);

/** The numbers of those that were taken `since`; the same time in each row. */
const taken = writtenOnce<{ updateId: number; since: number }>((db, rows) =>
  db
    .selectFrom('inbox')
    .select('updateId')
    .where(
      'updateId',
      'in',
      rows.map(({ updateId }) => updateId),
    )
    .where('takenAt', '>', rows[0]?.since ?? 0)
    .compile(),
);

/**
 * Updates as they came in, written down before Telegram is told, and the numbers of those that were handled. While an
 * update waits its text is here; once it is settled only its number is.
 */
export class StoredInbox<U extends { readonly update_id: number }> {
  readonly #done: number[] = [];
  #writing: Promise<void> | undefined;

  constructor(
    private readonly db: Kysely<Database>,
    /** Milliseconds since 1970. */
    private readonly now: () => number,
  ) {}

  /** Writes down those that were not taken within the last two days, all or none, and gives them back in their order. */
  async take(updates: readonly U[]): Promise<U[]> {
    const takenAt = this.now();
    return this.db.transaction().execute(async (transaction) => {
      const known = await this.#known(transaction, updates, takenAt);
      const fresh = [
        ...new Map(updates.filter((u) => !known.has(u.update_id)).map((u) => [u.update_id, u])).values(),
      ];
      for (let from = 0; from < fresh.length; from += AT_ONCE) {
        const rows = fresh.slice(from, from + AT_ONCE).map((update, i) => ({
          updateId: update.update_id,
          arrival: from + i,
          body: JSON.stringify(update),
          found: 0,
          takenAt,
        }));
        await writeDown(transaction, rows);
      }
      return fresh;
    });
  }

  /**
   * The update is done with: its text is forgotten, its number kept. Updates that are settled in the same instant are
   * written together.
   */
  settle(updateId: number): Promise<void> {
    this.#done.push(updateId);
    this.#writing ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.#forgetTexts());
    return this.#writing;
  }

  async #forgetTexts(): Promise<void> {
    const ids = this.#done.splice(0);
    this.#writing = undefined;
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE).map((updateId) => ({ updateId }));
      await forgetText(this.db, some);
    }
  }

  /**
   * Updates that were taken and not settled, oldest first. To be called once at start: one that comes up a third time
   * is settled and left out.
   */
  async unsettled(): Promise<U[]> {
    const forSure = this.db.updateTable('inbox').where('body', 'is not', null);
    await forSure.set({ body: null }).where('found', '>=', MOST_TRIES).execute();
    await forSure.set((expression) => ({ found: expression('found', '+', 1) })).execute();
    const rows = await this.db
      .selectFrom('inbox')
      .select('body')
      .where('body', 'is not', null)
      .orderBy('takenAt')
      .orderBy('arrival')
      .execute();
    return rows.map((row) => JSON.parse(row.body ?? 'null') as U);
  }

  async #known(db: Kysely<Database>, updates: readonly U[], now: number): Promise<Set<number>> {
    const known = new Set<number>();
    for (let from = 0; from < updates.length; from += AT_ONCE) {
      const ids = updates.slice(from, from + AT_ONCE).map((update) => update.update_id);
      const rows = await taken(
        db,
        ids.map((updateId) => ({ updateId, since: now - REMEMBERED_MS })),
      );
      for (const { updateId } of rows as { updateId: number }[]) known.add(updateId);
    }
    return known;
  }
}

/** Forgets the numbers of updates that Telegram no longer delivers. */
export async function forgetOldUpdates(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('inbox')
    .where('takenAt', '<=', now - REMEMBERED_MS)
    .where('body', 'is', null)
    .execute();
}
