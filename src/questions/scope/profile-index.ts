import { type Bag, coverForms } from '../../search/bag.ts';
import { onceEach } from '../../text/lately.ts';
import { coverAll, type Term, VARIANT } from '../terms.ts';
import type { Profile } from './profile.ts';

/** How well what names each meeting, and what its documents say, covers a term: 0 to 1, by the meeting's place among the profiles. */
export interface Coverage {
  readonly bag: readonly number[];
  readonly head: readonly number[];
  readonly opening: readonly number[];
  readonly name: readonly number[];
  /** By the document that covers it best. */
  readonly whole: readonly number[];
}

/** Which meetings a word of a question may name: found by the word, as meetings are many and few of them say it. */
export class ProfileIndex {
  readonly #bag: BagIndex;
  readonly #head: BagIndex;
  readonly #opening: BagIndex;
  readonly #name: BagIndex;
  readonly #documents: BagIndex;
  /** The places of each meeting's documents among all. */
  readonly #documentsOf: readonly (readonly number[])[];

  constructor(profiles: readonly Profile[]) {
    this.#bag = new BagIndex(profiles.map(({ bag }) => bag));
    this.#head = new BagIndex(profiles.map(({ head }) => head));
    this.#opening = new BagIndex(profiles.map(({ opening }) => opening));
    this.#name = new BagIndex(profiles.map(({ name }) => name));
    const documents = new Map<Bag, number>();
    for (const bag of profiles.flatMap(({ whole }) => whole))
      if (!documents.has(bag)) documents.set(bag, documents.size);
    this.#documents = new BagIndex([...documents.keys()]);
    this.#documentsOf = profiles.map(({ whole }) => whole.map((bag) => documents.get(bag) ?? 0));
  }

  /** Made once a term: a follow-up is looked at with the words of the question before and without them. */
  readonly coverage: (term: Term) => Coverage = onceEach((term) => {
    const documents = this.#documents.cover(term);
    return {
      bag: this.#bag.cover(term),
      head: this.#head.cover(term),
      opening: this.#opening.cover(term),
      name: this.#name.cover(term),
      whole: this.#documentsOf.map((of) => of.reduce((best, at) => Math.max(best, documents[at] ?? 0), 0)),
    };
  });
}

/** Bags by their words. */
class BagIndex {
  readonly #bags: readonly Bag[];
  /** Unaccented word → where it stands, and in which accented forms. */
  readonly #holding = new Map<string, { readonly at: number; readonly forms: readonly string[] }[]>();

  /** What most terms have of them. */
  readonly #nothing: number[];

  constructor(bags: readonly Bag[]) {
    this.#bags = bags;
    this.#nothing = bags.map(() => 0);
    for (const [at, { forms: words }] of bags.entries()) {
      for (const [word, forms] of words) {
        const holding = this.#holding.get(word);
        if (holding) holding.push({ at, forms });
        else this.#holding.set(word, [{ at, forms }]);
      }
    }
  }

  /** What `coverTerm` gives for each of the bags. */
  cover(term: Term): readonly number[] {
    let covered = this.#nothing;
    const says = (at: number, share: number) => {
      if (covered === this.#nothing) covered = [...this.#nothing];
      covered[at] = Math.max(covered[at] ?? 0, share);
    };
    for (const { at, forms } of this.#holding.get(term.folded) ?? []) says(at, coverForms(term, forms));
    for (const phrase of term.variants) {
      for (const { at } of this.#holding.get(phrase[0]?.folded ?? '') ?? []) {
        const bag = this.#bags[at];
        if (bag && (covered[at] ?? 0) < VARIANT) says(at, VARIANT * coverAll(phrase, bag));
      }
    }
    return covered;
  }
}
