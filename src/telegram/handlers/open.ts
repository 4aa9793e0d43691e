import type { Desk } from '../desk.ts';
import { renderMeetingCard } from '../rendering/meeting-card.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { renderSourcePage } from '../rendering/source-page.ts';
import { type Destination, plain, send } from '../sending.ts';
import { findPlace } from '../source-place.ts';
import { texts } from '../texts.ts';
import { surfaceOf } from './ask.ts';

/** Shows a cited place in its surroundings, or says why it can no longer be shown. */
export async function openSource(desk: Desk, to: Destination, place: string): Promise<void> {
  await send(desk.telegram, to, sourcePage(desk, place));
}

/** The page of the source with the cited words, or page `page` of it; a text where the source changed or is gone. */
export function sourcePage(desk: Pick<Desk, 'assistant'>, place: string, page?: number): OutgoingMessage {
  const found = findPlace(desk.assistant().documents, place);
  if (found === undefined) return plain(texts.oldButton);
  if (found.kind === 'gone') return plain(texts.sourceGone);
  if (found.kind === 'changed') return plain(texts.sourceChanged(found.document.file));
  return renderSourcePage(found.span, page);
}

/** Shows the card of a meeting. */
export async function openMeeting(
  desk: Desk,
  to: Destination,
  id: string,
  isPrivate: boolean,
): Promise<void> {
  const meeting = desk.assistant().meetings.find((candidate) => candidate.id === id);
  const card = meeting ? renderMeetingCard(meeting, surfaceOf(desk, isPrivate)) : plain(texts.meetingGone);
  await send(desk.telegram, to, card);
}
