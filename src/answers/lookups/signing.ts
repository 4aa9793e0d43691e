import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { coverTerm } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import { type Asked, cutAtWord, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { factsInScope } from './scope-facts.ts';
import { withoutRepeats } from './wording.ts';

/** What was signed; where the documents say that nothing was, that. */
export function signed(asked: Asked): Lookup {
  const { scope } = asked;
  if (scope?.meeting.status !== 'held') return undefined;
  const facts = factsInScope(asked, 'signed');
  const done = facts.filter(({ value }) => !value.not);
  if (done.length === 0) {
    const [not] = facts;
    return not
      ? found('signed', `Chưa ký: “${cutAtWord(excerpt(not.span), 220)}”`, spansOf(facts), [scope.meeting])
      : undefined;
  }
  const titles = withoutRepeats(
    done.map(({ value }) =>
      value.period && !value.title.includes(value.period) ? `${value.title} (${value.period})` : value.title,
    ),
  );
  return found('signed', `Đã ký: ${titles.join('; ')}.`, spansOf(done), [scope.meeting]);
}

/** Who signed; where several documents were signed, those of the one that the question names. */
export function signer(asked: Asked): Lookup {
  const { scope } = asked;
  if (scope?.meeting.status !== 'held') return undefined;
  const facts = ofDocument(asked, factsInScope(asked, 'signer'));
  if (facts.length === 0) return undefined;
  const names = withoutRepeats(
    facts.map(({ value }) => (value.role ? `${value.text}, ${value.role}` : value.text)),
  );
  return found('signer', `Người ký: ${names.join('; ')}.`, spansOf(facts), [scope.meeting]);
}

/** How well a fact's document title fits the question decides; signers whose document is not known fit any. */
function ofDocument(asked: Asked, facts: readonly Fact<'signer'>[]): readonly Fact<'signer'>[] {
  const scored = facts.map((fact) => {
    const bag = bagOf(fact.value.document ?? '', excerpt(fact.span));
    return {
      fact,
      score: asked.query.terms.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0),
    };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= 0.75 * most).map(({ fact }) => fact);
}
