import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const HEADING =
  /(?:kết luận|kết quả(?=\s*:|\s(?:hòa giải|thương thảo|thương lượng|đàm phán|thỏa thuận|phiên|buổi))|chốt|quyết định|quyết nghị|thống nhất|(?<!\p{L})(?:ok|oke|okay|okie)\s(?:vậy|luôn|hết|nha|nhé|rồi)|^\P{L}*(?:quyết|gút|đã (?:quyết|gút|xong|thống)|đồng ý|ok|xong)\P{L}*$|gút lại|(?<!\p{L})ra (?:quyết định|kết quả)|nghị quyết|nhiệm vụ|phương hướng|giải pháp|chỉ đạo|decisions?|resolutions?|outcomes?|takeaways?|agreed|agreements?|ý kiến (?:về|đối với) các (?:đề xuất|kiến nghị)|về các (?:kiến nghị|đề xuất))/u;
const OTHER_HEADING =
  /(?:ý kiến|thảo luận|báo cáo|tình hình|thành phần|action (?:items?|log|points?)|còn treo|open (?:points?|issues?|questions?)|phân (?:công|việc)|biểu quyết|việc cần làm|to-?do|tài liệu|hỏi đáp|giao việc|lần sau|rủi ro)/u;
/** "Kiểm điểm kết luận cuộc họp số 26": how far things are that were decided before. */
const LOOKS_BACK =
  /(?:kiểm điểm|rà soát|kiểm tra|tình hình|kết quả|tiến độ|đánh giá|nhắc lại|điểm lại)\s+(?:việc\s+)?(?:(?:triển khai\s+)?thực hiện\s+)?(?:các\s+)?(?:kết luận|nghị quyết|nhiệm vụ|quyết định|chỉ đạo|ý kiến chỉ đạo)|(?:kết luận|nghị quyết|nhiệm vụ|quyết định)[^:]{0,40}\s(?:trước|kỳ trước|lần trước|tuần trước|tháng trước|quý trước)\s*:?\s*$/u;
const LEAD =
  /(?:kết luận|thống nhất|nhất trí|quyết nghị|chỉ đạo|chốt|quyết định|đồng ý|thông qua|cam kết)(?:\s+(?:\p{L}+\s+){0,6}?)?(?:như sau|sau đây|sau)?\s*:\s*$/u;
/** "Kết luận hội nghị, đồng chí An yêu cầu:" */
const CHARGES =
  /(?:kết luận|bế mạc|phát biểu chỉ đạo|chỉ đạo|chốt lại)[^:;]{0,160}(?:yêu cầu|đề nghị|giao|lưu ý|nhấn mạnh|quán triệt)[^:;]{0,60}:\s*$/u;
const OPENS =
  /(?:kết luận|chỉ đạo|thống nhất)(?:\s+(?:chỉ đạo|như sau|một số|các|những|nội dung|chính|sau|về|vấn đề|nhiệm vụ|công việc)){0,8}\s*:?\s*$/u;
const CLOSES =
  /^\s*(?:nơi nhận|thừa lệnh|văn phòng [^.]{2,60} thông báo|trên đây là|(?:cuộc họp|hội nghị|buổi họp|phiên họp|phiên hòa giải|kỳ họp|đại hội|buổi làm việc|buổi lễ|hội đồng|buổi bảo vệ)(?:\s[^.;:,]{2,60}?)?\s(?:đã\s)?(?:kết thúc|bế mạc)(?=\s*[.,/]|\s*$|\s(?:lúc|vào|hồi|cùng|sau|tốt|thành|trong))|biên bản (?:được|lập|này|kết thúc|đã)|trân trọng|t\s?l\s?\.|kt\s?\.|tm\s?\.)/u;

const spans = new WeakMap<Reading, { readonly from: number; readonly to: number }>();

/** From where to where a notice of conclusions concludes: behind "… kết luận như sau:", up to its closing words. */
function spanOf(reading: Reading): { readonly from: number; readonly to: number } {
  let span = spans.get(reading);
  if (span === undefined) {
    const from =
      reading.genre === 'notice'
        ? reading.units.findIndex((unit, i) => i > 2 && !unit.heading && OPENS.test(unit.low.trimEnd()))
        : -1;
    const to = reading.units.findIndex((unit) => unit.index > from && CLOSES.test(unit.low));
    span = { from: from < 0 ? Number.POSITIVE_INFINITY : from, to: to < 0 ? reading.units.length : to };
    spans.set(reading, span);
  }
  return span;
}

/** Does the unit stand where the report gives conclusions, agreed points or decisions as a list? */
export function isConclusion(reading: Reading, unit: Unit): boolean {
  if (unit.heading || unit.block.kind === 'row' || CLOSES.test(unit.low) || /:\s*$/u.test(unit.low))
    return false;
  const span = spanOf(reading);
  if (unit.index > span.from && unit.index < span.to) return true;
  if (unit.lead !== undefined && (LEAD.test(unit.lead.trimEnd()) || CHARGES.test(unit.lead))) return true;
  if (unit.lead !== undefined && /(?:phân công|danh mục)/u.test(unit.lead)) return false;
  const heading = unit.headings.at(-1) ?? '';
  if (LOOKS_BACK.test(heading)) return false;
  if (OTHER_HEADING.test(heading) && !/kết luận/u.test(heading)) return false;
  return (
    unit.headings.some((one) => HEADING.test(one) && one.length < 90) &&
    unit.index > 3 &&
    unit.index < span.to
  );
}
