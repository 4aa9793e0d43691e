import { excerpt } from '../../corpus/document.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { compile } from '../../text/compile.ts';

/** "do ông An làm trưởng đoàn": who, not why. */
const BY_WHOM =
  '(?!\\s(?:các\\s)?(?:ông|bà|anh|chị|cô|thầy|em|đồng chí|đ/c|(?:gs|pgs|ts|ths|bs|ks|luật sư|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá)(?!\\p{L})|(?:phó )?(?:chủ tịch|giám đốc|bí thư|bộ trưởng|thứ trưởng|trưởng)|bộ|sở|ban|ubnd|công ty|tỉnh|trường)[^;.:]{0,110}?\\s(?:làm trưởng|làm chủ|dẫn đầu|đứng đầu|chủ trì|tổ chức|đăng cai|phụ trách|trình bày|ký|ban hành|soạn|biên soạn|điều hành|quản lý|tài trợ)(?!\\p{L}))';
const OUTRIGHT = `vì|(?<!tự )do${BY_WHOM}|bởi|nguyên (?:nhân|do)|(?<!không (?:có |rõ )?)lý do|tại vì|(?:nghĩ|chắc|bảo|nói|kêu|là|do|đoán)(?: là)? tại`;

/** Who is against something gives the reason right behind: "Hoa phản đối: tốn quá", "dì Ba không chịu, dì nói …". */
const AGAINST =
  '(?:phản đối|phản ứng|phản bác|can|cản|gạt(?: đi| phắt)?|cự(?: lại| nự)?|cãi(?: lại)?|chê|từ chối|lắc đầu|xua tay|(?:không|chẳng|ko|k) (?:chịu|đồng ý|đồng tình|tán thành|ủng hộ|ưng|thích|muốn|cho|khoái|mặn mà|hào hứng|vui))(?! vì)';
const GIVES_GROUND = '(?:nói|bảo|kêu|than|sợ|lo|ngại|cho rằng)(?!\\p{L})';

/** Words that say outright why. */
const CAUSE = compile(
  `(?<!\\p{L})(?:${OUTRIGHT}|vướng|trùng|kẹt)(?!\\p{L})|(?<!\\p{L})${AGAINST}(?:,\\s|(?:\\s[^.,:;–-]{1,40})?(?:\\s?[:–-]\\s|\\s(?:\\p{L}+\\s){0,2}${GIVES_GROUND}))`,
  'iu',
);
/** Words that may say why, and verbs by which people give their reasons. */
const REASON = compile(
  `(?<!\\p{L})(?:${OUTRIGHT}|nhằm|nên|nhờ|chờ|khiến|dẫn (?:đến|tới)|xuất phát từ|bắt nguồn|(?<!(?:yêu cầu|đề nghị|phải|cần|giao)[^,.;]{0,40})(?:lý giải|giải thích|phân trần|trần tình|giải trình|thanh minh|phân bua|biện (?:minh|giải)|lập luận|phân tích(?=\\s*(?::|,|rằng|thêm))))(?!\\p{L})`,
  'iu',
);

/** "Ông giải thích: …", "Nguyên nhân là …", "Sở dĩ …": at the head of a sentence, the reason for what stands before it. */
const GIVES_REASON =
  /^\P{L}*(?:điểm|nơi|chỗ|địa điểm|phương án|cách|mẫu|loại|đơn vị|vùng|khu) này(?!\p{L})|^\P{L}*theo (?:lời |phân tích của )?(?:ông|bà|anh|chị|cô|thầy|vị|đại biểu|chuyên gia)(?!\p{L})|^.{0,70}(?<!\p{L})(?:giải thích|lý giải|phân trần|phân bua|thanh minh|phân tích|lập luận|nguyên (?:nhân|do)|căn nguyên|gốc rễ|lý do|sở dĩ|bởi|vì|là do)(?!\p{L})/isu;

/** The sentence behind `unit` that gives the reason for what it tells without one. */
export function reasonBehind({ span, index }: Unit): Unit | undefined {
  if (reasonFit(excerpt(span)) > 0) return undefined;
  return sheetOf(span.document)
    .units.slice(index + 1, index + 1 + NEAR)
    .find((next) => next.kind === 'paragraph' && GIVES_REASON.test(excerpt(next.span)));
}

/** A reason stands within so many sentences. */
const NEAR = 3;

/** How well a sentence tells a reason: 1.6 where it says so outright, -2 where it tells none. */
export function reasonFit(text: string): number {
  return CAUSE.test(text) ? 1.6 : REASON.test(text) ? 1 : -2;
}

/** Words that say outright what something is for, and the one that often does. */
const AIM =
  /(?<!\p{L})(?:nhằm|mục (?:đích|tiêu)|với mong muốn|hướng (?:tới|đến)|phục vụ(?: cho)?|(?:đến|sang|tới|về|thăm|lên|xuống|ra|vào) để)(?!\p{L})/iu;
const SO_AS_TO = /(?<!\p{L})(?:để|đặng|khỏi|kẻo|tránh|cho (?:khỏi|kịp|tiện|đỡ|bớt))(?!\p{L})/iu;

/** How well a sentence tells what something was done for; a reason does instead. */
export function purposeFit(text: string): number {
  return AIM.test(text) ? 2.5 : SO_AS_TO.test(text) ? 1 : reasonFit(text) > 1 ? 0.3 : -2;
}
