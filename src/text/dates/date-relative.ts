import { compile } from '../compile.ts';
import { anyEither, either } from '../either.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../words.ts';
import { addDays, type FullDate, isPossible, type PartialDate, weekdayOf } from './calendar.ts';
import { type DatedText, type Draft, partOfDay, partSource, WEEKDAY, weekdayNamed } from './date-mention.ts';

const NEXT = ['tới', 'sau', 'sắp tới', 'kế tiếp'];
const LAST = ['trước', 'qua', 'rồi', 'vừa qua', 'vừa rồi'];
const WHICH = `(?<which>${anyEither(['này', ...NEXT, ...LAST])}|nay)`;
const COUNTED = compile(
  `(?:\\d|${EDGE_BEFORE}${anyEither(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'mười', 'mươi', 'những', 'các', 'nhiều', 'vài', 'mấy', 'mỗi', 'từng'])})\\s{1,2}$`,
  'u',
);

// hôm nay, sáng nay, chiều qua, ngày mai
const wholeWords = (source: string) => compile(`${EDGE_BEFORE}${source}${EDGE_AFTER}`, 'gu');
const DAY_WORDS: readonly (readonly [offset: number, pattern: RegExp])[] = [
  [0, wholeWords(anyEither(['hôm nay', 'ngày hôm nay', 'bữa nay']))],
  [-1, wholeWords(anyEither(['hôm qua', 'ngày hôm qua', 'bữa qua']))],
  [-2, wholeWords(anyEither(['hôm kia', 'ngày hôm kia']))],
  [1, wholeWords(anyEither(['ngày mai', 'ngày hôm sau']))],
  [2, wholeWords(either('ngày kia'))],
];
const partAndDay = (accented: boolean) =>
  wholeWords(`(?<part>${partSource(accented)})\\s{1,2}(?:(?:hôm|hom)\\s)?(?<day>nay|qua|mai)`);
const PART_AND_DAY = { accented: partAndDay(true), plain: partAndDay(false) };
const PART_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['qua', -1],
  ['mai', 1],
]);
const TOMORROW = compile(
  `(?<=^|[\\s,])mai(?=\\s{1,2}${anyEither(['họp', 'có', 'mình', 'ta', 'mấy', 'lúc', 'ai'])}${EDGE_AFTER})`,
  'gu',
);
const SAME_DAY = wholeWords(either('cùng ngày'));
const UNITS = compile(
  `${EDGE_BEFORE}(?<unit>${anyEither(['tuần', 'tháng', 'quý', 'năm'])})\\s{1,2}${WHICH}${EDGE_AFTER}|${EDGE_BEFORE}${either('năm')}\\s{1,2}(?<ago>${either('ngoái')})${EDGE_AFTER}`,
  'gu',
);
const DAY_OF_MONTH = compile(
  `${EDGE_BEFORE}${anyEither(['ngày', 'mùng', 'mồng'])}\\s{1,2}(?<d>\\d{1,2})\\s{1,2}${either('tháng')}\\s{1,2}${WHICH}${EDGE_AFTER}`,
  'gu',
);
const WEEKDAYS = compile(
  `${EDGE_BEFORE}(?<day>${WEEKDAY})(?:\\s{1,2}(?<week>${either('tuần')}\\s{1,2})?${WHICH})?${EDGE_AFTER}`,
  'gu',
);
const WEEKDAY_CUE = compile(
  `${EDGE_BEFORE}(?:${anyEither(['vào', 'từ', 'đến', 'ngày', 'hôm', 'trưa', 'chiều', 'đêm'])}|sáng|tối|sang|toi)\\s{1,2}$`,
  'u',
);

const FORWARD = compile(`^${anyEither(NEXT)}$`, 'u');

/** 1 for "tới", "sau"; -1 for "trước", "qua", "ngoái"; 0 for "này", "nay". */
function step(which: string): number {
  if (/^n/u.test(which) && !/^ngo/u.test(which)) return 0;
  return FORWARD.test(which) ? 1 : -1;
}

