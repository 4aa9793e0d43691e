import { compile } from '../compile.ts';
import { anyEither } from '../either.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from '../words.ts';
import { isPossible, type PartialDate } from './calendar.ts';
import { type DatedText, type Draft, partOfDay, partSource, WEEKDAY, weekdayNamed } from './date-mention.ts';
import { inPart, type TimeMention } from './times.ts';

const DAY_WORD = anyEither(['ngày', 'hôm', 'mùng', 'mồng']);
const prefixFor = (accented: boolean) =>
  compile(
    `${EDGE_BEFORE}(?:(?:${anyEither(['buổi'])}\\s{1,2})?(?<part>${partSource(accented)})[\\s,]{1,3})?(?:(?<day>${WEEKDAY})\\s{0,2}[,(-]?\\s{0,2})?(?:${DAY_WORD}\\s{1,2}){0,2}$`,
    'u',
  );
const PREFIXES = { accented: prefixFor(true), plain: prefixFor(false) };
const suffixFor = (accented: boolean) =>
  compile(
    `^\\s{0,2}[,(]\\s{0,2}(?:(?<day>${WEEKDAY})|(?:buổi|buoi)\\s{1,2}(?<part>${partSource(accented)}))${EDGE_AFTER}\\)?`,
    'u',
  );
const SUFFIXES = { accented: suffixFor(true), plain: suffixFor(false) };

/**
 * Takes in what stands around a day and belongs to it: "sáng thứ Ba, ngày" before it, "(thứ Ba)" behind. `border` is
 * where it may begin at the earliest: the end of "lần thứ ba" before "(27/3)".
 */
export function absorbAround(draft: Draft, { low, accented }: DatedText, border: number): void {
  const around = accented ? 'accented' : 'plain';
  const before = PREFIXES[around].exec(low.slice(Math.max(border, draft.start - 40), draft.start));
  const after = SUFFIXES[around].exec(low.slice(draft.end, draft.end + 24));
  if (before !== null) draft.start -= before[0].length;
  if (after !== null) draft.end += after[0].length;
  // "thứ Sáu (17/10)": the bracket closes behind it.
  if (before?.[0].includes('(') && low.charAt(draft.end) === ')') draft.end++;
  const day = before?.groups?.['day'] ?? after?.groups?.['day'];
  const part = partOfDay(before?.groups?.['part'] ?? after?.groups?.['part']);
  if (day !== undefined) draft.weekday ??= weekdayNamed(day);
  if (part !== undefined) draft.part ??= part;
}

const EARLIER_DAY = compile(
  `(?<![\\d${LETTERS}]|\\d[.,/:-]|\\d\\s-\\s)(?<d>\\d{1,2})\\s{0,2}(?<join>-|~|,|&|${anyEither(['và', 'đến', 'tới'])})\\s{0,2}(?:${anyEither(['hết'])}\\s{1,2})?(?:${WEEKDAY},?\\s{1,2})?(?:${DAY_WORD}\\s{1,2})?$`,
  'u',
);
const DAYS_CUE = compile(
  `${EDGE_BEFORE}(?:${anyEither(['từ', 'ngày', 'hôm', 'chiều'])}|sáng|tối|${WEEKDAY},?)\\s{1,2}$`,
  'u',
);
const LABEL = compile(
  `${EDGE_BEFORE}${anyEither(['phiên', 'kỳ', 'kỳ họp', 'số', 'lần', 'thứ', 'sprint', 'tuần', 'tháng', 'khóa', 'quý', 'phòng', 'lớp', 'nhóm', 'tổ', 'vòng', 'đợt', 'bài'])}\\s{1,2}$|#$`,
  'u',
);

/** Days told without their month before a day told in full: "hai ngày 8 và 9-11-2021", "từ ngày 12 đến 15/5". */
export function reachBack(draft: Draft, { low }: DatedText): void {
  const { from } = draft;
  if (draft.unit !== 'day' || draft.relative || from.day === undefined || from.month === undefined) return;
  let start = draft.start;
  let first: number | undefined;
  let dashes = true;
  for (let i = 0; i < 8; i++) {
    const match = EARLIER_DAY.exec(low.slice(Math.max(0, start - 40), start));
    const day = Number(match?.groups?.['d'] ?? 0);
    if (match === null || day < 1 || day > 31) break;
    const join = match.groups?.['join'];
    if (join !== '-' && join !== '~') dashes = false;
    first = day;
    start -= match[0].length;
  }
  if (first === undefined || first === from.day) return;
  const before = low.slice(Math.max(0, start - 16), start);
  const cued = DAYS_CUE.test(before);
  if (!cued && (!dashes || LABEL.test(before) || first > from.day)) return;
  const opening = first < from.day ? { ...from, day: first } : { ...monthBefore(from), day: first };
  if (!isPossible(opening)) return;
  draft.to = from;
  draft.from = opening;
  draft.start = start;
}

