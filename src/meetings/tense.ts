import { compile } from '../text/compile.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../text/words.ts';
import { wordsOfLine } from './chat.ts';
import { MEETING, MEETING_SHORT } from './meeting-words.ts';
import type { Unit } from './units.ts';

/**
 * What a unit speaks of: the meeting that the report is about, the `next` one, or something `beside` it (the evening
 * before, a visit the day after, another meeting of the same guests).
 */
export type Tense = 'now' | 'next' | 'beside';

const NEXT_HEADING = compile(
  `(?:(?:kỳ|lần|buổi|phiên|cuộc họp|hội nghị|giao ban|họp|sync|meeting)\\s+(?:\\p{L}+\\s+){0,3}?(?:tới|sau|tiếp theo|kế tiếp|sắp tới)|(?:cuộc họp|phiên họp|kỳ họp|hội nghị|họp)\\s+(?:tiếp|sau|tới)|next (?:meeting|sync|call|time)|lịch họp)${EDGE_AFTER}`,
  'u',
);
// "Hội nghị lần thứ tư sẽ diễn ra …", "Phiên thứ 3 … dự kiến họp …", "dự kiến tổ chức kỳ họp chuyên đề"
const ANNOUNCED = compile(
  `(?<!${EDGE_BEFORE}(?:vừa|đã|mới)\\s(?:có|tổ chức|dự|tham dự|chủ trì)\\s(?:\\p{L}+\\s)?)${MEETING_SHORT}[^.;]{0,140}?${EDGE_BEFORE}(?:sẽ(?:\\s+(?:được|do|tiếp tục|là|tới|có|họp|diễn|tổ|luân|đăng|khai|triệu|bắt|tiến hành|khởi|nhóm họp))|(?:dự kiến|dự định|dự trù)(?:\\s+(?:được|họp|diễn|tổ|vào|sẽ|ngày|tháng|khai|trong|do|tại|lúc|là|bắt))?|(?:được )?ấn định|theo kế hoạch)${EDGE_AFTER}`,
  'u',
);
const PLANNED = compile(
  `${EDGE_BEFORE}(?:sẽ|(?:dự kiến|dự định|dự trù)(?:\\s+sẽ)?|hẹn(?:\\s+gặp)?|đề nghị|thống nhất|nhất trí|đồng ý)\\s+(?:\\p{L}+\\s+){0,6}?(?:(?:tổ chức|triệu tập|đăng cai|chủ trì|mở|họp|gặp|đưa ra)\\s+(?:\\p{L}+\\s+){0,3}?)?${MEETING_SHORT}\\s+(?:[^.;]{0,60}?)(?:lần thứ|tiếp theo|kế tiếp|lần sau|lần tới|sau|tới|bất thường|chuyên đề|lại|tổng kết|đầu tiên)${EDGE_AFTER}|${EDGE_BEFORE}hẹn\\s(?:[^.;,]{0,30}\\s)?(?:tại|ở|đến|vào|trong)\\s${MEETING_SHORT}[^.;]{0,60}\\d`,
  'u',
);
const AGAIN = compile(
  `(?:^|[.;]\\s+)\\s*(?:vào\\s+)?(?:ngày|sáng|chiều|tuần|đầu|cuối|giữa|dự kiến)\\s[^.;:]{1,24}\\d[^.;:]{0,14}?\\s(?:đoàn|tổ|hội đồng|ban|các bên|hai bên|ba bên)(?:\\s+\\p{L}+){0,3}?\\s+(?:(?:sẽ\\s)?(?:trở lại|quay lại)(?=\\s\\p{L})|(?:kiểm tra|làm việc|thẩm định|nghiệm thu|khảo sát|xem xét|đo|họp) lại|phúc tra)(?!\\p{L})|${EDGE_BEFORE}(?:(?:hẹn|sẽ|dự kiến|thống nhất|chốt)\\s+(?:\\p{L}+\\s+){0,3}?(?:họp|gặp|ngồi) lại|(?:đoàn|tổ|hội đồng|ban|chi cục|các bên|hai bên)(?:\\s+\\p{L}+){0,4}?\\s+(?:sẽ|hẹn|dự kiến)(?:\\s+\\p{L}+){0,3}?\\s+(?:(?:kiểm tra|làm việc|thẩm định|nghiệm thu|khảo sát) lại|quay lại|trở lại|phúc tra)(?=\\s+(?:vào|ngày|lúc|sáng|chiều|tại|trong|đầu|cuối|sau|(?:để\\s+)?(?:kiểm tra|làm việc|nghiệm thu))|\\s*[,.;]|$)|${MEETING_SHORT}\\s+(?:\\p{L}+\\s+){0,5}?(?:tiếp theo|kế tiếp|kỳ sau|kỳ tới|lần sau|lần tới|sắp tới|tuần sau|tuần tới|tháng sau|tháng tới|bất thường))${EDGE_AFTER}`,
  'u',
);
/** "Họp tiếp 17h30 thứ Hai", "Gặp lại: chủ nhật 8/3": the meeting to come, without a verb. */
const MEET_AGAIN =
  /^\s*(?:[-*+•–]\s*)?(?:(?:họp|gặp|hẹn|ngồi)\s+(?:lại|tiếp|nhau|gặp|kế)|hẹn\s+(?:làm việc|họp|sinh hoạt|giao ban))(?!\p{L})[^.;]{0,40}(?:\d|thứ|chủ nhật|tuần|tháng|mai)/u;
