import type { MessageEntity } from 'telegraf/types';

/** A text with its formatting; offsets and lengths count UTF-16 units, as Telegram and JavaScript do. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** What Telegram takes in one message, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096;

/** Where a text is best cut, best first: paragraphs, lines, sentences, words. */
const SEAMS = [/\n[^\S\n]*\n/g, /\n/g, /[.!?…;]["”’)»]?\s/g, /\s/g];

/**
 * Cuts a text that is too long for one message into messages of at most `limit` units: before an excerpt (a
 * quotation) or between paragraphs where possible, else between lines, sentences, words; never inside an entity unless
 * it is itself longer than half a message, and never inside an emoji or a letter with its marks. White space at the
 * seams is dropped; nothing else is.
 *
 * @example splitMessage({ text: 'Một.\n\nHai.', entities: [] }, 8) // texts "Một." and "Hai."
 */
export function splitMessage(message: FormattedText, limit = MESSAGE_LIMIT): FormattedText[] {
  const pieces: FormattedText[] = [];
  let from = 0;
  while (message.text.length - from > limit) {
    const cut = from + findCut(piece(message, from, message.text.length), limit);
    pieces.push(piece(message, from, cut));
    from = cut;
  }
  pieces.push(piece(message, from, message.text.length));
  return pieces.map(trim).filter((p) => p.text !== '');
}

function findCut({ text, entities }: FormattedText, limit: number): number {
  const head = text.slice(0, limit + 1);
  const least = limit / 4;
  const whole = (at: number) => !entities.some((e) => e.offset < at && at < e.offset + e.length);
  const short = entities.filter((e) => e.length <= limit / 2);
  const mostlyWhole = (at: number) => !short.some((e) => e.offset < at && at < e.offset + e.length);
  const quotes = entities.filter((e) => e.type === 'blockquote');
  // After an excerpt is as good as after a paragraph; before it may stand the line that introduces it.
  const quoteEdges = [quotes.map((e) => e.offset + e.length), quotes.map((e) => e.offset)];
  for (const allowed of [whole, mostlyWhole]) {
    for (const [rank, seam] of SEAMS.entries()) {
      const ends = [...head.matchAll(seam)].map((match) => match.index + match[0].length);
      ends.push(...(quoteEdges[rank] ?? []));
      const best = Math.max(...ends.filter((at) => at <= limit && at >= least && allowed(at)));
      if (best > 0) return best;
    }
  }
  return lastLetter(text, limit);
}

/** The last place at or before `limit` that is not inside an emoji or a letter with its marks. */
function lastLetter(text: string, limit: number): number {
  const start = Math.max(0, limit - 100);
  const letters = new Intl.Segmenter('vi').segment(text.slice(start, limit + 100));
  const at = letters.containing(limit - start)?.index ?? 0;
  if (at > 0) return start + at;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

/** The part from `from` to `to`, with the entities that lie in it; one that reaches over an end is cut off there. */
function piece({ text, entities }: FormattedText, from: number, to: number): FormattedText {
  const inside: MessageEntity[] = [];
  for (const entity of entities) {
    const start = Math.max(entity.offset, from);
    const end = Math.min(entity.offset + entity.length, to);
    if (start < end) inside.push({ ...entity, offset: start - from, length: end - start });
  }
  return { text: text.slice(from, to), entities: inside };
}

function trim(message: FormattedText): FormattedText {
  const from = message.text.length - message.text.trimStart().length;
  return piece(message, from, Math.max(from, message.text.trimEnd().length));
}
