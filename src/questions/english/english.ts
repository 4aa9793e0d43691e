import { fold } from '../../text/fold.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import type { Word } from '../../text/words.ts';
import { GLOSSARY } from './glossary.ts';

const LONGEST_PHRASE = 4;

const ENGLISH = new Set(
  `the of in and at to for by with from on is was were are be been did does do has have had who whom whose what when
  where which how why many much will would can could should must shall may might their his her its this that these those
  there about after before during between into against among under over per a an or any all not as if than according
  took take takes place held hold it they he she him them we our you your me please tell show give become became going gonna own also just`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Two English function words, one at least that is no Vietnamese syllable ("to", "do" are), make a question English, where they are a fifth of it or it has hardly a Vietnamese syllable.
 * Names may have their accents ("squad Sao Đỏ"); any other accented word is Vietnamese.
 */
export function isEnglish(typed: readonly Word[]): boolean {
  let signs = 0;
  let sure = 0;
  let foreign = 0;
  for (const word of typed) {
    if (word.lower !== word.folded && !/^\p{Lu}/u.test(word.text)) return false;
    const sound = isSyllable(word.folded);
    if (ENGLISH.has(word.folded)) {
      signs++;
      if (!sound) sure++;
    }
    if (!sound) foreign++;
  }
  return sure > 0 && signs >= 2 && (signs * 5 >= typed.length || foreign * 2 >= typed.length);
}

/**
 * The words to look for when a question is asked in English: glossary phrases in Vietnamese, names and numbers as they
 * stand, English function words left out.
 *
 * @example inVietnamese(words('the annual meeting in Ha Giang')) // 'thường niên cuộc họp Ha Giang'
 */
export function inVietnamese(
  typed: readonly Word[],
  isSaid: (word: string) => boolean = () => false,
): string {
  const out: string[] = [];
  for (let i = 0; i < typed.length; ) {
    const phrase = phraseAt(typed, i);
    // "Sao Coffee" is called so in the documents
    const isName = phrase?.length === 1 && isInName(typed, i) && isSaid(typed[i]?.lower ?? '');
    if (phrase && !isName) {
      out.push(phrase.vietnamese);
      i += phrase.length;
      continue;
    }
    const word = typed[i];
    if (word && (!ENGLISH.has(word.folded) || isInName(typed, i))) out.push(word.text);
    i++;
  }
  return out.join(' ');
}

/** The "An" of "Nguyen Van An" is no article. */
function isInName(typed: readonly Word[], at: number): boolean {
  const capital = (word?: Word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
  const goesOn = (word?: Word) => capital(word) || /^\d/.test(word?.text ?? '');
  return capital(typed[at]) && ((at > 1 && goesOn(typed[at - 1])) || (at > 0 && capital(typed[at + 1])));
}

/** The longest phrase of the glossary at a place; "projects" is looked up as "project", too. */
function phraseAt(
  typed: readonly Word[],
  at: number,
): { readonly length: number; readonly vietnamese: string } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 0; length--) {
    const written = key(typed, at, length);
    const vietnamese = GLOSSARY.get(written) ?? GLOSSARY.get(singular(written));
    if (vietnamese !== undefined) return { length, vietnamese };
  }
  return undefined;
}

function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x)es$|(?<=[^su])s$/, '');
}

function key(typed: readonly Word[], at: number, length: number): string {
  return typed
    .slice(at, at + length)
    .map((word) => fold(word.text))
    .join(' ');
}

/** The first word, unaccented, of what an English noun is called in Vietnamese; the noun itself, where none is known. */
export function inReports(noun = ''): string | undefined {
  const vietnamese = GLOSSARY.get(noun) ?? GLOSSARY.get(singular(noun));
  return vietnamese === undefined ? noun || undefined : fold(vietnamese).split(' ')[0];
}
