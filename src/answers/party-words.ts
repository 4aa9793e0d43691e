import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** The most words of the phrase (unaccented) that stand side by side in the text. */
export function sharedRun(phrase: readonly string[], text: string): number {
  const there = ` ${words(fold(text))
    .map((word) => word.folded)
    .join(' ')} `;
  for (let length = phrase.length; length > 0; length--) {
    for (let from = 0; from + length <= phrase.length; from++) {
      if (there.includes(` ${phrase.slice(from, from + length).join(' ')} `)) return length;
    }
  }
  return 0;
}
