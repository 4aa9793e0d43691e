import { lower } from '../../text/fold.ts';
import { ADDRESS_WORD } from '../../text/names/honorifics.ts';

/** Forms of address, which open a sentence with a capital and are no part of a name. */
const ADDRESS = `(?:${ADDRESS_WORD}|A\\.|C\\.|E\\.)`;
const patterns = new Map<string, RegExp>();

/** Where a text has named the person: behind the full name, or behind the given name where notes leave the rest out. -1: nowhere. */
export function namedBy(text: string, name: string): number {
  // "năm nay" names no "cô Năm"
  const full = name.includes(' ') ? lower(text).indexOf(name) : -1;
  if (full >= 0) return full + name.length;
  // most sentences do not hold the name at all
  if (!text.includes(capitalised(name.slice(name.lastIndexOf(' ') + 1)))) return -1;
  const match = givenName(name).exec(text);
  return match ? match.index + match[0].length : -1;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The given name with a capital, alone or with the word before it in the name, and no other name in front of it. */
function givenName(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const parts = name.split(' ').map(capitalised);
    const [given = '', middle] = [parts.at(-1), parts.at(-2)];
    const called = middle ? `(?:${middle}\\s)?${given}` : given;
    pattern = new RegExp(
      `(?<![\\p{L}\\p{M}])(?<!\\p{Lu}[\\p{Ll}\\p{M}]{0,8}\\s(?<!${ADDRESS}\\s))${called}(?![\\p{L}\\p{M}])(?!\\s\\p{Lu}\\p{Ll})`,
      'u',
    );
    patterns.set(name, pattern);
  }
  return pattern;
}
