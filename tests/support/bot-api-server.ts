import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chat, Message, Update, User } from 'telegraf/types';
import { type Params, readParams } from './request-params.ts';
import { findFaults } from './telegram-limits.ts';
import { type Outcome, refuse, TelegramState } from './telegram-state.ts';
import { type MessageOptions, privateChat, UpdateMaker } from './telegram-updates.ts';

export interface ApiRequest {
  readonly method: string;
  readonly params: Params;
  /** When it came, by the server's clock: milliseconds since the epoch. */
  readonly at: number;
}

/** What goes wrong with one request. Without `carriedOut` the request itself has no effect. */
export interface Fault {
  /** Answers with this HTTP status; the description is Telegram's own where `description` is not given. */
  readonly status?: number;
  readonly description?: string;
  /** The answer's JSON, whole. */
  readonly body?: unknown;
  /** Answers with a page instead of JSON, as a captive portal does. */
  readonly html?: string;
  /** Seconds; implies status 429. */
  readonly retryAfter?: number;
  readonly migrateTo?: number;
  /** Never answers. */
  readonly hang?: true;
  /** Cuts the connection. */
  readonly reset?: true;
  readonly delayMs?: number;
  /** Writes the answer in pieces of so many bytes: letters are split. */
  readonly splitBytes?: number;
  /** The request takes effect, then the fault follows: "sent or not?". */
  readonly carriedOut?: true;
  /** Only for a request like this; others pass. */
  readonly when?: (params: Params) => boolean;
}

/** A loopback Bot API server: the far side of the wire. */
export class BotApiServer {
  readonly requests: ApiRequest[] = [];
  /** Requests that broke one of Telegram's limits: a test asserts that there are none. */
  readonly violations: string[] = [];
  readonly make = new UpdateMaker();
  readonly #state: TelegramState;
  readonly #faults = new Map<string, Fault[]>();
  readonly #watchers = new Set<() => void>();
  readonly #server: Server;

  private constructor(
    readonly token: string,
    readonly remember: boolean,
  ) {
    this.#state = new TelegramState(this.make, remember);
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.keepAliveTimeout = 60_000;
  }

