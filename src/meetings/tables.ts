import { lower } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** A cell of a row, trimmed. */
interface Cell extends Range {
  readonly text: string;
}

/** A row with what its columns hold, by the table's first row. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly task?: number;
  readonly owner?: number;
  readonly deadline?: number;
}

const TASK =
  /^(?:công việc|nội dung(?: công việc)?|nhiệm vụ|việc|đầu việc|task|hạng mục|việc cần làm|action|việc phải làm)/u;
const OWNER =
  /^(?:người|đơn vị|phụ trách|chủ trì|thực hiện|bộ phận|owner|assignee|ai|pic|người\/đơn vị|đầu mối|trách nhiệm|cơ quan)/u;
const DEADLINE = /^(?:thời hạn|hạn|deadline|ddl|thời gian|hoàn thành|due|ngày (?:xong|hoàn thành)|khi nào)/u;

function cellsOf(unit: Unit): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of unit.text.split(/\t|\s*\|\s*/u)) {
    const start = unit.text.indexOf(part, at);
    at = start + part.length;
    const text = part.trim();
    const from = unit.start + start + (part.length - part.trimStart().length);
    cells.push({ start: from, end: from + text.length, text });
  }
  return cells.filter((cell, i) => cell.text !== '' || (i > 0 && i < cells.length - 1));
}

/** The cells of a row under the header of its table; undefined for other units, headers, and tables of other things. */
export function headerOf(reading: Reading, unit: Unit): Row | undefined {
  if (unit.block.kind !== 'row') return undefined;
  let first = unit.index;
  while (reading.units[first - 1]?.block.kind === 'row' && unit.index - first < 200) first--;
  const header = reading.units[first];
  if (header === undefined || header === unit) return undefined;
  const titles = cellsOf(header).map((cell) => lower(cell.text));
  const task = titles.findIndex((title) => TASK.test(title));
  const owner = titles.findIndex((title) => OWNER.test(title));
  const deadline = titles.findIndex((title) => DEADLINE.test(title));
  return {
    cells: cellsOf(unit),
    ...(task < 0 ? {} : { task }),
    ...(owner < 0 ? {} : { owner }),
    ...(deadline < 0 ? {} : { deadline }),
  };
}
