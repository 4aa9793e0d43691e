import {
  nextDue,
  passOver,
  reschedule,
  type Schedule,
  startSchedule,
  type Timing,
} from '../../digests/due.ts';
import type { Subscription } from '../../storage/subscriptions.ts';
import type { DigestWish } from './read-wish.ts';

/** The subscription after the wish; an hour or a rhythm turns it on. */
export function fulfilWish(
  subscription: Subscription,
  wish: Exclude<DigestWish, 'show'>,
  now: Date,
): Subscription {
  if (wish === 'off') return { ...subscription, active: false };
  if (wish === 'onlyNew' || wish === 'always')
    return { ...turnedOn(subscription, now), onlyNew: wish === 'onlyNew' };
  const change = wish === 'on' ? {} : typeof wish === 'string' ? { mode: wish } : wish;
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
