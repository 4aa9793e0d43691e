import type { Block, Document, Span } from '../../corpus/document.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { sentences } from '../../text/sentences.ts';
import { writeWish } from '../button-data.ts';
import { writePlace } from '../source-place.ts';
import { texts } from '../texts.ts';
import { type Button, message, type OutgoingMessage } from './message.ts';
import { pageButtons } from './page-buttons.ts';
import { RichText, shorten } from './rich-text.ts';

/** About a phone's screen and a half, in UTF-16 units; with title and page number it stays far below Telegram's limit. */
const PAGE_LENGTH = 1_800;

/** The document's own text in pages of at most `PAGE_LENGTH`, each a list of blocks or parts of them; never empty. */
export function pagesOf(document: Document): Range[][] {
  const pages: Range[][] = [[]];
  let length = 0;
  for (const piece of document.blocks
    .filter((block) => block.kind !== 'furniture')
    .flatMap((block) => cut(document, block))) {
    const size = piece.end - piece.start;
    if (length > 0 && length + size > PAGE_LENGTH) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(piece);
    length += size + 2;
  }
  return pages;
}

/** A block longer than a page is cut between sentences, and a sentence longer than a page anywhere. */
function cut(document: Document, block: Block): Range[] {
  if (block.end - block.start <= PAGE_LENGTH) return [block];
  const pieces: { start: number; end: number }[] = [];
  for (const sentence of sentences(document.text, block)) {
    for (let start = sentence.start; start < sentence.end; start += PAGE_LENGTH) {
      const end = Math.min(start + PAGE_LENGTH, sentence.end);
      const last = pieces.at(-1);
      if (last && end - last.start <= PAGE_LENGTH) last.end = end;
      else pieces.push({ start, end });
    }
  }
  return pieces;
}

/**
 * A page of the document around `cited`, with the cited words marked. Page undefined: the one where they stand. A page
 * that the document does not have becomes its last.
 */
export function renderSourcePage(cited: Span, page?: number): OutgoingMessage {
  const { document } = cited;
  const pages = pagesOf(document);
  const home = pages.findIndex((pieces) => pieces.some((piece) => overlaps(piece, cited)));
  const shown = Math.min(page ?? Math.max(home, 0), pages.length - 1);
  const text = new RichText();
  // The first page has the title in its own place.
  if (shown > 0) text.add(`${shorten(document.title, 200)}\n`, 'bold');
  text.add(texts.pageOf(document.file, shown + 1, pages.length), 'italic').add('\n\n');
  for (const piece of pages[shown] ?? []) text.append(marked(document, piece, cited)).add('\n\n');
  const place = writePlace(cited);
  const turn = (label: string, to: number): Button => ({
    label,
    data: writeWish({ do: 'turn page', place, page: to }),
  });
  const verify: Button = { label: texts.verify, data: writeWish({ do: 'verify', place }) };
  return message(text, [pageButtons(shown, pages.length, turn), cited.end > cited.start ? [verify] : []]);
}

function marked(document: Document, piece: Range, cited: Range): RichText {
  const part = (from: number, to: number) =>
    document.text.slice(Math.max(from, piece.start), Math.min(to, piece.end));
  if (!overlaps(piece, cited)) return new RichText().add(part(piece.start, piece.end));
  return new RichText()
    .add(part(piece.start, cited.start))
    .add(part(cited.start, cited.end), 'bold', 'underline')
    .add(part(cited.end, piece.end));
}
