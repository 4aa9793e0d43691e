import type { Logger } from 'pino';
import { ApiFailure, type CallApi, callWithin, type Payload } from '../bot-api.ts';
import type { Clock } from '../clock.ts';
import { describeError } from '../scrub.ts';
import type { Urgency } from './chat-queue.ts';
import { NotDelivered } from './not-delivered.ts';
import { findRemedy } from './remedy.ts';

export interface CarrierOptions {
  readonly call: CallApi;
  readonly clock: Clock;
  readonly log: Logger;
  /** A group became a supergroup: move what is kept under its old id. */
  readonly onMigrate: (from: number, to: number) => Promise<void>;
  readonly random?: () => number;
}

/** A call that has not come back by then is given up, in milliseconds. */
const ANSWERS_WITHIN_MS = 30_000;
/** Calls that are not worth a second try: by then they mean nothing. */
const FLEETING = new Set(['sendChatAction']);

/** Carries calls to Telegram: again where that helps, changed where Telegram asks for it, to where a chat has moved. */
export class Carrier {
  readonly #moved = new Map<number, number>();

  constructor(private readonly options: CarrierOptions) {}

  /**
   * The result of the call; `true` where Telegram refused it as needless, `false` where it failed and does not matter.
   *
   * @throws NotDelivered
   */
  async carry(
    { method, payload: asked, urgency }: { method: string; payload: Payload; urgency: Urgency },
    stopping: AbortSignal,
  ): Promise<unknown> {
    const { clock, log, random = Math.random } = this.options;
    const begun = clock.monotonic();
    let payload = this.#redirect(asked);
    let unsure = 0;
    for (let tries = 1; ; tries++) {
      try {
        return await callWithin(this.options, ANSWERS_WITHIN_MS, method, payload);
      } catch (error) {
        const failure =
          error instanceof ApiFailure ? error : new ApiFailure(0, describeError(error), 'maybe');
        if (failure.carriedOut === 'maybe') unsure++;
        const elapsed = clock.monotonic() - begun;
        const attempt = { payload, once: urgency === 'digest', tries, unsure, elapsed };
        const remedy = findRemedy(failure, attempt, random);
        const about = { method, tries, error: failure.message };
        if (remedy.kind === 'done') return true;
        if (FLEETING.has(method)) return false;
        if (remedy.kind === 'give up') {
          log.warn({ ...about, reason: remedy.reason }, 'not delivered');
          throw new NotDelivered(remedy.reason, failure.description, chatIdOf(payload));
        }
        log.info({ ...about, ms: remedy.afterMs }, 'sending again');
        if (remedy.moved !== undefined) await this.#migrate(payload, remedy.moved);
        payload = remedy.payload;
        if (remedy.afterMs > 0) await clock.sleep(remedy.afterMs, stopping);
        if (stopping.aborted) throw new NotDelivered('stopped', failure.description, chatIdOf(payload));
      }
    }
  }

  async #migrate(payload: Payload, to: number): Promise<void> {
    const from = chatIdOf(payload);
    if (from === undefined || this.#moved.has(from)) return;
    this.#moved.set(from, to);
    await this.options.onMigrate(from, to).catch((error: unknown) => {
      const about = { from, to, error: describeError(error) };
      this.options.log.error(about, 'the chat could not be moved to its new id');
    });
  }

  #redirect(payload: Payload): Payload {
    const chatId = chatIdOf(payload);
    const moved = chatId === undefined ? undefined : this.#moved.get(chatId);
    return moved === undefined ? payload : { ...payload, chat_id: moved };
  }
}

/** The chat that a call is about. */
export function chatIdOf(payload: Payload): number | undefined {
  const id = Number(payload.chat_id ?? Number.NaN);
  return Number.isSafeInteger(id) ? id : undefined;
}
