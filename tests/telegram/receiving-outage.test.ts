import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { ApiFailure, botApi } from '../../src/telegram/bot-api.ts';
import { reach } from '../../src/telegram/reach.ts';
import { Health } from '../../src/telegram/receiving/health.ts';
import { type Fault, startBotApi } from '../support/bot-api-server.ts';
import { eventually } from '../support/eventually.ts';
import { logLines } from '../support/log-lines.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { receiverOfEachTest } from '../support/receiver.ts';
import { person } from '../support/telegram-updates.ts';

const HOA = person(7, 'Lê Thị Hoa');
const TOKEN = '99:AAE-loopback_token_of_thirty_five_xy';
/** Not the time limit of a call. */
const backsOff = (ms: number) => ms < 60_001 && ms !== 30_000;

const start = receiverOfEachTest();

describe('when Telegram cannot be reached', () => {
  const faults: [string, Fault][] = [
    ['the connection is reset', { reset: true }],
    ['a captive portal answers with a page', { html: '<html>Đăng nhập Wi-Fi</html>' }],
    ['a gateway answers 502 with a page', { status: 502, html: '<h1>Bad Gateway</h1>' }],
    ['Telegram answers 503', { status: 503 }],
    ['the answer is null', { body: null }],
    ['the answer is an empty object', { body: {} }],
    ['the result is no list', { body: { ok: true, result: null } }],
    ['the updates are null', { body: { ok: true, result: [null] } }],
  ];
  it.each(faults)('it backs off, turns red, and recovers by itself: %s (rows 1, 3)', async (_, fault) => {
    const { api, clock, health, handled } = await start({
      before: (api) => api.fail('getUpdates', fault, fault, fault, fault),
    });
    expect(await clock.pass(backsOff)).toBe(750);
    expect(await clock.pass(backsOff)).toBe(1_500);
    expect(await clock.pass(backsOff)).toBe(3_000);
    await clock.sleeping((ms) => ms === 6_000);
    expect(health.report()).toMatchObject({ healthy: false, failures: 4 });
    await clock.pass(backsOff);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
    expect(health.report()).toMatchObject({ healthy: true, failures: 0 });
  });

  it('waits a minute at most, however long the storm of 502 lasts (row 4)', async () => {
    const storm = Array.from({ length: 40 }, (): Fault => ({ status: 502 }));
    const { clock, api, handled } = await start({ before: (api) => api.fail('getUpdates', ...storm) });
    for (let i = 0; i < storm.length; i++) await clock.pass(backsOff);
    expect(Math.max(...clock.asked.filter((ms) => ms < 80_000))).toBe(45_000);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
  });

  it('goes on when nothing listens, and when there is no such host (row 1)', async () => {
    for (const root of ['http://127.0.0.1:1', 'http://nowhere.invalid']) {
      await expect(botApi(TOKEN, root)('getUpdates', {})).rejects.toMatchObject({
        status: 0,
        carriedOut: 'no',
      });
    }
  });

  it('aborts a poll that hangs half-open within 90 seconds and polls again (row 2)', async () => {
    const { api, clock, handled } = await start({ before: (api) => api.fail('getUpdates', { hang: true }) });
    await api.until(() => api.of('getUpdates').length === 1);
    expect(await clock.pass((ms) => ms > 60_000)).toBeLessThanOrEqual(90_000);
    await clock.pass(backsOff);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
  });

  it('is red after three minutes of silence (row 2)', async () => {
    const { clock, health } = await start({ before: (api) => api.fail('getUpdates', { hang: true }) });
    await clock.sleeping((ms) => ms === 80_000);
    expect(health.report().healthy).toBe(true);
    await clock.advance(79_000);
    expect(health.report().healthy).toBe(true);
    const later = new Health(clock);
    later.reached();
    await clock.advance(180_000);
    expect(later.report().healthy).toBe(false);
    expect(later.report({ waits: true }).healthy).toBe(true);
  });
});

