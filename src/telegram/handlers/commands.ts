import { type KeptAnswer, keepAnswer, newAnswerId } from '../../storage/answers.ts';
import { readWish } from '../button-data.ts';
import { attempt, type Desk } from '../desk.ts';
import { DIGEST_COMMANDS } from '../digests/commands.ts';
import type { Incoming } from '../incoming.ts';
import { renderDocumentList } from '../rendering/document-list.ts';
import { filterOf, renderMeetingList } from '../rendering/meeting-list.ts';
import { renderPassages } from '../rendering/passages.ts';
import { renderWelcome } from '../rendering/welcome.ts';
import { backTo, plain, send } from '../sending.ts';
import { texts } from '../texts.ts';
import { ask, surfaceOf } from './ask.ts';
import { openMeeting, openSource } from './open.ts';

/** Handles a command; `argument` is what stands after it, trimmed. */
export type Command = (desk: Desk, incoming: Incoming, argument: string) => Promise<void>;

const EXAMPLES = 4;
const PASSAGES = 6;

const start: Command = async (desk, incoming, parameter) => {
  const wish = incoming.isPrivate ? readWish(parameter) : undefined;
  if (wish?.do === 'open source') return openSource(desk, backTo(incoming), wish.place);
  if (wish?.do === 'open meeting')
    return openMeeting(desk, backTo(incoming), wish.meeting, incoming.isPrivate);
  await welcome(desk, incoming, texts.start);
};

const help: Command = async (desk, incoming) => {
  await welcome(desk, incoming, `${texts.help}\n\n${texts.helpInGroups(desk.me.username)}`);
};

const question: Command = async (desk, incoming, argument) => {
  await answerIncoming(desk, incoming, argument);
};

const meetings: Command = async (desk, incoming, argument) => {
  const list = renderMeetingList(desk.assistant().meetings, filterOf(argument), 0);
  await send(desk.telegram, backTo(incoming), list);
};

const documents: Command = async (desk, incoming) => {
  const list = renderDocumentList(desk.assistant().documents, 0, surfaceOf(desk, incoming.isPrivate));
  await send(desk.telegram, backTo(incoming), list);
};

const search: Command = async (desk, incoming, argument) => {
  if (argument === '') return void (await send(desk.telegram, backTo(incoming), plain(texts.searchWhat)));
  const hits = desk.assistant().search(argument, PASSAGES);
  const passages = hits.map((hit) => hit.passage);
  await send(
    desk.telegram,
    backTo(incoming),
    renderPassages(argument, passages, surfaceOf(desk, incoming.isPrivate)),
  );
};

/** The commands that everybody may use, by name; the English ones are aliases. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start,
  help,
  trogiup: help,
  hoi: question,
  ask: question,
  hop: meetings,
  meetings,
  nguon: documents,
  sources: documents,
  timkiem: search,
  search,
  ...DIGEST_COMMANDS,
};

/** A command that nobody knows gets the help. */
export const unknownCommand: Command = async (desk, incoming) => {
  await welcome(desk, incoming, `${texts.unknownCommand}\n\n${texts.help}`);
};

/** Answers the question that a message holds; asks for one where it holds no word. */
export async function answerIncoming(desk: Desk, incoming: Incoming, text: string): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const what = incoming.said.kind === 'command' ? texts.askWhat : texts.askAnything;
    return void (await send(desk.telegram, backTo(incoming), plain(what)));
  }
  await ask(desk, {
    question: text,
    speaker: incoming.speaker,
    isPrivate: incoming.isPrivate,
    to: backTo(incoming),
    questionMessageId: incoming.messageId,
  });
}

/** A text of our own, with questions that this corpus can answer as buttons. */
async function welcome(desk: Desk, incoming: Incoming, text: string): Promise<void> {
  const questions = desk.assistant().examples(EXAMPLES);
  const { chatId, userId } = incoming.speaker;
  const id = newAnswerId();
  const { message_id: messageId } = await send(
    desk.telegram,
    backTo(incoming),
    renderWelcome(text, questions, id),
  );
  const kept: KeptAnswer = {
    id,
    chatId,
    userId,
    questionMessageId: 0,
    messageId,
    intent: 'examples',
    kind: 'examples',
    questions,
    before: { turns: [] },
  };
  await attempt(desk, 'examples not kept', () => keepAnswer(desk.db, kept, desk.clock.now()));
}
