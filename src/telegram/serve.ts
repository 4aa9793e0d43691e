import { pino } from 'pino';
import type { Config } from '../config.ts';
import { Library, type LibraryEvents } from '../library.ts';
import { KeptAccounts } from '../storage/kept-accounts.ts';
import { openStorage } from '../storage/open-storage.ts';
import { systemClock } from './clock.ts';
import { texts } from './digests/texts.ts';
import { type RunningBot, startBot } from './run-bot.ts';
import { describeError } from './scrub.ts';
import { stopOnSignals } from './stop.ts';

/** Runs the Telegram bot over the documents of SEEDS_DIR until a signal stops it. */
export async function serve(config: Config, token: string): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ['token', '*.token'] });
  process.on('unhandledRejection', (error) =>
    log.error({ error: describeError(error, [token]) }, 'nobody minded this fault'),
  );
  const db = await openStorage(config.dataDir);
  let bot: RunningBot | undefined;
  const toTell: string[] = [];
  const events: LibraryEvents = {
    changed: () => void bot?.documentsChanged(),
    unreadable: ({ message }) => {
      log.warn({ problem: message }, 'a document cannot be read');
      if (bot) void bot.tellAdmins(texts.admins.unreadable(message));
      else toTell.push(texts.admins.unreadable(message));
    },
  };
  const library = new Library([config.seedsDir], events, new KeptAccounts(config.dataDir));
  const { documents, meetings, passages } = library.assistant;
  log.info(
    { documents: documents.length, meetings: meetings.length, passages: passages.length },
    'read the documents',
  );
  const stop = async () => {
    await library.close();
    await bot?.stop();
    await db.destroy();
  };
  // Also while Telegram is not reached yet.
  stopOnSignals(stop, log);
  const assistant = () => library.assistant;
  const running = await startBot({ token, config, assistant, db, clock: systemClock, log });
  bot = running;
  library.watch();
  // What came while Telegram was not reached yet.
  library.reload();
  for (const text of toTell) void running.tellAdmins(text);
  try {
    await running.ended;
  } catch (error) {
    await stop();
    throw error;
  }
}
