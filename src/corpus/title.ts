import type { Judged } from './blocks.ts';
import { isDateline } from './dateline.ts';
import { isCaption } from './pictures.ts';
import {
  isCapitals,
  isEnded,
  isField,
  isLetterhead,
  isPaperHeading,
  isSigning,
  wordCount,
} from './shapes.ts';

/** A headline stands within so many lines of content from the top. */
const REACH = 14;
const LONGEST_HEADLINE = 260;

/**
 * Finds the headline, marks its line or lines `title`, and returns its words; `undefined` where the document has none.
 * An official paper's is the heading under its letterhead, with the lines that go on with it:
 * "THÔNG BÁO" + "Kết luận của … tại cuộc họp …".
 */
export function markTitle(lines: readonly Judged[]): string | undefined {
  const content = lines.filter((line) => line.kind !== 'furniture').slice(0, REACH);
  const marked = content.filter((line) => line.kind === 'title');
  if (marked.length > 0) return wordsOf(marked.slice(0, 1));
  const mail = subjectOf(content);
  if (mail) return wordsOf(markAll([mail])).replace(SUBJECT, '');
  const paper = content.findIndex((line) => open(line) && isPaperHeading(line.text));
  const first = content.findIndex((line) => line.kind !== 'dateline' && !isLetterhead(line.text));
  if (paper >= 0 && content.slice(0, paper).every((line) => line.kind === 'dateline' || isAbovePaper(line))) {
    for (const line of content.slice(0, paper)) line.kind ??= 'paragraph';
    return wordsOf(markAll(paperTitle(content, paper)));
  }
  const headline = content[first];
  if (!headline || !isHeadline(headline)) return undefined;
  const next = content[first + 1];
  // A single word or two above a real headline is the name of the column.
  if (
    next &&
    wordCount(headline.text) <= 3 &&
    isHeadline(next) &&
    wordCount(next.text) >= 6 &&
    !isCapitals(headline.text)
  ) {
    headline.kind = 'furniture';
    return wordsOf(markAll([next]));
  }
  return wordsOf(markAll([headline]));
}

const MAIL_FIELD = /^(?:from|to|cc|bcc|date|sent|subject|từ|tới|đến|gửi|người gửi|người nhận|ngày gửi)\s*:/iu;
const SUBJECT = /^(?:subject|tiêu đề|chủ đề|v\/v)\s*:\s*(?:(?:re|fwd?)\s*:\s*)?/iu;

/** The line that says of what a mail is; above it stand only lines like it: "From: …", "To: …". */
function subjectOf(content: readonly Judged[]): Judged | undefined {
  const at = content.findIndex(({ text }) => SUBJECT.test(text));
  const above = content.slice(0, at);
  const isMail =
    at >= 0 &&
    [...above, ...content.slice(at + 1, at + 2)].some(({ text }) =>
      /^(?:from|to|từ|gửi|đến|người gửi)\s*:/iu.test(text),
    );
  if (!isMail || !above.every(({ text }) => MAIL_FIELD.test(text))) return undefined;
  for (const line of above) line.kind = 'paragraph';
  return content[at];
}

/** May stand above the heading of a paper: the offices, the nation's name, the number, the day. */
function isAbovePaper(line: Judged): boolean {
  return (
    isLetterhead(line.text) || isDateline(line.text) || isCapitals(line.text) || wordCount(line.text) <= 12
  );
}

function paperTitle(content: readonly Judged[], at: number): Judged[] {
  const title: Judged[] = [];
  for (const line of content.slice(at, at + 4)) {
    if (title.length > 0) {
      if (!open(line) || line.mark || isDateline(line.text) || isLetterhead(line.text)) break;
      if (isField(line.text) || isSection(line.text) || isEnded(line.text) || line.text.includes(' | '))
        break;
      if (line.text.length > LONGEST_HEADLINE) break;
    }
    title.push(line);
  }
  return title;
}

/** "I. NỘI DUNG", "NỘI DUNG": the first heading below the title. */
function isSection(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s/u.test(text) || (isCapitals(text) && wordCount(text) <= 3);
}

function isHeadline(line: Judged): boolean {
  if (!open(line) || line.mark === 'bullet' || line.underPicture) return false;
  if (line.text.length > LONGEST_HEADLINE || isField(line.text) || isSigning(line.text)) return false;
  if (isCaption(line.text) || line.text.includes(' | ')) return false;
  return !isEnded(line.text) || /[!?…]["”]?$/u.test(line.text);
}

const open = (line: Judged): boolean => line.kind === undefined || line.kind === 'heading';

function markAll(lines: readonly Judged[]): readonly Judged[] {
  for (const line of lines) line.kind = 'title';
  return lines;
}

function wordsOf(lines: readonly Judged[]): string {
  return lines.map((line) => line.text.replace(/\s+/gu, ' ')).join(' ');
}