/** "Hẹn cả nhà ngày 9/4 gặp lại ở quán cũ", "hẹn mọi người tối thứ Sáu có mặt" */
const MEET_WHOM =
  /^\s*(?:[-*+•–]\s*)?hẹn\s(?=[^.;]{0,60}(?:\d|thứ|chủ nhật|cn|tuần|tháng))[^.;]{2,80}?(?<!\p{L})(?:gặp|họp|ngồi|tập trung|có mặt|tái ngộ|sinh hoạt)(?!\p{L})/u;
/** "vậy nha, họp offline thứ Năm 13/11": the bare verb opens a clause, with the day right behind. */
const MEET_ON_DAY = compile(
  `(?:^|[,;]\\s+)(?:[-*+•–]\\s*)?(?:(?:thì|vậy|rồi|mình|cả nhà|mọi người)\\s+){0,2}(?:họp|gặp|sync|call|sinh hoạt|giao ban|standup|retro)\\s+(?:(?:lại|tiếp|nhau|offline|online|off|onl|bù|trực tiếp|cả nhóm|cả team|nhóm|team)\\s+){0,2}(?:vào\\s+)?(?:(?:sáng|trưa|chiều|tối)\\s+)?(?:thứ\\s+\\p{L}+|t[2-7]|chủ nhật|cn|ngày)[\\s,(]{1,3}(?:ngày\\s+)?\\d`,
  'u',
);
/** "Tháng sau retro tối 1/10", "Tuần tới họp thứ Năm": the time to come opens the sentence. */
const COMES_UP = compile(
  `^\\s*(?:[-*+•–]\\s*)?(?:tháng|tuần|quý|kỳ|lần|buổi|bữa)\\s+(?:sau|tới|kế)\\s+(?:\\p{L}+\\s+){0,2}?(?:họp|gặp|retro|sync|sinh hoạt|giao ban|standup|demo|review|call|all hands)${EDGE_AFTER}[^.;]{0,50}(?:\\d|thứ|chủ nhật)`,
  'u',
);
/** "Cuối tháng 10 họp rút kinh nghiệm", "Giữa năm cả tổ họp lại": behind the report, a time without a day is one to come. */
const IN_A_MONTH =
  /^\s*(?:[-*+•–]\s*)?(?:khoảng\s+|đến\s+|vào\s+)?(?:đầu|giữa|cuối|hết|qua|sau|ra)\s+(?:tháng|quý|năm|tuần|tết|hè|lễ)(?:\s+(?:\d{1,2}|[ivx]{1,3}|sau|tới|này|nay|học)(?![\p{L}\p{N}]))?(?:[/-]\d{4}| năm \d{4})?,?\s+(?:[^.;,]{2,30}\s)?(?:sẽ\s+|lại\s+)?(?:họp(?! báo)|gặp (?:lại|nhau)|ngồi lại|sinh hoạt|giao ban|tổ chức họp)(?!\p{L})/u;
