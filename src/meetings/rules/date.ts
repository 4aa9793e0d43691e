import { compile } from '../../text/compile.ts';
import { isFull } from '../../text/dates/calendar.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { isChat, lineSpeaker, wordsOfLine } from '../chat.ts';
import type { FactValues } from '../fact.ts';
import { tellsPlace } from '../fields.ts';
import { MEETING, THIS_MEETING } from '../meeting-words.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { listsTasks } from '../tasks.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

const CLOCK =
  /(?<![\p{L}\p{N}/.,])\d{1,2}\s*(?:giờ|h|g(?!\p{L})|:)\s*(?:\d{2})?(?:\s*phút)?(?:\s*(?:-|–|đến|tới)\s*\d{1,2}\s*(?:giờ|h|g(?!\p{L})|:)\s*(?:\d{2})?(?:\s*phút)?)?/u;

/** The hours that a unit gives, as written: "08h30 - 10h15", "19 giờ 30 phút", or the part of the day. */
function timeOf(reading: Reading, unit: Unit, date: DateMention): string | undefined {
  const near = reading.slice({
    start: Math.max(unit.start, date.start - 60),
    end: Math.min(unit.end, date.end + 60),
  });
  return CLOCK.exec(near)?.[0].trim() ?? date.part;
}

function held(reading: Reading, unit: Unit, date: DateMention): Read<'date'> {
  const time = timeOf(reading, unit, date);
  const value: FactValues['date'] = {
    from: date.from,
    ...(date.to === undefined ? {} : { to: date.to }),
    ...(time === undefined ? {} : { time }),
  };
  return { value, at: { start: date.start, end: date.end } };
}

/** "khai mạc ngày 26/11 … và bế mạc trưa 27/11": the last day stands behind its own verb. */
const CLOSES = compile(`${EDGE_BEFORE}(?:bế mạc|kết thúc|kéo dài đến|đến hết)${EDGE_AFTER}`, 'u');

function withLastDay(unit: Unit, first: DateMention, days: readonly DateMention[]): DateMention {
  if (first.to !== undefined) return first;
  const last = days.find(
    (one) =>
      one.start > first.end &&
      one.from.day !== undefined &&
      CLOSES.test(unit.low.slice(first.end - unit.start, one.start - unit.start)) &&
      /khai mạc|bắt đầu|mở màn/u.test(unit.low.slice(0, first.end - unit.start)),
  );
  if (last === undefined) return first;
  const year = last.from.year ?? first.from.year;
  return { ...first, to: { ...last.from, ...(year === undefined ? {} : { year }) } };
}

function days(reading: Reading, unit: Unit): DateMention[] {
  return reading
    .dates(unit)
    .filter((date) => date.unit === 'day' && (date.from.day !== undefined || date.relative === true));
}

// Thời gian: 08h30, thứ Hai, ngày 05/05/2025
export const dateByField: Rule<'date'> = {
  kind: 'date',
  name: 'date by field',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (
      unit.field?.kind !== 'time' &&
      unit.below !== 'time' &&
      !/(?:^|[\s,])(?:thời gian|ngày)/u.test(unit.field?.label ?? '')
    )
      return [];
    const date = days(reading, unit)[0];
    // "Ngày giờ: đám hỏi 8/3": the days of what the meeting plans
    const from = unit.field?.value.start ?? unit.start;
    if (
      date !== undefined &&
      unit.index > 2 &&
      ((!(unit.field && tellsPlace(unit.field)) &&
        OF_EVENT.test(reading.slice({ start: from, end: date.start }))) ||
        listsPlans(unit))
    )
      return [];
    return date === undefined || date.from.day === undefined ? [] : [held(reading, unit, date)];
  },
};

/** "Mấy thứ xong rồi:", "Chốt:" above "- Ngày: tối 30/1": what was settled of an event. */
function listsPlans({ lead, headings, block }: Unit): boolean {
  return block.kind === 'item' && PLANS.test(lead ?? headings.at(-1) ?? '');
}
const PLANS =
  /(?<!\p{L})(?:chốt|xong|thống nhất|kết luận|quyết định|kế hoạch|tiệc|sự kiện|chương trình|decisions?|agreed|event)(?!\p{L})/u;

