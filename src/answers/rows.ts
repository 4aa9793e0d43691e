import { cellsOfRow } from '../corpus/cells.ts';
import { excerpt } from '../corpus/document.ts';
import type { Query } from '../questions/query.ts';
import { sheetOf, type Unit } from '../search/sheets.ts';
import { lower } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { unitText } from './unit-text.ts';

/** A table longer than this is not one table. */
const MOST_ROWS = 200;

/** A row as a person reads it, each cell behind the title of its column: "Giữ giờ nghỉ: Đồng ý 211; Không 82". */
export function rowText(unit: Unit, query?: Query): string {
  const cells = cellsOf(unit);
  const header = headerOf(unit);
  const titles = header ? cellsOf(header) : [];
  if (!header || titles.length !== cells.length || cells.length < 2) return unitText(unit);
  const first = /^(?:stt|tt|no\.?|#)$/iu.test(titles[0] ?? '') ? 1 : 0;
  const asked =
    query && ['number', 'any'].includes(query.expects.kind) ? columnAsked(titles, first, query) : undefined;
  const rest = cells
    .map((cell, i) =>
      (asked === undefined ? i > first : i === asked) && cell !== ''
        ? [titles[i] ?? '', cell].filter(Boolean).join(' ')
        : '',
    )
    .filter(Boolean);
  return [cells[first], rest.join('; ')].filter(Boolean).join(': ');
}

/** "Doanh thu kế hoạch 2025" of "Thực hiện 2024 | Kế hoạch 2025": the one column whose whole title the question says. */
function columnAsked(titles: readonly string[], first: number, { typing, terms }: Query): number | undefined {
  const said = new Set(
    [...typing.topic, ...terms.flatMap(({ variants }) => variants.flat())].map(({ folded }) => folded),
  );
  const named = titles.flatMap((title, i) => {
    const own = words(title.replace(/\([^)]*\)/gu, ''));
    return i > first && own.length > 1 && own.every(({ folded }) => said.has(folded)) ? [i] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The cells of a row, as read. */
function cellsOf({ span }: Unit): string[] {
  return cellsOfRow(excerpt(span)).map(({ text }) => text.replace(/\s+/gu, ' '));
}

/** The first row of the table that the unit is a later row of; another table may stand right above. */
function headerOf(unit: Unit): Unit | undefined {
  const { units } = sheetOf(unit.span.document);
  let first = unit.index;
  // an empty last cell is left out
  const wide = cellsOf(unit).length;
  const isAbove = (above: Unit | undefined) =>
    above?.kind === 'row' && Math.abs(cellsOf(above).length - wide) <= 1;
  while (isAbove(units[first - 1]) && unit.index - first < MOST_ROWS) first--;
  return first === unit.index ? undefined : units[first];
}

/** "Chỉ tiêu | Kế hoạch | Thực hiện" above rows with figures: titles say what is told below, and nothing themselves. */
export function isTitleRow(unit: Unit): boolean {
  if (unit.kind !== 'row' || headerOf(unit)) return false;
  const below = sheetOf(unit.span.document).units[unit.index + 1];
  if (below?.kind !== 'row') return false;
  const [titles, cells] = [cellsOf(unit), cellsOf(below)];
  return (
    titles.length === cells.length &&
    titles.length > 1 &&
    !titles.slice(1).some((title) => /^\d/u.test(title)) &&
    cells.slice(1).some((cell) => /^[-+(]?\d/u.test(cell))
  );
}

/** A row of "Họ và tên | Chức vụ": who somebody is, never what they said. */
export function isOfPeople(unit: Unit): boolean {
  const header = unit.kind === 'row' ? headerOf(unit) : undefined;
  const titles = header ? cellsOf(header).map(lower) : [];
  return titles.some((title) => NAMED.test(title)) && titles.some((title) => SEATED.test(title));
}

const NAMED = /^(?:họ|tên$|thành viên|đại biểu|người (?:tham )?dự)/u;
const SEATED = /^(?:chức (?:vụ|danh)|đơn vị|vai trò|tư cách|cơ quan|bộ phận)/u;
