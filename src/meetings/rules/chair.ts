import { compile } from '../../text/compile.ts';
import type { PersonMention } from '../../text/names/names.ts';
import { sentences } from '../../text/sentences.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import { LEADS_ONLY } from '../leading.ts';
import { MEETING, THIS_MEETING } from '../meeting-words.ts';
import { officeBefore } from '../offices.ts';
import { whoIsMeant } from '../pronouns.ts';
import type { Reading } from '../reading.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { speechActs } from '../speech.ts';
import { tenseOf } from '../tense.ts';
import { chairAtEnd, chairInBrackets, chairOpensTalk } from './chair-listed.ts';
import { chairs, concludingRules } from './concluding.ts';
import { headOfDelegation } from './head.ts';

type ChairRead = Read<'chair'>;

const now = (found: Found): boolean => tenseOf(found.unit) === 'now';

/** "chủ trì, phối hợp với Sở Y" and "chủ trì xây dựng đề án" give a body the lead of a task: nobody chairs a meeting. */
const LEADS_A_TASK =
  /^\s*(?:,?\s*phối hợp|đoàn|(?:,\s*)?(?:soạn|xây dựng|tham mưu|thực hiện|nghiên cứu|biên soạn|rà soát|đề xuất|thẩm định|hướng dẫn|theo dõi|triển khai|tổng hợp|lập|đề tài|dự án|công tác|giải quyết|xử lý|nhiệm vụ|việc|tổ chức thực hiện|hòa giải|đối thoại|kiểm tra|soạn thảo|vận động|đôn đốc|liên hệ|tháo gỡ|khắc phục|xác minh|đàm phán))/u;
const HINDERED =
  /(?:(?<!\p{L})(?:được|theo|của|cho)|từng|không|chưa|sẽ|thay|được mời|đề nghị|phân công|giao cho|nhờ)\s+$/u;

/** "sẽ chủ trì" is what the report of a meeting to come says of it. */
function isHindered({ reading, unit, match }: Found): boolean {
  const lead = unit.low.slice(0, match.index);
  return HINDERED.test(reading.announces ? lead.replace(/sẽ\s+$/u, '') : lead);
}

// Chủ trì: Ông Nguyễn Văn An – Giám đốc
export const chairByField: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair by field',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const kind = unit.field?.kind ?? unit.below;
    if (kind !== 'chair' || (unit.below === 'chair' && ONLY_MEMBER.test(unit.low))) return [];
    const first = sentences(reading.document.text, unit)[0]?.end ?? unit.end;
    return chairs(
      reading,
      reading
        .people(unit)
        .filter(
          (person) =>
            person.start < first &&
            !isAside(reading, unit.start, person) &&
            !DOES_OTHERWISE.test(reading.document.text.slice(person.end, first)),
        ),
    );
  },
};

/** "Đoàn Chủ tọa: ông An - Chủ tọa; bà Hoa - Thành viên": a member of the presidium. */
const ONLY_MEMBER = /[:,–-]\s*(?:thành viên|ủy viên)\s*[.;]?\s*$/u;

/** "MC: cậu Bình |giới thiệu người quen nhưng chưa biết giá": a sentence of what somebody does, no name of who leads. */
const DOES_OTHERWISE =
  /^\s(?:giới thiệu|đi (?:hỏi|kiếm|tìm|mời)|kiếm|tìm|hỏi|chưa|sẽ (?:hỏi|tìm|mời)|đề nghị|muốn|xin)(?!\p{L})/u;

