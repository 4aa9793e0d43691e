import { coverAll, coverTerm, type Term, VARIANT } from '../../questions/terms.ts';
import { type Bag, coverForms, type Sought } from '../../search/bag.ts';
import type { Posting, Sheet, Unit } from '../../search/sheets.ts';

/** How well a unit covers what the question asks about. */
export interface Ranked {
  readonly unit: Unit;
  /** The share of the question's topic that the unit and its surroundings cover, 0 to 1, with bonuses beyond. */
  readonly score: number;
  /** The share that the unit itself and its close context cover of the terms that the meeting's name does not. */
  readonly coverage: number;
  /** The weight of those terms, with a little slack. */
  readonly open: number;
}

/** What the surroundings of a unit say for it. */
export interface Scope {
  readonly said: Bag;
  /** The part of it that names the meeting and its parties. */
  readonly named: Bag;
}

/** What a term found in the unit itself counts, in its context, in the name of its meeting, elsewhere in its document. */
const HERE = 1;
const CONTEXT = 0.6;
const SCOPE = 0.85;
const ELSEWHERE = 0.12;
/** A little weight of open words is no reason for doubt: common words are often said otherwise. */
const SLACK = 2;
/** A word that is found only with other accents is another word. */
const OTHER_WORD = 0.3;
/** Neighbouring words of the question that stand side by side in the unit, too, count as much as this share of a word each. */
const PAIR = 0.7;
/** What may be left out counts this share of its weight where it is said. */
const OPTIONAL = 0.5;

/**
 * Scores the units of documents by the question's terms. `scopeOf` gives the names of the meeting that a unit reports:
 * what they cover is taken as said, since a report does not repeat its title in every sentence. Only units that hold a
 * word of the question are looked at.
 */
export function rank(
  terms: readonly Term[],
  sheets: readonly Sheet[],
  scopeOf: (unit: Unit) => Scope,
): Ranked[] {
  const pairs = pairsOf(terms);
  const total =
    terms.reduce((sum, term) => sum + (term.optional ? 0 : term.weight), 0) +
    pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const ranked: Ranked[] = [];
  if (total === 0) return ranked;
  const near = new Nearness(terms, Math.max(0, ...sheets.map(({ units }) => units.length)));
  for (const sheet of sheets) {
    const bases = new Map<Scope, Base>();
    near.look(sheet);
    for (const index of near.touched()) {
      const unit = sheet.units[index];
      if (!unit) continue;
      const scope = scopeOf(unit);
      let base = bases.get(scope);
      if (!base) {
        base = baseOf(terms, pairs, scope, sheet);
        bases.set(scope, base);
      }
      ranked.push(score(unit, terms, near, pairs, base, total));
    }
  }
  return ranked.sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
}

/** Units of one document that get a score; common words alone draw no more in. */
const MOST_UNITS = 120;

/** How well each unit of a sheet says each term, itself or a little less by its context: one table for all sheets in turn. */
class Nearness {
  readonly #terms: readonly Term[];
  readonly #rarestFirst: readonly number[];
  /** A row for each term. */
  readonly #near: Float64Array;
  #units = 0;

  /** @param most how many units the longest sheet has. */
  constructor(terms: readonly Term[], most: number) {
    this.#terms = terms;
    this.#rarestFirst = [...terms.keys()].sort((a, b) => (terms[b]?.weight ?? 0) - (terms[a]?.weight ?? 0));
    this.#near = new Float64Array(terms.length * most);
  }

  /** How well a unit of the sheet looked at last says a term; both by their place. */
  of(term: number, unit: number): number {
    return this.#near[term * this.#units + unit] ?? 0;
  }

