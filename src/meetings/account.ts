import type { Document, Span } from '../corpus/document.ts';
import type { PartialDate } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';
import type { Fact } from './fact.ts';

/**
 * What one report says of the meeting it is about, with its number, days and name settled as far as it gives them: all
 * that is needed to bring it together with other reports. Plain values, which can be kept.
 */
export interface Account {
  readonly document: Document;
  /** The part of the document that tells of this meeting. */
  readonly section: Range;
  /** Its first sentence. */
  readonly opening: Span;
  /** Its first part: who met, where, about what. */
  readonly beginning: Range;
  readonly facts: readonly Fact[];
  readonly name?: Fact<'name'>;
  readonly ordinal?: number;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The body in the letterhead: "HỘI ĐỒNG QUẢN TRỊ". */
  readonly body?: string;
  /** The headline of an article that tells of this meeting only. */
  readonly headline?: string;
  /** The other meetings that it names. */
  readonly mentions: readonly Mention[];
}

/** A meeting that a report only names: an earlier one of the series, the larger one it was held in the frame of, the next. */
export interface Mention {
  readonly name: string;
  readonly ordinal: number;
  readonly named: Span;
  readonly status: 'planned' | 'mentioned';
  readonly from?: PartialDate;
  readonly facts: readonly Fact[];
}
