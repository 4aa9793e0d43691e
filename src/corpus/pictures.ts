import { fold } from '../text/fold.ts';
import { isEnded, wordCount } from './shapes.ts';

const CREDIT =
  /(?:^|[\s(.[|])(?:anh|hinh anh|nguon anh|photo|do hoa|nguon|clip|video)(?: minh hoa| tu lieu)?\s*:\s*(?:[^.:]{1,60}|(?:[a-z]\.\s?){1,4}[a-z]{0,20})\)?\.?$/;
const CREDIT_IN_BRACKETS = /\(\s*(?:anh|nguon|photo)\b[^)]{0,60}\)\.?$/;
/** "Bảo Anh: đủ rồi": somebody of that name talks; a credit is written with its accent, or all in capitals. */
const NAMED_ANH = /\p{Lu}\p{Ll}{1,6} Anh(?: \([^)]{1,40}\))?:/u;
const NUMBERED = /^\[?(?:anh|hinh)\s*\d{1,3}\s*[\].:-]/;
const ALTERNATE = /\s(?:anh|hinh)\s\d{1,3}$/;
const SCENE =
  /^(?:quang canh|toan canh|khung canh|mot goc|hinh anh|cac dai bieu (?:tham )?du|dai bieu (?:tham )?du|doan chu tich|doan dai bieu)(?![\p{L}])/u;
const PEOPLE =
  /^(?:dong chi|cac dong chi|ong|ba|anh|chi|thay|co|lanh dao|dai bieu|cac dai bieu|doan|cac doan|dai dien|thu truong|bo truong|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc|can bo|nhan dan|hoc sinh|cong nhan|nguoi dan)(?![\p{L}])/u;
const POSED =
  /(?:chup anh (?:chung|luu niem)|tang qua(?: luu niem)?|trao (?:qua|hoa|van kien)|bat tay|tang hoa)(?![\p{L}])/u;

/** The longest caption, in words. */
const LONGEST = 70;

/**
 * Is this line the text under a picture, by its own words: a credit ("Ảnh: …"), "[Ảnh 1] …", "Quang cảnh …",
 * people posing? Lines that tell nothing by themselves are judged by their place (`underPicture`).
 */
export function isCaption(line: string): boolean {
  const count = wordCount(line);
  if (count > LONGEST || count < 2) return false;
  const plain = fold(line).trim();
  if (NUMBERED.test(plain) || (CREDIT.test(plain) && !NAMED_ANH.test(line)) || CREDIT_IN_BRACKETS.test(plain))
    return true;
  if (SCENE.test(plain) && (!isEnded(line) || /^(?:quang|toan|khung) canh/u.test(plain)))
    return !/[:;]$/u.test(line);
  return PEOPLE.test(plain) && POSED.test(plain) && !/[;:]/u.test(line) && !/\.\s/u.test(line);
}

/** A sentence without a final stop that begins with people and stands alone among paragraphs: the text under a picture. */
export function isCaptionAmongParagraphs(line: string): boolean {
  const count = wordCount(line);
  return (
    count >= 6 && count <= LONGEST && !isEnded(line) && !line.includes('. ') && PEOPLE.test(fold(line).trim())
  );
}

/** "… ảnh 3": the words that stand in for a picture, mostly the headline once more. */
export function isAlternateText(line: string): boolean {
  return line.length < 300 && ALTERNATE.test(fold(line)) && !isEnded(line);
}

/** The line less its "ảnh 3". */
export function withoutPictureNumber(line: string): string {
  return line.replace(/\s\S+\s\d{1,3}$/u, '');
}
