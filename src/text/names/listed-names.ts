import { TYPES } from './name-places.ts';
import { OPENERS } from './name-words.ts';
import { placeTokens, ROLE_HEAD } from './roles.ts';
import { isSpace, type Token } from './tokens.ts';

/** Does the list give given names alone, too: "Việt, Gấm, Thu Hoa, thầy Ngô Văn Liên"? */
export function isCasual(list: readonly Token[], least = 2): boolean {
  const alone = list.filter(
    (token, i) =>
      token.nameLike &&
      !OPENERS.has(token.low) &&
      !/[.\n]/u.test(list[i - 1]?.gap ?? '') &&
      /[,:;]|^$/u.test(list[i - 1]?.gap ?? '') &&
      /^\s*[,;(]/u.test(token.gap) &&
      TYPES.lengthAt(list, i) === 0 &&
      ROLE_HEAD.lengthAt(list, i) === 0 &&
      placeTokens(list, i) === 0,
  );
  return alone.length >= least;
}

/** "cả nhà", "toàn thể anh em": a group, though it begins with a capital. */
const GROUP =
  /^(?:toàn|cả|mấy|anh|chị|phụ|nhân|đại|khách|tất|mọi|quý|thành|trừ|riêng|cùng|đủ|học|lớp|khối|đội|môi|giao|nội|ngoại|lãnh|kinh|tài|xây|điện|cấp|gia|họ|xóm|thôn|nhà)$/u;

/** "Lan bếp trưởng, Hoa bán hàng": up to three small words behind a given name, to the comma, say what they do. */
export function isJobBehind(list: readonly Token[], end: number): boolean {
  if (GROUP.test(list[end - 1]?.low ?? '')) return false;
  let at = end;
  while (at < list.length && at - end < 4 && /^\p{Ll}/u.test(list[at]?.text ?? '')) {
    if (!isSpace(list[at]?.gap)) return at - end < 3;
    at++;
  }
  return at > end && at - end < 4 && at >= list.length;
}
