import { compile } from '../compile.ts';
import { anyEither, either } from '../either.ts';
import { matchesOf } from '../matches.ts';
import { numberWords, numeral } from '../numerals.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from '../words.ts';
import { isPossible, type PartialDate } from './calendar.ts';
import type { DatedText, Draft } from './date-mention.ts';
import { WEEKDAY } from './date-mention.ts';

/** "tuần 3 tháng 5" is a week, "tổ 6 tháng 9" a meeting of the sixth group. */
const NUMBERED_BEFORE = compile(
  `${EDGE_BEFORE}${anyEither(['tuần', 'khu', 'khu phố', 'tổ', 'thôn', 'ấp', 'lớp', 'lần', 'phòng', 'đội', 'chi bộ', 'khối', 'xưởng', 'quận', 'phường', 'block', 'tòa'])}\\s$`,
  'u',
);
const LEFT = `(?<![\\d${LETTERS}]|\\d[.,/:])`;
// The months of "tháng 3-5/2024" are no day.
const NO_MONTH = `(?<!${either('tháng')}\\s{0,2})`;
const RIGHT = `(?![\\d${LETTERS}]|[./]\\d|-\\d{3}|\\s?/\\s?[${LETTERS}]|-[${LETTERS}])`;

// 2024-09-12, 2024-09-12T07:30
const YEAR_FIRST = compile(
  `${LEFT}(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?:t(?<time>\\d{2}:\\d{2})(?::\\d{2})?(?:z|[+-]\\d{2}:\\d{2})?|${RIGHT})`,
  'gu',
);
// 27/3/2023, 05.6.2024, 8-12-2022, 27 / 3 / 2023
const DAY_MONTH_YEAR = compile(
  `${LEFT}${NO_MONTH}(?<d>\\d{1,2})\\s?[/.-]\\s?(?<m>\\d{1,2})\\s?[/.-]\\s?(?<y>\\d{4})${RIGHT}`,
  'gu',
);
// 27/3/23
const SHORT_YEAR = compile(
  `${LEFT}(?<d>\\d{1,2})(?:/(?=\\d{1,2}/)|-(?=\\d{2}-))(?<m>\\d{1,2})[/-](?<y>\\d{2})${RIGHT}`,
  'gu',
);
const YEAR_AFTER = `(?:(?:\\s{0,2},?\\s{0,2}${either('năm')}\\s{1,2}|\\s?[/-]\\s?|\\s)(?<y>(?:19|20)\\d{2})(?![\\d${LETTERS}]|[.,]\\d))?`;
// ngày 27 tháng 3 năm 2023, 27 tháng 3, ngày mười hai tháng năm
const IN_WORDS = compile(
  `${LEFT}(?:(?<d>\\d{1,2})|(?:${anyEither(['ngày', 'mùng', 'mồng'])})\\s{1,2}(?<w>${numberWords(1, 31)}))\\s{0,2}` +
    `${either('tháng')}\\s{0,2}(?<m>\\d{1,2}|(?!sau${EDGE_AFTER})${numberWords(1, 12)})(?![\\d${LETTERS}]|[.,]\\d)${YEAR_AFTER}`,
  'gu',
);
const LUNAR_AFTER =
  /^\s*[,(]?\s*(?:âm lịch|am lich|âl|(?:năm|nam)\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý|giap|at|binh|dinh|mau|ky|tan|nham|quy)\s)/u;
