import { compile } from '../../text/compile.ts';
import { matchesOf } from '../../text/matches.ts';
import { PLATFORM_PATTERN } from '../../text/places.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import type { Format } from '../fact.ts';
import { tellsPlace } from '../fields.ts';
import { MEETING } from '../meeting-words.ts';
import type { Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { listsTasks } from '../tasks.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

const ONLINE = `${EDGE_BEFORE}(?:${anyOf(['trực tuyến', 'online', 'remote', 'từ xa', 'qua mạng', 'cầu truyền hình', 'qua màn hình', 'truyền hình trực tuyến', 'họp ảo', 'trên mạng', 'không gian mạng'])}|(?:qua|trên|bằng|via)\\s+(?:(?:nền tảng|phần mềm|ứng dụng)\\s+)?(?:${PLATFORM_PATTERN.source})|(?:họp|bàn|chat)\\s+(?:nhanh\\s+)?(?:trên|qua|trong)\\s+(?:nhóm|group))${EDGE_AFTER}`;
/** "phiên họp tập trung đánh giá": what it was about, not how it was held. */
const NO_TOPIC =
  '(?!(?<=tập trung)\\s+(?:vào|đánh giá|thảo luận|bàn|cho|xem xét|rà soát|nguồn lực|chỉ đạo|giải quyết|tháo gỡ|phân tích|làm rõ|trao đổi|kiểm điểm|triển khai|thực hiện|các|những|một số|phát triển|đẩy))';
const IN_PERSON = `${EDGE_BEFORE}(?:${anyOf(['trực tiếp', 'offline', 'gặp mặt', 'tập trung', 'mặt đối mặt', 'tại chỗ'])})${EDGE_AFTER}${NO_TOPIC}`;
const online = compile(ONLINE, 'gu');
const inPerson = compile(IN_PERSON, 'gu');

/** What is said of other meetings: "sau hai lần tổ chức trực tuyến", "hội nghị lần thứ 6 dự kiến họp trực tiếp". */
const EARLIER = compile(
  `${EDGE_BEFORE}(?:sau|trước|khác với|thay vì|thay cho|so với|không còn|kể từ)\\s[^.;]{0,70}$`,
  'u',
);
/** What makes the word one for how the meeting was held: "theo hình thức …", "hội nghị …", "họp …". */
const HELD = compile(
  `${EDGE_BEFORE}(?:hình thức|phương thức|tổ chức|họp|${MEETING}|hội nghị|phiên(?!\\s+tòa)|tiến hành|diễn ra|kết hợp|vừa|và|lẫn|hoặc|\\+|kiểu|hình thức họp|bằng|gặp mặt|thức gặp mặt|cả nhà|cả team|mọi người|đều|ai|toàn bộ|hoàn toàn|qua|hybrid|,)\\s*(?:\\p{L}+\\s+){0,2}["(]?$`,
  'u',
);
/** "đã họp tối thứ Tư 14/6/2023 qua Zoom": the verb stands further off, and nobody else joins through it. */
const MEETS_THROUGH = compile(
  `${EDGE_BEFORE}(?:họp|tổ chức|diễn ra|tiến hành|gặp nhau|gặp|trao đổi|${MEETING})${EDGE_AFTER}(?:(?!thống nhất|nhóm|liên hệ|đăng|chia sẻ|thông báo|cập nhật|báo cáo|tham gia|kết nối|tham dự|dự|vào|phát biểu|gửi|mời|góp ý)[^.;]){0,90}$`,
  'u',
);

/** "lãnh đạo năm tỉnh dự qua đường truyền trực tuyến": so they joined, the others may have been in the room. */
const JOINS_THROUGH = compile(
  `${EDGE_BEFORE}(?:dự|tham dự|dự họp|tham gia|kết nối|theo dõi|góp ý|phát biểu)\\s+(?:qua|bằng|từ|theo|thông qua)\\s+(?:\\p{L}+\\s+){0,3}$`,
  'u',
);

/** "Ai ở xa vào bằng Zoom", "riêng chị Hoa họp qua Meet": what holds of some only. */
const OF_SOME = compile(
  `${EDGE_BEFORE}(?:(?:ai|người|anh em|bạn nào|các bạn|đơn vị|thành viên|đại biểu|hộ)\\s+(?:nào\\s+)?(?:ở|vắng|không|chưa|bận)|một số|vài|riêng|(?:số |phần |người )?còn lại|\\d{1,3} (?:người|đại biểu|đơn vị|thành viên|bạn|đồng chí|ủy viên|hộ))\\s[^.;]{0,60}$`,
  'u',
);

function isPlace(unit: Unit): boolean {
  return unit.field !== undefined && tellsPlace(unit.field);
}

function isPlatform(words: string): boolean {
  return /^(?:qua|trên|bằng|via)\s/u.test(words);
}

const ROOM = /(?:phòng|ban chỉ huy|hội trường|tầng|trụ sở|nhà |văn phòng|quán|lầu)/u;

/** "28/11/2025, phòng họp (An với chị Lan vào bằng Meet)": the others were in the room. */
const JOINED_BY_SOME = new RegExp(
  `${ROOM.source}[^.;(]{0,60}\\([^()]{2,50}(?<!\\p{L})(?:vào|join|dự|họp|tham gia|call)[^()]{0,12}(?:bằng|qua|trên|online|từ xa|remote|via)`,
  'u',
);
/** "tại phòng họp tầng 5, trụ sở Sở, kết nối |trực tuyến tới 34 trường" */
const LINKED =
  /(?:tại|ở)\s+(?:phòng|hội trường|trụ sở|trung tâm|nhà|khách sạn)[^.;]{3,90}(?:kết nối|kết hợp|nối cầu|nối|truyền|phát)(?:\s+\p{L}+){0,2}\s+$/u;

/** "trực tuyến với 34 tỉnh, thành phố", "trực tuyến đến các xã" */
const TO_OTHERS = /^\s+(?:với|tới|đến)\s+(?:\d|các|toàn|hơn|trên|điểm|các)/u;

/** "(Báo A Online) Sáng 19/12, …", "BÁO A ONLINE - Ngày 5/3": the paper that prints it. */
const OF_PAPER = /^\s*\(?[^().,;:]{0,40}$/u;
const ENDS_PAPER = /^\s*(?:\)|[-–—|]\s)/u;

function isPaper(unit: Unit, { index, 0: word }: RegExpExecArray): boolean {
  return (
    word === 'online' &&
    unit.field === undefined &&
    OF_PAPER.test(unit.low.slice(0, index)) &&
    ENDS_PAPER.test(unit.low.slice(index + word.length))
  );
}

/** The word that says how this meeting was held. */
function wordFor(pattern: RegExp, unit: Unit): RegExpExecArray | undefined {
  for (const match of matchesOf(pattern, unit.low)) {
    const before = unit.low.slice(0, match.index);
    if (EARLIER.test(before) || isPaper(unit, match)) continue;
    if (unit.field === undefined && (JOINS_THROUGH.test(before) || OF_SOME.test(before))) continue;
    if (TO_OTHERS.test(unit.low.slice(match.index + match[0].length))) return match;
    if (
      unit.field !== undefined ||
      /^(?:họp|bàn|chat) /u.test(match[0]) ||
      HELD.test(before) ||
      (MEETS_THROUGH.test(before) && isPlatform(match[0]))
    )
      return match;
  }
  return undefined;
}

// theo hình thức trực tuyến; họp trực tiếp kết hợp trực tuyến; Hình thức: online
export const formatByWord: Rule<'format'> = {
  kind: 'format',
  name: 'format by word',
  pattern: compile(`^(?=[\\s\\S]*?(?:${ONLINE}|${IN_PERSON}))`, 'gu'),
  read: ({ unit, match, nth }) => {
    if (tenseOf(unit) !== 'now' || nth > 40 || isNotAbout(unit)) return [];
    const far = wordFor(online, unit);
    const near = wordFor(inPerson, unit);
    const inRoom = isPlace(unit) && ROOM.test(unit.low.replace(/\([^)]*\)/gu, ''));
    if (nth < 6 && JOINED_BY_SOME.test(unit.low)) return [read(unit, 'hybrid', match)];
    if (far === undefined && near === undefined) return [];
    // "tại văn phòng công ty, kết hợp họp trực tuyến": with what is in the room
    const beside = isPlace(unit) && /kết hợp/u.test(unit.low.slice(0, far?.index ?? 0));
    const linked = far !== undefined && LINKED.test(unit.low.slice(0, far.index));
    if (near === undefined && (inRoom || beside || linked) && far !== undefined)
      return [read(unit, 'hybrid', far)];
    if (far !== undefined && near !== undefined) {
      const joined =
        Math.abs(far.index - near.index) < 220 &&
        /(?:kết hợp|vừa|cả hai|đồng thời|song song|và|lẫn|hoặc|hybrid|\+|cùng|riêng|một số|còn|trừ)/u.test(
          unit.low,
        );
      return [
        joined
          ? read(unit, 'hybrid', far)
          : far.index < near.index
            ? read(unit, 'online', far)
            : read(unit, 'in_person', near),
      ];
    }
    return far !== undefined
      ? [read(unit, 'online', far)]
      : near === undefined
        ? []
        : [read(unit, 'in_person', near)];
  },
};

