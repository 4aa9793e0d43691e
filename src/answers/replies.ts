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

/** "cần ai chở loa", "Báo tường ai lo?": somebody is looked for there, and not yet found. */
const SEEKS =
  /(?<!\p{L})(?:(?:cần|có|nhờ|tìm|kiếm|thiếu)\s+ai|ai\s+(?:lo|làm|nhận|đi|phụ trách|viết|mua|chở|đón|giữ|dẫn|host|rảnh|chịu|xung phong|đứng|soạn|in|đặt|gọi|liên hệ|thu|nấu|quay|chụp))(?!\p{L})/iu;
/** "để tui chở", "em nhận cho": whoever talks offers to do it. */
const OFFERS =
  /(?<!\p{L})(?:để\s+(?:mình|em|tớ|tôi|tui|anh|chị|cháu|con|tao|\p{Lu}\p{L}*)|(?:mình|em|tớ|tôi|tui|anh|chị|cháu|con)\s+(?:lo|nhận|làm|đi|chở|phụ trách|xung phong))(?!\p{L})/iu;

/** Is somebody looked for there: an answer to who it is stands behind. */
export function seeksSomebody({ span }: Unit): boolean {
  const text = excerpt(span);
  return SEEKS.test(text) && !OFFERS.test(text.slice(SEEKS.exec(text)?.index ?? 0));
}

/** Does somebody offer what one of the two lines before looks for somebody to do? */
export function offersItself({ span, index }: Unit): boolean {
  const { units } = sheetOf(span.document);
  return (
    OFFERS.test(excerpt(span)) && units.slice(Math.max(0, index - 2), index).some((one) => seeksSomebody(one))
  );
}
