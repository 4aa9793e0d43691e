import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFile, loadFolder } from '../../src/corpus/load.ts';
import { InputError } from '../../src/errors.ts';

let root: string;
let folder: string;
const report = 'Họp tổ dân phố\n\nTối 5/10, tổ dân phố họp tại nhà văn hóa.\n';

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
  folder = join(root, 'reports');
  mkdirSync(folder);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('loadFolder', () => {
  it('reads reports by name, in folders below too, and nothing else', () => {
    put('b.txt', report);
    put('a.md', '# Họp');
    put('2024/c.html', '<p>Họp</p>');
    for (const name of ['README.md', 'README.vi.md', '.hidden.txt', 'notes.json', 'node_modules/x.txt'])
      put(name, report);
    const { documents, problems } = loadFolder([folder]);
    expect(documents.map(({ id, file }) => [id, file])).toEqual([
      ['c', 'c.html'],
      ['a', 'a.md'],
      ['b', 'b.txt'],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves out what cannot be read, says why, and goes on (rows 42, 44, 45, 51)', () => {
    put('good.txt', report);
    const named = [
      [put('empty.txt', ''), 'no text'],
      [put('pdf.txt', '%PDF-1.4'), 'PDF'],
      [put('minutes.docx', 'PK'), 'format'],
      [put('binary.md', Buffer.alloc(500)), 'binary'],
    ] as const;
    const { documents, problems } = loadFolder([folder]);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toHaveLength(named.length);
    for (const [path, reason] of named) {
      const problem = problems.find(({ message }) => message.startsWith(`${path}: `));
      expect(problem).toBeInstanceOf(InputError);
      expect(problem?.message).toContain(reason);
      expect(problem?.message).not.toContain('\n');
    }
  });

  it('takes one document a name', () => {
    const first = put('a.md', '# Họp');
    const second = put('a.txt', report);
    const { documents, problems } = loadFolder([folder]);
    expect(documents.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(second)]);
    expect(problems[0]?.message).toContain(first);
  });

  it('reads the same folder given twice once, and several folders together', () => {
    put('a.txt', report);
    const other = join(root, 'more');
    mkdirSync(other);
    writeFileSync(join(other, 'b.txt'), report);
    expect(loadFolder([folder, folder, other])).toMatchObject({
      documents: [{ id: 'a' }, { id: 'b' }],
      problems: [],
    });
  });

  it('does not follow links out of the folder (row 46)', () => {
    put('a.txt', report);
    writeFileSync(join(root, 'secret.txt'), report);
    symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync('../secret.txt', join(folder, 'up.txt'));
    symlinkSync(root, join(folder, 'loop'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'dead.txt'));
    const { documents, problems } = loadFolder([folder]);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ message }) => message.split(': ')[0])).toEqual(
      ['dead.txt', 'link.txt', 'up.txt'].map((name) => join(folder, name)),
    );
  });

  it('names a folder that is missing, empty, no folder, or without a readable report (row 42)', () => {
    const missing = join(root, 'missing');
    expect(() => loadFolder([missing])).toThrow(new InputError(`${missing}: cannot be opened (ENOENT)`));
    expect(() => loadFolder([folder])).toThrow(`${folder}: no document in this folder`);
    const file = put('a.txt', '');
    expect(() => loadFolder([file])).toThrow(`${file}: not a folder`);
    expect(() => loadFolder([folder])).toThrow(
      `${folder}: no document in this folder: ${file}: no text in it`,
    );
  });
});

describe('loadFile', () => {
  it('refuses what is too large without reading it', () => {
    const path = put('big.txt', report);
    truncateSync(path, 4 * 1024 ** 3);
    expect(() => loadFile(path)).toThrow(
      new InputError(`${path}: too large (4096 MB; at most 20 MB is read)`),
    );
  });

  it('names a missing file and a folder', () => {
    expect(() => loadFile(join(folder, 'x.txt'))).toThrow(
      new InputError(`${join(folder, 'x.txt')}: cannot be opened (ENOENT)`),
    );
    expect(() => loadFile(folder)).toThrow(`${folder}: not a file`);
  });

  it('knows HTML by its content (row 47)', () => {
    const path = put(
      'page.txt',
      '<!DOCTYPE html><html><body><h1>Họp tổ</h1><p>Tổ họp &amp; bàn.</p></body></html>',
    );
    expect(loadFile(path).text).toBe('Họp tổ\nTổ họp & bàn.\n');
  });

  it('reads a page that is no HTML as a text (row 47)', () => {
    expect(loadFile(put('page.html', report)).text).toContain('Tối 5/10, tổ dân phố họp');
  });

  it('knows a changed file by its digest', () => {
    const before = loadFile(put('a.txt', report)).digest;
    expect(loadFile(put('a.txt', report)).digest).toBe(before);
    expect(loadFile(put('a.txt', `${report}.`)).digest).not.toBe(before);
  });
});
