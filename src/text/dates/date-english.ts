import { compile } from '../compile.ts';
import { matchesOf } from '../matches.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../words.ts';
import { isPossible } from './calendar.ts';
import type { DatedText, Draft } from './date-mention.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAMES = `(?<m>${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)`;
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const FORMS = [
  // March 27, 2023; Mar 27th
  `${EDGE_BEFORE}${NAMES}\\s${DAY}(?:,?\\s(?<y>${YEAR}))?${EDGE_AFTER}`,
  // 27 March 2023; 27th of March
  `${EDGE_BEFORE}${DAY}\\s(?:of\\s)?${NAMES}(?:,?\\s(?<y>${YEAR}))?${EDGE_AFTER}`,
  // March 2023
  `${EDGE_BEFORE}${NAMES},?\\s(?<y>${YEAR})${EDGE_AFTER}`,
].map((source) => compile(source, 'gu'));

/** Dates as English questions write them: "March 27, 2023", "27th of March", "March 2023". */
export function readEnglishDates({ low, digits }: DatedText): Draft[] {
  if (!digits) return [];
  const found: Draft[] = [];
  for (const match of FORMS.flatMap((form) => matchesOf(form, low))) {
    const { d, m = '', y } = match.groups ?? {};
    // "may 5": mấy or máy without accents.
    if (m === 'may' && y === undefined && !/\d(?:st|nd|rd|th)/u.test(match[0])) continue;
    const month = MONTHS.findIndex((name) => name.startsWith(m.slice(0, 3))) + 1;
    const from = {
      ...(y === undefined ? {} : { year: Number(y) }),
      month,
      ...(d === undefined ? {} : { day: Number(d) }),
    };
    const range = { start: match.index, end: match.index + match[0].length };
    if (isPossible(from)) found.push({ ...range, from, unit: d === undefined ? 'month' : 'day' });
  }
  return found;
}
