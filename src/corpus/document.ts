import type { FullDate } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';

/**
 * What a block of a document is. `furniture` is what the page brought along (menus, related links, most-read lists,
 * footers): it is neither indexed nor read for facts. `row` is a line of a table, its cells kept apart by a tab
 * (HTML) or by " | " as in the file.
 */
export type BlockKind =
  | 'title'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'caption'
  | 'furniture';

/** A block of text: a paragraph, a heading, a list item… Blocks do not overlap and stand in reading order. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

/** A file of the corpus, read once and never changed. */
export interface Document {
  /** The file's name without its extension; one document a name. */
  readonly id: string;
  /** The file's name with extension, for people. */
  readonly file: string;
  /** The headline; where the file has none, its first line of content cut short. */
  readonly title: string;
  /** The day of publication or issue that the document gives for itself, if it does. */
  readonly published?: FullDate;
  /** The visible text in NFC: blocks separated by newlines, markup and entities resolved. Every offset counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** SHA-256 of the file's bytes, hex: tells whether the file has changed since. */
  readonly digest: string;
  /** The place in the file's own decoded characters of the character at `offset` of `text`. */
  sourceOffset(offset: number): number;
}

/** A place in a document. What is quoted is always the text of a span: verbatim by construction. */
export interface Span extends Range {
  readonly document: Document;
}

/** The very words that a span covers. */
export function excerpt(span: Span): string {
  return span.document.text.slice(span.start, span.end);
}
