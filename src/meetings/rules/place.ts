import { compile } from '../../text/compile.ts';
import { PLATFORM_PATTERN } from '../../text/places.ts';
import type { Range } from '../../text/range.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import type { Field } from '../fields.ts';
import { MEETING } from '../meeting-words.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY, rangeOf } from '../rule.ts';
import { speechActs } from '../speech.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

/** A place ends before the next part of the sentence. */
const END = compile(
  `[.;:|"\\n](?!\\s*(?:hồ chí|hcm))|\\s*\\((?!tp|thành|tỉnh|huyện|quận)|,(?!\\s*(?:tỉnh|thành phố|tp|huyện|quận|thị xã|phường|xã|tầng|số|đường|phố|dãy|nhà|tòa|trụ sở|khu|kcn|lầu|${anyOf(['hà nội', 'việt nam', 'trung quốc', 'lào'])})|\\s*\\p{L}+\\s\\p{L}+[,.])|${EDGE_BEFORE}(?:${anyOf(['đã', 'diễn ra', 'dưới', 'với', 'do', 'nhằm', 'vào', 'sáng', 'chiều', 'tối', 'ngày', 'trong', 'là', 'có', 'kết hợp', 'kết nối', 'để', 'tới', 'đến', 'theo', 'từ', 'cùng', 'sẽ', 'và kết', 'được', 'cho', 'trực tuyến', 'bàn', 'nếu', 'thu hút', 'thường', 'phối hợp', 'tổ chức', 'chủ trì', 'ubnd tỉnh tổ chức', 'họp', 'nên', 'nói', 'phát biểu', 'các', 'lúc', 'tiếp', 'kéo dài', 'hội nghị', 'hội đàm', 'phiên', 'cuộc họp', 'thống nhất', 'còn', 'vừa', 'qua', 'chính thức', 'đồng chủ trì'])})${EDGE_AFTER}`,
  'u',
);
/** "tại hội nghị", "tại Thông báo số 41": not places to meet at. */
const NO_PLACE = compile(
  `^(?:${MEETING}|buổi|cuộc|phiên|kỳ|chương trình|đại hội|thông báo|nghị quyết|quyết định|công văn|kế hoạch|văn bản|điểm [a-zđ\\d]|khoản|điều|thời điểm|đây|đó|chỗ|các|những|nhiều|một số|báo cáo|tờ trình|biên bản|luật|chỉ thị|bản|nước|địa phương|hội thảo|họp|dự thảo|lễ|đề án|hợp đồng|tọa đàm|diễn đàn|hội(?!\\s+trường)|kết luận|mục|phần|bảng|danh|ngân hàng thế giới|mỏ|lượt|cổng|hiện trường)${EDGE_AFTER}`,
  'u',
);

/** Where the place that opens at `from` of `unit.low` ends. */
function placeEnd(low: string, from: number): number {
  let offset = from;
  for (let steps = 0; steps < 4; steps++) {
    const end = END.exec(low.slice(offset, from + 130));
    if (end === null) return Math.min(low.length, from + 130);
    const at = offset + end.index;
    if (end[0] === '.' && /(?<!\p{L})(?:tp|tx|tt|q|p|h)$/u.test(low.slice(from, at))) offset = at + 1;
    else if (
      /(?<!\p{L})(?:phòng|trung tâm|nhà|hội trường|trụ sở|khu|ban|tổ|chợ|bộ phận|văn phòng|điểm|nơi)\s*$/u.test(
        low.slice(from, at),
      ) &&
      /\p{L}/u.test(end[0])
    ) {
      // "phòng họp A3", "Trung tâm Hội nghị tỉnh"
      offset = at + end[0].length;
    } else return at;
  }
  return offset;
}

/** The place that stands behind "tại" at `from` of the unit, trimmed; nothing where it is none. */
export function placeAt(unit: Unit, from: number): Read<'place'> | undefined {
  if (NO_PLACE.test(unit.low.slice(from))) return undefined;
  const text = unit.text.slice(from, placeEnd(unit.low, from)).replace(/(?:[\s,–-]|\s(?:và|buổi))+$/u, '');
  if (
    text.length < 2 ||
    (!/\p{Lu}|\d/u.test(text) &&
      !/(?:phòng|hội trường|nhà|trụ sở|văn phòng|trung tâm|khách sạn|điểm cầu|quán|sân|đình)/u.test(
        text.toLowerCase(),
      ))
  )
    return undefined;
  return { value: { text }, at: rangeOf(unit, from, from + text.length) };
}