/** "Ngày 25/9, Thứ trưởng sẽ chủ trì họp …": the time stands before what will be. */
const ON_A_DAY_WILL =
  /(?<!\p{L})(?:ngày|tuần|tháng|quý|sáng|chiều|tối|đầu|giữa|cuối)\s[^.;]{0,20}\d[^.;]{0,60}?(?<!\p{L})sẽ\s+(?:tiếp tục\s+|trực tiếp\s+)?(?:(?:chủ trì|tổ chức|triệu tập|có)\s+)?(?:cuộc\s+|buổi\s+|phiên\s+)?(?:họp(?! báo)|giao ban|làm việc lại|nghe báo cáo lại)(?!\p{L})/u;
/** "Tuần sau (15/4) anh An bận nên Hoa cầm trịch, dời lên tầng 2": who leads it, or where to, tells of a meeting. */
const LED_NEXT =
  /^\s*(?:[-*+•–]\s*)?(?:tháng|tuần|quý|kỳ|lần|buổi|bữa)\s+(?:sau|tới|kế)(?!\p{L})(?=[^.;]{0,60}\d)[^.;]{0,120}?(?<!\p{L})(?:host|cầm trịch|chủ xị|chủ trì|điều phối|dẫn (?:họp|buổi)|(?:dời|đổi|chuyển|họp|lên|về) (?:lên |qua |sang |về |ở |tại )?(?:phòng|lầu|tầng|quán|văn phòng|hội trường))(?!\p{L})/u;
/** "Tuần sau vẫn giờ này, qua quán mới họp", "Mai 7h15 như cũ": a time to come, and all else as before. */
const AS_BEFORE =
  /^\s*(?:[-*+•–]\s*)?(?:(?:tháng|tuần|quý|kỳ|lần|buổi|bữa|hôm)\s(?:sau|tới|kế(?: tiếp)?)|(?:(?:sáng|trưa|chiều|tối|ngày)\s)?(?:mai|mốt)|(?:(?:sáng|trưa|chiều|tối)\s)?(?:thứ\s\p{L}+|t[2-7]|chủ nhật|cn)(?:\s(?:tuần\s)?(?:sau|tới|này))?)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:(?:giờ|chỗ|nơi|phòng|quán|lịch|link)\s(?:cũ|này|đó|ấy)|như\s(?:cũ|mọi|hôm nay|lần này|vầy)|y\s(?:như\s)?(?:cũ|vậy)|vẫn\s(?:ở|tại|lúc|\d))(?!\p{L})/u;
/** "Thứ Ba 6/1 họp lần 3", "Tối 19/4 ngồi lại": the day opens the sentence, behind the report. */
const DAY_MEETS =
  /^\s*(?:[-*+•–]\s*)?(?:(?:sáng|trưa|chiều|tối|thứ|ngày|chủ nhật|cn|t[2-7])(?!\p{L}|\s(?:hôm\s)?(?:qua|nay|kia)|\s[^.;:]{1,20}(?:vừa qua|vừa rồi))[^.;:]{1,24}\d[^.;:]{0,10}?)\s(?:cả nhóm |cả nhà |mình |lại )?(?:họp|gặp|ngồi|tụ)\s(?:lần|buổi|bữa|lại|tiếp|nhau)(?!\p{L})/u;
/** "nhờ bác An chủ trì buổi đó": who is asked to lead leads what comes. */
const ASKED_TO_LEAD =
  /(?:^|[,;.]\s+)(?:[-*+•–]\s*)?(?:nhờ|phiền|mong|giao|để)\s[^.;,]{2,40}?\s(?:host|cầm trịch|chủ xị|chủ trì|điều phối|điều hành|dẫn)(?:\s(?:giúp|giùm|hộ|thay|luôn|cái)){0,2}(?:\s(?:buổi|hôm|bữa|lần|phiên|cuộc)(?:\shọp)?\s(?:đó|ấy|sau|tới|này)|\s*[,.;]|\s*$)/u;
