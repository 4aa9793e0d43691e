import type { FullDate } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';
import type { BlockKind } from './document.ts';

/** What stands before the words of a line and is not part of them: "- ", "+ ", "•"; "a)", "1." (these stay in the text). */
export type Mark = 'bullet' | 'number' | 'letter';

/** A line of visible text as a reader of one format hands it on: trimmed, never empty, in reading order. */
export interface Line extends Range {
  /** What the markup says that it is; left out where the words must tell. */
  readonly kind?: BlockKind;
  readonly mark?: Mark;
  /** It stands right under a picture, or alone in a table cell that a picture left behind. */
  readonly underPicture?: boolean;
  /** It is the first line after a picture of a page: its caption, if it is no sentence. */
  readonly afterPicture?: boolean;
}

/** A file read, before its lines are judged. */
export interface Draft {
  /** As `Document.text`. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The day of publication that the markup gives where no reader sees it (`<meta>`). */
  readonly published?: FullDate;
  /** As `Document.sourceOffset`. */
  source(offset: number): number;
}
