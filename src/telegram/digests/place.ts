import { DateTime } from 'luxon';
import { type Day, localDay, startSchedule } from '../../digests/due.ts';
import { NO_MEMORY } from '../../digests/memory.ts';
import { lastChange } from '../../storage/known-documents.ts';
import {
  keepSubscription,
  type Place,
  type Subscription,
  subscriptionOf,
} from '../../storage/subscriptions.ts';
import type { Desk } from '../desk.ts';

/** Who asks for a change, and where. */
export interface Asker extends Place {
  readonly userId: number;
  readonly isPrivate: boolean;
}

const ADMINISTRATORS = new Set(['creator', 'administrator']);

/**
 * May this person change what the place is sent? In a private chat always; in a group its administrators (who may
 * speak as the group itself) and the bot's operators.
 */
export async function mayChange(desk: Pick<Desk, 'telegram' | 'gate'>, asker: Asker): Promise<boolean> {
  const { chatId, userId, isPrivate } = asker;
  if (isPrivate || userId === chatId || desk.gate.isOperator(userId)) return true;
  const member = await desk.telegram.getChatMember(chatId, userId);
  return ADMINISTRATORS.has(member.status);
}

/** The place's subscription as kept; else one that is off, with the operator's hour and zone. */
export async function subscriptionAt(
  desk: Pick<Desk, 'db' | 'clock' | 'config'>,
  { chatId, topicId }: Place,
): Promise<Subscription> {
  const kept = await subscriptionOf(desk.db, { chatId, topicId });
  if (kept !== undefined) return kept;
  const { timeZone, digestTime } = desk.config;
  const two = (number: number) => String(number).padStart(2, '0');
  const hour = `${two(digestTime.hour)}:${two(digestTime.minute)}`;
  return {
    chatId,
    topicId,
    active: false,
    schedule: startSchedule({ zone: timeZone, hour, mode: 'daily' }, new Date(desk.clock.now())),
    onlyNew: false,
    seen: await lastChange(desk.db),
    memory: NO_MEMORY,
  };
}

/** Keeps the place's subscription where there is none yet, so that what is sent there can be paused. */
export async function ensureSubscription(
  desk: Pick<Desk, 'db' | 'clock' | 'config'>,
  place: Place,
): Promise<Subscription> {
  const subscription = await subscriptionAt(desk, place);
  if ((await subscriptionOf(desk.db, place)) === undefined) await keepSubscription(desk.db, subscription);
  return subscription;
}

/** The day that the place's calendar shows. */
export async function today(desk: Pick<Desk, 'db' | 'clock' | 'config'>, place: Place): Promise<Day> {
  const { schedule } = await subscriptionAt(desk, place);
  return localDay(new Date(desk.clock.now()), schedule.zone);
}

/** "14:05" by the clock of `zone`. */
export function clockIn(zone: string, now: number): string {
  return DateTime.fromMillis(now, { zone }).toFormat('HH:mm');
}
