import { type Document, excerpt, type Span } from '../../corpus/document.ts';
import { isFull } from '../../text/dates/calendar.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { overlaps } from '../../text/range.ts';
import { writeWish } from '../button-data.ts';
import { writePlace } from '../source-place.ts';
import type { Button } from './message.ts';
import { RichText, shorten } from './rich-text.ts';

/** Where buttons are shown. In groups and in messages sent through inline mode a source opens in the private chat. */
export type Surface = { readonly kind: 'private' } | { readonly kind: 'shared'; readonly bot: string };

/** A quotation longer than this folds up. */
const FOLDS_FROM = 300;

/** The document's title with its day, and which paragraph: "Tin họp tỉnh · 27/3/2023 · đoạn 4". */
export function sourceLine(span: Span): string {
  const { document } = span;
  const parts = [shorten(document.title, 120)];
  if (document.published && isFull(document.published)) parts.push(dateText(document.published));
  const paragraph = paragraphOf(span);
  if (paragraph > 0) parts.push(`đoạn ${paragraph}`);
  return parts.join(' · ');
}

/** Which block of the document's own text this is, from 1; 0 where it is none. Page furniture does not count. */
function paragraphOf(span: Span): number {
  const blocks = span.document.blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'title');
  return blocks.findIndex((block) => overlaps(block, span)) + 1;
}

/** Of a quotation longer than this the beginning is shown; its button shows all. */
const LONGEST = 1_200;

/** The numbered excerpt: "1. title", and under it the very words as a quotation. */
export function numberedExcerpt(number: number, span: Span): RichText {
  const words = excerpt(span).trim();
  const shown = shorten(words, LONGEST);
  // What stands inside the quotation is verbatim: the mark of a cut stands outside.
  const isCut = shown !== words;
  return new RichText()
    .add(`${number}. `, 'bold')
    .add(sourceLine(span), 'italic')
    .add('\n')
    .add(
      isCut ? shown.slice(0, -1) : words,
      words.length > FOLDS_FROM ? 'expandable_blockquote' : 'blockquote',
    )
    .add(isCut ? '\n…\n' : '\n');
}

/** The button that opens a source, labelled with its number. */
export function sourceButton(label: string, span: Span, surface: Surface): Button {
  const data = writeWish({ do: 'open source', place: writePlace(span) });
  return surface.kind === 'private' ? { label, data } : { label, url: deepLink(surface.bot, data) };
}

/** Opens the private chat with the bot and hands `parameter` to /start: 1 to 64 of A-Z, a-z, 0-9, _ and -. */
function deepLink(bot: string, parameter: string): string {
  return `https://t.me/${bot}?start=${parameter}`;
}

/** The place that is a whole document: opening it shows the first page with nothing marked. */
export function startOf(document: Document): Span {
  return { document, start: 0, end: 0 };
}