// Địa điểm: Phòng họp A3, tầng 3
export const placeByField: Rule<'place'> = {
  kind: 'place',
  name: 'place by field',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const { field } = unit;
    if (field?.kind !== 'place' && field?.kind !== 'time') return [];
    const { start, end } = placePart(reading, field);
    const words = reading.slice({ start, end });
    const platform = [...unit.low.slice(start - unit.start).matchAll(PLATFORM_PATTERN)][0];
    if (
      platform !== undefined &&
      !/(?:phòng|hội trường|tầng|trụ sở|nhà)(?!\p{L})|,\s*kết hợp/u.test(words.toLowerCase())
    ) {
      const at = { start: start + platform.index, end: start + platform.index + platform[0].length };
      return [{ value: { text: reading.slice(at) }, at }];
    }
    const text = words
      .replace(/,?\s*kết hợp(?:\s+\p{L}+){0,2}\s+(?:trực tuyến|online|qua).*$/iu, '')
      // what is said of it stands behind it
      .replace(/(?<!(?:^|[\s(])(?:TP|Tp|TX|Tx|Q|P|H|TT|St|Đ|số))\.\s+\p{Lu}.*$/su, '')
      .replace(/\s*\((?:họp|kết hợp|cả|vì|và|trực tuyến|online|qua)[^)]*\)/u, '')
      .replace(/[\s.;]+$/u, '');
    return text === '' || /^(?:trực tuyến|trực tiếp|online|offline)$/iu.test(text)
      ? []
      : [{ value: { text }, at: { start, end: start + text.length } }];
  },
};

const TELLS_TIME =
  /\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?!\p{L})|\d{1,2}\s?[/.-]\s?\d{1,2}|(?:^|\s)(?:ngày\s\d|thứ\s|chủ nhật)/iu;

/** The part of a field's value that says where: all of it, or what stands beside the day. */
function placePart(reading: Reading, { kind, label, value }: Field): Range {
  const words = reading.slice(value);
  const both = /(?:thời gian|ngày|giờ)/u.test(label) && /(?:địa điểm|nơi họp)/u.test(label);
  if (kind === 'place' && !both) return value;
  const none = { start: value.end, end: value.end };
  const at = /(?:^|[.,;–-]\s*|\d\s+)(?:tại|ở|địa điểm:)\s+(?=\S)/iu.exec(words);
  if (at !== null) {
    const from = at.index + at[0].length;
    const length = words.slice(from).search(/[.;]\s|[.;]$|,\s*(?:lúc|từ|vào|ngày)\s/u);
    return { start: value.start + from, end: length < 0 ? value.end : value.start + from + length };
  }
  if (!both) return none;
  let from = -1;
  let to = -1;
  for (const part of words.matchAll(/[^;,–]+/gu)) {
    if (TELLS_TIME.test(part[0])) {
      if (from >= 0) break;
      continue;
    }
    if (from < 0) from = part.index + part[0].length - part[0].trimStart().length;
    to = part.index + part[0].trimEnd().length;
  }
  if (from >= 0 && to > from) return { start: value.start + from, end: value.start + to };
  return none;
}

const HOLDS = compile(
  `${EDGE_BEFORE}(?:${MEETING}|diễn ra|tổ chức|khai mạc|bế mạc|họp|chủ trì|gặp gỡ|tiến hành)${EDGE_AFTER}`,
  'u',
);

/** "Tại nhà ông An, xóm Chùa.": a sentence of nothing but where. */
const SHORT = 90;
/** What only a house is called. */
const HALL =
  /^(?:hội trường|trung tâm|nhà (?:rông|cộng đồng|văn hóa|khách|thi đấu|sinh hoạt|họp|hát|thiếu nhi|hiệu bộ|điều hành)|trụ sở|khách sạn|phòng họp|cung |sân vận động|rạp|quảng trường)/u;

/** "… thông qua tại phiên họp ngày 18/4/2025 tổ chức ở |khách sạn A": however late, it says where. */
const HELD_ON_DAY = compile(
  `${MEETING}[^.;]{0,40}\\d{1,2}\\s?[/.-]\\s?\\d{1,2}[^.;]{0,30}(?:họp|tổ chức|diễn ra|tiến hành)\\s+$`,
  'u',
);

