import { compile } from '../../text/compile.ts';
import { findPeople, type PersonMention } from '../../text/names/names.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import { THIS_MEETING } from '../meeting-words.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

// Thư ký: Bà Lê Thị Hoa – chuyên viên
export const secretaryByField: Rule<'secretary'> = {
  kind: 'secretary',
  name: 'secretary by field',
  pattern: ANY,
  read: ({ reading, unit }) =>
    (unit.field?.kind ?? unit.below) === 'secretary'
      ? reading.people(unit).map(
          (person): Read<'secretary'> => ({
            value: reading.person(person),
            at: { start: person.start, end: person.end },
          }),
        )
      : [],
};

// cô Lê Thị Hoa … làm thư ký; Thư ký kỳ họp là ông Nguyễn Văn An; thư ký Lê Thị Hoa
export const secretaryInText: Rule<'secretary'> = {
  kind: 'secretary',
  name: 'secretary in the text',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:được\\s+)?(?:cử\\s+)?(?:làm|là)\\s+thư ký|(?:ghi|gõ|viết|soạn|take)\\s+(?:chép\\s+)?(?:biên bản|note)|ghi chép|cầm bút|(?:chép|gõ|ghi)(?:\\s+lại)?(?=\\s*[.,;]|\\s*$)|thư ký(?:\\s+(?:${THIS_MEETING}|hội đồng|ban|đoàn))?\\s*(?:là|gồm|có|:)?)${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (unit.field !== undefined || tenseOf(unit) !== 'now') return [];
    const start = unit.start + match.index;
    // "anh Bằng dẫn, em chép lại": whoever writes does not give the name
    if (/(?<!\p{L})(?:em|mình|tôi|tui|tớ|cháu|con)\s+$/u.test(unit.low.slice(0, match.index))) return [];
    const people = /^thư ký/u.test(match[0])
      ? peopleAfter(reading, unit, start + match[0].length).slice(0, 2)
      : peopleBefore(reading, unit, start);
    return people
      .filter((person) => !/^thư ký/u.test(match[0]) || person.whole.start - start < 45)
      .map(
        (person): Read<'secretary'> => ({
          value: reading.person(person),
          at: { start: person.start, end: person.end },
        }),
      );
  },
};
export const secretaryRules: readonly Rule<'secretary'>[] = [secretaryByField, secretaryInText];

/** "Vắng: ông An (ủy quyền cho bà Hoa)": who stands in for somebody is not away. */
function missing(reading: Reading, unit: Unit): PersonMention[] {
  return reading
    .people(unit)
    .filter(
      (person) =>
        !/(?:ủy quyền(?:(?:\s+\p{L}+){0,4}?\s+cho)?|thay(?:\s+bằng)?|cử|người thay|dự thay(?:\s+là)?)\s*:?\s*$/u.test(
          unit.low.slice(0, person.whole.start - unit.start),
        ),
    );
}

// Vắng: Ông Nguyễn Văn An (nghỉ phép)
export const absentByField: Rule<'absent'> = {
  kind: 'absent',
  name: 'absent by field',
  pattern: ANY,
  read: ({ reading, unit }) =>
    (unit.field?.kind ?? unit.below) === 'absent'
      ? missing(reading, unit).map(
          (person): Read<'absent'> => ({
            value: reading.person(person),
            at: { start: person.start, end: person.end },
          }),
        )
      : [],
};

