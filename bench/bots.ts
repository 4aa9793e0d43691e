import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Telegraf } from 'telegraf';
import type { Update } from 'telegraf/types';
import { createAssistant } from '../src/assistant.ts';
import { readConfig } from '../src/config.ts';
import { loadFolder } from '../src/corpus/load.ts';
import { StoredInbox } from '../src/storage/inbox.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { botApi } from '../src/telegram/bot-api.ts';
import { systemClock } from '../src/telegram/clock.ts';
import { NO_LIMITS } from '../src/telegram/delivery/pacing.ts';
import { DeliveryQueue } from '../src/telegram/delivery/queue.ts';
import { queuedTelegram } from '../src/telegram/delivery/queued-telegram.ts';
import { Health } from '../src/telegram/receiving/health.ts';
import { Intake } from '../src/telegram/receiving/intake.ts';
import { Poller } from '../src/telegram/receiving/poller.ts';
import { startBot } from '../src/telegram/run-bot.ts';
import type { Address } from './loopback.ts';

/**
 * The same handler as the bare echo bot's, behind the bot's own receiving (poller, inbox on disk, lanes) and delivery
 * (queue): what these cost.
 */
export async function startOwnEcho({ url, token }: Address): Promise<() => Promise<void>> {
  const { dataDir, db, log } = await prepare();
  const parts = { call: botApi(token, url), clock: systemClock, log, health: new Health(systemClock) };
  const queue = new DeliveryQueue({ ...parts, limits: NO_LIMITS, onMigrate: async () => {} });
  const telegram = queuedTelegram(token, url, queue);
  const echo = new Telegraf(token);
  echo.botInfo = await telegram.getMe();
  echo.on('text', (ctx) => telegram.sendMessage(ctx.chat.id, ctx.message.text));
  const intake = new Intake({
    ...parts,
    inbox: new StoredInbox<Update>(db, Date.now),
    handle: (update) => echo.handleUpdate(update),
    passOver: async () => false,
  });
  const poller = new Poller({ ...parts, intake, allowedUpdates: ['message'] });
  const running = poller.run();
  return async () => {
    poller.stop();
    await running;
    await intake.finish(1_000);
    await db.destroy();
    await rm(dataDir, { recursive: true });
  };
}

async function prepare() {
  const dataDir = await mkdtemp(join(tmpdir(), 'thu-ky-bench-'));
  const log = pino({ level: 'info' }, pino.destination('/dev/null'));
  return { dataDir, db: await openStorage(dataDir), log };
}

/**
 * The whole bot: seeds, database on disk, log, poller, queue; only without Telegram's pace, which would be measured
 * instead of the bot. Gives the function that stops it.
 */
export async function startWholeBot({ url, token }: Address): Promise<() => Promise<void>> {
  const { dataDir, db, log } = await prepare();
  const config = { ...readConfig({ PORT: '0' }), telegramApiRoot: url, dataDir };
  const assistant = createAssistant(loadFolder(['seeds']).documents);
  const parts = { token, config, assistant: () => assistant, db, clock: systemClock, log };
  const running = await startBot({ ...parts, limits: NO_LIMITS });
  return async () => {
    await running.stop();
    await db.destroy();
    await rm(dataDir, { recursive: true });
  };
}
