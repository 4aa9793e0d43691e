import type { Range } from '../text/range.ts';

/** What divides the cells of a row: a tab (HTML), a bar, or the wide gap of a table set in columns. */
const GAP = /\t|\s*\|\s*| {3,}/gu;

/** A cell of a row, trimmed; offsets count from the row's start. */
export interface RowCell extends Range {
  readonly text: string;
}

/** The cells of a row, empty ones too; the bars at the ends of a line enclose none. */
export function cellsOfRow(row: string): RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  for (const gap of [...row.matchAll(GAP), undefined]) {
    const raw = row.slice(from, gap?.index);
    const text = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    cells.push({ start, end: start + text.length, text });
    if (gap) from = gap.index + gap[0].length;
  }
  return cells.filter(({ text }, i) => text !== '' || (i > 0 && i < cells.length - 1));
}

/** How many cells a line set in columns has: three spaces and more between words; 1 for other lines. */
export function columnCount(line: string): number {
  return line.split(/(?<=\S) {3,}(?=\S)/u).length;
}