/** "vắng 02 (ông An …; bà Hoa …)": how far the names stand behind the word. */
function intoBrackets(unit: Unit, match: RegExpExecArray): number {
  return (
    /^\s*[:,]?\s*\((?:gồm\s*:?\s*)?/u.exec(unit.low.slice(match.index + match[0].length))?.[0].length ?? 0
  );
}

// Có mặt: 17; vắng: 02 (đ/c Nguyễn Văn An - đi công tác; đ/c Lê Thị Hoa - ốm);
/** "Có 6/7 bạn, thiếu Kim Thoa (ốm)": behind the word stands a list of people, however short their names. */
function missingBehind(reading: Reading, unit: Unit, from: number): readonly PersonMention[] {
  const people = withOthersAway(reading, unit, peopleAfter(reading, unit, from));
  if (people.length > 0 || unit.index > NEAR_TOP) return people;
  const behind = unit.text.slice(from - unit.start);
  const clause = (NAME_ALONE.exec(behind) ?? /^[^.;]{2,120}/u.exec(behind))?.[0].trimEnd() ?? '';
  return /^[\s:]+\p{Lu}/u.test(clause)
    ? findPeople(reading.document.text, { start: from, end: from + clause.length }, { lists: true })
    : [];
}

/** "vắng là chị Hoa (khoa Dược) nghỉ hộ sản và anh Bình trực ca": between them stands why. */
function withOthersAway(
  reading: Reading,
  unit: Unit,
  first: readonly PersonMention[],
): readonly PersonMention[] {
  const all = [...first];
  for (const person of reading.people(unit)) {
    const last = all.at(-1);
    if (last === undefined || person.start <= last.start) continue;
    const gap = unit.low.slice(last.whole.end - unit.start, person.whole.start - unit.start);
    if (
      gap.length > LONGEST_REASON ||
      !/(?:,|;|(?<!\p{L})và|(?<!\p{L})còn)\s*$/u.test(gap) ||
      WHO_ACTS.test(gap)
    )
      break;
    all.push(person);
  }
  return all;
}

const LONGEST_REASON = 60;
/** What tells of others than those away. */
const WHO_ACTS = /(?:[.:]|thay|cử|ủy quyền|chủ trì|dự(?! án)|có mặt|đến|do|cho|với)(?!\p{L})/u;

/** "thiếu mỗi Văn An mất mạng": the name ends where small letters go on. */
const NAME_ALONE = /^\s+(?:\p{Lu}[\p{Ll}\p{M}]{0,8}\s){1,4}(?=\p{Ll})/u;

/** "Đức Anh báo bận", "Sơn với Tú xin kiếu": near the top names alone before the verb are those away. */
function namesAlone(reading: Reading, unit: Unit, end: number): readonly PersonMention[] {
  const before = reading.slice({ start: unit.start, end });
  return unit.index <= NEAR_TOP && ONLY_NAMES.test(before)
    ? findPeople(reading.document.text, { start: unit.start, end }, { lists: true })
    : [];
}

const ONLY_NAMES =
  /^\s*(?:(?:riêng|còn|chỉ)\s)?(?:\p{Lu}[\p{Ll}\p{M}]{0,8}(?:\s\p{Lu}[\p{Ll}\p{M}]{0,8}){0,2}(?:,\s|\s(?:và|với|cùng)\s)?){1,4}\s(?:thì\s|đã\s|lại\s)?$/u;

/** Who is away is told among the first units. */
const NEAR_TOP = 12;

// ông Nguyễn Văn An vắng mặt (có lý do); vắng mặt: bà Lê Thị Hoa; thay Trưởng ban Nguyễn Văn An bận công tác
export const absentInText: Rule<'absent'> = {
  kind: 'absent',
  name: 'absent in the text',
  pattern: compile(
    `${EDGE_BEFORE}(?:thiếu (?:mỗi|mình|đúng)(?=\\s)|trừ(?=\\s+(?:anh|chị|bạn|em|cô|thầy|ông|bà|chú|bác|mỗi)\\s)|(?<!còn )thiếu(?!\\s+(?:úy|tá|tướng|niên|nhi|nữ))(?=\\s+(?:\\p{L}+\\s+){1,4}\\(|\\s+(?:anh|chị|bạn|em|cô|thầy|ông|bà|chú|bác|dì|cậu|mợ|thím|cụ)\\s)|(?:xin\\s+)?vắng(?:\\s+mặt)?(?:\\s*:?\\s+\\d{1,3}(?:\\s+(?:người|đồng chí|đ/c|đại biểu|thành viên|đảng viên|ủy viên|đoàn viên))?)?(?:\\s+(?:có|không)\\s+(?:phép|lý do))?|(?:điều hành|điều phối|điều khiển|chủ trì|chủ tọa|dự|tham dự|họp|dẫn dắt|cầm trịch)(?:\\s+\\p{L}+){0,3}\\s+thay(?:\\s+cho)?(?!\\s+mặt)|không (?:thể )?(?:tham |đến )?dự(?:\\s+(?:họp|được))?|(?:bận\\s+(?:\\p{L}+\\s+){1,3})?không (?:về|đến|tới|vào|lên|sang|ra|join)(?:\\s+(?:họp|dự|kịp))?\\s+được|xin (?:nghỉ|phép)(?:\\s+họp)?(?=\\s*[,.;(]|$|\\s+(?:vì|do|họp|phép|ốm))|(?:xin |cáo )?kiếu|báo (?:bận|vắng|ốm)|nghỉ (?:ốm|phép)|(?:được\\s+)?mời(?:\\s+(?:họp|dự|tham dự))?\\s+(?:nhưng|mà|song)\\s+(?:không|vắng)(?:\\s+(?:đến|tới|dự|cử|có mặt|tham dự))?|không (?:đến|tới)(?:\\s+(?:dự|họp|làm việc))?(?=\\s*[,.;(]|$)|không có mặt|cáo lỗi|bận (?:công tác|họp|việc)|đi công tác)${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (
      (unit.field !== undefined && unit.field.kind !== 'chair' && unit.field.kind !== 'attendees') ||
      unit.below === 'absent' ||
      tenseOf(unit) !== 'now'
    )
      return [];
    const start = unit.start + match.index;
    const before = match[0].includes('thay') ? [] : peopleBefore(reading, unit, start);
    const people =
      before.length > 0
        ? before
        : /^vắng|^thiếu|^trừ|thay/u.test(match[0])
          ? missingBehind(reading, unit, start + match[0].length + intoBrackets(unit, match))
          : namesAlone(reading, unit, start);
    return people.map(
      (person): Read<'absent'> => ({
        value: reading.person(person),
        at: { start: person.start, end: person.end },
      }),
    );
  },
};
export const absentRules: readonly Rule<'absent'>[] = [absentByField, absentInText];
