import { startChat } from './cli/chat.ts';
import { openAssistant } from './cli/open-assistant.ts';
import { runCommand } from './cli/run-command.ts';
import { readConfig } from './config.ts';

// Without BOT_TOKEN a chat in the terminal, with it the Telegram bot.
void runCommand(async () => {
  const config = readConfig(process.env);
  if (config.botToken === undefined) return startChat(openAssistant([config.seedsDir]));
  // The chat starts in half the time without what only the bot needs.
  const { serve } = await import('./telegram/serve.ts');
  await serve(config, config.botToken);
});
