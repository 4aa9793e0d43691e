import { excerpt } from '../corpus/document.ts';
import { sheetOf, type Unit } from '../search/sheets.ts';

const ASKS =
  /(?<![\p{L}])(?:hỏi|chất vấn|thắc mắc|băn khoăn|đặt câu hỏi)(?![\p{L}])[^.]{0,160}?(?<![\p{L}])(?:vì sao|tại sao|lý do|nguyên nhân|sao lại)(?![\p{L}])/iu;
const REPLIES =
  /(?<![\p{L}])(?:trả lời|giải trình|giải thích|đáp|phản hồi|cho biết|làm rõ|tiếp thu|nói)(?![\p{L}])/iu;
/** A reply begins within so many characters. */
const OPENING = 120;

/** Does somebody ask for the reason there, without a reply in the same sentence? "Cổ đông hỏi vì sao tồn kho tăng." */
export function asksBack({ span }: Unit): boolean {
  const text = excerpt(span);
  const asks = ASKS.exec(text);
  return asks !== null && !REPLIES.test(text.slice(asks.index + asks[0].length));
}

/** Does the sentence reply to what the one before it asks? */
export function replies({ span, index }: Unit): boolean {
  const before = sheetOf(span.document).units[index - 1];
  return before !== undefined && asksBack(before) && REPLIES.test(excerpt(span).slice(0, OPENING));
}
