import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

/** A folder and a database of its own for each test of the file. */
export function useStorage(): { readonly folder: string; readonly db: Kysely<Database> } {
  let folder: string;
  let db: Kysely<Database>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storage-'));
    db = await openStorage(folder);
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get db() {
      return db;
    },
  };
}
