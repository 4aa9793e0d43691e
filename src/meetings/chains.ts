import type { PersonMention } from '../text/names/names.ts';
import { officeBefore } from './offices.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** What may stand between two people of one list. */
const BETWEEN =
  /^[\s,;:)+–-]*(?:(?:và|cùng|cùng với|với|cùng các|các)\s*)?(?:(?:các\s+)?(?:đồng chí|ông|bà|đại biểu)\s*:?\s*)?(?:,?\s*bà\s*:?\s*)?$|^[\s,]*(?:và|cùng(?: với)?)\s(?:người )?(?:đồng (?:cấp|nhiệm)|đối tác|đại diện)[^,.;:]{0,40}\slà(?:\s(?:ông|bà))?\s*$/u;
/** "ông A (căn 5) |làm chủ tọa chính, |bà B" */
const IN_OFFICE =
  /^\s*(?:\([^)]{1,40}\)\s*)?\)?\s*(?:làm|giữ vai trò)\s[^,;.:]{2,40},\s*(?:(?:ông|bà|đồng chí)\s*)?$/u;
const SITE =
  /^[\s,;]*(?:và\s+)?(?:(?:còn\s+)?(?:tại|ở|từ|phía|về phía|bên)\s[^;.]{1,70}?\s)(?:là|có|do|gồm)\s*$/u;
/** Between the last person and the verb: "đã", "cùng", "thay mặt …". */
const TO_VERB =
  /^[\s,)–-]*(?:\([^)]{0,60}\)\s*)?(?:(?:đã|cùng|cũng|đồng|sẽ|là|được|làm|trực tiếp|chính|người|thay mặt[^,;]{0,90},?|thừa ủy quyền[^,;]{0,60},?|đại diện[^,;]{0,60},?|đến|tới|về|vừa|vinh dự|tham gia|lần lượt|thì|lại|còn|đang|đứng ra|được (?:\p{L}+\s+){0,4}?(?:bầu|tín nhiệm|phân công|ủy quyền)(?:\s+(?:để|là))?|được cử|được giao|luân phiên|vẫn|tiếp tục|giữ vai trò|với vai trò|với tư cách|đảm nhiệm|phụ trách|(?:đồng\s+)?trưởng (?:hai\s+|các\s+)?đoàn(?:\s+(?:của\s+)?(?:hai|ba|các|mỗi)\s+(?:bên|đoàn|nước|tỉnh|phía))?|,)\s*)*$/u;

/** A chain stops growing here: more people are never led up to by one verb. */
const MOST = 40;

/**
 * The people whose list ends right before the verb at `at` of the document ("Ông A, Giám đốc và bà B, Phó Giám đốc
 * đồng |chủ trì"), in order.
 */
export function peopleBefore(reading: Reading, unit: Unit, at: number): PersonMention[] {
  const people = reading.people(unit).filter((person) => person.whole.end <= at);
  const chain: PersonMention[] = [];
  let next = at;
  for (let i = people.length - 1; i >= 0 && chain.length < MOST; i--) {
    const person = people[i];
    if (person === undefined) break;
    const gap = unit.low.slice(person.whole.end - unit.start, next - unit.start);
    // another cell of the table
    if (gap.includes('\t')) break;
    const fits =
      chain.length === 0
        ? TO_VERB.test(gap) || looseRole(gap) || isOffice(unit, person, next)
        : BETWEEN.test(gap) || (/^,\s/u.test(gap) && looseRole(gap));
    if (!fits) break;
    chain.unshift(person);
    next = person.whole.start;
  }
  return chain;
}

/** "Bộ trưởng A |, Phó Trưởng ban Chỉ đạo Quốc gia về …, |chủ trì": a second office behind the name, however long. */
function isOffice(unit: Unit, person: PersonMention, at: number): boolean {
  const office = officeBefore(unit, at);
  return (
    office !== undefined &&
    /^,\s+$/u.test(unit.low.slice(person.whole.end - unit.start, office.start - unit.start))
  );
}

/** A role that was not read to its end: a few words without a sign of a new clause. */
function looseRole(gap: string): boolean {
  return (
    gap.length < 60 &&
    !/[;:.]|(?<!\p{L})(?:cho|là|nói|rằng|đề|dự|phát|gửi|tặng|vắng|thay(?! mặt)|cử|ủy quyền|với|yêu|của|để|về|trong|khi|do|tại)(?!\p{L})/u.test(
      gap,
    )
  );
}

const STOP =
  /(?<![\p{L}])(?:dự|tham dự|phát biểu|chủ trì|chủ tọa|báo cáo|trình bày|đã|sẽ|cho biết|nhấn mạnh|vắng|kiểm phiếu|thư ký|thăm|tiếp|ký|đề nghị|đề xuất|khai mạc|bế mạc)(?![\p{L}])/u;
const TO_FIRST =
  /^[\s:,–-]*(?:(?:có|gồm|là|bao gồm|còn có|gồm có|do|của|bởi|các|về|phía|hội nghị|cuộc họp|phiên họp|buổi họp|kỳ họp|buổi làm việc|hội đàm|đại hội|chương trình|đồng thời)\s*:?\s*)*(?:(?:tại|ở|từ|phía|về phía)\s[^;.]{1,70}?\s(?:là|có|do|gồm)\s*:?\s*)?(?:(?:các\s+)?(?:đồng chí|ông|bà|ông, bà)\s*:?\s*)?$/u;

/**
 * The people whose list begins right behind `from` of the document ("dưới sự chủ trì của| ông A, Giám đốc; bà B …"),
 * in order. `loose`: a longer approach ("Dự hội nghị tại điểm cầu X có …") and other guests between are passed over.
 */
export function peopleAfter(
  reading: Reading,
  unit: Unit,
  from: number,
  { loose = false } = {},
): PersonMention[] {
  const chain: PersonMention[] = [];
  let last = from;
  for (const person of reading.people(unit)) {
    if (person.whole.start < from) continue;
    const gap = unit.low.slice(last - unit.start, person.whole.start - unit.start);
    const fits = loose
      ? !STOP.test(gap) || (chain.length === 0 && gap.length < 160)
      : chain.length === 0
        ? TO_FIRST.test(gap)
        : BETWEEN.test(gap) ||
          IN_OFFICE.test(gap) ||
          SITE.test(gap) ||
          (/^[,;]/u.test(gap.trim()) && gap.length < 50 && !STOP.test(gap)) ||
          looseTail(gap);
    if (!fits || chain.length >= MOST) break;
    chain.push(person);
    last = person.whole.end;
  }
  return chain;
}

/** The rest of a role that was cut short, then a new item: "… tự trị; ". */
function looseTail(gap: string): boolean {
  return gap.length < 80 && /[;]\s*(?:và\s+)?(?:(?:ông|bà|đồng chí)\s*)?$/u.test(gap) && !STOP.test(gap);
}
