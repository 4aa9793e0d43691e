import type { Range } from './range.ts';

/** Longer stretches between quotation marks or brackets are texts of their own (or a mark was forgotten). */
const LONGEST = 300;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
]);

/**
 * The short quotations and brackets of a line, marks included, outermost ones only: in order, disjoint.
 * A mark that is not closed within 300 characters opens nothing.
 *
 * @example quoted('ông nói: “Được. Làm ngay.” (vỗ tay)', range) // '“Được. Làm ngay.”' and '(vỗ tay)'
 */
export function quoted(text: string, range: Range): Range[] {
  const found: Range[] = [];
  const nextClosing = new Map<string, number>();
  for (let i = range.start; i < range.end; i++) {
    const opening = text.charAt(i);
    const closing = CLOSING.get(opening);
    if (closing === undefined) continue;
    let next = nextClosing.get(closing) ?? -1;
    if (next <= i) {
      next = text.indexOf(closing, i + 1);
      nextClosing.set(closing, next === -1 ? Infinity : next);
    }
    if (next === -1 || next >= i + LONGEST) continue;
    const end = closeOf(text, i, Math.min(range.end, i + LONGEST), opening, closing);
    if (end === undefined) continue;
    found.push({ start: i, end });
    i = end - 1;
  }
  return found;
}

function closeOf(
  text: string,
  at: number,
  limit: number,
  opening: string,
  closing: string,
): number | undefined {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const c = text.charAt(i);
    if (c === '\n') return undefined;
    if (c === closing && (i > at || opening !== closing)) {
      depth--;
      if (depth <= 0) return i + 1;
    } else if (c === opening) {
      depth++;
    }
  }
  return undefined;
}
