import { compile } from '../../text/compile.ts';
import { chatSpeakerAt } from '../chat.ts';
import { LEADS } from '../leading.ts';
import { THIS_MEETING } from '../meeting-words.ts';
import type { Found, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import { chairs } from './concluding.ts';

// Lists of those present mark the one who chairs; in a talk that was copied, whoever opens it does.

const now = (found: Found): boolean => tenseOf(found.unit) === 'now';

// Ông Nguyễn Văn An   Chức vụ: Giám đốc (chủ trì buổi làm việc); ông Nguyễn Văn An (Trưởng phòng, chủ trì)
export const chairInBrackets: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair in brackets',
  pattern: compile(
    `\\((?:[^()]{0,40}[,;-]\\s*)?(?:đồng |người )?${LEADS}(?:\\s+(?:${THIS_MEETING}|buổi[^()]{0,20}|chính))?\\)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const last = reading
      .people(unit)
      .filter((person) => person.end <= unit.start + match.index + 1)
      .at(-1);
    return last === undefined || !now(found) ? [] : chairs(reading, [last]);
  },
};

const SAYS_ONLY_WHO =
  /^(?:Ông|Bà|Anh|Chị|Đồng chí|Đ\/c|Cô|Thầy)\s(?:\p{Lu}[\p{L}'-]*\s){1,5}[–—-]\s[^.;:–—]{4,90}\s[–—-]\s[^.;:]{6,40}\.?$/u;

// 1/ Ông: Nguyễn Văn An – Trưởng thôn – Chủ trì
export const chairAtEnd: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair at the end of a line of the list',
  pattern: compile(
    `[,;–-]\\s*(?:là\\s+|người\\s+)?(?:đồng\\s+)?${LEADS}(?:\\s+(?:${THIS_MEETING}))?\\s*[.;]?\\s*$`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const people = reading.people(unit);
    const [person] = people;
    // a sentence of nothing but who, office and "chủ tọa" needs no list
    const listed = unit.below === 'attendees' || unit.block.kind === 'item' || SAYS_ONLY_WHO.test(unit.text);
    return listed &&
      people.length === 1 &&
      person !== undefined &&
      person.end <= unit.start + match.index &&
      now(found)
      ? chairs(reading, [person])
      : [];
  },
};

/** "Nay mình họp nhanh chuyện cái cống nha", "mọi người vào đủ chưa, bắt đầu nha": what opens a talk. */
const OPENS_TALK =
  /(?<!\p{L})(?:(?:bắt đầu|mở màn|vô việc|vào việc)(?:\s\p{L}+){0,2}\s(?:nha|nhé|nghe|thôi|đi|luôn|ạ)|(?:nay|giờ|bữa nay|tối nay|mình|ta|chúng ta|anh em|bà con|cả nhà|mọi người)\s(?:\p{L}+\s){0,2}?(?:họp|bàn)(?!\s(?:báo|tiếp|lại|lúc nào|khi nào|gì|chưa))|(?:họp|bàn) nhanh)(?!\p{L})/u;

// Cô Ba: chào bà con, nay mình họp trên nhóm nha
export const chairOpensTalk: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair opens the talk',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (unit.index > FIRST_LINES || !OPENS_TALK.test(unit.low)) return [];
    const speaker = chatSpeakerAt(reading.units, unit);
    return speaker === undefined ? [] : chairs(reading, [speaker]);
  },
};

/** A talk is opened among the first lines, behind a heading or two. */
const FIRST_LINES = 5;
