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