/** "(điều hành thay Trưởng ban Nguyễn Văn An bận công tác)": somebody in brackets is not the one who chairs. */
function isAside(reading: Reading, from: number, person: PersonMention): boolean {
  const before = reading.document.text.slice(from, person.whole.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

// Ông Nguyễn Văn An, Giám đốc (và bà Lê Thị Hoa, Phó Giám đốc) (đã, đồng, cùng, làm …) chủ trì hội nghị
export const chairBeforeVerb: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair before the verb',
  pattern: compile(
    `${EDGE_BEFORE}(?:chủ trì|chủ tọa|điều hành|làm chủ tọa|dẫn dắt|điều phối|điều khiển|${LEADS_ONLY}|host|tiến hành(?=\\s+(?:phiên|buổi|cuộc)\\s(?:họp|hòa giải|làm việc|đối thoại|lấy))|dẫn(?=\\s*(?:[,;)]|\\.?$|buổi|họp|chính)))${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const after = unit.low.slice(match.index + match[0].length);
    if (!now(found) || LEADS_A_TASK.test(after) || isHindered(found)) return [];
    if (OF_OTHER_THINGS.test(unit.low.slice(0, match.index))) return [];
    if (
      /^(?:điều|dẫn dắt)/u.test(match[0]) &&
      !runsMeeting(unit.low, match.index, after) &&
      !saysNoMore(found, after)
    )
      return [];
    // said of meetings alone, but of other things to hold, too: at the clause's end it is the meeting
    if (
      /^(?:host|cầm|chủ x|đầu|dẫn$)/u.test(match[0]) &&
      !/^\s*(?:[.,;)]|$)/u.test(after) &&
      !runsMeeting(unit.low, match.index, after)
    )
      return [];
    const people = peopleBefore(reading, unit, unit.start + match.index);
    if (people.length > 0)
      return chairs(reading, [...spokenOf(found, people), ...people, ...together(found)]);
    return holdsOffice(found);
  },
};

/** "|Bà| và Phó Chủ tịch A ngồi ghế chủ tọa": who was named in the sentence before. */
function spokenOf({ reading, unit }: Found, [first]: readonly PersonMention[]): readonly PersonMention[] {
  const lead = unit.low.slice(0, (first?.whole.start ?? unit.start) - unit.start);
  if (!SHE_AND.test(lead)) return [];
  const meant = whoIsMeant(reading, unit, lead, (before) => speechActs(reading, before));
  return meant === undefined ? [] : [meant];
}

const SHE_AND = /(?:^|[.;,]\s)\s*(?:ông|bà|anh|chị|thầy|cô)\s(?:và|cùng(?:\svới)?)\s$/u;

/** "Chủ tịch A chủ tọa kỳ họp |cùng hai Phó Chủ tịch B và C": they sit at the same table. */
function together({ reading, unit, match }: Found): readonly PersonMention[] {
  const from = match.index + match[0].length;
  const joins = match[0] === 'chủ tọa' ? TOGETHER.exec(unit.low.slice(from)) : null;
  return joins === null ? [] : peopleAfter(reading, unit, unit.start + from + joins[0].length);
}

const TOGETHER = compile(`^\\s*(?:${THIS_MEETING}\\s+)?(?:cùng(?:\\s+với)?)\\s+(?:hai\\s+|các\\s+)?`, 'u');

/** "Đề tài do TS. An chủ trì": studies and projects are led, too. */
const OF_OTHER_THINGS =
  /(?:đề tài|dự án|đề án|nghiên cứu|công trình|gói thầu|nhiệm vụ|chuyên đề)[^,.;]{0,60}\sdo\s[^;]{2,80}$/u;

const RUNS = compile(
  `^\\s*(?:các\\s+|cả\\s+|toàn bộ\\s+|chung\\s+|nội dung\\s+|phần\\s+)?(?:${THIS_MEETING}|buổi|phần thảo luận)`,
  'u',
);
const OF_MEETING = compile(`^\\s*(?:${THIS_MEETING})`, 'u');

/** "điều hành" runs companies too: it needs the meeting as its object, or a "do …" that hands the meeting over. */
function runsMeeting(low: string, at: number, after: string): boolean {
  return (
    RUNS.test(after) ||
    (/(?<!\p{L})(?:do\s[^;.]{3,120}|đứng ra\s*)$/u.test(low.slice(0, at)) && /^\s*(?:[.,;)]|$)/u.test(after))
  );
}

/** "Nhà báo Nguyễn Văn An, Phó Tổng Biên tập, điều phối.": a sentence of nothing but who and the verb is of the meeting. */
function saysNoMore({ reading, unit, match }: Found, after: string): boolean {
  const [first] = peopleBefore(reading, unit, unit.start + match.index);
  return /^\s*\.?\s*$/u.test(after) && first !== undefined && first.whole.start - unit.start < SHORT_TITLE;
}

/** "Nhà báo", "TS." before the first name. */
const SHORT_TITLE = 12;

/** "Giám đốc Sở Y tế chủ trì hội nghị": the office is named, the person elsewhere in the report. */
function holdsOffice({ reading, unit, match }: Found): ChairRead[] {
  const after = unit.low.slice(match.index + match[0].length);
  if (!OF_MEETING.test(after)) return [];
  const office = officeBefore(unit, unit.start + match.index);
  const holder = office && reading.holder(office.text, office.start);
  return holder === undefined || office === undefined ? [] : [{ value: reading.person(holder), at: office }];
}

// dưới sự (đồng) chủ trì của ông Nguyễn Văn An, Giám đốc; Chủ trì hội nghị có các đồng chí: …; chủ trì tại điểm cầu Huế là bà …
export const chairAfterVerb: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair after the verb',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:sự|người)\\s+(?:đồng\\s+)?(?:chủ trì|chủ tọa|điều hành|điều khiển|điều phối|cầm trịch|dẫn dắt)(?:\\s+(?:chung|lần này|buổi này|hôm nay|${MEETING}|${THIS_MEETING}|(?:cuộc|buổi|phiên)\\s\\p{L}+\\s\\p{L}+))?(?:\\s+(?:của|là))?|(?:chủ trì|chủ tọa|điều hành|điều khiển|điều phối|dẫn dắt)\\s+bởi|(?:việc|phần|quyền)\\s+(?:chủ trì|chủ tọa|điều hành|điều phối|điều khiển|dẫn dắt)[^.;:]{0,30}?(?:giao|trao|nhường|thuộc về|do)(?:\\s+(?:lại|cho)){0,2}|ghế chủ tọa(?:\\s+${THIS_MEETING})?\\s+(?:thuộc về|là|do|dành cho)|(?:điều khiển|điều phối|dẫn dắt|cầm trịch)\\s+(?:buổi\\s+)?(?:${MEETING}|${THIS_MEETING})\\s+(?:có|là|gồm)|(?:đồng\\s+)?(?:chủ trì|chủ tọa|điều hành)(?:\\s+và\\s+(?:chỉ đạo|phát biểu|điều hành))?(?:\\s+${MEETING}|\\s+${THIS_MEETING})?(?:\\s+(?:tại|ở)\\s+(?:điểm|đầu) cầu\\s[^,;:.]{2,50}?)?\\s*(?:(?:có|là|gồm)${EDGE_AFTER}|:))`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!now(found) || unit.field !== undefined) return [];
    return peopleAfter(reading, unit, unit.start + match.index + match[0].length).map(
      (person): ChairRead => ({
        value: reading.person(person, sideOf(reading, unit, person)),
        at: { start: person.start, end: person.end },
      }),
    );
  },
};

