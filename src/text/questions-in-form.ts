/** "HỎI:", "Câu hỏi 3:", "H:", "Q2.", "Hỏi (chị Hoa):": minutes in the form of questions and replies mark both. */
const ASKED =
  /^[\s*•–-]*(?:hỏi(?: thêm)?|câu hỏi|hỏi đáp|thắc mắc|h|q|question|công nhân hỏi|phụ huynh hỏi|cử tri hỏi|bà con hỏi|cư dân hỏi)(?:\s?\d{1,2})?(?:\s?\([^()]{1,50}\))?\s?[:.](?=\s)/iu;
/** "ĐÁP (chị Lan):", "Trả lời:", "TL:", "A:". */
const REPLIED =
  /^[\s*•–=>→-]*(?:đáp|trả lời|trả lời của|giải đáp|phản hồi|tl|đ|a|answer)(?:\s?\d{1,2})?(?:\s?\([^()]{1,50}\)|\s[^:.?]{1,40})?\s?:(?=\s)/iu;

/** Is the line marked as a question of those who came? */
export function isMarkedQuestion(text: string): boolean {
  return ASKED.test(text);
}

/** Is it marked as the reply to one? */
export function isMarkedReply(text: string): boolean {
  return REPLIED.test(text);
}

/** Chats ask without the mark, too: "phí gửi xe thì sao ạ", "có làm luôn k". */
const ASKS_AT_END =
  /(?:\?|(?<!\p{L})(?:thì sao|sao|bao giờ|khi nào|bao nhiêu|thế nào|ở đâu|(?:có|được|đc|phải|đúng)(?:\s\p{L}+){0,4}\s(?:không|ko|k|hông|hong|hok|hăm|chưa)|(?:xong|chốt|có|rồi) chưa)(?:\s(?:ạ|nhỉ|vậy|thế|ta|hả|nha|nhé|a|e|em|anh|chị|bác|mn|mọi người|cả nhà)){0,3})[\s)"”.]*$/iu;

/** Does it end by asking, with or without the mark? */
export function asksAtEnd(text: string): boolean {
  return ASKS_AT_END.test(text);
}

/** A line that puts a question and says nothing else. */
function isBareQuestion(text: string): boolean {
  return text.length < LONGEST && /\?["”)*]*\s*$/u.test(text) && !/[^\d][.!?]\s/u.test(text.trim());
}

const LONGEST = 160;

/** Lines that may belong to the reply: minutes in that form go on to the next question, a bare question is replied to at once. */
const MARKED_REPLY = 4;

/** For how many lines behind it a line's question stands: 0 where it puts none. */
export function linesRepliedIn(text: string): number {
  return isMarkedQuestion(text) ? MARKED_REPLY : isBareQuestion(text) ? 1 : 0;
}