// 27/3
const DAY_MONTH = compile(
  `${LEFT}${NO_MONTH}(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})${RIGHT}(?!\\s?%)${YEAR_AFTER}`,
  'gu',
);
// ngày 27-3, sáng 27.3, ngày 14 và 15-3
const DATE_CUE = `(?:${anyEither(['ngày', 'hôm', 'mùng', 'chiều', 'trưa', 'đêm'])}|sáng|tối|${WEEKDAY},?|${either('hạn')}:?|deadline:?|ddl:?)`;
const DAY_MONTH_AFTER_CUE = compile(
  `(?<=${EDGE_BEFORE}${DATE_CUE}\\s{1,2}(?:\\d{1,2}\\s{0,2}(?:,|&|~|${anyEither(['và', 'đến', 'tới'])})\\s{0,2}){0,3})(?<d>\\d{1,2})\\s?[.-]\\s?(?<m>\\d{1,2})${RIGHT}(?!,\\d|\\s?[/%]|\\s{1,2}${anyEither(['triệu', 'tỷ', 'tỉ', 'nghìn', 'đồng', 'giờ'])})${YEAR_AFTER}`,
  'gu',
);
// báo kết quả, 16.12; trước 09.12: two digits each, where the clause ends; decimals are written with a comma
const DAY_MONTH_BY_DOT = compile(
  `(?<=(?:[,→>(:–]|${EDGE_BEFORE}${anyEither(['trước', 'từ', 'đến', 'tới', 'xong', 'vào', 'kết quả', 'due', 'by'])})\\s{1,2})(?<d>[0-3]\\d)\\.(?<m>0[1-9]|1[0-2])(?=\\s{0,2}(?:$|[\\n,;)]|\\.(?!\\d)))`,
  'gu',
);
// chậm nhất 30-9, khai mạc 5-8; hoạt động từ 15-12: a range goes up, so what stands behind "từ" is a day where it goes down
const CLAUSE_END = `(?=\\s{0,2}(?:$|[\\n,;)]|\\.(?!\\d))|\\s{1,2}${anyEither(['tại', 'ở', 'do', 'là', 'và', 'để', 'với', 'theo', 'nhằm', 'tới'])}${EDGE_AFTER})`;
const DAY_MONTH_BY_DASH = compile(
  `(?<=${EDGE_BEFORE}${anyEither(['trước', 'hết', 'chậm nhất', 'muộn nhất', 'khai mạc', 'bế mạc', 'kể từ', 'từ', 'đến', 'tới', 'vào', 'xong', 'bắt đầu'])}\\s{1,2})(?:(?<=${EDGE_BEFORE}${anyEither(['trước', 'hết', 'chậm nhất', 'muộn nhất', 'khai mạc', 'bế mạc', 'kể từ'])}\\s{1,2})|(?=1[3-9]-|2\\d-|3[01]-))(?<d>[0-3]?\\d)-(?<m>0?[1-9]|1[0-2])${CLAUSE_END}`,
  'gu',
);
// ngày 12 (its month is told elsewhere)
const DAY_ALONE = compile(
  `(?<!(?:\\d|${EDGE_BEFORE}${anyEither(['mỗi', 'một', 'hai', 'ba', 'bốn', 'hằng', 'hàng', 'nhiều', 'vài', 'trong', 'cả'])})\\s{1,2})` +
    `(?<=${EDGE_BEFORE}${anyEither(['ngày', 'mùng', 'mồng'])}\\s{1,2})(?<d>\\d{1,2})(?=\\s{0,2}(?:[,;:)?!]|\\.(?!\\d)|$|\\n)|\\s{1,2}${anyEither(
      ['tại', 'ở', 'vừa qua', 'này', 'tới', 'sắp tới', 'do', 'là', 'có', 'ai', 'họp', 'diễn ra', 'lúc'],
    )}${EDGE_AFTER})`,
  'gu',
);

