import { Telegraf } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { Desk } from './desk.ts';
import { digestMenus } from './digests/texts.ts';
import { Gate } from './gate.ts';
import { onInlineQuery } from './handlers/inline.ts';
import { onMembership } from './handlers/membership.ts';
import { onEditedMessage, onMessage, passOver } from './handlers/messages.ts';
import { onTap } from './handlers/taps.ts';
import { RateLimit } from './rate-limit.ts';
import { describeError } from './scrub.ts';
import { commandMenus } from './texts.ts';

/** The kinds of updates that the bot handles, for getUpdates and setWebhook. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** Questions, taps and inline queries (a query comes with nearly every letter) that one person may send a minute. */
const A_MINUTE = { questions: 20, taps: 60, inline: 90 };

/** What the bot is made of. `telegram` is a client whose calls go through the delivery queue. */
export type BotParts = Omit<Desk, 'gate' | 'limits'>;

export interface Bot {
  readonly desk: Desk;
  /** Handles one update to its end; rejects when a handler fails. */
  handle(update: Update): Promise<void>;
  /** Says politely that a question that waited too long is passed over; false when the bot was not addressed. */
  passOver(update: Update): Promise<boolean>;
  /** Tells Telegram the commands for its menu, in Vietnamese and English; operators see theirs too. */
  registerCommands(): Promise<void>;
}

/** Puts the bot together. Telegraf routes the updates; receiving and delivery are not its business here. */
export function createBot(parts: BotParts): Bot {
  const desk: Desk = {
    ...parts,
    gate: new Gate(parts.db, parts.config),
    limits: {
      questions: new RateLimit(parts.clock, A_MINUTE.questions),
      taps: new RateLimit(parts.clock, A_MINUTE.taps),
      inline: new RateLimit(parts.clock, A_MINUTE.inline),
    },
  };
  const bot = new Telegraf(parts.telegram.token);
  bot.botInfo = parts.me;
  bot.on('message', (ctx) => onMessage(desk, ctx.message));
  bot.on('edited_message', (ctx) => onEditedMessage(desk, ctx.editedMessage));
  bot.on('callback_query', (ctx) => onTap(desk, ctx.callbackQuery));
  bot.on('inline_query', (ctx) => onInlineQuery(desk, ctx.inlineQuery));
  bot.on('my_chat_member', (ctx) => onMembership(desk, ctx.myChatMember));
  // Telegraf's own way of dealing with errors prints the update and ends the process.
  bot.catch((error) => {
    throw error;
  });
  return {
    desk,
    handle: (update) => bot.handleUpdate(update),
    passOver: async (update) => {
      const message =
        'message' in update ? update.message : 'edited_message' in update && update.edited_message;
      return message ? passOver(desk, message) : false;
    },
    registerCommands: () => registerCommands(desk),
  };
}

async function registerCommands({ telegram, config, log }: Desk): Promise<void> {
  const vietnamese = [...commandMenus.vi, ...digestMenus.vi];
  await telegram.setMyCommands(vietnamese);
  await telegram.setMyCommands(vietnamese, { language_code: 'vi' });
  await telegram.setMyCommands([...commandMenus.en, ...digestMenus.en], { language_code: 'en' });
  for (const chat_id of config.adminIds) {
    const all = [...vietnamese, ...commandMenus.operator];
    // Telegram knows the chat only once its operator has written to the bot.
    await telegram.setMyCommands(all, { scope: { type: 'chat', chat_id } }).catch((error: unknown) => {
      log.info({ error: describeError(error) }, 'no menu for an operator yet');
    });
  }
}
