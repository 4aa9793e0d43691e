import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import { findPeople, type PersonMention } from '../../text/names/names.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { cameIn } from '../came.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import { MEETING, THIS_MEETING } from '../meeting-words.ts';
import type { Reading } from '../reading.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { speechActs } from '../speech.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

function present(reading: Reading, unit: Unit, people: readonly PersonMention[]): Read<'attendee'>[] {
  return people.map((person) => ({
    value: reading.person(person, sideOf(reading, unit, person)),
    at: { start: person.start, end: person.end },
  }));
}

const now = (found: Found): boolean => tenseOf(found.unit) === 'now';

const ABSENT = /(?:vắng mặt|vắng|không (?:tham )?dự|không có mặt|cáo lỗi|nghỉ)/u;

/** "Đại diện Công ty A: vắng không lý do" */
const AWAY = /^(?:xin |cùng |đều )?(?:vắng|không (?:cử|dự|tham dự|có mặt|đến))(?!\p{L})/u;

/** "Ông An - Thành viên: vắng, ủy quyền cho bà Hoa" */
const LEFT_OUT = /^[^.;\n]{0,50}[:,(–-]\s*(?:xin |có lý do )?vắng(?!\p{L})/u;
/** Somebody named inside brackets is spoken of, not listed. */
function listed(reading: Reading, unit: Unit): PersonMention[] {
  return reading.people(unit).filter((person) => {
    const before = reading.document.text.slice(unit.start, person.whole.start);
    // "Có mặt: Linh, Huy; vắng Khoa, Tú": from that word on they are not there.
    if (/(?:vắng|không dự|nghỉ phép|nghỉ ốm)[^;.()]*$/iu.test(before)) return false;
    if (LEFT_OUT.test(unit.low.slice(person.whole.end - unit.start))) return false;
    if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return true;
    const aside = before.slice(before.lastIndexOf('('));
    return /^\([^)]*(?:gồm|có|:)/u.test(aside) && !ABSENT.test(lower(aside));
  });
}

// Thành phần tham dự: - Ông Nguyễn Văn An - Tổ trưởng …; Chủ trì: …; Thư ký: …
export const attendeeByField: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by field',
  pattern: ANY,
  read: ({ reading, unit, nth }) => {
    const kind = unit.field?.kind ?? unit.below;
    if (kind !== 'attendees' && kind !== 'chair' && kind !== 'secretary') return [];
    if (unit.field && AWAY.test(unit.low.slice(unit.field.value.start - unit.start))) return [];
    if (kind === 'secretary' && nth > 25 && unit.field?.value.start === unit.field?.value.end) return [];
    return present(reading, unit, listed(reading, unit));
  },
};

/** "Phía bạn có |Vụ trưởng …": offices that open a list of people without a form of address. */
const HOLDER =
  '(?:(?:phó|tổng|quyền)\\s+)*(?:chủ tịch|bí thư|giám đốc|vụ trưởng|cục trưởng|bộ trưởng|thứ trưởng|quốc vụ khanh|đại sứ|tổng lãnh sự|tham tán|trưởng\\s|chánh\\s|viện trưởng|hiệu trưởng|tỉnh trưởng|thống đốc|chỉ huy|chính ủy|tư lệnh|thiếu tướng|trung tướng|đại tá|thượng tá|trung tá|chủ nhiệm)';