// Sáng 18/4, tại thành phố A, tỉnh B đã diễn ra …; Hội nghị … được tổ chức tại Trung tâm C
export const placeInText: Rule<'place'> = {
  kind: 'place',
  name: 'place in the text',
  pattern: compile(`${EDGE_BEFORE}(?:tại|ở)\\s+(?=\\S)`, 'gu'),
  read: (found) => {
    const { reading, unit, match, nth } = found;
    // "Hơn 500 công nhân có mặt tại |Nhà văn hóa": who came, came to where it was held
    const isThere =
      nth < 8 &&
      /(?:có mặt|tham dự|tham gia|dự|tập trung|đến dự)\s+$/u.test(unit.low.slice(0, match.index)) &&
      HALL.test(unit.low.slice(match.index + match[0].length));
    if (
      unit.field !== undefined ||
      (nth > 14 && !HELD_ON_DAY.test(unit.low.slice(0, match.index))) ||
      tenseOf(unit) !== 'now' ||
      (reading.tellsPast && reading.dates(unit).some(({ from }) => reading.isToCome(from))) ||
      !(
        isThere ||
        HOLDS.test(unit.low) ||
        (nth < 6 && match.index < 3 && unit.text.length < SHORT) ||
        (nth < 8 && reading.dates(unit).some((date) => date.unit === 'day'))
      )
    )
      return [];
    // "nhắn lại cho cậu Ba ở Pháp": where somebody lives
    if (match[0].startsWith('ở') && /\p{Lu}[\p{Ll}\p{M}]*\s+$/u.test(unit.text.slice(0, match.index)))
      return [];
    // "Quang cảnh hội nghị tại …" of a caption is one; "lãnh sự tại", "người dân tại" are not.
    if (
      /(?:thay (?:cho|vì)(?:\s\p{L}+)?|không(?: họp| ra)?|lãnh sự|sứ quán|việt nam|(?:đại sứ|tổng lãnh sự|đại diện|trưởng đại diện)(?:\s\p{L}+){1,5}|đại sứ|người|dân|đại diện|tập|công tác|dự án|đoạn|khó khăn|vướng mắc|tình hình|phát biểu|hiện|cầu|sống|sinh|mặt)\s+$/u.test(
        unit.low.slice(0, match.index),
      ) &&
      !isThere
    )
      return [];
    const at = unit.start + match.index;
    // "nhiều báo cáo không đọc tại hội trường": said of something else
    if (nth > 4 && speechActs(reading, unit).some(({ said }) => said.start <= at && at < said.end)) return [];
    const place = placeAt(unit, match.index + match[0].length);
    return place === undefined ? [] : [place];
  },
};

