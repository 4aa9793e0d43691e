import type { ChatMemberUpdated } from 'telegraf/types';
import { keepSetting, setting } from '../../storage/settings.ts';
import { attempt, type Desk } from '../desk.ts';
import { onReachable } from '../digests/reachable.ts';
import { plain, send } from '../sending.ts';
import { texts } from '../texts.ts';

const PRESENT = new Set(['member', 'administrator', 'restricted']);

/** The bot was added somewhere: a group is greeted once, shortly, or told once that it is not allowed. */
export async function onMembership(desk: Desk, change: ChatMemberUpdated): Promise<void> {
  const { chat } = change;
  await attempt(desk, 'digests not paused or resumed', () => onReachable(desk, change));
  if (chat.type !== 'group' && chat.type !== 'supergroup') return;
  if (!PRESENT.has(change.new_chat_member.status) || PRESENT.has(change.old_chat_member.status)) return;
  const to = { chatId: chat.id, topicId: 0 };
  if (!(await desk.gate.lets(chat.id))) {
    if (await desk.gate.refusesAloud(chat.id, desk.clock.now())) {
      await send(desk.telegram, to, plain(texts.refused(chat.id)));
    }
    return;
  }
  if ((await setting(desk.db, chat.id, 'greeted')) !== undefined) return;
  await send(desk.telegram, to, plain(texts.greeting(desk.me.username)));
  await attempt(desk, 'greeting not kept', () => keepSetting(desk.db, chat.id, 'greeted', 'yes'));
}