/** "Dự kiến họp tháng 10 vào ngày 26/10": the meeting itself is left out. */
const PLANNED_ALONE =
  /^\s*(?:[-*+•–]\s*)?(?:dự kiến|dự định|dự trù)\s+(?:sẽ\s+)?(?:họp|gặp|sinh hoạt|giao ban)(?!\p{L})[^.;]{0,60}\d/u;
/** "Thứ trưởng sẽ họp kiểm điểm … vào tuần đầu tháng 10", "Văn phòng bố trí lịch họp rà soát ngày 5/9" */
const MEETS_LATER =
  /(?<!\p{L})(?:sẽ\s+(?:tiếp tục\s+|trực tiếp\s+)?(?:(?:chủ trì|tổ chức|triệu tập|có)\s+)?(?:cuộc\s+|buổi\s+)?|(?:bố trí|sắp xếp|xếp|lên)\s+lịch\s+)(?:họp|giao ban|làm việc lại|nghe báo cáo lại|phúc tra)(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:ngày|tuần|tháng|quý|sáng|chiều|đầu|giữa|cuối)\s[^.;]{0,20}\d/u;
/** "… sáu tháng một lần; lần kế tiếp tổ chức tại … vào cuối tháng 8", "Số tới, ngày 10/10, …" */
const NEXT_ONE =
  /(?:^|[;,]\s)\s*(?:[-*+•–]\s*)?(?:(?:vậy|rồi|thôi|thế|ok|à|nha|nhé|nghe|thì|còn|nhớ)\s+){0,3}(?:lần|kỳ|số|buổi|bữa|phiên|cuộc|đợt)\s+(?:họp\s|gặp\s|ngồi\s)?(?:kế tiếp|kế|tiếp theo|tới|sau)(?!\p{L}|\s+(?:đó|khi|này))(?:[^.;]{0,110}\d|[^.;]{0,24}(?<!\p{L})(?:mùng|mồng|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|(?:đầu|giữa|cuối|qua|sau|hết) (?:tháng|tuần|quý|năm|tết|học kỳ|kỳ|hè))(?!\p{L}))/u;
/** "Sau kỳ họp, tổ đại biểu sẽ trở lại tiếp xúc cử tri tại … vào đầu tháng 12" */
const COMES_BACK =
  /(?<!\p{L})sẽ\s+(?:trở lại|quay lại|lại|tiếp tục)\s+(?:\p{L}+\s+){0,3}?(?:tiếp xúc|họp|đối thoại|làm việc|gặp|hội đàm|giám sát|kiểm tra)(?!\p{L})[^.;]{0,120}(?<!\p{L})(?:ngày|tuần|tháng|quý|năm|đầu|giữa|cuối)\s[^.;]{0,20}\d/u;
const BESIDE = compile(
  `^\\s*(?:[-*–]\\s*)?(?:(?:trước đó|trước hội nghị|trước cuộc họp|trước phiên họp|trước khi|nhân dịp này|bên lề|sau hội nghị|sau cuộc họp|sau phiên họp|kết thúc chuyến|sau khi kết thúc|ngày hôm sau|hôm sau|cùng ngày|(?:sáng|chiều|tối|trưa) cùng ngày|ngay sau đó|trước thềm)${EDGE_AFTER})`,
  'u',
);

/** "Được biết, tuần tới trường sẽ đón đoàn …", "Theo lịch trình, đoàn sẽ thăm …": guests and journeys to come. */
const VISITS_LATER =
  /^(?:[^.;]{0,60}?(?:tuần tới|tháng tới|thời gian tới|(?:ngày|sáng|chiều) mai(?: \([^)]{3,12}\))?|được biết|dự kiến|theo (?:lịch trình|kế hoạch|chương trình))[,\s])[^.;]{0,80}?(?<!\p{L})(?:sẽ\s+|đoàn\s+|tổ chức (?:cho )?(?:đoàn|đại biểu)\s+(?:đi\s+)?)(?:tiếp tục\s+)?(?:đón|vào|ra|dự|lên|về|rời|tiếp(?! tục)|thăm|đến|sang|khảo sát|dâng|chào|tham quan|gặp|hội kiến)(?!\p{L})/u;