// kết nối từ điểm cầu tỉnh A tới điểm cầu B; Chủ trì tại điểm cầu C là …
export const placeByLink: Rule<'place'> = {
  kind: 'place',
  name: 'place by its screen',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:tại|từ|ở|tới|đến)\\s+)(?:một số\\s+|các\\s+)?(?=điểm cầu\\s+\\S)`,
    'gu',
  ),
  read: ({ unit, match }) => {
    if (unit.field !== undefined || tenseOf(unit) !== 'now') return [];
    const from = match.index + match[0].length;
    if (
      /^điểm cầu (?:là|các|còn|khác|cấp|trong|gồm|của|chính)/u.test(unit.low.slice(from)) ||
      /(?:một số|các)\s+$/u.test(match[0])
    ) {
      return /một số\s+$/u.test(match[0]) ? trimmedLink(unit, from) : [];
    }
    return trimmedLink(unit, from);
  },
};

function trimmedLink(unit: Unit, from: number): Read<'place'>[] {
  const end = placeEnd(unit.low, from);
  const text =
    unit.text
      .slice(from, end)
      .replace(/\s*\(.*$/su, '')
      .replace(/[\s,–-]+$/u, '')
      .split(',')[0] ?? '';
  return text.length > 9 && /\p{Lu}/u.test(text)
    ? [{ value: { text }, at: rangeOf(unit, from, from + text.length) }]
    : [];
}

// họp qua Zoom; họp trên nền tảng Microsoft Teams
export const placeByPlatform: Rule<'place'> = {
  kind: 'place',
  name: 'place by platform',
  pattern: compile(
    `${EDGE_BEFORE}(?:qua|trên|bằng|thông qua|dùng|vào)\\s+(?:(?:nền tảng|phần mềm|ứng dụng|app|hệ thống|phòng|link|kênh)\\s+){0,2}(?=${PLATFORM_PATTERN.source})`,
    'gu',
  ),
  read: ({ unit, match }) => {
    if (
      unit.field !== undefined ||
      tenseOf(unit) !== 'now' ||
      !/(?:họp|hội nghị|gặp|diễn ra|tổ chức|trực tuyến|tham gia|meeting|sync|giao ban|sinh hoạt)/u.test(
        unit.low,
      )
    )
      return [];
    const from = match.index + match[0].length;
    const name = [...unit.low.slice(from).matchAll(PLATFORM_PATTERN)][0];
    if (
      name === undefined ||
      /(?:bình chọn|biểu quyết|nhóm|gửi|chức năng|liên hệ|trao đổi)\s[^.;]{0,30}$/u.test(
        unit.low.slice(0, match.index),
      )
    )
      return [];
    return [
      {
        value: { text: unit.text.slice(from, from + name[0].length) },
        at: rangeOf(unit, from, from + name[0].length),
      },
    ];
  },
};

// Quang cảnh buổi hội đàm tại Nhà khách A
export const placeByDateline: Rule<'place'> = {
  kind: 'place',
  name: 'place before the date',
  pattern:
    /^\s*(?:\([^)]{1,30}\)\s*[-–]?\s*)?(?<place>\p{L}[\p{L} .]{2,40}?)\s*(?:,|\()\s*(?:ngày\s+)?\d{1,2}\s*[-/.]\s*\d{1,2}(?:\s*[-/.]\s*\d{4})?\)?\s*[-–:]/gu,
  read: ({ unit, match, nth }) => {
    const place = match.groups?.['place'];
    if (place === undefined || nth > 4 || unit.heading) return [];
    const from = match.index + match[0].indexOf(place);
    const text = unit.text.slice(from, from + place.length);
    return /^\p{Lu}/u.test(text) &&
      !/^(?:thứ|chủ nhật|ngày|sáng|chiều|tối|cập nhật|tin|bài|báo)(?!\p{L})|(?<!\p{L})(?:cuối tuần|online|điện tử|thời báo|hằng tháng|chủ nhật|nhật báo)$/iu.test(
        text,
      )
      ? [{ value: { text }, at: rangeOf(unit, from, from + place.length) }]
      : [];
  },
};

/** Kinds of rooms and grounds that a head line names without "tại". */
const GROUNDS =
  '(?:nhà|phòng(?! ban)|quán|sân|hội trường|văn phòng|trụ sở|sảnh|tầng|lầu|bãi|kho|xưởng|chùa|đình|lớp|canteen|căn[ -]?tin|công viên|thư viện|khách sạn|nhà hàng|ủy ban)';

// Thứ 6, 28/11/2025, 15h30, phòng Hướng Dương (…); tối thứ 7, 14/02/2026 · nhà ba má
export const placeInHeadLine: Rule<'place'> = {
  kind: 'place',
  name: 'place in the line of the day',
  pattern: compile(`(?:^|[·|,(–—]|\\s-)\\s*(?=${GROUNDS}\\s+\\S)`, 'gu'),
  read: ({ reading, unit, match, nth }) => {
    if (nth > 5 || unit.field !== undefined || unit.text.length > 160 || tenseOf(unit) !== 'now') return [];
    if (!reading.dates(unit).some((date) => date.unit === 'day')) return [];
    const from = match.index + match[0].length;
    const text = (/^[^·|,()–—;.\n]{4,60}/u.exec(unit.text.slice(from))?.[0] ?? '')
      .replace(/\s-\s.*$/u, '')
      .trimEnd();
    // of a name in quotation marks, its end
    return text === '' || /^[^"“”]*["”]/u.test(text)
      ? []
      : [{ value: { text }, at: rangeOf(unit, from, from + text.length) }];
  },
};

export const placeRules: readonly Rule<'place'>[] = [
  placeByField,
  placeInText,
  placeInHeadLine,
  placeByLink,
  placeByPlatform,
  placeByDateline,
];
