import { nameAt } from '../text/names/name-runs.ts';
import { ROLE_HEAD, roleEnd } from '../text/names/roles.ts';
import { type Token, tokens } from '../text/names/tokens.ts';
import type { Range } from '../text/range.ts';
import type { Unit } from './units.ts';

/** An office named without its holder: "Bí thư Tỉnh ủy Lạng Sơn", "Vị Phó Tỉnh trưởng". */
export interface Office extends Range {
  readonly text: string;
}

/** Between an office and its verb: "đã", "cũng", "phát biểu". */
const TO_VERB = /^\s*(?:(?:đã|cũng|đồng|cùng|trực tiếp|tiếp tục|thì|lại|còn|phát biểu|đồng thời)\s*)*$/u;

const known = new WeakMap<Unit, readonly Office[]>();

/** Every office that `unit` names, in order, found once. */
function officesOf(unit: Unit): readonly Office[] {
  let offices = known.get(unit);
  if (offices === undefined) {
    offices = read(unit);
    known.set(unit, offices);
  }
  return offices;
}

function read(unit: Unit): Office[] {
  const list = tokens(unit.text);
  const offices: Office[] = [];
  for (let i = 0; i < list.length; i++) {
    const first = list[i];
    if (first === undefined || ROLE_HEAD.lengthAt(list, i) === 0 || isOfBody(list, i)) continue;
    const to = roleEnd(list, i, nameAt);
    const last = list[to - 1];
    if (last !== undefined) {
      offices.push({
        start: unit.start + first.start,
        end: unit.start + last.end,
        text: unit.text.slice(first.start, last.end),
      });
    }
    i = Math.max(i, to - 1);
  }
  return offices;
}

/** "Ban chủ nhiệm", "Đoàn chủ tịch", "các trưởng phòng", "87 cổ đông": a body or several, not one holder. */
function isOfBody(list: readonly Token[], at: number): boolean {
  const before = list[at - 1];
  return (
    before !== undefined &&
    /^(?:ban|đoàn|tổ|hội|các|những|mỗi|từng|nhiều|hai|ba|\d+)$/u.test(before.low) &&
    /^[ \u00a0]$/u.test(before.gap)
  );
}

/** The office named right before `at` in `unit` ("|Giám đốc Sở Y tế| đề nghị"), where no name stands with it. */
export function officeBefore(unit: Unit, at: number): Office | undefined {
  return officesOf(unit).find(
    (office) =>
      office.end <= at &&
      office.start > at - 160 &&
      TO_VERB.test(unit.low.slice(office.end - unit.start, at - unit.start)),
  );
}
