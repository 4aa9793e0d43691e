import type { Draft, Line, Mark } from './draft.ts';
import { normalise } from './normalise.ts';

const BULLET = /^(?:[-+*]\/\s*|[-–—+•●▪◦■*·>]\s+|(?:[•●▪◦■►▶➤✔✓☑→]|[-=]>)\s*|[-+](?=[\p{Lu}"“[]))/u;
const CHECK_BOX = /^\[[ xX]?\]\s/u;
const NUMBER = /^(?:(?:(?:Điều|ĐIỀU|Khoản)\s)?\d{1,3}(?:\.\d{1,2}){0,3}[.):/]|\(\d{1,2}\))\s/u;
const LETTER = /^\p{Ll}[)]\s|^\p{Ll}\.\s(?=\p{Lu})/u;
const PICTURE = /^[|\s]*!\[[^\]]{0,300}\]\([^)]{0,500}\)[|\s]*$/u;
/** A line this long that ends in the middle of a sentence was wrapped, not ended. */
const WRAPPED = 48;
/** No text is wrapped at a wider margin than this. */
const WIDEST = 140;
/** "kẹt: máy quét hư", "chủ xị: An", "An -> mượn máy": a line of its own, though it opens with a small letter. */
const LABELLED = /^\p{L}[\p{L}\p{M}]{0,9}(?: [\p{L}\p{M}]{1,9}){0,2}(?::\s|\s?(?:->|=>|→))/u;
const DEEPEST_INDENT = 14;
const FEWEST_FULL_LINES = 3;

/**
 * Reads a plain text: each line is one, bullets and the bars around a lone table cell stand outside of it, and lines
 * that were wrapped in the middle of a sentence are joined (their line break becomes a space).
 */
export function readPlain(raw: string): Draft {
  const { text, source } = normalise(raw);
  const lines: Line[] = [];
  const joins: number[] = [];
  const margin = marginOf(text);
  let afterPicture = false;
  for (const [start, end] of physicalLines(text)) {
    const words = text.slice(start, end);
    if (PICTURE.test(words.slice(0, 1000))) {
      afterPicture = true;
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const line = trimmed(text, start, end);
    const previous = lines.at(-1);
    if (previous && continues(text, previous, line, margin)) {
      for (let i = previous.end; i < line.start; i++) if (text.charAt(i) === '\n') joins.push(i);
      lines[lines.length - 1] = { ...previous, end: line.end };
    } else {
      lines.push(afterPicture ? { ...line, underPicture: true } : line);
    }
    afterPicture = false;
  }
  return { text: joins.length === 0 ? text : joined(text, joins), lines, source };
}

/** Lines whose kind the markup does not say may still be marked by hand, as "- " after a <br>. */
export function withMarks(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line) =>
    line.kind === undefined ? { ...line, ...trimmed(text, line.start, line.end) } : line,
  );
}

/** A line's marks: what it opens with, and the range of its words. */
function trimmed(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  let bars = 0;
  for (; to > from && /[\s|]/u.test(text.charAt(to - 1)); to--) if (text.charAt(to - 1) === '|') bars++;
  for (; from < to && /[\s|]/u.test(text.charAt(from)); from++) if (text.charAt(from) === '|') bars++;
  const opening = text.slice(from, Math.min(to, from + 24));
  const bullet = BULLET.exec(opening)?.[0];
  let mark: Mark | undefined;
  if (CHECK_BOX.test(opening)) mark = 'bullet';
  else if (bullet !== undefined && from + bullet.length < to) {
    mark = 'bullet';
    from += bullet.length;
    while (from < to && /\s/u.test(text.charAt(from))) from++;
  } else if (NUMBER.test(opening)) mark = 'number';
  else if (LETTER.test(opening)) mark = 'letter';
  const alone = bars > 0 && !text.slice(from, to).includes('|');
  return { start: from, end: to, ...(mark ? { mark } : {}), ...(alone ? { underPicture: true } : {}) };
}

function* physicalLines(text: string): Generator<readonly [number, number]> {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

/** Does `line`, next after `previous` without a gap, go on with the same sentence? */
function continues(text: string, previous: Line, line: Line, margin: number | undefined): boolean {
  if (line.mark !== undefined || line.underPicture || previous.underPicture) return false;
  if (text.charAt(line.start) === '[') return false;
  const newline = text.indexOf('\n', previous.end);
  if (text.slice(newline + 1, line.start).includes('\n')) return false;
  const length = newline - text.lastIndexOf('\n', newline - 1) - 1;
  if (length < WRAPPED || length > WIDEST) return false;
  // Set in columns, or centred.
  if (/\S\s{4,}\S/u.test(text.slice(previous.start, newline)) || line.start - newline > DEEPEST_INDENT)
    return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (LABELLED.test(words)) return false;
  const goesOn = /[\p{L}\p{N},–-]$/u.test(text.slice(previous.end - 1, previous.end));
  if (goesOn && /^[\p{Ll}(]/u.test(words)) return true;
  // Its first word would not have fitted into the line before.
  return (
    margin !== undefined &&
    length + 1 + (words.split(/\s/u)[0] ?? '').length > margin &&
    !/[.;:|]$/u.test(text.slice(newline - 1, newline))
  );
}

/**
 * The column at which the text was wrapped, if it was: where a line ends in the middle of a sentence, the next word
 * would not have fitted.
 */
function marginOf(text: string): number | undefined {
  let margin = 0;
  for (const [start, end] of physicalLines(text)) margin = Math.max(margin, end - start);
  if (margin < WRAPPED || margin > WIDEST) return undefined;
  let full = 0;
  let short = 0;
  let last: readonly [number, number] = [0, 0];
  for (const [start, end] of physicalLines(text)) {
    const isNext = start === last[1] + 1 && last[1] > 0;
    const word = /^\s*(\S{1,40})/u.exec(text.slice(start, Math.min(end, start + 60)))?.[1] ?? '';
    const isOpen =
      isNext && /[\p{L}\p{N},]/u.test(text.charAt(last[1] - 1)) && /^[\p{L}\p{N}(“"]/u.test(word);
    if (isOpen && last[1] - last[0] + 1 + word.length > margin) full++;
    else if (isOpen) short++;
    last = [start, end];
  }
  return full >= FEWEST_FULL_LINES && short <= full / 2 ? margin : undefined;
}

function joined(text: string, joins: readonly number[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const at of joins) {
    parts.push(text.slice(last, at));
    last = at + 1;
  }
  parts.push(text.slice(last));
  return parts.join(' ');
}
