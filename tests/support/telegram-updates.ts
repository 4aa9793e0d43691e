import type { Chat, Message, MessageEntity, Update, User } from 'telegraf/types';

export const BOT: User = { id: 99, is_bot: true, first_name: 'Thư Ký', username: 'thu_ky_bot' };

/** A person as Telegram shows one: `person(7, 'Lê Thị Hoa')`. */
export function person(id: number, name = `Người ${id}`): User {
  return { id, is_bot: false, first_name: name, username: `nguoi_${id}`, language_code: 'vi' };
}

/** A supergroup; ids of groups are negative, as Telegram's are. */
export function group(id: number, title = 'Nhóm', forum = false): Chat.SupergroupChat {
  return { id, type: 'supergroup', title, ...(forum ? { is_forum: true as const } : {}) };
}

/** How a message differs from a plain one. */
export interface MessageOptions {
  /** Id of the forum topic. */
  readonly thread?: number;
  readonly replyTo?: Message;
  /** Unix time in seconds; now by default. */
  readonly date?: number;
  /** Any other field of a message, taken over as it is. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Commands and mentions as Telegram's server marks them. */
function markEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  const marked = /(?<![\p{L}\p{M}\w/@])(?:\/[a-z0-9_]{1,64}(?:@\w+)?|@\w{3,32})(?![\p{L}\p{M}\w])/giu;
  for (const match of text.matchAll(marked)) {
    const type = match[0].startsWith('/') ? 'bot_command' : 'mention';
    found.push({ type, offset: match.index, length: match[0].length });
  }
  return found;
}

/** Makes updates with ids that count upwards, as Telegram does. */
export class UpdateMaker {
  #update = 1000;
  #message = 1;

  nextUpdateId(): number {
    return ++this.#update;
  }

  nextMessageId(): number {
    return ++this.#message;
  }

  /** Lets ids go on from another place: Telegram does after a quiet week. */
  jumpTo(updateId: number): void {
    this.#update = updateId - 1;
  }

  message(chat: Chat, from: User, text: string, options: MessageOptions = {}): Update {
    const entities = markEntities(text);
    const message = {
      message_id: this.nextMessageId(),
      date: options.date ?? Math.floor(Date.now() / 1000),
      chat,
      from,
      text,
      ...(entities.length > 0 ? { entities } : {}),
      ...(options.thread === undefined ? {} : { message_thread_id: options.thread, is_topic_message: true }),
      ...(options.replyTo === undefined ? {} : { reply_to_message: options.replyTo }),
      ...options.fields,
    };
    return { update_id: this.nextUpdateId(), message } as Update;
  }

  edited(original: Message, text: string): Update {
    const message = {
      ...original,
      text,
      entities: markEntities(text),
      edit_date: Math.floor(Date.now() / 1000),
    };
    return { update_id: this.nextUpdateId(), edited_message: message } as Update;
  }

  callback(from: User, message: Message, data: string): Update {
    const id = this.nextUpdateId();
    return {
      update_id: id,
      callback_query: { id: `callback-${id}`, from, message, data, chat_instance: String(message.chat.id) },
    } as Update;
  }

  inline(from: User, query: string): Update {
    const id = this.nextUpdateId();
    return { update_id: id, inline_query: { id: `inline-${id}`, from, query, offset: '' } };
  }
}

/** The private chat with a person: its id is the person's. */
export function privateChat(user: User): Chat.PrivateChat {
  return { id: user.id, type: 'private', first_name: user.first_name };
}
