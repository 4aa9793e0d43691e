import type { Query } from '../../questions/query.ts';
import { coverTerm } from '../../questions/terms.ts';
import type { Unit } from '../../search/sheets.ts';
import type { Reason } from './decided.ts';

const NOT_SAID = -0.6;

/** "Ông A bị phạt bao nhiêu tiền?": what does not tell of that tells something else of him. */
export function sufferedOf({ typing, terms, people, polar }: Query): (unit: Unit) => readonly Reason[] {
  const at = polar || people.length === 0 ? -1 : typing.topic.findIndex(({ lower }) => lower === 'bị');
  const deed = at < 0 ? undefined : terms.find((term) => term.at === at + 1);
  if (deed === undefined) return () => [];
  return ({ bag }) =>
    coverTerm(deed, bag) > 0.5 ? [] : [{ amount: NOT_SAID, reason: `not “bị ${deed.lower}”` }];
}
