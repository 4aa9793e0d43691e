import { compile } from '../compile.ts';
import { anyEither, either } from '../either.ts';
import { matchesOf } from '../matches.ts';
import { numberWords, numeral } from '../numerals.ts';
import { beginsWithUnit } from '../units.ts';
import { EDGE_AFTER, EDGE_BEFORE, LETTERS } from '../words.ts';
import { isPossible, type PartialDate } from './calendar.ts';
import type { DatedText, Draft } from './date-mention.ts';

const YEAR = '(?:19|20)\\d{2}';
const END = `(?![\\d${LETTERS}]|[.,]\\d)`;
const YEAR_AFTER = `(?:(?:\\s{0,2},?\\s{0,2}(?:${either('của')}\\s)?${either('năm')}\\s{1,2}|\\s?[/.-]\\s?|\\s)(?<y>${YEAR})${END}|\\s{1,2}${either('năm')}\\s{1,2}(?<which>nay|${anyEither(['ngoái', 'trước', 'sau', 'tới'])})${EDGE_AFTER})?`;
const WHICH_YEAR = `(?:\\s{1,2}(?:(?<y>${YEAR})${END}|(?<which>nay|${anyEither(['ngoái', 'trước', 'sau', 'tới'])})${EDGE_AFTER}))?`;
const PHASE = `(?:(?<phase>${anyEither(['đầu', 'giữa', 'cuối', 'thượng tuần', 'trung tuần', 'hạ tuần'])})\\s{1,2})?`;

