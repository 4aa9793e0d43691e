import { compile } from '../text/compile.ts';
import type { Range } from '../text/range.ts';
import { anyOf, EDGE_BEFORE } from '../text/words.ts';
import { rangeOf } from './rule.ts';
import type { Unit } from './units.ts';

/** Words that open the name of a party: those who agree, sign, ask together. */
const OPENERS = `các bên, hai bên, ba bên, bốn bên, các tỉnh, hai tỉnh, ba tỉnh, bốn tỉnh, các địa phương, hai địa phương, các đơn vị, hai đơn vị, ba đơn vị, hai cơ quan, các cơ quan, hai ngành, các ngành, ngành, đại diện, lãnh đạo, trưởng, giám đốc, các đồng chí, các đại biểu, người đứng đầu, thủ trưởng, phía, đoàn, ubnd, sở, bộ, ban, hội, hiệp hội, công ty, tập đoàn, trường, bệnh viện, hợp tác xã, các doanh nghiệp, doanh nghiệp, hai nước, hai trường, hai công ty, các trường, công đoàn, người sử dụng lao động, tập thể, nhà trường, chủ tịch, các thành viên, các nhóm, các tổ, các hộ, hộ, đại sứ, bí thư, phó chủ tịch, trưởng đoàn, các trưởng đoàn, hai trưởng đoàn, tỉnh ủy, thành ủy, huyện ủy, mặt trận, liên đoàn, cụm, khối, chi bộ, chi hội, đảng ủy, ngân hàng, viện, trung tâm, thành phố, hai thành phố, hai huyện, bộ trưởng, thứ trưởng, tỉnh trưởng, hiệu trưởng, thống đốc, các huyện, các xã, hai xã, tổ chức, ban tổ chức, các cặp`;

const COUNTED =
  '\\d{1,3}\\s+(?:cặp\\s+)?(?:doanh nghiệp|đơn vị|công ty|hộ|trường|địa phương|tỉnh|hợp tác xã)';
const PARTY = compile(
  `${EDGE_BEFORE}(?:(?:(?:hai|ba|bốn|các)\\s+(?:vị\\s+)?)?${anyOf(OPENERS.split(','))}|${COUNTED})(?![\\p{L}\\p{M}])`,
  'gu',
);

/** The party whose name ends right before `at` of the unit: "đại diện các sở, ngành hai tỉnh |đã ký". */
export function partyBefore(unit: Unit, at: number): Range | undefined {
  const lead = unit.low.slice(0, at);
  const from = Math.max(0, at - 130);
  // The clause of the verb: nothing before the last adjunct that a comma closes.
  let clause = from;
  for (const cut of lead.slice(from).matchAll(/[.;:]\s|,\s/gu)) {
    const rest = lead.slice(from + cut.index + cut[0].length);
    if (cut[0].startsWith(',') && !opensParty(rest)) continue;
    if (cut[0].startsWith(',') && isList(lead.slice(from, from + cut.index), rest)) continue;
    clause = from + cut.index + cut[0].length;
  }
  const part = lead.slice(clause);
  const first = [...part.matchAll(PARTY)][0];
  if (first === undefined) return undefined;
  const text = part
    .slice(first.index)
    .replace(
      /[\s,]*(?:(?:đã|cùng|cũng|đều|vừa|đồng|sẽ|cùng nhau|tiến hành|thực hiện|đặt bút|chính thức|lần lượt|thay mặt)\s*)*$/u,
      '',
    );
  if (text.length < 4 || text.length > 110 || /(?:thống nhất|đánh giá|trao đổi|phát biểu)/u.test(text))
    return undefined;
  const start = clause + first.index;
  return rangeOf(unit, start, start + text.length);
}

function opensParty(rest: string): boolean {
  const first = [...rest.matchAll(PARTY)][0];
  return first !== undefined && first.index < 24;
}

/** "đại diện các sở, ngành các tỉnh": the comma is one inside the party's name. */
function isList(before: string, rest: string): boolean {
  return (
    /(?:các|lãnh đạo|đại diện|những)\s+(?:\p{L}+\s*,?\s*){1,3}$/u.test(before.slice(-40)) &&
    /^(?:ngành|ban|sở|đơn vị|địa phương|phòng|huyện)(?!\p{L})/u.test(rest)
  );
}
