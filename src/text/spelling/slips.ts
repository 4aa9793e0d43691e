const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Longer words than this are no Vietnamese syllables; trying all edits of them would only cost time. */
const LONGEST = 16;

/** What a slip of the fingers may have meant, likeliest kinds first: two letters exchanged, one left out, one too many, another. */
export function* oneLetterOff(word: string): Generator<string[]> {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return;
  const places = Array.from({ length: word.length + 1 }, (_, i) => i);
  const letters = [...LETTERS];
  yield places.slice(0, -2).map((i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  yield [
    ...places.flatMap((i) => letters.map((letter) => word.slice(0, i) + letter + word.slice(i))),
    ...places.slice(0, -1).map((i) => word.slice(0, i) + word.slice(i + 1)),
  ];
  yield places
    .slice(0, -1)
    .flatMap((i) => letters.map((letter) => word.slice(0, i) + letter + word.slice(i + 1)));
}

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Circumflex, breve, horn, stroke: what makes another letter. */
const SHAPES = ['\u0302', '\u0306', '\u031b', 'đ'];

/**
 * How far the accents of two words are apart: 0 for the same ones, wherever they stand ("nứơc", "nước"), ½ for tones that
 * many speak alike (hỏi and ngã), 1 for each accent that was not typed, 2 for each other one.
 *
 * @example accentsApart('sãn', 'sản') // 0.5
 */
export function accentsApart(typed: string, known: string): number {
  const [a, b] = [typed.normalize('NFD'), known.normalize('NFD')];
  const [toneA = '', toneB = ''] = [a.match(TONE)?.[0], b.match(TONE)?.[0]];
  let apart = 0;
  if (toneA !== toneB) apart += toneA === '' ? 1 : `${toneA}${toneB}`.match(/^[\u0303\u0309]{2}$/u) ? 0.5 : 2;
  for (const mark of SHAPES) {
    const more = count(a, mark) - count(b, mark);
    apart += more > 0 ? 2 * more : -more;
  }
  return apart;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
