import { fold, isAccented, nfc } from '../../text/fold.ts';
import { onceEach } from '../../text/lately.ts';
import { isPlaceTyped } from '../../text/places.ts';
import { expandChat } from '../../text/spelling/abbreviations.ts';
import { inStandard } from '../../text/spelling/dialect.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import { repairTelex } from '../../text/spelling/telex.ts';
import { type Word, words } from '../../text/words.ts';
import { inVietnamese, isEnglish } from '../english/english.ts';
import type { Restored } from './accents.ts';
import { withoutCourtesy } from './courtesy.ts';
import { isEverydayWord } from './everyday-words.ts';
import { misspelled } from './misspelled.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the question. */
export interface QuestionWord extends Word {
  /** Has it accents, typed or surely meant? */
  readonly accented: boolean;
  /** How it was read where none were typed in the whole question: surely so, or perhaps otherwise. */
  readonly read?: 'surely' | 'perhaps';
  /** May it well be a word that only shapes the question? Told of those that are read. */
  readonly shaping?: boolean;
}

/** A question as typed and as read: raw Telex, chat shorthand and typos mended. */
export interface TypedQuestion {
  /** As it came, in NFC. */
  readonly typed: string;
  /** What was understood. For an English question: the English words, then what they are in Vietnamese. */
  readonly text: string;
  readonly words: readonly QuestionWord[];
  /** Words to look for in the documents: `words`, or their Vietnamese where the question is English. */
  readonly topic: readonly QuestionWord[];
  readonly english: boolean;
  /** Were accents typed at all? Then a word without them is one that has none. */
  readonly accented: boolean;
  /** What was mended, for explaining: "Nihn → Ninh". */
  readonly repairs: readonly string[];
}

/** A question longer than this is read up to here: nobody asks in more. */
const LONGEST = 1200;

/** "bao nhiêu %", "mấy %": a word like others. */
const PERCENT = /(?<=\s)(nhiêu|nhiu|nhieu|mấy|may|bn|bnhieu|bnhiêu)\s?%/giu;

/**
 * Reads a question as people type it.
 *
 * @example readTyping('ai kys bien bang?', vocabulary).text // 'ai ký bien ban?'
 */
export function readTyping(raw: string, vocabulary: Vocabulary): TypedQuestion {
  const typed = nfc(raw)
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .slice(0, LONGEST);
  const calm = isShouted(typed) ? calmed(typed) : typed;
  const asks = withoutCourtesy(calm.trim().replace(/\s+/gu, ' ')).replace(PERCENT, '$1 phần trăm');
  const asTyped = words(asks);
  if (isEnglish(asTyped)) {
    const topic = marked(words(inVietnamese(asTyped, (word) => vocabulary.knows(word))));
    const text = `${calm} ${topic.map((word) => word.text).join(' ')}`;
    return { typed, text, words: marked(asTyped), topic, english: true, accented: true, repairs: [] };
  }
  const telex = repairTelex(asks, (word) => vocabulary.knows(word));
  const spelled = inStandard(expandChat(telex));
  const habit = accentsTyped(spelled, vocabulary);
  const accented = habit !== 'none';
  const { text: mended, repairs } = mendTypos(spelled, accented, vocabulary);
  const restored = habit === 'all' ? undefined : vocabulary.withAccents(mended);
  const text = restored?.text ?? mended;
  // among words that have theirs a word is surely meant as its neighbours say
  const read = marked(words(text), accented ? undefined : restored);
  return { typed, text, words: read, topic: read, english: false, accented, repairs };
}

/** @param restored how the words of a question typed without accents were read. */
function marked(typed: readonly Word[], restored?: Restored): QuestionWord[] {
  return typed.map(({ text, lower, folded, start, end }, i): QuestionWord => {
    const accented = lower !== folded;
    if (!restored) return { text, lower, folded, start, end, accented };
    const shaping = restored.shaping[i] ?? false;
    return restored.doubtful[i]
      ? { text, lower, folded, start, end, accented: false, read: 'perhaps', shaping }
      : { text, lower, folded, start, end, accented, read: 'surely', shaping };
  });
}

/** All capitals carry no more than small letters do. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 10) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 && capitals > letters * 0.8;
}

/** In small letters, but for who is addressed: "BÀ NĂM" is nobody's fifth lady. */
function calmed(text: string): string {
  return text.toLowerCase().replace(ADDRESSED, (letter) => letter.toUpperCase());
}

/** The first letter behind a form of address, unless another one stands there: "anh em", "thầy cô". */
const ADDRESSED =
  /(?<=(?<!\p{L})(?:ông|bà|anh|chị|cô|chú|bác|thầy|đ\/c|đồng chí) )(?!(?:em|con|cô|chị|bà|anh|thầy|nào|ấy|có|cái|đã|nói) )\p{L}/gu;