/** A field of when that opens with neither hour nor day but with what is to be: "đám hỏi 8/3". */
const OF_EVENT =
  /^\s*(?!từ|lúc|vào|hồi|ngày|sáng|trưa|chiều|tối|thứ|chủ|cn|t\d|bắt|hôm|khoảng|đúng|mùng|rằm|[a-z]{3,9},?\s)\p{L}+\s\p{L}+/iu;

/** These days are of deadlines, letters and other things. */
const OTHER_DAY =
  /(?:trước|hạn|đến hết|đến|tới|chậm nhất|số\s\S{1,20}|ký|ban hành|kể từ|từ|quyết định|thông báo|nghị quyết|kế hoạch|công văn|sau|tính đến|cập nhật|đăng|phát hành|thành lập|sinh|quảng trường|đường|phố|công viên|chiến thắng|quốc khánh|giải phóng|kỷ niệm|mừng|chào mừng|xí nghiệp|nhà máy|bệnh viện)\s+(?:ngày\s+)?$/u;
/** "in xong |trước 17 giờ chiều nay"; "lẽ ra diễn ra hôm |11-4 nhưng hoãn lại" */
const DEADLINE =
  /(?:lẽ ra|đáng lẽ|đáng ra|đúng ra|ban đầu (?:dự kiến|định|ấn định|lên lịch))(?!\p{L})[^.;]{0,80}$|(?:trước|chậm nhất|hạn)\s+(?:là\s+|vào\s+)?(?:\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2})?\s+)?$/u;
/** "từ 8h30 đến 11h15 ngày …": the words before the mention are about the hour. */
const OPENS_WITH_HOUR = /^(?:từ|\d{1,2}\s*(?:h|g|giờ|:)(?!\p{L}))/u;

/** "Hôm nay, từ 8h30 ngày 27/10/2023": the day written out says which day "hôm nay" is. */
function isNear(first: DateMention | undefined, date: DateMention): boolean {
  return first !== undefined && date.start - first.end < 40;
}
const HAPPENS = compile(
  `${EDGE_BEFORE}(?:${MEETING}|diễn ra|tổ chức|khai mạc|chủ trì|họp|gặp gỡ|hội kiến|hội đàm|bắt đầu|tiến hành|làm việc|tham dự|dự(?!\\s+(?:toán|án|kiến|thảo|phòng|trữ))|ký kết|đặt bút|đã ký|trao đổi|tọa đàm|gồm|mở|lúc|hồi|kết thúc|tại|ở)${EDGE_AFTER}`,
  'u',
);

/** "Hôm thứ Hai (23/9), đoàn Đại học A trở lại trường": at the head of a report, who came tells of the day they met. */
const COMES = compile(
  `${EDGE_BEFORE}(?:đoàn|phái đoàn|khách)${EDGE_AFTER}[^.;]{0,120}?${EDGE_BEFORE}(?:trở lại|ghé thăm|đến thăm|tới thăm|thăm|đặt chân đến|có mặt|đến với)${EDGE_AFTER}`,
  'u',
);
const FIRST_FEW = 4;

/** "Đợt tiếp xúc cử tri kéo dài từ |1 đến 12-7", "Lễ hội diễn ra từ |…": days of more than one meeting, or of another event. */
const CAMPAIGN =
  /(?<!\p{L})(?:đợt|chiến dịch|lễ hội|tuần lễ|tháng (?:hành động|cao điểm|thanh niên|công nhân)|cuộc thi|hội thi|giải|hội chợ|triển lãm|festival|liên hoan|khóa học|lớp|cao điểm|kỳ thi|kỳ nghỉ)(?!\p{L})[^.;:]{0,70}$/u;

