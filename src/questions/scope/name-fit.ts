import type { Bag, Sought } from '../../search/bag.ts';
import { coverAll, type Term } from '../terms.ts';
import type { Profile } from './profile.ts';
import type { Coverage } from './profile-index.ts';

/** How well a question's words stand in what names a meeting, in weight of words. */
export interface NameFit {
  /** Of the words themselves. */
  readonly gained: number;
  /** Of those that only the sentence says which opens its report. */
  readonly opened: number;
  /** Of those that the very title says. */
  readonly titled: number;
  /** Of neighbours that stand side by side there, too, */
  readonly paired: number;
  /** and of all neighbours in the question. */
  readonly pairs: number;
  /** The words that stand there. */
  readonly words: readonly string[];
}

const PAIR = 0.7;
/** A word of a document's head that may be another meeting's of the same document. */
const HEAD = 0.45;
/** A word of the sentence that opens the report. */
const OPENING = 0.45;
/** Unless the head says a whole name word by word. */
const WHOLE_NAME = 0.8;
/** A name is so many words in a row. */
const NAME = 4;

/** Two neighbours of the question, with what makes them neighbours in a text: looked for in every meeting's names. */
export interface Neighbours {
  /** Unaccented: "kinh phi". */
  readonly pair: string;
  readonly weight: number;
  /** In other words, "họp Hội đồng quản trị" for "họp HĐQT": the phrase, and its word beside the other neighbour if it has one. */
  readonly others: readonly { readonly phrase: readonly Sought[]; readonly pair?: string }[];
}

/** For each term those that it and the word before it are; nothing where that is no term. */
export function neighboursIn(terms: readonly Term[]): (Neighbours | undefined)[] {
  return terms.map((term, i) => {
    const before = terms[i - 1];
    if (!before || before.at + 1 !== term.at) return undefined;
    return {
      pair: `${before.folded} ${term.folded}`,
      weight: (PAIR * (before.weight + term.weight)) / 2,
      others: [
        ...term.variants.map((phrase) =>
          before.variants.includes(phrase)
            ? { phrase }
            : { phrase, pair: `${before.folded} ${phrase[0]?.folded}` },
        ),
        ...before.variants.map((phrase) => ({ phrase, pair: `${phrase.at(-1)?.folded} ${term.folded}` })),
        // a synonym of two syllables ("kiểm tra") stands for no name, nor beside one
      ].filter(({ phrase }) => phrase.length !== 2),
    };
  });
}

/** A term of the question with how meetings cover it, and the neighbours that it and the one before it are. */
export interface Named {
  readonly term: Term;
  readonly coverage: Coverage;
  readonly beside: Neighbours | undefined;
}

/** @param at the place of `profile` among the profiles. */
export function nameFit(asked: readonly Named[], at: number, profile: Profile): NameFit {
  const whole = inWholeNames(asked, at, profile);
  const words: string[] = [];
  let gained = 0;
  let opened = 0;
  let titled = 0;
  let paired = 0;
  let pairs = 0;
  for (const [i, { term, coverage, beside }] of asked.entries()) {
    const inBag = coverage.bag[at] ?? 0;
    const ofHead = whole.has(i) ? WHOLE_NAME : HEAD;
    const found = inBag >= ofHead ? inBag : Math.max(inBag, ofHead * (coverage.head[at] ?? 0));
    gained += term.weight * found;
    if (found < OPENING) opened += term.weight * Math.max(0, OPENING * (coverage.opening[at] ?? 0) - found);
    // the bag holds the name
    if (inBag > 0) titled += term.weight * (coverage.name[at] ?? 0);
    if (found > 0.5) words.push(term.lower);
    if (!beside) continue;
    pairs += beside.weight;
    const before = asked[i - 1]?.coverage.bag[at] ?? 0;
    if (inBag + before > 0 && standTogether(beside, profile.bag)) paired += beside.weight;
    else if (whole.has(i) && whole.has(i - 1)) paired += WHOLE_NAME * beside.weight;
  }
  return { gained, opened, titled, paired, pairs, words };
}

/** Do two neighbours of the question stand side by side there, themselves or in other words? */
function standTogether({ pair, others }: Neighbours, bag: Bag): boolean {
  return (
    bag.pairs.has(pair) ||
    others.some(
      ({ phrase, pair }) => (pair === undefined || bag.pairs.has(pair)) && coverAll(phrase, bag) > 0.5,
    )
  );
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The places of the terms that stand in a row in the head, too: "hợp tác xã chè Đồi Xanh". */
function inWholeNames(asked: readonly Named[], at: number, { head }: Profile): ReadonlySet<number> {
  if (asked.length < NAME) return NOWHERE;
  let found = NOWHERE;
  let from = 0;
  for (let i = 1; i <= asked.length; i++) {
    const beside = asked[i]?.beside;
    if (beside && (asked[i]?.coverage.head[at] ?? 0) > 0 && head.pairs.has(beside.pair)) continue;
    if (i - from >= NAME) found = new Set([...found, ...[...asked.keys()].slice(from, i)]);
    from = i;
  }
  return found;
}

/** What sorts of meeting are called by two words that no other sort shares. */
const SORTS = new Set([
  'dai hoi',
  'giao ban',
  'chi bo',
  'hop bao',
  'doi thoai',
  'toa dam',
  'hoi thao',
  'dien dan',
  'hoi dam',
  'ky hop',
  'phu huynh',
  'dan pho',
]);

/** The sorts of meeting that the question names. */
export function sortsIn(asked: readonly Named[]): string[] {
  return asked.flatMap(({ beside }) => (beside && SORTS.has(beside.pair) ? beside.pair : []));
}

/** The share of them that the meeting's names say, too: a shareholders' meeting is no board. */
export function sortFit(sorts: readonly string[], { said }: Profile): number {
  return sorts.length === 0 ? 0 : sorts.filter((pair) => said.pairs.has(pair)).length / sorts.length;
}
