import type { Bag, Sought } from '../search/bag.ts';
import type { Profile } from './profile.ts';
import { coverAll, coverTerm, type Term } from './terms.ts';

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

export function nameFit(terms: readonly Term[], profile: Profile): NameFit {
  const named = inWholeNames(terms, profile);
  const words: string[] = [];
  let gained = 0;
  let opened = 0;
  let titled = 0;
  let paired = 0;
  let pairs = 0;
  for (const [i, term] of terms.entries()) {
    const inBag = coverTerm(term, profile.bag);
    const ofHead = named.has(i) ? WHOLE_NAME : HEAD;
    const found = inBag >= ofHead ? inBag : Math.max(inBag, ofHead * coverTerm(term, profile.head));
    gained += term.weight * found;
    if (found < OPENING)
      opened += term.weight * Math.max(0, OPENING * coverTerm(term, profile.opening) - found);
    // the bag holds the name
    if (inBag > 0) titled += term.weight * coverTerm(term, profile.name);
    if (found > 0.5) words.push(term.lower);
    const before = terms[i - 1];
    if (before && before.at + 1 === term.at) {
      const weight = (PAIR * (before.weight + term.weight)) / 2;
      pairs += weight;
      if (standTogether(before, term, profile.bag)) paired += weight;
      else if (named.has(i) && named.has(i - 1)) paired += WHOLE_NAME * weight;
    }
  }
  return { gained, opened, titled, paired, pairs, words };
}

/** Do two neighbours of the question stand side by side there, themselves or in other words: "họp HĐQT", "họp Hội đồng quản trị"? */
function standTogether(before: Term, term: Term, bag: Bag): boolean {
  if (bag.pairs.has(`${before.folded} ${term.folded}`)) return true;
  if (before.variants.length + term.variants.length === 0) return false;
  // a synonym of two syllables ("kiểm tra") stands for no name, nor beside one
  const isHeld = (phrase: readonly Sought[]) => phrase.length !== 2 && coverAll(phrase, bag) > 0.5;
  return (
    term.variants.some(
      (phrase) =>
        (before.variants.includes(phrase) || bag.pairs.has(`${before.folded} ${phrase[0]?.folded}`)) &&
        isHeld(phrase),
    ) ||
    before.variants.some(
      (phrase) => bag.pairs.has(`${phrase.at(-1)?.folded} ${term.folded}`) && isHeld(phrase),
    )
  );
}

/** The places of the terms that stand in a row in the head, too: "hợp tác xã chè Đồi Xanh". */
function inWholeNames(terms: readonly Term[], { head }: Profile): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let i = 1; i <= terms.length; i++) {
    const [before, term] = [terms[i - 1], terms[i]];
    if (before && term && before.at + 1 === term.at && head.pairs.has(`${before.folded} ${term.folded}`))
      continue;
    if (i - from >= NAME) for (let at = from; at < i; at++) found.add(at);
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

/** The share of the sorts that the question names which the meeting's names say, too: a shareholders' meeting is no board. */
export function sortFit(terms: readonly Term[], { said }: Profile): number {
  const asked = terms.flatMap((term, i) => {
    const pair = `${terms[i - 1]?.folded ?? ''} ${term.folded}`;
    return terms[i - 1]?.at === term.at - 1 && SORTS.has(pair) ? pair : [];
  });
  return asked.length === 0 ? 0 : asked.filter((pair) => said.pairs.has(pair)).length / asked.length;
}
