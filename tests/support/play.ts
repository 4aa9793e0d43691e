import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Chat, Message, Update, User } from 'telegraf/types';
import type { Assistant } from '../../src/assistant.ts';
import { type Config, readConfig } from '../../src/config.ts';
import type { Database } from '../../src/storage/database.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { type Clock, systemClock } from '../../src/telegram/clock.ts';
import { NO_LIMITS } from '../../src/telegram/delivery/pacing.ts';
import { type RunningBot, startBot } from '../../src/telegram/run-bot.ts';
import { type ApiRequest, type BotApiServer, startBotApi } from './bot-api-server.ts';
import { eventually } from './eventually.ts';
import { logLines } from './log-lines.ts';
import type { MessageOptions } from './telegram-updates.ts';

export interface PlayOptions {
  readonly assistant: () => Assistant;
  readonly config?: Partial<Config>;
  readonly clock?: Clock;
  readonly logLevel?: string;
}

/** A whole bot against a loopback Bot API server: what the wire carries is what a test looks at. */
export class Play {
  #process: { readonly db: Kysely<Database>; readonly running: RunningBot } | undefined;
  readonly #log;
  readonly lines: string[];

  private constructor(
    readonly api: BotApiServer,
    readonly folder: string,
    private readonly options: PlayOptions,
  ) {
    const { log, lines } = logLines(options.logLevel);
    this.#log = log;
    this.lines = lines;
  }

  static async start(options: PlayOptions): Promise<Play> {
    // Reading the documents is no part of what is timed below.
    options.assistant();
    const play = new Play(await startBotApi(), mkdtempSync(join(tmpdir(), 'play-')), options);
    await play.#begin();
    return play;
  }

  async #begin(): Promise<void> {
    const { api, folder, options } = this;
    const config = {
      ...readConfig({ PORT: '0' }),
      telegramApiRoot: api.url,
      dataDir: folder,
      ...options.config,
    };
    const db = await openStorage(folder);
    const running = await startBot({
      token: api.token,
      config,
      assistant: options.assistant,
      db,
      clock: options.clock ?? systemClock,
      log: this.#log,
      limits: NO_LIMITS,
    });
    this.#process = { db, running };
  }

  get db(): Kysely<Database> {
    return this.#now.db;
  }

  get running(): RunningBot {
    return this.#now.running;
  }

  get #now() {
    if (this.#process === undefined) throw new Error('the bot is not started');
    return this.#process;
  }

  /** Stops the process and starts another one on the same database. */
  async restart(): Promise<void> {
    await this.running.stop();
    await this.db.destroy();
    await this.#begin();
  }

  async end(): Promise<void> {
    await this.running.stop();
    await this.db.destroy();
    await this.api.close();
    rmSync(this.folder, { recursive: true });
  }

  /** What the bot sends next in answer to a message in the private chat. */
  async say(from: User, text: string): Promise<Message.TextMessage> {
    return this.next(() => this.api.privateMessage(from, text));
  }

  /** What the bot sends next in answer to a message in a group. */
  async sayIn(chat: Chat, from: User, text: string, options?: MessageOptions): Promise<Message.TextMessage> {
    return this.next(() => this.api.groupMessage(chat, from, text, options));
  }

  /** The message that the bot sends because of what `happens`. */
  async next(happens: () => unknown): Promise<Message.TextMessage> {
    const before = this.api.sentCount;
    happens();
    const sent = await this.api.sent(before + 1);
    await this.settled();
    return this.api.messages.find((message) => message.message_id === sent.message_id) ?? sent;
  }

  /** Taps the button whose label holds `label`; gives the note that Telegram shows over the chat. */
  async tap(from: User, message: Message, label: string): Promise<string | undefined> {
    return this.noticeAfter(() => this.api.press(from, message, label));
  }

  async noticeAfter(happens: () => unknown): Promise<string | undefined> {
    const before = this.api.of('answerCallbackQuery').length;
    happens();
    await this.settled();
    const notice: ApiRequest | undefined = this.api.of('answerCallbackQuery')[before];
    if (notice === undefined) throw new Error('the tap was not answered');
    return notice.params.text === undefined ? undefined : String(notice.params.text);
  }

  /** Messages that were sent while `happens` and what follows from it. */
  async messagesAfter(happens: () => unknown): Promise<Message.TextMessage[]> {
    const before = new Set(this.api.messages.map((message) => message.message_id));
    happens();
    await this.settled();
    return this.api.messages.filter((message) => !before.has(message.message_id));
  }

  /** Resolves when the bot has handled all that Telegram has for it. */
  async settled(): Promise<void> {
    const idle = () => {
      const { updates, messages } = this.running.bot.desk.waiting();
      return this.api.waiting.length === 0 && updates === 0 && messages === 0;
    };
    await eventually(idle, 'a bot with nothing to do');
  }
}

/** The message inside an update, to answer or edit. */
export function messageIn(update: Update): Message.TextMessage {
  if (!('message' in update)) throw new Error('no message in the update');
  return update.message as Message.TextMessage;
}

/** The texts under the entities of a type, as Telegram shows them. */
export function textsUnder(message: Message.TextMessage, type: string): string[] {
  return (message.entities ?? [])
    .filter((entity) => String(entity.type).includes(type))
    .map((entity) => message.text.slice(entity.offset, entity.offset + entity.length));
}

/** The labels of a message's buttons, row by row. */
export function labelsOf(message: Message.TextMessage): string[][] {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text));
}
