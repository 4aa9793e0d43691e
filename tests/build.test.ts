import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;

// one copy for all, as a build takes seconds: each test goes on from where the one before left it
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of ['src', 'intents', 'seeds', 'build.mjs', 'package.json', 'package-lock.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs Node in the copy of the project: its exit code and all it printed. */
async function node(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: folder });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise((done) => child.on('close', done));
  return `${code} ${Buffer.concat(printed)}`;
}

const built = () => statSync(join(folder, 'dist/program.cjs')).mtimeMs;
const ask = (...args: string[]) =>
  node('--no-regexp-tier-up', '--min-semi-space-size=16', 'dist/launch.cjs', 'ask', ...args);
const seed = () => readdirSync(join(folder, 'seeds')).find((file) => file.endsWith('.txt')) ?? '';
const QUESTION = 'Hội nghị lần thứ ba diễn ra ở đâu?';

describe('the build', { timeout: 60_000 }, () => {
  it('serves commands that start at once, and is made anew only when a source has changed', async () => {
    expect(await Promise.all([node('build.mjs'), node('build.mjs')])).toEqual(['0 ', '0 ']);
    expect(await ask(QUESTION)).toMatch(/^0 .*Hà Giang/u);

    const first = built();
    await node('build.mjs');
    expect(built()).toBe(first);

    appendFileSync(join(folder, 'intents/greeting.yaml'), 'needs: person\n');
    await node('build.mjs');
    expect(built()).toBeGreaterThan(first);
    expect(readFileSync(join(folder, 'dist/intents.json'), 'utf8')).toContain('"needs":"person"');
  });

  it('keeps the byte code of this program alone, without which it starts as well', async () => {
    const kept = () => readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.code'));
    const [code = ''] = kept();
    expect(statSync(join(folder, 'dist', code)).size).toBeGreaterThan(100_000);
    for (const spoil of [
      () => writeFileSync(join(folder, 'dist', code), 'of another engine'),
      () => rmSync(join(folder, 'dist', code)),
    ]) {
      spoil();
      expect(await ask(QUESTION)).toMatch(/^0 .*Hà Giang/u);
    }

    appendFileSync(join(folder, 'src/text/fold.ts'), '\n');
    await node('build.mjs');
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toContain(code);
  });

  it('keeps what it read of the reports that come with the program', async () => {
    const data = join(folder, 'data');
    await ask(QUESTION);
    expect(existsSync(join(data, 'read'))).toBe(false);
    appendFileSync(join(folder, 'seeds', seed()), '\n');
    await ask(QUESTION);
    expect(readdirSync(join(data, 'read'), { recursive: true })).toHaveLength(2);
  });

  it('leaves it to the program to say what is wrong with an intent', async () => {
    appendFileSync(join(folder, 'intents/chair.yaml'), 'colour: red\n');
    expect(await node('build.mjs')).toBe('0 ');
    const said = await ask(QUESTION);
    expect(said).toMatch(/^1 /);
    expect(said).toContain('chair.yaml');
    expect(said).not.toContain('    at ');
  });
});