/** "Buổi họp tháng 7: 12/7/2023, …" behind the report: the day of another meeting. */
const LABELLED =
  /^\s*(?:[-*+•–]\s*)?(?:(?:cuộc|buổi|phiên|kỳ)\s+)?(?:họp|hội nghị|giao ban|sinh hoạt|gặp|phiên)\s(?:[^:.;]{0,30}\s)?(?:tháng|quý|tuần|lần|kỳ|số|thứ)\s[^:.;]{1,20}:\s[^.;]{0,40}\d{1,2}\s?[/.-]\s?\d{1,2}/u;

/** "Được biết, giao ban quý II tổ chức hồi đầu tháng 7 ở …": one of the same series that was held before. */
const HELD_BEFORE = compile(
  `^\\s*(?:(?:được biết|trước đây|như vậy|còn|riêng)[,\\s]+)?${MEETING_SHORT}[^.;,]{0,60}?\\s(?:tổ chức|diễn ra|họp)\\s[^.;,]{0,40}?(?:hồi\\s+(?:(?:đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần)\\s+)?(?:tháng|năm|quý)|(?:năm|tháng|quý)\\s+(?:ngoái|trước))${EDGE_AFTER}`,
  'u',
);
/** "Tại cuộc đối thoại năm ngoái, …", "Hồi tháng 10, tại buổi làm việc với …": what was said at one that was held before. */
const SAID_BEFORE = compile(
  `^\\s*(?:(?:còn|riêng|được biết|nhớ lại)[,\\s]+)?(?:(?:tại|ở|trong)\\s+${MEETING_SHORT}[^.;,]{0,60}?\\s(?:(?:năm|tháng|quý|kỳ|tuần)\\s+(?:ngoái|trước)|hồi\\s+(?:(?:đầu|giữa|cuối)\\s+)?(?:tháng|năm|quý))${EDGE_AFTER}|(?:hồi|cách đây)\\s[^.;,]{2,40},\\s*(?:tại|trong|ở)\\s+${MEETING_SHORT})`,
  'u',
);
/** Does the sentence tell of a meeting of the series that was held before? */
export function isOfEarlier(unit: Unit): boolean {
  return unit.index > 3 && (HELD_BEFORE.test(unit.low) || SAID_BEFORE.test(unit.low));
}

/** "Cũng trong ngày mai, lúc 14 giờ, Đồn … tổ chức gặp mặt …": another meeting of that day, told in passing. */
const ALSO_HELD = compile(
  `^\\s*(?:cũng\\s+(?:trong\\s+)?|trong\\s+cùng\\s+)(?:ngày|sáng|chiều|tối|buổi|thời gian|dịp)\\s[^.;]{0,120}?${EDGE_BEFORE}(?:tổ chức|diễn ra|chủ trì|khai mạc|có|sẽ)${EDGE_AFTER}[^.;]{0,60}?(?:${MEETING}|${EDGE_BEFORE}(?:gặp mặt|gặp gỡ|giao lưu|tọa đàm|tập huấn|lễ)${EDGE_AFTER})`,
  'u',
);

/** What `unit` speaks of, judged by its own words and the heading above it. */
export function tenseOf(unit: Unit): Tense {
  let tense = known.get(unit);
  if (tense === undefined) {
    tense = judge(unit);
    known.set(unit, tense);
  }
  return tense;
}

const known = new WeakMap<Unit, Tense>();

const HELD_ON = compile(
  `${MEETING_SHORT}[^.;]{0,140}?${EDGE_BEFORE}(?:diễn ra|được tổ chức|tổ chức|khai mạc)\\s+(?:(?:trong|vào|từ|lúc|hồi|ngày|sáng|chiều|tối|hai|ba|thứ|\\d{1,2}\\s*(?:giờ|h)(?:\\d\\d)?)[\\s,]+){0,4}$`,
  'u',
);

