import type { Unit } from '../../search/sheets.ts';

/** How notes say that a point is not settled. */
export const OPEN =
  /(?<![\p{L}])(?:(?:chưa|không)\s+(?:\p{L}+\s+){0,2}?(?:chốt|quyết|thống nhất|kết luận|biểu quyết|ngã ngũ|đồng thuận|nhận lời|xong)|chưa (?:được )?thông qua|để ngỏ|bỏ ngỏ|gác lại|còn treo|(?:bàn|tính|xét|xem|hãy tính|hẵng|chốt|gút|quyết) (?:tiếp|lại|sau|thêm)|hẵng (?:tính|bàn|hay|làm|quyết|xem)|(?:để|đợi|chờ) (?:\p{L}+ ){1,5}(?:rồi|mới|hãy) (?:tính|bàn|quyết|xem|làm|chốt|hay)|(?:để|dịp|hôm|khi) khác|bàn thêm|chờ (?:ý kiến|số liệu|báo giá|kết quả|khảo sát|chốt)|để (?:lần|buổi|phiên|kỳ|tuần|họp|hôm) (?:sau|tới)|hãy tính|hạ hồi|treo lại|tbd|pending|to be decided|lăn tăn|lấn cấn|bàn cãi|phân vân|lưỡng lự|chưa (?:biết|rõ|trả lời được|tính (?:tới|đến|ra)|có câu trả lời)|(?:xong|đã|rồi) (?:\p{L}+ ){0,2}(?:tính|coi lại|xem lại))(?![\p{L}])/iu;
/** Headings above points that are not settled. */
const OPEN_HEADING =
  /(?:còn treo|còn (?:lửng|ngỏ|dở|bỏ ngỏ)|lửng lơ|chưa (?:(?:có câu )?trả lời|chốt|quyết|thống nhất|xong|rõ|giải quyết|ngã ngũ|kết luận|thông qua)|để ngỏ|bỏ ngỏ|tồn đọng|lấn cấn|câu hỏi mở|(?:bàn|tính|để|quyết) (?:sau|tiếp|thêm)|cần bàn|chờ (?:chốt|quyết|bàn)|open (?:points?|issues?|questions?|items?)|parking lot|unresolved|pending|to be decided|^\W*(?:\d{1,2}[.)]\s*)?(?:treo|nợ(?: lại)?|còn nợ|còn (?:lăn tăn|vướng|tranh cãi|băn khoăn|lửng)|để sau|chờ|hoãn|tbd|open|vướng|câu hỏi)\W*$)/iu;

/** Is the unit a point that was left open, by its own words or by the heading of its list? */
export function isOpen({ kind, span, lead }: Unit): boolean {
  if (kind === 'heading' || kind === 'title') return false;
  const { text } = span.document;
  if (lead && (kind === 'item' || kind === 'row') && OPEN_HEADING.test(text.slice(lead.start, lead.end)))
    return true;
  return OPEN.test(text.slice(span.start, span.end));
}

/** "Mỗi nhân viên dẫn mấy người thân?": a point left open that is put as a question. */
export function asksOpenly(unit: Unit): boolean {
  return ASKS.test(unit.span.document.text.slice(unit.span.start, unit.span.end)) && isOpen(unit);
}

const ASKS = /\?|(?<!\p{L})(?:ai|mấy|bao nhiêu|nào|có nên|hay là|ở đâu|bao giờ)(?!\p{L})/u;
