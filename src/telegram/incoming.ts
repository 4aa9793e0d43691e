import type { Message, MessageEntity, UserFromGetMe } from 'telegraf/types';
import type { Speaker } from '../storage/conversations.ts';
import { fold, nfc } from '../text/fold.ts';

/** What a message says to the bot. */
type Said =
  | { readonly kind: 'question'; readonly text: string }
  /** `name` in small plain letters without slash and the bot's name; `named`: it was written with the bot's name. */
  | { readonly kind: 'command'; readonly name: string; readonly named: boolean; readonly argument: string }
  /** A photo, a voice message… without a word. */
  | { readonly kind: 'wordless' };

/** A message that a person addressed to the bot. */
export interface Incoming {
  readonly speaker: Speaker;
  readonly isPrivate: boolean;
  readonly messageId: number;
  readonly said: Said;
}

/** Messages of these accounts stand for something else: Telegram itself, and channels that post in a group. */
const TELEGRAM_ITSELF = 777_000;

/**
 * Reads a message as addressed to the bot; undefined where it is none of its business: not addressed in a group, from
 * a bot or a channel, sent through a bot's inline mode, or only a note of the service (somebody joined, a new title).
 */
export function readIncoming(message: Message, me: UserFromGetMe): Incoming | undefined {
  const userId = personOf(message);
  if (userId === undefined) return undefined;
  const isPrivate = message.chat.type === 'private';
  const said = isPrivate ? privatelySaid(message, me) : saidInGroup(message, me);
  if (said === undefined) return undefined;
  const topicId = message.is_topic_message ? (message.message_thread_id ?? 0) : 0;
  return {
    speaker: { chatId: message.chat.id, topicId, userId },
    isPrivate,
    messageId: message.message_id,
    said,
  };
}

/** Who speaks. An anonymous administrator speaks as the group itself; bots, channels and forwards of a channel do not. */
function personOf(message: Message): number | undefined {
  if (message.chat.type === 'channel' || !message.from || 'via_bot' in message) return undefined;
  if ('is_automatic_forward' in message || message.from.id === TELEGRAM_ITSELF) return undefined;
  const { sender_chat } = message;
  if (sender_chat) return sender_chat.id === message.chat.id ? sender_chat.id : undefined;
  return message.from.is_bot ? undefined : message.from.id;
}

interface Words {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

function wordsOf(message: Message): Words | undefined {
  if ('text' in message) return { text: message.text, entities: message.entities ?? [] };
  if ('caption' in message && message.caption !== undefined) {
    return { text: message.caption, entities: message.caption_entities ?? [] };
  }
  return undefined;
}

const WORDLESS =
  'photo video voice audio document sticker animation video_note location venue contact poll dice game story paid_media checklist'.split(
    ' ',
  );

function privatelySaid(message: Message, me: UserFromGetMe): Said | undefined {
  const words = wordsOf(message);
  if (words === undefined) return WORDLESS.some((kind) => kind in message) ? { kind: 'wordless' } : undefined;
  return commandIn(words, me)?.said ?? { kind: 'question', text: withoutMentions(words, me) };
}

function saidInGroup(message: Message, me: UserFromGetMe): Said | undefined {
  const words = wordsOf(message);
  if (words === undefined) return undefined;
  const command = commandIn(words, me);
  if (command) return command.said;
  const mentioned = words.entities.some((entity) => mentions(words.text, entity, me));
  if (!mentioned && !repliesTo(message, me)) return undefined;
  return { kind: 'question', text: withoutMentions(words, me) };
}

// Telegram marks a command only where it is written in plain letters. A Vietnamese keyboard writes "/hỏi".
const COMMAND = /^\s*\/([\p{L}\p{M}\p{N}_]{1,64})(?:@(\w{1,64}))?(?![\p{L}\p{M}\p{N}_/@])/u;

/** A command at the start. Undefined: none; `said` undefined: one that is meant for another bot. */
function commandIn({ text, entities }: Words, me: UserFromGetMe): { said: Said | undefined } | undefined {
  const found = COMMAND.exec(text);
  if (found === null) return undefined;
  const [{ length: rest }, name = '', bot] = found;
  if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return { said: undefined };
  const shifted = entities.map((entity) => ({ ...entity, offset: entity.offset - rest }));
  const argument = withoutMentions({ text: text.slice(rest), entities: shifted }, me);
  return { said: { kind: 'command', name: fold(nfc(name)), named: bot !== undefined, argument } };
}

function mentions(text: string, entity: MessageEntity, me: UserFromGetMe): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id;
  if (entity.type !== 'mention') return false;
  return (
    text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === `@${me.username.toLowerCase()}`
  );
}

/** A message in a topic counts as a reply to the message that opened the topic: that is not what is meant here. */
function repliesTo(message: Message, me: UserFromGetMe): boolean {
  const to = 'reply_to_message' in message ? message.reply_to_message : undefined;
  return to?.from?.id === me.id && !('forum_topic_created' in to);
}

function withoutMentions({ text, entities }: Words, me: UserFromGetMe): string {
  let rest = text;
  for (const entity of entities.toSorted((a, b) => b.offset - a.offset)) {
    if (entity.offset < 0 || !mentions(text, entity, me)) continue;
    rest = `${rest.slice(0, entity.offset)} ${rest.slice(entity.offset + entity.length)}`;
  }
  return rest.replace(/[^\S\n]+/gu, ' ').replace(/^[\s,:;]+|\s+$/gu, '');
}
