import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Telegram } from 'telegraf';
import type { UserFromGetMe } from 'telegraf/types';
import { botApi, type CallApi } from './bot-api.ts';
import { type Clock, systemClock } from './clock.ts';
import type { NotDelivered } from './delivery/not-delivered.ts';
import type { Limits } from './delivery/pacing.ts';
import { DeliveryQueue } from './delivery/queue.ts';
import { queuedTelegram } from './delivery/queued-telegram.ts';
import { reach } from './reach.ts';
import { Health } from './receiving/health.ts';
import type { Inbox } from './receiving/inbox.ts';
import { Intake, type IntakeOptions } from './receiving/intake.ts';
import { Poller } from './receiving/poller.ts';
import { startWebServer } from './receiving/web-server.ts';

export interface ConnectionOptions {
  readonly token: string;
  /** Without a slash at the end: `https://api.telegram.org`. */
  readonly apiRoot: string;
  /** Where Telegram shall deliver, and what our server listens on; without it the bot polls. */
  readonly webhook?: {
    readonly url: string;
    readonly secret: string;
    readonly host: string;
    readonly port: number;
  };
  readonly inbox: Inbox;
  /** Kinds of updates to ask for. */
  readonly allowedUpdates: readonly string[];
  /** A group became a supergroup: move what is kept under its old id. */
  readonly onMigrate: (from: number, to: number) => Promise<void>;
  /** Told of every message that did not arrive. */
  readonly onFailure?: (failure: NotDelivered) => void;
  readonly log: Logger;
  readonly clock?: Clock;
  readonly limits?: Limits;
}

/** Handlers get so long to finish when the bot stops, messages so long to go out: 10 seconds in all, with reserve. */
const FINISH_MS = 6_500;
const SEND_MS = 1_000;

/**
 * The bot's line to Telegram, both ways.
 *
 * @example
 * const connection = new Connection({ token, apiRoot, inbox, … });
 * const me = await connection.identify();
 * stopOnSignals(() => connection.stop(), log);
 * await connection.receive({ handle: (update) => bot.handleUpdate(update), passOver });
 */
export class Connection {
  readonly health: Health;
  readonly queue: DeliveryQueue;
  /** Telegraf's client over the queue. */
  readonly telegram: Telegram;
  readonly #call: CallApi;
  readonly #clock: Clock;
  readonly #stopping = new AbortController();
  #intake: Intake | undefined;
  #receiving: Promise<void> = Promise.resolve();

  constructor(private readonly options: ConnectionOptions) {
    this.#clock = options.clock ?? systemClock;
    this.#call = botApi(options.token, options.apiRoot);
    this.health = new Health(this.#clock);
    this.queue = new DeliveryQueue({ ...options, call: this.#call, clock: this.#clock });
    this.telegram = queuedTelegram(options.token, options.apiRoot, this.queue);
  }

  /** Updates that wait for their turn or are being handled, and calls that wait or are under way. */
  waiting(): { readonly updates: number; readonly messages: number } {
    return { updates: this.#intake?.waiting ?? 0, messages: this.queue.size };
  }

  /**
   * Who the bot is; waits until Telegram is reached.
   *
   * @throws InputError when the token is refused.
   */
  async identify(): Promise<UserFromGetMe> {
    return (await reach(this.#parts, 'getMe', {}, this.#stopping.signal)) as UserFromGetMe;
  }

  /**
   * Receives updates until `stop()`; takes up first what an earlier process left behind.
   *
   * @throws InputError when Telegram refuses the token or the webhook, or the port cannot be listened on.
   */
  async receive(handling: Pick<IntakeOptions, 'handle' | 'passOver'>): Promise<void> {
    const intake = new Intake({ ...this.#parts, ...handling, inbox: this.options.inbox });
    this.#intake = intake;
    await intake.resume();
    this.#receiving = this.options.webhook ? this.#serve(intake) : this.#poll(intake);
    await this.#receiving;
  }

  /**
   * Takes nothing more, finishes what is being handled, sends the answers that wait; within 9 seconds. What could not
   * be finished is in the inbox.
   */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const finished = this.#intake?.finish(FINISH_MS) ?? true;
    await this.#receiving.catch(() => undefined);
    if (!(await finished)) this.options.log.warn('some questions are left for the next start');
    await this.queue.close(SEND_MS);
  }

  get #parts() {
    return { call: this.#call, clock: this.#clock, log: this.options.log, health: this.health };
  }

  async #poll(intake: Intake): Promise<void> {
    const poller = new Poller({ ...this.#parts, intake, allowedUpdates: this.options.allowedUpdates });
    this.#stopping.signal.addEventListener('abort', () => poller.stop(), { once: true });
    if (this.#stopping.signal.aborted) return;
    await poller.run();
  }

  async #serve(intake: Intake): Promise<void> {
    const { webhook, log, allowedUpdates } = this.options;
    if (!webhook) return;
    const { url, secret, host, port } = webhook;
    const server = await startWebServer({
      ...{ host, port, log, clock: this.#clock },
      webhook: { path: new URL(url).pathname, secret },
      accept: (update) => intake.accept([update]),
      isReady: () => this.health.report({ waits: true }).healthy,
    });
    try {
      const hook = { url, secret_token: secret, allowed_updates: allowedUpdates, max_connections: 40 };
      await reach(this.#parts, 'setWebhook', hook, this.#stopping.signal);
      log.info({ port: server.port }, 'receiving through the webhook');
      if (!this.#stopping.signal.aborted) await once(this.#stopping.signal, 'abort');
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    } finally {
      await server.close();
    }
  }
}
