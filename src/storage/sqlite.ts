import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { InputError } from '../errors.ts';

// This is the one file that speaks SQLite's own SQL; a move to PostgreSQL replaces it and nothing else in storage/.

/** Marks a file as ours ("ThKy"), so that another program's database is never taken over. */
const APPLICATION_ID = 0x54_68_4b_79;

/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** SQLite can undo changes of the schema; Kysely is told so, and a migration that is interrupted leaves no trace. */
class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true;
      }
    })();
  }
}

/**
 * Opens the database file, or makes it and its folder, and checks it from end to end.
 *
 * @throws InputError when the file is damaged, cut off, another program's, or cannot be opened. It is never replaced
 * by an empty one.
 */
export function openSqlite(file: string): SqliteDialect {
  const isNew = !existsSync(file);
  if (!isNew && statSync(file).size === 0) {
    throw new InputError(
      `${file} is empty, it must have been cut off: put a copy back, or delete it to start afresh`,
    );
  }
  let database: Sqlite.Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
    if (isNew) database.pragma(`application_id = ${APPLICATION_ID}`);
    else check(database, file);
    database.pragma('journal_mode = wal');
    // In WAL mode this survives a crash of the process; a power cut may lose the last writes but damages nothing.
    database.pragma('synchronous = normal');
    return new TransactionalDialect({ database: preparingOnce(database) });
  } catch (error) {
    database?.close();
    throw error instanceof InputError ? error : new InputError(`${file} ${reason(error)}`);
  }
}

/** So many prepared statements are kept; the bot has fewer than a hundred, lists of values aside. */
const KEPT_STATEMENTS = 300;

/** Kysely has each query prepared anew, which takes as long as running it: the same few come again and again. */
function preparingOnce(database: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= KEPT_STATEMENTS) statements.clear();
      const prepared = database.prepare(sql);
      statements.set(sql, prepared);
      return prepared;
    },
  };
}

function check(database: Sqlite.Database, file: string): void {
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new InputError(`${file} is not a database of this bot: choose another DATA_DIR`);
  }
  const finding: unknown = database.pragma('integrity_check(1)', { simple: true });
  if (finding !== 'ok') throw new InputError(`${file} ${DAMAGED}`);
}

const DAMAGED = 'is damaged: put a copy back, or move it away to start afresh';

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return DAMAGED;
  return `cannot be opened (${error.message})`;
}
