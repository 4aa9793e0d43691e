import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import type { PersonMention } from '../../text/names/names.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { peopleBefore } from '../chains.ts';
import { MEETING, THIS_MEETING } from '../meeting-words.ts';
import { officeBefore } from '../offices.ts';
import type { Reading } from '../reading.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { tenseOf } from '../tense.ts';

/** These people chair, each where the report names him or her. */
export const chairs = (reading: Reading, people: readonly PersonMention[]): Read<'chair'>[] =>
  people.map((person) => ({ value: reading.person(person), at: { start: person.start, end: person.end } }));

// In a notice of conclusions the one who concludes is the one who chaired, whether or not the notice says so.

// Thông báo kết luận của Phó Chủ tịch UBND tỉnh Nguyễn Văn An tại cuộc họp …
export const chairByConclusion: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair by conclusion',
  pattern: compile(
    `${EDGE_BEFORE}(?:kết luận|ý kiến chỉ đạo)\\s+(?:chỉ đạo\\s+)?của\\s+(?:đồng chí\\s+)?(?=[^.;]{3,160}?${EDGE_BEFORE}(?:tại|về)\\s)`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (!unit.heading && !AT_MEETING.test(unit.low.slice(match.index))) return [];
    const from = unit.start + match.index + match[0].length;
    const person = reading
      .people(unit)
      .find((one) => one.whole.start >= from - 1 && one.whole.start <= from + 12);
    return person === undefined
      ? inCapitals(reading, unit.low.slice(match.index))
      : chairs(reading, [person]);
  },
};

const AT_MEETING = compile(`${EDGE_BEFORE}tại\\s+(?:${THIS_MEETING}|buổi)`, 'u');

/** A headline in capitals shows no names: of the people that the notice names, the one whose name stands in it. */
function inCapitals(reading: Reading, headline: string): Read<'chair'>[] {
  const named = reading
    .everyone()
    .find(({ name }) => name.includes(' ') && headline.includes(` ${lower(name)} `));
  return named === undefined ? [] : chairs(reading, [named]);
}

/** Those before the verb, or the one who holds the office that stands there. */
function whoActs({ reading, unit, match }: Found): Read<'chair'>[] {
  const at = unit.start + match.index;
  const people = peopleBefore(reading, unit, at);
  if (people.length > 0) return chairs(reading, people.slice(-1));
  const office = officeBefore(unit, at);
  const holder = office && reading.holder(office.text, office.start);
  return holder === undefined || office === undefined ? [] : [{ value: reading.person(holder), at: office }];
}

// Ngày …, Chủ tịch UBND tỉnh Nguyễn Văn An (đã) họp với …; … có buổi làm việc với …
export const chairWhoConvenes: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair who convenes',
  pattern: compile(
    `${EDGE_BEFORE}(?:họp(?:\\s+trực tuyến|\\s+trực tiếp|\\s+khẩn)?\\s+(?:với|cùng|về|nghe|xem xét|để|bàn)|(?:có|tổ chức|triệu tập)\\s+(?:${MEETING})\\s+(?:với|về|nghe|để)|làm việc với|nghe\\s+(?:\\p{L}+\\s+){0,8}?báo cáo)${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) =>
    found.reading.genre === 'notice' &&
    found.nth < 12 &&
    tenseOf(found.unit) === 'now' &&
    found.reading
      .dates(found.unit)
      .some((date) => date.unit === 'day' && date.start < found.unit.start + found.match.index)
      ? whoActs(found)
      : [],
};

// Phó Thủ tướng Nguyễn Văn An (có ý kiến) kết luận (, chỉ đạo) như sau:
export const chairWhoConcludes: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair who concludes',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:đã\\s+)?(?:có\\s+)?(?:ý kiến\\s+)?(?:phát biểu\\s+)?(?:thống nhất\\s+)?kết luận)(?=[^.;:]{0,60}(?:như sau|sau đây|:))`,
    'gu',
  ),
  read: (found) => (found.reading.genre === 'notice' && found.nth < 30 ? whoActs(found) : []),
};

export const concludingRules: readonly Rule<'chair'>[] = [
  chairByConclusion,
  chairWhoConvenes,
  chairWhoConcludes,
];
