import { botApi } from '../../src/telegram/bot-api.ts';
import type { NotDelivered } from '../../src/telegram/delivery/not-delivered.ts';
import type { Limits } from '../../src/telegram/delivery/pacing.ts';
import { DeliveryQueue } from '../../src/telegram/delivery/queue.ts';
import { type BotApiServer, startBotApi } from './bot-api-server.ts';
import { logLines } from './log-lines.ts';
import { ManualClock } from './manual-clock.ts';

export interface Sender {
  readonly api: BotApiServer;
  readonly clock: ManualClock;
  readonly queue: DeliveryQueue;
  readonly lines: string[];
  /** Chats that were moved: `[from, to]`. */
  readonly moves: [number, number][];
  readonly failures: NotDelivered[];
  /** Every call, with its time by the bot's clock when it went out. */
  readonly departures: { readonly chat: number; readonly text: string; readonly at: number }[];
  /** Sends a text and gives what became of it: the message, or the failure. */
  send(chat: number, text: string, urgency?: 'answer' | 'digest'): Promise<unknown>;
}

/** The real delivery queue, against a loopback Bot API server, on a clock that the test moves. */
export async function startSender(options: { limits?: Limits; token?: string } = {}): Promise<Sender> {
  const api = await startBotApi(options);
  const clock = new ManualClock();
  const { log, lines } = logLines('debug');
  const moves: [number, number][] = [];
  const failures: NotDelivered[] = [];
  const departures: { chat: number; text: string; at: number }[] = [];
  const call = botApi(api.token, api.url);
  const queue = new DeliveryQueue({
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    call: (method, payload, signal) => {
      departures.push({ chat: Number(payload.chat_id), text: String(payload.text), at: clock.monotonic() });
      return call(method, payload, signal);
    },
    clock,
    log,
    random: () => 0.5,
    onMigrate: async (from, to) => {
      moves.push([from, to]);
    },
    onFailure: (failure) => failures.push(failure),
  });
  const send: Sender['send'] = (chat, text, urgency) =>
    queue.call('sendMessage', { chat_id: chat, text }, urgency).catch((error: unknown) => error);
  return { api, clock, queue, lines, moves, failures, departures, send };
}

/** A wait between two tries, not the time limit of a call. */
export const waits = (ms: number): boolean => ms !== 30_000;
