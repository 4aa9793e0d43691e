import { sayWeekday } from '../../digests/say-when.ts';
import type { Subscription } from '../../storage/subscriptions.ts';
import { writeWish } from '../button-data.ts';
import { type Button, message, type OutgoingMessage } from '../rendering/message.ts';
import { RichText } from '../rendering/rich-text.ts';
import type { DigestAction } from './read-wish.ts';
import { nextDigest } from './subscribing.ts';
import { texts } from './texts.ts';

/** The state of a place's digest, with a button for each thing that can be changed by one tap. */
export function renderSettings(subscription: Subscription, now: Date): OutgoingMessage {
  const { active, pausedFor, schedule, onlyNew } = subscription;
  const say = texts.digest;
  const paused = active && pausedFor !== undefined;
  const text = new RichText().add(`${say.heading(active, paused)}\n`, 'bold');
  if (paused) text.add(`${say.paused}\n`);
  text.add(`${say.rhythm(schedule.hour, schedule.mode === 'weekly', schedule.zone)}\n`);
  text.add(`${onlyNew ? say.onlyNew : say.always}\n`);
  if (active && !paused) {
    const { day, due } = nextDigest(schedule, now);
    text.add(`${due ? say.nextNow : say.next(sayWeekday(day), schedule.hour)}\n`);
  }
  text.add(`\n${say.how}`);
  const running = active && !paused;
  return message(text, [
    [button(running ? 'off' : 'on'), button('show')],
    ...(running ? [[button(schedule.mode === 'daily' ? 'weekly' : 'daily')]] : []),
    ...(running ? [[button(onlyNew ? 'always' : 'onlyNew')]] : []),
  ]);
}

function button(action: DigestAction): Button {
  return { label: texts.digest.buttons[action], data: writeWish({ do: 'change digest', action }) };
}
