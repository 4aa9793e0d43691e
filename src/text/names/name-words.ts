import { fold } from '../fold.ts';
import { ADDRESS } from './honorifics.ts';
import { placeTokens, ROLE_HEAD } from './roles.ts';
import { isSurname } from './surnames.ts';
import { isSpace, type Token } from './tokens.ts';

const LONGEST = 6;

const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/u;

/** Is the word no Vietnamese syllable: "Rajendra", "Schmidt"? */
export function isForeignWord(token: Token): boolean {
  return (
    token.nameLike && token.text.length > 2 && !token.text.includes('-') && !SYLLABLE.test(fold(token.text))
  );
}

/** Small words inside names of other languages. */
const PARTICLES = new Set(
  'van von der den ter de da di do dos das del della du la le bin binti ibn al el'.split(' '),
);

/** Where the small words at `at` that lead on to a foreign word end: "van der |Berg"; `at` where none do. */
export function particlesEnd(list: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 2 && PARTICLES.has(list[end]?.text ?? '') && next(list, end)) end++;
  const word = list[end];
  return end > at && next(list, at - 1) && word !== undefined && isForeignWord(word) ? end : at;
}

/** Does one space stand behind the token, so that the next belongs to the same phrase? */
export function next(list: readonly Token[], at: number): boolean {
  return isSpace(list[at]?.gap);
}

/** How many tokens of a family name stand at `at`: 2 for "Tôn Thất", 1, or 0. */
export function surnameTokens(list: readonly Token[], at: number): number {
  const first = list[at];
  if (first?.nameLike !== true) return 0;
  for (let size = 3; size > 1; size--) {
    const parts = list.slice(at, at + size);
    if (
      parts.length === size &&
      parts.every((part, i) => part.nameLike && (i === size - 1 || next(list, at + i)))
    ) {
      if (isSurname(parts.map((part) => part.low).join(' '))) return size;
    }
  }
  // H'Linh, K'Brếp: the particle stands for the family name.
  if (/^[hky]['’ʼ-]/u.test(first.low)) return 1;
  return isSurname(first.low.replace(/['’ʼ]$/u, '')) ? 1 : 0;
}

/** Where the stretch of capitalised words that opens at `at` ends. */
export function runEnd(list: readonly Token[], at: number): number {
  let end = at;
  while (end < list.length && end - at < LONGEST) {
    if (end > at) end = particlesEnd(list, end);
    if (list[end]?.nameLike !== true) break;
    if (end > at) {
      if (!next(list, end - 1)) break;
      if (ROLE_HEAD.lengthAt(list, end) > 1 || ADDRESS.lengthAt(list, end) > 1) break;
      // "Lê Thị Hà Giang": behind thị comes a given name
      if (end - at >= 2 && placeTokens(list, end) > 1 && list[end - 1]?.low !== 'thị') break;
    }
    end++;
  }
  // "Nguyễn Văn An Phó": the last word opens an office ("Phó Chủ tịch") and is not the name's.
  return end;
}

/** A stretch in capitals, as headings and signatures have it: "NGUYỄN VĂN AN". */
export function capitalsEnd(list: readonly Token[], at: number): number {
  let end = at;
  while (
    end < list.length &&
    end - at < LONGEST &&
    /^[\p{Lu}\p{M}]{2,8}$/u.test(list[end]?.text ?? '') &&
    (end === at || next(list, end - 1))
  )
    end++;
  return end - at >= 2 && isSurname(list[at]?.low ?? '') ? end : at;
}

/** Capitalised words that open a body or a document, never a name. */
export const OPENERS = new Set(
  `sở bộ ban ủy ubnd hđnd hội đảng cục chi văn_phòng trung_tâm viện liên tổng mặt tòa công_ty thông nghị quyết kế báo biên hiệp chương dự luật chỉ công_văn tờ số ngày tháng năm quý thứ sáng chiều tối trưa theo tại trong sau trước khi để về các những một hai ba bốn năm mỗi đây đó này với cùng do nếu tuy nhưng riêng ngoài bên còn hiện đến từ_ngày kết phát phiên cuộc kỳ đại_hội nhóm ảnh tin tác nguồn nơi`.split(
    /\s+/u,
  ),
);