// Dự hội nghị có ông …; Cùng dự, về phía tỉnh A có các đồng chí: …; với sự tham gia của bà …; Đoàn X còn có …
export const attendeeAfterCue: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee after the cue',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:cùng\\s+)?(?:tham\\s+)?dự(?!\\s+(?:án|kiến|toán|thảo|báo|phòng|khuyết|trữ|định|luật|lệnh))|tham gia(?=[^.;]{0,40}(?:có|gồm))|(?:sự\\s+)?(?:tham dự|tham gia|có mặt|góp mặt|hiện diện|dự họp|chứng kiến)\\s+của|có mặt(?:\\s+tại\\s[^,;.]{1,40}?)?(?:\\s+(?:có|gồm|là)|(?=\\s*:))|góp mặt(?=[^.;]{0,50}(?:có|gồm))|tham gia thảo luận|(?:điểm|đầu)\\s+cầu[^.;]{0,60}?có(?=\\s+(?:các\\s|ông|bà|đồng chí|đ/c))|có(?=\\s+(?:ông|bà|anh|chị|em|cô|thầy|bác)\\s[^.;]{2,120}\\s(?:cùng\\s+)?(?:tham gia|tham dự|cùng dự|góp mặt)\\s*(?:[.;]|$))|còn có(?=\\s+(?:các\\s|ông|bà|đồng|anh|chị|thầy|cô|em|đ/c))|(?:(?:cùng|tham gia|cũng)\\s+(?:đón\\s+)?|(?<=(?:^|[.;]\\s)\\s*)(?:đón\\s+)?)(?:tiếp|đón|làm việc|gặp|tiếp xúc|trả lời|giải đáp|đối thoại|trao đổi|chủ trì|điều hành)(?:\\s+(?:với|và làm việc với))?(?:\\s+(?:đoàn|khách))?(?=\\s+(?:còn\\s+)?(?:có|gồm)(?!\\p{L})|[^.;,]{0,40}\\s(?:còn\\s+)?(?:có|gồm)\\s+(?:các\\s|ông|bà|đồng|thầy|cô|anh|chị|(?:pgs|gs|ts|ths|cn|ks|bs|ls|đại tá|thượng tá)(?!\\p{L})|\\p{L}+\\.))|dự thính|tháp tùng|đi cùng|đồng hành|ngồi ghế(?=[^.;]{0,40}(?:có|gồm))|cử(?=\\s+(?:phó|giám|ông|bà|đồng|trưởng|chuyên))|khách mời(?:\\s+(?:có|gồm|là))?|(?:ban|tổ|đoàn)\\s+(?:kiểm phiếu|bầu cử|thư ký)(?=[^.]{0,60}?(?:gồm|có|:))|(?:về\\s+|phía\\s|đoàn\\s|bên\\s|thành viên\\s|cùng\\s(?:đi|ngồi))[^.;]{0,90}?(?:còn\\s)?(?:có|gồm)(?=\\s+(?:các\\s|ông|bà|đồng|anh|chị|thầy|cô|em|\\p{L}+\\.|sự tham|đ/c|${HOLDER})))${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!now(found) || unit.field?.kind === 'absent' || unit.below === 'absent') return [];
    if (ABSENT.test(unit.low.slice(Math.max(0, match.index - 12), match.index + 4))) return [];
    if (
      /(?:tiếp|đón|gặp|thăm|đề nghị|mời|phân công|sẽ)\s+(?:\p{L}+\s+){0,3}$/u.test(
        unit.low.slice(0, match.index),
      )
    )
      return [];
    return present(
      reading,
      unit,
      peopleAfter(reading, unit, unit.start + match.index + match[0].length, { loose: true }),
    );
  },
};

// Đồng chí Nguyễn Văn An, Phó Chủ tịch dự và phát biểu chỉ đạo hội nghị
export const attendeeBeforeVerb: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee before the verb',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:cùng\\s+|đã\\s+|cũng\\s+)?(?:có mặt|góp mặt)(?=\\s+tại|\\s*[.,;]|$)|tham gia\\s+(?:${THIS_MEETING})(?=\\s*[.,;]|$)|(?:(?:đến|tới|về|cùng|cũng|tham)\\s+)*dự|tham gia(?=\\s+với\\s+(?:tư cách|vai trò)))(?:\\s+(?:tại|thay|với)|\\s+(?:và|cùng)|\\s+họp|\\s+${THIS_MEETING}|\\s+${MEETING}|\\s*[,.;(]|$)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    return now(found) ? present(reading, unit, peopleBefore(reading, unit, unit.start + match.index)) : [];
  },
};

/** A group of those present before a colon: "Bên người lao động", "Tổ đối thoại", "Nhà thầu". */
const GROUP =
  /^[\s\-+*•–\d.)/]*(?:(?:về\s+)?(?:phía|bên|đoàn|tổ|nhóm|đại diện|ban|hội đồng|thành viên|khối|đội|phòng|khoa|chủ đầu tư|nhà thầu|tư vấn|công ty|khách mời|cổ đông|lãnh đạo)(?!\p{L})[^:.;]{0,60}:\s|(?:(?:hôm|bữa|tối|chiều|sáng|trưa|lần|buổi)\s(?:nay|đó|ấy|này)[\s,]{1,2}|(?:họp|ngồi lại|tới|đến)\s)?(?:có|gồm|gồm có|đủ mặt)(?:\s+mặt)?:?\s+(?=(?:ông|bà|anh|chị|em|cô|thầy|bác|chú|dì|cậu|mợ|thím|bạn|cụ|vợ chồng)\s))/gu;
