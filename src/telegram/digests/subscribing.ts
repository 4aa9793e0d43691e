import {
  nextDue,
  passOver,
  reschedule,
  type Schedule,
  startSchedule,
  type Timing,
} from '../../digests/due.ts';
import { readHour } from '../../digests/read-timing.ts';
import type { Subscription } from '../../storage/subscriptions.ts';
import { fold } from '../../text/fold.ts';

/** What a button or a word after /bantin can do. */
export const DIGEST_ACTIONS = ['on', 'off', 'daily', 'weekly', 'onlyNew', 'always', 'show'] as const;
export type DigestAction = (typeof DIGEST_ACTIONS)[number];
export type DigestWish = DigestAction | { readonly hour: string };

const WISHES: Readonly<Record<string, DigestAction>> = {
  bat: 'on',
  on: 'on',
  tat: 'off',
  off: 'off',
  thu: 'show',
  test: 'show',
  show: 'show',
  ngay: 'daily',
  'hang ngay': 'daily',
  daily: 'daily',
  tuan: 'weekly',
  'hang tuan': 'weekly',
  weekly: 'weekly',
  chimoi: 'onlyNew',
  'chi moi': 'onlyNew',
  new: 'onlyNew',
  tatca: 'always',
  'tat ca': 'always',
  all: 'always',
};

/**
 * What stands after /bantin, if it is a known word or an hour.
 *
 * @example
 * readDigestWish('tắt'); // 'off'
 * readDigestWish('6:30'); // { hour: '06:30' }
 * readDigestWish('25:00'); // { refusal: '“25:00” không phải là giờ trong ngày…' }
 */
export function readDigestWish(typed: string): DigestWish | { readonly refusal: string } {
  const known = WISHES[fold(typed.normalize('NFC')).trim().replace(/\s+/gu, ' ')];
  if (known !== undefined) return known;
  const hour = readHour(typed);
  return typeof hour === 'string' ? { hour } : hour;
}

/** The subscription after the wish; an hour or a rhythm turns it on. */
export function fulfilWish(
  subscription: Subscription,
  wish: Exclude<DigestWish, 'show'>,
  now: Date,
): Subscription {
  if (wish === 'off') return { ...subscription, active: false };
  if (wish === 'onlyNew' || wish === 'always')
    return { ...turnedOn(subscription, now), onlyNew: wish === 'onlyNew' };
  const change: Partial<Timing> = wish === 'on' ? {} : typeof wish === 'string' ? { mode: wish } : wish;
  return inZoneOrHour(turnedOn(subscription, now), change, now);
}

/** The subscription with another zone, hour or rhythm; on or off as before. */
export function inZoneOrHour(subscription: Subscription, change: Partial<Timing>, now: Date): Subscription {
  const { schedule } = subscription;
  const same = Object.entries(change).every(([name, value]) => schedule[name as keyof Timing] === value);
  if (same) return subscription;
  if (!subscription.active)
    return { ...subscription, schedule: startSchedule({ ...schedule, ...change }, now) };
  return { ...subscription, schedule: reschedule(schedule, change, now) };
}

/** Digests that were not sent while it was off or paused are not owed; a day that was sent does not come again. */
function turnedOn(subscription: Subscription, now: Date): Subscription {
  const { pausedFor, ...rest } = subscription;
  if (subscription.active && pausedFor === undefined) return subscription;
  return { ...rest, active: true, schedule: startSchedule(subscription.schedule, now) };
}

/** A paused subscription as it goes on when the place can be reached again. */
export function resumed(subscription: Subscription, now: Date): Subscription {
  const { pausedFor: _, ...rest } = subscription;
  return { ...rest, schedule: startSchedule(subscription.schedule, now) };
}

/** When the next digest comes: its day and hour, or that it is due now. */
export function nextDigest(schedule: Schedule, now: Date): { readonly day: string; readonly due: boolean } {
  const next = nextDue(passOver(schedule, now));
  return { day: next.day, due: next.at <= now.getTime() };
}