function monday(date: FullDate): FullDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** The month `months` after that of `date`. */
function monthAfter(date: FullDate, months: number): { year: number; month: number } {
  const index = date.year * 12 + date.month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function weekdayDate(published: FullDate, weekday: number, week: boolean, which: string): FullDate {
  const inWeek = addDays(monday(published), (weekday + 6) % 7);
  if (week || step(which) === 0) return addDays(inWeek, 7 * step(which));
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (step(which) > 0) return addDays(published, ahead === 0 ? 7 : ahead);
  return addDays(published, ahead === 0 ? -7 : ahead - 7);
}

function unitDraft(
  unit: string,
  by: number,
  published: FullDate | undefined,
): Pick<Draft, 'unit' | 'from' | 'to'> {
  const kind =
    unit.charAt(1) === 'u'
      ? unit.startsWith('q')
        ? 'quarter'
        : 'week'
      : unit.startsWith('t')
        ? 'month'
        : 'year';
  if (kind === 'week') {
    if (published === undefined) return { unit: 'day', from: {} };
    const from = addDays(monday(published), 7 * by);
    return { unit: 'day', from, to: addDays(from, 6) };
  }
  if (published === undefined) return { unit: kind, from: {} };
  if (kind === 'month') return { unit: kind, from: monthAfter(published, by) };
  if (kind === 'year') return { unit: kind, from: { year: published.year + by } };
  const first = monthAfter({ ...published, month: Math.floor((published.month - 1) / 3) * 3 + 1 }, 3 * by);
  return { unit: kind, from: first, to: { ...first, month: first.month + 2 } };
}

/**
 * Dates that lean on another one: "hôm nay", "thứ Năm tuần tới", "tháng này" lean on the day of publication, "cùng
 * ngày" on the date told before. `ordinals` are the places where "thứ hai" is no Monday.
 */
export function readRelative(
  { text, low, accented, digits, published }: DatedText,
  ordinals: readonly Range[],
): Draft[] {
  const found: Draft[] = [];
  const add = (match: RegExpExecArray, rest: Omit<Draft, 'start' | 'end'>) =>
    found.push({ start: match.index, end: match.index + match[0].length, relative: true, ...rest });
  const resolved = (days: number): PartialDate => (published === undefined ? {} : addDays(published, days));

  for (const match of matchesOf(accented ? PART_AND_DAY.accented : PART_AND_DAY.plain, low)) {
    const offset = PART_OFFSETS.get(match.groups?.['day'] ?? '') ?? 0;
    const said = partOfDay(match.groups?.['part']);
    add(match, { from: resolved(offset), unit: 'day', ...(said === undefined ? {} : { part: said }) });
  }
  for (const [offset, pattern] of DAY_WORDS) {
    for (const match of matchesOf(pattern, low)) {
      add(match, { from: resolved(offset), unit: 'day' });
    }
  }
  for (const match of matchesOf(TOMORROW, low)) {
    if (text.charAt(match.index) === 'm') add(match, { from: resolved(1), unit: 'day' });
  }
  for (const match of matchesOf(SAME_DAY, low)) add(match, { from: {}, unit: 'day' });
  for (const match of digits ? matchesOf(DAY_OF_MONTH, low) : []) {
    const day = Number(match.groups?.['d']);
    const from =
      published === undefined ? {} : { ...monthAfter(published, step(match.groups?.['which'] ?? '')), day };
    if (isPossible(from)) add(match, { from, unit: 'day' });
  }
  for (const match of matchesOf(WEEKDAYS, low)) {
    const { day = '', week, which } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (ordinals.some((ordinal) => ordinal.start < end && match.index < ordinal.end)) continue;
    // "thu 3 tỷ" among accents is money coming in.
    if (accented && day.startsWith('thu')) continue;
    const weekday = weekdayNamed(day);
    const before = low.slice(Math.max(0, match.index - 12), match.index);
    const name = text.slice(match.index, match.index + day.length);
    const capital = accented && /\s\p{Lu}\p{Ll}+$/u.test(name);
    if (which === undefined && weekday !== 0 && !capital && !WEEKDAY_CUE.test(before)) continue;
    const from =
      which === undefined || published === undefined
        ? {}
        : weekdayDate(published, weekday, week !== undefined, which);
    add(match, { from, unit: 'day', weekday });
  }
  for (const match of matchesOf(UNITS, low)) {
    if (COUNTED.test(low.slice(Math.max(0, match.index - 10), match.index))) continue;
    const { unit = 'năm', which, ago } = match.groups ?? {};
    // Without accents "nam qua", "nam nay" may be a name; "tuan" one too.
    add(match, unitDraft(unit, step(which ?? ago ?? ''), published));
  }
  return found;
}
