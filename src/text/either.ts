import { fold } from './fold.ts';

/**
 * Source of a pattern for `phrase` (lower case) as it stands or typed without accents, word by word, over any white
 * space. For `lower` text.
 *
 * @example either('hôm nay') // '(?:hôm|hom)\\s{1,3}nay'
 */
export function either(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (fold(word) === word ? word : `(?:${word}|${fold(word)})`))
    .join('\\s{1,3}');
}

/** Source of a pattern for any of `phrases`, each as in `either`; longest first. */
export function anyEither(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(either).join('|')})`;
}