/**
 * A report that opens with a meeting to come, and tells of none that was held, is of that meeting: what it says of it
 * is of "now" though it says "sẽ". Gives whether it is such a one.
 */
export function markOwnToCome(
  units: readonly Unit[],
  daysToCome: (unit: Unit) => readonly number[],
): boolean {
  const told = units.filter(
    (unit) => !unit.heading && unit.field === undefined && unit.block.kind !== 'dateline',
  );
  const opens = told
    .slice(0, OPENING)
    .some(
      (unit) =>
        (tenseOf(unit) === 'next' || WILL_BE.test(unit.low)) &&
        daysToCome(unit).length > 0 &&
        !AFTER_THIS.test(unit.low),
    );
  if (!opens || told.length <= OPENING || told.some(({ low }) => WAS_HELD.test(low))) return false;
  const opening = told
    .slice(0, OPENING)
    .map(({ low }) => low)
    .join(' ');
  for (const unit of told) {
    const other = WHICH.exec(unit.low)?.[1];
    if (
      tenseOf(unit) === 'next' &&
      (other === undefined || opening.includes(other)) &&
      !AFTER_THIS.test(unit.low)
    )
      known.set(unit, 'now');
  }
  return true;
}

const AFTER_THIS = /(?:tiếp theo|kế tiếp|lần sau|lần tới|kỳ sau|kỳ tới)/u;
/** "Giao ban |quý IV| dự kiến …": which one of its series a sentence opens with. */
const WHICH = compile(
  `^\\s*(?:${MEETING_SHORT})[^.;,]{0,40}?\\s((?:quý|tháng|năm|lần thứ|lần|thứ|kỳ)\\s[\\p{L}\\p{N}/]{1,8})${EDGE_AFTER}`,
  'u',
);

/** Sentences in which a report says what it is about. */
const OPENING = 3;
/** "Sáng mai, tại … sẽ diễn ra hội nghị …": the verb before its meeting. */
const WILL_BE = compile(
  `${EDGE_BEFORE}(?:sẽ|dự kiến|chuẩn bị|sắp)\\s+(?:được\\s+)?(?:diễn ra|tổ chức|khai mạc|chủ trì|tham dự|có|đăng cai)\\s+(?:[^.;,]{0,40}\\s)?${MEETING_SHORT}`,
  'u',
);
const WAS_HELD = compile(
  `${EDGE_BEFORE}(?<!(?:sẽ|dự kiến)\\s(?:trực tiếp\\s|cùng\\s|tham\\s)?)(?:đã (?:diễn ra|khai mạc|bế mạc|tổ chức|chủ trì|dự|họp)|(?:phát biểu|kết luận|tại|chủ trì|khai mạc|bế mạc|kết thúc|dự)\\s+(?:hội nghị|cuộc họp|phiên họp|buổi|hội đàm|hội thảo|tọa đàm|diễn đàn|họp báo|kỳ họp)|(?<!(?:trước|đến|hạn)\\s(?:[^.;,]{0,12}\\s)?)(?:sáng|trưa|chiều|tối|hôm) nay)(?!\\s+(?:sẽ|dự kiến|chuẩn bị|trù bị|rà soát công tác chuẩn bị))${EDGE_AFTER}`,
  'u',
);

/** "Chiều cùng ngày, ông A tiếp …" opens the part of a report that tells of just that. */
export function markOpening(unit: Unit | undefined): void {
  if (unit !== undefined && tenseOf(unit) === 'beside') known.set(unit, 'now');
}

/** "Diễn đàn … diễn ra từ 21 đến 23/8" in a paper of the second of August tells of what is to come, without a word that says so. */
export function markAnnounced(units: readonly Unit[], daysToCome: (unit: Unit) => readonly number[]): void {
  for (const unit of units) {
    if (unit.index < 3 || unit.heading || unit.field !== undefined) continue;
    if (daysToCome(unit).some((at) => HELD_ON.test(unit.low.slice(0, at - unit.start))))
      known.set(unit, 'next');
  }
}

