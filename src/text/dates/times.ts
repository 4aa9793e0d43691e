import { compile } from '../compile.ts';
import { anyEither, either } from '../either.ts';
import { isAccented, lower } from '../fold.ts';
import { lately } from '../lately.ts';
import { matchesOf } from '../matches.ts';
import { numberWords, numeral } from '../numerals.ts';
import type { Range } from '../range.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from '../words.ts';
import { type ClockTime, type PartOfDay, partOfDay, partSource } from './date-mention.ts';

/** A clock time in a text, or from when to when. */
export interface TimeMention extends Range, ClockTime {
  readonly part?: PartOfDay;
}

const LEFT = `(?<![\\d${LETTERS}]|\\d[.,:/])`;
const RIGHT = `(?![\\d${LETTERS}]|[.,:]\\d)`;
// 14:00, 14:00:30
const COLON = `(?<h1>\\d{1,2}):(?<m1>\\d{2})(?::\\d{2})?`;
// 8h30, 08h, 8h30', 8g30
const LETTER = `(?<h2>\\d{1,2})\\s?(?:h\\s?(?<m2>\\d{2})?|g\\s?(?<m3>\\d{2}))(?:'|p|\\s?${either('phút')})?`;
// 19 giờ 30 phút, tám giờ rưỡi, 9 giờ kém 15
const HOUR_WORD = `(?<h4>\\d{1,2}|${numberWords(0, 24)})\\s{0,2}${either('giờ')}(?:\\s{1,2}(?:(?<m4>\\d{1,2})(?!\\s?[/-]\\s?\\d)(?:\\s{0,2}(?:${either('phút')}|'))?|(?<half>${either('rưỡi')})|${either('kém')}\\s{1,2}(?<less>\\d{1,2})(?:\\s${either('phút')})?))?`;
const CUE = compile(
  `(?:^|[,(:;|-]\\s?|${EDGE_BEFORE}(?:${anyEither(['lúc', 'hồi', 'vào', 'từ', 'đến', 'trước', 'sau', 'trưa', 'chiều', 'đêm'])}|sáng|tối)\\s{1,2})$`,
  'u',
);
const DURATION_BEFORE = compile(
  `${EDGE_BEFORE}${anyEither(['trong', 'mất', 'hơn', 'thêm', 'tổng', 'gần', 'khoảng', 'kéo dài', 'suốt', 'tỷ lệ', 'tỉ lệ', 'sau', 'trước', 'mỗi', 'cần', 'được', 'đủ', 'từng', 'tới'])}\\s{1,2}$`,
  'u',
);
const DATE_AFTER = compile(
  `^[\\s,(]{1,3}(?:${anyEither(['ngày', 'hôm', 'thứ', 'chủ nhật', 'cùng ngày', 'ngày mai'])}${EDGE_AFTER}|\\d{1,2}\\s?[/.-]\\s?\\d)`,
  'u',
);
const LENGTH_AFTER = /^\s(?:đồng hồ|dong ho|làm việc|lam viec|liền|lien|mỗi|moi)/u;
const BETWEEN = /^\s{0,2}(?:-|~|đến|den|tới|toi)\s{0,2}(?:lúc\s|luc\s)?$/u;
// "từ 8 đến 10 giờ"
const BARE_BEFORE = compile(`${LEFT}(?<h>\\d{1,2})\\s{0,2}(?:-|${anyEither(['đến', 'tới'])})\\s{0,2}$`, 'u');

function patternFor(accented: boolean): RegExp {
  const part = `(?:\\s{1,2}(?<part>${partSource(accented)})${EDGE_AFTER})?`;
  return new RegExp(`${LEFT}(?:${COLON}|${LETTER}|${HOUR_WORD})${RIGHT}${part}`, 'gu');
}
const PATTERNS = { accented: patternFor(true), plain: patternFor(false) };

/** `HH:MM` of `minutes` after midnight. */
function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A time of the 12-hour clock in the 24-hour one: `inPart('02:30', 'chiều') // '14:30'`. Times that already fit stay.
 */
