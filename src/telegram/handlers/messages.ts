import type { Message } from 'telegraf/types';
import { answerTo } from '../../storage/answers.ts';
import { fold, nfc } from '../../text/fold.ts';
import { attempt, type Desk } from '../desk.ts';
import { type Incoming, readIncoming } from '../incoming.ts';
import { backTo, plain, send } from '../sending.ts';
import { texts } from '../texts.ts';
import { ask } from './ask.ts';
import { answerIncoming, COMMANDS, type Command, unknownCommand } from './commands.ts';
import { OPERATOR_COMMANDS } from './operator.ts';

/** A message came: answer it where it is addressed to the bot and the person may ask. */
export async function onMessage(desk: Desk, message: Message): Promise<void> {
  if ('migrate_to_chat_id' in message) {
    const { id } = message.chat;
    const to = message.migrate_to_chat_id;
    await attempt(desk, 'chat not moved', () => desk.gate.follow(id, to, desk.clock.now()));
    return;
  }
  const incoming = addressed(desk, message);
  if (incoming && (await admits(desk, incoming))) await reply(desk, incoming);
}

/** Says politely that a message that waited too long is passed over; false where it was not addressed to the bot. */
export async function passOver(desk: Desk, message: Message): Promise<boolean> {
  const incoming = addressed(desk, message);
  if (incoming === undefined || !(await desk.gate.lets(incoming.speaker.chatId))) return false;
  await send(desk.telegram, backTo(incoming), plain(texts.passedOver));
  return true;
}

/** The message as addressed to the bot. In a group a command of another bot is not. */
function addressed(desk: Desk, message: Message): Incoming | undefined {
  const read = readIncoming(message, desk.me);
  const incoming = read && nameInOneWord(desk, withSlash(read));
  if (incoming?.said.kind === 'command' && commandIn(desk, incoming) === undefined) return undefined;
  return incoming;
}

// Names that are no words of the language, and short calls for help.
const WITHOUT_SLASH =
  /^(?:(bantin|timkiem|muigio|theodoi)(?=\s|$)|(?:menu|help|start|bat dau|huong dan|tro giup|(?:cac |xem )?lenh)[\s.!?]*$)/u;

/** In a private chat "bantin 6:30" and "hướng dẫn" are commands whose slash was left out. */
function withSlash(incoming: Incoming): Incoming {
  const { said, isPrivate } = incoming;
  if (!isPrivate || said.kind !== 'question') return incoming;
  const text = nfc(said.text);
  const found = WITHOUT_SLASH.exec(fold(text));
  if (found === null) return incoming;
  const argument = text.slice(found[0].length).trim();
  return { ...incoming, said: { kind: 'command', name: found[1] ?? 'help', named: false, argument } };
}

/** "/bản tin 6:30" is meant as /bantin 6:30: a name that nobody knows may go on in the next word. */
function nameInOneWord(desk: Desk, incoming: Incoming): Incoming {
  const { said } = incoming;
  if (said.kind !== 'command' || knownCommand(desk, incoming)) return incoming;
  const [next = ''] = said.argument.split(/\s/u, 1);
  const longer = {
    ...said,
    name: said.name + fold(nfc(next)),
    argument: said.argument.slice(next.length).trim(),
  };
  const joined = { ...incoming, said: longer };
  return knownCommand(desk, joined) ? joined : incoming;
}

async function reply(desk: Desk, incoming: Incoming): Promise<void> {
  const { said } = incoming;
  if (said.kind === 'command') await commandIn(desk, incoming)?.(desk, incoming, said.argument);
  else if (said.kind === 'wordless') await send(desk.telegram, backTo(incoming), plain(texts.onlyText));
  else await answerIncoming(desk, incoming, said.text);
}

/**
 * A question was edited: its answer is edited. One that was not answered before is answered now, and a command that was
 * mended is carried out.
 */
export async function onEditedMessage(desk: Desk, message: Message): Promise<void> {
  const incoming = addressed(desk, message);
  if (incoming === undefined || incoming.said.kind === 'wordless') return;
  const question = questionIn(incoming);
  if (question === '' || !(await admits(desk, incoming))) return;
  if (question === undefined) return reply(desk, incoming);
  const { speaker } = incoming;
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

/** The question that a message asks, plainly or after /hoi; undefined where it is another command. */
function questionIn({ said }: Incoming): string | undefined {
  if (said.kind === 'question') return said.text;
  return said.kind === 'command' && (said.name === 'hoi' || said.name === 'ask') ? said.argument : undefined;
}

/** The command that a message gives. One that we do not know, without our name, is in a group meant for another bot. */
function commandIn(desk: Desk, incoming: Incoming): Command | undefined {
  const { said, isPrivate } = incoming;
  if (said.kind !== 'command') return undefined;
  return knownCommand(desk, incoming) ?? (isPrivate || said.named ? unknownCommand : undefined);
}

function knownCommand(desk: Desk, incoming: Incoming): Command | undefined {
  const { said } = incoming;
  if (said.kind !== 'command') return undefined;
  return operatorCommand(desk, incoming) ?? commandNamed(COMMANDS, said.name);
}

/** For everybody else an operator's command is one that does not exist. */
function operatorCommand(desk: Desk, { said, speaker }: Incoming): Command | undefined {
  if (said.kind !== 'command' || !desk.gate.isOperator(speaker.userId)) return undefined;
  return commandNamed(OPERATOR_COMMANDS, said.name);
}

/** What anybody may type is looked up among our own names only: `/constructor` is none of them. */
function commandNamed(commands: Readonly<Record<string, Command>>, name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** May this be answered? Says so, once, where not. Operators' commands pass in any chat. */
async function admits(desk: Desk, incoming: Incoming): Promise<boolean> {
  const { chatId, userId } = incoming.speaker;
  const verdict = desk.limits.questions.count(userId);
  if (verdict === 'over') return false;
  const allowed = operatorCommand(desk, incoming) !== undefined || (await desk.gate.lets(chatId));
  if (allowed && verdict === 'over, tell') await send(desk.telegram, backTo(incoming), plain(texts.tooMany));
  if (!allowed && (await desk.gate.refusesAloud(chatId, desk.clock.now()))) {
    await send(desk.telegram, backTo(incoming), plain(texts.refused(chatId)));
  }
  return allowed && verdict === 'within';
}
