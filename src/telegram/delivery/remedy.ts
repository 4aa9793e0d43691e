import { backOff } from '../back-off.ts';
import type { ApiFailure, Payload } from '../bot-api.ts';
import type { Reason } from './not-delivered.ts';

/** A call to the Bot API that failed, and how often it was tried. */
export interface Attempt {
  readonly payload: Payload;
  /** A message that must not arrive twice: when nobody knows whether it did, it is not sent again. */
  readonly once: boolean;
  /** Tries so far, of which all failed; 1 or more. */
  readonly tries: number;
  /** Of these, how many may have been carried out all the same. */
  readonly unsure: number;
  /** Milliseconds since the first try. */
  readonly elapsed: number;
}

/** What to do about a failed call. */
export type Remedy =
  | { readonly kind: 'again'; readonly afterMs: number; readonly payload: Payload; readonly moved?: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'give up'; readonly reason: Reason };

/** For so long an unreachable Telegram is tried: about as long as a person waits for an answer. */
const PATIENCE_MS = 10 * 60_000;
/** An answer that may have arrived is sent again so often: one too many does less harm than none. */
const TRIES_IF_UNSURE = 3;

const NOT_MODIFIED = /message is not modified/i;
const TOO_LATE = /query is too old|query ID is invalid/i;
const BAD_ENTITIES = /can't parse entities|entit(?:y|ies)|unsupported parse_mode/i;
const NO_REPLY_TARGET =
  /(?:message to be replied|replied message|reply message|message to reply) not found|REPLY_MESSAGE_ID_INVALID/i;
const GONE =
  /chat not found|PEER_ID_INVALID|thread not found|TOPIC_(?:CLOSED|DELETED)|group chat was deactivated|CHAT_WRITE_FORBIDDEN|not enough rights to send|have no rights to send|CHAT_RESTRICTED/i;

/**
 * Decides about a failed call by what Telegram or the network said.
 *
 * @example findRemedy(new ApiFailure(429, '…', 'no', 12), attempt) // { kind: 'again', afterMs: 12_000, … }
 */
export function findRemedy(failure: ApiFailure, attempt: Attempt, random: () => number): Remedy {
  const { payload, tries } = attempt;
  const again = (afterMs: number, changed = payload): Remedy => ({
    kind: 'again',
    afterMs,
    payload: changed,
  });
  if (failure.retryAfter !== undefined) return again(failure.retryAfter * 1000);
  if (failure.migrateTo !== undefined && payload.chat_id !== failure.migrateTo) {
    const { migrateTo } = failure;
    return { kind: 'again', afterMs: 0, payload: { ...payload, chat_id: migrateTo }, moved: migrateTo };
  }
  switch (failure.status) {
    case 429:
      return again(backOff(tries, random));
    case 403:
      return {
        kind: 'give up',
        reason: /not enough rights|write access/i.test(failure.description) ? 'gone' : 'blocked',
      };
    case 400:
      return refused(failure.description, attempt, again);
  }
  if (failure.status > 0 && failure.status < 500) return { kind: 'give up', reason: 'refused' };
  if (failure.carriedOut === 'no') {
    return attempt.elapsed < PATIENCE_MS
      ? again(backOff(tries, random))
      : { kind: 'give up', reason: 'unreachable' };
  }
  if (attempt.once || attempt.unsure >= TRIES_IF_UNSURE) return { kind: 'give up', reason: 'uncertain' };
  return again(backOff(tries, random));
}

function refused(
  said: string,
  { payload }: Attempt,
  again: (ms: number, payload: Payload) => Remedy,
): Remedy {
  if (NOT_MODIFIED.test(said) || TOO_LATE.test(said)) return { kind: 'done' };
  if (NO_REPLY_TARGET.test(said) && 'reply_parameters' in payload) {
    const { reply_parameters: _, ...rest } = payload;
    return again(0, rest);
  }
  const { parse_mode, entities, caption_entities, ...plain } = payload;
  if (BAD_ENTITIES.test(said) && (parse_mode ?? entities ?? caption_entities) !== undefined)
    return again(0, plain);
  return { kind: 'give up', reason: GONE.test(said) ? 'gone' : 'refused' };
}
