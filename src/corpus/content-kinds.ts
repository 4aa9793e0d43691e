import { fold } from '../text/fold.ts';
import type { Judged } from './blocks.ts';
import { columnCount } from './cells.ts';
import type { BlockKind } from './document.ts';
import { isAlternateText, isCaption, isCaptionAmongParagraphs, withoutPictureNumber } from './pictures.ts';
import { isCapitals, isEnded, isField, isLetterhead, isSigning, wordCount } from './shapes.ts';

const LONGEST_HEADING = 22;
const SHORT_HEADING = 13;
const SECTION =
  /^(?:[IVX]{1,5}|[A-ZĐ])[.)]\s|^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s(?:\d{1,3}|[IVX]{1,5})(?![\p{L}\p{N}])/u;

/** Gives every line that is still open its kind: caption, heading, item, row or paragraph. */
export function judgeContent(lines: readonly Judged[], title: string): void {
  const content = lines.filter((line) => line.kind !== 'furniture');
  const headline = fold(title);
  for (const [i, line] of content.entries()) {
    if (line.kind !== undefined) continue;
    if (isAlternateText(line.text)) {
      const same = fold(withoutPictureNumber(line.text));
      line.kind = headline.includes(same) || same.includes(headline) ? 'furniture' : 'caption';
      const under = content[i + 1];
      if (under && under.kind === undefined && !under.mark && wordCount(under.text) <= 60)
        under.kind = 'caption';
    }
  }
  markGallery(content);
  markNewsItems(content);
  for (const [i, line] of content.entries()) line.kind ??= kindOf(content, i, line);
}

/** "Một số hình ảnh tại hội nghị:" and the lines below it. */
function markGallery(content: readonly Judged[]): void {
  let inGallery = false;
  for (const line of content) {
    if (line.kind !== undefined) continue;
    if (/^(?:mot so|nhung|chum|cac)(?: hinh)? anh(?![\p{L}])/u.test(fold(line.text.slice(0, 40))))
      inGallery = wordCount(line.text) <= 20;
    else if (isEnded(line.text) || isField(line.text)) inGallery = false;
    if (inGallery) line.kind = 'caption';
  }
}

/** Several lines that each stand above a paragraph opening with its day head the items of a news digest, pictures or not. */
function markNewsItems(content: readonly Judged[]): void {
  const heads = content.filter((line, i) => {
    const next = content[i + 1];
    return (
      i > 0 &&
      line.kind === undefined &&
      !line.mark &&
      !isEnded(line.text) &&
      !isCaption(line.text) &&
      !isField(line.text) &&
      wordCount(line.text) >= 4 &&
      wordCount(line.text) <= LONGEST_HEADING &&
      next?.kind === undefined &&
      next !== undefined &&
      wordCount(next.text) > SHORT_HEADING &&
      OPENS_WITH_DAY.test(next.text)
    );
  });
  if (heads.length < 2) return;
  for (const line of heads) line.kind = 'heading';
}

const OPENS_WITH_DAY =
  /^(?:\(?[\p{Lu}\p{L} .]{2,30}\)?\s?[-–]\s)?(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Cùng ngày|Cũng trong|Trong (?:hai|ba|các|\d) ngày|Từ ngày)(?!\p{L})/u;

function kindOf(content: readonly Judged[], i: number, line: Judged): BlockKind {
  const { text } = line;
  const previous = content[i - 1];
  const next = content[i + 1];
  if (isRow(content, i)) return 'row';
  if (isCaption(text) || (line.underPicture && wordCount(text) <= 70)) return 'caption';
  if (line.afterPicture && !isEnded(text) && !isField(text) && wordCount(text) <= 60) return 'caption';
  if (isLetterhead(text) || (!SECTION.test(text) && inSigning(content, i))) return 'paragraph';
  const amongParagraphs =
    previous !== undefined && next !== undefined && next.text.length > 100 && !line.mark;
  if (amongParagraphs && !isField(text) && isCaptionAmongParagraphs(text)) return 'caption';
  if (isHeading(line, previous, next)) return 'heading';
  if (line.mark === 'bullet') {
    const alone = previous?.mark !== 'bullet' && next?.mark !== 'bullet' && !previous?.text.endsWith(':');
    return alone && text.length > 150 ? 'paragraph' : 'item';
  }
  return line.mark ? 'item' : 'paragraph';
}

/** A line of a table: cells between bars or tabs, and not alone; or one of lines set in columns that hold figures. */
function isRow(content: readonly Judged[], i: number): boolean {
  const cells = cellCount(content[i]);
  return (
    (cells >= 2 &&
      (cells >= 3 || cellCount(content[i - 1]) === cells || cellCount(content[i + 1]) === cells)) ||
    isAligned(content, i)
  );
}

