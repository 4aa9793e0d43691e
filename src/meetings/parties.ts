import { compile } from '../text/compile.ts';
import { isPlaceName } from '../text/places.ts';
import type { Range } from '../text/range.ts';
import { anyOf, EDGE_BEFORE } from '../text/words.ts';
import { rangeOf } from './rule.ts';
import type { Unit } from './units.ts';

/** Words that open the name of a party: those who agree, sign, ask together. */
const OPENERS = `các bên, hai bên, ba bên, bốn bên, các tỉnh, hai tỉnh, ba tỉnh, bốn tỉnh, các địa phương, hai địa phương, các đơn vị, hai đơn vị, ba đơn vị, hai cơ quan, các cơ quan, hai ngành, các ngành, ngành, đại diện, lãnh đạo, trưởng, giám đốc, các đồng chí, các đại biểu, người đứng đầu, thủ trưởng, phía, đoàn, ubnd, sở, bộ, ban, hội, hiệp hội, công ty, tập đoàn, trường, bệnh viện, hợp tác xã, các doanh nghiệp, doanh nghiệp, hai nước, hai trường, hai công ty, các trường, công đoàn, người sử dụng lao động, tập thể, nhà trường, chủ tịch, các thành viên, các nhóm, các tổ, các hộ, hộ, đại sứ, bí thư, phó chủ tịch, trưởng đoàn, các trưởng đoàn, hai trưởng đoàn, tỉnh ủy, thành ủy, huyện ủy, mặt trận, liên đoàn, cụm, khối, chi bộ, chi hội, đảng ủy, ngân hàng, viện, trung tâm, thành phố, hai thành phố, hai huyện, cục, tổng cục, chi cục, vụ, ủy ban, học viện, đại học, đại học quốc gia, tổng công ty, hiệp hội, kho bạc, hải quan, biên phòng, bộ đội biên phòng, bộ chỉ huy, công an, tòa án, viện kiểm sát, chính quyền, chính phủ, quốc hội, hội đồng nhân dân, ủy ban nhân dân, đại sứ quán, ba đồng chủ tịch, hai đồng chủ tịch, các đồng chủ tịch, đồng chủ tịch, bộ trưởng, thứ trưởng, tỉnh trưởng, hiệu trưởng, thống đốc, các huyện, các xã, hai xã, tổ chức, ban tổ chức, các cặp`;

const COUNTED =
  '(?:\\d{1,3}|năm|sáu|bảy|tám)\\s+(?:cặp\\s+)?(?:doanh nghiệp|đơn vị|công ty|hộ|trường|địa phương|tỉnh|hợp tác xã)';
const PARTY = compile(
  `${EDGE_BEFORE}(?:(?:(?:hai|ba|bốn|các)\\s+(?:vị\\s+)?)?${anyOf(OPENERS.split(','))}|${COUNTED})(?![\\p{L}\\p{M}])`,
  'gu',
);

/** "Trước sự chứng kiến của lãnh đạo hai bên, Sở A và Sở B ký": who looks on is no party. */
const WITNESSED = /^.{0,80}?(?:sự (?:chứng kiến|có mặt|tham dự)|với sự chứng kiến)\s[^,;.]{2,90},\s+/u;

/** The party whose name ends right before `at` of the unit: "đại diện các sở, ngành hai tỉnh |đã ký". */
export function partyBefore(unit: Unit, at: number): Range | undefined {
  const lead = unit.low.slice(0, at);
  const from = Math.max(0, at - 130, WITNESSED.exec(lead)?.[0].length ?? 0);
  // The clause of the verb: nothing before the last adjunct that a comma closes.
  let clause = from;
  for (const cut of lead.slice(from).matchAll(/[.;:]\s|,\s/gu)) {
    const rest = lead.slice(from + cut.index + cut[0].length);
    if (cut[0].startsWith(',') && !opensParty(rest)) continue;
    if (cut[0].startsWith(',') && isList(lead.slice(from, from + cut.index), rest)) continue;
    clause = from + cut.index + cut[0].length;
  }
  const part = lead.slice(clause);
  const named = [...part.matchAll(PARTY)][0];
  const short = abbreviatedBefore(unit, clause, part, named?.index);
  const first = short ?? named;
  if (first === undefined) return placesBefore(unit, clause, part);
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

/** "|LĐLĐ tỉnh và Hiệp hội B ký", "|VCCI và hiệp hội ký": a body called by its letters opens the list of parties. */
function abbreviatedBefore(
  unit: Unit,
  from: number,
  part: string,
  named: number | undefined,
): { readonly index: number } | undefined {
  const short = /(?<!\p{L})\p{Lu}{3,9}(?!\p{L})/u.exec(unit.text.slice(from, from + part.length));
  if (short === null || (named !== undefined && named <= short.index)) return undefined;
  if (!/^(?:[^,]{0,60},\s+)?$/u.test(part.slice(0, short.index))) return undefined;
  const rest = part.slice(short.index + short[0].length, named);
  return named === undefined || /^[^,;:]{0,40}(?:\s(?:và|cùng|với)\s|,\s)$/u.test(rest) ? short : undefined;
}

/** "Vicosa", "IDH", "FPT Software": a company called by its name alone. */
const PROPER = /^\p{Lu}[\p{L}\p{N}&.-]*(?:\s[\p{Lu}\p{N}&][\p{L}\p{N}&.-]*){0,3}$/u;

/** "Bắc Giang và Bắc Ninh |ký riêng": provinces stand for their governments, companies are called by their names. */
function placesBefore(unit: Unit, from: number, part: string): Range | undefined {
  const text = part.replace(/[\s,]*(?:(?:đã|cùng|cũng|đều|vừa|đồng)\s*)*$/u, '');
  // "Ngoài ra, …": the adjunct before them
  const opened = text.slice(
    0,
    text.length - text.replace(/^[^,]{0,40},\s+(?=\S+(?:\s\S+){0,3}\s(?:và|,))/u, '').length,
  );
  const places = text.slice(opened.length).split(/,\s*|\s+và\s+/u);
  if (places.length < 2) return undefined;
  const written = unit.text.slice(from + opened.length, from + text.length).split(/,\s*|\s+và\s+/u);
  if (!places.every((place, i) => isPlaceName(place.trim()) || PROPER.test(written[i]?.trim() ?? '')))
    return undefined;
  const lead = opened.length + (text.length - opened.length - text.slice(opened.length).trimStart().length);
  return rangeOf(unit, from + lead, from + text.length);
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