/** "Cần Thơ chuẩn bị Diễn đàn 2025 (05/06/2025)": a day alone in brackets behind a headline is the paper's; "mùng 6 tháng giêng (22/2/2026)" says which it is. */
function isPrinted(unit: Unit, { start, end }: DateMention): boolean {
  return (
    unit.low[start - unit.start - 1] === '(' &&
    /^\)\s*$/u.test(unit.low.slice(end - unit.start)) &&
    !SAYS_DAY.test(unit.low.slice(0, start - unit.start))
  );
}
const SAYS_DAY =
  /(?<!\p{L})(?:mùng|mồng|rằm|âm(?: lịch)?|giêng|chạp|thứ \p{L}{2,4}|chủ nhật|cn|t[2-7]|sáng|trưa|chiều|tối|đêm|hôm (?:nay|qua)|năm \p{L}{2,5} \p{L}{2,4})[^()]{0,24}\s?\($/u;

/** A paper tells of the past: what its days after tell of is announced. */
function isAnnounced(reading: Reading, { from }: DateMention): boolean {
  return reading.tellsPast && reading.isToCome(from);
}

/** "Ngày 6-10, đoàn sẽ tiếp tục làm việc với …": what comes is another day's. */
const WILL = /^[^.;]{0,40}?(?<!\p{L}|(?:những gì|nội dung|điều|việc|chuyện)\s)(?:sẽ|dự kiến)(?!\p{L})/u;

/** "15h00 - 16h10, thứ Tư 26/11/2025, phòng Sồi": a line near the top that begins with the hour or day says when they met. */
const BEGINS_WITH_DAY =
  /^[\s*•–(-]*(?:(?:từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?:\s*(?:-|–|đến|tới)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2})?[,;.\s–-]*)?(?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|thứ\s\p{L}{2,4}|chủ nhật|t[2-7]|cn|mon|tue|wed|thu|fri|sat|sun)[,.\s]*)*$/u;

/** "Cà phê Hiên Nhà, ngõ 12 phố Hoa, sáng Chủ nhật 02/11/2025": the place, and the day at the end. */
const ENDS_WITH_DAY =
  /^(?!.*(?<!\p{L})(?:trước|hạn|từ|đến|số|theo|căn cứ|ban hành|ký)(?!\p{L}))[^.:;]{4,90},\s(?:sáng|trưa|chiều|tối|thứ\s\p{L}{2,4}|chủ nhật|t[2-7]|cn)[,.\s]*(?:(?:ngày|thứ\s\p{L}{2,4}|chủ nhật|t[2-7]|cn)[,.\s]*){0,2}\d[\d/.\s-]{3,12}$/u;

/** Notes say there where they met, too; the line of a newspaper says who printed it. */
const WHERE =
  /(?<!\p{L})(?:phòng|nhà|quán|tại|ở|online|offline|zoom|meet|teams|hội trường|văn phòng|sân|lầu|tầng|cà phê|cafe|ngõ|nhóm|group|messenger|zalo|discord)(?!\p{L})/u;

function opensNotes(reading: Reading, unit: Unit, nth: number): boolean {
  if (/^\s*\([\d/.\s-]{6,12}\)\s*$/u.test(unit.text) && reading.genre === 'article') return false;
  if (nth > 6 || unit.text.length > 160 || (reading.genre === 'article' && !WHERE.test(unit.low)))
    return false;
  const [date] = days(reading, unit);
  return (
    date !== undefined &&
    isFull(date.from) &&
    !/gmt|nguồn|cập nhật|\|/u.test(unit.low) &&
    (BEGINS_WITH_DAY.test(unit.low.slice(0, date.start - unit.start)) ||
      (unit.block.kind !== 'title' &&
        ENDS_WITH_DAY.test(unit.low.slice(0, date.end - unit.start)) &&
        /^[\s.,;)]*(?:\d{1,2}(?:h|:|g)[\d\s:hg–-]*)?$/u.test(unit.low.slice(date.end - unit.start))))
  );
}

const VISIT =
  /(?<!\p{L})(?:thăm|chuyến (?:thăm|công tác|đi|làm việc)|đoàn công tác|công tác (?:tại|ở)|dẫn đầu đoàn|sang)(?!\p{L})/u;
const NAMED = compile(`${EDGE_BEFORE}(?:${MEETING}|diễn ra|khai mạc|chủ trì)${EDGE_AFTER}`, 'u');

/** "Từ ngày 21 đến 24/5, đoàn thăm và làm việc tại …": the days of a journey, on one of which they met. */
function isOfVisit(unit: Unit, date: DateMention): boolean {
  return date.to !== undefined && VISIT.test(unit.low) && !NAMED.test(unit.low);
}

// Từ ngày 21 đến 24/5, đoàn thăm và làm việc tại …: where no other day is told
export const dateOfVisit: Rule<'date'> = {
  kind: 'date',
  name: 'date of a visit',
  pattern: ANY,
  read: ({ reading, unit, nth }) => {
    if (unit.heading || unit.field !== undefined || nth > 8 || tenseOf(unit) !== 'now') return [];
    const date = days(reading, unit).find((one) => one.from.day !== undefined && isOfVisit(unit, one));
    return date === undefined ? [] : [held(reading, unit, date)];
  },
};