/** Fields of people and tasks speak of other things. */
function isNotAbout(unit: Unit): boolean {
  if (listsTasks(unit)) return true;
  return unit.field !== undefined && !/^(?:place|format|time|topic)$/u.test(unit.field.kind);
}

function read(unit: Unit, format: Format, match: RegExpExecArray): Read<'format'> {
  return { value: { format }, at: rangeOf(unit, match.index, match.index + match[0].length) };
}

/** What is said of those who joined, around the word; "dự thảo", "dự án" are none of it. */
const JOINS =
  /(?:truyền trực tuyến|phát trực tuyến|tham gia|theo dõi|kết nối|(?<!\p{L})dự(?!\s+(?:thảo|án|toán|kiến|báo|phòng|trữ|luật)|\p{L})|join|call|đường truyền|(?<!\p{L})vào(?!\p{L})|onsite|remote|online|truyền về|điểm cầu|có mặt)/u;

/** The clauses that the match stands in. */
function near(low: string, { index, 0: word }: RegExpExecArray): string {
  const end = index + word.length;
  return low.slice(Math.max(0, index - FAR), end + FAR);
}

/** Letters between the word for the screens and who joined. */
const FAR = 90;

// tám cơ quan tham gia qua Zoom; 12 online; Lâm (QC, remote): some were not in the room
export const formatPartly: Rule<'format'> = {
  kind: 'format',
  name: 'format of some',
  pattern: compile(ONLINE, 'gu'),
  read: ({ unit, match, nth }) => {
    if (tenseOf(unit) !== 'now' || nth > 16 || isPaper(unit, match)) return [];
    if (EARLIER.test(unit.low.slice(0, match.index))) return [];
    return unit.block.kind !== 'dateline' && JOINS.test(near(unit.low, match))
      ? [read(unit, 'online', match)]
      : [];
  },
};

