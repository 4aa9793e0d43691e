import { calendarOf } from '../../digests/calendar.ts';
import { commitmentsOf } from '../../digests/commitments.ts';
import { fold } from '../../text/fold.ts';
import type { Desk } from '../desk.ts';
import { surfaceOf } from '../handlers/ask.ts';
import type { Command } from '../handlers/commands.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { backTo, type Destination, plain, send } from '../sending.ts';
import { askerOf } from './change-digest.ts';
import { type Asker, today } from './place.ts';
import { renderAgenda } from './render-agenda.ts';
import { texts } from './texts.ts';

/** /hen: what was agreed to happen; /hen ics: the same as a calendar file. */
export const agendaCommand: Command = async (desk, incoming, argument) => {
  const asker = askerOf(incoming);
  if (/^(?:ics|lich|calendar)$/u.test(fold(argument))) return sendCalendar(desk, asker, backTo(incoming));
  await send(desk.telegram, backTo(incoming), await agendaPage(desk, asker, 0));
};

/** A page of the commitments as they stand today in the place's zone; pages from 0. */
export async function agendaPage(desk: Desk, asker: Asker, page: number): Promise<OutgoingMessage> {
  const commitments = commitmentsOf(desk.assistant(), await today(desk, asker));
  return renderAgenda(commitments, page, surfaceOf(desk, asker.isPrivate));
}

/** Sends the commitments that have a day as an iCalendar file. */
export async function sendCalendar(desk: Desk, asker: Asker, to: Destination): Promise<void> {
  const commitments = commitmentsOf(desk.assistant(), await today(desk, asker));
  const { text, events, left } = calendarOf(commitments, new Date(desk.clock.now()));
  if (events === 0) return void (await send(desk.telegram, to, plain(texts.commitments.noCalendar)));
  const file = { source: Buffer.from(text), filename: texts.commitments.file };
  await desk.telegram.sendDocument(to.chatId, file, {
    caption: texts.commitments.caption(events, left),
    ...(to.topicId > 0 && { message_thread_id: to.topicId }),
    ...(to.replyTo !== undefined && {
      reply_parameters: { message_id: to.replyTo, allow_sending_without_reply: true },
    }),
  });
}
