import type { Digest } from '../../digests/digest.ts';
import type { Line } from '../../digests/line.ts';
import { withinOneScreen } from '../../digests/line.ts';
import type { Surface } from '../rendering/citation.ts';
import { message, type OutgoingMessage } from '../rendering/message.ts';
import { RichText } from '../rendering/rich-text.ts';
import { addLine, NumberedSources } from './render-lines.ts';
import { texts } from './texts.ts';

/** A digest as a message: its sections in order, every line with the number of its source and the source's words. */
export function renderDigest(digest: Digest, surface: Surface): OutgoingMessage {
  const sources = new NumberedSources();
  const text = new RichText().add(`🗞 ${digest.title}\n`, 'bold');
  if (digest.note !== undefined) text.add(`${digest.note}\n`, 'italic');
  for (const { heading, lines, more } of digest.sections) {
    text.add(`\n${heading}\n`, 'bold');
    for (const line of lines) addLine(text, line, sources);
    if (more !== undefined) text.add(`${texts.more(more)}\n`);
  }
  if (digest.sections.length === 0) text.add(`\n${texts.digest.empty}`);
  return message(text, sources.buttons(surface));
}

/** What watches found, told at once. */
export function renderFindings(lines: readonly Line[], surface: Surface): OutgoingMessage {
  const sources = new NumberedSources();
  const text = new RichText().add(`🔔 ${texts.watches.told}\n`, 'bold');
  for (const { lines: shown, more } of withinOneScreen([{ heading: '', lines }])) {
    for (const line of shown) addLine(text, line, sources);
    if (more !== undefined) text.add(`${texts.more(more)}\n`);
  }
  return message(text, sources.buttons(surface));
}
