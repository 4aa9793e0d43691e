import { Telegraf } from 'telegraf';
import { type Address, Loopback } from './loopback.ts';
import type { Row } from './row.ts';
import { startWholeBot } from './whole-bot.ts';

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
 * Updates answered a second and the median time from update to reply, beside a bare telegraf echo bot: for a command,
 * which shows what receiving, routing and delivery cost, and for questions, which adds finding the answer.
 */
async function run(): Promise<string[]> {
  const echo = await measure(startEcho, '/hop');
  const command = await measure(startWholeBot, '/hop');
  const questions = await measure(startWholeBot, '');
  const line = (who: string, { perSecond, median }: Speed) =>
    `${who.padEnd(22)}${perSecond.toFixed(0).padStart(6)} updates/s  ${median.toFixed(1).padStart(6)} ms median  ` +
    `${(perSecond / echo.perSecond).toFixed(2)} of the echo bot`;
  return [
    line('bare telegraf echo', echo),
    line('the bot, /hop', command),
    line('the bot, questions', questions),
  ];
}

export const telegram: Row = { name: 'telegram', run };