function cellCount(line: Judged | undefined): number {
  return line === undefined ? 0 : line.text.split(/\s\|\s|\t/u).length;
}

/** Letterheads and signatures stand in columns, too; tables have three and more of them, and figures in most lines. */
function isAligned(content: readonly Judged[], i: number): boolean {
  const own = columnsOf(content[i]);
  if (own === 2) return isInTwoColumns(content, i);
  if (own < 3) return false;
  const others = [content[i - 1], content[i + 1]].filter((line) => columnsOf(line) === own);
  return others.some((line) => [line, content[i]].some((one) => FIGURE_CELL.test(one?.text ?? '')));
}

/** "Xuất sắc        1" among its like, and the line of titles above: what is counted, and the count. */
function isInTwoColumns(content: readonly Judged[], i: number): boolean {
  const counts = (at: number) => columnsOf(content[at]) === 2 && COUNT_CELL.test(content[at]?.text ?? '');
  return counts(i) ? counts(i - 1) || counts(i + 1) : counts(i + 1) && counts(i + 2);
}

const COUNT_CELL = /[^:\s] {3,}[-+(]?\d[\d.,/]{0,14}\s?(?:%|\p{L}{1,6})?\)?$/u;

function columnsOf(line: Judged | undefined): number {
  return line === undefined || isLetterhead(line.text) || isSigning(line.text) ? 0 : columnCount(line.text);
}

/** A cell that opens with a figure, the first of them counting the rows. */
const FIGURE_CELL = /^\d{1,3}[.)]? {3}| {3}[-+(]?\d/u;

const ARROW = /→|[-=]>/u;
const OWNED = /^@?\p{Lu}[^:;.→>–—-]{0,30}(?:\s[-–—]\s|\s?(?:→|[-=]>)\s)/u;

/** "*** Làm gì tiếp", "== Chốt ==", "📌 Việc cần làm": a line that notes set off by signs. */
const DECORATED = /^(?:[*=~#>_]{2,}|[■▪◆►▶★☆✦❖]|\p{Extended_Pictographic})(?:[*=~#>_\s]|\uFE0F)*\p{L}/u;

/** "Điều 1. Thông qua báo cáo. (Tán thành: 99%)": more than one sentence is the article itself. */
const GOES_ON = /^.{12,160}?[\p{Ll}\d]{2}[.;]\s+[(\p{Lu}]/u;

function isHeading(line: Judged, previous: Judged | undefined, next: Judged | undefined): boolean {
  const { text } = line;
  const count = wordCount(text);
  if (next === undefined || count > LONGEST_HEADING || isEnded(text) || line.mark === 'bullet') return false;
  if (SECTION.test(text)) return !GOES_ON.test(text);
  if (isField(text)) return false;
  if (line.mark === 'number') {
    // Under the heading of a part stands what it heads; the items of a list stand among their like.
    return (
      count <= SHORT_HEADING &&
      next.mark !== 'number' &&
      !(previous?.mark === 'number' && previous.kind === 'item')
    );
  }
  if (line.mark) return false;
  if (isCapitals(text)) return true;
  // "Huấn - xin giấy phép" above "Thủy - mở cổng", "Tám → thay tụ": who does what
  if (OWNED.test(text) && (ARROW.test(text) || OWNED.test(next.text))) return false;
  if ((count > SHORT_HEADING && !OF_MEETING.test(text)) || /[:|]/u.test(text)) return false;
  if (DECORATED.test(text)) return true;
  if (!/^[\p{Lu}\p{N}"“]/u.test(text)) return false;
  return (
    (wordCount(next.text) > SHORT_HEADING || next.mark !== undefined) &&
    (previous === undefined || isEnded(previous.text) || previous.kind !== 'paragraph')
  );
}

/** "Họp Hội đồng thẩm định dự án Luật …": what heads the news of a meeting names it in full. */
const OF_MEETING =
  /^(?:Họp|Cuộc họp|Phiên họp|Kỳ họp|Hội nghị|Hội đàm|Hội kiến|Hội thảo|Tọa đàm|Diễn đàn|Đối thoại|Giao ban|Buổi (?:tiếp|làm việc|gặp)|Làm việc với|Tiếp xúc cử tri)(?![\p{L}])/u;

/** Within the block in which a paper is signed: offices in capitals, "(đã ký)", names. */
function inSigning(content: readonly Judged[], i: number): boolean {
  const line = content[i];
  if (!line || line.mark || isEnded(line.text)) return false;
  return content.slice(Math.max(0, i - 3), i + 3).some((other) => isSigning(other.text));
}
