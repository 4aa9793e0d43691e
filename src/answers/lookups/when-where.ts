import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { withoutBullet } from '../../text/bullets.ts';
import type { PartialDate } from '../../text/dates/calendar.ts';
import { isoDate, sameDay } from '../../text/dates/calendar.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { fold } from '../../text/fold.ts';
import { findOrdinals } from '../../text/ordinals.ts';
import { type Asked, cutAtWord, label, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { announced } from './announced.ts';
import { factsInScope } from './scope-facts.ts';
import { capital, FORMAT_TEXT, withoutRepeats } from './wording.ts';

/** The day or days, with the hour where a document gives it. */
export function date(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'date');
  const facts = factsInScope(asked, 'date');
  const from = meeting.date ?? facts[0]?.value.from;
  if (!from || isoDate(from) === '') return undefined;
  const to = meeting.lastDate ?? facts.find(({ value }) => value.to)?.value.to;
  // the hour of another day is that of a feast or trip that the meeting fixed
  const times = withoutRepeats(
    facts.flatMap(({ value }) =>
      value.time && (sameDay(value.from, from) || (to && sameDay(value.from, to))) ? [value.time] : [],
    ),
  );
  const day = to && !sameDay(to, from) ? `từ ${dateText(from)} đến ${dateText(to)}` : dateText(from);
  const time = times.length > 0 ? ` (${times.slice(0, 2).join(', ')})` : '';
  const proofs = facts.length > 0 ? spansOf(sureFirst(facts, from)) : meeting.named.slice(0, 2);
  return found('date', `${label(meeting)}: ${day}${time}.`, proofs, [meeting]);
}

/** Facts that give the whole day first. */
function sureFirst<T extends { readonly value: { readonly from: PartialDate } }>(
  facts: readonly T[],
  day: PartialDate,
): T[] {
  const fits = (fact: T) => (sameDay(fact.value.from, day) ? 0 : 1);
  return facts.toSorted((a, b) => fits(a) - fits(b));
}

export function place(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'place');
  const facts = factsInScope(asked, 'place');
  const places = withoutRepeats(facts.map(({ value }) => value.text));
  const sort = SORT_OF_HOUSE.exec(foldedWords(asked.query.typing))?.[1];
  if (sort && !places.some((place) => fold(place).includes(sort))) return undefined;
  return found('place', `${label(meeting)}: ${places.slice(0, 4).join('; ')}.`, spansOf(facts), [meeting]);
}

/** "Ở khách sạn nào?" is not answered by the house of the ministry where they met. */
const SORT_OF_HOUSE = /(?:^| )(khach san|nha hang|nha khach|resort|quan an|quan ca phe) (?:nao|gi)(?: |$)/;

export function format(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'format');
  const [first, ...others] = factsInScope(asked, 'format');
  if (!first) return undefined;
  const how = capital(FORMAT_TEXT[first.value.format]);
  return found('format', `${how}. “${cutAtWord(excerpt(first.span), 170)}”`, spansOf([first, ...others], 3), [
    meeting,
  ]);
}

export function organiser(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'organiser');
  const facts = factsInScope(asked, 'organiser');
  const bodies = withoutRepeats(facts.map(({ value }) => value.text));
  return found('organiser', `Tổ chức: ${bodies.join('; ')}.`, spansOf(facts), [meeting]);
}

/** Which number in its series the meeting has. */
export function seriesOrdinal(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope || scope.meeting.ordinal === undefined) return undefined;
  const { meeting } = scope;
  const facts = [...factsInScope(asked, 'ordinal'), ...factsInScope(asked, 'name')];
  const proofs = facts.length > 0 ? spansOf(facts) : meeting.named.slice(0, 2);
  return found('series_ordinal', `Lần thứ ${meeting.ordinal}: ${label(meeting, 150)}.`, proofs, [meeting]);
}

/** The next meeting after the one meant: the sentence that announces it says when, where and by whom. */
export function nextMeeting(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'next_meeting');
  const all = factsInScope(asked, 'next');
  const { ordinals } = asked.query;
  const numbered = all.filter(({ value, span }) => {
    const given =
      value.ordinal === undefined ? findOrdinals(excerpt(span)).map(({ number }) => number) : [value.ordinal];
    return given.some((number) => ordinals.includes(number));
  });
  const facts = numbered.length > 0 || (asked.announced && ordinals.length > 0) ? numbered : all;
  const [first] = facts;
  if (!first) return undefined;
  return found('next_meeting', cutAtWord(told(facts), 330), spansOf(facts, 3), [meeting]);
}

/** The sentence that announces it, and those right behind it that say more: "… ở quán Lá. Tường Vi host." */
function told(facts: readonly Fact<'next'>[]): string {
  const texts: string[] = [];
  let end: number | undefined;
  for (const { span } of facts) {
    if (
      end !== undefined &&
      (span.document !== facts[0]?.span.document || span.start < end || span.start > end + NEAR)
    )
      continue;
    texts.push(withoutBullet(excerpt(span)));
    end = span.end;
  }
  return texts.join(' ');
}

/** Sentences of one paragraph or list stand this near to each other, in characters. */
const NEAR = 6;
