/** "[x] Lan: gửi icon", "✅ …", "… (xong rồi)". */
const DONE =
  /^\s*(?:[-*+•]\s*)?(?:\[[xX✓✔]\]|✅|☑|✔|~~)|[([–-]\s*(?:done|đã (?:xong|làm|gửi|hoàn thành)|xong(?: rồi| từ [^)]{1,30})?|hoàn thành|completed)\s*[)\]]?\s*\.?$/u;
/** "[ ] Lan: gửi icon", "⬜ …". */
const OPEN = /^\s*(?:[-*+•]\s*)?(?:\[ \]|⬜|☐|🔲|⏳)/u;
const STATE_DONE =
  /^(?:done|xong|đã (?:xong|làm|hoàn thành)|hoàn thành|hoàn tất|completed?|closed|finished|✅|✔|100\s?%)/u;
const STATE_OPEN =
  /^(?:to-?\s?do|doing|chưa|đang|in progress|wip|pending|open|mới|chờ|not (?:started|done)|trễ|quá hạn|❌|⏳|\d{1,2}\s?%)/u;

/** Whether a task is done, by the box or remark of its line (`text`); undefined where the line does not say. */
export function isDone(text: string): boolean | undefined {
  if (DONE.test(text)) return true;
  return OPEN.test(text) ? false : undefined;
}

/** The same by the cell of a column "Trạng thái" (`lower`). */
export function isDoneState(state: string): boolean | undefined {
  if (STATE_DONE.test(state)) return true;
  return STATE_OPEN.test(state) ? false : undefined;
}
