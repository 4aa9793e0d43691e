import { isFirm } from './company-names.ts';
import { isForeign, isForeignName, isJoinedName, opensInside } from './foreign-names.ts';
import { ADDRESS, ADDRESSES, TITLE } from './honorifics.ts';

import { isCasual, isJobBehind } from './listed-names.ts';
import { belongsToPlace, TYPES } from './name-places.ts';
import { capitalsEnd, next, OPENERS, runEnd, surnameTokens } from './name-words.ts';
import { placeTokens, ROLE_HEAD } from './roles.ts';
import { isUnsureSurname } from './surnames.ts';

import { isSpace, type Token } from './tokens.ts';

/** How names are read: strictly in running text, generously where the text is known to list people. */
export interface NameReading {
  /** The text is a list of people, names divided by commas: single names count. */
  readonly lists?: boolean;
  /** Single names that the document uses for people: read where a clause begins with one. `lower` forms. */
  readonly known?: ReadonlySet<string>;
  /** Behind "các đồng chí": names of two words count without further proof. */
  readonly plural?: boolean;
}

const MIDDLE = new Set([
  'văn',
  'thị',
  'hữu',
  'đức',
  'quang',
  'ngọc',
  'minh',
  'xuân',
  'đình',
  'công',
  'quốc',
  'thanh',
  'bá',
  'trọng',
  'thế',
  'duy',
  'anh',
  'tiến',
  'mạnh',
  'hồng',
  'kim',
  'thành',
  'đăng',
  'viết',
  'như',
  'bích',
  'thu',
  'mỹ',
  'hoàng',
  'gia',
  'bảo',
]);
/** "Sở Nông Lâm": what a body deals with, though it begins like a family name. */
const SUBJECTS = new Set([
  'nông lâm',
  'lâm nghiệp',
  'nông nghiệp',
  'công thương',
  'công an',
  'văn hóa',
  'mai táng',
]);

/** Does a person's written name, with or without a form of address, begin at `at`? Judged by the family name. */
export function nameAt(list: readonly Token[], at: number): boolean {
  const token = list[at];
  if (token === undefined) return false;
  const address =
    ADDRESS.lengthAt(list, at) ||
    ADDRESSES.lengthAt(list, at) ||
    (token.capital ? TITLE.lengthAt(list, at) : 0);
  if (address > 0) {
    const behind = list[at + address];
    if (behind?.capital === true && /^[.,]?[ \u00a0]/u.test(list[at + address - 1]?.gap ?? '')) return true;
  }
  if ([at - 1, at].some((i) => SUBJECTS.has(`${list[i]?.low ?? ''} ${list[i + 1]?.low ?? ''}`))) return false;
  const surname = surnameTokens(list, at);
  if (surname === 0 && (isForeignName(list, at) || isJoinedName(list, at))) return true;
  if (surname === 0) return false;
  const size = runEnd(list, at) - at;
  if (size < 2 || size <= surname - 1) return false;
  if (placeTokens(list, at) > 0 || belongsToPlace(list, at)) return false;
  if (placeTokens(list, at + 1) === size - 1 && isUnsureSurname(token.low)) return false;
  // "Khu kinh tế Nghi |Sơn Lê Thị Hoa": the end of a place's name
  if (
    isUnsureSurname(token.low) &&
    list[at - 1]?.nameLike === true &&
    next(list, at - 1) &&
    opensInside(list, at)
  )
    return false;
  const given = list[at + 1];
  return (
    !isUnsureSurname(token.low) ||
    size >= 3 ||
    MIDDLE.has(given?.low ?? '') ||
    // "Kim Jae-won"
    given?.text.includes('-') === true
  );
}

/** What the eldest and those after are called by, in the North and in the South: "bác Cả", "chú Út Trường". */
const BIRTH_ORDER = 'cả hai ba tư năm sáu bảy tám chín mười út'.split(' ');