const TOLD_OF =
  /(?:phân công|thực hiện|phụ trách|kiến nghị|đề nghị|đề xuất|ý kiến|khen|thưởng|vắng|bầu|ứng cử|đề cử|kết luận|báo cáo|yêu cầu|trúng cử|danh hiệu)/u;

// Tổ đối thoại bên người lao động: anh An, chị Hoa, anh Bình.
export const attendeeByGroup: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by group',
  pattern: GROUP,
  read: (found) => {
    const { reading, unit, match, nth } = found;
    if (nth > 20 || unit.field !== undefined || !now(found) || TOLD_OF.test(match[0])) return [];
    const people = peopleAfter(reading, unit, unit.start + match[0].length);
    const rest = unit.low.slice((people.at(-1)?.whole.end ?? unit.start) - unit.start);
    return people.length > 1 && /^(?:\s+và\s\p{Ll}+(?:\s\p{Ll}+){0,3})?[\s.;)]*$/u.test(rest)
      ? present(reading, unit, people)
      : [];
  },
};

// Bà Lê Thị Hoa đề nghị …: who speaks at the meeting is there
export const attendeeBySpeech: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by speech',
  pattern: ANY,
  read: (found) => {
    const { reading, unit } = found;
    // nobody has spoken yet at a meeting that is to come
    if (!now(found) || reading.announces || unit.lead?.includes('phân công') === true) return [];
    const people = speechActs(reading, unit).flatMap((act) =>
      act.person !== undefined && isSubject(act.verb, unit) && !isInvited(act.verb, unit.low)
        ? [act.person]
        : [],
    );
    return present(reading, unit, people);
  },
};

/** "Cô Hoa đã nhận lời, anh Bình chưa trả lời": those who are asked to something else. */
function isInvited(verb: string, low: string): boolean {
  return verb === 'nhận lời' || (verb === 'trả lời' && /(?<!\p{L})chưa trả lời(?!\p{L})/u.test(low));
}

/** Tasks say "Ông An báo cáo …", "trả lời trước ngày …": orders, not speech. */
function isSubject(verb: string, unit: Unit): boolean {
  const ordered =
    /(?:hạn|trước ngày|xong|hoàn thành|deadline|ddl|chậm nhất)/u.test(unit.low) && unit.lead !== undefined;
  return !(
    ordered &&
    /^(?::|báo cáo|trả lời|thông báo|bổ sung|cập nhật|xin ý kiến|trình bày|làm rõ|tổng kết|update|review|phổ biến)$/u.test(
      verb,
    )
  );
}

// đồng chí A đã có buổi hội kiến với đồng chí B; ông A làm việc với ông B
export const attendeeByEncounter: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by encounter',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:có|đã có|tiến hành)\\s+)?(?:(?:buổi|cuộc)\\s+)?(?:(?:hội kiến|hội đàm|làm việc|gặp gỡ|gặp|trao đổi|tiếp|tiếp xúc|đối thoại)(?:\\s+(?:song phương|riêng|thân mật|xã giao|trực tiếp))?\\s+(?:với|giữa)\\s|(?:gặp gỡ|tiếp xúc|đối thoại)\\s+(?=(?:với\\s+)?(?:(?:gần|hơn|trên|khoảng)\\s+)?(?:\\d|cử tri|bà con|đông đảo)))`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match, nth } = found;
    if (!now(found) || nth > 12) return [];
    const at = unit.start + match.index;
    const before = peopleBefore(reading, unit, at);
    const after = peopleAfter(reading, unit, at + match[0].length);
    // "Chủ tịch UBND tỉnh Lê Thị Hoa có buổi làm việc với Hiệp hội …" opens a report of that meeting.
    if (after.length === 0)
      return nth < 4 && /(?:buổi|cuộc)\s|^(?:gặp gỡ|tiếp xúc|đối thoại)/u.test(match[0])
        ? present(reading, unit, before)
        : [];
    return before.length > 0 || after.length > 1 ? present(reading, unit, [...before, ...after]) : [];
  },
};

