import type { Message, Update } from 'telegraf/types';
import type { Params } from './request-params.ts';
import { BOT, type UpdateMaker } from './telegram-updates.ts';

export interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

export function refuse(status: number, description: string, parameters: object = {}): Outcome {
  const extra = Object.keys(parameters).length > 0 ? { parameters } : {};
  return { status, body: { ok: false, error_code: status, description, ...extra } };
}

const grant = (result: unknown): Outcome => ({ status: 200, body: { ok: true, result } });

/** What Telegram keeps for one bot: updates that wait, messages that stand, the webhook, the commands. */
export class TelegramState {
  waiting: Update[] = [];
  readonly messages: Message.TextMessage[] = [];
  readonly listeners: ((message: Message.TextMessage) => void)[] = [];
  /** Chat member status by `chat:user`; "member" when not set. */
  readonly members = new Map<string, string>();
  webhook = '';
  sentCount = 0;
  #endPoll: ((outcome: Outcome | undefined) => void) | undefined;

  constructor(
    private readonly make: UpdateMaker,
    private readonly remember: boolean,
  ) {}

  push(update: Update): void {
    this.waiting.push(update);
    this.#endPoll?.(undefined);
  }

  async call(method: string, params: Params, gone: AbortSignal): Promise<Outcome> {
    switch (method) {
      case 'getUpdates':
        return this.#getUpdates(params, gone);
      case 'getMe':
        return grant({
          ...BOT,
          can_join_groups: true,
          can_read_all_group_messages: false,
          supports_inline_queries: true,
        });
      case 'setWebhook':
        this.webhook = String(params.url ?? '');
        return grant(true);
      case 'deleteWebhook':
        this.webhook = '';
        if (params.drop_pending_updates === true) this.waiting = [];
        return grant(true);
      case 'getWebhookInfo':
        return grant({
          url: this.webhook,
          has_custom_certificate: false,
          pending_update_count: this.waiting.length,
        });
      case 'sendMessage':
      case 'sendDocument':
        return this.#send(params);
      case 'editMessageText':
      case 'editMessageReplyMarkup':
        return this.#edit(params);
      case 'getChat':
        return grant({
          id: Number(params.chat_id),
          type: Number(params.chat_id) > 0 ? 'private' : 'supergroup',
        });
      case 'getChatMember':
        return grant({
          status: this.members.get(`${params.chat_id}:${params.user_id}`) ?? 'member',
          user: { id: Number(params.user_id), is_bot: false, first_name: 'Người' },
        });
      case 'getMyCommands':
        return grant([]);
      case 'answerCallbackQuery':
      case 'answerInlineQuery':
      case 'sendChatAction':
      case 'setMyCommands':
      case 'deleteMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
      case 'deleteMessage':
      case 'leaveChat':
        return grant(true);
      default:
        return refuse(404, 'Not Found: method not found');
    }
  }

  async #getUpdates(params: Params, gone: AbortSignal): Promise<Outcome> {
    if (this.webhook !== '') {
      return refuse(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.#endPoll?.(
      refuse(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    const offset = Number(params.offset ?? 0);
    // An offset confirms what Telegram delivered before it, in its own order: after a jump back the ids do not compare.
    const upTo = this.waiting.findIndex((update) => update?.update_id === offset - 1);
    if (upTo >= 0) this.waiting.splice(0, upTo + 1);
    const limit = Number(params.limit ?? 100);
    const timeout = Number(params.timeout ?? 0) * 1000;
    if (this.waiting.length === 0 && timeout > 0) {
      const ended = await this.#hold(timeout, gone);
      if (ended) return ended;
    }
    return grant(this.waiting.slice(0, limit));
  }

  async #hold(ms: number, gone: AbortSignal): Promise<Outcome | undefined> {
    const ended = await new Promise<Outcome | undefined>((resolve) => {
      this.#endPoll = resolve;
      const timer = setTimeout(() => resolve(undefined), ms);
      timer.unref();
      gone.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(undefined);
      });
    });
    if (ended === undefined) this.#endPoll = undefined;
    return ended;
  }

  #send(params: Params): Outcome {
    const chat = Number(params.chat_id);
    const message = {
      message_id: this.make.nextMessageId(),
      date: Math.floor(Date.now() / 1000),
      from: BOT,
      chat:
        chat > 0
          ? { id: chat, type: 'private', first_name: 'Người' }
          : { id: chat, type: 'supergroup', title: 'Nhóm' },
      ...(params.message_thread_id === undefined
        ? {}
        : { message_thread_id: Number(params.message_thread_id), is_topic_message: true }),
      ...pick(params, ['text', 'caption', 'entities', 'caption_entities', 'reply_markup', 'document']),
      ...(params.reply_parameters === undefined ? {} : { reply_parameters: params.reply_parameters }),
    } as unknown as Message.TextMessage;
    this.sentCount++;
    if (this.remember) this.messages.push(message);
    for (const listener of this.listeners) listener(message);
    const { reply_parameters: _, ...result } = message as Message.TextMessage & {
      reply_parameters?: unknown;
    };
    return grant(result);
  }

  #edit(params: Params): Outcome {
    if (params.inline_message_id !== undefined) return grant(true);
    const index = this.messages.findIndex((m) => m.message_id === Number(params.message_id));
    const old = this.messages[index];
    if (!old) return refuse(400, 'Bad Request: message to edit not found');
    const { reply_markup: _, ...rest } = old;
    const kept = 'text' in params ? { ...rest, entities: undefined } : rest;
    const edited = { ...kept, ...pick(params, ['text', 'entities', 'reply_markup']) } as Message.TextMessage;
    if (JSON.stringify(shown(edited)) === JSON.stringify(shown(old))) {
      return refuse(
        400,
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    this.messages[index] = edited;
    return grant(edited);
  }
}

const shown = (message: Message.TextMessage) => [
  message.text,
  message.entities ?? [],
  message.reply_markup ?? {},
];

function pick(params: Params, keys: readonly string[]): Params {
  return Object.fromEntries(keys.filter((key) => params[key] !== undefined).map((key) => [key, params[key]]));
}
