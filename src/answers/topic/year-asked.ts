import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { type Asked, reportAt } from '../context.ts';
import { unitText } from '../evidence/unit-text.ts';

const YEAR =
  /(?<![\d.,/-]|\d[/.-]\d{1,2}[/.-])(?:19|20)\d{2}(?![\d.,]\d|\d)|(?<=\d{1,2}[/.-]\d{1,2}[/.-])20\d{2}(?!\d)/gu;
/** "tăng 12% so với năm 2023": the year that another is held against. */
const HELD_AGAINST = /(?:so với|hơn|bằng)\s+(?:\p{L}+\s+){0,4}$/iu;
/** "năm tới", "sang năm": the year to come without its figures. */
const NEXT_YEAR = /(?<!\p{L})(?:năm (?:tới|sau|kế)|sang năm|những năm tới|giai đoạn)(?!\p{L})/iu;

/** "Năm ngoái", "cả năm": the year before without its figures. */
const LAST_YEAR = /(?<!\p{L})(?:năm (?:ngoái|trước|qua|rồi|vừa)|cả năm|năm học)(?!\p{L})/iu;

/**
 * "Kim ngạch năm 2026 là bao nhiêu?": whether a unit speaks of another year than the one the question gives. What gives
 * no year is of the meeting's own or the one before. None where the year only names the meeting.
 */
export function ofOtherYear({ query, scope, corpus }: Asked): (unit: Unit) => boolean {
  const years = yearsAsked(query);
  const [year] = years;
  if (year === undefined || years.length > 2 || scope?.profile.title.forms.has(String(year)))
    return () => false;
  const asked = String(year);
  return (unit) => {
    const text = unitText(unit);
    if (years.some((one) => text.includes(String(one)))) return false;
    const before = sheetOf(unit.span.document).units[unit.index - 1];
    const told = yearsTold(text);
    // "Năm 2023 … Hai bên đã tuần tra 34 lượt": the sentence before gives the year, another may stand there to compare
    const above = told.length === 0 && before && isBeside(before, unit) ? yearsTold(unitText(before)) : [];
    if (above.some((one) => years.includes(one))) return false;
    if (above.length > 0) return true;
    if (years.some((one) => unit.context.forms.has(String(one)))) return false;
    if (told.length > 0) return !(Math.min(...told) < year && year < Math.max(...told));
    const held = reportAt(corpus, unit.span)?.meeting.date?.year;
    if (held === undefined) return false;
    if (year > held) return !NEXT_YEAR.test(text);
    return year < held && !LAST_YEAR.test(text) && !sheetOf(unit.span.document).bag.forms.has(asked);
  };
}

function yearsTold(text: string): number[] {
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !HELD_AGAINST.test(text.slice(0, index)))
    .map(([said]) => Number(said));
}

/** Two sentences of one paragraph. */
function isBeside(one: Unit, two: Unit): boolean {
  return two.span.start - one.span.end <= 2 && one.kind === two.kind;
}

/** The year of the question that stands for itself, "năm 2026", not that of a day; of a school year both. None of several. */
function yearsAsked({ dates, typing }: Query): number[] {
  const years = dates.flatMap(({ from, to }) =>
    from.year !== undefined && from.month === undefined && to === undefined ? [from.year] : [],
  );
  const school = SCHOOL_YEAR.exec(foldedWords(typing));
  if (school && years.length < 2) return [Number(school[1]), Number(school[1]) + 1];
  return years.length === 1 ? years : [];
}

const SCHOOL_YEAR = /(?:^| )(?:nam hoc|nien hoc) (20\d\d)(?: |$)/;
