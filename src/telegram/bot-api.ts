import { Telegram, TelegramError } from 'telegraf';
import type { Clock } from './clock.ts';
import { scrub } from './scrub.ts';

/** The parameters of a Bot API call. */
export interface Payload {
  readonly chat_id?: unknown;
  readonly text?: unknown;
  readonly [parameter: string]: unknown;
}

/** Calls a Bot API method; `signal` gives up waiting. Rejects with an ApiFailure and nothing else. */
export type CallApi = (method: string, payload: Payload, signal?: AbortSignal) => Promise<unknown>;

/** A call that brought no result. Its message holds neither the token nor what was to be sent. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    /** HTTP status of Telegram's answer; 0 when there was none that could be read. */
    readonly status: number,
    /** Telegram's words, or the network's. */
    readonly description: string,
    /** `no`: the call had no effect and can be repeated. `maybe`: nobody knows. */
    readonly carriedOut: 'no' | 'maybe',
    /** Seconds that Telegram wants us to wait. */
    readonly retryAfter?: number,
    /** The new id of a group that became a supergroup. */
    readonly migrateTo?: number,
  ) {
    super(status > 0 ? `${status} ${description}` : description);
  }
}

/** Codes of errors that happen before anything is sent. */
const NEVER_SENT =
  /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|CERT_\w+|ERR_TLS\w+|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+)\b/;

/** Answers of a gateway that did not pass the call on. A 500 or 504 comes from behind it: the call may have worked. */
const NOT_PASSED_ON = new Set([502, 503]);

/** Telegraf's own HTTP client, with errors made fit for decisions and for logs. */
export function botApi(token: string, apiRoot: string): CallApi {
  const client = new Telegram(token, { apiRoot, webhookReply: false });
  const callApi = client.callApi.bind(client) as unknown as (
    method: string,
    payload: Payload,
    options: { signal?: AbortSignal },
  ) => Promise<unknown>;
  return async (method, payload, signal) => {
    try {
      return await callApi(method, payload, signal === undefined ? {} : { signal });
    } catch (error) {
      throw asApiFailure(error, token);
    }
  };
}

/** A call that is given up after `ms`: then nobody knows whether it was carried out. */
export async function callWithin(
  { call, clock }: { readonly call: CallApi; readonly clock: Clock },
  ms: number,
  method: string,
  payload: Payload,
  abort = new AbortController(),
): Promise<unknown> {
  const stop = clock.after(ms, () => abort.abort());
  try {
    return await call(method, payload, abort.signal);
  } finally {
    stop();
  }
}

function asApiFailure(error: unknown, token: string): ApiFailure {
  if (error instanceof TelegramError && Number.isInteger(error.code)) {
    const description = scrub(String(error.description ?? ''), [token]);
    const refused = error.code < 500;
    const parameters = error.parameters;
    return new ApiFailure(
      error.code,
      description,
      refused || NOT_PASSED_ON.has(error.code) ? 'no' : 'maybe',
      parameters?.retry_after,
      parameters?.migrate_to_chat_id,
    );
  }
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const never = NEVER_SENT.test(code) || NEVER_SENT.test(said);
  return new ApiFailure(0, scrub(said, [token]), never ? 'no' : 'maybe');
}
