import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const MAIN = resolve('src/main.ts');
const { PATH = '' } = process.env;
const TSX = import.meta.resolve('tsx');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the program in a folder of its own with these settings only; `typed` goes to its standard input. */
async function run(
  env: Record<string, string>,
  typed = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env: { PATH, ...env },
  });
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  child.stdin.end(typed);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out: Buffer.concat(out ?? []).toString(), err: Buffer.concat(err ?? []).toString() };
}

describe('main', { timeout: 60_000 }, () => {
  test('names every wrong setting in a line of its own, without a stack trace or a secret (row 62)', async () => {
    const secret = '123456:not_the_whole_token';
    writeFileSync(
      join(folder, '.env'),
      `BOT_TOKEN=${secret}\nPORT=99999\nADMIN_IDS=@an\nWEBHOOK_URL=http://${secret}.example.org\n`,
    );
    const { code, out, err } = await run({});
    expect(code).toBe(1);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['BOT_TOKEN', 'PORT', 'ADMIN_IDS', 'WEBHOOK_URL']),
    );
    expect(err).not.toContain('    at ');
    expect(err).not.toContain('not_the_whole_token');
  });

  test('names a folder of reports that is missing (row 42)', async () => {
    const { code, err } = await run({ SEEDS_DIR: join(folder, 'khong-co') });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('khong-co');
  });

  test('serves the files that can be read and names the one that cannot', async () => {
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(
      join(folder, 'seeds', 'hop.txt'),
      'Sở họp giao ban\n\nÔng Nguyễn Văn An chủ trì cuộc họp giao ban ngày 12/5/2025.\n',
    );
    writeFileSync(join(folder, 'seeds', 'rong.txt'), '');
    const { code, out, err } = await run({ BOT_TOKEN: '' }, 'ai chủ trì cuộc họp giao ban?\n/thoat\n');
    expect(code).toBe(0);
    expect(err).toContain('rong.txt');
    expect(out).toContain('Nguyễn Văn An');
  });
});
