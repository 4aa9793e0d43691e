import type { ChatMemberUpdated } from 'telegraf/types';
import { keepSubscription, pause, pausedIn } from '../../storage/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { resumed } from './subscribing.ts';

/**
 * The bot was blocked or thrown out, or let in again: what it sends of its own accord stops, or goes on with the next
 * digest. A right to write that was taken away shows when the next digest is sent.
 */
export async function onReachable(
  desk: Pick<Desk, 'db' | 'clock'>,
  change: ChatMemberUpdated,
): Promise<void> {
  const { id: chatId } = change.chat;
  const { status } = change.new_chat_member;
  if (status === 'kicked' || status === 'left') return pause(desk.db, { chatId, topicId: 0 }, 'blocked');
  for (const subscription of await pausedIn(desk.db, chatId)) {
    await keepSubscription(desk.db, resumed(subscription, new Date(desk.clock.now())));
  }
}
