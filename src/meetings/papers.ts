import { compile } from '../text/compile.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../text/words.ts';

/** Kinds of papers that parties sign. */
const PAPERS =
  `biên bản ghi nhớ, biên bản thỏa thuận, biên bản hợp tác, biên bản làm việc, biên bản cuộc họp, biên bản, bản ghi nhớ, bản thỏa thuận, bản cam kết, ghi nhớ, thỏa thuận khung, thỏa thuận, thoả ước, thỏa ước lao động tập thể, hiệp định, nghị định thư, hiệp ước, công ước, tuyên bố chung, tuyên bố, thông cáo chung, thông cáo, kế hoạch phối hợp, kế hoạch hợp tác, kế hoạch hành động, kế hoạch, chương trình phối hợp, chương trình hợp tác, chương trình liên kết, chương trình hành động, chương trình, hợp đồng nguyên tắc, hợp đồng, phụ lục hợp đồng, phụ lục, quy chế phối hợp, quy chế, giao ước thi đua, giao ước, cam kết, ý định thư, thư ngỏ, nghị quyết liên tịch, nghị quyết, quyết định, văn bản thỏa thuận, văn bản hợp tác, văn bản ghi nhớ, văn bản, văn kiện, đề án, dự án, mou, bản đồ, công hàm, hương ước, quy ước, bản hợp tác, phương án, tờ trình, nội quy, điều lệ`
    .split(',')
    .map((paper) => paper.trim());

/** Source of a pattern for the word that opens a paper's title, with words that may stand before it ("một số", "các", "02 bản"). */
export const PAPER = `${EDGE_BEFORE}(?:(?:một số|các|những|hai|ba|bốn|năm|\\d{1,3}|nhiều|bộ|dự thảo|bản)\\s+){0,2}${anyOf(PAPERS)}${EDGE_AFTER}`;

const TITLE_END = compile(
  `[;:\\n]|\\.(?!\\d)|,(?!\\s*(?:giai đoạn|nhiệm kỳ|khóa|tỉnh|thành phố)${EDGE_AFTER}|\\p{L}+\\s(?:khách|tiếp|nhận|hàng))|\\s\\((?!giai|[a-z]{2,8}\\)\\s+(?:về|hợp|trong|trao|giai|phối|giữa))|${EDGE_BEFORE}(?:${anyOf(['đã', 'sẽ', 'trước sự', 'dưới sự', 'nhằm', 'để', 'tại', 'ngay', 'trong đó', 'trong khuôn khổ', 'và ký', 'đồng thời', 'được', 'nhân dịp', 'diễn ra', 'làm', 'có hiệu lực', 'chưa', 'cùng ngày', 'vào', 'do', 'sau khi', 'gồm', 'là', 'ngày', 'với sự', 'lúc', 'sáng', 'chiều', 'bằng', 'rồi', 'trong thời gian', 'này', 'nêu trên', 'nói trên', 'trị giá'])})${EDGE_AFTER}|${EDGE_BEFORE}(?:và|cùng|cũng như)\\s+(?=(?:ký|lễ|trao|đã|cùng|thống|chứng kiến|công bố|các bên|${PAPER}|ông|bà|đồng chí))|${EDGE_BEFORE}giữa\\s+(?=(?:ông|bà|đồng chí|giám đốc|bộ trưởng|thứ trưởng|chủ tịch|phó|hiệu trưởng|tổng giám đốc)${EDGE_AFTER})|${EDGE_BEFORE}với\\s+(?=(?:ông|bà|đại diện|sự|lãnh đạo))`,
  'u',
);

/** A paper right at `lastIndex`. */
export const PAPER_AT = compile(PAPER, 'uy');

/** Where the title that opens at `from` of `low` ends. */
export function titleEnd(low: string, from: number): number {
  const noun = PAPER_AT;
  noun.lastIndex = from;
  const start = noun.exec(low) === null ? from : noun.lastIndex;
  const end = TITLE_END.exec(low.slice(start, from + 300));
  return end === null ? Math.min(low.length, from + 300) : start + end.index;
}
