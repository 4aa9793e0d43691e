// A Vietnamese syllable without its tone: onset, one to three vowels, coda.
const SYLLABLE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|nh|ng|[cmnpt])?$/u;
const WORD = /[\p{L}\p{M}]{1,40}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The share of the words with a letter beyond ASCII that are well-formed Vietnamese syllables with at most one tone:
 * near 1 for Vietnamese read in the right encoding, 0 where there is none. Looks at the first 200,000 characters.
 */
export function vietnameseShare(text: string): number {
  let accented = 0;
  let formed = 0;
  for (const [word] of text.slice(0, 200_000).matchAll(WORD)) {
    const plain = word.normalize('NFC').toLowerCase();
    if (/^[a-z]*$/u.test(plain)) continue;
    accented++;
    const parts = plain.normalize('NFD');
    const tones = parts.match(TONES)?.length ?? 0;
    if (tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'))) formed++;
  }
  return accented === 0 ? 0 : formed / accented;
}
