import { cellsOfRow } from '../corpus/cells.ts';
import { excerpt } from '../corpus/document.ts';
import { sheetOf, type Unit } from '../search/sheets.ts';
import { unitText } from './unit-text.ts';

/** A table longer than this is not one table. */
const MOST_ROWS = 200;

/** A row as a person reads it, each cell behind the title of its column: "Giữ giờ nghỉ: Đồng ý 211; Không 82". */
export function rowText(unit: Unit): string {
  const cells = cellsOf(unit);
  const header = headerOf(unit);
  const titles = header ? cellsOf(header) : [];
  if (!header || titles.length !== cells.length || cells.length < 2) return unitText(unit);
  const first = /^(?:stt|tt|no\.?|#)$/iu.test(titles[0] ?? '') ? 1 : 0;
  const rest = cells
    .map((cell, i) => (i > first && cell !== '' ? [titles[i] ?? '', cell].filter(Boolean).join(' ') : ''))
    .filter(Boolean);
  return [cells[first], rest.join('; ')].filter(Boolean).join(': ');
}

/** The cells of a row, as read. */
function cellsOf({ span }: Unit): string[] {
  return cellsOfRow(excerpt(span)).map(({ text }) => text.replace(/\s+/gu, ' '));
}

/** The first row of the table that the unit is a later row of. */
function headerOf(unit: Unit): Unit | undefined {
  const { units } = sheetOf(unit.span.document);
  let first = unit.index;
  while (units[first - 1]?.kind === 'row' && unit.index - first < MOST_ROWS) first--;
  return first === unit.index ? undefined : units[first];
}
