import { Telegraf } from 'telegraf';
import { startOwnEcho, startWholeBot } from './bots.ts';
import { type Address, Loopback } from './loopback.ts';

export const name = 'telegram';

/** Telegraf's own poller in front of the shortest handler: what the bot is measured against. */
async function startEcho({ url, token }: Address): Promise<() => Promise<void>> {
  const echo = new Telegraf(token, { telegram: { apiRoot: url } });
  echo.on('text', (ctx) => ctx.reply(ctx.message.text));
  void echo.launch();
  return async () => echo.stop();
}

interface Speed {
  readonly perSecond: number;
  /** Milliseconds from update to reply when there is nothing else to do. */
  readonly median: number;
}

async function measure(start: typeof startEcho, text: string): Promise<Speed> {
  const loopback = await Loopback.start();
  const stop = await start(loopback.address);
  const ask = async (kind: 'burst' | 'one by one', count: number) =>
    (await loopback.measure({ kind, count, people: 2_000, text })).times;
  await ask('burst', 1_000);
  const bursts: number[] = [];
  for (let i = 0; i < 3; i++) bursts.push(...(await ask('burst', 2_000)));
  const single = await ask('one by one', 201);
  await stop();
  loopback.stop();
  return { perSecond: 2_000_000 / Math.min(...bursts), median: single[100] ?? 0 };
}

/**
 * Updates answered a second and the median time from update to reply: of a bare telegraf echo bot, of the same handler
 * behind our receiving and delivery, and of the whole bot that answers questions.
 */
export async function run(): Promise<string[]> {
  const echo = await measure(startEcho, 'Chào bạn');
  const own = await measure(startOwnEcho, 'Chào bạn');
  const questions = await measure(startWholeBot, '');
  const line = (who: string, { perSecond, median }: Speed) =>
    `${who.padEnd(36)}${perSecond.toFixed(0).padStart(6)} updates/s, median ${median.toFixed(1)} ms, ` +
    `${(perSecond / echo.perSecond).toFixed(2)} of the bare echo bot`;
  return [
    line('bare telegraf echo bot', echo),
    line('echo, our receiving and delivery', own),
    line('the whole bot, questions', questions),
  ];
}
