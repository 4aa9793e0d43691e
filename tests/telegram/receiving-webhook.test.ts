import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startWebServer, type WebServer } from '../../src/telegram/receiving/web-server.ts';
import { logLines } from '../support/log-lines.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { Play } from '../support/play.ts';
import { seedAssistant } from '../support/seeds.ts';
import { person, privateChat } from '../support/telegram-updates.ts';

const SECRET = 'a-secret-of-the-webhook';
const UPDATE = { update_id: 5, message: { text: 'Phượng ở Đắk Lắk' } };

let server: WebServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: { accept?: (update: unknown) => Promise<void>; ready?: boolean } = {}) {
  const accepted: unknown[] = [];
  const clock = new ManualClock();
  const { log, lines } = logLines('debug');
  const started = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    webhook: { path: '/hook', secret: SECRET },
    accept: async (update) => {
      await options.accept?.(update);
      accepted.push(update);
    },
    isReady: () => options.ready ?? true,
    clock,
    log,
  });
  server = started;
  return { port: started.port, accepted, clock, lines };
}

interface Sending {
  readonly path?: string;
  readonly method?: string;
  readonly secret?: string;
  readonly pieces?: readonly (Buffer | string)[];
  /** Does not end the body. */
  readonly open?: true;
  readonly length?: number;
}

/** Sends a request piece by piece and gives the status of the answer. */
function post(port: number, sending: Sending = {}): Promise<number> {
  const { path = '/hook', method = 'POST', secret = SECRET, pieces = [JSON.stringify(UPDATE)] } = sending;
  return new Promise((resolve, reject) => {
    const headers = {
      ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      ...(sending.length === undefined ? {} : { 'content-length': sending.length }),
    };
    const req = request({ port, path, method, headers, agent: false }, (res) => {
      res.resume();
      resolve(res.statusCode ?? 0);
      if (sending.open) req.destroy();
    });
    req.on('error', reject);
    req.flushHeaders();
    void (async () => {
      for (const piece of pieces) {
        req.write(piece);
        await new Promise((next) => setTimeout(next, 2));
      }
      if (!sending.open) req.end();
    })();
  });
}

describe('the webhook', () => {
  it('takes an update, and tells Telegram so only when it is written down', async () => {
    let write = () => {};
    const written = new Promise<void>((resolve) => {
      write = resolve;
    });
    const { port, accepted } = await start({ accept: () => written });
    let status = 0;
    const answered = post(port).then((s) => {
      status = s;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status).toBe(0);
    write();
    await answered;
    expect(status).toBe(200);
    expect(accepted).toEqual([UPDATE]);
  });

  it('answers 500 when the update cannot be taken, so that Telegram delivers it again', async () => {
    const { port, lines } = await start({ accept: () => Promise.reject(new Error('disk full')) });
    expect(await post(port)).toBe(500);
    expect(lines.join('')).toContain('disk full');
  });

  it('reads a body that is split inside letters (row 18)', async () => {
    const { port, accepted } = await start();
    const body = Buffer.from(JSON.stringify(UPDATE));
    expect(await post(port, { pieces: [...body].map((byte) => Buffer.from([byte])) })).toBe(200);
    expect(accepted).toEqual([UPDATE]);
  });

  it.each([
    ['missing', ''],
    ['wrong', 'another-secret-altogether'],
    ['longer', `${SECRET}x`],
    ['shorter', SECRET.slice(0, -1)],
  ])('answers 401 to a secret that is %s, before the body is read (row 18)', async (_, secret) => {
    const { port, accepted } = await start();
    expect(await post(port, { secret, pieces: ['{'], length: 900_000, open: true })).toBe(401);
    expect(accepted).toEqual([]);
  });

  it.each([
    ['null', 'null', 400],
    ['not JSON', '{"update_id": 5', 400],
    ['an update without id', '{"message": {}}', 400],
    ['a list', '[]', 400],
    ['nothing', '', 400],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['over 1 MB in pieces', Buffer.alloc(1_100_000, 0x20), 413],
  ])('refuses a body that is %s (row 18)', async (_, body, status) => {
    const { port, accepted } = await start();
    expect(await post(port, { pieces: [body], ...(status === 413 ? { open: true } : {}) })).toBe(status);
    expect(accepted).toEqual([]);
    expect(await post(port)).toBe(200);
  });

  it('refuses a body that is announced as over 1 MB without reading it (row 18)', async () => {
    const { port } = await start();
    expect(await post(port, { pieces: [' '], length: 1_000_001, open: true })).toBe(413);
  });

  it('gives a slow body ten seconds (row 18)', async () => {
    const { port, clock } = await start();
    const answered = post(port, { pieces: ['{"update_id"'], open: true });
    await clock.pass((ms) => ms === 10_000);
    expect(await answered).toBe(408);
  });

  it('survives a sender who goes away in the middle', async () => {
    const { port, clock } = await start();
    const req = request({
      port,
      path: '/hook',
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
    });
    req.on('error', () => undefined);
    req.write('{"update_id"');
    await clock.sleeping((ms) => ms === 10_000);
    req.destroy();
    expect(await post(port)).toBe(200);
  });

  it('knows no other address and no other method', async () => {
    const { port } = await start();
    expect(await post(port, { path: '/' })).toBe(404);
    expect(await post(port, { method: 'PUT' })).toBe(405);
  });

  it('tells its health', async () => {
    const well = await start();
    expect(await post(well.port, { path: '/healthz?x=1', method: 'GET', pieces: [] })).toBe(200);
    expect(await post(well.port, { path: '/readyz', method: 'GET', pieces: [] })).toBe(200);
    await server?.close();
    const ill = await start({ ready: false });
    expect(await post(ill.port, { path: '/healthz', method: 'GET', pieces: [] })).toBe(200);
    expect(await post(ill.port, { path: '/readyz', method: 'GET', pieces: [] })).toBe(503);
  });

  it('says in one line which port it cannot have', async () => {
    const { port } = await start();
    const options = {
      host: '127.0.0.1',
      port,
      accept: async () => {},
      isReady: () => true,
      clock: new ManualClock(),
    };
    await expect(startWebServer({ ...options, log: logLines().log })).rejects.toThrow(
      `InputError: HOST and PORT: cannot listen on 127.0.0.1:${port}`.slice(12),
    );
  });
});

describe('receiving through the webhook', () => {
  it('tells Telegram the address and secret, and answers once what is delivered twice (row 11)', async () => {
    const webhook = { url: 'https://example.org/hook', secret: SECRET };
    const play = await Play.start({ assistant: seedAssistant, config: { webhook } });
    const { api, running } = play;
    await api.until(() => api.of('setWebhook').length === 1, 'setWebhook');
    expect(api.of('setWebhook')[0]?.params).toMatchObject({ url: webhook.url, secret_token: SECRET });
    const hoa = person(7);
    const body = JSON.stringify(api.make.message(privateChat(hoa), hoa, '/start'));
    const port = running.port ?? 0;
    expect(await post(port, { path: '/readyz', method: 'GET', pieces: [] })).toBe(200);
    expect(await post(port, { pieces: [body] })).toBe(200);
    expect(await post(port, { pieces: [body] })).toBe(200);
    await play.settled();
    expect(api.sentCount).toBe(1);
    expect(api.of('getUpdates')).toEqual([]);
    await play.end();
  });
});
