import { told } from '../../digests/coming.ts';
import type { Commitment } from '../../digests/commitments.ts';
import { quotation } from '../../digests/line.ts';
import { writeWish } from '../button-data.ts';
import type { Surface } from '../rendering/citation.ts';
import { type Button, message, type OutgoingMessage } from '../rendering/message.ts';
import { pageButtons } from '../rendering/page-buttons.ts';
import { RichText } from '../rendering/rich-text.ts';
import { NumberedSources } from './render-lines.ts';
import { texts } from './texts.ts';

/** So few that a page is one message, however long their texts. */
const PER_PAGE = 5;

/**
 * A page of what was agreed to happen, in the order given: each with its state, where it was promised, and where a
 * later report tells of it. Pages from 0.
 */
export function renderAgenda(
  commitments: readonly Commitment[],
  page: number,
  surface: Surface,
): OutgoingMessage {
  const say = texts.commitments;
  if (commitments.length === 0) return message(new RichText().add(say.none));
  const pages = Math.ceil(commitments.length / PER_PAGE);
  const shown = Math.min(page, pages - 1);
  const sources = new NumberedSources();
  const text = new RichText().add(`${say.heading(commitments.length)}\n`);
  let state: Commitment['state'] | undefined;
  for (const commitment of commitments.slice(shown * PER_PAGE, (shown + 1) * PER_PAGE)) {
    if (commitment.state !== state) text.add(`\n${say.states[commitment.state]}\n`, 'bold');
    state = commitment.state;
    addCommitment(text, commitment, sources);
  }
  const to = (label: string, next: number): Button => ({
    label,
    data: writeWish({ do: 'list commitments', page: next }),
  });
  return message(text, [
    ...sources.buttons(surface),
    pageButtons(shown, pages, to),
    [{ label: say.calendar, data: writeWish({ do: 'send calendar' }) }],
  ]);
}

function addCommitment(text: RichText, commitment: Commitment, sources: NumberedSources): void {
  const { promised, fulfilled } = commitment;
  const numbers = promised.slice(0, 3).map((citation) => `[${sources.number(citation)}]`);
  text.add(`• ${told(commitment)} ${numbers.join('')}`);
  if (fulfilled !== undefined) text.add(` → ${texts.commitments.fulfilled} [${sources.number(fulfilled)}]`);
  text.add('\n');
  text.add(quotation(promised[0]), 'blockquote').add('\n');
  if (fulfilled !== undefined) text.add(quotation(fulfilled), 'blockquote').add('\n');
}
