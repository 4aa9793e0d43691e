import type { CallbackQuery } from 'telegraf/types';
import { answerById } from '../../storage/answers.ts';
import { castVote } from '../../storage/feedback.ts';
import { readWish, type Wish } from '../button-data.ts';
import { NotDelivered } from '../delivery/not-delivered.ts';
import { attempt, type Desk } from '../desk.ts';
import { onDigestTap } from '../digests/taps.ts';
import { renderDocumentList } from '../rendering/document-list.ts';
import { filterOf, renderMeetingList } from '../rendering/meeting-list.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { type Destination, edit } from '../sending.ts';
import { findPlace } from '../source-place.ts';
import { texts } from '../texts.ts';
import { verify } from '../verify.ts';
import { ask, surfaceOf } from './ask.ts';
import { openMeeting, openSource, sourcePage } from './open.ts';

/** Where a button was tapped, and by whom. */
interface Tap {
  readonly userId: number;
  readonly chatId: number;
  readonly topicId: number;
  readonly messageId: number;
  readonly isPrivate: boolean;
}

/** A short note over the chat, which only the person who tapped sees; `alert` waits to be closed. */
interface Notice {
  readonly text: string;
  readonly alert?: boolean;
}

/** What a tap comes to: a note, and what is sent after it; a message may have to wait for its turn, a note may not. */
interface Outcome {
  readonly notice?: Notice;
  readonly after?: () => Promise<void>;
}

/** A button was tapped. Each tap is answered, or the button would keep spinning. */
export async function onTap(desk: Desk, query: CallbackQuery): Promise<void> {
  const { notice, after } = await outcomeOf(desk, query);
  await desk.telegram.answerCbQuery(query.id, notice?.text, { show_alert: notice?.alert ?? false });
  await after?.();
}

async function outcomeOf(desk: Desk, query: CallbackQuery): Promise<Outcome> {
  const verdict = desk.limits.taps.count(query.from.id);
  if (verdict !== 'within') return { notice: { text: texts.tooManyTaps } };
  const chatId = query.message?.chat.id ?? query.from.id;
  if (!(await desk.gate.lets(chatId))) return { notice: { text: texts.refusedButton, alert: true } };
  const wish = 'data' in query ? readWish(query.data) : undefined;
  const tap = tapOf(query);
  if (wish === undefined || tap === undefined) return { notice: { text: texts.oldButton } };
  return fulfil(desk, tap, wish);
}

function tapOf({ message, from }: CallbackQuery): Tap | undefined {
  if (message === undefined) return undefined;
  const inTopic = 'is_topic_message' in message && message.is_topic_message === true;
  return {
    userId: from.id,
    chatId: message.chat.id,
    topicId: inTopic ? (message.message_thread_id ?? 0) : 0,
    messageId: message.message_id,
    isPrivate: message.chat.type === 'private',
  };
}

async function fulfil(desk: Desk, tap: Tap, wish: Wish): Promise<Outcome> {
  const { meetings, documents } = desk.assistant();
  switch (wish.do) {
    case 'open source':
      return { after: () => openSource(desk, below(tap), wish.place) };
    case 'turn page':
      return redraw(desk, tap, sourcePage(desk, wish.place, wish.page));
    case 'verify':
      return { notice: verification(desk, wish.place) };
    case 'open meeting':
      return { after: () => openMeeting(desk, below(tap), wish.meeting, tap.isPrivate) };
    case 'list meetings':
      return redraw(desk, tap, renderMeetingList(meetings, filterOf(wish.filter), wish.page));
    case 'list documents':
      return redraw(desk, tap, renderDocumentList(documents, wish.page, surfaceOf(desk, tap.isPrivate)));
    case 'ask':
      return askAgain(desk, tap, wish.answer, wish.question);
    case 'vote':
      return { notice: await vote(desk, tap, wish.answer, wish.vote) };
    case 'change digest':
    case 'list commitments':
    case 'send calendar':
    case 'stop watch': {
      const { page, notice } = await onDigestTap(desk, tap, below(tap), wish);
      return page ? redraw(desk, tap, page) : { ...(notice && { notice }) };
    }
    case 'nothing':
      return {};
  }
}

/** The reply to a tap hangs on the message with the button; in a private chat it simply follows. */
function below({ chatId, topicId, messageId, isPrivate }: Tap): Destination {
  return isPrivate ? { chatId, topicId } : { chatId, topicId, replyTo: messageId };
}

async function redraw(desk: Desk, tap: Tap, page: OutgoingMessage): Promise<Outcome> {
  try {
    await edit(desk.telegram, tap.chatId, tap.messageId, page);
    return {};
  } catch (error) {
    // Too old to be edited, or deleted meanwhile.
    if (error instanceof NotDelivered && error.reason === 'refused')
      return { notice: { text: texts.oldButton } };
    throw error;
  }
}

function verification(desk: Desk, place: string): Notice {
  const found = findPlace(desk.assistant().documents, place);
  if (found === undefined) return { text: texts.oldButton };
  if (found.kind === 'gone') return { text: texts.sourceGone, alert: true };
  if (found.kind === 'changed') return { text: texts.sourceChanged(found.document.file), alert: true };
  return {
    text: texts.verified[verify(desk.config.seedsDir, found.span)](found.span.document.file),
    alert: true,
  };
}

/** The question that a button stands for, asked by the person who tapped. */
async function askAgain(desk: Desk, tap: Tap, id: string, index: number): Promise<Outcome> {
  const kept = await attempt(desk, 'answer not read', () => answerById(desk.db, id));
  const question = kept?.questions[index];
  if (kept === undefined || question === undefined || kept.chatId !== tap.chatId) {
    return { notice: { text: texts.oldButton } };
  }
  const { chatId, topicId, userId, isPrivate } = tap;
  if (kept.kind === 'unclear' && kept.userId !== userId && !isPrivate) {
    return { notice: { text: texts.notYourButton } };
  }
  if (desk.limits.questions.count(userId) !== 'within')
    return { notice: { text: texts.tooMany, alert: true } };
  const speaker = { chatId, topicId, userId };
  return { after: () => ask(desk, { question, speaker, isPrivate, to: below(tap), questionMessageId: 0 }) };
}

async function vote(desk: Desk, tap: Tap, id: string, vote: 1 | -1): Promise<Notice> {
  const kept = await attempt(desk, 'answer not read', () => answerById(desk.db, id));
  if (kept === undefined || kept.chatId !== tap.chatId) return { text: texts.oldButton };
  const cast = { answerId: id, userId: tap.userId, vote, intent: kept.intent };
  const done = await attempt(desk, 'vote not kept', async () => {
    await castVote(desk.db, cast, desk.clock.now());
    return true;
  });
  if (!done) return { text: texts.voteNotKept };
  return { text: vote === 1 ? texts.voted.up : texts.voted.down };
}
