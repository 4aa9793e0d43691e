import { lower } from '../text/fold.ts';
import { tellsOfSomebody } from '../text/names/name-runs.ts';
import { findPeople, type PersonMention } from '../text/names/names.ts';
import type { Unit } from './units.ts';

/** "Có …", "Hôm đó có mặt …", "Mình, …": what leads in to a list of those who came. */
const LEAD =
  /^\s*(?:(?:hôm|bữa|tối|chiều|sáng|trưa|lần|buổi)\s(?:nay|đó|ấy|này|qua)[\s,]{1,2})?(?:(?:có|gồm|gồm có|đủ mặt|có mặt|tới họp có|đi họp có|họp có|toàn|đủ)(?:\s+mặt)?[\s:]{1,2}|(?:mình|tui|tôi|em|tớ)\s*,\s)?/iu;
const ADDRESS =
  '(?:ông|bà|anh|chị|em|cô|thầy|bác|chú|dì|cậu|mợ|thím|bạn|cụ|bé|sếp|bố|mẹ|vợ chồng|nhà|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)';
/** "Lan", "anh Quý", "Trường kho", "chị Hiền (kế toán)": one of them, with the office or place that tells two apart. */
const ONE = new RegExp(
  `^(?:${ADDRESS}\\s)?@?\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?:\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,3}(?:\\s[–-]\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,8})?(?:\\s(?:\\([^)]{1,40}\\)|["“][^"”]{1,30}["”]|\\p{Ll}{2,8}(?:\\s\\p{Ll}{2,8})?))?$`,
  'u',
);
/** "và 4 bạn tình nguyện", "mấy đứa nhỏ": others whom nobody names. */
const OTHERS =
  /^(?:\d{1,3}\s|mấy\s|các\s|vài\s|bọn\s|đám\s|cả\s|con\s?$|mọi người|(?:em|mình|tôi|tui|tớ)$|vợ con|bác gái|bác trai)/u;
/** Those who came are named near the top. */
const NEAR_TOP = 10;
const LONGEST = 240;

/** Those whom a sentence near the top names that is nothing but a list of people: "Mình, anh Quý, Lụa, Trường kho." */
export function cameIn(text: string, unit: Unit): readonly PersonMention[] {
  if (unit.index > NEAR_TOP || unit.heading || unit.field !== undefined || unit.text.length > LONGEST)
    return [];
  if (unit.block.kind !== 'paragraph') return [];
  const lead = LEAD.exec(unit.text)?.[0] ?? '';
  const list = unit.text.slice(lead.length).replace(/[\s.]+$/u, '');
  const parts = list.split(/,\s+|\s+(?:và|với|cùng)\s+/u);
  const named = parts.filter(isOne);
  if (named.length < (lead.trim() === '' ? 3 : 2) || parts.length < 3) return [];
  if (!parts.every((part) => isOne(part) || OTHERS.test(part))) return [];
  const start = unit.start + lead.length;
  // among names alone "Trường" is no school
  const known = new Set(named.map((part) => lower(/^@?(\p{Lu}\p{Ll}*)/u.exec(part)?.[1] ?? '')));
  const people = findPeople(text, { start, end: start + list.length }, { lists: true, known });
  // "Hà Nội, Huế và Đà Nẵng" are places
  return 3 * people.length >= 2 * named.length ? people : [];
}

/** "Lan nói" is a sentence. */
function isOne(part: string): boolean {
  return ONE.test(part) && !part.split(' ').some((word) => /^\p{Ll}/u.test(word) && tellsOfSomebody(word));
}
