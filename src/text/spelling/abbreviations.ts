import { fold, isAccented } from '../fold.ts';
import { wordRanges } from '../word-ranges.ts';
import { READINGS } from './abbreviation-list.ts';
import { isSyllable } from './syllables.ts';

const BY_FOLD = new Map<string, string[]>();
for (const [written, readings] of Object.entries(READINGS)) {
  const key = fold(written);
  const known = BY_FOLD.get(key) ?? [];
  known.push(...readings.filter((reading) => !known.includes(reading)));
  BY_FOLD.set(key, known);
}
const EXACT = new Map(
  Object.entries(READINGS).map(([written, readings]) => [written.toLowerCase(), readings]),
);

/**
 * What an abbreviation can stand for, likeliest first, in lower case; empty for what is none. Any case, Đ or D; one
 * that is a syllable too ("TU") only in capitals.
 *
 * @example expansions('ĐHĐCĐ') // ['đại hội đồng cổ đông']
 * @example expansions('hn') // ['hội nghị', 'hà nội']
 */
export function expansions(word: string): string[] {
  if (isSyllable(word) && word !== word.toUpperCase()) return [];
  const exact = isAccented(word) ? EXACT.get(word.toLowerCase()) : undefined;
  return [...(exact ?? BY_FOLD.get(fold(word)) ?? [])];
}

/** "sau 12T", "6T đầu năm": months. */
const MONTHS = /(?<![\p{L}\p{N}.,/-])(\d{1,2})T(?![\p{L}\p{N}])/gu;

/** How people shorten words in chat. One-letter forms are read only where `LONE` lets them. */
const CHAT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    không: 'ko k kh hok hông hem khg kg kog hk',
    được: 'dc đc đuoc',
    'bao nhiêu': 'bn bnhiu bnhieu bnhiêu',
    nhiêu: 'nhiu nhìu',
    'như thế nào': 'ntn nhtn',
    gì: 'j ji jì',
    với: 'vs vsi',
    rồi: 'r rùi roài rr',
    'mọi người': 'mn mng',
    bạn: 'ad',
    làm: 'lm',
    biết: 'bít bik bjk',
    vậy: 'z v zậy vại zị dzậy',
    trước: 'trc trk',
    người: 'ng ngừi',
    cũng: 'cx cg cug',
    đang: 'đg dg đag',
    giờ: 'h',
    'hôm qua': 'hqua',
    'hôm nay': 'hnay',
    luôn: 'lun',
    'số điện thoại': 'sdt sđt',
    'thời gian': 'tgian',
    'địa điểm': 'đđ ddiem đđiểm',
    'chương trình': 'ctrinh ctrình',
    'công ty': 'cty',
    'báo cáo': 'bcao',
    mình: 'mk mik mih',
    nữa: 'nx',
    những: 'nhg nhưg nhữg nhug',
    'nhưng mà': 'nma nhma',
    trong: 'trg trog',
    chưa: 'chx',
    phải: 'fai fải',
    'tại sao': 'tsao',
    'thế nào': 'tnao',
    'khi nào': 'knao',
    'kế hoạch': 'khoach',
    'phụ trách': 'ptrach ptrách',
    'thông qua': 'tqua',
    'vấn đề': 'vđ vde vđề',
    thôi: 'thui',
    tháng: 'thag thág',
    'dự kiến': 'dkien đkiến',
    'bao giờ': 'bh bgio bgiờ',
    'kết quả': 'kq kquả kqua',
    'công tác': 'ctac ctác',
    'tổ chức': 'tchuc tchức',
    'kinh nghiệm': 'kn',
    'chủ trì': 'ctri ctrì chtri',
    'thành phần': 'tphần tphan',
    'biên bản': 'bbản',
    'tham gia': 'tgia',
    'hội nghị': 'hnghi hnghị',
    'nội dung': 'ndung nd',
    'trực tuyến': 'onl',
    'trực tiếp': 'off',
  }).flatMap(([word, shorts]) => shorts.split(' ').map((short) => [short, word] as const)),
);
const SHORTS = new Map<string, string[]>();
for (const [short, meant] of CHAT)
  if (meant.includes(' ')) SHORTS.set(meant, [...(SHORTS.get(meant) ?? []), short]);

/** The phrases that notes and chats shorten. */
export const SHORTENED: readonly string[] = [
  ...SHORTS.keys(),
  ...['tháng', 'thang', 'quý', 'quy', 'tuần', 'tuan'].map((period) => `${period} 1`),
];