// Sáng 18/4, tại … đã diễn ra Hội đàm …; Ngày 06 tháng 3 năm 2025, … chủ trì cuộc họp; Trong hai ngày 8 và 9-12-2022, …
export const dateInText: Rule<'date'> = {
  kind: 'date',
  name: 'date in the text',
  pattern: ANY,
  read: ({ reading, unit, nth }) => {
    if (unit.field !== undefined || nth > 24 || tenseOf(unit) !== 'now' || listsTasks(unit)) return [];
    const opens = opensNotes(reading, unit, nth);
    const happens = HAPPENS.test(unit.low) || (nth < FIRST_FEW && COMES.test(unit.low));
    if (!opens && ((unit.block.kind === 'dateline' && unit.text.length < 70) || !happens)) return [];
    const all = days(reading, unit);
    const announced = all.find((one) => isAnnounced(reading, one))?.start ?? unit.end;
    const own = all.filter(
      (one) =>
        one.from.day !== undefined &&
        one.start < announced &&
        !(reading.announces && reading.isPast(one.from)) &&
        !(unit.heading && isPrinted(unit, one)) &&
        !(one.to !== undefined && CAMPAIGN.test(unit.low.slice(0, one.start - unit.start))) &&
        (one.to !== undefined ||
          !OTHER_DAY.test(unit.low.slice(Math.max(0, one.start - unit.start - 40), one.start - unit.start)) ||
          OPENS_WITH_HOUR.test(unit.low.slice(one.start - unit.start))) &&
        !DEADLINE.test(unit.low.slice(0, one.start - unit.start)),
    );
    if (own[0] !== undefined && !reading.announces && WILL.test(unit.low.slice(own[0].end - unit.start)))
      return [];
    const date = own.find((one) => one.relative !== true && isNear(own[0], one)) ?? own[0];
    if (date !== undefined && isOfVisit(unit, date)) return [];
    return date === undefined || date.from.day === undefined || (unit.heading && !isFull(date.from))
      ? []
      : [held(reading, unit, withLastDay(unit, date, days(reading, unit)))];
  },
};

// Lưu lại đoạn chat nhóm tổ 5 (15/01/2026); [15/1/2026, 20:02] Hoa: …: the day of a talk that was copied
export const dateOfChat: Rule<'date'> = {
  kind: 'date',
  name: 'date of a chat',
  pattern: ANY,
  read: ({ reading, unit, nth }) => {
    if (nth > 4 || unit.field !== undefined || tenseOf(unit) !== 'now' || !isChat(reading.units)) return [];
    const said = lineSpeaker(unit.text) === undefined ? unit.end : unit.end - wordsOfLine(unit).length;
    const date = days(reading, unit).find((one) => isFull(one.from) && one.end <= said);
    return date === undefined ? [] : [held(reading, unit, date)];
  },
};

// BUÔN …, 12-9-2024 – Hội nghị … diễn ra sáng nay: the dateline inside the sentence says what "sáng nay" is
export const dateOfOpening: Rule<'date'> = {
  kind: 'date',
  name: 'date of the opening',
  pattern: compile(
    `${EDGE_BEFORE}(?:${THIS_MEETING})\\s+(?:\\p{L}+\\s+){0,2}?(?:khai mạc|bế mạc|bắt đầu|kết thúc)${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (tenseOf(unit) !== 'now' || /(?:sau|trước)\s+(?:khi\s+)?$/u.test(unit.low.slice(0, match.index)))
      return [];
    const at = unit.start + match.index;
    const date = days(reading, unit).find(
      (one) =>
        Math.abs(one.start - at) < 80 &&
        one.from.day !== undefined &&
        !isAnnounced(reading, one) &&
        !DEADLINE.test(unit.low.slice(0, one.start - unit.start)),
    );
    return date === undefined ? [] : [held(reading, unit, date)];
  },
};

export const dateRules: readonly Rule<'date'>[] = [
  dateByField,
  dateOfChat,
  dateInText,
  dateOfOpening,
  dateOfVisit,
];