/**
 * One word with accents among many that lack theirs was made by the keyboard or copied; some that lack theirs among many
 * that have them were typed in haste. A word lacks them where its letters are known with accents only.
 */
function accentsTyped(text: string, vocabulary: Vocabulary): 'all' | 'some' | 'none' {
  let accented = 0;
  let lacking = 0;
  for (const word of words(text)) {
    if (word.lower !== word.folded) accented++;
    else if (lacksAccents(word, vocabulary)) lacking++;
  }
  if (accented <= lacking) return 'none';
  return lacking > 0 ? 'some' : 'all';
}

function lacksAccents({ lower, folded }: Word, vocabulary: Vocabulary): boolean {
  return (
    lower === folded && !vocabulary.knows(lower) && !isEverydayWord(lower) && vocabulary.knowsFolded(folded)
  );
}

/**
 * Replaces words that neither the documents nor the intents know by the known word they most likely stand for. A word
 * with a digit in it, and an unknown word with two capitals (a code, an abbreviation), stay as they are: looked for
 * as typed, they are not found, and that is the right answer.
 */
function mendTypos(
  text: string,
  accented: boolean,
  vocabulary: Vocabulary,
): { text: string; repairs: string[] } {
  const repairs: string[] = [];
  let out = '';
  let last = 0;
  const typed = words(text);
  const meant = accented ? misspelled(typed, vocabulary) : undefined;
  for (const [at, word] of typed.entries()) {
    // "kon tum" is spelled so, whatever the rules say
    if ([at, at + 1].some((to) => isPlaceTyped(`${typed[to - 1]?.folded ?? ''} ${typed[to]?.folded ?? ''}`)))
      continue;
    // it is given its accents later, unless it sounds like a word that has none: "chong" for "trong"
    const lacks = accented && lacksAccents(word, vocabulary);
    const spoken = meant?.get(at);
    const better =
      (lacks && spoken && isAccented(spoken) ? undefined : spoken) ??
      // "Nà Ka" is spelled so where a document does
      (/^\p{Lu}/u.test(word.text) && vocabulary.knows(word.lower)
        ? undefined
        : respelled(word.lower, vocabulary)) ??
      (!lacks && needsMending(word, accented, vocabulary)
        ? vocabulary.nearest(word.text, isName(typed, at))
        : undefined);
    if (!better || better === word.lower) continue;
    // a word with accents among those without would make the others look like words that have none
    out += text.slice(last, word.start) + (accented ? better : fold(better));
    last = word.end;
    repairs.push(`${word.text} → ${better}`);
  }
  return { text: out + text.slice(last), repairs };
}

/** Consonants that stand before i, e, ê alone, with those that stand before the other vowels. */
const BEFORE_FRONT = [
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['k', 'c'],
] as const;

/** "nghạch", "ghạo": the other spelling of the same sound, also where a document misspells it; only what cannot be right. */
function respelled(word: string, vocabulary: Vocabulary): string | undefined {
  if (isSyllable(word)) return undefined;
  for (const pair of BEFORE_FRONT) {
    for (const [wrong, right] of [pair, pair.toReversed()]) {
      if (!word.startsWith(wrong ?? '')) continue;
      const other = `${right}${word.slice(wrong?.length)}`;
      const known = isAccented(word) ? vocabulary.knows(other) : vocabulary.knowsFolded(other);
      if (isSyllable(other) && known) return other;
    }
  }
  return undefined;
}

/** A capital within the question, or before another. */
function isName(typed: readonly Word[], at: number): boolean {
  const capital = (word?: Word) => /^\p{Lu}/u.test(word?.text ?? '');
  return capital(typed[at]) && (at > 0 || capital(typed[1]));
}

function needsMending(word: Word, accented: boolean, vocabulary: Vocabulary): boolean {
  if (!/^\p{L}+$/u.test(word.text)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return false;
  // consonants alone are first letters: "cnc"
  if (!/[aeiouy]/.test(word.folded)) return false;
  if (vocabulary.knows(word.lower) || isEverydayWord(word.lower)) return false;
  const bare = word.lower === word.folded;
  if (bare && vocabulary.knowsFolded(word.folded)) return false;
  // a sound syllable that the documents do not use is more likely meant than mistyped, unless its letters are known with other accents
  if (isSyllable(word.lower) && !(accented && !bare && vocabulary.knowsFolded(word.folded))) return false;
  return true;
}

/** The question's words without accents, with single spaces between. */
export const foldedWords = onceEach(({ words: typed }: TypedQuestion): string =>
  typed.map((word) => word.folded).join(' '),
);