// Ban kiểm phiếu gồm 3 người do ông Nguyễn Văn An làm trưởng ban; bà Lê Thị Hoa ghi biên bản
export const attendeeByDuty: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by duty',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:được\\s+)?(?:cử\\s+)?làm\\s+(?:trưởng ban|thư ký|trưởng đoàn|tổ trưởng|thành viên|trưởng tiểu ban|điều phối viên|diễn giả|phiên dịch|người dẫn chương trình|mc)|(?:là|giữ vai trò|đảm nhiệm)\\s+(?:thư ký|trưởng ban kiểm phiếu)|ghi (?:chép\\s+)?biên bản|ghi chép|ghi note|thuyết trình|điểm danh|(?:đồng\\s+)?(?:chủ trì|chủ tọa))${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (
      !now(found) ||
      /(?:tiếp tục|thôi)\s*$/u.test(unit.low.slice(0, match.index)) ||
      /(?<!\p{L})(?:bầu|(?:miễn|bãi|bổ) nhiệm|từ nhiệm)(?!\p{L})/u.test(unit.low)
    )
      return [];
    return present(reading, unit, peopleBefore(reading, unit, unit.start + match.index));
  },
};

// Đoàn Chủ tịch có bà …, ông …; thư ký … là ông …
export const attendeeByPresidium: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee on the presidium',
  pattern: compile(
    `${EDGE_BEFORE}(?:đoàn chủ tịch|đoàn chủ tọa|ban kiểm phiếu|tổ kiểm phiếu|ban thẩm tra|ban bầu cử|(?:tổ|đoàn|ban) thư ký|thư ký(?:\\s+${THIS_MEETING})?)(?:\\s*(?:gồm|có|là)|(?:\\s(?:gồm\\s|có\\s)?[^.;:,]{1,20})?:|\\s*(?:gồm|có|là):)(?=\\s)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    return now(found)
      ? present(reading, unit, peopleAfter(reading, unit, unit.start + match.index + match[0].length))
      : [];
  },
};

// Mình, anh An, Lê Hoa, chị Bình, Nam kho. / Có An, Hoa và 4 bạn mới.: a sentence of nothing but people
export const attendeeByBareList: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee in a bare list',
  pattern: ANY,
  read: (found) => {
    const { reading, unit } = found;
    return now(found) ? present(reading, unit, cameIn(reading.document.text, unit)) : [];
  },
};

const BLOCK = /^(?:\p{Lu}[\p{Ll}\p{M}]{0,8}\s?){1,4}(?:\([^)]{1,30}\))?:?$/u;

// Minh Khuê (iOS) / - Hôm qua: … / Hòa (Android) / - Hôm qua: …: a stand-up, person by person
export const attendeeByBlock: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by their own points',
  pattern: compile('^(?=.{2,50}$)', 'gu'),
  read: ({ reading, unit }) => {
    if (!opensBlock(reading, unit) || reading.units.filter((other) => opensBlock(reading, other)).length < 2)
      return [];
    return present(reading, unit, findPeople(reading.document.text, unit, { lists: true }).slice(0, 1));
  },
};

/** A line that is a name, with points below it that say what was done and what comes. */
function opensBlock(reading: Reading, unit: Unit): boolean {
  const next = reading.units[unit.index + 1];
  return (
    next?.block.kind === 'item' &&
    unit.block.kind !== 'item' &&
    BLOCK.test(unit.text.trim()) &&
    (unit.text.includes('(') || /^(?:hôm qua|hôm nay|đã (?:làm|xong)|done|yesterday|today)/u.test(next.low))
  );
}

export const attendeeRules: readonly Rule<'attendee'>[] = [
  attendeeByField,
  attendeeAfterCue,
  attendeeBeforeVerb,
  attendeeByGroup,
  attendeeByBareList,
  attendeeByEncounter,
  attendeeBySpeech,
  attendeeByDuty,
  attendeeByPresidium,
  attendeeByBlock,
];
