import { pino } from 'pino';
import { type Config, readConfig } from '../../src/config.ts';
import { InputError } from '../../src/errors.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { systemClock } from '../../src/telegram/clock.ts';
import { type RunningBot, startBot } from '../../src/telegram/run-bot.ts';
import { stopOnSignals } from '../../src/telegram/stop.ts';

// The bot as a process of its own that can be killed. It has no documents, so that it starts quickly: every question
// is answered with an apology. Settings as usual.

function assistant(): never {
  throw new Error('no documents');
}

const log = pino();
const config: Config = readConfig(process.env);
const db = await openStorage(config.dataDir);
let bot: RunningBot | undefined;
stopOnSignals(async () => {
  await bot?.stop();
  await db.destroy();
}, log);
try {
  const token = config.botToken ?? '';
  bot = await startBot({ token, config, assistant, db, clock: systemClock, log });
  await bot.ended;
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