function monthBefore({ year, month = 1 }: PartialDate): PartialDate {
  const last = month === 1;
  return { ...(year === undefined ? {} : { year: last ? year - 1 : year }), month: last ? 12 : month - 1 };
}

const TIME_THEN_DATE = compile(
  `^[\\s,]{0,3}(?:[(|-]\\s?)?(?:${anyEither(['vào', 'của', 'trong', 'vào ngày'])}\\s{1,2})?(?:${DAY_WORD}\\s{1,2})?$`,
  'u',
);
const DATE_THEN_TIME = compile(
  `^[\\s,;]{0,3}[(|-]?\\s{0,2}(?:${anyEither(['vào', 'từ', 'lúc', 'hồi', 'vào lúc', 'vào hồi', 'bắt đầu lúc', 'bắt đầu từ', 'khoảng'])}\\s{1,2})?$`,
  'u',
);

/** Gives each day the clock time next to it. `drafts` in order; they are widened over the time. */
export function attachTimes(drafts: readonly Draft[], times: readonly TimeMention[], low: string): void {
  const free = [...times];
  const take = (draft: Draft, time: TimeMention) => {
    const part = draft.part ?? time.part;
    const to = time.to === undefined ? {} : { to: inPart(time.to, part) };
    draft.time = { from: inPart(time.from, part), ...to };
    if (part !== undefined) draft.part = part;
    draft.start = Math.min(draft.start, time.start);
    draft.end = Math.max(draft.end, time.end);
    free.splice(free.indexOf(time), 1);
  };
  const days = drafts.filter((draft) => draft.unit === 'day' && draft.time === undefined);
  for (const draft of days) {
    const time = lastBefore(free, draft.start);
    if (time && TIME_THEN_DATE.test(low.slice(Math.max(time.end, draft.start - 40), draft.start)))
      take(draft, time);
  }
  days.forEach((draft, i) => {
    if (draft.time !== undefined) return;
    const time = firstFrom(free, draft.end);
    const next = days[i + 1]?.start ?? Infinity;
    if (
      time &&
      time.end <= next &&
      time.start < draft.end + 24 &&
      DATE_THEN_TIME.test(low.slice(draft.end, time.start))
    ) {
      take(draft, time);
    }
  });
}

/** Index of the first that starts at or after `at`, in an ordered list. */
function indexFrom(times: readonly TimeMention[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastBefore(times: readonly TimeMention[], at: number): TimeMention | undefined {
  const time = times[indexFrom(times, at) - 1];
  // "8h30 sáng 22/2": both have taken in the word between them.
  return time && time.end <= at + 8 ? time : undefined;
}

function firstFrom(times: readonly TimeMention[], at: number): TimeMention | undefined {
  return times[indexFrom(times, at)];
}

const TO = compile(
  `^\\s{0,2}(?:-|~|${anyEither(['đến', 'tới'])})\\s{0,2}(?:${anyEither(['hết'])}\\s{1,2})?$`,
  'u',
);
const AND = compile(`^\\s{0,2}(?:,|&|${anyEither(['và'])})\\s{0,2}$`, 'u');

/** The year of `later` for an earlier date without one; a month that comes later in the year is of the year before. */
function withYear(date: PartialDate, later: PartialDate): PartialDate {
  if (date.year !== undefined || later.year === undefined || date.month === undefined) return date;
  return { ...date, year: (later.month ?? 12) < date.month ? later.year - 1 : later.year };
}

function isOrdered(from: PartialDate, to: PartialDate): boolean {
  const value = (date: PartialDate) => (date.year ?? 0) * 372 + (date.month ?? 0) * 31 + (date.day ?? 0);
  return from.year === undefined || to.year === undefined || value(from) <= value(to);
}

/** Puts "từ 24/11 đến 01/12" into one mention, and shares the year of "tháng 3 và tháng 4/2024". `drafts` in order. */
export function joinRanges(drafts: readonly Draft[], low: string): Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : low.slice(last.end, next.start);
    if (last === undefined || last.unit !== next.unit || between.length > 12) {
      joined.push(next);
      continue;
    }
    const from = withYear(last.from, next.from);
    const end = next.to ?? next.from;
    const apart = !last.relative && !next.relative && (last.to === undefined || last.unit === 'quarter');
    if (apart && TO.test(between) && isOrdered(from, end)) {
      last.from = from;
      last.to = end;
      if (last.time && next.time) last.time = { from: last.time.from, to: next.time.to ?? next.time.from };
      last.end = next.end;
      continue;
    }
    if (AND.test(between) && last.unit !== 'year') {
      last.from = from;
      if (last.to) last.to = withYear(last.to, next.from);
    }
    joined.push(next);
  }
  return joined;
}
