import { compile } from '../../text/compile.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { MEETING } from '../meeting-words.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { tenseOf } from '../tense.ts';

/** A name ends before what is told of the meeting: "… đã diễn ra", "…, dưới sự chủ trì", "… tại thành phố". */
const END = compile(
  `[.;:|\\n?!"]|\\s+và\\s+(?=${MEETING})|\\s{3,}|\\s-\\s(?=(?:ngày|sáng|chiều))|,\\s*(?=(?:dưới|với|do|nhằm|sáng|chiều|tối|ngày|tại|các|có|đồng|ông|bà|ubnd|trong|để|là|theo|cùng|đã|vừa|lãnh|hội nghị|đại biểu))|\\s*\\((?=(?:ảnh|sau đây|gọi|từ|ngày|vào|kết|trực))|${EDGE_BEFORE}(?:trước|sau)\\s+(?=${MEETING})|${EDGE_BEFORE}(?:${anyOf(['đã', 'vừa', 'được', 'diễn ra', 'họp', 'khai mạc', 'bế mạc', 'dưới sự', 'với sự', 'với chủ đề', 'với nội dung', 'tại', 'ở', 'buổi sáng', 'buổi chiều', 'dời', 'dự kiến', 'dự định', 'dự trù', 'đến nay', 'đi đến', 'được', 'bắt đầu', 'kéo dài', 'sau hơn', 'về phía', 'phát biểu', 'chụp ảnh', 'cho thấy', 'vào', 'nhằm', 'để', 'do', 'có', 'là', 'sẽ', 'theo', 'chính thức', 'thống nhất', 'kết thúc', 'thành công', 'trong khuôn khổ', 'đang', 'tiến hành', 'từ ngày', 'ngày', 'sáng', 'chiều', 'tối', 'cho rằng', 'quyết nghị', 'thông qua', 'thay cho', 'thay mặt', 'tập trung', 'phải', 'cũng', 'đạt', 'đủ', 'không', 'chưa', 'bầu', 'giao', 'biểu quyết', 'nhất trí', 'hoàn thành', 'lắng nghe', 'ghi nhận', 'đánh giá', 'yêu cầu', 'đồng ý', 'tiếp tục', 'quyết định', 'gồm', 'thu hút', 'nghe', 'kết nối', 'quy tụ', 'mang chủ đề', 'mang tên', 'xoay quanh', 'nóng lên', 'đặt', 'mở màn', 'mở đầu', 'khép lại', 'nối', 'lẽ ra', 'đáng lẽ', 'nhưng', 'song', 'vốn'])})${EDGE_AFTER}`,
  'u',
);
const ORDINAL_ONLY =
  /^(?:hội nghị|cuộc họp|buổi họp|phiên họp|kỳ họp|buổi làm việc|chương trình|đại hội|hội đàm|buổi hội đàm|cuộc hội đàm|cuộc gặp|phiên|buổi|họp|buổi lễ|buổi hội kiến|hội kiến|tọa đàm|diễn đàn|hội thảo|giao ban|buổi tiếp|buổi gặp|buổi gặp gỡ|buổi đối thoại|buổi tọa đàm|lễ ký|họp báo)(?:\s+(?:này|trên|lần này|đó|nói trên|sau|trước|tới|lần sau|lần tới|lần trước|kế tiếp|tiếp theo))?$/u;

/** The words of a meeting's name from its noun on, as far as they go. */
export function nameFrom(low: string, nounEnd: number): number {
  const rest = low.slice(nounEnd, nounEnd + 260);
  let offset = 0;
  for (let steps = 0; steps < 4; steps++) {
    const end = END.exec(rest.slice(offset));
    if (end === null)
      return Math.min(
        low.length,
        nounEnd + (rest.length < 260 ? rest.length : Math.max(1, rest.lastIndexOf(' '))),
      );
    const at = offset + end.index;
    // "giữa các tỉnh: A, B, C và tỉnh D", '"Rừng vàng" lần thứ 3'
    const list =
      end[0] === ':' &&
      /(?:các tỉnh|tỉnh|thành phố|địa phương|các bên|nước|huyện|xã)\s*$/u.test(rest.slice(0, at));
    const quote = end[0] === '"' && at < 120 && rest.indexOf('"', at + 1) > 0;
    if (list) offset = at + 1;
    else if (quote && rest.indexOf('"', at + 1) < 200) offset = rest.indexOf('"', at + 1) + 1;
    else if (end[0] === '.' && /(?:\btp|\btx|tt|q|p)$/u.test(rest.slice(0, at))) offset = at + 1;
    else return nounEnd + at;
  }
  return nounEnd + offset;
}