export function inPart(time: string, part: PartOfDay | undefined): string {
  const hour = Number(time.slice(0, 2));
  const shifted = (by: number) => `${String((hour + by) % 24).padStart(2, '0')}${time.slice(2)}`;
  if (part === 'chiều' && hour >= 1 && hour <= 6) return shifted(12);
  if (part === 'tối' && hour >= 5 && hour <= 11) return shifted(12);
  if (part === 'đêm' && hour >= 8 && hour <= 12) return shifted(12);
  if (part === 'trưa' && hour >= 1 && hour <= 2) return shifted(12);
  return time;
}

type Groups = Readonly<Record<string, string | undefined>>;

function minutesOf(groups: Groups): number | undefined {
  const hour = numeral(groups['h1'] ?? groups['h2'] ?? groups['h4'] ?? '');
  const said = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'];
  const minute = groups['half'] === undefined ? Number(said ?? 0) - Number(groups['less'] ?? 0) : 30;
  if (hour === undefined || hour > 23 || minute > 59 || minute < -59) return undefined;
  const sum = hour * 60 + minute;
  return sum < 0 ? undefined : sum;
}

/** Is it a time of day, not a length ("trong 2h", "22 giờ làm việc", "tỷ lệ 1:10")? */
function isClock(low: string, start: number, end: number, groups: Groups): boolean {
  const before = low.slice(Math.max(0, start - 12), start);
  if (groups['h1'] !== undefined) return !/(?:tỷ lệ|tỉ lệ|ty le|ti le)\s$/u.test(before);
  if (groups['part'] !== undefined || groups['half'] !== undefined || groups['less'] !== undefined)
    return true;
  if (DATE_AFTER.test(low.slice(end, end + 16))) return true;
  if (groups['m2'] !== undefined || groups['m3'] !== undefined) return true;
  if (groups['m4'] !== undefined) return !DURATION_BEFORE.test(before);
  if (groups['h2'] !== undefined) return !DURATION_BEFORE.test(before);
  return CUE.test(before) && !LENGTH_AFTER.test(low.slice(end, end + 12));
}

/**
 * The clock times of `text` in order, disjoint: "8h30", "08h30 - 10h15", "14:00", "19 giờ 30 phút", "2 giờ chiều",
 * with or without accents. Lengths of time are left alone.
 *
 * @example findTimes('từ 8h30 đến 10h') // [{ start: 3, end: 15, from: '08:30', to: '10:00' }]
 */
export const findTimes: (text: string) => readonly TimeMention[] = lately((text) => {
  const low = lower(text);
  const found: TimeMention[] = [];
  for (const match of matchesOf(isAccented(text) ? PATTERNS.accented : PATTERNS.plain, low)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const minutes = minutesOf(groups);
    const last = found.at(-1);
    const joins =
      last !== undefined && last.to === undefined && BETWEEN.test(low.slice(last.end, match.index));
    if (minutes === undefined || !(joins || isClock(low, match.index, end, groups))) continue;
    const part = partOfDay(groups['part']);
    const time = inPart(clock(minutes), part);
    if (joins) {
      const shared = part ?? last.part;
      const to = inPart(time, shared);
      const from = part !== undefined && inPart(last.from, part) <= to ? inPart(last.from, part) : last.from;
      found[found.length - 1] = {
        start: last.start,
        end,
        from,
        to,
        ...(shared === undefined ? {} : { part: shared }),
      };
      continue;
    }
    const bare = BARE_BEFORE.exec(low.slice(Math.max(0, match.index - 10), match.index));
    const hour = Number(bare?.groups?.['h'] ?? 99);
    const rest = part === undefined ? {} : { part };
    if (
      bare !== null &&
      hour < 24 &&
      inPart(clock(hour * 60), part) < time &&
      match.index - bare[0].length >= (last?.end ?? 0)
    ) {
      found.push({
        start: match.index - bare[0].length,
        end,
        from: inPart(clock(hour * 60), part),
        to: time,
        ...rest,
      });
    } else {
      found.push({ start: match.index, end, from: time, ...rest });
    }
  }
  return found;
});
