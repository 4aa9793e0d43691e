import type { Citation } from '../answers/answer.ts';
import { capital } from '../answers/lookups/wording.ts';
import { excerpt } from '../corpus/document.ts';

/** One thing that a digest says, and where that stands. */
export interface Line {
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How many more lines there were than fit the screen. */
  readonly more?: number;
}

/** One screen of a phone, with the quotations: UTF-16 units. */
const SCREEN = 3_000;
const LONGEST_TEXT = 300;
const LONGEST_QUOTATION = 180;
const MOST_LINES = 6;
/** Heading, number, line breaks and the title of a source. */
const AROUND = 60;

/** The beginning of the cited words, cut before a word; "…" stands for the rest. */
export function quotation(citation: Citation): string {
  return cut(excerpt(citation).replace(/\s+/gu, ' ').trim(), LONGEST_QUOTATION);
}

/** `text` with at most `limit` UTF-16 units, cut before a word. */
export function cut(text: string, limit = LONGEST_TEXT): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}

/** The name of a meeting to begin a line with. */
export function nameOf({ title }: { readonly title: string }, limit = 200): string {
  return capital(cut(title, limit));
}

/**
 * The sections with as many lines as fit one screen. Each section keeps its first line before any gets a second, so
 * that a long list does not push out what comes after it.
 */
export function withinOneScreen(found: readonly Section[]): Section[] {
  const short = (line: Line): Line => ({ ...line, text: cut(line.text) });
  const sections = found.map(({ heading, lines }) => ({ heading, lines: lines.map(short) }));
  const kept = sections.map(() => 0);
  let room = SCREEN;
  for (let row = 0; row < MOST_LINES; row++) {
    for (const [index, { lines }] of sections.entries()) {
      const line = lines[row];
      if (line === undefined || kept[index] !== row) continue;
      const size = line.text.length + quotation(line.citations[0]).length + AROUND;
      if (size > room) continue;
      room -= size;
      kept[index] = row + 1;
    }
  }
  return sections.flatMap(({ heading, lines }, index) => {
    const count = kept[index] ?? 0;
    const more = lines.length - count;
    return count === 0 ? [] : [{ heading, lines: lines.slice(0, count), ...(more > 0 && { more }) }];
  });
}
