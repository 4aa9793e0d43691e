import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { keepSetting, setting } from '../../src/storage/settings.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
  file = join(folder, 'thu-ky.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Looks into the file as another program would. */
function inFile<T>(use: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const tables = () =>
  inFile((database) => database.prepare(`select name from sqlite_master where type = 'table'`).pluck().all());

async function filled(): Promise<void> {
  const db = await openStorage(folder);
  for (let chat = 1; chat <= 200; chat++) await keepSetting(db, chat, 'greeted', 'x'.repeat(200));
  await db.destroy();
}

describe('openStorage', () => {
  test('makes the folder and keeps what was written', async () => {
    const data = join(folder, 'a', 'b');
    const first = await openStorage(data);
    await keepSetting(first, 1, 'greeted', 'yes');
    await first.destroy();
    const second = await openStorage(data);
    expect(await setting(second, 1, 'greeted')).toBe('yes');
    await second.destroy();
  });

  test('writes ahead, so that readers and a crash do no harm', async () => {
    await filled();
    expect(inFile((database) => database.pragma('journal_mode', { simple: true }))).toBe('wal');
  });

  test.each([
    ['a page overwritten', () => overwrite(4096 * 3, 4096)],
    ['the header overwritten', () => overwrite(0, 100)],
    ['the tail cut off', () => truncateSync(file, 8192)],
    ['everything cut off', () => truncateSync(file, 0)],
    ['another kind of file', () => writeFileSync(file, 'Biên bản cuộc họp\n'.repeat(500))],
  ])('refuses a damaged file and leaves it as it is: %s (row 39)', async (_, damage) => {
    await filled();
    damage();
    const before = statSync(file).size;
    const refused = await openStorage(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect(String(refused)).toContain(file);
    expect(String(refused).split('\n')).toHaveLength(1);
    expect(statSync(file).size).toBe(before);
  });

  test("refuses another program's database", async () => {
    inFile((database) => database.exec('create table theirs (x integer)'));
    await expect(openStorage(folder)).rejects.toThrow(/not a database of this bot/);
    expect(tables()).toEqual(['theirs']);
  });

  test('refuses a folder that is a file', async () => {
    writeFileSync(join(folder, 'plain'), '');
    await expect(openStorage(join(folder, 'plain'))).rejects.toThrow(InputError);
  });

  test('refuses a database of a newer version', async () => {
    await filled();
    inFile((database) => {
      database.exec(`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`);
    });
    await expect(openStorage(folder)).rejects.toThrow(/newer version/);
  });

  test('takes up an interrupted upgrade of the schema where it was (row 43)', async () => {
    await filled();
    inFile((database) => {
      database.exec(`delete from kysely_migration where name >= '0003'`);
      const later = ['subscriptions', 'deliveries', 'watches', 'findings', 'knownDocuments'];
      for (const table of ['conversations', 'answers', ...later]) database.exec(`drop table ${table}`);
    });
    // The table in the way stops the upgrade half way, after other tables were made.
    await expect(openStorage(folder)).rejects.toThrow(/feedback/);
    expect(tables()).not.toContain('conversations');
    expect(tables()).not.toContain('answers');

    inFile((database) => database.exec('drop table feedback'));
    const db = await openStorage(folder);
    expect(await setting(db, 200, 'greeted')).toBe('x'.repeat(200));
    await db.destroy();
    expect(tables()).toEqual(expect.arrayContaining(['conversations', 'answers', 'feedback']));
  });
});

function overwrite(from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(file, bytes);
}
