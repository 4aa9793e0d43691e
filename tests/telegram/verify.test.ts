import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFile } from '../../src/corpus/load.ts';
import { verify } from '../../src/telegram/verify.ts';
import { spanOf } from '../support/reports.ts';

const TEXT = 'Sở Xây dựng họp giao ban tháng 5\n\nÔng Nguyễn Văn An chủ trì cuộc họp.\n';
const QUOTED = 'Ông Nguyễn Văn An chủ trì cuộc họp.';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'nam-2025'));
  file = join(folder, 'nam-2025', 'hop.txt');
  writeFileSync(file, TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('verify', () => {
  test.each([
    ['intact', () => undefined],
    ['moved', () => writeFileSync(file, `Đính chính\n\n${TEXT}`)],
    ['altered', () => writeFileSync(file, TEXT.replace('An', 'Bình'))],
    ['gone', () => rmSync(file)],
    ['gone', () => rmSync(join(folder, 'nam-2025'), { recursive: true })],
    ['gone', () => writeFileSync(file, '')],
  ])('says that the quotation is %s', (verdict, change) => {
    const span = spanOf(loadFile(file), QUOTED);
    change();
    expect(verify(folder, span)).toBe(verdict);
  });

  test('says that it is gone where the whole folder is', () => {
    const span = spanOf(loadFile(file), QUOTED);
    expect(verify(join(folder, 'missing'), span)).toBe('gone');
  });
});
