import type { Document } from '../../corpus/document.ts';
import type { Fact, FactKind } from '../../meetings/fact.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { coverTerm } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import type { Asked } from '../context.ts';

/**
 * The facts of the meeting that is meant. Where several documents report it and the question names one of them ("theo bài
 * báo về …"), only that document's.
 */
export function factsInScope<K extends FactKind>(asked: Asked, kind: K): Fact<K>[] {
  const { scope } = asked;
  if (!scope) return [];
  const facts = factsOf(scope.meeting, kind);
  const only = namedDocument(asked);
  const here = only ? facts.filter(({ span }) => span.document === only) : [];
  return here.length > 0 ? here : facts;
}

const SAYS_SO =
  /(?:^| )(?:bai (?:bao|viet)|theo bao|ban tin|bien ban|thong bao|tai lieu|van ban|article)(?: |$)/;

/** The one document whose title the question quotes, of a meeting that several report. */
function namedDocument(asked: Asked): Document | undefined {
  const reports = asked.scope?.meeting.reports ?? [];
  if (reports.length < 2) return undefined;
  if (!SAYS_SO.test(asked.query.typing.words.map((word) => word.folded).join(' '))) return undefined;
  const shares = reports
    .map(({ document }) => {
      const bag = bagOf(document.title);
      return {
        document,
        share: asked.query.terms.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0),
      };
    })
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  return best && second && best.share > 1.3 * second.share ? best.document : undefined;
}
