import { matchesOf } from '../text/matches.ts';
import type { PersonMention } from '../text/names/names.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

// Về phía Lào có …; phía tỉnh A có …; Đoàn A còn có …; tại điểm cầu A có …
const SIDE =
  /(?:^|[^\p{L}])(?:về\s+)?((?:phía|đoàn đại biểu|đoàn công tác|đoàn|bên|tại điểm cầu|điểm cầu|tại đầu cầu|đầu cầu)\s[^,;:.()]{1,60}?)(?:\s*\([^)]{1,30}\))?\s*(?:,\s*ngoài\s[^;.:]{2,70},\s*|,\s*|còn\s+|:\s*)?(?:(?:cùng|tham|cũng|đến)\s+(?:tham\s+)?(?:dự|tiếp|đón|có mặt|góp mặt|làm việc|đi)(?:\s[^,;:.()]{1,30}?)?\s+)?(?:có|gồm|là|:)/gu;
// Đảng ủy có đồng chí A, Phó Bí thư đến dự; UBND phường cử bà B
const BODY_SENDS =
  /^[\s\-*+•–\d.)]*((?:đảng ủy|chi ủy|chi bộ|công đoàn|đoàn thanh niên|hội|ban|phòng|sở|bộ|cục|chi cục|ubnd|hđnd|ubmttq|mặt trận|công an|viện|trung tâm|trường|bệnh viện|công ty|huyện|tỉnh|xã|phường|thành phố)(?!\p{L})[^,;:.()]{0,60}?)\s+(?:có|cử|gồm)\s+(?:các\s+)?(?:ông|bà|đồng chí|anh|chị|cô|thầy|đ\/c)(?!\p{L})/u;
// Đại sứ A và Tham tán B có mặt trong đoàn Hungary
const SIDE_BEHIND =
  /^[^.;:]{0,160}?(?:có mặt|tham gia|tham dự|nằm|đi|cùng)\s+(?:trong|cùng|theo)\s+((?:thành phần\s+)?(?:phía|đoàn đại biểu|đoàn công tác|đoàn)\s+[^,;:.()]{1,50}?)\s*(?:[,;.]|$)/u;
// "+ Tư vấn giám sát: ông …": a body before the colon of an item
const BODY = /^[\s\-*+•–\d.)]*((?:\p{L}|\d)[^:;.]{1,70}?)\s*(?:\([^)]{1,30}\)\s*)?:\s*$/u;

/** The side, delegation or body that the report seats `person` with, in its words. */
export function sideOf(reading: Reading, unit: Unit, person: PersonMention): string | undefined {
  const behind = person.end - unit.start;
  const seated = SIDE_BEHIND.exec(unit.low.slice(behind));
  if (seated?.[1] !== undefined) {
    const start = behind + seated[0].indexOf(seated[1]);
    return unit.text.slice(start, start + seated[1].length);
  }
  const before = reading.document.text.slice(unit.start, person.whole.start);
  const low = unit.low.slice(0, before.length);
  const last = matchesOf(SIDE, low).at(-1);
  if (last?.[1] !== undefined) {
    const start = last.index + last[0].indexOf(last[1]);
    return before.slice(start, start + last[1].length).trim();
  }
  const sends = BODY_SENDS.exec(unit.low);
  if (sends?.[1] !== undefined && person.whole.start - unit.start >= sends[0].length - SHORT_ADDRESS)
    return unit.text.slice(sends[0].indexOf(sends[1]), sends[0].indexOf(sends[1]) + sends[1].length);
  if (unit.below !== 'attendees') return undefined;
  // "Chủ đầu tư: bà A, Phó Giám đốc; |ông B|": the label is that of all in the line
  const label = reading.people(unit)[0];
  const opening = label === undefined ? low : unit.low.slice(0, Math.max(0, label.whole.start - unit.start));
  const body = BODY.exec(opening.split(/(?:ông|bà|anh|chị|đồng chí)\s*$/u)[0] ?? '');
  if (body?.[1] === undefined) return groupAbove(reading, unit);
  const start = low.indexOf(body[1]);
  return before.slice(start, start + body[1].length).trim();
}

/** The longest form of address: the match ends behind it, the person begins with it. */
const SHORT_ADDRESS = 9;

/** "B. Đại diện Tư vấn giám sát" above those who came for it; what heads the whole list is no group. */
function groupAbove(reading: Reading, unit: Unit): string | undefined {
  for (let i = unit.index - 1; i >= 0 && unit.index - i < LONGEST_GROUP; i--) {
    const line = reading.units[i];
    if (line === undefined || line.text.length > 160 || /:\s*\d/u.test(line.text)) return undefined;
    if (reading.people(line).length > 0) continue;
    if (WHOLE_LIST.test(line.low) || !(line.heading || line.low.endsWith(':') || NAMED_GROUP.test(line.low)))
      return undefined;
    return line.text
      .replace(/^[\s\-*+•–]*(?:(?:[IVX]{1,4}|\d{1,2}|\p{L})[.)/]\s*)?/u, '')
      .replace(/\s*:?\s*$/u, '');
  }
  return undefined;
}

/** "BÊN NHẬN: UBND xã Tân Mỹ" above those who came for it. */
const NAMED_GROUP =
  /^[\s\-*+•–\d.)]*(?:bên|phía|đại diện|đơn vị|cơ quan|chủ đầu tư|nhà thầu|tư vấn|tvgs)(?!\p{L})[^:.;]{0,50}:\s\S/u;

/** A group has this many members at most. */
const LONGEST_GROUP = 30;
const WHOLE_LIST = /(?:thành phần|tham dự|có mặt|chúng tôi|danh sách|thành viên (?:dự|tham)|dự họp|gồm\s*:)/u;
