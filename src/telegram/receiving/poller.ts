import type { Logger } from 'pino';
import { backOff } from '../back-off.ts';
import { ApiFailure, type CallApi, callWithin, type Payload } from '../bot-api.ts';
import type { Clock } from '../clock.ts';
import { refusesToken, wrongToken } from '../reach.ts';
import { describeError } from '../scrub.ts';
import type { Health } from './health.ts';
import type { Intake } from './intake.ts';
import { isUpdate } from './update-facts.ts';

export interface PollerOptions {
  readonly call: CallApi;
  readonly intake: Intake;
  readonly clock: Clock;
  readonly log: Logger;
  readonly health: Health;
  /** Kinds of updates to ask for. */
  readonly allowedUpdates: readonly string[];
  readonly random?: () => number;
}

/** How long Telegram holds a poll when there is nothing, in seconds. */
const HOLD_S = 50;
/** A poll that has not come back by then hangs. */
const HANGS_MS = 80_000;
const BATCH = 100;
/** Another process polls: two that both try again at once would throw each other out for ever. */
const OTHER_POLLER_MS = 61_000;

/** Asks Telegram for updates until it is stopped. It comes back from everything but a token that is refused. */
export class Poller {
  readonly #stopping = new AbortController();
  #offset: number | undefined;
  #webhookDeleted = false;
  /** When the queue at Telegram was last seen empty, by the monotonic clock. */
  #emptyAt: number | undefined;

  constructor(private readonly options: PollerOptions) {}

  /**
   * Resolves after `stop()`, once what was in flight is finished and Telegram knows how far we came.
   *
   * @throws InputError when Telegram refuses the token.
   */
  async run(): Promise<void> {
    const { intake, health } = this.options;
    while (!this.#stopping.signal.aborted) {
      await intake.room(this.#stopping.signal);
      if (this.#stopping.signal.aborted) break;
      try {
        const updates = await this.#poll();
        health.reached();
        await intake.accept(updates, this.#oldest());
        if (updates.length < BATCH) this.#emptyAt = this.options.clock.monotonic();
        const last = updates.findLast(isUpdate);
        if (last) this.#offset = last.update_id + 1;
      } catch (error) {
        if (this.#stopping.signal.aborted) break;
        await this.#recover(error);
      }
    }
    await this.#confirm();
  }

  /** Ends the poll that waits; `run()` resolves soon after. */
  stop(): void {
    this.#stopping.abort();
  }

  async #poll(): Promise<readonly unknown[]> {
    const updates = await this.#call('getUpdates', HANGS_MS, {
      timeout: HOLD_S,
      limit: BATCH,
      allowed_updates: this.options.allowedUpdates,
      ...(this.#offset === undefined ? {} : { offset: this.#offset }),
    });
    if (!Array.isArray(updates) || (updates.length > 0 && !updates.some(isUpdate))) {
      throw new ApiFailure(0, 'the answer to getUpdates is not a list of updates', 'no');
    }
    return updates;
  }

  /** How old an update can be at most: it was not there when the queue was last empty. */
  #oldest(): number {
    return this.#emptyAt === undefined
      ? Number.POSITIVE_INFINITY
      : this.options.clock.monotonic() - this.#emptyAt;
  }

  /** A call that ends when we stop, and by itself after `ms`. */
  async #call(method: string, ms: number, payload: Payload): Promise<unknown> {
    const abort = new AbortController();
    const stop = () => abort.abort();
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    try {
      return await callWithin(this.options, ms, method, payload, abort);
    } finally {
      this.#stopping.signal.removeEventListener('abort', stop);
    }
  }

  async #recover(error: unknown): Promise<void> {
    const { clock, log, health, random } = this.options;
    const failure = error instanceof ApiFailure ? error : new ApiFailure(0, describeError(error), 'maybe');
    const failures = health.missed(`getUpdates ${failure.status || 'unreachable'}`);
    if (refusesToken(failure)) await this.#refuseWrongToken(failure);
    if (failure.status === 409 && /webhook/i.test(failure.description) && !this.#webhookDeleted) {
      this.#webhookDeleted = true;
      log.warn('a webhook is set: deleting it, since this bot polls');
      await this.#call('deleteWebhook', 30_000, {}).catch(() => {
        this.#webhookDeleted = false;
      });
      return;
    }
    let ms = backOff(failures, random);
    if (failure.status === 409) ms = OTHER_POLLER_MS + backOff(4, random);
    if (failure.retryAfter !== undefined) ms = failure.retryAfter * 1000 + backOff(1, random);
    const seconds = Math.round(ms / 1000);
    if (failure.status === 409) {
      log.error({ seconds }, 'another process receives with the same token: stop one of them; trying again');
    } else {
      log.warn({ failures, seconds, error: failure.message }, 'no updates from Telegram; trying again');
    }
    await clock.sleep(ms, this.#stopping.signal);
  }

  /** A proxy or a broken server may say 401 or 404 too: only what getMe repeats is believed. */
  async #refuseWrongToken(failure: ApiFailure): Promise<void> {
    const again = await this.#call('getMe', 30_000, {}).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (again instanceof ApiFailure && again.status === failure.status) {
      throw wrongToken(failure);
    }
  }

  async #confirm(): Promise<void> {
    if (this.#offset === undefined) return;
    try {
      await callWithin(this.options, 2_000, 'getUpdates', { offset: this.#offset, timeout: 0, limit: 1 });
    } catch (error) {
      const { log } = this.options;
      log.warn(
        { error: describeError(error) },
        'the last updates could not be confirmed; they will come again',
      );
    }
  }
}
