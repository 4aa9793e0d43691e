import { pino } from 'pino';
import { startChat } from './cli/chat.ts';
import { openAssistant } from './cli/open-assistant.ts';
import { runCommand } from './cli/run-command.ts';
import { type Config, readConfig } from './config.ts';
import { Library } from './library.ts';
import { openStorage } from './storage/open-storage.ts';
import { systemClock } from './telegram/clock.ts';
import { texts } from './telegram/digests/texts.ts';
import { type RunningBot, startBot } from './telegram/run-bot.ts';
import { describeError } from './telegram/scrub.ts';
import { stopOnSignals } from './telegram/stop.ts';

// Without BOT_TOKEN a chat in the terminal, with it the Telegram bot.
await runCommand(async () => {
  const config = readConfig(process.env);
  if (config.botToken === undefined) await startChat(openAssistant([config.seedsDir]));
  else await runBot(config, config.botToken);
});

async function runBot(config: Config, token: string): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ['token', '*.token'] });
  process.on('unhandledRejection', (error) =>
    log.error({ error: describeError(error, [token]) }, 'nobody minded this fault'),
  );
  const db = await openStorage(config.dataDir);
  let bot: RunningBot | undefined;
  const toTell: string[] = [];
  const library = new Library([config.seedsDir], {
    changed: () => void bot?.documentsChanged(),
    unreadable: ({ message }) => {
      log.warn({ problem: message }, 'a document cannot be read');
      if (bot) void bot.tellAdmins(texts.admins.unreadable(message));
      else toTell.push(texts.admins.unreadable(message));
    },
  });
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
