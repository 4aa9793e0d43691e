import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/corpus/load.ts';
import { bringTogether } from '../../src/meetings/bring-together.ts';
import { accountsOf } from '../../src/meetings/report.ts';
import { KeptAccounts } from '../../src/storage/kept-accounts.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** The same files, read as by another run: nothing is known of them yet. */
const documents = (folder = 'seeds') => loadFolder([folder]).documents;
const folders = () => readdirSync(join(data, 'read'));
const files = () => folders().flatMap((folder) => readdirSync(join(data, 'read', folder)));
const path = (file: string) => join(data, 'read', folders()[0] ?? '', file);

/** With documents by their names, to be compared across runs. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'document' && part.id ? part.id : part)));

function keptBy(program: string): KeptAccounts {
  const kept = new KeptAccounts(data, program);
  kept.keep(documents());
  return kept;
}

describe('what was read of documents', () => {
  it.each(['seeds', 'tests/fixtures/eval/official', 'tests/fixtures/eval/minutes'])(
    'comes back the same, leading to the new run’s documents: %s',
    (folder) => {
      new KeptAccounts(data, 'one').keep(documents(folder));
      const [read, recalled] = [documents(folder), documents(folder)];
      new KeptAccounts(data, 'one').recall(recalled);
      expect(plain(bringTogether(recalled.flatMap(accountsOf)))).toEqual(
        plain(bringTogether(read.flatMap(accountsOf))),
      );
      for (const document of recalled)
        for (const { facts, opening } of accountsOf(document))
          for (const span of [opening, ...facts.map((fact) => fact.span)])
            expect(span.document).toBe(document);
    },
  );

  it('is not read again', () => {
    keptBy('one');
    for (const file of files())
      writeFileSync(path(file), readFileSync(path(file), 'utf8').replaceAll('"rule":"', '"rule":"kept '));
    const recalled = documents();
    new KeptAccounts(data, 'one').recall(recalled);
    const rules = recalled.flatMap(accountsOf).flatMap(({ facts }) => facts.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter((rule) => !rule.startsWith('kept '))).toEqual([]);
  });

  it('is kept but once where the build has kept it', () => {
    new KeptAccounts(data, 'one').keep(documents());
    const later = new KeptAccounts(join(data, 'later'), 'one', join(data, 'read'));
    later.keep(documents());
    expect(existsSync(join(data, 'later'))).toBe(false);
    const recalled = documents();
    for (const file of files())
      writeFileSync(path(file), readFileSync(path(file), 'utf8').replaceAll('"rule":"', '"rule":"kept '));
    later.recall(recalled);
    expect(recalled.flatMap(accountsOf)[0]?.facts[0]?.rule).toMatch(/^kept /);
  });

  it('is read again by another program, which deletes what the one before kept', () => {
    keptBy('one');
    const [before] = folders();
    keptBy('two');
    expect(folders()).toHaveLength(1);
    expect(folders()).not.toEqual([before]);
  });

  it('is read again where the file was damaged or is of another content', () => {
    const kept = keptBy('one');
    for (const file of files()) writeFileSync(path(file), readFileSync(path(file), 'utf8').slice(0, 100));
    const damaged = documents();
    kept.recall(damaged);
    const changed = documents().map((document) => ({ ...document, digest: `${document.digest}0` }));
    kept.recall(changed);
    for (const read of [damaged, changed])
      expect(bringTogether(read.flatMap(accountsOf)).map(({ id }) => id)).toEqual(
        bringTogether(documents().flatMap(accountsOf)).map(({ id }) => id),
      );
  });

  it('harms nobody where it cannot be kept', () => {
    writeFileSync(join(data, 'read'), 'a file where the folder should be');
    expect(() => keptBy('one').recall(documents())).not.toThrow();
  });

  it('is not kept by a program that was not built', () => {
    const kept = new KeptAccounts(data, undefined);
    kept.keep(documents());
    expect(readdirSync(data)).toEqual([]);
  });
});
