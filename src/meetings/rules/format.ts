import { PLATFORM_PATTERN } from '../../text/places.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import type { Format } from '../fact.ts';
import { THIS_MEETING } from '../meeting-words.ts';
import type { Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

const ONLINE = `${EDGE_BEFORE}(?:${anyOf(['trực tuyến', 'online', 'remote', 'từ xa', 'qua mạng', 'cầu truyền hình', 'qua màn hình', 'truyền hình trực tuyến', 'họp ảo', 'trên mạng', 'không gian mạng'])}|qua\\s+(?:(?:nền tảng|phần mềm|ứng dụng)\\s+)?(?:${PLATFORM_PATTERN.source}))${EDGE_AFTER}`;
const IN_PERSON = `${EDGE_BEFORE}(?:${anyOf(['trực tiếp', 'offline', 'gặp mặt', 'tập trung', 'mặt đối mặt', 'tại chỗ'])})${EDGE_AFTER}`;
const online = new RegExp(ONLINE, 'gu');
const inPerson = new RegExp(IN_PERSON, 'gu');

/** What is said of other meetings: "sau hai lần tổ chức trực tuyến", "hội nghị lần thứ 6 dự kiến họp trực tiếp". */
const EARLIER = new RegExp(
  `${EDGE_BEFORE}(?:sau|trước|khác với|thay vì|thay cho|so với|không còn|kể từ)\\s[^.;]{0,70}$`,
  'u',
);
/** What else is done "trực tiếp" or "trực tuyến". */
const OTHER =
  /(?:truyền hình|phát|tường thuật|chỉ đạo|điều hành|phụ trách|bán hàng|dịch vụ công|đăng ký|thanh toán|nộp|hồ sơ|mua|khảo sát|bình chọn|đào tạo|học|gặp|tác động|đầu tư|quản lý|liên quan|lấy ý kiến|biểu quyết|giảng dạy|tư vấn|trả lời|phát biểu|giao|thi|ký)\s+$/u;
const MEETS = new RegExp(
  `${EDGE_BEFORE}(?:${THIS_MEETING}|họp|hình thức|tổ chức|điểm cầu|diễn ra|kết hợp|dự|gặp|remote|phòng)${EDGE_AFTER}`,
  'u',
);

function firstOf(pattern: RegExp, unit: Unit): RegExpExecArray | undefined {
  for (const match of unit.low.matchAll(pattern)) {
    const before = unit.low.slice(0, match.index);
    if (!EARLIER.test(before) && !OTHER.test(before.slice(-24))) return match;
  }
  return undefined;
}

// theo hình thức trực tuyến; họp trực tiếp kết hợp trực tuyến; Hình thức: online
export const formatByWord: Rule<'format'> = {
  kind: 'format',
  name: 'format by word',
  pattern: new RegExp(`^(?=[\\s\\S]*?(?:${ONLINE}|${IN_PERSON}))`, 'gu'),
  read: ({ unit }) => {
    if (tenseOf(unit) !== 'now' || (unit.field === undefined && !MEETS.test(unit.low)) || unit.index > 40)
      return [];
    if (unit.field !== undefined && !/^(?:place|format|time|attendees|topic)$/u.test(unit.field.kind))
      return [];
    const far = firstOf(online, unit);
    const near = firstOf(inPerson, unit);
    const format: Format | undefined =
      far && near
        ? mixed(unit)
          ? 'hybrid'
          : far.index < near.index
            ? 'online'
            : 'in_person'
        : far
          ? 'online'
          : near
            ? 'in_person'
            : undefined;
    const match = far ?? near;
    if (format === undefined || match === undefined) return [];
    const meant = format === 'in_person' && near ? near : match;
    return [read(unit, format, meant.index, meant.index + meant[0].length)];
  },
};

function mixed(unit: Unit): boolean {
  return /(?:kết hợp|vừa|cả hai|đồng thời|song song|và|lẫn|hoặc|hybrid|\+|cùng)/u.test(unit.low);
}

function read(unit: Unit, format: Format, start: number, end: number): Read<'format'> {
  return { value: { format }, at: rangeOf(unit, start, end) };
}

// Địa điểm: Google Meet; kết nối 34 điểm cầu
export const formatByLink: Rule<'format'> = {
  kind: 'format',
  name: 'format by its screens',
  pattern: new RegExp(`${EDGE_BEFORE}(?:điểm cầu|hybrid)${EDGE_AFTER}`, 'gu'),
  read: ({ unit, match }) =>
    tenseOf(unit) === 'now'
      ? [read(unit, match[0] === 'hybrid' ? 'hybrid' : 'online', match.index, match.index + match[0].length)]
      : [],
};

export const formatByPlatform: Rule<'format'> = {
  kind: 'format',
  name: 'format by platform',
  pattern: PLATFORM_PATTERN,
  read: ({ unit, match }) =>
    unit.field?.kind === 'place' || unit.field?.kind === 'format'
      ? [read(unit, 'online', match.index, match.index + match[0].length)]
      : [],
};

export const formatRules: readonly Rule<'format'>[] = [formatByWord, formatByPlatform, formatByLink];
