import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Telegram } from 'telegraf';
import type { UserFromGetMe } from 'telegraf/types';
import type { Assistant } from '../assistant.ts';
import type { Config } from '../config.ts';
import type { Database } from '../storage/database.ts';
import type { Clock } from './clock.ts';
import type { Gate } from './gate.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Health } from './receiving/health.ts';
import { describeError } from './scrub.ts';

/** What a handler has at hand. */
export interface Desk {
  /** The documents may change while the bot runs: ask for the assistant anew each time. */
  readonly assistant: () => Assistant;
  /** Every call goes through the delivery queue: pacing, retries and fallbacks come with it. */
  readonly telegram: Telegram;
  /** The bot itself. */
  readonly me: UserFromGetMe;
  readonly db: Kysely<Database>;
  readonly config: Config;
  readonly gate: Gate;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly log: Logger;
  readonly health: Health;
  /** Updates that wait for their turn and messages that wait to be sent. */
  readonly waiting: () => { readonly updates: number; readonly messages: number };
  /** When the bot started, in milliseconds since 1970. */
  readonly startedAt: number;
}

interface Limits {
  readonly questions: RateLimit;
  readonly taps: RateLimit;
  readonly inline: RateLimit;
}

/**
 * Writes to the database if it can. Answers go on when the disk is full: the fault is logged, counted, and undefined
 * comes back. `what` names the write for the operator.
 */
export async function attempt<T>(
  desk: Pick<Desk, 'log' | 'health'>,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    desk.health.fault(what);
    desk.log.error({ error: describeError(error) }, what);
    return undefined;
  }
}
