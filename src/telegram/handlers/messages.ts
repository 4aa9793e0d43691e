import type { Message } from 'telegraf/types';
import { answerTo } from '../../storage/answers.ts';
import { moveChat } from '../../storage/housekeeping.ts';
import { attempt, type Desk } from '../desk.ts';
import { type Incoming, readIncoming } from '../incoming.ts';
import { backTo, plain, send } from '../sending.ts';
import { texts } from '../texts.ts';
import { ask } from './ask.ts';
import { answerIncoming, COMMANDS, unknownCommand } from './commands.ts';
import { OPERATOR_COMMANDS } from './operator.ts';

/** A message came: answer it where it is addressed to the bot and the person may ask. */
export async function onMessage(desk: Desk, message: Message): Promise<void> {
  if ('migrate_to_chat_id' in message) {
    const { id } = message.chat;
    await attempt(desk, 'chat not moved', () => moveChat(desk.db, id, message.migrate_to_chat_id));
    return;
  }
  const incoming = readIncoming(message, desk.me);
  if (incoming === undefined || !(await admits(desk, incoming))) return;
  const { said } = incoming;
  switch (said.kind) {
    case 'wordless':
      await send(desk.telegram, backTo(incoming), plain(texts.onlyText));
      return;
    case 'question':
      if (said.text === '') await send(desk.telegram, backTo(incoming), plain(texts.askWhat));
      else await answerIncoming(desk, incoming, said.text);
      return;
    case 'command':
      await (operatorCommand(desk, incoming) ?? COMMANDS[said.name] ?? unknownCommand)(
        desk,
        incoming,
        said.argument,
      );
  }
}

/** A question was edited: its answer is edited. One that was not answered before is answered now. */
export async function onEditedMessage(desk: Desk, message: Message): Promise<void> {
  const incoming = readIncoming(message, desk.me);
  if (incoming === undefined) return;
  const { said, speaker } = incoming;
  const question =
    said.kind === 'question'
      ? said.text
      : said.kind === 'command' && (said.name === 'hoi' || said.name === 'ask')
        ? said.argument
        : '';
  if (question === '' || !(await admits(desk, incoming))) return;
  const earlier = await attempt(desk, 'earlier answer not read', () =>
    answerTo(desk.db, speaker.chatId, incoming.messageId),
  );
  await ask(desk, {
    question,
    speaker,
    isPrivate: incoming.isPrivate,
    to: backTo(incoming),
    questionMessageId: incoming.messageId,
    ...(earlier && { again: { before: earlier.before, messageId: earlier.messageId } }),
  });
}

/** May this be answered? Says so, once, where not. Operators' commands pass in any chat. */
async function admits(desk: Desk, incoming: Incoming): Promise<boolean> {
  const { chatId, userId } = incoming.speaker;
  const verdict = desk.limits.questions.count(userId);
  if (verdict === 'over, tell') await send(desk.telegram, backTo(incoming), plain(texts.tooMany));
  if (verdict !== 'within') return false;
  if (operatorCommand(desk, incoming) || (await desk.gate.lets(chatId))) return true;
  if (await desk.gate.refusesAloud(chatId, desk.clock.now())) {
    await send(desk.telegram, backTo(incoming), plain(texts.refused(chatId)));
  }
  return false;
}

/** For everybody else an operator's command is one that does not exist. */
function operatorCommand(desk: Desk, { said, speaker }: Incoming) {
  if (said.kind !== 'command' || !desk.gate.isOperator(speaker.userId)) return undefined;
  return OPERATOR_COMMANDS[said.name];
}
