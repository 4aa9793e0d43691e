import { isSyllable } from './syllables.ts';

/** Onsets that many speak alike, and so write one for the other. */
const ONSETS = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['d', 'v'],
  ['l', 'n'],
] as const;
/** Endings, too: most often in the south. */
const ENDINGS = [
  ['n', 'ng'],
  ['n', 'nh'],
  ['c', 't'],
] as const;
/** Longest first: "gi" is no g, "ng" no n. */
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|đ|[bcdghklmnprstvx])?/u;
const ENDING = /(?:ng|nh|ch|[cmnptiuoy])?$/u;

const HOOK = '\u0309';
const TILDE = '\u0303';

/**
 * Syllables that are spoken like `syllable` somewhere in the country, and so written in its stead: "chì" for "trì", "xử"
 * for "sử", "giành" for "dành", "bàng" for "bàn", "chũ" for "chủ". Lower case, accents as they should stand.
 *
 * @example soundAlikes('trì') // ['chì']
 */
export function soundAlikes(syllable: string): string[] {
  const onset = ONSET.exec(syllable)?.[0] ?? '';
  const ending = ENDING.exec(syllable)?.[0] ?? '';
  const rest = syllable.slice(onset.length);
  const stem = syllable.slice(0, syllable.length - ending.length);
  const decomposed = syllable.normalize('NFD');
  const others = [
    ...counterparts(ONSETS, onset).map((other) => other + rest),
    ...counterparts(ENDINGS, ending).map((other) => stem + other),
    ...(decomposed.includes(HOOK) ? [decomposed.replace(HOOK, TILDE).normalize('NFC')] : []),
    ...(decomposed.includes(TILDE) ? [decomposed.replace(TILDE, HOOK).normalize('NFC')] : []),
  ];
  return [...new Set(others)].filter((other) => other !== syllable && isSyllable(other));
}

function counterparts(pairs: readonly (readonly [string, string])[], part: string): string[] {
  return pairs.flatMap(([a, b]) => (part === a ? [b] : part === b ? [a] : []));
}
