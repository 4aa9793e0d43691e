import { bulletLength } from '../../text/bullets.ts';
import { clauses } from '../../text/clauses.ts';
import { compile } from '../../text/compile.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { isConclusion } from '../conclusions.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { speechActs } from '../speech.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

/** Those who agree together: parties, the meeting itself, a body in session. */
const TOGETHER = `(?:(?:các|hai|ba|bốn|năm|sáu|\\d{1,2})\\s+(?:bên|tỉnh|nước|địa phương|đơn vị|ngành|trường|thành phố|cơ quan|đoàn|huyện|xã|nhóm|đại biểu|thành viên|cổ đông|phụ huynh|cư dân|hộ|đồng chí|doanh nghiệp)|hội nghị|cuộc họp|buổi họp|phiên họp|kỳ họp|đại hội|hội đàm|buổi làm việc|diễn đàn|hội đồng|hđqt|hđnd|tỉnh ủy|thành ủy|huyện ủy|ubnd(?:\\s+(?:tỉnh|thành phố|huyện|xã|phường))?|chính phủ|ủy ban|cổ đông|ban (?:chỉ đạo|thường vụ|chấp hành|quản trị|giám đốc|giám hiệu|đại diện|tổ chức)|chi bộ|đảng ủy|chi hội|công đoàn|cả (?:nhà|nhóm|team|lớp|tổ|phòng|hai|họp|đội|chi|họ|xóm|làng|ban|hội|bọn|đám|khu|thôn|ấp|bản|clb|câu lạc bộ|đoàn|khối)|ai cũng|ai nấy|tất cả|mọi người|team|nhóm|tổ|phòng|lớp|phụ huynh|cư dân|đại biểu|thành viên|tập thể|toàn thể|bà con|chúng ta|lãnh đạo|phiên|đoàn|sau (?:khi )?(?:thảo luận|trao đổi|bàn bạc))`;
const VERB = `(?:thống nhất|nhất trí|đồng ý|đồng thuận|quyết nghị|quyết định|thông qua|cam kết|chấp thuận|chốt|tán thành|đi đến(?:\\s+(?:\\p{L}+|\\d+)){0,3}\\s+(?:cam kết|thống nhất|thỏa thuận)|thỏa thuận|kết luận|biểu quyết thông qua|bầu(?!\\s+(?:cử|không khí|trời|(?:ra )?(?:ban|tổ|đoàn) (?:kiểm phiếu|bầu cử|thư ký|chủ tọa|chủ tịch)))|đề ra|đồng lòng|nghe theo|ngả (?:theo|về)|theo ý|gật đầu|ưng|ngã ngũ|quyết(?!\\s+(?:liệt|tâm|toán)))`;

/** What stands behind an agreement as a noun, "các thỏa thuận có liên quan", "thỏa thuận hợp tác đã ký kết", is no agreement. */
const ATTRIBUTE =
  /^(?:(?:hợp tác|song phương|khung|chung)\s+)?(?:có liên quan|liên quan|nêu trên|nói trên|kể trên|trước đây|này|đó|đã (?:ký|ký kết|có|đạt được))(?:$|[^\p{L}])/iu;

/** "ký Thỏa thuận khung", "các cam kết", "ký kết Biên bản và Thỏa thuận": the paper, not the act. */
const PAPER_AGREED =
  /(?:^|[^\p{L}])(?:ký|ký kết|trao|trao đổi|các|những|bản|một|theo|văn bản|thực hiện|ghi nhớ,|hợp đồng,)\s+(?:thỏa thuận|cam kết|kết luận|quyết định)$|(?:^|[^\p{L}])ký[^.;]{3,100}\s(?:và|,|cùng)\s+(?:thỏa thuận|cam kết)$/u;

function points(reading: Reading, unit: Unit, from: number): Read<'agreed'>[] {
  const text = reading.document.text;
  const said = { start: unit.start + from, end: unit.end };
  const parts = clauses(text, said).filter((part) => part.end - part.start > 5);
  const list =
    parts.length > 1 ? parts.filter((part) => !text.slice(part.start, part.end).endsWith(':')) : parts;
  return list
    .map((part) => {
      const lead =
        /^[\s:,]*(?:rằng|là|như sau|cho rằng|các nội dung(?: sau)?|một số nội dung)?[\s:,]*/u.exec(
          text.slice(part.start, part.end),
        )?.[0].length ?? 0;
      const at = { start: part.start + lead, end: part.end };
      return { value: { text: text.slice(at.start, at.end).replace(/[.;\s]+$/u, '') }, at };
    })
    .filter((read) => read.value.text.length > 5 && !ATTRIBUTE.test(read.value.text));
}