/** "Tư" of "cô Tư Hạnh": somebody of this name is called by the order of birth alone, too. */
export function isBirthOrder(word: string): boolean {
  return BIRTH_ORDER.includes(word);
}

/** Given names that are openers otherwise: behind a form of address ("anh Quý", "chị Hai") they name somebody. */
const GIVEN = new Set([
  ...BIRTH_ORDER,
  ...'quý thông hiệp kỳ hiện viên lễ tối sáng phát chi liên chương nghị biên luật đảng'.split(' '),
]);

/** Where the name at `at` ends, the index behind it; `at` where none stands there. `addressed`: a form of address precedes. */
export function nameEnd(list: readonly Token[], at: number, { addressed = false } = {}): number {
  const token = list[at];
  if (token === undefined) return at;
  if (!token.nameLike) return capitalsEnd(list, at);
  if (!addressed) return nameAt(list, at) ? runEnd(list, at) : at;
  // "chị Hai", "bác Năm Lộc": called by the order of birth, with the name behind or without
  if (GIVEN.has(token.low))
    return list[at + 1]?.nameLike === true && isSpace(token.gap) ? runEnd(list, at) : at + 1;
  return ROLE_HEAD.lengthAt(list, at) > 1 || (OPENERS.has(token.low) && surnameTokens(list, at) === 0)
    ? at
    : runEnd(list, at);
}

const SPEAKS =
  /^(?:bảo|nói|hỏi|xin|muốn|đề|kiến|báo|cho|nhắc|thêm|gợi|chốt|nhận|lo|làm|sẽ|đã|host|ghi|trình|phản|đồng|lưu|cập|share|demo|review|trả|kể|nêu|chủ|và|thì|cũng|note|update|confirm|không|chưa|gạt|rủ|kêu|than|chê|đòi|phàn|góp|từ|ủng|giải|phân|hứa|cam|lại|khen|nhấn|nghĩ|thích|tin|thấy|lắc|gật|pitch|present|ok|oke|okay|ừ|đáp|giải|thông|hẹn|thắc|băn|khẳng|phát|chia|quyết|chọn|duyệt|tiếc|sợ|mong|hẹn|gửi|dặn|mời|nhờ|gọi|tự|phụ|demo|trấn|bổ|can|cản|gàn|vặn|cãi|khoe|giục|trách|đưa|giơ|xung|tiết|ước|tính|khuyên|công|thừa|đính|vote)$/u;

/** Is it the first word of what people do at meetings, right behind a name: "bảo", "điều (hành)"? */
export function tellsOfSomebody(word: string): boolean {
  return SPEAKS.test(word) || /^(?:điều|dẫn|mở|gõ|kết|ngồi|đi|mua|viết|gọi|nghe|đều|là|có|ở)$/u.test(word);
}

/** "Lan và Hoa", "online có Hoa": small words behind which a list goes on. */
const LEADS_TO_NEXT = new Set(['và', 'có', 'gồm', 'với', 'cùng', 'thêm']);

