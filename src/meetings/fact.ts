import type { Span } from '../corpus/document.ts';
import type { PartialDate } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';

/** Where people met: in one place, over the network, or some here and some there. */
export type Format = 'in_person' | 'online' | 'hybrid';

/** A person as a document names him or her. `name` is verbatim, without the honorific ("Nguyễn Văn An"). */
export interface Person {
  readonly name: string;
  /** How somebody is addressed who is called by the order of birth or by a child: "cô" of "cô Ba", "mẹ" of "mẹ Na". */
  readonly address?: string;
  /** The title or office in the document's words: "Phó Chủ tịch UBND tỉnh". */
  readonly role?: string;
  /** The side, delegation or organisation the document seats the person with: "phía Trung Quốc", "tỉnh Lào Cai". */
  readonly side?: string;
}

/** What each kind of fact says. Texts are verbatim from the document unless the comment says otherwise. */
export interface FactValues {
  /** The meeting's name as the document gives it. */
  name: { readonly text: string };
  /** Its number in the series: 3 for "lần thứ ba". */
  ordinal: { readonly number: number };
  /** The day or days it was held; `to` is the last day where there are several. `time` as written: "08h30 - 10h15", "sáng". */
  date: { readonly from: PartialDate; readonly to?: PartialDate; readonly time?: string };
  place: { readonly text: string };
  format: { readonly format: Format };
  organiser: { readonly text: string };
  chair: Person;
  /** Leads a delegation without chairing the meeting. */
  head: Person;
  /** Present at the meeting; chairs and secretaries are attendees too. */
  attendee: Person;
  absent: Person;
  secretary: Person;
  /** A document that was signed (or of which the text says that it was not: `not`). `period`: "2023-2025". */
  signed: { readonly title: string; readonly period?: string; readonly not?: true };
  /** Who signed: a person or a party ("các bên"). `document` is the title of what was signed, where the sentence gives it. */
  signer: {
    readonly text: string;
    readonly role?: string;
    /** The side that the sentence has the person sign for. */
    readonly side?: string;
    readonly document?: string;
  };
  /** A point on which the meeting agreed or which it concluded. */
  agreed: { readonly text: string };
  /** What somebody proposed or asked for. */
  proposal: { readonly by: string; readonly text: string };
  /** What somebody said, judged, objected. */
  statement: { readonly by: string; readonly text: string };
  /** "7,2 tỷ USD" and what it measures: "tổng kim ngạch xuất nhập khẩu năm 2022". */
  figure: { readonly amount: string; readonly measures: string };
  /** The next meeting that was announced. */
  next: {
    readonly when?: string;
    readonly date?: PartialDate;
    readonly where?: string;
    readonly host?: string;
    readonly ordinal?: number;
  };
  /** Something to be done, who does it, until when; `done` where the list says whether it is. */
  action: {
    readonly owner?: string;
    readonly task: string;
    readonly deadline?: string;
    readonly due?: PartialDate;
    readonly done?: boolean;
  };
  /** A vote: the matter, the count or share as written, and whether it passed. */
  vote: { readonly matter: string; readonly result: string; readonly passed?: boolean };
}

export type FactKind = keyof FactValues;

/**
 * One thing that a document says of a meeting. `span` is the sentence or field that says it: what is cited as proof.
 * `at` is where the value itself stands inside the document. `rule` names the rule that found it.
 */
export type Fact<K extends FactKind = FactKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly value: FactValues[P];
    readonly span: Span;
    readonly at?: Range;
    readonly rule: string;
  };
}[K];