// Chủ tọa Nguyễn Văn An yêu cầu …: the office is that of the chair
export const chairByOffice: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair by office',
  pattern: compile(`${EDGE_BEFORE}(?:chủ tọa|chủ trì cuộc họp|chủ trì hội nghị|chủ trì phiên họp)\\s`, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!now(found)) return [];
    const end = unit.start + match.index + match[0].length;
    return chairs(
      reading,
      reading
        .people(unit)
        .filter((person) => person.start === end || person.whole.start === end)
        .slice(0, 1),
    );
  },
};

// Với vai trò chủ tọa, ông Nguyễn Văn An …; Chủ tọa phiên họp, ông Nguyễn Văn An, đề nghị …
export const chairInApposition: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair in apposition',
  pattern: compile(
    `(?:^\\s*|[.;:]\\s+|${EDGE_BEFORE}(?:với|trên|ở|trong)\\s+(?:vai trò|tư cách|cương vị)\\s+(?:là\\s+)?)(?:người\\s+)?(?:đồng\\s+)?(?:chủ tọa|chủ trì|điều hành|điều khiển)(?:\\s+${MEETING}|\\s+${THIS_MEETING})?\\s*[,–-]\\s*(?=\\S)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!now(found) || unit.heading || unit.field !== undefined) return [];
    const end = unit.start + match.index + match[0].length;
    return chairs(
      reading,
      reading
        .people(unit)
        .filter((person) => person.whole.start === end)
        .slice(0, 1),
    );
  },
};

// Chủ tọa đoàn gồm 3 người: ông …, bà …; Đoàn Chủ tịch có …: they chair where nobody is named the chair
export const chairOnPresidium: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair on the presidium',
  pattern: compile(
    `${EDGE_BEFORE}(?:chủ tọa đoàn|đoàn chủ tọa|đoàn chủ tịch)(?=\\s|:)[^.;]{0,70}?(?:gồm|có|là|người|thành viên|đứng đầu|${THIS_MEETING})(?:[^.;:\\p{Lu}]{0,30}?:|\\s)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!now(found)) return [];
    return chairs(
      reading,
      peopleAfter(reading, unit, unit.start + match.index + match[0].length, { loose: true }),
    );
  },
};

// Ba trưởng đoàn luân phiên giữ vai trò chủ tọa: the heads of the delegations, named elsewhere
export const chairsAsHeads: Rule<'chair'> = {
  kind: 'chair',
  name: 'heads of the delegations chair',
  pattern: compile(
    `${EDGE_BEFORE}(?:(?:các|hai|ba|bốn|\\d)\\s+(?:vị\\s+)?trưởng đoàn|trưởng (?:hai|ba|các) đoàn)[^.;]{0,60}?(?:chủ trì|chủ tọa|điều hành)`,
    'gu',
  ),
  read: (found) => {
    const { reading } = found;
    if (!now(found)) return [];
    return reading.units.flatMap((unit) =>
      [...unit.low.matchAll(headOfDelegation.pattern)].flatMap((match) =>
        headOfDelegation
          .read({ reading, unit, match, nth: unit.index })
          .map(({ value, at }): ChairRead => ({ value, ...(at === undefined ? {} : { at }) })),
      ),
    );
  },
};

export const chairRules: readonly Rule<'chair'>[] = [
  chairByField,
  chairBeforeVerb,
  chairAfterVerb,
  chairByOffice,
  chairInApposition,
  ...concludingRules,
  chairOnPresidium,
  chairInBrackets,
  chairAtEnd,
  chairOpensTalk,
  chairsAsHeads,
];
