import { excerpt } from '../../corpus/document.ts';
import { lineSpeaker } from '../../meetings/chat.ts';
import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { onceEach } from '../../text/lately.ts';
import { asksAtEnd, isMarkedQuestion, isMarkedReply } from '../../text/questions-in-form.ts';

const ASKS =
  /(?<![\p{L}])(?:hỏi|chất vấn|thắc mắc|băn khoăn|đặt câu hỏi|đặt vấn đề|muốn biết|nêu câu hỏi|truy vấn)(?![\p{L}])[^.]{0,160}?(?<![\p{L}])(?:vì sao|tại sao|lý do|nguyên nhân|sao lại)(?![\p{L}])/iu;
const REPLIES =
  /(?<![\p{L}])(?:trả lời(?! sau| lại)|giải trình|giải thích|đáp|phản hồi|cho biết|làm rõ|tiếp thu|nói|lắc đầu|gật đầu|từ chối|không chịu|thừa nhận|xác nhận|lý giải|phân trần|phân bua|thanh minh|cho hay|nhận lỗi|nhận trách nhiệm)(?![\p{L}])/iu;
/** "GS An: vì sao không làm trên giống khác?" */
const ASKS_PLAINLY =
  /(?<![\p{L}])(?:vì sao|tại sao|lý do (?:gì|nào)|nguyên nhân|sao lại|(?<=(?:^|[:.,–-])\s*)sao(?! (?:cho|cũng|được|nhãng)))(?![\p{L}])[^?.]{0,160}\?\s*["”)]?\s*$|(?<=:\s)(?:ủa|ơ|hả|trời|mà|thế|vậy)\s(?:\p{L}+\s)?sao\s(?!cho|cũng|được)/iu;
/** "Chủ nhiệm: do hợp đồng …": who speaks next. */
const SPEAKER = /^[\s\-*+•–]*\p{Lu}[^:.?]{1,50}:\s/u;
/** A reply begins within so many characters. */
const OPENING = 120;

/** Does somebody ask for the reason there, without a reply in the same sentence? "Cổ đông hỏi vì sao tồn kho tăng." */
export const asksBack = onceEach(({ span }: Unit): boolean => {
  const text = excerpt(span);
  if (ASKS_PLAINLY.test(text)) return true;
  const asks = ASKS.exec(text);
  return asks !== null && !REPLIES.test(text.slice(asks.index + asks[0].length));
});

/** Somebody puts a question there, of whatever kind: "Hoa hỏi sao chưa có lương." */
const PUTS_QUESTION =
  /(?<![\p{L}])(?<!(?:câu|phải|cần|để|nên|đi|chờ|hãy|nhờ|mới|thử) )(?:hỏi|chất vấn|thắc mắc|băn khoăn)(?![\p{L}])(?! đáp| thăm| ý kiến| cưới)/iu;

/** "Trước băn khoăn về …, bà Hoa khẳng định …": the reply stands in the sentence itself. */
const ANSWERS_IT =
  /^\P{L}*(?:Trước|Về|Liên quan(?: đến| tới)?|Giải đáp|Trả lời|Đáp lại|Giải tỏa|Trao đổi về)\s+(?:các |những |nhiều |một số )?(?:ý kiến |câu hỏi |nội dung )?(?:băn khoăn|thắc mắc|chất vấn|câu hỏi|ý kiến|hỏi)(?!\p{L})/u;

/** The question speaks of a question put. */
const ASKS_QUESTION = /(?:^| )(?<!cho |minh |xin )(?:hoi|chat van|thac mac|ban khoan|asked?)(?: |$)/;

/** The reply behind a unit in which somebody only puts the question, unless who asked what is asked for. */
export function replyTo(unit: Unit, { typing }: Query): Unit | undefined {
  if (ASKS_QUESTION.test(foldedWords(typing))) return undefined;
  const text = excerpt(unit.span);
  const { units } = sheetOf(unit.span.document);
  if (isMarkedQuestion(text))
    return units.slice(unit.index + 1, unit.index + 3).find((one) => isMarkedReply(excerpt(one.span)));
  const asks = PUTS_QUESTION.exec(text);
  if (!asks || ANSWERS_IT.test(text) || REPLIES.test(text.slice(asks.index + asks[0].length)))
    return undefined;
  const next = units[unit.index + 1];
  return next && REPLIES.test(excerpt(next.span).slice(0, OPENING)) ? next : undefined;
}

/** Of a text that first gives the question and then the reply, the reply; else the whole. */
export function replyIn(text: string, { typing }: Query): string {
  const asks = ASKS_QUESTION.test(foldedWords(typing)) ? null : PUTS_QUESTION.exec(text);
  if (!asks) return text;
  const end = /[.?!…]\s+/u.exec(text.slice(asks.index));
  const rest = end ? text.slice(asks.index + end.index + end[0].length) : '';
  return REPLIES.test(rest.slice(0, OPENING)) ? rest : text;
}

/** Does the sentence reply to what the one before it asks? */
export const replies = onceEach(({ span, index }: Unit): boolean => {
  const before = sheetOf(span.document).units[index - 1];
  if (before === undefined || !asksBack(before)) return false;
  const text = excerpt(span);
  return REPLIES.test(text.slice(0, OPENING)) || SPEAKER.test(text) || lineSpeaker(text) !== undefined;
});

/** "cần ai chở loa", "Báo tường ai lo?": somebody is looked for there, and not yet found. */
const SEEKS =
  /(?<!\p{L})(?:(?:cần|có|nhờ|tìm|kiếm|thiếu)\s+ai|ai\s+(?:lo|làm|nhận|đi|phụ trách|viết|mua|chở|đón|giữ|dẫn|host|rảnh|chịu|xung phong|đứng|soạn|in|đặt|gọi|liên hệ|thu|nấu|quay|chụp))(?!\p{L})/iu;
/** "để tui chở", "em nhận cho": whoever talks offers to do it. */
const OFFERS =
  /(?<!\p{L})(?:để\s+(?:mình|em|tớ|tôi|tui|anh|chị|cháu|con|tao|\p{Lu}\p{L}*)|(?:mình|em|tớ|tôi|tui|anh|chị|cháu|con)\s+(?:lo|nhận|làm|đi|chở|phụ trách|xung phong))(?!\p{L})/iu;

/** Is somebody looked for there: an answer to who it is stands behind. */
export const seeksSomebody = onceEach(({ span }: Unit): boolean => {
  const text = excerpt(span);
  return SEEKS.test(text) && !OFFERS.test(text.slice(SEEKS.exec(text)?.index ?? 0));
});

/** Does somebody offer what one of the two lines before looks for somebody to do? */
export const offersItself = onceEach(({ span, index }: Unit): boolean => {
  const { units } = sheetOf(span.document);
  return (
    OFFERS.test(excerpt(span)) && units.slice(Math.max(0, index - 2), index).some((one) => seeksSomebody(one))
  );
});

/** What the next who talks in a chat replies to a question: "camera thì sao, bàn luôn không?" – "để xong cống đã". */
export function chatReplyTo({ span, index, kind }: Unit): Unit | undefined {
  const { units } = sheetOf(span.document);
  const [unit, next] = [units[index], units[index + 1]];
  if (!unit || !next || kind !== 'paragraph' || !asksAtEnd(excerpt(span))) return undefined;
  const by = lineSpeaker(excerpt(next.span));
  const line = units
    .slice(Math.max(0, index - 3), index + 1)
    .findLast((one) => lineSpeaker(excerpt(one.span)));
  const asker = line && lineSpeaker(excerpt(line.span));
  return asker !== undefined && by !== undefined && by !== asker && !asksAtEnd(excerpt(next.span))
    ? next
    : undefined;
}
