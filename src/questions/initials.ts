import type { Document } from '../corpus/document.ts';
import { fold, lower } from '../text/fold.ts';
import { onceEach } from '../text/lately.ts';
import { isSyllable } from '../text/syllables.ts';
import { type Word, words } from '../text/words.ts';

// Askers shorten by initials what a report writes out and never shortens: "ĐKT" for "Đoàn kiểm tra".

const FEWEST = 3;
const MOST = 6;
const SHORT = new RegExp(`^[\\p{Lu}]{${FEWEST},${MOST}}$`, 'u');
const CONSONANTS = new RegExp(`^[bcdđghklmnpqrstvx]{${FEWEST},${MOST}}$`, 'u');
/** Three letters fit some words by chance: these must head a paper, or stand there more than once. */
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
    const spelled = documents.flatMap((document) => phrases(document).get(key) ?? []);
    return [...new Set([...longer, ...spelled])];
  };
}

/** Words in capitals within sentences, unaccented. */
const shortForms = onceEach((document: Document): readonly string[] => [
  ...new Set(
    [...document.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,9}(?![\p{L}\p{N}])/gu)].map(([short]) =>
      fold(short),
    ),
  ),
]);

/** By initials, unaccented, the phrases of a document that open with a capital. */
const phrases = onceEach((document: Document): ReadonlyMap<string, readonly string[]> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { kind, start, end } of document.blocks) {
    if (kind === 'furniture') continue;
    const heads = kind === 'title' || kind === 'heading' ? TWICE : 1;
    const list = words(document.text.slice(start, end));
    for (const [at, first] of list.entries()) {
      if (!/^\p{Lu}/u.test(first.text)) continue;
      for (const [key, phrase] of runsFrom(list, at)) {
        const known = counts.get(key) ?? new Map<string, number>();
        known.set(phrase, (known.get(phrase) ?? 0) + heads);
        counts.set(key, known);
      }
    }
  }
  const sure = [...counts].map(
    ([key, known]) =>
      [
        key,
        [...known].flatMap(([phrase, times]) => (key.length > FEWEST || times >= TWICE ? phrase : [])),
      ] as const,
  );
  return new Map(sure.filter(([, known]) => known.length > 0));
});

/** The runs of words with single spaces between them that open at a place, each with its initials. */
function* runsFrom(list: readonly Word[], at: number): Generator<readonly [key: string, phrase: string]> {
  let key = '';
  let phrase = '';
  for (let i = at; i < at + MOST; i++) {
    const word = list[i];
    const before = list[i - 1];
    if (word === undefined || !/^\p{L}/u.test(word.text)) return;
    if (i > at && before !== undefined && word.start !== before.end + 1) return;
    key += word.folded.charAt(0);
    phrase += `${i > at ? ' ' : ''}${lower(word.text)}`;
    if (key.length >= FEWEST) yield [key, phrase];
  }
}