  look(sheet: Sheet): void {
    this.#units = sheet.units.length;
    this.#near.fill(0, 0, this.#terms.length * this.#units);
    for (const [row, term] of this.#terms.entries()) {
      for (const { index, here, around } of sheet.postings.get(term.folded) ?? [])
        this.#says(row, index, coverForms(term, here), coverForms(term, around));
      for (const variant of term.variants) {
        for (const { index } of rarest(variant, sheet)) {
          const unit = sheet.units[index];
          if (unit)
            this.#says(
              row,
              index,
              VARIANT * coverAll(variant, unit.bag),
              VARIANT * coverAll(variant, unit.context),
            );
        }
      }
    }
  }

  #says(row: number, unit: number, here: number, around: number): void {
    const best = here >= CONTEXT ? here : Math.max(here, CONTEXT * around);
    const at = row * this.#units + unit;
    if (best > (this.#near[at] ?? 0)) this.#near[at] = best;
  }

  /** The units that hold a word of the question; rare words draw theirs in first. */
  touched(): Set<number> {
    const indices = new Set<number>();
    for (const row of this.#rarestFirst) {
      if (indices.size > MOST_UNITS) break;
      for (let unit = 0; unit < this.#units; unit++) if (this.of(row, unit) > 0) indices.add(unit);
    }
    return indices;
  }
}

/** Where the word of a phrase stands that stands in the fewest units; nowhere, where one of them does not stand at all. */
function rarest(phrase: readonly Sought[], { postings }: Sheet): readonly Posting[] {
  let fewest: readonly Posting[] | undefined;
  for (const { folded } of phrase) {
    const found = postings.get(folded);
    if (found === undefined) return [];
    if (fewest === undefined || found.length < fewest.length) fewest = found;
  }
  return fewest ?? [];
}

/** What every unit of a scope has of each term, before its own words are looked at. */
interface Base {
  readonly terms: readonly number[];
  /** Whether the scope itself says the term: then the unit need not. */
  readonly said: readonly boolean[];
  readonly pairs: readonly boolean[];
}

function baseOf(terms: readonly Term[], pairs: readonly Pair[], scope: Scope, sheet: Sheet): Base {
  const scoped = terms.map((term) => {
    const said = coverTerm(term, scope.said);
    return said > 0 && coverTerm(term, scope.named) < VARIANT && isTold(term, sheet) ? HEADLINE * said : said;
  });
  return {
    terms: terms.map((term, i) => Math.max(SCOPE * (scoped[i] ?? 0), ELSEWHERE * coverTerm(term, sheet.bag))),
    said: scoped.map((share) => share >= VARIANT),
    pairs: pairs.map(
      ({ key, second }) =>
        scope.said.pairs.has(key) &&
        (scope.named.pairs.has(key) ||
          ((scoped[second - 1] ?? 0) >= VARIANT && (scoped[second] ?? 0) >= VARIANT)),
    ),
  };
}

/** A matter of the headline that the text goes on to tell of: only the sentences that do so speak of it. */
const HEADLINE = 0.5;

/** Does a sentence of the text itself say the term? */
function isTold({ folded }: Term, { postings, units }: Sheet): boolean {
  return (postings.get(folded) ?? []).some(({ index, here }) => {
    const kind = units[index]?.kind;
    return here !== undefined && kind !== 'title' && kind !== 'heading';
  });
}

function score(
  unit: Unit,
  terms: readonly Term[],
  nearness: Nearness,
  pairs: readonly Pair[],
  base: Base,
  total: number,
): Ranked {
  let gained = 0;
  let own = 0;
  let open = 0;
  const nearOf = (term: number) => nearness.of(term, unit.index);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (!term) continue;
    const near = nearOf(i);
    if (term.optional) {
      gained += OPTIONAL * term.weight * near;
      if (term.optional === 'in other words') {
        open += term.weight * near;
        own += term.weight * near;
      }
      continue;
    }
    gained += term.weight * Math.max(near, base.terms[i] ?? 0);
    if (base.said[i]) continue;
    open += term.weight;
    own += term.weight * near;
  }
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (!pair) continue;
    // where one of the two does not stand, or with other accents ("Gia Hân" for "gia hạn"), both do not side by side
    const both = Math.min(nearOf(pair.second - 1), nearOf(pair.second)) > OTHER_WORD;
    const near = both ? pairNearness(pair, unit) : 0;
    gained += pair.weight * Math.max(near, base.pairs[i] ? SCOPE : 0);
    // two words that the scope says apart ("HĐ" and "thi đua") ask for nothing more side by side
    if (base.pairs[i] || (near === 0 && base.said[pair.second - 1] && base.said[pair.second])) continue;
    open += pair.weight;
    own += pair.weight * near;
  }
  return { unit, score: gained / total, coverage: (own + SLACK) / (open + SLACK), open: open + SLACK };
}

function pairNearness({ key }: Pair, unit: Unit): number {
  return unit.bag.pairs.has(key) ? HERE : unit.context.pairs.has(key) ? CONTEXT : 0;
}

interface Pair {
  readonly key: string;
  /** The place of its second word among the terms. */
  readonly second: number;
  readonly weight: number;
}

/** Content words that stand side by side in the question. */
function pairsOf(terms: readonly Term[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < terms.length; i++) {
    const [a, b] = [terms[i - 1], terms[i]];
    if (!a || !b || b.at !== a.at + 1 || a.optional || b.optional) continue;
    pairs.push({ second: i, key: `${a.folded} ${b.folded}`, weight: (PAIR * (a.weight + b.weight)) / 2 });
  }
  return pairs;
}
