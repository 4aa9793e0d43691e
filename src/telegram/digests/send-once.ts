import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../../storage/database.ts';
import { settleDelivery } from '../../storage/deliveries.ts';
import { type Pause, type Place, pause } from '../../storage/subscriptions.ts';
import { NotDelivered, type Reason } from '../delivery/not-delivered.ts';
import type { Health } from '../receiving/health.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { looks } from '../sending.ts';
import { texts } from './texts.ts';

/** Calls the Bot API with the patience of a digest: behind all answers, and never twice. */
type Deliver = (method: string, payload: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface SendParts {
  readonly db: Kysely<Database>;
  readonly deliver: Deliver;
  readonly log: Logger;
  readonly health: Pick<Health, 'fault'>;
  /** Told when a chat or topic is gone. */
  readonly tellAdmins: (text: string) => Promise<void>;
}

/**
 * What became of a claimed message. `sent` also where nobody knows: it may have arrived, so what it told counts as
 * told. `withdrawn`: it certainly did not leave, and may be claimed again. `lost`: it will never arrive.
 */
export type Fate = 'sent' | 'withdrawn' | 'lost';

const PAUSES: Partial<Record<Reason, Pause>> = { blocked: 'blocked', gone: 'gone' };

/** Sends a message that was claimed under `ids`, and settles them. */
export async function sendOnce(
  parts: SendParts,
  place: Place,
  ids: readonly string[],
  message: OutgoingMessage,
): Promise<{ readonly fate: Fate; readonly place: Place }> {
  const { db, deliver, log, health } = parts;
  const failure = await deliver('sendMessage', {
    chat_id: place.chatId,
    text: message.text,
    ...looks(message),
    ...(place.topicId > 0 && { message_thread_id: place.topicId }),
  }).then(
    () => undefined,
    (error: unknown) =>
      error instanceof NotDelivered ? error : new NotDelivered('uncertain', String(error)),
  );
  if (failure?.reason === 'stopped' || failure?.reason === 'unreachable') return { fate: 'withdrawn', place };
  const outcome = failure === undefined ? 'sent' : failure.reason === 'uncertain' ? 'uncertain' : 'failed';
  const settled = await settleAll(db, ids, outcome, failure?.message);
  const now = settled ?? place;
  if (failure === undefined) return { fate: 'sent', place: now };
  health.fault(`digest ${failure.reason}`);
  log.warn({ reason: failure.reason, said: failure.description, chat: now.chatId }, 'digest not delivered');
  const reason = PAUSES[failure.reason];
  if (reason !== undefined) await pause(db, now, reason);
  if (reason === 'gone') await parts.tellAdmins(texts.admins.gone(now.chatId, failure.description));
  return { fate: outcome === 'uncertain' ? 'sent' : 'lost', place: now };
}

async function settleAll(
  db: Kysely<Database>,
  ids: readonly string[],
  outcome: 'sent' | 'failed' | 'uncertain',
  reason: string | undefined,
): Promise<Place | undefined> {
  let place: Place | undefined;
  for (const id of ids) place = (await settleDelivery(db, id, outcome, reason)) ?? place;
  return place;
}
