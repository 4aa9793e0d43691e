import type { Logger } from 'pino';
import { InputError } from '../errors.ts';
import { backOff } from './back-off.ts';
import { ApiFailure, type CallApi, callWithin, type Payload } from './bot-api.ts';
import type { Clock } from './clock.ts';
import type { Health } from './receiving/health.ts';
import { describeError } from './scrub.ts';

export interface ReachOptions {
  readonly call: CallApi;
  readonly clock: Clock;
  readonly log: Logger;
  readonly health: Health;
  readonly random?: () => number;
}

const CALL_MS = 30_000;

/** Does the answer say that the token is wrong? Telegram says 404 where it is no token at all. */
export function refusesToken(failure: ApiFailure): boolean {
  return failure.status === 401 || failure.status === 404;
}

/** The one line that the operator gets. */
export function wrongToken(failure: ApiFailure): InputError {
  return new InputError(
    `BOT_TOKEN is refused by Telegram (${failure.message}): put in the one that @BotFather gave`,
  );
}

/**
 * Makes a call that the bot cannot start without, again and again until Telegram is reached.
 *
 * @throws InputError when the token is refused twice in a row (once may be a proxy's doing), and when Telegram refuses
 * the call itself, as it does a webhook address that it cannot use.
 * @throws ApiFailure when `signal` is aborted meanwhile.
 */
export async function reach(
  options: ReachOptions,
  method: string,
  payload: Payload,
  signal: AbortSignal,
): Promise<unknown> {
  let refused = 0;
  for (let tries = 1; ; tries++) {
    try {
      const result = await callWithin(options, CALL_MS, method, payload);
      options.health.reached();
      return result;
    } catch (error) {
      const failure = error instanceof ApiFailure ? error : new ApiFailure(0, describeError(error), 'maybe');
      if (signal.aborted) throw failure;
      refused = refusesToken(failure) ? refused + 1 : 0;
      if (refused > 1) throw wrongToken(failure);
      if (failure.status === 400) throw new InputError(`Telegram refuses ${method}: ${failure.description}`);
      options.health.missed(`${method} ${failure.status || 'unreachable'}`);
      const ms =
        failure.retryAfter === undefined ? backOff(tries, options.random) : failure.retryAfter * 1000;
      const about = { method, tries, seconds: Math.round(ms / 1000), error: failure.message };
      options.log.warn(about, 'Telegram is not reached; trying again');
      await options.clock.sleep(ms, signal);
    }
  }
}
