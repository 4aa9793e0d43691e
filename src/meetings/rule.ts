import type { Span } from '../corpus/document.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../text/range.ts';
import type { Fact, FactKind, FactValues } from './fact.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** A place where a rule's pattern matched. */
export interface Found {
  readonly reading: Reading;
  readonly unit: Unit;
  /** The unit's place in its section, from 0: what a report tells of its meeting's day and place stands near the top. */
  readonly nth: number;
  /** Against `unit.low`: offsets count from the unit's start. */
  readonly match: RegExpExecArray;
}

/** What a rule reads at one place: a value, and where in the document it stands. */
export interface Read<K extends FactKind> {
  readonly value: FactValues[K];
  readonly at?: Range;
}

/** One way in which reports say one kind of thing. */
export interface Rule<K extends FactKind = FactKind> {
  readonly kind: K;
  /** Reads as a phrase: "chair before the verb". */
  readonly name: string;
  /** Matched against the unit in lower case, one tone placement, plain dashes and quotes; with the flags `gu`. */
  readonly pattern: RegExp;
  /** Nothing where, on a closer look, the place does not say it. */
  read(found: Found): readonly Read<K>[];
}

/** Excerpts are quoted whole: a longer unit is cut around the value. */
const LONGEST_EXCERPT = 690;

/** Every fact that `rule` reads in `unit`. */
export function applyRule<K extends FactKind>(
  rule: Rule<K>,
  reading: Reading,
  unit: Unit,
  nth = unit.index,
): Fact<K>[] {
  const facts: Fact<K>[] = [];
  for (const match of matchesOf(rule.pattern, unit.low)) {
    for (const { value, at } of rule.read({ reading, unit, nth, match })) {
      const fact = {
        kind: rule.kind,
        value,
        span: spanOf(reading, unit, at),
        ...(at === undefined ? {} : { at }),
        rule: rule.name,
      };
      facts.push(fact as Fact<K>);
    }
  }
  return facts;
}

/** For rules that look at every unit and judge it themselves. */
export const ANY = /^/gu;

/** The unit, or where it is too long the part of it around `at`, cut at the ends of clauses where it can be. */
export function spanOf(reading: Reading, unit: Unit, at?: Range): Span {
  const { document } = reading;
  if (unit.end - unit.start <= LONGEST_EXCERPT) return { document, start: unit.start, end: unit.end };
  const middle = at ?? { start: unit.start, end: unit.start };
  let start = Math.max(unit.start, Math.min(middle.start - 200, unit.end - LONGEST_EXCERPT));
  if (start > unit.start) {
    const cut = document.text.slice(start, middle.start).search(/[;.:]\s/u);
    const space = document.text.slice(start, middle.start).search(/\s/u);
    start += cut >= 0 ? cut + 2 : space + 1;
  }
  let end = Math.min(unit.end, start + LONGEST_EXCERPT);
  if (end < unit.end) {
    const tail = document.text.slice(Math.min(middle.end, end), end);
    const cut = Math.max(tail.lastIndexOf(';'), tail.lastIndexOf('. '), tail.lastIndexOf(' '));
    end = cut > 0 ? Math.min(middle.end, end) + cut : end;
  }
  return { document, start, end };
}

/** The document's range of a match, or of one of its parts. */
export function rangeOf(unit: Unit, start: number, end: number): Range {
  return { start: unit.start + start, end: unit.start + end };
}