const COUNT_AFTER = compile(
  `^\\s{1,2}${anyEither(
    (
      'thành viên,đại biểu,căn,hộ,phiếu,xã,phường,huyện,tỉnh,thành phố,người,điểm,story,point,đơn vị,lớp,dự án,nhiệm vụ,chỉ tiêu,tiêu chí,' +
      'học sinh,trường,phòng,ý kiến,nội dung,mục tiêu,công trình,tổ,nhân viên,cổ đông,ủy viên,đồng chí,cơ quan,doanh nghiệp,' +
      'bệnh viện,gói,km,ha,m2,đồng,tấn,task,ticket,issue,test,case,bug,kiến nghị,câu hỏi,hạng mục,thủ tục,hồ sơ,nước,' +
      'quốc gia,bộ,ngành,sở,thôn,bản,khu,cụm,đội,bài,chương trình,sản phẩm,tổng số,giáo viên,cán bộ,hội viên,đảng viên,' +
      'gia đình,phụ huynh,chi bộ,đại diện,thôn bản,trạm,giờ,ngày,tuần,tháng,cái,chiếc,mẫu,ca,vụ,lượt,tàu,lao động,bên,sao,bàn,ghế'
    ).split(','),
  )}${EDGE_AFTER}`,
  'u',
);
const LABEL_BEFORE = compile(
  `(?:${EDGE_BEFORE}${anyEither(
    (
      'số,đạt,tỷ lệ,tỉ lệ,quốc lộ,thửa,lô,ngõ,ngách,hẻm,căn,phòng,km,được,tổng,bình quân,sprint,version,bản,có,với,phần,' +
      'quốc khánh,phụ nữ,phụ nữ việt nam,nhà giáo việt nam,quốc tế lao động,giải phóng miền nam,thương binh liệt sĩ,lễ,dịp'
    ).split(','),
  )}|/)\\s{0,2}:?\\s{0,2}$`,
  'u',
);
const STRONG_BEFORE = compile(`${EDGE_BEFORE}${DATE_CUE}\\s{1,2}(?:\\(\\s?)?$`, 'u');

/** A two-digit year is of this century up to 69, of the last from 70 on. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): PartialDate | undefined {
  const day = numeral(groups['d'] ?? groups['w'] ?? '');
  const month = groups['m'] === undefined ? undefined : numeral(groups['m']);
  if (day === undefined) return undefined;
  const year = groups['y'] === undefined ? undefined : fullYear(Number(groups['y']));
  const date = { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), day };
  return isPossible(date) ? date : undefined;
}

function isCount(low: string, start: number, end: number, groups: Groups): boolean {
  if (groups['y'] !== undefined) return false;
  const before = low.slice(Math.max(0, start - 16), start);
  if (STRONG_BEFORE.test(before)) return false;
  // 24/7: round the clock.
  if (groups['d'] === '24' && groups['m'] === '7') return true;
  return LABEL_BEFORE.test(before) || COUNT_AFTER.test(low.slice(end, end + 20));
}

/** The single days that `low` names in figures or words, surest forms first; several may share characters. */
export function readDays({ low, digits }: DatedText): Draft[] {
  const found: Draft[] = [];
  const read = (
    pattern: RegExp,
    accept: (start: number, end: number, groups: Groups) => boolean = () => true,
  ) => {
    for (const match of matchesOf(pattern, low)) {
      const groups = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      const from = dateOf(groups);
      if (from === undefined || !accept(start, end, groups)) continue;
      const time = groups['time'];
      found.push({ start, end, from, unit: 'day', ...(time === undefined ? {} : { time: { from: time } }) });
    }
  };
  if (digits) {
    read(YEAR_FIRST);
    read(DAY_MONTH_YEAR);
    read(SHORT_YEAR);
  }
  read(IN_WORDS, (start, end, groups) => {
    // "11 tháng năm 2022" are the months of a year, not a day of May.
    const months = /^n[ăa]m$/u.test(groups['m'] ?? '') && groups['y'] !== undefined;
    if (months && !STRONG_BEFORE.test(low.slice(Math.max(0, start - 16), start))) return false;
    if (NUMBERED_BEFORE.test(low.slice(Math.max(0, start - 8), start))) return false;
    return !LUNAR_AFTER.test(low.slice(end, end + 24));
  });
  if (!digits) return found;
  read(DAY_MONTH, (start, end, groups) => !isCount(low, start, end, groups));
  read(DAY_MONTH_AFTER_CUE, (start, end, groups) => !isCount(low, start, end, groups));
  read(DAY_MONTH_BY_DOT);
  read(DAY_MONTH_BY_DASH);
  read(DAY_ALONE);
  return found;
}
