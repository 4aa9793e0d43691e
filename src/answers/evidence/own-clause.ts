import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { weightOf } from '../../questions/terms.ts';
import type { Unit } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/lately.ts';
import { findFigures } from '../../text/numbers.ts';

/** The clause that says this much of what the sentence says of the question, where no other says half as much, is the one that is about it. */
const MOST = 0.6;
const HALF = 0.5;

/**
 * Does the amount stand in a clause about something else? "Đồng ý mua bảo hiểm; chưa đồng ý tăng tiền ăn lên 70.000
 * đồng" does not say what the insurance costs.
 */
export function isOfOtherClause({ terms }: Query, unit: Unit): boolean {
  const clauses = clausesOf(unit);
  if (clauses.length < 2 || terms.length < 2) return false;
  const said = clauses.map(({ words }) => weightOf(terms.filter(({ folded }) => words.has(folded))));
  const total = weightOf(terms.filter(({ folded }) => clauses.some(({ words }) => words.has(folded))));
  const most = Math.max(...said);
  const others = said.filter((weight) => weight !== most);
  return (
    most >= MOST * total &&
    others.length === clauses.length - 1 &&
    others.every((weight) => weight < HALF * most) &&
    clauses[said.indexOf(most)]?.amount === false
  );
}

interface Clause {
  /** Unaccented. */
  readonly words: ReadonlySet<string>;
  /** Does it hold an amount? A year is none. */
  readonly amount: boolean;
}

/** "xử phạt công ty; mức dự kiến 40 triệu": a measure alone goes on with the clause before it. */
const GOES_ON =
  /;\s+(?!(?:với\s)?(?:mức|số tiền|kinh phí|giá trị|trị giá|tổng (?:cộng|số|tiền|kinh phí|giá|mức)|chi phí|đơn giá|trong đó|tương đương|thời (?:hạn|gian))(?!\p{L}))/iu;

/** What semicolons divide in a sentence. */
const clausesOf = onceEach(({ span, kind }: Unit): readonly Clause[] => {
  const clauses = kind === 'row' ? [] : excerpt(span).split(GOES_ON);
  if (clauses.length < 2) return [];
  return clauses.map((clause) => ({
    words: new Set(fold(clause).split(/[^a-z0-9]+/)),
    // "xây 267 “Mái ấm”" counts what has a name of its own
    amount:
      /\d\s+["“«]/u.test(clause) ||
      findFigures(clause).some(({ text }) => !/^(?:19|20)\d\d$/.test(text.trim())),
  }));
});
