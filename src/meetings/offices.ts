import { nameAt } from '../text/name-runs.ts';
import type { Range } from '../text/range.ts';
import { ROLE_HEAD, roleEnd } from '../text/roles.ts';
import { tokens } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** An office named without its holder: "Bí thư Tỉnh ủy Lạng Sơn", "Vị Phó Tỉnh trưởng". */
export interface Office extends Range {
  readonly text: string;
}

/** The office named right before `at` in `unit` ("|Giám đốc Sở Y tế| đề nghị"), where no name stands with it. */
export function officeBefore(reading: Reading, unit: Range, at: number): Office | undefined {
  const text = reading.document.text;
  const from = Math.max(unit.start, at - 160);
  const list = tokens(text, { start: from, end: at });
  for (let i = 0; i < list.length; i++) {
    const head = ROLE_HEAD.lengthAt(list, i);
    const first = list[i];
    if (head === 0 || first === undefined) continue;
    const to = roleEnd(list, i, nameAt);
    const last = list[to - 1];
    const rest = list
      .slice(to)
      .map((token) => token.low)
      .join(' ');
    if (
      last !== undefined &&
      /^(?:(?:đã|cũng|đồng|cùng|trực tiếp|tiếp tục|thì|lại|còn|phát biểu|đồng thời)\s?)*$/u.test(rest)
    ) {
      return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
    }
    i = Math.max(i, to - 1);
  }
  return undefined;
}