  /** `remember: false` keeps no requests and messages: for long runs. */
  static async start(options: { token?: string; remember?: boolean } = {}): Promise<BotApiServer> {
    const server = new BotApiServer(options.token ?? '99:loopback-token', options.remember ?? true);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Messages that stand in chats now: sent by the bot, with later edits; oldest first. */
  get messages(): readonly Message.TextMessage[] {
    return this.#state.messages;
  }

  /** Updates that the bot has not confirmed. */
  get waiting(): readonly Update[] {
    return this.#state.waiting;
  }

  /** Webhook address as last set; empty when none is. */
  get webhook(): string {
    return this.#state.webhook;
  }
  set webhook(url: string) {
    this.#state.webhook = url;
  }

  /** What getChatMember says of a person: "administrator", "left"…; "member" unless set. */
  setMember(chat: number, user: number, status: string): void {
    this.#state.members.set(`${chat}:${user}`, status);
  }

  /** Recorded requests of a method. */
  of(method: string): ApiRequest[] {
    return this.requests.filter((request) => request.method === method);
  }

  /** The next requests of `method` (`*`: any) go wrong, each fault once, in this order. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  push<U extends Update>(update: U): U {
    this.#state.push(update);
    return update;
  }

  privateMessage(from: User, text: string, options?: MessageOptions): Update {
    return this.push(this.make.message(privateChat(from), from, text, options));
  }

  groupMessage(chat: Chat, from: User, text: string, options?: MessageOptions): Update {
    return this.push(this.make.message(chat, from, text, options));
  }

  edit(original: Message, text: string): Update {
    return this.push(this.make.edited(original, text));
  }

  callback(from: User, message: Message, data: string): Update {
    return this.push(this.make.callback(from, message, data));
  }

  inlineQuery(from: User, query: string): Update {
    return this.push(this.make.inline(from, query));
  }

  /** Presses the button whose label holds `label`; throws when the message has none. */
  press(from: User, message: Message, label: string): Update {
    const markup = (message as Message.TextMessage).reply_markup;
    const button = markup?.inline_keyboard.flat().find((b) => b.text.includes(label));
    if (!button || !('callback_data' in button)) {
      throw new Error(`no button "${label}" among ${JSON.stringify(markup?.inline_keyboard)}`);
    }
    return this.callback(from, message, button.callback_data);
  }

  /** Resolves as soon as `condition` holds (looked at after every request); fails after `ms` naming `what`. */
  async until(condition: () => boolean, what = 'condition', ms = 5_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        settle();
      };
      const look = () => condition() && end(resolve);
      const timer = setTimeout(() => end(() => reject(new Error(`waited in vain for ${what}`))), ms);
      this.#watchers.add(look);
    });
  }

  /** Waits until the bot has sent `count` messages in all, and gives the last one. */
  async sent(count: number): Promise<Message.TextMessage> {
    await this.until(() => this.#state.sentCount >= count, `${count} messages`);
    const last = this.messages.at(-1);
    if (!last) throw new Error('no message stands');
    return last;
  }

  /** How many messages the bot has sent, whether remembered or not. */
  get sentCount(): number {
    return this.#state.sentCount;
  }

  /** Called with every message that the bot sends. */
  onSend(listener: (message: Message.TextMessage) => void): void {
    this.#state.listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const params = await readParams(request).catch(() => undefined);
    if (params === undefined) return;
    const [, bot, method = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
    if (this.remember) this.requests.push({ method, params, at: Date.now() });
    this.#look();
    const fault = this.#takeFault(method, params);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    let outcome: Outcome = refuse(401, 'Unauthorized');
    if (bot === `bot${this.token}`) outcome = await this.#carryOut(method, params, fault, gone.signal);
    this.#look();
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs).unref());
    if (fault?.hang || response.destroyed) return;
    if (fault?.reset) return void request.socket.destroy();
    await this.#reply(response, outcome, fault);
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }

  #takeFault(method: string, params: ApiRequest['params']): Fault | undefined {
    for (const queue of [this.#faults.get(method), this.#faults.get('*')]) {
      const index = queue?.findIndex((fault) => fault.when?.(params) ?? true) ?? -1;
      if (queue && index >= 0) return queue.splice(index, 1)[0];
    }
    return undefined;
  }

  async #carryOut(method: string, params: ApiRequest['params'], fault: Fault | undefined, gone: AbortSignal) {
    const harmless = fault?.delayMs !== undefined || fault?.splitBytes !== undefined;
    if (fault && !fault.carriedOut && !harmless) return this.#faultAnswer(fault);
    const faults = findFaults(method, params);
    this.violations.push(...faults.map((found) => `${method}: ${found}`));
    const [first] = faults;
    if (first !== undefined) return refuse(400, first);
    const outcome = await this.#state.call(method, params, gone);
    return fault?.carriedOut ? this.#faultAnswer(fault) : outcome;
  }

  #faultAnswer(fault: Fault): Outcome {
    const status = fault.status ?? (fault.retryAfter === undefined ? 400 : 429);
    const parameters = {
      ...(fault.retryAfter === undefined ? {} : { retry_after: fault.retryAfter }),
      ...(fault.migrateTo === undefined ? {} : { migrate_to_chat_id: fault.migrateTo }),
    };
    const words =
      fault.retryAfter === undefined ? 'Bad Request' : `Too Many Requests: retry after ${fault.retryAfter}`;
    return refuse(status, fault.description ?? words, parameters);
  }

  async #reply(response: ServerResponse, outcome: Outcome, fault: Fault | undefined): Promise<void> {
    if (fault?.html !== undefined) {
      response.writeHead(fault.status ?? 200, { 'content-type': 'text/html' }).end(fault.html);
      return;
    }
    const body = Buffer.from(JSON.stringify(fault?.body ?? outcome.body));
    response.writeHead(outcome.status, { 'content-type': 'application/json' });
    const step = fault?.splitBytes ?? body.length;
    for (let at = 0; at < body.length; at += step) {
      response.write(body.subarray(at, at + step));
      if (fault?.splitBytes) await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  }
}

/** `const api = await startBotApi({ token })`; a test ends with `await api.close()`. */
export const startBotApi = BotApiServer.start;
