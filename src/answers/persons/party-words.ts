import { lately } from '../../text/lately.ts';
import { expansions } from '../../text/spelling/abbreviations.ts';
import { words } from '../../text/words.ts';

/** The most words of the phrase (unaccented) that stand side by side in the text; "Viện KSND" holds all of "viện kiểm sát". */
export function sharedRun(phrase: readonly string[], text: string): number {
  const there = ` ${spoken(text)} `;
  if (phrase.length > 1 && ` ${spoken(writtenOut(text))} `.includes(` ${phrase.join(' ')} `))
    return phrase.length;
  for (let length = phrase.length; length > 0; length--) {
    for (let from = 0; from + length <= phrase.length; from++) {
      if (there.includes(` ${phrase.slice(from, from + length).join(' ')} `)) return length;
    }
  }
  return 0;
}

/** Of names and offices, which come again with every question. */
const spoken = lately((text) =>
  words(text)
    .map((word) => word.folded)
    .join(' '),
);

/** The text with its abbreviations in full, in lower case: "Viện kiểm sát nhân dân" for "Viện KSND". */
export const writtenOut: (text: string) => string = lately((text) =>
  words(text)
    .map((word) => (isShort(word.text) ? (expansions(word.text)[0] ?? word.lower) : word.lower))
    .join(' '),
);

function isShort(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /^\p{L}+$/u.test(word);
}
