import { pino } from 'pino';
import { type Config, readConfig } from '../../src/config.ts';
import { InputError } from '../../src/errors.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { systemClock } from '../../src/telegram/clock.ts';
import { startBot } from '../../src/telegram/run-bot.ts';
import { stopOnSignals } from '../../src/telegram/stop.ts';

// The bot as a process of its own that can be killed. It has no documents, so that it starts quickly: every question
// is answered with an apology. Settings as usual.

function assistant(): never {
  throw new Error('no documents');
}

const log = pino();
const config: Config = readConfig(process.env);
const db = await openStorage(config.dataDir);
try {
  const token = config.botToken ?? '';
  const running = await startBot({ token, config, assistant, db, clock: systemClock, log });
  stopOnSignals(async () => {
    await running.stop();
    await db.destroy();
  }, log);
  await running.ended;
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
