import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoredInbox } from '../../src/storage/inbox.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { type BotApiServer, startBotApi } from '../support/bot-api-server.ts';
import { person } from '../support/telegram-updates.ts';

const SCRIPT = fileURLToPath(new URL('../support/bot-process.ts', import.meta.url));
const { PATH } = process.env;
const TOKEN = ['123456789', 'AAE-loopback_token_of_thirty_five_xy'].join(':');

let built: string;
let api: BotApiServer;
let dataDir: string;
const children: ChildProcess[] = [];

// Made into one file once: a process that compiles for itself takes seconds to start.
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'bot-process-'));
  await symlink(resolve('node_modules'), join(built, 'node_modules'));
  const outfile = join(built, 'bot.mjs');
  await build({
    entryPoints: [SCRIPT],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
});
afterAll(() => rm(built, { recursive: true }));

beforeEach(async () => {
  api = await startBotApi({ token: TOKEN });
  dataDir = await mkdtemp(join(tmpdir(), 'thu-ky-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await api.close();
  await rm(dataDir, { recursive: true });
});

function startBot(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(built, 'bot.mjs')], {
    env: {
      PATH,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.url,
      DATA_DIR: dataDir,
      PORT: '0',
      ...env,
    },
  });
  children.push(child);
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output.text += chunk.toString('utf8');
    });
  }
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return { child, output, exited };
}

const messagesTo = (id: number) => api.messages.filter((m) => m.chat.id === id);

// A process takes seconds to start where the machine is busy.
describe('a process', { timeout: 60_000 }, () => {
  it('on SIGTERM finishes what is in flight, confirms it, and exits with 0 (row 9)', async () => {
    // The answer is under way when the signal comes.
    api.fail('sendMessage', { delayMs: 300 });
    const { child, output, exited } = startBot();
    api.privateMessage(person(1), 'Ai chủ trì cuộc họp kín?');
    await api.until(() => api.sentCount === 1, 'the answer', 30_000);
    const asked = Date.now();
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(messagesTo(1)).toHaveLength(1);
    expect(api.waiting).toEqual([]);
    expect(output.text).not.toContain(TOKEN.slice(10));
    expect(output.text).not.toContain('họp kín');
  });

  it('on SIGTERM while Telegram cannot be reached exits with 0 as well', async () => {
    api.fail('getMe', ...Array.from({ length: 9 }, () => ({ status: 502 })));
    const { child, exited } = startBot();
    await api.until(() => api.of('getMe').length > 0, 'the first try', 30_000);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  it('killed in the middle of a batch loses no question; each is answered once or twice (row 10)', async () => {
    const people = Array.from({ length: 40 }, (_, i) => i + 1);
    api.fail('sendMessage', ...people.map(() => ({ delayMs: 200 })));
    const first = startBot();
    for (const id of people) api.privateMessage(person(id), 'Ai chủ trì?');
    await api.until(() => api.sentCount >= 12, 'the first answers', 30_000);
    first.child.kill('SIGKILL');
    await first.exited;
    expect(api.sentCount).toBeLessThan(40);
    const second = startBot();
    await api.until(() => people.every((id) => messagesTo(id).length > 0), 'all answers', 30_000);
    second.child.kill('SIGTERM');
    await second.exited;
    expect(people.every((id) => messagesTo(id).length <= 2)).toBe(true);
    expect(api.waiting).toEqual([]);
  });

  it('with a wrong token ends with one clear line, exit code 1, and its data kept (row 8)', async () => {
    const { output, exited } = startBot({ BOT_TOKEN: `${TOKEN}-wrong` });
    expect(await exited).toBe(1);
    const said = output.text.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect(said).toEqual([
      'BOT_TOKEN is refused by Telegram (401 Unauthorized): put in the one that @BotFather gave',
    ]);
    expect(output.text).not.toContain(TOKEN.slice(10));
    const db = await openStorage(dataDir);
    expect(await new StoredInbox(db, Date.now).unsettled()).toEqual([]);
    await db.destroy();
  });
});
