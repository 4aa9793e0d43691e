import { isPlaceTyped } from '../../text/places.ts';
import type { Word } from '../../text/words.ts';
import type { QuestionWord } from '../typing/typing.ts';

/** Words before a given name that make it a person's: "ông Cường", "chị Hà". */
const ADDRESS = new Set(
  'ông bà anh chị cô chú bác thầy em cậu dì mẹ bố má mợ thím dượng chí đc sếp cụ mr ms mrs sĩ sỹ sư tá úy tướng bs ts ths ds gs pgs ls ks ong'.split(
    ' ',
  ),
);
/** Does the word at `at` address somebody? "tuyên bố", "công bố" do not. */
export function addresses(question: readonly QuestionWord[], at: number): boolean {
  const word = question[at]?.lower ?? '';
  return ADDRESS.has(word) && !(word === 'bố' && ENDS_IN_BO.has(question[at - 1]?.folded ?? ''));
}

const ENDS_IN_BO = new Set(['tuyen', 'cong', 'phan', 'ban']);

/** The same in a question without accents; among words with accents "ba" is three and "co" no aunt. */
const BARE_ADDRESS = new Set('chi co chu bac thay di cu ba'.split(' '));

/** Before the name of a place or a company. */
const OF_PLACES = new Set('tinh huyen xa phuong quan thon ap ban ty khu cong'.split(' '));
/** The same where their accents were typed: without, they are words of other kinds. */
const ACCENTED_PLACES = new Set('phố trấn trường đường sông hồ cầu chợ cảng viện đảo buôn ở tại'.split(' '));

function isBeforePlace(word: QuestionWord | undefined): boolean {
  return word !== undefined && (OF_PLACES.has(word.folded) || ACCENTED_PLACES.has(word.lower));
}

/** "Khánh Hòa" is a province, and the end of many a name. */
function isPlace(question: readonly QuestionWord[], from: number, length: number): boolean {
  const typed = question
    .slice(from, from + length)
    .map((word) => word.folded)
    .join(' ');
  return isPlaceTyped(typed);
}

/** What people do or are asked about, unaccented. */
const DOES =
  /^(?:phai|duoc giao|lam gi|lam viec gi|lo (?:viec |vu )?gi|noi (?:gi|sao|the)|bao (?:gi|sao)|thi sao|de (?:xuat|nghi) gi|nhan (?:viec|gi)|phu trach|co (?:du|viec|di|mat)|hua|tra loi|can lam|dam nhan|xin gi|y kien)(?: |$)/;
const BEFORE_SUBJECT = new Set('con the vay roi a u ua va'.split(' '));

/**
 * Does the word at `at` open the question or a part of it, or stand behind "còn", and do something? So who types no
 * capitals names people: "linh phải làm gì", "retro tháng 8: vy phải làm gì".
 */
function isSubject(question: readonly QuestionWord[], at: number): boolean {
  if (question.some(({ text }, i) => i > 0 && /\p{Lu}/u.test(text))) return false;
  const [before, word] = [question[at - 1], question[at]];
  const isNext = before && word && before.end + 1 === word.start;
  if (isNext && !BEFORE_SUBJECT.has(before.folded)) return false;
  const behind = question.slice(at + 1, at + 4).map(({ folded }) => folded);
  return DOES.test(behind.join(' '));
}

/** How many words of the name end at `end` of the question, 0 where too few to be sure. */
export function fitting(
  parts: readonly Word[],
  question: readonly QuestionWord[],
  end: number,
  accented: boolean,
): number {
  let length = 0;
  while (length < parts.length && length <= end) {
    const part = parts[parts.length - 1 - length];
    const typed = question[end - length];
    if (!part || !typed) break;
    if (typed.accented ? typed.lower !== part.lower : typed.folded !== part.folded) break;
    length++;
  }
  if (length === parts.length && length > 1) return length;
  if (length === 0) return 0;
  const before = question[end - length]?.lower ?? '';
  const addressed =
    length <= end &&
    (addresses(question, end - length) ||
      (!accented &&
        BARE_ADDRESS.has(before) &&
        // "lan thu ba thong nhat", "bac ninh"
        question[end - length - 1]?.folded !== 'thu' &&
        !isPlace(question, end - length, length + 1)));
  if (length >= 2) {
    // "tỉnh Đông Lĩnh" is nobody, though somebody's name ends so
    if (!addressed && isBeforePlace(question[end - length])) return 0;
    return addressed || !isPlace(question, end - length + 1, length) ? length : 0;
  }
  const typed = question[end];
  // "thành phố Vinh"
  if (!addressed && isBeforePlace(question[end - 1])) return 0;
  // "bà Hai Quéo" is no "bà Hải": the name goes on, and its accents are others
  const goesOn = /^\p{Lu}\p{Ll}/u.test(question[end + 1]?.text ?? '');
  if (addressed) return goesOn && typed?.lower !== parts.at(-1)?.lower ? 0 : 1;
  // "Nhóm báo: An được giao gì?": what a colon or comma parts is no neighbour
  const neighbours = [question[end - 1], question[end + 1]].filter(
    (word) => word && typed && (word.end + 1 === typed.start || typed.end + 1 === word.start),
  );
  if (neighbours.some((word) => word && /^\p{Lu}/u.test(word.text))) return 0;
  // a capital that only opens the question: "Thang hỏng mấy lần?" asks of no Thắng
  if (end === 0 && accented && typed?.lower !== parts.at(-1)?.lower) return 0;
  // a single name ("Linh") stands alone in informal notes: it must be written as one, or do something ("linh phải làm gì")
  return parts.length === 1 && typed && (/^\p{Lu}/u.test(typed.text) || isSubject(question, end)) ? 1 : 0;
}