describe('when Telegram refuses a poll', () => {
  it('429: waits as long as it was told (row 5)', async () => {
    const { api, clock, handled } = await start({
      before: (api) => api.fail('getUpdates', { retryAfter: 37 }),
    });
    expect(await clock.pass((ms) => ms < 80_000)).toBeGreaterThanOrEqual(37_000);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
  });

  it('409, another process polls: tries on, more than 60 seconds apart, says so, and does not end (row 6)', async () => {
    const conflict: Fault = { status: 409, description: 'Conflict: terminated by other getUpdates request' };
    const { api, clock, handled, lines } = await start({
      before: (api) => api.fail('getUpdates', conflict, conflict, conflict),
    });
    for (let i = 0; i < 3; i++) {
      expect(await clock.pass((ms) => ms !== 80_000)).toBeGreaterThan(60_000);
    }
    expect(
      lines.filter((line) => line.includes('another process receives with the same token')),
    ).toHaveLength(3);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
  });

  it('409, a webhook is set: deletes it once and goes on (row 7)', async () => {
    const { api, handled } = await start({
      before: (api) => {
        api.webhook = 'https://example.org/old';
        api.privateMessage(HOA, 'ai chủ trì?');
      },
    });
    await eventually(() => handled.length === 1, 'the message');
    expect(api.of('deleteWebhook')).toHaveLength(1);
    expect(api.of('deleteWebhook')[0]?.params.drop_pending_updates).toBeUndefined();
  });

  it('409, the webhook comes back each time: does not fight over it without a pause', async () => {
    const { clock, api } = await start({
      before: (api) => {
        api.webhook = 'https://example.org/old';
        api.fail('deleteWebhook', { body: { ok: true, result: true } });
      },
    });
    expect(await clock.pass((ms) => ms !== 80_000 && ms !== 30_000)).toBeGreaterThan(60_000);
    expect(api.of('deleteWebhook')).toHaveLength(1);
  });

  it('401, the token is wrong: ends with one clear line that does not hold it (rows 8, 32)', async () => {
    const { running, lines } = await start({ token: TOKEN });
    const error: unknown = await running.catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(
      /^InputError: BOT_TOKEN is refused by Telegram \(401 Unauthorized\)[^\n]+$/,
    );
    expect(String(error) + lines.join('')).not.toContain(TOKEN.slice(3));
  });

  it('401 once, from something on the way: does not end', async () => {
    const { api, clock, handled } = await start({ before: (api) => api.fail('getUpdates', { status: 401 }) });
    await clock.pass(backsOff);
    api.privateMessage(HOA, 'ai chủ trì?');
    await eventually(() => handled.length === 1, 'the message');
  });
});

describe('the calls that the bot cannot start without', () => {
  async function begin(...faults: Fault[]) {
    const api = await startBotApi();
    api.fail('getMe', ...faults);
    const clock = new ManualClock();
    const parts = { call: botApi(api.token, api.url), clock, health: new Health(clock), random: () => 0.5 };
    const stopping = new AbortController();
    const me = reach({ ...parts, ...logLines() }, 'getMe', {}, stopping.signal);
    me.catch(() => undefined);
    return { api, clock, me, stopping };
  }

  it('are made again and again until Telegram is reached', async () => {
    const faults: Fault[] = [
      { reset: true },
      { status: 502 },
      { retryAfter: 90 },
      { html: '<p>' },
      { status: 401 },
    ];
    const { api, clock, me } = await begin(...faults);
    for (const _ of faults) await clock.pass((ms) => ms !== 30_000);
    expect(await me).toMatchObject({ username: 'thu_ky_bot' });
    expect(clock.asked).toContain(90_000);
    await api.close();
  });

  it.each([
    ['a token that is refused twice', [{ status: 401 }, { status: 401 }], 'BOT_TOKEN is refused by Telegram'],
    [
      'a call that is refused itself',
      [{ status: 400, description: 'Bad Request: bad webhook' }],
      'bad webhook',
    ],
  ] as [string, Fault[], string][])('end with one clear line: %s', async (_, faults, line) => {
    const { api, clock, me } = await begin(...faults);
    if (faults.length > 1) await clock.pass((ms) => ms !== 30_000);
    await expect(me).rejects.toThrow(line);
    await expect(me).rejects.toBeInstanceOf(InputError);
    await api.close();
  });

  it('end when the bot is stopped', async () => {
    const { api, clock, me, stopping } = await begin({ status: 502 }, { status: 502 });
    await clock.sleeping((ms) => ms !== 30_000);
    stopping.abort();
    await expect(me).rejects.toBeInstanceOf(ApiFailure);
    await api.close();
  });
});
