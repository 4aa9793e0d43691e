import type { Answer } from '../../answers/answer.ts';
import type { Conversation } from '../../questions/conversation.ts';
import { keepAnswer, newAnswerId } from '../../storage/answers.ts';
import { conversationOf, keepConversation, type Speaker } from '../../storage/conversations.ts';
import { NotDelivered } from '../delivery/not-delivered.ts';
import { attempt, type Desk } from '../desk.ts';
import { offeredQuestions, renderAnswer } from '../rendering/answer.ts';
import type { Surface } from '../rendering/citation.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { describeError } from '../scrub.ts';
import { type Destination, edit, plain, send } from '../sending.ts';
import { texts } from '../texts.ts';

/** A question that a person asked, by a message or a button. */
export interface Asked {
  readonly question: string;
  readonly speaker: Speaker;
  readonly isPrivate: boolean;
  readonly to: Destination;
  /** The message that asked; 0 where a button did: then the answer repeats the question. */
  readonly questionMessageId: number;
  /** An edited question is answered in the light of what was said before it, in the place of the earlier answer. */
  readonly again?: { readonly before: Conversation; readonly messageId: number };
}

const FOLLOW_UPS = 3;

/** Answers a question, and keeps what its buttons and the next question will need. */
export async function ask(desk: Desk, asked: Asked): Promise<void> {
  const { db, clock } = desk;
  const before =
    asked.again?.before ??
    (await attempt(desk, 'conversation not read', () => conversationOf(db, asked.speaker, clock.now())));
  const found = think(desk, asked.question, before);
  if (found === undefined) {
    await send(desk.telegram, asked.to, plain(texts.failed));
    return;
  }
  const { answer, followUps } = found;
  const id = newAnswerId();
  const rendered = renderAnswer(answer, {
    id,
    surface: surfaceOf(desk, asked.isPrivate),
    followUps,
    ...(asked.questionMessageId === 0 && { question: asked.question }),
  });
  const messageId = await show(desk, asked, rendered);
  await attempt(desk, 'answer not kept', async () => {
    await keepConversation(db, asked.speaker, found.conversation, clock.now());
    const { chatId, userId } = asked.speaker;
    const kept = { id, chatId, userId, questionMessageId: asked.questionMessageId, messageId };
    const { intent, kind } = answer;
    const questions = offeredQuestions(answer, followUps);
    await keepAnswer(db, { ...kept, intent, kind, questions, before: before ?? { turns: [] } }, clock.now());
  });
}

/** Edits the earlier answer, or sends a new one where there is none or it cannot be edited; gives the message's id. */
async function show(
  { telegram }: Desk,
  { again, speaker, to }: Asked,
  answer: OutgoingMessage,
): Promise<number> {
  if (again && again.messageId > 0) {
    try {
      await edit(telegram, speaker.chatId, again.messageId, answer);
      return again.messageId;
    } catch (error) {
      if (!(error instanceof NotDelivered) || error.reason !== 'refused') throw error;
    }
  }
  return (await send(telegram, to, answer)).message_id;
}

/** In a private chat a source opens on the spot; elsewhere it opens in the private chat. */
export function surfaceOf(desk: Pick<Desk, 'me'>, isPrivate: boolean): Surface {
  return isPrivate ? { kind: 'private' } : { kind: 'shared', bot: desk.me.username };
}

interface Thought {
  readonly answer: Answer;
  readonly conversation: Conversation;
  readonly followUps: string[];
}

/** Undefined when answering failed: a fault of ours, which is logged. */
function think(desk: Desk, question: string, before: Conversation | undefined): Thought | undefined {
  const from = desk.clock.monotonic();
  try {
    const assistant = desk.assistant();
    const { answer, conversation } = assistant.ask(question, before);
    const followUps = assistant.followUps(answer).slice(0, FOLLOW_UPS);
    const ms = Math.round((desk.clock.monotonic() - from) * 10) / 10;
    desk.log.info({ intent: answer.intent, kind: answer.kind, ms }, 'answered');
    desk.log.debug({ question }, 'question');
    return { answer, conversation, followUps };
  } catch (error) {
    desk.health.fault('answering failed');
    desk.log.error({ error: describeError(error, [], question) }, 'answering failed');
    return undefined;
  }
}
