import { wordsOfCues } from '../../questions/intents.ts';
import type { Query } from '../../questions/query.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import type { Bag } from '../../search/bag.ts';
import type { Unit } from '../../search/sheets.ts';
import type { Asked } from '../context.ts';

/** "Ai vô địch?" where the document has no word of what the person asked for did, nor another word for it. */
export function isUnheard(deed: string, { terms }: Query, whole: Bag): boolean {
  const said = terms.filter(({ folded }) => deed.split(' ').includes(folded));
  return said.length > 0 && said.every((term) => coverTerm(term, whole) === 0);
}

/** The words by which the question asks for facts of these kinds: "tỉ lệ tán thành", "được giao", "hạn chót". */
export function cueTerms({ query, scope }: Asked, kinds: readonly string[]): Term[] {
  const words = wordsOfCues(query.intents.filter(({ intent }) => kinds.includes(intent.name)));
  const bag = scope?.profile.said;
  return query.terms.filter((term) => words.has(term.folded) && !(bag && coverTerm(term, bag) > 0.5));
}

/** A vote or task need not be called one over again: the weight of the cue's words that the sentence leaves out. */
export function saidByKind(cues: readonly Term[], unit: Unit): number {
  return cues.reduce((sum, term) => sum + (coverTerm(term, unit.bag) < 0.5 ? term.weight : 0), 0);
}