// tháng 8/2025, tháng 12-2023, cuối tháng tám năm 2025
const MONTH = compile(
  `${EDGE_BEFORE}${PHASE}${either('tháng')}\\s{0,2}(?<m>\\d{1,2}|(?!sau${EDGE_AFTER})${numberWords(1, 12)})(?!\\s{0,2}(?:${anyEither(['lần', 'ngày'])}${EDGE_AFTER}|%))${END}${YEAR_AFTER}`,
  'gu',
);
// tháng 3-5/2024, tháng 3 và 4/2024
const MONTHS = compile(
  `${EDGE_BEFORE}${either('tháng')}\\s{0,2}(?<m>\\d{1,2})\\s{0,2}(?:-|,|${anyEither(['và', 'đến', 'tới'])})\\s{0,2}(?:${either('tháng')}\\s{1,2})?(?<m2>\\d{1,2})(?:\\s?/\\s?|\\s{1,2}${either('năm')}\\s{1,2})(?<y>${YEAR})${END}`,
  'gu',
);
const COUNTED_BEFORE = compile(
  `(?:\\d|${EDGE_BEFORE}(?:${numberWords(1, 99)}|${anyEither(['mỗi', 'hàng', 'hằng', 'ngày', 'vài', 'mấy', 'nhiều', 'từng', 'những', 'các'])}))\\s{1,2}$`,
  'u',
);
// 8/2025, T8/2025
const MONTH_BY_SLASH = compile(
  `(?<![\\d${LETTERS}]|\\d[.,/:-])t?(?<m>\\d{1,2})\\s?/\\s?(?<y>${YEAR})(?![\\d${LETTERS}]|[.,/-]\\d|\\s?/\\s?[${LETTERS}]|-[${LETTERS}])`,
  'gu',
);
const NUMBERED_BEFORE = compile(
  `${EDGE_BEFORE}${anyEither(['số', 'nghị định', 'quyết định', 'nghị quyết', 'thông tư', 'chỉ thị', 'công văn', 'luật', 'công điện', 'tờ trình', 'kết luận', 'hợp đồng'])}\\s{0,2}:?\\s{0,2}$`,
  'u',
);
// quý III/2025, quý 2, Q3/2025
const QUARTER = compile(
  `${EDGE_BEFORE}(?:(?:${either('quý')}|quí)\\s{1,2}(?<q>iv|i{1,3}|[1-4]|${numberWords(1, 4)}|${anyEither(['nhất', 'đầu'])})|q(?<q2>[1-4]))${END}${YEAR_AFTER}`,
  'gu',
);
// nửa đầu năm 2023, 6 tháng cuối năm
const HALF = compile(
  `${EDGE_BEFORE}(?:(?:${either('nửa')})|(?<n>0?\\d|1[01]|${numberWords(3, 11)})\\s{1,2}${either('tháng')})\\s{1,2}(?<end>${anyEither(['đầu', 'cuối', 'sau'])})\\s{1,2}(?:${either('của')}\\s)?${either('năm')}${EDGE_AFTER}${WHICH_YEAR}`,
  'gu',
);
// 11 tháng năm 2022, chín tháng năm nay
const MONTHS_OF_YEAR = compile(
  `${EDGE_BEFORE}(?<!${anyEither(['ngày', 'mùng', 'mồng'])}\\s)(?<n>0?\\d|1[01]|${numberWords(3, 11)})\\s{1,2}${either('tháng')}\\s{1,2}(?:(?:${either('năm')}\\s{1,2})?(?<y>${YEAR})${END}|${either('năm')}\\s{1,2}(?<which>nay)${EDGE_AFTER})`,
  'gu',
);
// đầu năm 2024, cuối năm; not "o dau nam nao" (ở đâu năm nào)
const PHASE_OF_YEAR = compile(
  `(?<!${EDGE_BEFORE}o\\s)${EDGE_BEFORE}(?<phase>${anyEither(['đầu', 'giữa', 'cuối'])})\\s{1,2}${either('năm')}${EDGE_AFTER}(?!\\s{1,2}${anyEither(['học', 'nào', 'mấy'])})${WHICH_YEAR}`,
  'gu',
);
// năm 2024, năm học 2024-2025, từ năm 2021 đến 2025
const YEAR_NAMED = compile(
  `(?<!${EDGE_BEFORE}${anyEither(['việt', 'miền', 'phía', 'hướng'])}\\s)${EDGE_BEFORE}${either('năm')}\\s{1,2}(?:${anyEither(['học', 'tài chính', 'ngân sách'])}\\s{1,2})?(?<y>${YEAR})(?:\\s{0,2}(?:-|${anyEither(['đến', 'tới'])})\\s{0,2}(?:${either('năm')}\\s{1,2})?(?<y2>${YEAR}))?${END}(?!\\s?[/-]\\s?\\d)`,
  'gu',
);
// giai đoạn 2021-2025
const YEARS = compile(
  `${EDGE_BEFORE}${anyEither(['giai đoạn', 'nhiệm kỳ', 'nhiệm kì', 'niên khóa', 'niên độ', 'thời kỳ', 'khóa'])}\\s{1,2}(?:${either('năm')}\\s{1,2})?(?<y>${YEAR})\\s{0,2}-\\s{0,2}(?<y2>${YEAR})${END}`,
  'gu',
);
// đại hội thường niên 2024, (2024), gặp gỡ đầu xuân 2023: a year by itself after a word that does not count
const COUNTING = anyEither(
  'số,là,có,gồm,đạt,khoảng,hơn,gần,trên,dưới,được,tổng,cả,thêm,còn,mất,giá,chi,thu,phòng,nghị quyết,quyết định,mã,sau,trước'.split(
    ',',
  ),
);
const YEAR_ALONE = compile(
  `(?:(?<=\\()|(?<=[${LETTERS}]\\s)(?<!${EDGE_BEFORE}${COUNTING}\\s))(?<y>20[0-4]\\d)(?=\\)|[\\s,.;:?]|$)(?![.,]\\d|\\s?[/%-]\\s?\\d)`,
  'gu',
);

/** The forms that are never written in words. */
const IN_DIGITS: ReadonlySet<RegExp> = new Set([MONTHS, MONTH_BY_SLASH, YEAR_NAMED, YEARS, YEAR_ALONE]);

const PHASE_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['đ', [1, 3]],
  ['d', [1, 3]],
  ['g', [5, 8]],
  ['c', [10, 12]],
]);

type Groups = Readonly<Record<string, string | undefined>>;