function judge(unit: Unit): Tense {
  if (unit.field?.kind === 'next') return 'next';
  if (unit.headings.some((heading) => NEXT_HEADING.test(heading) && heading.length < 60)) return 'next';
  if (unit.heading || unit.block.kind === 'title') return 'now';
  if (
    /^\s*(?:năm ngoái|năm trước|(?:lần|kỳ|khóa|nhiệm kỳ|kỳ họp|hội nghị|phiên họp|cuộc họp|diễn đàn|đại hội|hội đàm|lần tổ chức) trước(?!\s+(?:đó|khi|ngày))|trước đây|trước đó|bên lề|trước thềm|trước (?:hội nghị|cuộc họp|phiên họp)[^.]{0,30},)/u.test(
      unit.low,
    )
  )
    return 'beside';
  if (isOfEarlier(unit) || (unit.index > 3 && ALSO_HELD.test(unit.low))) return 'beside';
  if (announces(unit) || goesOnWithNext(unit) || (unit.index > 5 && LABELLED.test(unit.low))) return 'next';
  if (unit.index > 3 && VISITS_LATER.test(unit.low)) return 'beside';
  return BESIDE.test(unit.low) &&
    !/(?:ký|thống nhất|nhất trí|kết luận)/u.test(unit.low) &&
    /(?:thăm|tiếp|khảo sát|dâng hương|chào xã giao|tham quan|làm việc với|đón|giao lưu|chiêu đãi|hội kiến)/u.test(
      unit.low,
    )
    ? 'beside'
    : 'now';
}

/** "Họp tiếp 14/3. Lan dẫn.", "Vụ này để kỳ sau. Chủ nhật 6/7, 7h tối": who leads, where or when, in a short sentence behind. */
function goesOnWithNext({ before, text, low }: Unit): boolean {
  if (before === undefined || text.length > SHORT) return false;
  return tenseOf(before) === 'next'
    ? SAYS_WHO_OR_WHERE.test(low)
    : OF_NEXT_TIME.test(before.low) && OPENS_WITH_DAY.test(low);
}

const OF_NEXT_TIME = /(?<!\p{L})(?:kỳ|lần|buổi|bữa|phiên|hôm)\s(?:sau|tới)(?!\p{L})/u;
const OPENS_WITH_DAY =
  /^\s*(?:(?:sáng|trưa|chiều|tối|ngày|thứ\s\p{L}+|chủ nhật|cn|t[2-7])[\s,]+){1,3}\d{1,2}\s?[/.-]\s?\d{1,2}/u;
const SHORT = 90;
const SAYS_WHO_OR_WHERE = compile(
  `${EDGE_BEFORE}(?:host|mc|facilitator|cầm trịch|chủ xị|dẫn|chủ trì|điều hành|điều phối|địa điểm|chỗ cũ|thay(?:\\s+(?:mặt|thế|em|anh|chị|mình))?|phòng|quán|zoom|meet|teams|online|offline)${EDGE_AFTER}`,
  'u',
);

/** Does the sentence announce a meeting to come? */
export function announces(unit: Unit): boolean {
  const low = wordsOfLine(unit);
  if (/(?:kể từ|so với|sau)\s+(?:hội nghị|phiên|kỳ họp|cuộc họp)[^.]{0,40}(?:trước|vừa qua)/u.test(low))
    return false;
  return (
    ANNOUNCED.test(low) ||
    PLANNED.test(low) ||
    (AGAIN.test(low) && !(unit.index < 5 && /^\s*(?:\p{L}+\s+){0,4}bất thường/u.test(low))) ||
    (unit.index > 3 &&
      [
        MEET_AGAIN,
        MEET_WHOM,
        MEET_ON_DAY,
        PLANNED_ALONE,
        MEETS_LATER,
        ON_A_DAY_WILL,
        COMES_UP,
        IN_A_MONTH,
        LED_NEXT,
        AS_BEFORE,
        ASKED_TO_LEAD,
        DAY_MEETS,
        COMES_BACK,
        NEXT_ONE,
      ].some((pattern) => pattern.test(low)))
  );
}
