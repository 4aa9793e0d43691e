import type { FullDate } from '../text/dates/calendar.ts';
import { judgeContent } from './content-kinds.ts';
import { fullDateIn, isDateline, openingDate } from './dateline.ts';
import type { Block, BlockKind } from './document.ts';
import type { Draft, Line } from './draft.ts';
import { markFurniture } from './furniture-places.ts';
import { markTitle } from './title.ts';

/** A line on its way to a block: its words, and its kind as soon as it is known. */
export interface Judged extends Line {
  readonly text: string;
  kind?: BlockKind;
}

export interface Structure {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly published?: FullDate;
}

/** A dateline stands within so many lines of content from the top, or as near to the end of a paper. */
const DATELINE_REACH = 9;
const LONGEST_TITLE = 120;
const SALUTATION = /^(?:kính gửi|kính thưa|thân gửi|gửi|chào|xin chào|dear|hi)(?![\p{L}]).{0,80}[,:.!]?$/iu;

/** What each line of a draft is, the title, and the day that the document gives for itself. */
export function structureOf(draft: Draft): Structure {
  const lines = draft.lines.map((line) => judged(line, draft.text.slice(line.start, line.end)));
  markFurniture(lines);
  markDatelines(lines);
  const title = markTitle(lines);
  judgeContent(lines, title ?? '');
  const blocks = lines.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'paragraph' }));
  const published = publishedIn(lines) ?? draft.published ?? besideByline(lines);
  return {
    blocks,
    title: title ?? firstWords(lines),
    ...(published ? { published } : {}),
  };
}

function judged(line: Line, text: string): Judged {
  const { kind, ...rest } = line;
  // A row of one cell is a line of its own: the name of the table, a heading in it.
  const isLoneCell = kind === 'row' && !/\t| \| /u.test(text);
  return kind === undefined || isLoneCell ? { ...rest, text } : { ...rest, kind, text };
}

function markDatelines(lines: readonly Judged[]): void {
  const content = lines.filter((line) => line.kind !== 'furniture');
  for (const [i, line] of content.entries()) {
    const near = i < DATELINE_REACH || i >= content.length - DATELINE_REACH;
    if (
      near &&
      (line.kind === undefined || line.kind === 'paragraph') &&
      !line.mark &&
      isDateline(line.text)
    ) {
      if (i < DATELINE_REACH || /ngày|,/u.test(line.text)) line.kind = 'dateline';
    }
  }
}

function publishedIn(lines: readonly Judged[]): FullDate | undefined {
  for (const line of lines) {
    const date = line.kind === 'dateline' ? fullDateIn(line.text) : undefined;
    if (date) return date;
  }
  for (const line of lines.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
    const date = openingDate(line.text);
    if (date) return date;
  }
  return undefined;
}

/** "Bài, ảnh: TÚ UYÊN | 15/07/2025 21:14": the day that stands beside who wrote it, right under the headline. */
function besideByline(lines: readonly Judged[]): FullDate | undefined {
  const headline = lines.findIndex(({ kind }) => kind === 'title');
  if (headline < 0) return undefined;
  for (const { kind, text } of lines.slice(headline + 1, headline + 4)) {
    const date = kind === 'furniture' && text.length < LONGEST_TITLE ? fullDateIn(text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The first words of content, for a document without a headline. */
function firstWords(lines: readonly Judged[]): string {
  const content = lines.filter((line) => line.kind !== 'furniture' && line.kind !== 'dateline');
  const first = content.find((line) => !SALUTATION.test(line.text)) ?? content[0] ?? lines[0];
  const words = (first?.text ?? '').replace(/\s+/gu, ' ');
  if (words.length <= LONGEST_TITLE) return words.replace(/[.;:,]$/u, '');
  const cut = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, cut > 40 ? cut : LONGEST_TITLE).replace(/[\s.,;:–-]+$/u, '')}…`;
}
