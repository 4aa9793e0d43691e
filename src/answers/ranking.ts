import { coverTerm, type Term } from '../questions/terms.ts';
import { BARE, type Bag } from '../search/bag.ts';
import { sheetOf, type Unit } from './units.ts';

/** How well a unit covers what the question asks about. */
export interface Ranked {
  readonly unit: Unit;
  /** The share of the question's topic that the unit and its surroundings cover, 0 to 1, with bonuses beyond. */
  readonly score: number;
  /** The share that the unit itself and its close context cover of the terms that the meeting's name does not. */
  readonly coverage: number;
}

/** What a term found in the unit itself counts, in its context, in the name of its meeting, elsewhere in its document. */
const HERE = 1;
const CONTEXT = 0.6;
const SCOPE = 0.5;
const ELSEWHERE = 0.12;
/** Neighbouring words of the question that stand side by side in the unit, too, count as much as this share of a word each. */
const PAIR = 0.7;

/**
 * Scores units by the question's terms. `scope` is the bag of the names of the meeting that the unit's document reports:
 * what it covers is taken as said, since a report does not repeat its title in every sentence.
 */
export function rank(terms: readonly Term[], units: Iterable<Unit>, scopeOf: (unit: Unit) => Bag | undefined): Ranked[] {
  const pairs = pairsOf(terms);
  const total = terms.reduce((sum, term) => sum + term.weight, 0) + pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const ranked: Ranked[] = [];
  for (const unit of units) {
    const scope = scopeOf(unit);
    const whole = sheetOf(unit.span.document).bag;
    let gained = 0;
    let own = 0;
    let open = 0;
    for (const term of terms) {
      const here = coverTerm(term, unit.bag);
      const near = Math.max(here, CONTEXT * coverTerm(term, unit.context));
      const scoped = scope ? coverTerm(term, scope) : 0;
      gained += term.weight * Math.max(near, SCOPE * scoped, ELSEWHERE * coverTerm(term, whole));
      if (scoped < BARE) {
        open += term.weight;
        own += term.weight * near;
      }
    }
    for (const { key, weight } of pairs) {
      if (unit.bag.pairs.has(key)) gained += weight * HERE;
      else if (unit.context.pairs.has(key)) gained += weight * CONTEXT;
      else if (scope?.pairs.has(key)) gained += weight * SCOPE;
      if (!scope?.pairs.has(key)) {
        open += weight;
        if (unit.bag.pairs.has(key)) own += weight;
        else if (unit.context.pairs.has(key)) own += weight * CONTEXT;
      }
    }
    if (gained > 0) {
      ranked.push({ unit, score: total > 0 ? gained / total : 0, coverage: open > 0 ? own / open : 1 });
    }
  }
  return ranked.sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
}

/** Content words that stand side by side in the question. */
function pairsOf(terms: readonly Term[]): { key: string; weight: number }[] {
  const pairs: { key: string; weight: number }[] = [];
  for (let i = 1; i < terms.length; i++) {
    const [a, b] = [terms[i - 1], terms[i]];
    if (!a || !b || b.at !== a.at + 1) continue;
    pairs.push({ key: `${a.folded} ${b.folded}`, weight: (PAIR * (a.weight + b.weight)) / 2 });
  }
  return pairs;
}
