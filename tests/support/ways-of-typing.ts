import { fold } from '../../src/text/fold.ts';

const TELEX_TONE: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** The keys of Telex, the tone's at the end of the word; an abbreviation in capitals is typed as it is. */
function telexWord(word: string): string {
  if (/^\p{Lu}+$/u.test(word)) return fold(word).toUpperCase();
  let keys = '';
  let tone = '';
  for (const letter of word) {
    const [base = '', ...marks] = letter.replace('đ', 'd').replace('Đ', 'D').normalize('NFD');
    keys += base;
    if (/đ/iu.test(letter)) keys += 'd';
    for (const mark of marks) {
      tone = TELEX_TONE[mark] ?? tone;
      if (mark === '\u0302') keys += base.toLowerCase();
      if (mark === '\u031b' || mark === '\u0306') keys += 'w';
    }
  }
  return keys + tone;
}

const SHORTHAND: readonly (readonly [written: RegExp, short: string])[] = [
  [/(?<!\p{L})không(?!\p{L})/gu, 'ko'],
  [/(?<!\p{L})được(?!\p{L})/gu, 'đc'],
  [/(?<!\p{L})gì(?!\p{L})/gu, 'j'],
  [/(?<!\p{L})với(?!\p{L})/gu, 'vs'],
  [/(?<!\p{L})những(?!\p{L})/gu, 'nhg'],
  [/(?<!\p{L})trong(?!\p{L})/gu, 'trg'],
  [/(?<!\p{L})bao nhiêu(?!\p{L})/gu, 'bn'],
  [/(?<!\p{L})vậy(?!\p{L})/gu, 'z'],
];

const bare = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? fold(letter).toUpperCase() : fold(letter)));

/** Onsets that many speak alike, one written for the other. */
const SPOKEN: readonly (readonly [written: RegExp, heard: string])[] = [
  [/(?<!\p{L})tr(?=\p{Ll}{2})/u, 'ch'],
  [/(?<!\p{L})ch(?=\p{Ll}{2})/u, 'tr'],
  [/(?<!\p{L})s(?=\p{Ll}{2})/u, 'x'],
  [/(?<!\p{L})x(?=\p{Ll}{2})/u, 's'],
  [/(?<!\p{L})l(?=\p{Ll}{2})/u, 'n'],
  [/(?<=\p{Ll}{2}[aăâoôơuư]\p{M}*)ng(?!\p{L})/u, 'n'],
];

function asSpoken(question: string): string {
  const [written, heard] = SPOKEN.find(([pattern]) => pattern.test(question)) ?? [];
  return written && heard ? question.replace(written, heard) : question;
}

/** The two letters behind the first of the longest word in small letters exchanged. */
function withSlip(question: string): string {
  const longest = (question.match(/(?<![\p{L}\d])\p{Ll}{4,}(?![\p{L}\d])/gu) ?? []).sort(
    (a, b) => b.length - a.length,
  )[0];
  return longest === undefined
    ? question
    : question.replace(longest, `${longest[0]}${longest[2]}${longest[1]}${longest.slice(3)}`);
}

/** Every third word in haste: its accents left out, the tone forgotten, hook and tilde exchanged, or a letter struck twice. */
function inHaste(question: string): string {
  let nth = 0;
  return question.replace(/(?<![\p{L}\d])(?=\p{L}*\p{Ll})\p{L}{2,}(?![\p{L}\d])/gu, (word) => {
    nth++;
    if (nth % 3 !== 0) return word;
    const marks = word.normalize('NFD');
    const turns = [
      bare(word),
      marks.replace(/[\u0300\u0301\u0309\u0303\u0323]/u, '').normalize('NFC'),
      marks.replace(/[\u0309\u0303]/u, (mark) => (mark === '\u0309' ? '\u0303' : '\u0309')).normalize('NFC'),
      word.length > 3 ? `${word.slice(0, 2)}${word.slice(1)}` : word,
    ];
    return turns[(nth / 3) % turns.length] ?? word;
  });
}

/** Ways in which people type one and the same question; each is given the question as it should be written. */
export const WAYS: Readonly<Record<string, (question: string) => string>> = {
  'without accents': bare,
  'without accents or capitals': (q) => bare(q).toLowerCase(),
  'in raw Telex': (q) => q.replace(/\p{L}+/gu, telexWord),
  decomposed: (q) => q.normalize('NFD'),
  'in capitals': (q) => q.toUpperCase(),
  'in small letters': (q) => q.toLowerCase(),
  'as spoken': asSpoken,
  'with a slip of the fingers': withSlip,
  'in haste': inHaste,
  'in chat shorthand': (q) => SHORTHAND.reduce((text, [written, short]) => text.replace(written, short), q),
  'with courtesy around it': (q) =>
    `Dạ ad ơi cho em hỏi tí là ${q.replace(/[?.\s]+$/u, '')} vậy ạ, em cảm ơn`,
  'with wide spaces': (q) => ` ${q.replaceAll(' ', '   ')}  `,
};
