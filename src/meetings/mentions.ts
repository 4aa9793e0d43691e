import { excerpt } from '../corpus/document.ts';
import { compile } from '../text/compile.ts';
import type { PartialDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { findOrdinals } from '../text/ordinals.ts';
import type { Account, Mention } from './account.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './meeting.ts';
import { MEETING } from './meeting-words.ts';
import type { Reading } from './reading.ts';
import { rangeOf, spanOf } from './rule.ts';
import { nameFrom } from './rules/name.ts';
import { placeAt } from './rules/place.ts';
import type { Section } from './sections.ts';
import type { Unit } from './units.ts';

/** What is settled of the account that names other meetings. */
type Settled = Pick<Account, 'facts' | 'ordinal' | 'from'>;

const NOUN = compile(MEETING, 'gu');

/** The numbered meetings that an account names besides its own. */
export function mentionsIn(reading: Reading, section: Section, account: Settled): Mention[] {
  const found: Mention[] = [];
  const latest = Math.max(
    0,
    ...section.units.flatMap((unit) => reading.ordinals(unit)).map(({ number }) => number),
  );
  for (const unit of section.units) {
    for (const match of matchesOf(NOUN, unit.low)) {
      const end = nameFrom(unit.low, match.index + match[0].length);
      const name = unit.text.slice(match.index, end).replace(/[\s,]+$/u, '');
      const ordinal = findOrdinals(name)[0];
      if (ordinal === undefined || ordinal.start > 140 || ordinal.number === account.ordinal) continue;
      // "phiên họp … với hội nghị lần thứ tư": the number is the other one's.
      if ([...lower(name.slice(0, ordinal.start)).matchAll(NOUN)].length > 1) continue;
      const at = rangeOf(unit, match.index, match.index + name.length);
      if (found.some((other) => other.ordinal === ordinal.number && other.name.length >= name.length))
        continue;
      const next = announcing(account, unit, match[0], ordinal.number, latest);
      const planned =
        account.ordinal === undefined
          ? next !== undefined
          : ordinal.number > account.ordinal && next !== undefined;
      const frame = /(?:khuôn khổ)(?:\s+(?:hoạt động|các hoạt động|chương trình))?\s+$/u.test(
        unit.low.slice(0, match.index),
      );
      const year = /(?:năm|tháng|quý)?\s*(\d{4})/u.exec(
        unit.low.slice(match.index + ordinal.end, match.index + ordinal.end + 14),
      )?.[1];
      const span = spanOf(reading, unit, at);
      const facts: Fact[] = [
        { kind: 'name', value: { text: name }, span, at, rule: 'name of a meeting mentioned' },
        {
          kind: 'ordinal',
          value: { number: ordinal.number },
          span,
          at: rangeOf(unit, match.index + ordinal.start, match.index + ordinal.end),
          rule: 'ordinal of a meeting mentioned',
        },
      ];
      let from: PartialDate | undefined;
      if (frame) facts.push(...frameFacts(reading, unit.index, end));
      if (frame && account.from !== undefined) {
        from = account.from;
        const date = factsOf(account, 'date')[0];
        if (date !== undefined)
          facts.push({ ...date, value: { ...date.value, from }, rule: 'date in the frame' });
      } else if (planned && next?.value.date !== undefined) {
        from = next.value.date;
        facts.push({
          kind: 'date',
          value: { from },
          span: next.span,
          ...(next.at === undefined ? {} : { at: next.at }),
          rule: 'date of the next meeting',
        });
        if (next.value.where !== undefined)
          facts.push({
            kind: 'place',
            value: { text: next.value.where },
            span: next.span,
            rule: 'place of the next meeting',
          });
        if (next.value.host !== undefined)
          facts.push({
            kind: 'organiser',
            value: { text: next.value.host },
            span: next.span,
            rule: 'host of the next meeting',
          });
      } else if (year !== undefined) {
        from = { year: Number(year) };
        facts.push({ kind: 'date', value: { from }, span, rule: 'year of a meeting mentioned' });
      } else {
        const signed = reading
          .dates(unit)
          .find(
            (date) =>
              date.start > at.end &&
              date.start < at.end + 80 &&
              date.from.year !== undefined &&
              /(?:ký|tổ chức|diễn ra|họp)/u.test(
                unit.low.slice(match.index + name.length, date.start - unit.start),
              ),
          );
        if (signed !== undefined) {
          from = signed.from;
          facts.push({
            kind: 'date',
            value: { from },
            span,
            at: { start: signed.start, end: signed.end },
            rule: 'date of a meeting mentioned',
          });
        }
      }
      found.push({
        name,
        ordinal: ordinal.number,
        named: span,
        status: planned ? 'planned' : 'mentioned',
        ...(from === undefined ? {} : { from }),
        facts,
      });
    }
  }
  return found;
}

/**
 * What announces the meeting named in `unit`: that very sentence; in the report of a meeting without a number ("họp báo")
 * also the one that says when the numbered meeting it prepares is held, without saying its number again.
 */
function announcing(
  account: Settled,
  unit: Unit,
  noun: string,
  number: number,
  latest: number,
): Fact<'next'> | undefined {
  const announced = factsOf(account, 'next');
  const here = announced.find((fact) => fact.span.start <= unit.start && unit.start < fact.span.end);
  if (here !== undefined || account.ordinal !== undefined || number < latest) return here;
  return announced.find(
    ({ value, span }) =>
      value.ordinal === undefined && HELD_YEARLY.test(noun) && lower(excerpt(span)).includes(noun),
  );
}

/** Meetings that others prepare. */
const HELD_YEARLY = /^(?:hội nghị|đại hội|diễn đàn|hội thảo|đối thoại|kỳ họp)/u;

/** "Trong khuôn khổ Hội nghị … tại tỉnh A, sáng 27/3, tại thành phố B": the frame was held there too. */
function frameFacts(reading: Reading, index: number, end: number): Fact[] {
  const unit = reading.units[index];
  if (unit === undefined) return [];
  const facts: Fact[] = [];
  for (const match of unit.low.slice(end).matchAll(/(?<!\p{L})(?:tại|ở)\s+(?=\S)/gu)) {
    const place = placeAt(unit, end + match.index + match[0].length);
    if (place !== undefined)
      facts.push({
        kind: 'place',
        value: place.value,
        span: spanOf(reading, unit, place.at),
        ...(place.at === undefined ? {} : { at: place.at }),
        rule: 'place in the frame',
      });
    break;
  }
  return facts;
}
