import { onceEach } from '../text/lately.ts';
import type { QuestionWord } from './typing.ts';

/** Question words by their letters, with how they are spelled: "may" asks how many only where "mấy" is meant. */
const SPELLED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ai: 'ai',
    bao: 'bao',
    chua: 'chưa',
    cho: 'chỗ cho chờ',
    dau: 'đâu',
    cac: 'các',
    gi: 'gì',
    gom: 'gồm',
    gio: 'giờ',
    han: 'hạn',
    hoi: 'hồi',
    hay: 'hay',
    khong: 'không',
    lau: 'lâu',
    may: 'mấy',
    nao: 'nào',
    nhieu: 'nhiêu nhiều',
    sao: 'sao',
  }).map(([letters, spellings]) => [letters, new Set(spellings.split(' '))]),
);

/** Stands for a word that only looks like a question word without its accents. */
const OTHER = '~';

/** "công ty may", "xưởng may": the trade, not a number asked for. */
const SEWS = new Set('ty xuong nganh nha hang tho det khau phan nhan doan'.split(' '));

function isSewing(question: readonly QuestionWord[], at: number): boolean {
  if (question[at]?.folded !== 'may') return false;
  // who typed "mấy" or "nhiêu" elsewhere asks there
  return (
    SEWS.has(question[at - 1]?.folded ?? '') ||
    question.some(({ lower }, i) => i !== at && (lower === 'mấy' || lower === 'nhiêu'))
  );
}

/**
 * The question without accents, for patterns of question words. Words that have the letters of one but other accents
 * ("máy", "nạo", "hàn") are left out, and so are bare ones in an accented question that stand as names.
 *
 * @example questionText(words of 'mua máy gì') // 'mua ~ gi'
 */
export const questionText = onceEach((question: readonly QuestionWord[]): string => {
  const accented = question.some((word) => word.accented);
  return question
    .map((word, at) => {
      const spellings = SPELLED.get(word.folded);
      if (!spellings || spellings.has(word.lower)) return word.folded;
      if (word.accented || isSewing(question, at)) return OTHER;
      return accented && at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text) ? OTHER : word.folded;
    })
    .join(' ');
});

/** "họp" without its accents, for patterns: not the "hợp" of "hợp đồng", "phù hợp". */
export const MEETS =
  '(?<!(?:tong|phoi|ket|phu|truong|lien|thich|to|tap) )hop(?! (?:dong|tac|ly|le|phap|nhat|thuc|phan|quy|tac xa|kim|khop))';