function named(found: Found, start: number, nounEnd: number): Read<'name'>[] {
  const { unit } = found;
  // "Tại buổi làm việc, Trưởng ban …": what stands behind the comma is no name
  if (unit.low.charAt(nounEnd) === ',') return [];
  const end = nameFrom(unit.low, nounEnd);
  const text = unit.text.slice(start, end).replace(/[\s,(–-]+$/u, '');
  const low = unit.low.slice(start, start + text.length);
  const open = text.indexOf('(');
  const close = text.indexOf(')');
  // The short form in brackets behind the name is none: "Đại hội đồng cổ đông (ĐHĐCĐ) …".
  if (close >= 0 && (open < 0 || close < open)) return [];
  if (ORDINAL_ONLY.test(low) || text.length < 8 || OF_BEFORE.test(low)) return [];
  return [{ value: { text }, at: rangeOf(unit, start, start + text.length) }];
}

/** "cuộc đối thoại năm ngoái", "giao ban tháng trước": one that is looked back on. */
const OF_BEFORE =
  /(?<!\p{L})(?:(?:năm|tháng|quý|tuần|kỳ|lần) (?:ngoái|trước|rồi)|năm kia|hồi (?:đầu|giữa|cuối|tháng|năm|quý)|cách đây)(?!\p{L})/u;

/** "Diễn đàn lần thứ VII (năm 2023) quy tụ …" in a paper of 2025 recalls an earlier one. */
function isRecalled({ reading, unit, match }: Found): boolean {
  const { published } = reading;
  const year = RECALLED.exec(unit.low.slice(match.index, match.index + 120))?.[1];
  return published !== undefined && year !== undefined && Number(year) < published.year;
}
const RECALLED =
  /^[^.;,(]{0,90}(?:thứ|lần|số|kỳ)\s+(?:\p{L}+|\d+)\s*[(,]\s*(?:\p{L}+\s)?(?:năm|tháng \d{1,2}[/-])\s*(\d{4})/u;

const AND_ANOTHER = compile(`\\s+và\\s+(?=${MEETING})`, 'u');

/** "Chương trình gặp gỡ và Hội nghị lần thứ 14": where the second meeting of a heading comes in. */
function firstOf(low: string): number {
  return AND_ANOTHER.exec(low)?.index ?? low.length;
}

/** "Growth sync", "Product & Design weekly": teams put before the English noun what the meeting is about. */
const ENGLISH_NAME =
  '(?:[a-z&/+-]{2,14}\\s){1,3}(?:sync|weekly|standup|stand-up|retro|kick-?off|huddle|check-?in|catch-?up|planning|review|demo|town ?hall|all[ -]hands)';

// THÔNG BÁO kết luận … tại Hội nghị giao ban …; BIÊN BẢN HỌP BAN CHỈ ĐẠO - PHIÊN THỨ 6; # Sync tuần – team …
export const nameByHeading: Rule<'name'> = {
  kind: 'name',
  name: 'name by heading',
  pattern: compile(
    `^[\\s#*]*(?:biên bản\\s+|nhật ký\\s+|ghi chú\\s+|thông báo\\s+|báo cáo\\s+|nghị quyết\\s+|tóm tắt\\s+|ghi chép\\s+|note\\s+|[ivx]{1,4}\\.\\s+|\\d\\.\\s+)*(?:kết luận\\s[^.;]{3,140}?\\stại\\s+)?(?<name>${MEETING}|${ENGLISH_NAME}|họp(?!\\s+(?:ở|tại|qua|lúc|xong|do|vào|ngày|bàn về))|phiên(?=\\s+(?:thứ|lần|số|họp|thường|giải)))${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { unit, match, nth } = found;
    const name = match.groups?.['name'];
    if (
      !(unit.heading || nth < 8) ||
      name === undefined ||
      unit.text.length > 320 ||
      unit.field !== undefined ||
      tenseOf(unit) === 'next' ||
      isRecalled(found)
    )
      return [];
    // "Lễ ký bản ghi nhớ giữa A và B" below a picture
    if ((nth >= 8 && !/họp|hội/u.test(name)) || (!unit.heading && name.startsWith('lễ ký'))) return [];
    const start = match.index + match[0].length - name.length;
    // A heading is a name to its end; only running text goes on with what happened.
    if (unit.heading || !/[.!?]$/u.test(unit.text.trim())) {
      const text = unit.text
        .slice(start)
        .replace(/\s*(?::(?!\d)|\|).*$/su, '')
        .replace(/\s+(?:thành công|kết thúc)(?:\s+(?:tốt đẹp|rực rỡ|tốt|mỹ mãn))?\s*[.!]?$/iu, '')
        .slice(0, firstOf(unit.low.slice(start)))
        .replace(/[\s.]+$/u, '');
      return text.length < 5 ? [] : [{ value: { text }, at: rangeOf(unit, start, start + text.length) }];
    }
    return named(found, start, start + name.length);
  },
};

// … đã diễn ra Hội đàm thường niên lần thứ 7 giữa …; Hội nghị … được tổ chức …
export const nameInText: Rule<'name'> = {
  kind: 'name',
  name: 'name in the text',
  pattern: compile(MEETING, 'gu'),
  read: (found) => {
    const { reading, unit, match, nth } = found;
    if (tenseOf(unit) !== 'now' || nth > 30 || isRecalled(found)) return [];
    // An event in the frame of a larger one is not the larger one.
    if (
      /(?:(?:trung tâm|phòng|nhà|cung|khu|sảnh|hội trường|tòa nhà|khách sạn)|khuôn khổ|khuôn khổ hoạt động|bên lề|nhân dịp|sau|kể từ|so với|trước|tại các|các|những|nhiều|kết quả|ban tổ chức|ban thư ký|ban chuẩn bị|ban vận động)\s+$/u.test(
        unit.low.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      return [];
    if (match[0] === 'lễ ký' && !holdsCeremony(found)) return [];
    // "đoàn sẽ sang Huế dự lễ kỷ niệm và họp tổng kết": another one, to come
    if (reading.tellsPast && WILL_ATTEND.test(unit.low.slice(0, match.index))) return [];
    return named(found, match.index, match.index + match[0].length);
  },
};

const WILL_ATTEND = /(?<!\p{L})sẽ\s(?:[^.;,]{0,60}\s)?(?:dự|tham dự|sang|đến|tới)\s[^.;]{0,60}$/u;

/** "A và B |làm lễ ký …": the meeting itself; papers are signed at others too, and pictures show it. */
function holdsCeremony({ unit, match }: Found): boolean {
  return (
    unit.block.kind !== 'caption' &&
    (/(?<!\p{L})(?:làm|tổ chức|cử hành|diễn ra|dự)\s+$/u.test(unit.low.slice(0, match.index)) ||
      (match.index < 2 &&
        /^[^.;]{4,90}?\s(?:được tổ chức|diễn ra)(?!\p{L})/u.test(unit.low.slice(match.index))))
  );
}

// Thứ trưởng A tiếp Đại sứ B: the line that heads the news of an encounter is its name
const nameByNewsHeading: Rule<'name'> = {
  kind: 'name',
  name: 'name by the heading of the news',
  pattern: compile(
    `^[^,.;:?!"]{4,70}?${EDGE_BEFORE}(?:tiếp(?!\\s+(?:tục|theo|thu|nhận|cận|sức|dân|xúc))|hội kiến|hội đàm|làm việc với|làm việc cùng|gặp gỡ|gặp)\\s+(?=\\p{L})`,
    'gu',
  ),
  read: ({ unit, nth }) => {
    if (!unit.heading || unit.block.kind !== 'heading' || nth > 0) return [];
    const text = unit.text.trim();
    return [{ value: { text }, at: rangeOf(unit, 0, text.length) }];
  },
};

// Chiều cùng ngày, đoàn đã làm việc với Ban Quản lý …; Bộ trưởng hội đàm với …: at the head of its report, the deed names it
export const nameByEncounter: Rule<'name'> = {
  kind: 'name',
  name: 'name by the encounter',
  pattern: compile(
    `(?<!(?:buổi|cuộc|chương trình|lịch|phiên|tiếp tục|sẽ)\\s)${EDGE_BEFORE}(?<verb>làm việc|hội đàm|hội kiến|đối thoại|tọa đàm)\\s+(?:với|cùng)\\s+`,
    'gu',
  ),
  read: (found) => {
    const { unit, match, nth } = found;
    if (nth > 2 || unit.field !== undefined || tenseOf(unit) === 'next') return [];
    return /^(?:các\s+)?\p{L}/u.test(unit.text.slice(match.index + match[0].length))
      ? named(found, match.index, match.index + match[0].length)
      : [];
  },
};

// Ban Chỉ đạo A họp phiên thứ hai; Thường trực HĐND tỉnh họp thường kỳ; UBND tỉnh họp bàn …: a body meets
export const nameByBody: Rule<'name'> = {
  kind: 'name',
  name: 'name by the body that meets',
  pattern: compile(
    `${EDGE_BEFORE}(?<body>(?:ban chỉ đạo|ban chấp hành|ban thường vụ|ban|hội đồng|ủy ban|thường trực|tổ công tác|tiểu ban|ubnd|hđnd|chính phủ|đảng ủy|chi bộ|tiểu ban|liên đoàn|hội)\\s[^,.;:"()]{2,90}?)\\s+(?:đã\\s+|vừa\\s+)?(?<verb>họp)(?=\\s+(?:phiên|bàn|thường kỳ|định kỳ|khẩn|bất thường|lần|đánh giá|rà soát|xem xét|cho ý kiến|nghe|tháng|quý|triển khai)(?![\\p{L}\\p{M}]))`,
    'gu',
  ),
  read: (found) => {
    const { unit, match, nth } = found;
    const body = match.groups?.['body'];
    if (
      nth > 3 ||
      body === undefined ||
      /\s(?:sẽ|dự kiến)$/u.test(body) ||
      unit.heading ||
      unit.field !== undefined ||
      tenseOf(unit) !== 'now'
    )
      return [];
    return named(found, match.index, match.index + match[0].length);
  },
};

export const nameRules: readonly Rule<'name'>[] = [
  nameByHeading,
  nameByNewsHeading,
  nameInText,
  nameByEncounter,
  nameByBody,
];

// Hội nghị lần thứ ba; Phiên họp thứ 9; PHIÊN THỨ 6
export const ordinalOfName: Rule<'ordinal'> = {
  kind: 'ordinal',
  name: 'ordinal of the meeting',
  pattern: compile(`${MEETING}|${EDGE_BEFORE}(?:phiên|họp|kỳ)(?=\\s+(?:thứ|lần|số|\\d))`, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    if (tenseOf(unit) !== 'now' || isRecalled(found)) return [];
    if (
      /(?:kể từ|so với|sau|trước|kết quả|nghị quyết|khuôn khổ|khuôn khổ hoạt động|nội dung|biên bản|ban tổ chức|ban thư ký|ban chuẩn bị|ban vận động)\s+$/u.test(
        unit.low.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      return [];
    const end = nameFrom(unit.low, match.index + match[0].length);
    const noun = unit.start + match.index;
    const last = unit.start + Math.max(end, match.index + match[0].length + 24);
    const ordinal = reading.ordinals({ start: noun, end: Math.min(last, unit.end) })[0];
    if (ordinal === undefined || ordinal.start > noun + 140) return [];
    if (/(?:khóa|nhiệm kỳ)\s*$/u.test(unit.low.slice(0, ordinal.start - unit.start))) return [];
    return [{ value: { number: ordinal.number }, at: { start: noun, end: ordinal.end } }];
  },
};
// Tóm tắt họp ban tổ chức tất niên (lần 2): in a title
const ordinalInBrackets: Rule<'ordinal'> = {
  kind: 'ordinal',
  name: 'ordinal in brackets',
  pattern: /(?<!\p{L})họp\s[^.;:()]{3,80}\((?:lần|buổi|phiên|kỳ)\s(?:thứ\s)?(?<number>\d{1,3})\)/gu,
  read: ({ unit, match }) =>
    unit.block.kind === 'title' || unit.heading
      ? [
          {
            value: { number: Number(match.groups?.['number']) },
            at: rangeOf(unit, match.index, match.index + match[0].length),
          },
        ]
      : [],
};

export const ordinalRules: readonly Rule<'ordinal'>[] = [ordinalOfName, ordinalInBrackets];
