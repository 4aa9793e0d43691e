import type { Query } from '../questions/query.ts';
import { sheetOf, type Unit } from '../search/sheets.ts';
import { type Asked, reportAt } from './context.ts';
import { unitText } from './unit-text.ts';

const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d.,]\d|\d)/gu;
/** "tăng 12% so với năm 2023": the year that another is held against. */
const HELD_AGAINST = /(?:so với|hơn|bằng)\s+(?:\p{L}+\s+){0,4}$/iu;
/** "năm tới", "sang năm": the year to come without its figures. */
const NEXT_YEAR = /(?<!\p{L})(?:năm (?:tới|sau|kế)|sang năm|những năm tới|giai đoạn)(?!\p{L})/iu;

/**
 * "Kim ngạch năm 2026 là bao nhiêu?": whether a unit speaks of another year than the one the question gives. What gives
 * no year is of the meeting's own or the one before. None where the year only names the meeting.
 */
export function ofOtherYear({ query, scope, corpus }: Asked): (unit: Unit) => boolean {
  const years = yearsAsked(query);
  const [year] = years;
  if (year === undefined || years.length > 1 || scope?.profile.title.forms.has(String(year)))
    return () => false;
  const asked = String(year);
  return (unit) => {
    const text = unitText(unit);
    if (text.includes(asked) || unit.context.forms.has(asked)) return false;
    const told = [...text.matchAll(YEAR)]
      .filter(({ index }) => !HELD_AGAINST.test(text.slice(0, index)))
      .map(([said]) => Number(said));
    if (told.length > 0) return !(Math.min(...told) < year && year < Math.max(...told));
    const held = reportAt(corpus, unit.span)?.meeting.date?.year;
    if (held === undefined) return false;
    if (year > held) return !NEXT_YEAR.test(text);
    return year < held - 1 && !sheetOf(unit.span.document).bag.forms.has(asked);
  };
}

/** Years of the question that stand for themselves: "năm 2026", not the year of a day. */
function yearsAsked({ dates }: Query): number[] {
  return dates.flatMap(({ from, to }) =>
    from.year !== undefined && from.month === undefined && to === undefined ? [from.year] : [],
  );
}
