import type { Judged } from './blocks.ts';
import { isDateline } from './dateline.ts';
import { goesOn, isByline, isSideLine, opensSidePart } from './furniture.ts';
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

/** A box of links inside an article has at most so many lines before the article goes on. */
const LONGEST_BOX = 10;
/** The first lines of a page that are its menu: so many short ones in a row. */
const SHORTEST_MENU = 4;

/** Notes that open with so many fields (time, place, chair) are no article: "Ý kiến" heads what was said. */
const FIELDS_OF_NOTES = 2;

/** Marks what the page brought along: side parts ("Tin liên quan" and all below), buttons, imprints, bylines, menus. */
export function markFurniture(lines: readonly Judged[]): void {
  const official = lines.slice(0, 14).some((line) => isPaperHeading(line.text) || isLetterhead(line.text));
  markSideParts(
    lines,
    official || lines.slice(0, 14).filter((line) => isField(line.text)).length >= FIELDS_OF_NOTES,
  );
  for (const line of lines) {
    if (line.kind === undefined && !official && isSideLine(line.text)) line.kind = 'furniture';
    if (line.kind === undefined && official && isSideLine(line.text) && !/^[\p{L} ]+:/u.test(line.text))
      line.kind = 'furniture';
  }
  markMenu(lines);
  if (!official) markLinks(lines);
  markBylines(lines, official);
}

/** "» Khởi công cầu Sen", ">> Khởi công cầu Sen"; below the article also "Khởi công cầu Sen (27/05)": a headline to be clicked. */
function markLinks(lines: readonly Judged[]): void {
  const last = lines.findLastIndex((line) => line.kind === undefined && isBody(line.text));
  for (const [i, line] of lines.entries()) {
    if (line.kind !== undefined || isEnded(line.text) || isCaption(line.text)) continue;
    if (LINK.test(line.text) || (last >= 0 && i > last && DATED_HEADLINE.test(line.text)))
      line.kind = 'furniture';
  }
}

const LINK = /^(?:»|›|>{1,2})\s*\p{Lu}.{10,200}$/u;
const DATED_HEADLINE =
  /^\P{L}{0,4}\p{Lu}.{15,200}\s\(\s?(?:\d{1,2}:\d\d[\s,|-]*)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:[\s,|-]*\d{1,2}:\d\d)?\s?\)$/u;

function markSideParts(lines: readonly Judged[], official: boolean): void {
  // In the menu above an article the same words are links to other pages.
  const body = lines.findIndex((line) => line.kind !== 'furniture' && isBody(line.text));
  if (body < 0) return;
  for (let i = body + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.kind === 'title' || line.kind === 'furniture' || !opensSidePart(line.text, official))
      continue;
    const end = endOfSidePart(lines, i, official);
    for (const side of lines.slice(i, end)) side.kind = 'furniture';
    i = end - 1;
  }
}

/** A paragraph or field that only an article has, as against the headlines and entries around it. */
function isBody(text: string): boolean {
  return isField(text) || (isEnded(text) && wordCount(text) >= 12);
}

/** Where the article goes on after the side part that begins at `from`: mostly nowhere. */
function endOfSidePart(lines: readonly Judged[], from: number, official: boolean): number {
  for (let i = from + 1; i < Math.min(lines.length, from + 1 + LONGEST_BOX); i++) {
    const text = lines[i]?.text ?? '';
    if (goesOn(text)) return i;
    if (official && (isSigning(text) || /^(?:[IVX]{1,5}|[A-Z])[.)]\s/u.test(text) || isCapitals(text)))
      return i;
  }
  return lines.length;
}

function markMenu(lines: readonly Judged[]): void {
  const open = lines.filter((line) => line.kind === undefined);
  let length = 0;
  for (const line of open) {
    const entry =
      wordCount(line.text) <= 4 && !/[\d:.;,|]/u.test(line.text) && !isCapitals(line.text) && !line.mark;
    if (!entry) break;
    length++;
  }
  if (length >= SHORTEST_MENU && length < open.length) {
    for (const line of open.slice(0, length)) line.kind = 'furniture';
  }
}

/** A byline stands right under an article, or between its headline and its first paragraph. Papers are signed instead. */
function markBylines(lines: readonly Judged[], official: boolean): void {
  const article = lines.filter((line) => line.kind !== 'furniture');
  if (official || article.some((line) => isSigning(line.text))) return;
  for (let at = article.length - 1; at >= article.length - 2 && at > 0; at--) {
    const line = article[at];
    if (!line || (article[at - 1]?.text ?? '').endsWith(':')) break;
    if (!isOpenByline(line) && !isSource(line)) break;
    line.kind = 'furniture';
  }
  for (const [i, line] of article.slice(1, 4).entries()) {
    const next = article[i + 2]?.text ?? '';
    // "Hòa" above their own points is no byline
    if (article[i + 2]?.mark) continue;
    if (isOpenByline(line) && (wordCount(next) >= 12 || isDateline(next))) line.kind = 'furniture';
  }
}

/** "Theo Báo Đồng Bằng", "(Theo VOV)": where an article was taken from, at its end. */
function isSource(line: Judged): boolean {
  return (
    line.kind === undefined &&
    /^\(?Theo\s/u.test(line.text) &&
    !isEnded(line.text) &&
    wordCount(line.text) <= 7
  );
}

function isOpenByline(line: Judged): boolean {
  return (
    line.kind === undefined &&
    !line.mark &&
    !isEnded(line.text) &&
    !isCaption(line.text) &&
    isByline(line.text)
  );
}
