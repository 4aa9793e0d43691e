import { ADDRESS } from './honorifics.ts';
import { nameAt } from './name-runs.ts';
import { placeTokens, ROLE_HEAD, roleEnd } from './roles.ts';
import type { Token } from './tokens.ts';

/** "Chủ tịch Hội đồng, PGS.TS. An, điều khiển …": only there is the office before a comma that of the person behind it. */
export function opensSentence(list: readonly Token[], at: number): boolean {
  // "Chủ tọa phiên họp, ông An, …": what somebody does there, no office
  const acts = list[at]?.low === 'chủ' && /^(?:tọa|trì)$/u.test(list[at + 1]?.low ?? '');
  return !acts && (at === 0 || /[.;:!?\n]/u.test(list[at - 1]?.gap ?? ''));
}

/** "… An, điều khiển", not the first of a list: "Trưởng phòng, bà Lan, bà Hoa và ông Minh". */
export function closesApposition(list: readonly Token[], end: number): boolean {
  return /^,/u.test(list[end - 1]?.gap ?? '') && ADDRESS.lengthAt(list, end) === 0;
}

const NOT_ROLES =
  /^(?:căn|phòng|số|sn|sinh|ảnh|ngồi|đứng|hàng|bên|thứ|giữa|tổ|thôn|ấp|xã|phường|quận|huyện|tỉnh|tp|người|mới|vắng|nghỉ|vào|đến|online|trực|từ|xin|có|không|đã|bận|áo|thay|trái|phải|nam|nữ|dân|cũ|tức|viết|gọi|sau|nay)$/u;

/** "Ông Nguyễn Văn An   Chức vụ: Giám đốc": the label between them says nothing. */
export function skipLabel(list: readonly Token[], at: number): number {
  const [first, second] = [list[at], list[at + 1]];
  return first?.low === 'chức' && /^(?:vụ|danh)$/u.test(second?.low ?? '') && /^\s*:/u.test(second?.gap ?? '')
    ? at + 2
    : at;
}

/** Where the office in brackets ends: "(DevOps, vào trễ)" holds one word of office. `from` where it holds none. */
export function bracketRole(list: readonly Token[], from: number, to: number): number {
  const first = list[from];
  // "(A12.05)", "(B-07.10)" is a flat, "(12A3)" a class
  if (first === undefined || /^\p{L}{0,2}[-.]?\p{N}/u.test(first.text)) return from;
  const head = ROLE_HEAD.lengthAt(list, from);
  if (head === 0 && (NOT_ROLES.test(first.low) || to - from > 5 || placeTokens(list, from) > 0)) return from;
  let end = head > 0 ? Math.min(to, roleEnd(list, from, nameAt)) : from + 1;
  while (head === 0 && end < to && /^[ \u00a0]+$|^ - $/u.test(list[end - 1]?.gap ?? '')) end++;
  return end;
}

/**
 * Where the offices that stand behind a name end. "An – Phó Hiệu trưởng: Chủ tịch Hội đồng": what somebody is in the
 * body that met stands behind a colon, to the end of the line.
 */
export function officesEnd(list: readonly Token[], at: number): number {
  const to = roleEnd(list, at, nameAt);
  if (!/^ ?: ?$/u.test(list[to - 1]?.gap ?? '') || ROLE_HEAD.lengthAt(list, to) === 0) return to;
  const end = roleEnd(list, to, nameAt);
  return end === list.length || /^[.;)]?\s*\n|^[.;]\s*$/u.test(list[end - 1]?.gap ?? '') ? end : to;
}
