import { words } from '../text/words.ts';

/** The words of a text, for asking whether and how well they cover a question's words. */
export interface Bag {
  /** Unaccented form → accented forms that stand there. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Neighbours, unaccented: "kinh phi". Most Vietnamese words are two syllables. */
  readonly pairs: ReadonlySet<string>;
}

/** A word looked for; `accented` tells whether accents were typed in it. */
export interface Sought {
  readonly lower: string;
  readonly folded: string;
  readonly accented: boolean;
}

/** Accents left out, in the question or in the document. */
export const BARE = 0.92;
/** Other accents than those typed: hardly the same word. */
const OTHER_ACCENTS = 0.2;

export function bagOf(...texts: readonly string[]): Bag {
  const forms = new Map<string, string[]>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let before = '';
    for (const word of words(text)) {
      const known = forms.get(word.folded);
      if (!known) forms.set(word.folded, [word.lower]);
      else if (!known.includes(word.lower)) known.push(word.lower);
      if (before) pairs.add(`${before} ${word.folded}`);
      before = word.folded;
    }
  }
  return { forms, pairs };
}

/** 1 where the word stands in the bag, less where accents differ, 0 where it does not. */
export function cover(word: Sought, bag: Bag): number {
  return coverForms(word, bag.forms.get(word.folded));
}

/** The same of the accented forms that stand there for its letters. */
export function coverForms(word: Sought, forms: readonly string[] | undefined): number {
  if (!forms) return 0;
  if (forms.includes(word.lower)) return 1;
  return word.accented ? (forms.includes(word.folded) ? BARE : OTHER_ACCENTS) : BARE;
}
