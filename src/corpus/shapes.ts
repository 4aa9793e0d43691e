import { fold } from '../text/fold.ts';

// The words that head an official paper, folded: what follows them (or stands under them) is its name.
const PAPER =
  /^(?:du thao )?(?:bien ban|thong bao|bao cao|nghi quyet|quyet dinh|ket luan|to trinh|giay moi|cong van|ke hoach|chuong trinh|huong dan|chi thi|thong cao|ban tin|tom tat|ban ghi nho|minutes|meeting minutes|memo)(?![\p{L}])/u;
const NATION =
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s?[-–]\s?tu do\s?[-–]\s?hanh phuc|dang cong san viet nam)/;
const NUMBER_LINE = /^(?:so\s*:|so \d{1,5}\s*\/|v\/v\b|ky hieu)/;

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-VP": also in two columns of one line. */
export function isLetterhead(line: string): boolean {
  const plain = fold(line).trim();
  if (NUMBER_LINE.test(plain) && !plain.startsWith('v/v')) return plain.length < 140;
  return plain.length < 160 && plain.split(/\s{3,}|\t/u).some((column) => NATION.test(column));
}

/** "BIÊN BẢN HỌP PHÒNG", "THÔNG BÁO": a line of capitals (or a short one) that heads an official paper. */
export function isPaperHeading(line: string): boolean {
  if (line.length > 200 || /[.;,]$/u.test(line) || line.includes('\t')) return false;
  return PAPER.test(fold(line).trim()) && isCapitals(line.split(/\s/u).slice(0, 2).join(' '));
}

/** Written in capitals throughout (figures and signs aside). */
export function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

const FIELD =
  /^(?:\d{1,2}[.)]\s*)?(?:thoi gian|thoi diem|dia diem|dia chi|noi hop|chu tri|chu toa|dong chu tri|chu tich doan|dieu hanh|thu ky|thanh phan|thanh vien|tham du|nguoi du|du hop|co mat|vang|vang mat|khach moi|khi nao|o dau|ai hop|host|ghi (?:note|chep|bien ban)|noi dung|muc dich|chu de|hinh thuc|ngay|gio|ngay hop|don vi|nguoi (?:lap|ghi|chu tri)|kinh gui|noi nhan|can cu|attendees|participants|date|time|when|where|location|venue|facilitator|scribe|note-?taker|notes? by|regrets|apologies|note|khong (?:tham gia|tham du|du|co mat|vao)|tham gia|dieu phoi|nguoi co mat|chair|present|absent)[^:]{0,40}:/;

/** "Thời gian: …", "Chủ trì: …": a labelled line of minutes. */
export function isField(line: string): boolean {
  return FIELD.test(fold(line.slice(0, 90)).trim());
}

/** Ends as a sentence or its part ends. */
export function isEnded(line: string): boolean {
  return /[.;:,!?…](?:["”’»)\]]{0,2}|\/\.)$/u.test(line) && !/\b(?:TP|P|Q)\.$/u.test(line);
}

/** How many words stand between spaces, in the first 4,000 characters; dashes and bullets alone are none. */
export function wordCount(line: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < line.length && i < 4000; i++) {
    const code = line.charCodeAt(i);
    if (code === 0x20 || code === 0x09 || code === 0x0a) inWord = false;
    else if (!inWord && isWordCode(code)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/** Letters and digits, told from signs by where they stand in Unicode: enough for counting, and quick. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code < 0x3a) || (code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x7b);
  return code >= 0xc0 && (code < 0x2000 || code >= 0x3040);
}

const SIGNED =
  /\(\s*(?:da ky|ky ten|ky, ghi ro ho ten|ky va ghi ro ho ten|ky,? dong dau|ky ten,? dong dau)[^)]{0,30}\)/;
const FOR_CHIEF = /^(?:tl|kt|tm|tuq|q)\.\s?\p{L}/u;

/** "(đã ký)", "TL. CHỦ TỊCH": a line of the block in which a paper is signed. */
export function isSigning(line: string): boolean {
  const plain = fold(line.slice(0, 200)).trim();
  return SIGNED.test(plain) || (FOR_CHIEF.test(plain) && isCapitals(line.split(':')[0] ?? line));
}
