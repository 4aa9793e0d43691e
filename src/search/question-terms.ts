import { isAccented } from '../text/fold.ts';
import { type Word, words } from '../text/words.ts';
import type { Correction } from './correction.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { TokenStore } from './token-store.ts';

/** A syllable to look for, and what a passage gains that has it as typed, or with other accents only. */
interface Term {
  readonly syllable: number;
  /** The accented form, where it was typed and some passage has it. */
  readonly word?: number;
  readonly wordWeight: number;
  readonly syllableWeight: number;
}

/** Two neighbours in the question. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

export interface QuestionTerms {
  readonly terms: readonly Term[];
  readonly pairs: readonly Pair[];
}

/** Longer questions are read up to here: more words do not make clearer what is meant. */
const MOST_WORDS = 160;

/** How much each kind of match counts, in units of idf. */
interface Weights {
  readonly word: number;
  readonly syllable: number;
  readonly pair: number;
}

/** Where accents were typed, they tell; without them the pairs of syllables must, as most words have two. */
const ACCENTED: Weights = { word: 1, syllable: 0.4, pair: 0.5 };
const UNACCENTED: Weights = { word: 0, syllable: 1, pair: 0.7 };
/** What a syllable counts that was not typed so, but is one letter away from what was. */
const CORRECTED = 0.7;

/** What to look for in the passages of `store`, given a question as typed (in NFC). */
export function questionTerms(question: string, store: TokenStore, correction: Correction): QuestionTerms {
  const asked = words(question.slice(0, 8192)).slice(0, MOST_WORDS);
  const accented = isAccented(question);
  const weights = accented ? ACCENTED : UNACCENTED;
  const slots = asked.map((word) => slotOf(word, accented, store));
  for (const [i, word] of asked.entries()) {
    if (slots[i] !== undefined && slots[i]?.syllable === undefined) {
      slots[i] = corrected(word, slots[i - 1]?.syllable, slots[i + 1]?.syllable, store, correction);
    }
  }
  const terms = new Map<number, Term>();
  const pairs = new Map<string, Pair>();
  for (const [i, slot] of slots.entries()) {
    if (slot?.syllable === undefined) continue;
    const { syllable, word, certainty } = slot;
    if (!slot.isFunction && !(terms.get(syllable)?.word !== undefined && word === undefined)) {
      const syllableIdf = store.idf(store.syllableCounts[syllable] ?? 0);
      const wordIdf = word === undefined ? 0 : store.idf(store.wordCounts[word] ?? 0);
      // An accent that no passage has was mistyped: then the letters must count in full.
      const lenient = word === undefined ? weights.word + weights.syllable : weights.syllable;
      terms.set(syllable, {
        syllable,
        ...(word === undefined ? {} : { word }),
        wordWeight: weights.word * wordIdf,
        syllableWeight: lenient * syllableIdf * certainty,
      });
    }
    const next = slots[i + 1];
    if (next?.syllable === undefined || (slot.isFunction && next.isFunction)) continue;
    const count = store.pairs.count(syllable, next.syllable);
    if (count === 0) continue;
    pairs.set(`${syllable} ${next.syllable}`, {
      first: syllable,
      second: next.syllable,
      weight: weights.pair * store.idf(count) * certainty * next.certainty,
    });
  }
  return { terms: [...terms.values()], pairs: [...pairs.values()] };
}

interface Slot {
  readonly syllable?: number | undefined;
  readonly word?: number | undefined;
  readonly isFunction: boolean;
  readonly certainty: number;
}

function slotOf(word: Word, accented: boolean, store: TokenStore): Slot {
  const { lexicon } = store;
  return {
    syllable: lexicon.syllable(word.folded),
    word: accented ? lexicon.word(word.lower) : undefined,
    isFunction: accented && FUNCTION_WORDS.has(word.lower),
    certainty: 1,
  };
}

/** The known syllable that was meant by an unknown one: the one that goes best with its neighbours, else the commonest. */
function corrected(
  word: Word,
  before: number | undefined,
  after: number | undefined,
  store: TokenStore,
  correction: Correction,
): Slot {
  let best: { syllable: number; score: number } | undefined;
  for (const syllable of correction.neighbours(word.folded)) {
    const beside =
      (before === undefined ? 0 : store.pairs.count(before, syllable)) +
      (after === undefined ? 0 : store.pairs.count(syllable, after));
    const score = beside * 1000 + (store.syllableCounts[syllable] ?? 0);
    if (best === undefined || score > best.score) best = { syllable, score };
  }
  return { syllable: best?.syllable, isFunction: false, certainty: CORRECTED };
}
