import { compile } from './compile.ts';
import { anyEither, either } from './either.ts';
import { isAccented, lower } from './fold.ts';
import { lately } from './lately.ts';
import { hasDigit, matchesOf } from './matches.ts';
import { numberWord, numberWords, numeral, roman } from './numerals.ts';
import type { Range } from './range.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from './words.ts';

/** "lần thứ ba", "thứ 14", "phiên 9": the place of something in its series, from 1. */
export interface OrdinalMention extends Range {
  readonly number: number;
}

/** Gatherings that are counted: before "thứ hai" they make it "second", not Monday. */
const SESSIONS = [
  'phiên',
  'phiên họp',
  'lần họp',
  'lần gặp',
  'phiên giải trình',
  'kỳ',
  'kỳ họp',
  'hội nghị',
  'hội thảo',
  'hội đàm',
  'đại hội',
  'diễn đàn',
  'khóa họp',
  'vòng',
  'vòng đàm phán',
  'đợt',
  'tọa đàm',
  'cuộc gặp',
  'buổi họp',
  'cuộc họp',
];
const COUNTED_ROMAN = ['đại hội', 'hội nghị', 'kỳ họp', 'phiên họp', 'phiên', 'diễn đàn', 'kỳ đại hội'];
const COUNTED_DIGITS = ['phiên', 'phiên họp', 'kỳ họp', 'đại hội', 'vòng', 'cuộc họp', 'buổi họp'];

const ANY_WORD = `(?:nhất|nhat|nhì|${numberWords(1, 99)})`;
const ANY_ROMAN = '[ivxl]{1,7}';
const NOT_PART = `(?![.,/]?\\d|[/-][\\d${LETTERS}])`;
const NUMBER = `(?<n>\\d{1,3}${NOT_PART}|${ANY_WORD}|${ANY_ROMAN})${EDGE_AFTER}`;
/** What follows a weekday: "thứ Hai, ngày 5/5", "thứ 5 tuần tới", "thứ Năm (18/4)". */
const WEEKDAY_AFTER = compile(
  `^[\\s,(]{0,3}(?:${anyEither(['ngày', 'tuần', 'này', 'tới', 'sau', 'trước', 'hằng tuần', 'hàng tuần', 'vừa qua'])}${EDGE_AFTER}|\\d{1,2}\\s?[/.-]\\s?\\d)`,
  'u',
);
const WEEKDAY_BEFORE = compile(
  `${EDGE_BEFORE}${anyEither(['sáng', 'chiều', 'tối', 'trưa', 'vào', 'ngày', 'từ', 'đến', 'hôm'])}\\s{1,3}$`,
  'u',
);
const DURATION_BEFORE = compile(
  `(?:\\d|${EDGE_BEFORE}${anyEither(['nhiều', 'mỗi', 'vài', 'từng', 'bao nhiêu', 'mấy', 'một', 'hai', 'ba', 'bốn'])})\\s{1,3}$`,
  'u',
);
const NOUN_AFTER = compile(
  `^\\s{1,3}${anyEither(['bên', 'tỉnh', 'nước', 'người', 'năm', 'ngày', 'tháng', 'tuần', 'giờ', 'phút', 'bộ', 'ngành', 'buổi', 'nội dung', 'vấn đề', 'địa phương', 'xã', 'huyện', 'cấp', 'chiều'])}${EDGE_AFTER}`,
  'u',
);
const SESSION_BEFORE = compile(
  `${EDGE_BEFORE}${anyEither(SESSIONS)}(?<gap>(?:\\s{1,3}[${LETTERS}]{1,12}){0,6})\\s{1,3}$`,
  'u',
);

const THU = compile(`${EDGE_BEFORE}${either('thứ')}\\s{0,3}${NUMBER}`, 'gu');
const LAN_THU = compile(`${EDGE_BEFORE}${either('lần')}\\s{1,3}${either('thứ')}[\\s:(]{0,3}${NUMBER}`, 'gu');
const FIRST = compile(`${EDGE_BEFORE}(?:${either('lần đầu tiên')}|lần đầu)${EDGE_AFTER}`, 'gu');
const LAN_SOURCE = `\\s{1,3}(?:${either('số')}\\s)?(?<n>\\d{1,3}${NOT_PART}|${ANY_ROMAN}`;
const LAN = compile(
  `${EDGE_BEFORE}lần${LAN_SOURCE}|${numberWords(2, 30, 'accented')})${EDGE_AFTER}(?!\\s{1,3}\\d)`,
  'gu',
);
const LAN_FOLDED = compile(`${EDGE_BEFORE}lan${LAN_SOURCE})${EDGE_AFTER}`, 'gu');
const SESSION_DIGITS = compile(
  `${EDGE_BEFORE}${anyEither(COUNTED_DIGITS)}\\s{1,3}(?:${either('số')}\\s)?(?<n>\\d{1,2}${NOT_PART})${EDGE_AFTER}`,
  'gu',
);
const SESSION_ROMAN = compile(
  `${EDGE_BEFORE}${anyEither(COUNTED_ROMAN)}\\s{1,3}(?<n>${ANY_ROMAN})${EDGE_AFTER}`,
  'gu',
);
const HASH = /(?<=\s)#\s?(?<n>\d{1,3})(?![\p{L}\p{N}])/gu;
const ENGLISH_NUMBER = /(?<![\p{L}\p{N}])(?<n>\d{1,3})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu;
const ENGLISH_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ENGLISH_WORD = compile(
  `${EDGE_BEFORE}(?<n>${ENGLISH_WORDS.join('|')})(?=(?:\\s[a-z]{1,14}){0,3}\\s(?:session|meeting|conference|summit|plenum|round)s?${EDGE_AFTER})`,
  'gu',
);

