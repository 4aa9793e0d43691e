import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Sender, startSender } from '../support/sender.ts';

let sender: Sender | undefined;
afterEach(async () => {
  await sender?.api.close();
  sender = undefined;
});

async function start(): Promise<Sender> {
  sender = await startSender();
  return sender;
}

/** Lets time pass in small steps, waiting for what is on its way, until all is sent. */
async function runOut({ queue, clock, api }: Sender, stepMs: number): Promise<void> {
  while (queue.size > 0) {
    const before = api.sentCount;
    await clock.advance(stepMs);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (api.sentCount !== before) await eventually(() => api.sentCount >= before, 'arrivals');
  }
}

const most = (times: readonly number[], spanMs: number) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + spanMs).length));

describe('pace (row 20)', () => {
  it('sends 30 messages a second at most, all chats together', async () => {
    const s = await start();
    const all = Array.from({ length: 100 }, (_, i) => s.send(i + 1, 'một'));
    await runOut(s, 50);
    await Promise.all(all);
    const times = s.departures.map(({ at }) => at);
    expect(times).toHaveLength(100);
    expect(most(times, 1_000)).toBe(30);
    expect(Math.max(...times)).toBeLessThan(5_000);
  });

  it('sends 20 messages a minute in a group at most, in order', async () => {
    const s = await start();
    const all = Array.from({ length: 45 }, (_, i) => s.send(-5, String(i)));
    await runOut(s, 500);
    await Promise.all(all);
    expect(s.departures.map(({ text }) => text)).toEqual(Array.from({ length: 45 }, (_, i) => String(i)));
    const times = s.departures.map(({ at }) => at);
    expect(most(times, 60_000)).toBe(20);
    expect(Math.max(...times)).toBeGreaterThan(120_000);
  });

  it('gives a person a short burst, then one message a second', async () => {
    const s = await start();
    const all = Array.from({ length: 9 }, (_, i) => s.send(5, String(i)));
    await runOut(s, 100);
    await Promise.all(all);
    const times = s.departures.map(({ at }) => at);
    expect(times.filter((at) => at < 1_000)).toHaveLength(3);
    expect(most(times, 3_000)).toBe(3);
  });
});

describe('priority', () => {
  it('lets 10,000 digests delay no answer', async () => {
    const s = await start();
    const digests = Array.from({ length: 10_000 }, (_, i) => s.send(i + 1, 'Bản tin', 'digest'));
    for (let sent = 1; sent <= 10; sent++) {
      await eventually(() => s.departures.length === sent, `digest ${sent}`);
      await s.clock.advance(50);
    }
    const asked = s.clock.monotonic();
    const answers = [s.send(20_001, 'Đáp'), s.send(9_999, 'Đáp')];
    await Promise.all(answers);
    expect(s.clock.monotonic()).toBe(asked);
    expect(s.departures.filter(({ text }) => text === 'Đáp')).toHaveLength(2);
    await s.queue.close(0);
    expect(await digests[9_000]).toMatchObject({ reason: 'stopped' });
  });

  it('sends digests one by one, not in bursts', async () => {
    const s = await start();
    const all = Array.from({ length: 30 }, (_, i) => s.send(i + 1, 'Bản tin', 'digest'));
    await runOut(s, 10);
    await Promise.all(all);
    const times = s.departures.map(({ at }) => at);
    expect(most(times, 50)).toBe(1);
    expect(most(times, 1_000)).toBe(20);
  });

  it('sends the answer first where a digest waits in the same chat', async () => {
    const s = await start();
    const all = [
      s.send(5, 'đầu'),
      s.send(5, 'tin 1', 'digest'),
      s.send(5, 'tin 2', 'digest'),
      s.send(5, 'Đáp'),
    ];
    await runOut(s, 100);
    await Promise.all(all);
    expect(s.departures.map(({ text }) => text)).toEqual(['đầu', 'Đáp', 'tin 1', 'tin 2']);
  });
});

describe('stopping', () => {
  it('sends the answers that wait, drops the digests that have not begun, takes nothing more', async () => {
    const s = await start();
    const answer = s.send(5, 'Đáp');
    const later = s.send(5, 'Bản tin', 'digest');
    await s.queue.close(5_000);
    expect(await answer).toMatchObject({ text: 'Đáp' });
    expect(await later).toMatchObject({ reason: 'stopped' });
    expect(await s.send(5, 'nữa')).toMatchObject({ reason: 'stopped' });
  });

  it('lets go of digests that come while it stops', async () => {
    const s = await start();
    s.api.fail('sendMessage', { hang: true });
    const hanging = s.send(5, 'Đáp');
    const closed = s.queue.close(1_000);
    const late = [1, 2, 3, 4, 5].map((i) => s.send(6, `tin ${i}`, 'digest'));
    await s.clock.pass((ms) => ms === 1_000);
    await closed;
    expect(await late[4]).toMatchObject({ reason: 'stopped' });
    await s.clock.advance(30_000);
    expect(await hanging).toMatchObject({ reason: 'stopped' });
  });

  it('does not wait for a chat that was told to wait', async () => {
    const s = await start();
    s.api.fail('sendMessage', { retryAfter: 3_000 });
    const answer = s.send(5, 'Đáp');
    await s.clock.sleeping((ms) => ms === 3_000_000);
    const closed = s.queue.close(1_000);
    await s.clock.pass((ms) => ms === 1_000);
    await closed;
    expect(await answer).toMatchObject({ reason: 'stopped' });
  });
});

describe('long texts (row 26)', () => {
  it('become several messages in order: the reply points back from the first, the buttons stand under the last', async () => {
    const s = await start();
    const text = Array.from({ length: 300 }, (_, i) => `Câu số ${i} của biên bản.`).join(' ');
    await s.queue.call('sendMessage', {
      chat_id: 5,
      text,
      reply_parameters: { message_id: 3 },
      reply_markup: { inline_keyboard: [[{ text: 'Nguồn', callback_data: 'n' }]] },
    });
    const sent = s.api.of('sendMessage').map(({ params }) => params);
    expect(sent.map((p) => p.text).join(' ')).toBe(text);
    expect(sent.map((p) => 'reply_parameters' in p)).toEqual([true, false]);
    expect(sent.map((p) => 'reply_markup' in p)).toEqual([false, true]);
    expect(s.api.violations).toEqual([]);
  });
});
