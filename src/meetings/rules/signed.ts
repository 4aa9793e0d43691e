import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { isConclusion } from '../conclusions.ts';
import type { FactValues } from '../fact.ts';
import { PAPER, PAPER_AT, titleEnd } from '../papers.ts';
import type { Reading } from '../reading.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { speechActs } from '../speech.ts';
import { listsTasks } from '../tasks.ts';
import { isOfEarlier, tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

/** "ký", "ký kết", "đặt bút ký", with what may stand between it and the paper. */
export const SIGNS = `${EDGE_BEFORE}(?:ký\\s+kết|ký\\s+thông\\s+qua|ký\\s+vào|ký|đặt bút(?:\\s+ký)?\\s+vào)\\s+(?:(?:riêng|ngay|tay|tắt|với nhau|thành công|thông qua|vào|kết|được|lại|chính thức|song phương|chung|xác nhận)\\s+){0,2}["“']?`;
export const NOT =
  /(?:chưa|không|chưa thể|không thể|tạm hoãn|hoãn|lùi|chậm)(?:\s+(?:được|kịp|thể|thực hiện|tiến hành|việc))*\s*(?:ký(?:\s+kết)?)?\s*$/u;
/** "lễ ký … dời sang tuần sau": it was put off. */
const PUT_OFF =
  /^[^.;]{0,160}(?<!\p{L})(?:dời sang|lùi (?:sang|đến|lại)|hoãn|chưa (?:thể )?(?:diễn ra|thực hiện)|để (?:lại|dành) (?:lần|dịp))/u;
const LATER =
  /(?:sẽ|dự kiến|chuẩn bị|tiến tới|sớm|để|cần|trình|xem xét|nghiên cứu|thống nhất|đề nghị|mong muốn|hướng tới|tiếp tục|thúc đẩy|đẩy nhanh|trước khi|sau khi|phải|ủy quyền|hoàn tất|hẹn|chờ|giao cho)\s+(?:được\s+|tổ chức\s+|thực hiện\s+|tiến hành\s+)?$/u;

/** "hợp đồng … được các doanh nghiệp ký", "Biên bản do ông A ký". */
export const PASSIVE = `(?<title>${PAPER}[^.;:]{0,100}?)\\s+(?:đã\\s+)?(?:được|do)\\s+(?<who>[^.;:]{4,120}?)\\s+(?:cùng\\s+|thống nhất\\s+)?ký${EDGE_AFTER}`;
export const NOT_A_SIGNER =
  /(?<!\p{L})(?:nên|chưa|không|còn|vì)(?!\p{L})|^(?:ký|thông qua|lập|các bên thông|trình|ban hành|soạn|gửi|phép|đọc|chấp thuận|thực hiện|tổ chức|trao|công bố)/u;
export const ITEM_SIGNED = compile(
  `^\\s*(?:[-*+•–]|\\d{1,2}[.)])?\\s*(?<title>${PAPER}[^;]{3,200}?)\\s+(?:-|–|:|,)\\s+(?<who>[^;]{3,160}?)\\s+(?:đã\\s+)?(?:cùng\\s+)?ký\\s*[;.]?\\s*$`,
  'gu',
);

/** One office signs these alone. */
const BY_AUTHORITY = /^(?:(?:các|một số|những|\d{1,2})\s+)?(?:quyết định|tờ trình|công hàm)/u;

/** "lễ trao |Biên bản hợp tác", "trao đổi |Bản ghi nhớ": papers of two sides, not decisions and certificates. */
export const CEREMONY = compile(
  `${EDGE_BEFORE}(?:lễ\\s+(?:ký\\s+(?:kết\\s+)?và\\s+)?trao(?:\\s+(?:đổi|nhận|các))*|trao đổi(?:\\s+các)?|(?:đã|cùng|cùng nhau)\\s+trao(?:\\s+đổi)?|trao cho nhau|trao nhau)\\s+(?=(?:các\\s+)?(?:biên bản|bản ghi nhớ|ghi nhớ|thỏa thuận|bản thỏa thuận|hợp đồng|văn kiện|bản cam kết|hiệp định|ý định thư|văn bản (?:hợp tác|ghi nhớ|thỏa thuận)))`,
  'gu',
);

const JOINT = compile(
  `\\s*["”']?\\s*(?:,\\s*|;\\s*|\\s*)(?:và\\s+|cùng\\s+(?:với\\s+)?|cũng như\\s+|đồng thời\\s+)?(?:ký(?:\\s+kết)?\\s+)?["“']?(?=${PAPER})`,
  'uy',
);

/** The papers whose titles open at `from` of the unit: "biên bản …; ký kết kế hoạch …", "Biên bản và Thỏa thuận …". */
export function papersFrom(unit: Unit, from: number): Range[] {
  const found: Range[] = [];
  let at = from;
  while (found.length < 8) {
    PAPER_AT.lastIndex = at;
    if (PAPER_AT.exec(unit.low) === null) break;
    const end = titleEnd(unit.low, at);
    const title = unit.text.slice(at, end).replace(/[\s,"”“]+$/u, '');
    found.push(rangeOf(unit, at, at + title.length));
    JOINT.lastIndex = end;
    if (JOINT.exec(unit.low) === null) break;
    at = JOINT.lastIndex;
  }
  return found;
}

/** "giai đoạn 2023-2025" inside a title, or behind it. */
function periodOf(reading: Reading, unit: Unit, title: Range): string | undefined {
  const text = reading.slice({ start: title.start, end: Math.min(unit.end, title.end + 40) });
  return /(?:giai đoạn|nhiệm kỳ)\s*(\d{4}\s*(?:-|–|đến|đến năm)\s*\d{4})/iu.exec(text)?.[1];
}

function paper(reading: Reading, unit: Unit, at: Range, not: boolean): Read<'signed'> {
  const period = periodOf(reading, unit, at);
  const value: FactValues['signed'] = {
    title: reading.slice(at),
    ...(period === undefined ? {} : { period }),
    ...(not ? { not: true } : {}),
  };
  return { value, at };
}

/** "giao bà Hoa ký hợp đồng", "ủy quyền cho Giám đốc ký": somebody is told to. */
const ORDERED =
  /(?<!\p{L})(?:giao|ủy quyền|phân công|cho phép|đề nghị|yêu cầu|cử|chấp thuận|đồng ý để|thông qua việc|thông qua chủ trương)(?:\s+cho)?\s(?:(?!đã\s)[^,.;:]){2,90}\s*$/u;

export function signsNow({ unit, match, reading }: Found): boolean {
  const lead = unit.low.slice(Math.max(0, match.index - 40), match.index);
  const after = unit.low.slice(match.index);
  const at = unit.start + match.index;
  // What somebody says, or is to do, was not signed at the table.
  if (unit.block.kind === 'row' || listsTasks(unit) || isConclusion(reading, unit)) return false;
  if (
    speechActs(reading, unit).some(
      (act) => act.person !== undefined && act.said.start <= at && at < act.said.end,
    )
  )
    return false;
  return (
    !PUT_OFF.test(after) &&
    tenseOf(unit) !== 'next' &&
    !isOfEarlier(unit) &&
    unit.field === undefined &&
    !LATER.test(lead) &&
    !ORDERED.test(unit.low.slice(Math.max(0, match.index - 110), match.index)) &&
    !isMinutesForm(reading, unit)
  );
}

/** "Biên bản lập thành 02 bản, … cùng ký tên": minutes speak of themselves. */
function isMinutesForm(reading: Reading, unit: Unit): boolean {
  return (
    reading.genre !== 'article' &&
    /ký\s+(?:tên|xác nhận|vào biên bản)|biên bản (?:này |được |đã |lập |kết thúc)/u.test(unit.low)
  );
}

// các bên đã ký (kết) Biên bản hội nghị và Thỏa thuận …; chưa ký văn kiện
export const signedBehindVerb: Rule<'signed'> = {
  kind: 'signed',
  name: 'signed behind the verb',
  pattern: compile(`${SIGNS}(?=${PAPER})`, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!signsNow(found)) return [];
    const not = NOT.test(unit.low.slice(Math.max(0, match.index - 40), match.index));
    return papersFrom(unit, match.index + match[0].length)
      .filter((at) => !BY_AUTHORITY.test(lower(reading.slice(at))))
      .map((at) => paper(reading, unit, at, not));
  },
};

// Biên bản … đã được ký (kết); dự thảo đề án … chưa được ký; trao bản Thỏa thuận … đã ký
export const signedBeforeVerb: Rule<'signed'> = {
  kind: 'signed',
  name: 'signed before the verb',
  pattern: compile(
    `(?<title>${PAPER}[^.;:]{0,160}?)\\s+(?<how>(?:cũng\\s+|vừa\\s+)?(?:đã\\s+được|được|chưa\\s+được|không\\s+được|chưa(?:\\s+thể)?|không\\s+thể|đã)(?:\\s+(?:các bên|hai bên|hai đơn vị|lãnh đạo|đại diện|chính thức|thống nhất|kịp)[^.;:]{0,40}?)?)\\s+ký${EDGE_AFTER}(?!\\s+(?:(?:kết\\s+)?trước|năm|trong|${PAPER}))`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const how = match.groups?.['how'] ?? '';
    if (!signsNow(found) || match.groups?.['title'] === undefined) return [];
    const lead = unit.low.slice(Math.max(0, match.index - 60), match.index);
    // "… được ký kết giữa A và B" tells of today where it opens the clause; else it recalls an older paper.
    const between = /^(?:\s+kết)?\s+giữa\s/u.test(unit.low.slice(match.index + match[0].length));
    if (between && (!/(?:^|[.;:,]\s+)$/u.test(lead) || /(?:năm\s+(?:19|20)\d\d|trước đây)/u.test(unit.low)))
      return [];
    const handed = /trao(?:\s+(?:đổi|cho nhau|tặng|nhau))*\s*(?:các\s+|những\s+|bản\s+)?$/u.test(lead);
    if (/^(?:đã|được)$/u.test(how.trim()) && !handed && !between) return [];
    if (/(?:các|những|thực hiện|theo|hiệu quả|nội dung|trong)\s*$/u.test(lead) && !handed) return [];
    const end = titleEnd(unit.low, match.index);
    const start =
      match.index + (/^dự thảo /u.test(match[0]) && !/chưa|không/u.test(how) ? 'dự thảo '.length : 0);
    const text = unit.text.slice(start, Math.min(end, match.index + match.groups['title'].length)).trimEnd();
    return [paper(reading, unit, rangeOf(unit, start, start + text.length), /chưa|không/u.test(how))];
  },
};

// 7 hợp đồng tiêu thụ được các hợp tác xã ký ngay tại chỗ; Biên bản do ông A và bà B ký
export const signedInPassive: Rule<'signed'> = {
  kind: 'signed',
  name: 'signed in the passive',
  pattern: compile(`${PASSIVE}`, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    const title = match.groups?.['title'];
    if (!signsNow(found) || title === undefined || NOT_A_SIGNER.test(match.groups?.['who'] ?? '')) return [];
    const end = Math.min(titleEnd(unit.low, match.index), match.index + title.length);
    const text = unit.text
      .slice(match.index, end)
      .replace(/\s+(?:với|có|trị giá)\s.*$/su, '')
      .trimEnd();
    return [paper(reading, unit, rangeOf(unit, match.index, match.index + text.length), false)];
  },
};

// * Bản ghi nhớ về … - Thứ trưởng A và Đại sứ B ký
export const signedByItem: Rule<'signed'> = {
  kind: 'signed',
  name: 'signed by item',
  pattern: ITEM_SIGNED,
  read: (found) => {
    const { reading, unit, match } = found;
    const title = match.groups?.['title'];
    if (!signsNow(found) || title === undefined) return [];
    const start = match.index + match[0].indexOf(title);
    return [paper(reading, unit, rangeOf(unit, start, start + title.length), false)];
  },
};

// lễ trao Biên bản hợp tác …; trao đổi văn kiện: what is handed over in a ceremony was signed
export const signedAtCeremony: Rule<'signed'> = {
  kind: 'signed',
  name: 'signed at a ceremony',
  pattern: CEREMONY,
  read: (found) =>
    signsNow(found)
      ? papersFrom(found.unit, found.match.index + found.match[0].length).map((at) =>
          paper(found.reading, found.unit, at, false),
        )
      : [],
};

export const signedRules: readonly Rule<'signed'>[] = [
  signedBehindVerb,
  signedBeforeVerb,
  signedInPassive,
  signedByItem,
  signedAtCeremony,
];
