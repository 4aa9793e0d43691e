import type { Logger } from 'pino';
import type { Update } from 'telegraf/types';
import { type Clock, withinTime } from '../clock.ts';
import { describeError } from '../scrub.ts';
import { Backlog } from './backlog.ts';
import type { Health } from './health.ts';
import { type Inbox, MemoryInbox } from './inbox.ts';
import { Lanes } from './lanes.ts';
import { isUpdate, kindOf, laneOf, textOf } from './update-facts.ts';

export interface IntakeOptions {
  readonly inbox: Inbox;
  /** Handles one update: `(update) => bot.handleUpdate(update)`. */
  readonly handle: (update: Update) => Promise<void>;
  /**
   * Tells a chat, once, that its older questions are passed over; resolves to false when there is nobody to tell
   * (the bot was not addressed).
   */
  readonly passOver: (update: Update) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly health: Health;
  /** How long one update may take. */
  readonly handlerMs?: number;
  /** How many chats are served at the same time. */
  readonly sideBySide?: number;
  /** Questions older than this are passed over. */
  readonly staleMs?: number;
}

/** How many updates may wait in memory before receiving pauses. */
const ROOM = 500;

/** Takes updates in from the poller or the webhook: each is written down, put into its chat's lane, and handled. */
export class Intake {
  readonly #lanes: Lanes<Update>;
  readonly #backlog: Backlog;
  readonly #memory: MemoryInbox;
  readonly #handlerMs: number;
  readonly #staleMs: number;
  /** By the monotonic clock. */
  readonly #startedAt: number;
  #finishing = false;

  constructor(private readonly options: IntakeOptions) {
    this.#handlerMs = options.handlerMs ?? 60_000;
    this.#memory = new MemoryInbox(() => options.clock.now());
    this.#staleMs = options.staleMs ?? 10 * 60_000;
    this.#startedAt = options.clock.monotonic();
    this.#backlog = new Backlog(options.clock, this.#staleMs);
    this.#lanes = new Lanes((update) => this.#work(update), options.sideBySide ?? 64);
  }

  /**
   * Resolves as soon as the updates are written down: from then on none is lost. What is no update is dropped.
   *
   * @param maxAgeMs what the caller knows about how old they can be at most: 20,000 when the queue at Telegram was
   * empty 20 seconds ago. Unless given: what comes soon after the start may be old, what comes later is new.
   */
  async accept(received: readonly unknown[], maxAgeMs = this.#maxAge()): Promise<void> {
    const { log, health } = this.options;
    const updates = received.filter(isUpdate);
    if (updates.length < received.length) {
      log.warn({ dropped: received.length - updates.length }, 'what Telegram sent is not an update');
    }
    if (updates.length === 0) return;
    health.updated();
    for (const update of await this.#take(updates)) this.#enter(update, maxAgeMs);
  }

  /** Takes up what an earlier process left behind. */
  async resume(): Promise<void> {
    const { inbox, log } = this.options;
    const left = await inbox.unsettled();
    if (left.length > 0) log.info({ updates: left.length }, 'taking up updates that the last process left');
    for (const update of left) this.#enter(update, Number.POSITIVE_INFINITY);
  }

  /** Resolves when there is room for another batch, or when `signal` is aborted. */
  async room(signal: AbortSignal): Promise<void> {
    await this.#lanes.below(ROOM, signal);
  }

  /** Starts nothing more and waits for what is being handled; false when `ms` were not enough. */
  async finish(ms: number): Promise<boolean> {
    this.#finishing = true;
    return (await withinTime(this.options.clock, ms, this.#lanes.close())) !== 'late';
  }

  /** Updates that wait or are being handled. */
  get waiting(): number {
    return this.#lanes.size;
  }

  /** Telegram delivers by webhook at once; only what piled up while the bot was down comes late. */
  #maxAge(): number {
    return this.options.clock.monotonic() - this.#startedAt > this.#staleMs ? 0 : Number.POSITIVE_INFINITY;
  }

  async #take(updates: Update[]): Promise<Update[]> {
    const { inbox, log, health } = this.options;
    // Also in memory: one that comes twice is known even when the database could not be written.
    const unknown = await this.#memory.take(updates);
    try {
      return unknown.length === 0 ? [] : await inbox.take(unknown);
    } catch (error) {
      health.fault('updates not written down');
      log.error(
        { error: describeError(error) },
        'updates could not be written down; they are answered all the same',
      );
      return unknown;
    }
  }

  #enter(update: Update, maxAgeMs: number): void {
    this.#backlog.note(update, maxAgeMs);
    this.#lanes.add(laneOf(update), update);
  }

  async #work(update: Update): Promise<void> {
    const { inbox, log, health } = this.options;
    const about = { update: update.update_id, kind: kindOf(update) };
    try {
      const outcome = await withinTime(this.options.clock, this.#handlerMs, this.#handle(update));
      if (outcome === 'late') {
        health.fault('handler took too long');
        log.error(about, 'the handler took too long; the chat goes on with its next update');
      }
    } catch (error) {
      // What breaks off because we stop is left in the inbox for the next start.
      if (this.#finishing) return;
      health.fault('handler failed');
      log.error(
        { ...about, error: describeError(error, [], textOf(update)) },
        'the handler failed; update parked',
      );
    }
    await inbox.settle(update.update_id).catch((error: unknown) => {
      health.fault('update not settled');
      log.error({ ...about, error: describeError(error) }, 'the update could not be marked as handled');
    });
  }

  async #handle(update: Update): Promise<void> {
    const { handle, passOver } = this.options;
    if (this.#backlog.isStale(update)) {
      await this.#backlog.passOver(update, passOver);
    } else {
      await handle(update);
    }
  }
}
