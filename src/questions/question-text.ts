import { onceEach } from '../text/lately.ts';
import type { QuestionWord } from './typing/typing.ts';

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

/** "khuyên |mấy| doanh nghiệp điều gì", "|mấy| bác nông dân than sao": some people, and something else is asked of them. */
const BEFORE_SOME = new Set(
  'voi cua cho bao khuyen nhac dan hoi moi nghe gap giao keu ve giup yeu de nghi cung den'.split(' '),
);
const SOME_PEOPLE = new Set('ong ba anh chi bac co chu em thay ban cai vi'.split(' '));
const COUNTED_IN = new Set(
  'gio ngay thang nam lan phut tuan quy tieng nguoi ty trieu dong phan phieu'.split(' '),
);

function isPlural(question: readonly QuestionWord[], at: number): boolean {
  const next = question[at + 1]?.folded ?? '';
  if (question[at]?.folded !== 'may' || COUNTED_IN.has(next)) return false;
  const some = at === 0 ? SOME_PEOPLE.has(next) : BEFORE_SOME.has(question[at - 1]?.folded ?? '');
  return (
    some &&
    ASKS_ELSE.test(
      question
        .slice(at + 2)
        .map(({ folded }) => folded)
        .join(' '),
    )
  );
}

/** "phần AI": artificial intelligence asks for nobody; who types all in capitals asks who. */
export function isMachine(question: readonly QuestionWord[], at: number): boolean {
  return at > 0 && question[at]?.text === 'AI' && question.some(({ text }) => text !== text.toUpperCase());
}

const ASKS_ELSE = /(?:^| )(?:gi|chi|the nao|ra sao|nhu nao|(?<!vi |tai )sao|lam sao)(?: |$)/;

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
      if (isPlural(question, at) || isMachine(question, at)) return OTHER;
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
