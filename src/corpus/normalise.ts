import { OffsetMap } from './offset-map.ts';

/** A text made even, and where each of its characters came from. */
export interface Normalised {
  readonly text: string;
  /** The place in the text as it came of the character at `offset`. */
  source(offset: number): number;
}

const LINE_BREAK = '\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]';
// Zero-width characters, directions of writing, soft hyphens, controls: nothing that a reader sees.
const INVISIBLE = '(?![\\t\\n])[\\p{Cc}\\p{Cf}]';
const WIDE_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const UNEVEN = new RegExp(`${LINE_BREAK}|${INVISIBLE}|${WIDE_SPACE}|\\p{Surrogate}`, 'gu');
const IS_BREAK = new RegExp(`^(?:${LINE_BREAK})$`, 'u');
const IS_SPACE = new RegExp(`^${WIDE_SPACE}$`, 'u');

// A letter with its marks; Korean vowels and finals bind like marks. Then single characters that NFC replaces.
const CLUSTER =
  /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+|[\u0340-\u0344\u0374\u037e\u0387\u0958-\u095f\u09dc-\u09df\u0a33\u0a36\u0a59-\u0a5e\u0b5c\u0b5d\u0f43-\u0f69\u1f71-\u1fff\u2126\u212a\u212b\u2329\u232a\u2adc\uf900-\ufb4e\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]/gu;

/**
 * A text in NFC with "\n" for every line break, a plain space for every wide one, and without invisible characters.
 *
 * @example normalise('ho\u0323p\u200b').text // 'họp'
 */
export function normalise(text: string): Normalised {
  const even = replaceAll(text, UNEVEN, (found) => {
    if (IS_BREAK.test(found)) return '\n';
    if (IS_SPACE.test(found)) return ' ';
    return /\p{Surrogate}/u.test(found) ? '\ufffd' : '';
  });
  // Nearly every text is in NFC as it comes.
  if (even.text.normalize('NFC') === even.text) return even;
  const composed = replaceAll(even.text, CLUSTER, (found) => found.normalize('NFC'));
  return { text: composed.text, source: (offset) => even.source(composed.source(offset)) };
}

function replaceAll(text: string, pattern: RegExp, replacement: (found: string) => string): Normalised {
  const map = new OffsetMap();
  const parts: string[] = [];
  let length = 0;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const put = replacement(match[0]);
    parts.push(text.slice(last, match.index), put);
    length += match.index - last;
    map.add(length, match.index);
    length += put.length;
    last = match.index + match[0].length;
    map.add(length, last);
  }
  if (last === 0) return { text, source: (offset) => offset };
  parts.push(text.slice(last));
  return { text: parts.join(''), source: (offset) => map.source(offset) };
}
