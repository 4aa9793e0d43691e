import { compile } from '../text/compile.ts';

/** "do ông An làm trưởng đoàn": who, not why. */
const BY_WHOM =
  '(?!\\s(?:các\\s)?(?:ông|bà|anh|chị|cô|thầy|em|đồng chí|đ/c|(?:gs|pgs|ts|ths|bs|ks|luật sư|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá)(?!\\p{L})|(?:phó )?(?:chủ tịch|giám đốc|bí thư|bộ trưởng|thứ trưởng|trưởng)|bộ|sở|ban|ubnd|công ty|tỉnh|trường)[^;.:]{0,110}?\\s(?:làm trưởng|làm chủ|dẫn đầu|đứng đầu|chủ trì|tổ chức|đăng cai|phụ trách|trình bày|ký|ban hành|soạn|biên soạn|điều hành|quản lý|tài trợ)(?!\\p{L}))';
const OUTRIGHT = `vì|(?<!tự )do${BY_WHOM}|bởi|nguyên (?:nhân|do)|(?<!không (?:có |rõ )?)lý do|tại vì|(?:nghĩ|chắc|bảo|nói|kêu|là|do|đoán)(?: là)? tại`;

/** Who is against something gives the reason right behind: "Hoa phản đối: tốn quá", "dì Ba không chịu, dì nói …". */
const AGAINST =
  '(?:phản đối|phản ứng|phản bác|can|cản|gạt|chê|từ chối|lắc đầu|xua tay|không (?:chịu|đồng ý|đồng tình|tán thành|ủng hộ|ưng|thích|muốn|cho))(?! vì)';
const GIVES_GROUND = '(?:nói|bảo|kêu|than|sợ|lo|ngại|cho rằng)(?!\\p{L})';

/** Words that say outright why. */
const CAUSE = compile(
  `(?<!\\p{L})(?:${OUTRIGHT}|vướng|trùng|kẹt)(?!\\p{L})|(?<!\\p{L})${AGAINST}(?:,\\s|(?:\\s[^.,:;–-]{1,40})?(?:\\s?[:–-]\\s|\\s(?:\\p{L}+\\s){0,2}${GIVES_GROUND}))`,
  'iu',
);
/** Words that may say why, and verbs by which people give their reasons. */
const REASON = compile(
  `(?<!\\p{L})(?:${OUTRIGHT}|nhằm|nên|nhờ|chờ|khiến|dẫn (?:đến|tới)|xuất phát từ|bắt nguồn|(?<!(?:yêu cầu|đề nghị|phải|cần|giao)[^,.;]{0,40})(?:lý giải|giải thích|phân trần|trần tình|giải trình|thanh minh))(?!\\p{L})`,
  'iu',
);

/** How well a sentence tells a reason: 1.6 where it says so outright, -2 where it tells none. */
export function reasonFit(text: string): number {
  return CAUSE.test(text) ? 1.6 : REASON.test(text) ? 1 : -2;
}