// Địa điểm: Google Meet; kết nối 34 điểm cầu
export const formatByLink: Rule<'format'> = {
  kind: 'format',
  name: 'format by its screens',
  pattern: compile(`${EDGE_BEFORE}(?:điểm cầu|hybrid)${EDGE_AFTER}`, 'gu'),
  read: ({ unit, match }) => {
    if (tenseOf(unit) !== 'now') return [];
    const both = match[0] === 'hybrid' || BESIDE_ROOM.test(unit.low.slice(0, match.index));
    return [read(unit, both ? 'hybrid' : 'online', match)];
  },
};

/** "tại trụ sở UBND tỉnh, kết hợp |điểm cầu các huyện", "tại hội trường, nối với 20 |điểm cầu": some were in a room. */
const BESIDE_ROOM =
  /(?:tại|ở)\s+(?:phòng|hội trường|trụ sở|trung tâm|nhà|khách sạn|văn phòng)[^.;]{3,110}(?:kết nối|kết hợp|nối cầu|nối (?:với|tới|đến)|cùng(?: với)?|và)\s(?:\p{L}+\s){0,3}(?:\d{1,4}\s)?$/u;

export const formatByPlatform: Rule<'format'> = {
  kind: 'format',
  name: 'format by platform',
  pattern: PLATFORM_PATTERN,
  read: ({ unit, match }) => {
    if (unit.field === undefined || (!isPlace(unit) && unit.field.kind !== 'format')) return [];
    const inRoom = ROOM.test(unit.low.slice(unit.field.label.length).replace(/\([^)]*\)/gu, ''));
    if (!inRoom) return [read(unit, 'online', match)];
    return /(?:\+|&|và|kết hợp|hoặc|\/|kèm|cùng|song song)/u.test(unit.low) || unit.field.kind === 'format'
      ? [read(unit, 'hybrid', match)]
      : [];
  },
};

export const formatRules: readonly Rule<'format'>[] = [
  formatByWord,
  formatByPlatform,
  formatByLink,
  formatPartly,
];
