import type { Telegram } from 'telegraf';
import { plain, send } from './sending.ts';

/** Sends a text to each operator; one who cannot be reached does not keep it from the others. */
export async function tellAdmins(
  telegram: Telegram,
  adminIds: readonly number[],
  text: string,
): Promise<void> {
  await Promise.allSettled(adminIds.map((chatId) => send(telegram, { chatId, topicId: 0 }, plain(text))));
}
