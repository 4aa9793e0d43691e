import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputError } from '../src/errors.ts';
import { Library } from '../src/library.ts';
import { eventually } from './support/eventually.ts';

let folder: string;
let library: Library | undefined;
let changes: string[][];
let problems: InputError[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  changes = [];
  problems = [];
  put(
    'mot.txt',
    'Họp giao ban tháng ba\nNgày 3/3/2025, Sở Y tế họp giao ban. Ông Nguyễn Văn An chủ trì cuộc họp.',
  );
});
afterEach(async () => {
  await library?.close();
  library = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const ids = () => library?.assistant.documents.map(({ id }) => id);

function open(): Library {
  library = new Library([folder], {
    changed: ({ documents }) => changes.push(documents.map(({ id }) => id)),
    unreadable: (problem) => problems.push(problem),
  });
  return library;
}

describe('a folder of documents', () => {
  it('is served as it was until it is read again, then whole as it is', () => {
    const opened = open();
    const before = opened.assistant;
    put('hai.txt', 'Họp giao ban tháng tư\nBà Lê Thị Hoa chủ trì cuộc họp ngày 4/4/2025.');
    expect(opened.assistant).toBe(before);
    expect(opened.reload()).toBe(true);
    expect(ids()).toEqual(['hai', 'mot']);
    expect(before.documents.map(({ id }) => id)).toEqual(['mot']);
    expect(changes).toEqual([['hai', 'mot']]);
  });

  it('keeps what was read of a file that is the same, and reads a changed one anew', () => {
    const opened = open();
    put('hai.txt', 'Họp giao ban tháng tư\nBà Lê Thị Hoa chủ trì cuộc họp.');
    opened.reload();
    const [hai, mot] = opened.assistant.documents;
    put('hai.txt', 'Họp giao ban tháng tư\nÔng Trần Văn Bình chủ trì cuộc họp.');
    opened.reload();
    expect(opened.assistant.documents[1]).toBe(mot);
    expect(opened.assistant.documents[0]).not.toBe(hai);
    expect(opened.assistant.documents[0]?.text).toContain('Trần Văn Bình');
  });

  it('in which nothing changed goes on with the same assistant', () => {
    const opened = open();
    const before = opened.assistant;
    expect(opened.reload()).toBe(false);
    expect(opened.assistant).toBe(before);
    expect(changes).toEqual([]);
  });

  it('no longer answers from a document that was removed (row 41)', () => {
    put('hai.txt', 'Họp giao ban tháng tư\nBà Lê Thị Hoa chủ trì cuộc họp.');
    const opened = open();
    rmSync(join(folder, 'hai.txt'));
    opened.reload();
    expect(ids()).toEqual(['mot']);
    expect(opened.assistant.search('Lê Thị Hoa').some((hit) => hit.passage.document.id === 'hai')).toBe(
      false,
    );
  });
});

describe('a file that cannot be read (row 42)', () => {
  it('is told of once, does no harm, and is told of again when it comes back', () => {
    const opened = open();
    put('hai.pdf', '%PDF-1.7');
    opened.reload();
    opened.reload();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('hai.pdf')]);
    expect(ids()).toEqual(['mot']);
    rmSync(join(folder, 'hai.pdf'));
    opened.reload();
    put('hai.pdf', '%PDF-1.7');
    opened.reload();
    expect(problems).toHaveLength(2);
  });

  it('is named at the start, too', () => {
    put('rong.txt', '');
    open();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('rong.txt')]);
  });

  it('and a folder that is emptied or goes away leave what was read before', () => {
    const opened = open();
    const before = opened.assistant;
    rmSync(join(folder, 'mot.txt'));
    expect(opened.reload()).toBe(false);
    rmSync(folder, { recursive: true });
    expect(opened.reload()).toBe(false);
    expect(opened.assistant).toBe(before);
    expect(problems).toHaveLength(2);
    mkdirSync(folder);
    put('ba.txt', 'Họp tổ dân phố\nÔng Nguyễn Văn An chủ trì.');
    expect(opened.reload()).toBe(true);
    expect(ids()).toEqual(['ba']);
  });
});

it('is watched: files that come and go are read without being asked', async () => {
  const opened = open();
  opened.watch();
  await opened.watching();
  put('hai.txt', 'Họp giao ban tháng tư\nBà Lê Thị Hoa chủ trì cuộc họp.');
  await eventually(() => ids()?.includes('hai') ?? false, 'the new document');
  rmSync(join(folder, 'mot.txt'));
  await eventually(() => ids()?.join() === 'hai', 'the removed document to go');
});

it('does not serve a file in part while it is being written (row 40)', async () => {
  const served: string[] = [];
  library = new Library([folder], {
    changed: ({ documents }) =>
      served.push(...documents.filter(({ id }) => id === 'hai').map(({ text }) => text)),
  });
  library.watch();
  await library.watching();
  const lines = ['Họp giao ban tháng tư', 'Bà Lê Thị Hoa chủ trì.', 'Các bên thống nhất ba việc.', 'Hết.'];
  for (let i = 1; i <= lines.length; i++) {
    put('hai.txt', lines.slice(0, i).join('\n'));
    put(`khac-${i}.txt`, `Tin vắn số ${i}\nNội dung của tin vắn số ${i}.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await eventually(() => ids()?.includes('hai') ?? false, 'the new document');
  expect(served.filter((text) => !text.includes('Hết.'))).toEqual([]);
  expect(served.length).toBeGreaterThan(0);
});
