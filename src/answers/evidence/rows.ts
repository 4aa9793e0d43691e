import { cellsOfRow } from '../../corpus/cells.ts';
import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { lower } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { unitText } from './unit-text.ts';

/** A table longer than this is not one table. */
const MOST_ROWS = 200;

/** A row as a person reads it, each cell behind the title of its column: "Giữ giờ nghỉ: Đồng ý 211; Không 82". */
export function rowText(unit: Unit, query?: Query): string {
  const cells = cellsOf(unit);
  const header = headerOf(unit);
  const titles = header ? cellsOf(header) : [];
  // an empty last cell is left out between bars
  if (titles.length === cells.length + 1 && excerpt(unit.span).includes('|')) cells.push('');
  if (!header || titles.length !== cells.length || cells.length < 2) return unitText(unit);
  const first = /^(?:stt|tt|no\.?|#)$/iu.test(titles[0] ?? '') ? 1 : 0;
  const asked =
    query && ['number', 'any'].includes(query.expects.kind)
      ? columnAsked(titles, cells, first, query)
      : undefined;
  const rest = cells
    .map((cell, i) =>
      (asked === undefined ? i > first : i === asked) && cell !== ''
        ? [titles[i] ?? '', cell].filter(Boolean).join(' ')
        : '',
    )
    .filter(Boolean);
  return [cells[first], rest.join('; ')].filter(Boolean).join(': ');
}

/**
 * "Doanh thu kế hoạch 2025" of "Thực hiện 2024 | Kế hoạch 2025": the one column whose whole title the question says;
 * where a number is asked for, the one that alone has the year, or most words, of the question ("lợi nhuận năm 2024").
 */
function columnAsked(
  titles: readonly string[],
  cells: readonly string[],
  first: number,
  { typing, terms, expects }: Query,
): number | undefined {
  const said = new Set(
    [...typing.topic, ...terms.flatMap(({ variants }) => variants.flat())].map(({ folded }) => folded),
  );
  const columns = titles.flatMap((title, at) => {
    const own = words(title.replace(/\([^)]*\)/gu, ''));
    const known = own.filter(({ folded }) => said.has(folded)).length;
    return at > first && known > 0 ? [{ at, known, whole: known === own.length && known > 1 }] : [];
  });
  const named = columns.filter(({ whole }) => whole);
  if (named.length === 1) return named[0]?.at;
  if (expects.kind !== 'number') return undefined;
  const [most, next] = columns.toSorted((a, b) => b.known - a.known);
  return most && most.known > (next?.known ?? 0) && /\d/u.test(cells[most.at] ?? '') ? most.at : undefined;
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

/** A row of "Họ và tên | Chức vụ", or of those who sign: who somebody is, never what they said. */
export function isOfPeople(unit: Unit): boolean {
  if (unit.kind === 'row' && cellsOf(unit).every((cell) => NAME_ALONE.test(cell))) return true;
  const header = unit.kind === 'row' ? headerOf(unit) : undefined;
  const titles = header ? cellsOf(header).map(lower) : [];
  return titles.some((title) => NAMED.test(title)) && titles.some((title) => SEATED.test(title));
}

const NAME_ALONE = /^(?:\p{Lu}[\p{L}\p{M}.]{0,8}(?:\s|$)){2,6}$/u;
const NAMED = /^(?:họ|tên$|thành viên|đại biểu|người (?:tham )?dự)/u;
const SEATED = /^(?:chức (?:vụ|danh)|đơn vị|vai trò|tư cách|cơ quan|bộ phận)/u;
