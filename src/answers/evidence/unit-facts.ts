import type { Fact } from '../../meetings/fact.ts';
import type { Report } from '../../meetings/meeting.ts';
import type { Unit } from '../../search/sheets.ts';
import { contains } from '../../text/range.ts';

/** Who says, proposes or is to do what the fact tells. */
export function speakers(fact: Fact): string[] {
  if (fact.kind === 'proposal' || fact.kind === 'statement') return [fact.value.by];
  return fact.kind === 'action' && fact.value.owner ? [fact.value.owner] : [];
}

const factsByUnit = new WeakMap<Report, Map<Unit, readonly Fact[]>>();

/** The facts of a report that a unit proves or holds; found once a unit. */
export function factsAt(report: Report, unit: Unit): readonly Fact[] {
  let known = factsByUnit.get(report);
  if (!known) {
    known = new Map();
    factsByUnit.set(report, known);
  }
  let facts = known.get(unit);
  if (!facts) {
    facts = report.facts.filter(
      ({ span, at }) =>
        span.document === unit.span.document &&
        (contains(unit.span, span) ||
          contains(span, unit.span) ||
          (at !== undefined && contains(unit.span, at))),
    );
    known.set(unit, facts);
  }
  return facts;
}
