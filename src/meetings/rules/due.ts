import { compile } from '../../text/compile.ts';
import { EDGE_BEFORE } from '../../text/words.ts';
import type { FactValues } from '../fact.ts';
import type { Reading } from '../reading.ts';
import type { Unit } from '../units.ts';

const DEADLINE = `(?:(?:due|eod|by|chậm nhất(?:\\s+(?:là|vào|đến))?|trước|hạn(?:\\s+chót)?|thời hạn|ddl|deadline|xong(?:\\s+(?:trước|trong))?|hoàn thành(?:\\s+(?:trước|trong|vào))?|đến hết|trong|muộn nhất|vào|từ|đến|thực hiện từ)\\s*:?\\s*)(?:ngày\\s+)?$`;

const DUE = compile(`${EDGE_BEFORE}${DEADLINE}`, 'u');
/** When it is due, in the words of the unit. */
export function dueOf(reading: Reading, unit: Unit): Pick<FactValues['action'], 'deadline' | 'due'> {
  for (const date of reading.dates(unit)) {
    const lead = unit.low.slice(Math.max(0, date.start - unit.start - 30), date.start - unit.start);
    const match = DUE.exec(lead);
    const last = /^[\s).;]*$/u.test(unit.low.slice(date.end - unit.start)) && /(?:[–(→>-]|,)\s*$/u.test(lead);
    if (match === null && !last) continue;
    const start =
      match === null || !/^(?:trước|chậm|đến|trong|muộn|từ)/u.test(match[0])
        ? date.start
        : date.start - match[0].length;
    return { deadline: reading.slice({ start, end: date.end }), due: date.to ?? date.from };
  }
  const clause = /(?:trước|chậm nhất)\s+(?:khi|mùa|tết|kỳ|đợt|giờ|\d{1,2}\s*(?:giờ|h))[^.;,]{1,40}/u.exec(
    unit.low,
  );
  return clause === null
    ? {}
    : { deadline: unit.text.slice(clause.index, clause.index + clause[0].length).trim() };
}
