import { excerpt } from '../corpus/document.ts';
import type { Query } from '../questions/query.ts';
import { weightOf } from '../questions/terms.ts';
import type { Unit } from '../search/sheets.ts';
import { fold } from '../text/fold.ts';
import { findFigures } from '../text/numbers.ts';

/** The clause that says this much of what the sentence says of the question, where no other says half as much, is the one that is about it. */
const MOST = 0.6;
const HALF = 0.5;

/**
 * Does the amount stand in a clause about something else? "Đồng ý mua bảo hiểm; chưa đồng ý tăng tiền ăn lên 70.000
 * đồng" does not say what the insurance costs.
 */
export function isOfOtherClause({ terms }: Query, { span, kind }: Unit): boolean {
  const clauses = kind === 'row' ? [] : excerpt(span).split(/;\s+/u);
  if (clauses.length < 2 || terms.length < 2) return false;
  const said = clauses.map((clause) => {
    const words = new Set(fold(clause).split(/[^a-z0-9]+/));
    return weightOf(terms.filter(({ folded }) => words.has(folded)));
  });
  const whole = new Set(fold(excerpt(span)).split(/[^a-z0-9]+/));
  const total = weightOf(terms.filter(({ folded }) => whole.has(folded)));
  const most = Math.max(...said);
  const about = clauses[said.indexOf(most)] ?? '';
  const others = said.filter((weight) => weight !== most);
  return (
    most >= MOST * total &&
    others.length === clauses.length - 1 &&
    others.every((weight) => weight < HALF * most) &&
    !findFigures(about).some(({ text }) => !/^(?:19|20)\d\d$/.test(text.trim()))
  );
}
