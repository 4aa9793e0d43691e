import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createAssistant } from '../src/assistant.ts';
import { readConfig } from '../src/config.ts';
import { loadFolder } from '../src/corpus/load.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { systemClock } from '../src/telegram/clock.ts';
import { NO_LIMITS } from '../src/telegram/delivery/pacing.ts';
import { startBot } from '../src/telegram/run-bot.ts';
import type { Address } from './loopback.ts';

/**
 * The whole bot: seeds, database on disk, log, poller, queue; only without Telegram's pace, which would be measured
 * instead of the bot. Gives the function that stops it.
 */
export async function startWholeBot({ url, token }: Address): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thu-ky-bench-'));
  const config = { ...readConfig({ PORT: '0' }), telegramApiRoot: url, dataDir };
  const db = await openStorage(dataDir);
  const assistant = createAssistant(loadFolder(['seeds']).documents);
  const log = pino({ level: 'info' }, pino.destination('/dev/null'));
  const parts = { token, config, assistant: () => assistant, db, clock: systemClock, log };
  const running = await startBot({ ...parts, limits: NO_LIMITS });
  return async () => {
    await running.stop();
    await db.destroy();
    await rm(dataDir, { recursive: true });
  };
}
