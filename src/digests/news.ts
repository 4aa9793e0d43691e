import type { Citation } from '../answers/answer.ts';
import { FORMAT_TEXT } from '../answers/lookups/wording.ts';
import type { Document, Span } from '../corpus/document.ts';
import { factsOf, type Meeting, type Report } from '../meetings/meeting.ts';
import { isFull } from '../text/dates/calendar.ts';
import { dateText } from '../text/dates/date-text.ts';
import { fold } from '../text/fold.ts';
import type { Reports } from './commitments.ts';
import { cut, type Line, nameOf } from './line.ts';

/** Ids of documents that came, or whose text changed, since some earlier time. */
export interface Fresh {
  readonly added: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/**
 * What fresh documents bring: meetings not known before, further reports of known ones and where they disagree, other
 * documents, changed ones.
 */
export function news(reports: Reports, fresh: Fresh): Line[] {
  if (fresh.added.size + fresh.changed.size === 0) return [];
  const isNew = ({ document }: Report) => fresh.added.has(document.id);
  const held = reports.meetings.filter((meeting) => meeting.status === 'held' && meeting.reports.length > 0);
  const lines = held.flatMap((meeting) => {
    if (meeting.reports.every(isNew)) return [newMeeting(meeting)];
    return meeting.reports.filter(isNew).map((report) => furtherReport(meeting, report));
  });
  const disagreements = held.flatMap((meeting) => disagreementsOf(meeting, fresh));
  const told = new Set(held.flatMap((meeting) => meeting.reports.map((report) => report.document.id)));
  const others = reports.documents
    .filter((document) => fresh.added.has(document.id) && !told.has(document.id))
    .map((document) => aboutDocument('Tài liệu mới', document));
  const changed = reports.documents
    .filter((document) => fresh.changed.has(document.id))
    .map((document) => aboutDocument('Tài liệu đã được sửa', document));
  return [...lines, ...disagreements, ...others, ...changed];
}

function newMeeting(meeting: Meeting): Line {
  const place = factsOf(meeting, 'place')[0]?.value.text;
  const date = meeting.date && dateText(meeting.date);
  const details = [date, place].filter((detail) => detail !== undefined && detail !== '');
  return {
    text: `Cuộc họp mới: ${[nameOf(meeting), ...details].join(', ')}`,
    // The sentence that says when or where says most of the rest as well.
    citations: [(factsOf(meeting, 'date')[0] ?? factsOf(meeting, 'place')[0])?.span ?? meeting.named[0]],
  };
}

function furtherReport(meeting: Meeting, report: Report): Line {
  const within = meeting.named.find((span) => span.document === report.document);
  const place = within ?? report.facts[0]?.span ?? headOf(report.document);
  return { text: `Thêm tài liệu về: ${nameOf(meeting)}`, citations: [place] };
}

function aboutDocument(what: string, document: Document): Line {
  return { text: `${what}: ${cut(document.title, 200)}`, citations: [headOf(document)] };
}

/** The title where the document has one, else its first own block. */
function headOf(document: Document): Span {
  const own = document.blocks.filter((block) => block.kind !== 'furniture');
  const { start, end } = own.find((block) => block.kind === 'title') ?? own[0] ?? { start: 0, end: 0 };
  return { document, start, end };
}

/** A value of a fact, in a form to show and to compare. */
interface Said {
  readonly value: string;
  readonly span: Citation;
}

/** Of these a meeting has one value: two different ones disagree. */
const SINGLE: readonly { readonly what: string; say(report: Report): Said[] }[] = [
  { what: 'ngày họp', say: datesOf },
  { what: 'hình thức họp', say: formatsOf },
];

function datesOf(report: Report): Said[] {
  return factsOf(report, 'date')
    .filter(({ value }) => isFull(value.from))
    .map(({ value, span }) => ({ value: dateText(value.from), span }));
}

function formatsOf(report: Report): Said[] {
  return factsOf(report, 'format').map(({ value, span }) => ({ value: FORMAT_TEXT[value.format], span }));
}

/** Where a fresh report says another day or form than the others do. */
function disagreementsOf(meeting: Meeting, fresh: Fresh): Line[] {
  const isFresh = ({ document }: Report) => fresh.added.has(document.id) || fresh.changed.has(document.id);
  const [now, before] = [
    meeting.reports.filter(isFresh),
    meeting.reports.filter((report) => !isFresh(report)),
  ];
  return SINGLE.flatMap(({ what, say }) => {
    const [earlier] = before.flatMap(say);
    const other = now
      .flatMap(say)
      .find((said) => earlier !== undefined && fold(said.value) !== fold(earlier.value));
    if (earlier === undefined || other === undefined) return [];
    const text = `Tài liệu nói khác nhau về ${what} của ${nameOf(meeting, 120)}: ${other.value} (mới), ${earlier.value} (trước)`;
    return [{ text, citations: [other.span, earlier.span] as const }];
  });
}
