import { localDay } from '../../digests/due.ts';
import { readZone } from '../../digests/read-timing.ts';
import { keepSubscription, type Subscription } from '../../storage/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { surfaceOf } from '../handlers/ask.ts';
import type { Command } from '../handlers/commands.ts';
import type { Incoming } from '../incoming.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { backTo, plain, send } from '../sending.ts';
import { composeDigest } from './compose.ts';
import { type Asker, clockIn, mayChange, subscriptionAt } from './place.ts';
import { type DigestWish, readDigestWish } from './read-wish.ts';
import { renderDigest } from './render-digest.ts';
import { renderSettings } from './render-settings.ts';
import { fulfilWish, inZoneOrHour } from './subscribing.ts';
import { texts } from './texts.ts';

/** /bantin: shows the state, changes it, or shows today's digest. */
export const digestCommand: Command = async (desk, incoming, argument) => {
  const asker = askerOf(incoming);
  await send(desk.telegram, backTo(incoming), await replyTo(desk, asker, argument));
};

async function replyTo(desk: Desk, asker: Asker, argument: string): Promise<OutgoingMessage> {
  if (argument === '') return renderSettings(await subscriptionAt(desk, asker), new Date(desk.clock.now()));
  const wish = readDigestWish(argument);
  if (typeof wish === 'object' && 'refusal' in wish) return plain(`${wish.refusal}\n${texts.digest.unknown}`);
  return (await changeDigest(desk, asker, wish)) ?? plain(texts.onlyAdministrators);
}

/** Does what a word or a button asks for, and gives the state or the digest to show; undefined where it is refused. */
export async function changeDigest(
  desk: Desk,
  asker: Asker,
  wish: DigestWish,
): Promise<OutgoingMessage | undefined> {
  const subscription = await subscriptionAt(desk, asker);
  if (wish === 'show') return previewDigest(desk, asker, subscription);
  if (!(await mayChange(desk, asker))) return undefined;
  const now = new Date(desk.clock.now());
  const changed = fulfilWish(subscription, wish, now);
  await keepSubscription(desk.db, changed);
  return renderSettings(changed, now);
}

/** Today's digest as it would come now; nothing of it counts as told. */
async function previewDigest(desk: Desk, asker: Asker, subscription: Subscription): Promise<OutgoingMessage> {
  const day = localDay(new Date(desk.clock.now()), subscription.schedule.zone);
  const { digest } = await composeDigest(desk.db, desk.assistant(), subscription, day);
  return renderDigest(digest, surfaceOf(desk, asker.isPrivate));
}

/** /muigio: shows the zone, or changes it. */
export const zoneCommand: Command = async (desk, incoming, argument) => {
  const asker = askerOf(incoming);
  const reply = (text: string) => send(desk.telegram, backTo(incoming), plain(text));
  const now = desk.clock.now();
  const subscription = await subscriptionAt(desk, asker);
  const { zone } = subscription.schedule;
  if (argument === '') return void (await reply(texts.zone.now(zone, clockIn(zone, now))));
  const wanted = readZone(argument);
  if (typeof wanted !== 'string') return void (await reply(wanted.refusal));
  if (!(await mayChange(desk, asker))) return void (await reply(texts.onlyAdministrators));
  await keepSubscription(desk.db, inZoneOrHour(subscription, { zone: wanted }, new Date(now)));
  await reply(texts.zone.changed(wanted, clockIn(wanted, now)));
};

export function askerOf({ speaker, isPrivate }: Incoming): Asker {
  return { ...speaker, isPrivate };
}
