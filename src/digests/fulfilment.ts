import type { Document, Span } from '../corpus/document.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isFull, isoDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { phrase } from '../text/words.ts';
import type { Day } from './due.ts';
import { coverage, matterOf } from './likeness.ts';

// "đã hoàn thành", "đã được ban hành", "hoàn tất việc…"
const DONE = phrase([
  'đã hoàn thành',
  'đã được hoàn thành',
  'hoàn thành xong',
  'đã hoàn tất',
  'đã xong',
  'đã làm xong',
  'đã thực hiện xong',
  'đã triển khai xong',
  'đã ban hành',
  'đã được ban hành',
  'đã trình',
  'đã nộp',
  'đã gửi',
  'đã ký',
  'đã được ký',
  'đã bàn giao',
  'đã khắc phục',
  'đã sửa xong',
  'đã được phê duyệt',
  'đã đưa vào sử dụng',
  'đã đưa vào hoạt động',
]);
const NOT_DONE = phrase(['chưa', 'không', 'dự kiến', 'sẽ', 'phải']);
// The words of accomplishing themselves: a task "hoàn thành hồ sơ" is met by "đã nộp hồ sơ" as far as the file goes.
const VERBS = matterOf(
  'hoàn thành hoàn tất xong thực hiện triển khai ban hành trình nộp gửi ký phải cần chịu trách nhiệm',
);

/**
 * Prepares the question whether a later report tells that a task was done. A sentence answers it that says of
 * something that it is done, in a document that came out after the task was given, and repeats most of the task's own
 * words. It is a guess by words, so both places are shown to the reader.
 */
export function accomplishments(reports: {
  readonly documents: readonly Document[];
  readonly meetings: readonly Meeting[];
}): (task: string, given: Document, on: Day | undefined) => Span | undefined {
  const told = reports.documents.flatMap((document) => {
    const day = toldOn(document, reports.meetings);
    return day === undefined ? [] : doneIn(document).map((done) => ({ ...done, day }));
  });
  return (task, given, on) => {
    if (on === undefined || told.length === 0) return undefined;
    const matter = new Set([...matterOf(task)].filter((word) => !VERBS.has(word)));
    if (matter.size < 2) return undefined;
    return told.find(
      (done) => done.span.document !== given && done.day > on && coverage(matter, done.matter) >= 0.7,
    )?.span;
  };
}

function doneIn(document: Document): { span: Span; matter: Set<string> }[] {
  return document.blocks
    .filter((block) => block.kind !== 'furniture')
    .flatMap((block) => sentences(document.text, block))
    .filter((sentence) => {
      const said = lower(document.text.slice(sentence.start, sentence.end));
      return said.search(DONE) !== -1 && said.search(NOT_DONE) === -1;
    })
    .map((sentence) => ({
      span: { document, ...sentence },
      matter: matterOf(document.text.slice(sentence.start, sentence.end)),
    }));
}

/** The day a document came out; else that of the last meeting it reports. */
function toldOn(document: Document, meetings: readonly Meeting[]): Day | undefined {
  if (document.published !== undefined) return isoDate(document.published);
  const days = meetings
    .filter(
      (meeting) =>
        meeting.status === 'held' && meeting.reports.some((report) => report.document === document),
    )
    .flatMap((meeting) =>
      meeting.date !== undefined && isFull(meeting.date) ? [isoDate(meeting.date)] : [],
    );
  return days.sort().at(-1);
}
