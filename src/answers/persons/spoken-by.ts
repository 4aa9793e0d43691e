import { factsOf } from '../../meetings/meeting.ts';
import { sheetOf } from '../../search/sheets.ts';
import { contains } from '../../text/range.ts';
import type { Asked } from '../context.ts';
import type { Ranked } from '../evidence/ranking.ts';
import { samePerson } from './persons.ts';

/**
 * "Thế Phó Hiệu trưởng nói sao?": the sentences of the holder of the office need share no word with the question. Those
 * of the meeting that is meant which are not among `ranked`.
 */
export function spokenBy({ scope }: Asked, names: readonly string[], ranked: readonly Ranked[]): Ranked[] {
  if (!scope || names.length === 0) return [];
  const known = new Set(ranked.map(({ unit }) => unit));
  const acts = [...factsOf(scope.meeting, 'statement'), ...factsOf(scope.meeting, 'proposal')].filter(
    ({ value }) => names.some((name) => samePerson(value.by, name)),
  );
  const units = acts.flatMap(({ span }) =>
    sheetOf(span.document).units.filter((unit) => contains(span, unit.span) && !known.has(unit)),
  );
  return [...new Set(units)].slice(0, FEW).map((unit) => ({ unit, score: 0, coverage: 0, open: LITTLE }));
}

const FEW = 6;
/** The weight of a question that has no matter of its own. */
const LITTLE = 2;