/** The year that is said, or that "nay", "ngoái", "sau" mean against the day of publication. */
function yearOf(groups: Groups, published: DatedText['published']): { year?: number } {
  if (groups['y'] !== undefined) return { year: Number(groups['y']) };
  const which = groups['which'];
  if (which === undefined || published === undefined) return {};
  if (which === 'nay') return { year: published.year };
  return { year: published.year + (/^(?:ngo|tr)/u.test(which) ? -1 : 1) };
}

/** Months, quarters, halves and years that `low` names, surest forms first; several may share characters. */
export function readPeriods({ low, digits, published }: DatedText): Draft[] {
  const found: Draft[] = [];
  const read = (
    pattern: RegExp,
    unit: Draft['unit'],
    spanOf: (groups: Groups, match: RegExpExecArray) => readonly [PartialDate, PartialDate?] | undefined,
  ) => {
    if (IN_DIGITS.has(pattern) && !digits) return;
    for (const match of matchesOf(pattern, low)) {
      const [from, to] = spanOf(match.groups ?? {}, match) ?? [];
      if (from === undefined || !isPossible(from) || (to !== undefined && !isPossible(to))) continue;
      const range = { start: match.index, end: match.index + match[0].length };
      found.push({ ...range, from, unit, ...(to === undefined ? {} : { to }) });
    }
  };
  const before = (match: RegExpExecArray) => low.slice(Math.max(0, match.index - 24), match.index);

  read(HALF, 'half', (groups) => {
    const year = yearOf(groups, published);
    const months = groups['n'] === undefined ? 6 : (numeral(groups['n']) ?? 6);
    const first = /^[đd]/u.test(groups['end'] ?? '') ? 1 : 13 - months;
    return [
      { ...year, month: first },
      { ...year, month: first + months - 1 },
    ];
  });
  read(MONTHS_OF_YEAR, 'half', (groups) => {
    const year = yearOf(groups, published);
    return [
      { ...year, month: 1 },
      { ...year, month: numeral(groups['n'] ?? '') ?? 0 },
    ];
  });
  read(MONTHS, 'month', (groups) => {
    const year = yearOf(groups, published);
    return [
      { ...year, month: Number(groups['m']) },
      { ...year, month: Number(groups['m2']) },
    ];
  });
  read(MONTH, 'month', (groups, match) => {
    const month = numeral(groups['m'] ?? '');
    if (month === undefined || COUNTED_BEFORE.test(before(match))) return undefined;
    return [{ ...yearOf(groups, published), month }];
  });
  read(MONTH_BY_SLASH, 'month', (groups, match) =>
    NUMBERED_BEFORE.test(before(match))
      ? undefined
      : [{ year: Number(groups['y']), month: Number(groups['m']) }],
  );
  read(QUARTER, 'quarter', (groups, match) => {
    if (COUNTED_BEFORE.test(before(match))) return undefined;
    const said = groups['q'] ?? groups['q2'] ?? '';
    const quarter = /^(?:nh|[đd])/u.test(said) ? 1 : (numeral(said) ?? 0);
    const year = yearOf(groups, published);
    return [
      { ...year, month: quarter * 3 - 2 },
      { ...year, month: quarter * 3 },
    ];
  });
  read(PHASE_OF_YEAR, 'quarter', (groups) => {
    const year = yearOf(groups, published);
    const [first, last] = PHASE_MONTHS.get((groups['phase'] ?? '').charAt(0)) ?? [1, 12];
    return [
      { ...year, month: first },
      { ...year, month: last },
    ];
  });
  const years = (groups: Groups): [PartialDate, PartialDate?] =>
    groups['y2'] === undefined
      ? [{ year: Number(groups['y']) }]
      : [{ year: Number(groups['y']) }, { year: Number(groups['y2']) }];
  read(YEAR_NAMED, 'year', years);
  read(YEARS, 'year', years);
  read(YEAR_ALONE, 'year', (groups, match) => {
    const after = low.slice(match.index + match[0].length, match.index + match[0].length + 24);
    return beginsWithUnit(after.trimStart()) ? undefined : years(groups);
  });
  return found;
}