// Các bên (đều, cùng) thống nhất: …; Hội nghị quyết nghị …; ba tỉnh đi đến ba cam kết: …
export const agreedTogether: Rule<'agreed'> = {
  kind: 'agreed',
  name: 'agreed together',
  pattern: compile(
    `(?:^[\\s*•-]*|${EDGE_BEFORE})${TOGETHER}(?<gap>[^.;:]{0,90}?)(?<!không |chưa )${EDGE_BEFORE}${VERB}${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (unit.heading || unit.field !== undefined || isConclusion(reading, unit)) return [];
    if (PAPER_AGREED.test(match[0])) return [];
    if (tenseOf(unit) === 'next' && !/(?:thống nhất|nhất trí|chốt)/u.test(match[0])) return [];
    if (
      /(?:để|nhằm|sau khi|khi được|trước khi|nếu|đã được|nội dung|đã đạt được|nếu được)\s*$/u.test(
        unit.low.slice(0, match.index),
      ) &&
      !/^sau/u.test(match[0].trim())
    )
      return [];
    if (
      /(?:đề nghị|đề xuất|kiến nghị|mong muốn|chưa|không|những nội dung|các nội dung|nội dung)\s*(?:\p{L}+\s+){0,3}$/u.test(
        match.groups?.['gap'] ?? '',
      )
    )
      return [];
    if (
      speechActs(reading, unit).some(
        (act) =>
          act.person !== undefined &&
          act.person.end <= unit.start + match.index + match[0].length &&
          act.said.start <= unit.start + match.index,
      )
    )
      return [];
    return points(reading, unit, match.index + match[0].length).slice(0, 20);
  },
};

// KẾT LUẬN / Chốt / "Hội nghị thống nhất:" with items below; all of a notice behind "kết luận như sau:"
export const agreedAsConclusion: Rule<'agreed'> = {
  kind: 'agreed',
  name: 'agreed as a conclusion',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (!isConclusion(reading, unit) || (unit.field !== undefined && unit.field.kind !== 'agreed')) return [];
    const from = bulletLength(unit.low);
    return points(reading, unit, unit.field?.kind === 'agreed' ? unit.field.value.start - unit.start : from);
  },
};

/** "Trong đó, …", "Theo đó, …": what goes on with the sentence before. */
const GOES_ON =
  /^(?:trong đó|theo đó|cụ thể|cụ thể là|đồng thời|bên cạnh đó|ngoài ra|trước mắt|cùng với đó)(?:\s+là)?\s*[,:]/u;
/** Those who talk their plans over have them when the next sentence says what they are. */
const PLANS_TOGETHER = compile(
  `${EDGE_BEFORE}${TOGETHER}[^.;:]{0,90}?${EDGE_BEFORE}(?:thảo luận|bàn bạc|bàn|trao đổi)${EDGE_AFTER}[^.;:]{0,60}?${EDGE_BEFORE}(?:nội dung|giải pháp|kế hoạch|phương hướng|biện pháp|nhiệm vụ)${EDGE_AFTER}`,
  'u',
);
/** A plan, no report of what was done. */
const TO_COME =
  /(?:^|[^\p{L}])(?:tiếp tục|tăng cường|đẩy mạnh|sẽ|cần|tập trung|thúc đẩy|phấn đấu|duy trì|mở rộng|triển khai|phối hợp)(?!\p{L})/u;

/** Does the unit, or one before it that it goes on with, say what was agreed? */
function followsAgreement(reading: Reading, unit: Unit): boolean {
  if (unit.heading || unit.field !== undefined || !GOES_ON.test(unit.low)) return false;
  let before = reading.units[unit.index - 1];
  for (let steps = 0; before !== undefined && steps < 3; steps++) {
    if (before.heading || before.field !== undefined) return false;
    if (agreedIn(reading, before) || PLANS_TOGETHER.test(before.low)) return true;
    if (!GOES_ON.test(before.low)) return false;
    before = reading.units[before.index - 1];
  }
  return false;
}

function agreedIn(reading: Reading, unit: Unit): boolean {
  return [...unit.low.matchAll(agreedTogether.pattern)].some(
    (match) => agreedTogether.read({ reading, unit, match, nth: unit.index }).length > 0,
  );
}

// Hội nghị thống nhất tiếp tục hợp tác. Trong đó, các bên tập trung mở cửa khẩu; tăng tuần tra.
export const agreedContinued: Rule<'agreed'> = {
  kind: 'agreed',
  name: 'agreed continued',
  pattern: ANY,
  read: ({ reading, unit }) =>
    followsAgreement(reading, unit) &&
    TO_COME.test(unit.low) &&
    tenseOf(unit) === 'now' &&
    speechActs(reading, unit).length === 0
      ? points(reading, unit, GOES_ON.exec(unit.low)?.[0].length ?? 0).slice(0, 20)
      : [],
};

export const agreedRules: readonly Rule<'agreed'>[] = [agreedTogether, agreedAsConclusion, agreedContinued];
