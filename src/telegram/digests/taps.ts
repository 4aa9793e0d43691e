import type { Wish } from '../button-data.ts';
import type { Desk } from '../desk.ts';
import type { OutgoingMessage } from '../rendering/message.ts';
import { type Destination, send } from '../sending.ts';
import { agendaPage, sendCalendar } from './agenda.ts';
import { changeDigest } from './change-digest.ts';
import type { Asker } from './place.ts';
import { texts } from './texts.ts';
import { stopWatch } from './watching.ts';

export type DigestTap = Extract<
  Wish,
  { readonly do: 'change digest' | 'list commitments' | 'send calendar' | 'stop watch' }
>;

/** What a tap comes to: another page in place of the message, or a note for the person who tapped. */
export interface TapOutcome {
  readonly page?: OutgoingMessage;
  readonly notice?: { readonly text: string; readonly alert: true };
}

const REFUSED: TapOutcome = { notice: { text: texts.onlyAdministrators, alert: true } };
const instead = (page: OutgoingMessage | undefined): TapOutcome => (page === undefined ? REFUSED : { page });

/** A button of a digest's settings, of /hen or of /theodoi was tapped; what it sends goes `below`. */
export async function onDigestTap(
  desk: Desk,
  asker: Asker,
  below: Destination,
  wish: DigestTap,
): Promise<TapOutcome> {
  switch (wish.do) {
    case 'change digest': {
      const shown = await changeDigest(desk, asker, wish.action);
      if (wish.action !== 'show' || shown === undefined) return instead(shown);
      await send(desk.telegram, below, shown);
      return {};
    }
    case 'list commitments':
      return { page: await agendaPage(desk, asker, wish.page) };
    case 'send calendar':
      await sendCalendar(desk, asker, below);
      return {};
    case 'stop watch':
      return instead(await stopWatch(desk, asker, wish.watch));
  }
}
