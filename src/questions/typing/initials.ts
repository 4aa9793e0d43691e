import type { Document } from '../../corpus/document.ts';
import { fold, lower } from '../../text/fold.ts';
import { onceEach } from '../../text/lately.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import { type Word, words } from '../../text/words.ts';

// Askers shorten by initials what a report writes out and never shortens: "ĐKT" for "Đoàn kiểm tra".

const FEWEST = 3;
const MOST = 8;
const SHORT = new RegExp(`^[\\p{Lu}]{${FEWEST},${MOST}}$`, 'u');
const CONSONANTS = new RegExp(`^[bcdđghklmnpqrstvx]{${FEWEST},${MOST}}$`, 'u');
/** As many letters fit no other words by chance, however those are written. */
const SURE = 5;
/** Three fit some by chance: their words must head a paper, or stand there more than once. */
const TWICE = 2;
/** "UBCK" of "UBCKNN": a report's own short form may go on by so many letters. */
const LONGER = 3;

/** What the documents write out, or shorten by more letters, that the asker's short form stands for; lower case. */
export function readingsOfInitials(documents: readonly Document[]): (written: string) => readonly string[] {
  return (written) => {
    const key = fold(written);
    if (!(SHORT.test(written) || CONSONANTS.test(written)) || isSyllable(key)) return [];
    const shorts = documents.flatMap((document) => shortForms(document));
    // the documents use it themselves
    if (shorts.includes(key)) return [];
    const longer = shorts.filter((short) => short.startsWith(key) && short.length <= key.length + LONGER);
    return [...new Set([...longer, ...documents.flatMap((document) => spelledOut(document, key))])];
  };
}

/** Words in capitals, unaccented. */
const shortForms = onceEach((document: Document): readonly string[] => [
  ...new Set(
    [...document.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,9}(?![\p{L}\p{N}])/gu)].map(([short]) =>
      fold(short),
    ),
  ),
]);

/** A document's words and their first letters, unaccented, one each; a space where a phrase cannot go on. */
interface Initials {
  readonly letters: string;
  readonly words: readonly (Word | undefined)[];
  /** Where the lines of its head and its headings end, among the letters. */
  readonly heads: readonly (readonly [from: number, to: number])[];
}

const initialsOf = onceEach((document: Document): Initials => {
  const found: (Word | undefined)[] = [];
  const heads: (readonly [number, number])[] = [];
  for (const { kind, start, end } of document.blocks) {
    if (kind === 'furniture') continue;
    const from = found.length;
    let before: Word | undefined;
    for (const word of words(document.text.slice(start, end))) {
      if (before !== undefined && word.start !== before.end + 1) found.push(undefined);
      found.push(/^\p{L}/u.test(word.text) ? word : undefined);
      before = word;
    }
    if (kind === 'title' || kind === 'heading') heads.push([from, found.length]);
    found.push(undefined);
  }
  return { letters: found.map((word) => word?.folded.charAt(0) ?? ' ').join(''), words: found, heads };
});

/** The phrases of a document with these initials that are no chance: long ones, or such as open with a capital. */
function spelledOut(document: Document, key: string): readonly string[] {
  const { letters, words, heads } = initialsOf(document);
  const times = new Map<string, number>();
  for (let at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
    if (key.length < SURE && !/^\p{Lu}/u.test(words[at]?.text ?? '')) continue;
    const phrase = words.slice(at, at + key.length).map((word) => lower(word?.text ?? ''));
    const heading = heads.some(([from, to]) => from <= at && at < to);
    times.set(phrase.join(' '), (times.get(phrase.join(' ')) ?? 0) + (heading ? TWICE : 1));
  }
  return [...times].flatMap(([phrase, said]) => (key.length > FEWEST || said >= TWICE ? phrase : []));
}
