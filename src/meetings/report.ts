import { type Document, excerpt } from '../corpus/document.ts';
import { compile } from '../text/compile.ts';
import { addDays, isFull, type PartialDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { BODY } from '../text/names/organisations.ts';
import { findOrdinals } from '../text/ordinals.ts';
import type { Account } from './account.ts';
import { chooseDays } from './days.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './facts-of.ts';
import { sortOf } from './likeness.ts';
import { factsOf } from './meeting.ts';
import { MEETING } from './meeting-words.ts';
import { mentionsIn } from './mentions.ts';
import { Reading } from './reading.ts';
import { spanOf } from './rule.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections.ts';
import { settleFacts } from './settle.ts';
import { markAnnounced, markOpening, markOwnToCome } from './tense.ts';
import { type Unit, unitsOf } from './units.ts';

const known = new WeakMap<Document, readonly Account[]>();

/** The accounts that a document gives, one for each meeting it reports of; read once a document. */
export function accountsOf(document: Document): readonly Account[] {
  const accounts = known.get(document) ?? readAccounts(document);
  known.set(document, accounts);
  return accounts;
}

/** Takes what an earlier run read of the same document for what reading it would give, where it is not read yet. */
export function recallAccounts(
  document: Document,
  recall: (document: Document) => readonly Account[] | undefined,
): void {
  const accounts = known.has(document) ? undefined : recall(document);
  if (accounts !== undefined) known.set(document, accounts);
}

function readAccounts(document: Document): Account[] {
  const units = unitsOf(document);
  const reading = new Reading(document, units);
  if (reading.genre === 'article') {
    const toCome = (unit: Unit) => daysToCome(reading, unit);
    reading.announces = markOwnToCome(units, toCome);
    if (!reading.announces) markAnnounced(units, toCome);
  }
  const sections = sectionsOf(units);
  const accounts: Account[] = [];
  for (const section of sections.slice(1)) markOpening(section.units.find(({ heading }) => !heading));
  for (const section of sections) {
    const others = ordinalsOfOthers(reading, sections, section);
    const own = readFacts(reading, section.units).filter((fact) => !isOfOther(fact, others));
    const read = own.some(({ kind }) => kind === 'date') ? own : [...own, ...daysAbove(reading, section)];
    const facts = settleFacts(reading, section, read);
    const account = settled(reading, section, facts, accounts.at(-1));
    if (account) accounts.push(account);
  }
  return accounts.filter((account) => account.facts.length > 0);
}

/** The days that the lines above a report's parts give for all of them. */
function daysAbove(reading: Reading, { shared = [] }: Section): Fact[] {
  return readFacts(reading, shared).filter(({ kind }) => kind === 'date');
}

/** Where days stand that are behind the report's own. */
function daysToCome(reading: Reading, unit: Unit): number[] {
  return reading
    .dates(unit)
    .filter((date) => date.unit === 'day' && reading.isToCome(date.from))
    .map(({ start }) => start);
}

/** The numbers of the meetings that the report's other sections open with: a headline names them all. */
function ordinalsOfOthers(reading: Reading, sections: readonly Section[], own: Section): ReadonlySet<number> {
  const numbers = sections
    .slice(1)
    .filter((section) => section !== own)
    .flatMap((section) => section.units.slice(0, 1));
  return new Set(numbers.flatMap((unit) => reading.ordinals(unit)).map((one) => one.number));
}

function isOfOther(fact: Fact, others: ReadonlySet<number>): boolean {
  if (fact.kind === 'ordinal') return others.has(fact.value.number);
  const number = fact.kind === 'name' ? findOrdinals(fact.value.text)[0]?.number : undefined;
  return number !== undefined && others.has(number);
}

/** The day of a section that opens "cùng ngày" or "hôm sau", counted from that of the one before. */
function dayAfter({ from, to }: Account, section: Section): PartialDate | undefined {
  const last = to ?? from;
  if (
    /^[\s*•+–-]*(?:(?:sáng|trưa|chiều|tối|ngày)\s+)?(?:hôm sau|(?:ngày\s+)?(?:tiếp theo|kế tiếp))/u.test(
      openingOf(section),
    )
  )
    return last !== undefined && isFull(last) ? addDays(last, 1) : undefined;
  return saysSameDay(section) ? from : undefined;
}

/** The first sentence, below the line that heads it. */
function openingOf({ units }: Section): string {
  return (units.find(({ heading }) => !heading) ?? units[0])?.low ?? '';
}

function saysSameDay(section: Section): boolean {
  const opening = openingOf(section);
  return (
    /cùng ngày|cũng trong (?:sáng|chiều|ngày|buổi)|ngay sau|sau đó/u.test(opening) ||
    /^\s*(?:(?:đến|vào|sang)\s+)?(?:buổi\s+)?(?:sáng|trưa|chiều|tối)(?:\s+(?:muộn|muộn hơn))?\s*[,:]/u.test(
      opening,
    )
  );
}

/** Sentences of a report's beginning. */
const BEGINNING = 30;

function settled(
  reading: Reading,
  section: Section,
  facts: readonly Fact[],
  before: Account | undefined,
): Account | undefined {
  const { document } = reading;
  const [first] = section.units;
  const last = section.units.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = chooseName(section, facts);
  const ordinal = chooseOrdinal(facts, name);
  const days = chooseDays(reading, section, facts);
  const from = days.from ?? (before && dayAfter(before, section));
  const body = bodyOf(section, name?.value.text ?? document.title);
  const isWhole = reading.genre === 'article' && section.units.length === reading.units.length;
  const said = {
    facts,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...days,
    ...(from === undefined ? {} : { from }),
  };
  return {
    document,
    section: { start: first.start, end: last.end },
    opening: spanOf(reading, first),
    beginning: { start: first.start, end: (section.units[BEGINNING - 1] ?? last).end },
    ...(name === undefined ? {} : { name }),
    ...said,
    ...(body === undefined ? {} : { body }),
    ...(isWhole ? { headline: oneLine(document.title) } : {}),
    mentions: mentionsIn(reading, section, said),
  };
}

const BODY_LINE = compile(`^\\s*${BODY}`, 'u');

function bodyOf(section: Section, name: string): string | undefined {
  const line = section.units
    .slice(0, 5)
    .find(
      (unit) =>
        unit.heading &&
        BODY_LINE.test(unit.low) &&
        unit.text.length < 90 &&
        !lower(name).includes(unit.low.trim()),
    );
  return line && oneLine(line.text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const NOUN = compile(MEETING, 'gu');

/** The name that says most: with its number, not too long, and early in the report. */
function chooseName(section: Section, facts: readonly Fact[]): Fact<'name'> | undefined {
  const first = section.units[0]?.start ?? 0;
  const sorts = new Map<string, number>();
  for (const unit of section.units) {
    for (const [noun] of matchesOf(NOUN, unit.low))
      sorts.set(sortOf(noun), (sorts.get(sortOf(noun)) ?? 0) + 1);
  }
  const total = Math.max(1, ...sorts.values());
  const score = (fact: Fact<'name'>) => {
    const { text } = fact.value;
    const length = Math.min(text.length, 120) / 40;
    const number = findOrdinals(text).length > 0 ? 3 : 0;
    const heading = fact.rule.startsWith('name by') && fact.rule.includes('heading') ? 2.5 : 0;
    const late = Math.min(1.5, ((fact.at?.start ?? first) - first) / 800);
    const alike = sorts.get(sortOf(text)) ?? 0;
    const vague =
      /(?:phát biểu|về phía|chụp ảnh|cho thấy|lần trước|đi đến|(?<!\p{L})(?:ông|bà|đồng chí|note)(?!\p{L}))/u.test(
        lower(text),
      )
        ? 3
        : 0;
    return (
      length + number + heading + (3 * alike) / total - late - vague - Math.max(0, text.length - 150) / 60
    );
  };
  return factsOf({ facts }, 'name').sort((a, b) => score(b) - score(a))[0];
}

function chooseOrdinal(facts: readonly Fact[], name: Fact<'name'> | undefined): number | undefined {
  const votes = new Map<number, number>();
  const vote = (number: number, weight: number) => votes.set(number, (votes.get(number) ?? 0) + weight);
  const own = name && findOrdinals(name.value.text)[0]?.number;
  if (own !== undefined) vote(own, 3);
  const sort = name === undefined ? '' : sortOf(name.value.text);
  const alike = factsOf({ facts }, 'ordinal').filter(
    (fact) => sort === '' || sortOf(atText(fact)) === sort || sortOf(atText(fact)) === '',
  );
  for (const [i, fact] of alike.entries()) {
    vote(fact.value.number, fact.rule === 'ordinal of this time' ? 4 : i === 0 ? 2 : 1);
  }
  // "rà soát lần hai" counts the talks on one matter, no meetings of a series
  for (const { value, span } of factsOf({ facts }, 'next'))
    if (
      value.ordinal !== undefined &&
      value.ordinal > 1 &&
      (votes.size > 0 || /thứ/u.test(lower(excerpt(span))))
    )
      vote(value.ordinal - 1, 2);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** The words that the value stands in: a noun and its number. */
function atText(fact: Fact): string {
  return fact.at === undefined ? '' : fact.span.document.text.slice(fact.at.start, fact.at.end);
}
