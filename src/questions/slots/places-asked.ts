import { isPlaceName, isPlaceTyped } from '../../text/places.ts';
import { overlaps, type Range } from '../../text/range.ts';
import type { TypedQuestion } from '../typing/typing.ts';

/** Known places that the question names: by two words and more in any writing, by one only with a capital. */
export function placesIn(
  typing: TypedQuestion,
  taken: readonly Range[],
): { readonly name: string; readonly words: readonly number[] }[] {
  const found: { name: string; words: number[] }[] = [];
  const { topic } = typing;
  for (let i = 0; i < topic.length; i++) {
    for (const length of [3, 2, 1]) {
      const part = topic.slice(i, i + length);
      const name = part.map((word) => word.folded).join(' ');
      const [first] = part;
      if (part.length < length || !first || !isPlaceTyped(name)) continue;
      // "lan thu hai nam 2022" names no province
      if (taken.some((range) => part.some((word) => overlaps(range, word)))) continue;
      if (length === 1 && !/^\p{Lu}/u.test(first.text) && !UNMISTAKABLE.has(first.lower)) continue;
      // "Bi thu" at the start is no Belgium: there any word has a capital
      if (length === 1 && i === 0 && !typing.accented && name.length < 4) continue;
      if (part.some((word) => word.accented) && !isPlaceName(part.map((word) => word.lower).join(' ')))
        continue;
      found.push({ name, words: part.map((_, at) => i + at) });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** Countries whose small letters with their accents are no other word. */
const UNMISTAKABLE = new Set(['lào', 'séc', 'úc', 'italia', 'asean']);
