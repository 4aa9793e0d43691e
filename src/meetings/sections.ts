import { compile } from '../text/compile.ts';
import { findOrdinals } from '../text/ordinals.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../text/words.ts';
import { MEETING } from './meeting-words.ts';
import type { Unit } from './units.ts';

/** The part of a report that tells of one meeting. */
export interface Section {
  readonly units: readonly Unit[];
  /** What stands above the first of several parts holds of each: "Ngày 15/3, … hai sự kiện". */
  readonly shared?: readonly Unit[];
  /** The heading, where the report divides itself. */
  readonly heading?: Unit;
}

/** "II. Nội dung làm việc", "5. Khách mời dự họp": parts of one meeting. */
const NO_PART =
  '(?!\\s*(?:nội dung|thành phần|khách|chương trình|thời gian|diễn biến|kết quả|kết luận|đại biểu|danh sách|kế hoạch|quá trình|phần|ý kiến|tài liệu|mục đích|lý do|người dự|số người)(?!\\p{L}))';
const MEETING_HEADING = compile(
  `^[\\s★*●▪►■◆➤#-]*(?:(?:[ivx]{1,4}|\\d{1,2}|[a-d])[.)/]\\s*)?(?:biên bản\\s+)?(?:(?:${MEETING}|họp|phiên họp)${EDGE_AFTER}|(?:tiếp|hội kiến|hội đàm|làm việc|gặp gỡ|gặp mặt|gặp|tiếp xúc|đối thoại)\\s+(?:với|cùng|xã giao|đoàn|đại sứ|cử tri)${EDGE_AFTER}|(?:gặp mặt|gặp gỡ|đối thoại|tọa đàm)\\s+\\p{L}|${NO_PART}[^,.;:?!]{4,70}?${EDGE_BEFORE}(?:tiếp(?!\\s+(?:tục|theo|thu|nhận|cận|sức|dân))|hội kiến|hội đàm|làm việc|gặp gỡ|gặp mặt|gặp|chủ trì|dự|tiếp xúc)\\s+\\p{L})`,
  'u',
);
const ANOTHER = compile(
  `^\\s*(?:[*•+–-]\\s*)?(?:(?:cũng\\s+)?(?:(?:(?:sáng|chiều|tối|trưa)|(?:lúc\\s+)?\\d{1,2}\\s*(?:giờ|h|g)(?:\\s*\\d{1,2})?(?:\\s*phút)?)?\\s*cùng ngày|(?:đến|vào|sang)\\s+(?:buổi\\s+)?(?:sáng|chiều|tối)|buổi (?:sáng|chiều|tối)|(?:(?:sáng|chiều|tối|ngày)\\s+)?hôm sau|(?:sáng|chiều|tối)\\s+(?:ngày\\s+)?(?:tiếp theo|kế tiếp)|ngày (?:tiếp theo|kế tiếp)|cùng (?:buổi|thời gian)|(?:sáng|chiều|tối|trưa)\\s+(?:hôm đó|nay|qua|\\d)|ngày\\s+\\d|tiếp đó|sau đó|cũng trong (?:sáng|chiều|ngày|buổi))[^.]{0,160}?)(?:${EDGE_BEFORE}(?:tổ chức|diễn ra|chủ trì|khai mạc|họp|tiến hành)${EDGE_AFTER}[^.]{0,80}?(?:${MEETING}|họp)|(?:${MEETING})[^.]{0,80}?${EDGE_BEFORE}(?:khai mạc|diễn ra|bắt đầu|được tổ chức)${EDGE_AFTER}|${EDGE_BEFORE}(?:làm việc|hội đàm|hội kiến|đối thoại|tọa đàm|tiếp xúc|gặp gỡ|gặp mặt)\\s+(?:(?:với|cùng)${EDGE_AFTER}|cử tri|gần \\d|hơn \\d|\\d)|${EDGE_BEFORE}tại\\s+(?:cuộc |buổi )?họp báo${EDGE_AFTER}|${EDGE_BEFORE}(?:làm|tổ chức|cử hành|diễn ra)\\s+lễ\\s+(?:ký|công bố|trao|khởi công|khánh thành|ra mắt)${EDGE_AFTER})`,
  'u',
);
const ATTENDED =
  /(?:^|[^\p{L}])(?:dự|tham dự|chủ trì|cùng dự|chứng kiến|ký thay mặt|tại (?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi|họp báo))(?!\p{L})/u;

const NAMES_MEETING = compile(MEETING, 'u');
const HELD = compile(`${EDGE_BEFORE}(?:tổ chức|diễn ra|chủ trì|khai mạc|họp|tiến hành|dự)${EDGE_AFTER}`, 'u');

/** The sections of a report in order: one for most; more where headings name meetings, or where another meeting of the day is told of at length. */
export function sectionsOf(units: readonly Unit[]): Section[] {
  return byHeadings(units) ?? byTelling(units);
}

function byHeadings(units: readonly Unit[]): Section[] | undefined {
  const headings = units.filter(
    (unit, i) => unit.heading && i > 0 && MEETING_HEADING.test(unit.low) && told(units, i),
  );
  if (headings.length < 2) return undefined;
  const shared = units.slice(0, headings[0]?.index ?? 0);
  return headings.map((heading, i) => ({
    heading,
    shared,
    units: units.filter(
      (unit) =>
        unit.index >= heading.index && unit.index < (headings[i + 1]?.index ?? Number.POSITIVE_INFINITY),
    ),
  }));
}

/** Is the heading followed by a few units of text before the next one of its kind? */
function told(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 4).some((unit) => !unit.heading && unit.text.length > 40);
}

function byTelling(units: readonly Unit[]): Section[] {
  const first = units.find(
    (unit) => !unit.heading && findOrdinals(unit.text).length > 0 && NAMES_MEETING.test(unit.low),
  );
  const cut = units.findIndex((unit, i) => {
    if (i < 4 || unit.heading || !ANOTHER.test(unit.low)) return false;
    const told = units.slice(0, i).filter((before) => !before.heading && before.field === undefined);
    if (told.length < 4 || !told.some((before) => HELD.test(before.low))) return false;
    const own = findOrdinals(unit.text)[0]?.number;
    const number =
      first !== undefined && first.index < unit.index ? findOrdinals(first.text)[0]?.number : undefined;
    if (own !== undefined && own === number) return false;
    const rest = units.slice(i + 1);
    return rest.length >= 3 && rest.slice(0, 5).some((next) => ATTENDED.test(next.low));
  });
  if (cut < 0) return [{ units }];
  // the line above it heads the second part
  const from = units[cut - 1]?.heading === true ? cut - 1 : cut;
  const [second, ...others] = byTelling(units.slice(cut));
  return [
    { units: units.slice(0, from) },
    { ...second, units: [...units.slice(from, cut), ...(second?.units ?? [])] },
    ...others,
  ];
}
