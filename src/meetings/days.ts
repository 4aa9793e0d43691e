import type { Document } from '../corpus/document.ts';
import { excerpt } from '../corpus/document.ts';
import { isFull, type PartialDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './meeting.ts';
import type { Reading } from './reading.ts';
import type { Section } from './sections.ts';

/** The first and last day; the year from what the report says elsewhere where its date has none. */
export function chooseDays(
  reading: Reading,
  section: Section,
  facts: readonly Fact[],
): { from?: PartialDate; to?: PartialDate } {
  const dates = factsOf({ facts }, 'date');
  const main =
    dates.find((fact) => fact.rule === 'date by field') ??
    dates.find((fact) => fact.rule === 'date in the text') ??
    dates[0];
  if (main === undefined) return {};
  let from = withYear(reading, section, main.value.from, facts);
  let to = main.value.to && withYear(reading, section, main.value.to, facts);
  for (const { span, value } of dates) {
    if (!/(?:khai mạc|bế mạc|bắt đầu|kết thúc)/u.test(lower(excerpt(span)))) continue;
    const other = withYear(reading, section, value.from, facts);
    const [a, b] = [dayNumber(from), dayNumber(other)];
    if (a === undefined || b === undefined || Math.abs(a - b) > 10) continue;
    if (b < a) [from, to] = [other, to ?? from];
    else if (b > a && to === undefined) to = other;
  }
  return { from, ...(to === undefined ? {} : { to }) };
}

function dayNumber(date: PartialDate): number | undefined {
  return isFull(date) ? Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 : undefined;
}

function withYear(
  reading: Reading,
  section: Section,
  date: PartialDate,
  facts: readonly Fact[],
): PartialDate {
  if (date.year !== undefined || date.month === undefined || date.day === undefined) return date;
  const dates = section.units.flatMap((unit) => reading.dates(unit));
  const same = dates.find(
    (other) =>
      other.from.year !== undefined && other.from.month === date.month && other.from.day === date.day,
  );
  const year =
    same?.from.year ??
    publishedYear(reading, date) ??
    yearInName(reading.document, facts) ??
    dates.find((other) => other.from.year !== undefined && other.unit === 'day')?.from.year;
  return year === undefined ? date : { ...date, year };
}

/** News is of the past: a day and month later in the year than the paper's are those of the year before. */
function publishedYear({ published, announces }: Reading, date: PartialDate): number | undefined {
  if (published === undefined) return undefined;
  // what is to come in January is announced in December
  if (announces) return published.year + ((date.month ?? 1) < published.month ? 1 : 0);
  const later = (date.month ?? 1) * 40 + (date.day ?? 1) > published.month * 40 + published.day + 7;
  return later ? published.year - 1 : published.year;
}

function yearInName(document: Document, facts: readonly Fact[]): number | undefined {
  const names = [document.title, ...factsOf({ facts }, 'name').map((fact) => fact.value.text)];
  for (const name of names) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d|\s*[-–]\s*\d)/u.exec(name)?.[0];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
