import type { Document, Span } from '../corpus/document.ts';
import { FUNCTION_WORDS } from '../search/function-words.ts';
import { isAccented, nfc } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { cut, type Line } from './line.ts';
import type { Refusal } from './read-timing.ts';

/** So many watches a chat may have. */
export const MOST_WATCHES = 20;
const LONGEST = 80;

/** Something that a chat wants to hear of. */
export interface Watch {
  /** As typed, spaces tidied. */
  readonly words: string;
  /** Told at once rather than in the next digest. */
  readonly atOnce: boolean;
}

/** Quotation marks around the words, and the stop after them. */
const AROUND = /^[\s"'“”‘’«»]+|[\s"'“”‘’«».,;!?]+$/gu;

/**
 * What stands after /theodoi. A last word `ngay` asks to be told at once; everything else is plain words.
 *
 * @example
 * readWatch('sầu riêng ngay'); // { words: 'sầu riêng', atOnce: true }
 * readWatch('.*'); // { refusal: 'Hãy viết điều cần theo dõi…' }
 */
export function readWatch(typed: string): Watch | Refusal {
  const plain = nfc(typed).trim().replace(/\s+/gu, ' ');
  const atOnce = /(?:^| )ngay$/iu.test(plain);
  const wanted = (atOnce ? plain.slice(0, -4) : plain).replace(AROUND, '');
  const found = words(wanted);
  if (found.every((word) => word.text.length < 2 || FUNCTION_WORDS.has(word.lower))) {
    return {
      refusal:
        'Hãy viết tên người, nơi chốn hay điều cần theo dõi, ít nhất hai chữ cái. Ví dụ: /theodoi sầu riêng, /theodoi Nguyễn Văn An ngay.',
    };
  }
  if (wanted.length > LONGEST) {
    return {
      refusal: `Điều cần theo dõi dài quá ${LONGEST} chữ cái. Hãy viết ngắn lại, ví dụ: /theodoi sầu riêng.`,
    };
  }
  return { words: wanted, atOnce };
}

/** Two watches for the same words are one, however they are written. */
export function watchKey(wanted: string): string {
  return words(nfc(wanted))
    .map((word) => word.lower)
    .join(' ');
}

/** A watch made ready to look for: the accented form where accents were typed, and the plain one. */
interface Sought {
  readonly accented: string | undefined;
  readonly plain: string;
}

function soughtBy(wanted: string): Sought {
  const typed = words(nfc(wanted));
  const plain = ` ${typed.map((word) => word.folded).join(' ')} `;
  return {
    accented: isAccented(wanted) ? ` ${typed.map((word) => word.lower).join(' ')} ` : undefined,
    plain,
  };
}

/** A sentence of a document with its words in the forms that watches are compared with. */
interface Heard {
  readonly span: Span;
  readonly accented: string;
  readonly plain: string;
  readonly unaccented: boolean;
}

function hear(document: Document): Heard[] {
  return document.blocks
    .filter((block) => block.kind !== 'furniture')
    .flatMap((block) => sentences(document.text, block))
    .map((sentence) => {
      const text = document.text.slice(sentence.start, sentence.end);
      const said = words(text);
      return {
        span: { document, ...sentence },
        accented: ` ${said.map((word) => word.lower).join(' ')} `,
        plain: ` ${said.map((word) => word.folded).join(' ')} `,
        unaccented: !isAccented(text),
      };
    });
}

/** An accent that was typed counts, except in a sentence that was written without any. */
function says(heard: Heard, sought: Sought): boolean {
  if (sought.accented === undefined || heard.unaccented) return heard.plain.includes(sought.plain);
  return heard.accented.includes(sought.accented);
}

/**
 * Prepares a document for many watches: the answer gives the first sentence that says the wanted words next to each
 * other, or nothing. Page furniture is not looked at.
 */
export function watchman(document: Document): (wanted: string) => Span | undefined {
  const heard = hear(document);
  const whole = heard.map((each) => each.plain).join('\n');
  return (wanted) => {
    const sought = soughtBy(wanted);
    if (!whole.includes(sought.plain)) return undefined;
    return heard.find((each) => says(each, sought))?.span;
  };
}

/** How a finding is told: what is watched, and which document says something of it. */
export function tellWatched(wanted: string, place: Span): Line {
  return {
    text: `Bạn theo dõi “${wanted}”: có trong tài liệu mới “${cut(place.document.title, 150)}”`,
    citations: [place],
  };
}