/** Where a name without form of address or office before it ends; `at` where there is not proof enough. */
export function bareNameEnd(list: readonly Token[], at: number, reading: NameReading): number {
  const token = list[at];
  if (token === undefined || (reading.lists !== true && !token.nameLike)) return at;
  const before = list[at - 1]?.gap ?? '';
  const opens =
    at === 0 ||
    /[,;•+–—\n(.&|\t-]| {2}|^[)/]\s/u.test(before) ||
    (/:/u.test(before) && (reading.lists !== true || nameAt(list, at))) ||
    LEADS_TO_NEXT.has(list[at - 1]?.low ?? '');
  if (reading.lists === true) {
    const listed = opens ? listedEnd(list, at, reading) : at;
    return listed > at && isFirm(list, at, listed) ? at : listed;
  }
  if (belongsToPlace(list, at)) return at;
  const end = runEnd(list, at);
  const size = end - at;
  const speaks = SPEAKS.test(list[end]?.low ?? '') || (at === 0 && /^\s*:\s/u.test(list[end - 1]?.gap ?? ''));
  if (size === 1) {
    return reading.known?.has(token.low) === true && opens && speaks ? end : at;
  }
  // "Sĩ Đan không ủng hộ": a name of two words that the lists give
  if (size === 2 && opens && reading.known?.has(list[end - 1]?.low ?? '') === true && speaks) return end;
  const proof = officeFollows(list, end);
  if (nameAt(list, at)) {
    if (
      proof ||
      (opens && isJoinedName(list, at)) ||
      (size >= 3 && (!isUnsureSurname(token.low) || MIDDLE.has(list[at + 1]?.low ?? '')))
    )
      return end;
    return reading.plural === true && (opens || isSpace(before)) ? end : at;
  }
  if (OPENERS.has(token.low) || TYPES.lengthAt(list, at) > 0 || placeTokens(list, at) > 0) return at;
  if (surnameTokens(list, at) > 0 && placeTokens(list, at + 1) > 0) return at;
  return proof && opens && size <= 5
    ? end
    : reading.plural === true && opens && isForeign(list, at, end)
      ? end
      : at;
}

/** Where a name in a list of people ends: any capitalised stretch, but places and bodies in a list of full names. */
function listedEnd(list: readonly Token[], at: number, reading: NameReading): number {
  const token = list[at];
  if (token === undefined) return at;
  const end = token.nameLike ? runEnd(list, at) : capitalsEnd(list, at);
  const known = reading.known?.has(token.low) === true;
  // "I/ Ban cán sự": a numeral.
  if (end === at + 1 && token.text.length === 1) return at;
  if (end === at || (OPENERS.has(token.low) && surnameTokens(list, at) === 0)) return at;
  // "Hồ Văn Sỹ" among people is a man, "Hồ Tây" a lake.
  // "Hòa, Trường, Thơ": among names alone the word for a school is a name, too
  const alone =
    end === at + 1 &&
    ((/^\s*(?:[,;(]|$)/u.test(list[end - 1]?.gap ?? '') && isCasual(list)) ||
      // "Trường kho": the one of the store
      (isJobBehind(list, end) && isCasual(list, 1)));
  if (!alone && !known && TYPES.lengthAt(list, at) > 0 && (end - at < 3 || surnameTokens(list, at) === 0))
    return at;
  if (!known && end - at > 1 && placeTokens(list, at) === end - at) return at;
  const proof = officeFollows(list, end) || /^\s*[(]/u.test(list[end - 1]?.gap ?? '');
  if (nameAt(list, at) || known || proof || isForeign(list, at, end)) return end;
  // "Đạt BE", but not "Môi trường", where the capital word goes on in small letters.
  if (/^\p{Lu}{2,4}$/u.test(list[end]?.text ?? '') && ROLE_HEAD.lengthAt(list, end) > 0) return end;
  const follower = list[end];
  if (follower !== undefined && isSpace(list[end - 1]?.gap) && !/^(?:và|\d.*)$/u.test(follower.low))
    return end === at + 1 && isJobBehind(list, end) && isCasual(list, 1) ? end : at;
  return isFormal(list) && !isCasual(list) ? at : end;
}

/** Does the list give full names, so that other capitalised words in it are not names? */
function isFormal(list: readonly Token[]): boolean {
  return list.some((_, i) => runEnd(list, i) - i >= 3 && surnameTokens(list, i) > 0 && nameAt(list, i));
}

/** ", Giám đốc", " (PM)", " - Trưởng phòng" behind a name. */
function officeFollows(list: readonly Token[], end: number): boolean {
  return (
    /^\s*[,(–—-]\s*$/u.test(list[end - 1]?.gap ?? '') &&
    ROLE_HEAD.lengthAt(list, end) > 0 &&
    list[end]?.low !== 'đại'
  );
}
