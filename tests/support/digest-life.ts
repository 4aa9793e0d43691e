import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import type { ChatMemberUpdated } from 'telegraf/types';
import type { Reports } from '../../src/digests/commitments.ts';
import { startSchedule, type Timing } from '../../src/digests/due.ts';
import { NO_MEMORY } from '../../src/digests/memory.ts';
import type { Database } from '../../src/storage/database.ts';
import { moveChat } from '../../src/storage/housekeeping.ts';
import { lastChange } from '../../src/storage/known-documents.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { keepSubscription, type Subscription, subscriptionOf } from '../../src/storage/subscriptions.ts';
import { ApiFailure, type CallApi } from '../../src/telegram/bot-api.ts';
import { NO_LIMITS } from '../../src/telegram/delivery/pacing.ts';
import { DeliveryQueue } from '../../src/telegram/delivery/queue.ts';
import { onReachable } from '../../src/telegram/digests/reachable.ts';
import { Round } from '../../src/telegram/digests/round.ts';
import { Health } from '../../src/telegram/receiving/health.ts';
import { ManualClock } from './manual-clock.ts';

/** A message as it left for Telegram. */
export interface Departure {
  readonly chat: number;
  readonly topic: number;
  readonly text: string;
  /** By the wall clock, in milliseconds. */
  readonly at: number;
}

/** What Telegram does with the next messages: the far side of the wire. */
export type Wire = (departure: Departure) => 'arrives' | 'dies' | ApiFailure;

/** The bot's sending of digests, on a clock that a test moves, with a database that outlives its processes. */
export class DigestLife {
  readonly departures: Departure[] = [];
  readonly toAdmins: string[] = [];
  wire: Wire = () => 'arrives';
  lets: (chatId: number) => boolean = () => true;
  #rounds: Round[] = [];
  #queue: DeliveryQueue;
  readonly #log = pino({ level: 'silent' });
  readonly health: Health;

  private constructor(
    readonly clock: ManualClock,
    readonly db: Kysely<Database>,
    readonly folder: string,
    public reports: Reports,
  ) {
    this.health = new Health(clock);
    this.#queue = this.#newQueue();
    this.begin();
  }

  static async start(reports: Reports, from: Date): Promise<DigestLife> {
    const folder = mkdtempSync(join(tmpdir(), 'digests-'));
    return new DigestLife(new ManualClock(from.getTime()), await openStorage(folder), folder, reports);
  }

  /** Starts `count` processes, in place of those that ran. */
  begin(count = 1): void {
    this.#queue = this.#newQueue();
    const queue = this.#queue;
    this.#rounds = Array.from(
      { length: count },
      () =>
        new Round({
          db: this.db,
          reports: () => this.reports,
          deliver: (method, payload) => queue.call(method, payload, 'digest'),
          lets: async (chatId) => this.lets(chatId),
          tellAdmins: async (text) => void this.toAdmins.push(text),
          bot: 'thu_ky_bot',
          clock: this.clock,
          log: this.#log,
          health: this.health,
        }),
    );
  }

  #newQueue(): DeliveryQueue {
    return new DeliveryQueue({
      call: this.#call,
      clock: this.clock,
      log: this.#log,
      limits: NO_LIMITS,
      onMigrate: (from, to) => moveChat(this.db, from, to),
      random: () => 0.5,
    });
  }

  readonly #call: CallApi = async (_method, payload) => {
    const { chat_id, message_thread_id, text } = payload;
    const departure = {
      chat: Number(chat_id),
      topic: Number(message_thread_id ?? 0),
      text: String(text),
      at: this.clock.now(),
    };
    const outcome = this.wire(departure);
    if (outcome === 'dies') return new Promise(() => undefined);
    if (outcome instanceof ApiFailure && outcome.carriedOut === 'no') throw outcome;
    this.departures.push(departure);
    if (outcome instanceof ApiFailure) throw outcome;
    return { message_id: this.departures.length };
  };

  /** Every process looks once for what is due; resolves when all has its outcome. */
  async look(): Promise<void> {
    await Promise.all(this.#rounds.map((round) => round.look()));
  }

  /** Stops as on SIGTERM: what waits is given back. */
  async stop(): Promise<void> {
    await Promise.all([...this.#rounds.map((round) => round.close()), this.#queue.close(0)]);
  }

  async subscribe(chatId: number, timing: Timing, more: Partial<Subscription> = {}): Promise<Subscription> {
    const subscription: Subscription = {
      chatId,
      topicId: 0,
      active: true,
      schedule: startSchedule(timing, new Date(this.clock.now())),
      onlyNew: false,
      seen: await lastChange(this.db),
      memory: NO_MEMORY,
      ...more,
    };
    await keepSubscription(this.db, subscription);
    return subscription;
  }

  /** Changes a subscription as a command does. */
  async change(chatId: number, how: (subscription: Subscription) => Subscription): Promise<void> {
    const subscription = await subscriptionOf(this.db, { chatId, topicId: 0 });
    if (subscription === undefined) throw new Error(`no subscription of ${chatId}`);
    await keepSubscription(this.db, how(subscription));
  }

  /** The chat lets the bot in again, as Telegram tells it. */
  async unblock(chatId: number): Promise<void> {
    const change = { chat: { id: chatId }, new_chat_member: { status: 'member' } };
    await onReachable(this, change as ChatMemberUpdated);
  }

  async end(): Promise<void> {
    await this.db.destroy();
    rmSync(this.folder, { recursive: true });
  }
}