function ordinalOf(said: string): number | undefined {
  if (said === 'nhất' || said === 'nhat') return 1;
  if (said === 'nhì') return 2;
  const english = ENGLISH_WORDS.indexOf(said);
  return english === -1 ? numeral(said) : english + 1;
}

/** Is "thứ …" at `at` a place in a series, or a weekday, or "secondly"? */
function isPlace(text: string, low: string, at: number, said: string, end: number): boolean {
  const before = low.slice(Math.max(0, at - 80), at);
  const after = low.slice(end, end + 16);
  const number = ordinalOf(said) ?? 0;
  const session = SESSION_BEFORE.exec(before);
  if (number >= 2 && number <= 7 && roman(said) === undefined) {
    if (WEEKDAY_AFTER.test(after) || session === null || WEEKDAY_BEFORE.test(before)) return false;
    const capital =
      /^\p{Lu}/u.test(text.slice(end - said.length, end)) && !/^\p{Lu}/u.test(text.slice(at + 1, at + 2));
    const everyday = /(?:cuộc|buổi|cuoc|buoi)\s+(?:họp|hop|gặp|gap)\s+$/u.test(before);
    return !(capital && (everyday || (session.groups?.['gap'] ?? '') !== ''));
  }
  if (session !== null) return true;
  if (number === 1) return false;
  // "Thứ tám, về ngân sách": a point of a speech.
  return !(/(?:^|[.;:\n]\s*)$/u.test(before) && /^\s*[,:]/u.test(after));
}

/**
 * The ordinals of `text` in order, disjoint, typed with or without accents. Weekdays ("thứ Ba, ngày 5/5"), terms
 * ("khóa XVII") and points of a speech ("thứ hai, …") are not read.
 *
 * @example findOrdinals('Phiên họp lần thứ ba') // [{ start: 10, end: 20, number: 3 }]
 */
export const findOrdinals: (text: string) => readonly OrdinalMention[] = lately((text) => {
  const low = lower(text);
  const digits = hasDigit(low);
  const found: OrdinalMention[] = [];
  const add = (start: number, end: number, number: number | undefined) => {
    if (number === undefined || number === 0) return;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, number });
  };
  const read = (pattern: RegExp, accept: (start: number, end: number, said: string) => boolean) => {
    for (const match of matchesOf(pattern, low)) {
      const said = match.groups?.['n'] ?? '';
      const end = match.index + match[0].length;
      if (accept(match.index, end, said)) add(match.index, end, ordinalOf(said));
    }
  };
  const always = () => true;
  const capitals = (end: number, said: string) => /^[IVXL]+$/u.test(text.slice(end - said.length, end));
  const notSingle = (said: string) => said.length > 1 || numberWord(said) !== undefined || /\d/u.test(said);

  for (const match of matchesOf(FIRST, low)) add(match.index, match.index + match[0].length, 1);
  read(LAN_THU, always);
  read(isAccented(text) ? LAN : LAN_FOLDED, (start, end, said) => {
    if (DURATION_BEFORE.test(low.slice(Math.max(0, start - 14), start))) return false;
    return /\d/u.test(said)
      ? !NOUN_AFTER.test(low.slice(end, end + 16))
      : roman(said) === undefined || capitals(end, said);
  });
  read(
    THU,
    (start, end, said) => isPlace(text, low, start, said, end) && (notSingle(said) || capitals(end, said)),
  );
  if (digits) read(SESSION_DIGITS, (_, end) => !NOUN_AFTER.test(low.slice(end, end + 16)));
  read(SESSION_ROMAN, (_, end, said) => said.length > 1 || capitals(end, said));
  if (digits) {
    read(HASH, always);
    read(ENGLISH_NUMBER, always);
  }
  read(ENGLISH_WORD, always);
  return found.sort((a, b) => a.start - b.start);
});
