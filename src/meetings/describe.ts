import { excerpt } from '../corpus/document.ts';
import { isoDate } from '../text/dates/calendar.ts';
import type { Fact, FactKind } from './fact.ts';
import type { Meeting, Status } from './meeting.ts';

const STATUS: Readonly<Record<Status, string>> = {
  held: 'đã họp',
  planned: 'dự kiến',
  mentioned: 'được nhắc đến',
};

const KINDS: Readonly<Record<FactKind, string>> = {
  name: 'tên',
  ordinal: 'lần thứ',
  date: 'ngày họp',
  place: 'địa điểm',
  format: 'hình thức',
  organiser: 'đơn vị tổ chức',
  chair: 'chủ trì',
  head: 'trưởng đoàn',
  attendee: 'dự họp',
  absent: 'vắng mặt',
  secretary: 'thư ký',
  signed: 'văn bản ký',
  signer: 'người ký',
  agreed: 'thống nhất',
  proposal: 'đề xuất',
  statement: 'phát biểu',
  figure: 'số liệu',
  next: 'lần họp sau',
  action: 'việc được giao',
  vote: 'biểu quyết',
};

const LONGEST = 160;

/** A meeting for reading in the terminal: a line for each fact with its rule, its file and the words that prove it. */
export function describeMeeting(meeting: Meeting): string {
  const day = meeting.date === undefined ? 'chưa rõ ngày' : isoDate(meeting.date);
  const lines = [`${meeting.title} [${meeting.id}] – ${STATUS[meeting.status]}, ${day}`];
  for (const fact of meeting.facts) {
    const words = excerpt(fact.span).replace(/\s+/gu, ' ');
    const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    lines.push(
      `  ${KINDS[fact.kind]}: ${valueText(fact)}`,
      `      ${fact.rule} | ${fact.span.document.file}: “${short}”`,
    );
  }
  return lines.join('\n');
}

/** The value's texts in one line. */
function valueText(fact: Fact): string {
  return Object.entries(fact.value)
    .map(([key, value]) =>
      key === 'from' || key === 'to' || key === 'date' || key === 'due' ? isoDate(value) : String(value),
    )
    .filter((text) => text !== '')
    .join(' | ');
}
