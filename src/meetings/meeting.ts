import type { Document, Span } from '../corpus/document.ts';
import type { PartialDate } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';
import type { Fact, FactKind } from './fact.ts';

/** `held`: a document reports of it. `planned`: announced for later. `mentioned`: only named, as an earlier one of a series. */
export type Status = 'held' | 'planned' | 'mentioned';

/** What one document says of one meeting. */
export interface Report {
  readonly document: Document;
  /** The part of the document that tells of this meeting; all of it where it tells of one only. */
  readonly sections: readonly Range[];
  readonly facts: readonly Fact[];
}

/** A meeting with the facts of all documents that report or mention it. Where they disagree, all stay. */
export interface Meeting {
  /** Short and stable across restarts as long as its name, number and day stay: at most 12 characters of [0-9a-z]. */
  readonly id: string;
  /** For lists and headings: the fullest name in the documents' words. */
  readonly title: string;
  readonly status: Status;
  readonly ordinal?: number;
  /** The first day, as far as the documents together give it. */
  readonly date?: PartialDate;
  readonly lastDate?: PartialDate;
  readonly reports: readonly Report[];
  readonly facts: readonly Fact[];
  /** Where it is named: never empty, so that even a mention can be cited. */
  readonly named: readonly [Span, ...Span[]];
}

/** The facts of one kind, in the order of the documents. */
export function factsOf<K extends FactKind>(of: { readonly facts: readonly Fact[] }, kind: K): Fact<K>[] {
  return of.facts.filter((fact) => fact.kind === kind) as Fact<K>[];
}
