import type { Telegram } from 'telegraf';
import type { InlineKeyboardMarkup, Message, MessageEntity } from 'telegraf/types';
import type { Incoming } from './incoming.ts';
import type { Button, OutgoingMessage } from './rendering/message.ts';
import { message } from './rendering/message.ts';
import { RichText } from './rendering/rich-text.ts';

/** Where a message goes. */
export interface Destination {
  readonly chatId: number;
  /** The forum topic; 0 where there is none. */
  readonly topicId: number;
  /** The message that it answers. */
  readonly replyTo?: number;
}

/** In a group the answer hangs on the question; in a private chat it is clear without. */
export function backTo({ speaker, isPrivate, messageId }: Incoming): Destination {
  const { chatId, topicId } = speaker;
  return isPrivate ? { chatId, topicId } : { chatId, topicId, replyTo: messageId };
}

export async function send(
  telegram: Telegram,
  { chatId, topicId, replyTo }: Destination,
  outgoing: OutgoingMessage,
): Promise<Message.TextMessage> {
  return telegram.sendMessage(chatId, outgoing.text, {
    ...looks(outgoing),
    ...(topicId > 0 && { message_thread_id: topicId }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  });
}

/** Puts another text and other buttons into a message of the bot. */
export async function edit(
  telegram: Telegram,
  chatId: number,
  messageId: number,
  outgoing: OutgoingMessage,
): Promise<void> {
  await telegram.editMessageText(chatId, messageId, undefined, outgoing.text, looks(outgoing));
}

/** A plain text without buttons. */
export function plain(text: string): OutgoingMessage {
  return message(new RichText().add(text));
}

export function looks({ entities, buttons }: OutgoingMessage) {
  return {
    ...(entities.length > 0 && { entities: apiEntities(entities) }),
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 && { reply_markup: keyboard(buttons) }),
  };
}

/** Telegraf's types are older than the quotation that unfolds; Telegram's server knows it. */
export function apiEntities(entities: OutgoingMessage['entities']): MessageEntity[] {
  return entities as unknown as MessageEntity[];
}

export function keyboard(rows: OutgoingMessage['buttons']): InlineKeyboardMarkup {
  const button = (of: Button) =>
    'data' in of ? { text: of.label, callback_data: of.data } : { text: of.label, url: of.url };
  return { inline_keyboard: rows.map((row) => row.map(button)) };
}
