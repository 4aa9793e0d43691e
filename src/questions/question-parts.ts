import { words } from '../text/words.ts';
import { questionText } from './question-text.ts';
import type { QuestionWord, TypedQuestion } from './typing/typing.ts';

/** Where one part of a question may end and the next begin. A comma within a number has no space behind it. */
const SEAM = /[,;?.]\s+|\s(?:và|va|and|rồi|roi|với lại|voi lai|đồng thời|dong thoi)\s/giu;

const WH =
  /(?:^| )(?:ai|gi|nao|dau|bao nhieu|may|sao|bao gio|bao lau|(?:het|con|ton|duoc) nhieu|who|whom|what|when|where|which|how|why)(?: |$)/;
/** "có được duyệt không", "đã ký chưa". */
const WHETHER = /(?:^| )(?:co|da|duoc|chiu|chap nhan|dong y) .*(?:khong|chua)(?: (?:vay|a|ha|nhi|the|ta))*$/;
/** "…, đúng không?", "…, chốt chưa?" ask nothing of their own, nor do "…, giám đốc trả lời sao?" and "ai đó". */
const TAG =
  /^(?:co )?(?:(?:dung|phai)(?: vay)? khong|(?:chot|quyet|duyet|xong)(?: xong)? chua)(?: [a-z]+)?$|^(?:[^ ]+ ){0,6}(?:tra loi|giai thich|ly giai|giai trinh|noi|phan hoi|xu ly|giai quyet|tinh|quyet) (?:the nao|ra sao|sao|gi)(?: [a-z]+)?$/;
const SOMEBODY = /(?:^| )(?:ai|gi|nao|dau) (?:do|ay|ca)(?= |$)/g;

/** More than three things are asked in three parts, the last of which asks the rest. */
const MOST = 3;

/**
 * The parts of a question that asks several things, each with a question word of its own; none of one that asks one.
 * What names the matter without asking goes with the part behind it.
 *
 * @example questionParts(readTyping('Hội nghị A họp ở đâu, ai chủ trì?')) // ['Hội nghị A họp ở đâu', 'ai chủ trì']
 */
export function questionParts(typing: TypedQuestion): readonly string[] {
  const text = typing.english ? typing.typed : typing.text;
  const spoken: readonly QuestionWord[] = typing.english
    ? words(text).map((word) => ({ ...word, accented: false }))
    : typing.words;
  const parts: { start: number; end: number; asks: boolean }[] = [];
  for (const { start, end } of clauses(text)) {
    const own = spoken.filter((word) => word.start >= start && word.end <= end);
    if (own.length === 0) continue;
    const asks = asksItself(own);
    const last = parts.at(-1);
    if (!last || (last.asks && (asks ? parts.filter((part) => part.asks).length < MOST : true)))
      parts.push({ start, end, asks });
    else {
      last.end = end;
      last.asks ||= asks;
    }
  }
  // what follows the last question asks nothing and belongs to it
  const tail = parts.at(-1);
  const before = parts.at(-2);
  if (tail && before && !tail.asks) {
    before.end = tail.end;
    parts.pop();
  }
  const said = parts.map(({ start, end }) => text.slice(start, end).trim());
  return said.length > 1 && said.every((part) => part.includes(' ')) ? said : [];
}

function asksItself(own: readonly QuestionWord[]): boolean {
  // "chung cư Sao Băng" asks no reason
  const common = own.filter(({ text, start }) => start === 0 || !/^\p{Lu}/u.test(text));
  const folded = questionText(common).replace(SOMEBODY, ' ');
  return !TAG.test(folded) && (WH.test(folded) || WHETHER.test(folded));
}

function clauses(text: string): { start: number; end: number }[] {
  const cut: { start: number; end: number }[] = [];
  let start = 0;
  for (const seam of text.matchAll(SEAM)) {
    cut.push({ start, end: seam.index });
    start = seam.index + seam[0].length;
  }
  return [...cut, { start, end: text.replace(/[\s?!.,;:]+$/u, '').length }];
}