/** How notes and chats shorten what the question writes out: "kq" for "kết quả"; of single words none. */
export function shorthandOf(phrase: string): readonly string[] {
  const [, period = '', number] = /^(tháng|thang|quý|quy|tuần|tuan) (\d{1,2}|i{1,3}|iv)$/u.exec(phrase) ?? [];
  if (number !== undefined) return [`${PERIODS[fold(period)] ?? ''}${number}`];
  return SHORTS.get(phrase) ?? [];
}

/** How the columns of a table call a period: "T1", "Q2", "W45". */
const PERIODS: Readonly<Record<string, string>> = { thang: 't', quy: 'q', tuan: 'w' };

/** Where a one-letter form is meant: what stands before and behind it. */
const LONE: ReadonlyMap<string, (before: string, after: string) => boolean> = new Map([
  ['k', (before, after) => /\p{L}\s+$/u.test(before) && !/^\s*\p{N}/u.test(after)],
  ['r', (before) => /\p{L}\s+$/u.test(before)],
  ['v', (before, after) => /\p{L}\s+$/u.test(before) && /^\s*(?:[?!.,]|$|ạ|a\s|nhỉ|ta\s)/u.test(after)],
  ['h', (before) => /(?:mấy|may|bây|bay|bao|\d)\s*$/u.test(before)],
  ['kn', (before) => /(?:rút|rut|trao đổi|trao doi|chia sẻ|chia se)\s+$/u.test(before)],
  // "hẻm 47", "trong hẻm" without accents
  [
    'hem',
    (before, after) =>
      !/^\s*(?:\d|nay|nào|nao|nha|so|số)/u.test(after) &&
      !/(?:^|trong|ngoai|dau|cuoi|duong|vo|o|cai|con)\s*$/u.test(before),
  ],
  ['kg', (before) => !/\p{N}\s*$/u.test(before)],
]);
/** "vs không đổi giống?": nobody opens a question with "với". */
const OPENS_QUESTION = /^\s*$/u;
const MONTH_BEFORE = /(?:đầu|dau|cuối|cuoi|giữa|giua|hết|het|trong|kế hoạch|ke hoach)\s+$/u;
const SUNDAY_BEFORE = /(?:sáng|sang|chiều|chieu|tối|toi|trưa|trua|vào|vao|ngày|ngay)\s+$/u;

function chatReading(word: string, before: string, after: string): string | undefined {
  const numbered = /^t(1?\d)$/u.exec(word);
  if (numbered !== null) {
    const number = Number(numbered[1]);
    if (number < 2 || number > 12 || /^\s?[/.-]?\d/u.test(after)) return undefined;
    const month = number > 7 || MONTH_BEFORE.test(before) || /^\s+(?:năm|nam)\s+\d/u.test(after);
    return `${month ? 'tháng' : 'thứ'} ${number}`;
  }
  if (word === 'cn')
    return SUNDAY_BEFORE.test(before) || /^\s+(?:tuần|tuan)/u.test(after) ? 'chủ nhật' : undefined;
  if (word === 'vs' && OPENS_QUESTION.test(before)) return 'vì sao';
  const meant = LONE.get(word);
  return meant === undefined || meant(before, after) ? CHAT.get(word) : undefined;
}

/**
 * A question with chat shorthand written out, without accents where the question has none. Shorthand in capitals stays:
 * it is an abbreviation ("KH", "BN").
 *
 * @example expandChat('họp xong chưa, có bn ng dự?') // 'họp xong chưa, có bao nhiêu người dự?'
 */
export function expandChat(asked: string): string {
  const question = /\dT/.test(asked)
    ? asked.replace(MONTHS, `$1 ${isAccented(asked) ? 'tháng' : 'thang'}`)
    : asked;
  let out = '';
  let last = 0;
  for (const { start, end } of wordRanges(question)) {
    const word = question.slice(start, end);
    const low = word.toLowerCase();
    if (!CHAT.has(low) && !/^(?:t1?\d|cn)$/.test(low)) continue;
    if (!MAY_BE_SHORT.test(word) || /[./-]/.test(question.charAt(start - 1))) continue;
    const before = question.slice(Math.max(0, start - 12), start).toLowerCase();
    const after = question.slice(end, end + 8).toLowerCase();
    const reading = chatReading(low, before, after);
    if (reading === undefined) continue;
    out += question.slice(last, start) + (isAccented(question.replace(/đ/giu, '')) ? reading : fold(reading));
    last = end;
  }
  return out + question.slice(last);
}

/** No number, and not all in capitals: those are abbreviations, and one letter is somebody's. */
const MAY_BE_SHORT = /^(?:\p{Ll}|\p{Lu}(?=[\p{Ll}\p{M}\d]))[\p{Ll}\p{M}\d]{0,7}$/u;
