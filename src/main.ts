import { pino } from 'pino';
import { startChat } from './cli/chat.ts';
import { openAssistant } from './cli/open-assistant.ts';
import { runCommand } from './cli/run-command.ts';
import { type Config, readConfig } from './config.ts';
import { openStorage } from './storage/open-storage.ts';
import { systemClock } from './telegram/clock.ts';
import { startBot } from './telegram/run-bot.ts';
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
  const assistant = openAssistant([config.seedsDir]);
  const { documents, meetings, passages } = assistant;
  log.info(
    { documents: documents.length, meetings: meetings.length, passages: passages.length },
    'read the documents',
  );
  const running = await startBot({ token, config, assistant: () => assistant, db, clock: systemClock, log });
  const stop = async () => {
    await running.stop();
    await db.destroy();
  };
  stopOnSignals(stop, log);
  try {
    await running.ended;
  } catch (error) {
    await stop();
    throw error;
  }
}
