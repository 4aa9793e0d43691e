import { compile } from '../../text/compile.ts';
import { anyEither } from '../../text/either.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';

/** Whom a question in a chat may be put to. */
const HEARER = `(?:bot|ad|admin|mn|mng|ae|ace|${anyEither(['mọi người', 'cả nhà', 'anh chị', 'các bạn', 'các bác', 'các anh chị', 'thư ký', 'bạn', 'bác', 'cậu', 'sếp', 'anh', 'chị', 'em'])})`;
const CALLED = `(?:bot|ad|admin|mn|mng|ae|ace|${anyEither(['mọi người', 'cả nhà', 'anh chị', 'các bạn', 'các bác', 'các anh chị'])})`;
const ASKER = anyEither([
  'em',
  'mình',
  'tôi',
  'tớ',
  'tui',
  'con',
  'cháu',
  'anh',
  'chị',
  'bác',
  'chúng tôi',
  'chúng em',
]);
const GAP = '[\\s,!.…~:)]+';

/** "Dạ", "ê", "alo", "chào bạn". */
const HAIL = `(?:(?:dạ|vâng|ê|ơ|à|ủa|này|thưa|kính thưa|chào|hi|hello|${anyEither(['alo', 'a lô', 'xin chào'])}|da(?=,|\\s+(?:cho|xin|thua))|kinh thua|thua(?=\\s+anh))${EDGE_AFTER}${GAP})`;
/** "Bot ơi", "ad", "mọi người ơi". */
const CALL = `(?:(?:${HEARER}\\s+${anyEither(['ơi', 'à'])}|${CALLED}(?=\\s*[,!:]|\\s+(?:cho|xin)\\s))${EDGE_AFTER}${GAP})`;
/** "Cho em hỏi tí là", "xin hỏi", "cho mình biết". */
const BEGS = `(?:(?:${anyEither(['làm ơn', 'vui lòng', 'phiền', 'nhờ', 'giúp'])}${EDGE_AFTER}\\s+){0,2}(?:(?:${HEARER}\\s+)?${anyEither(['cho', 'xin', 'xin cho', 'xin phép', 'cho phép'])}\\s+(?:(?:phép\\s+)?${ASKER}\\s+)?(?:${anyEither(['xin', 'được', 'xin phép'])}\\s+)?)${anyEither(['hỏi', 'biết'])}(?:\\s+(?:vs|${anyEither(['tí', 'tẹo', 'chút', 'xíu', 'một chút', 'một tí', '1 chút', 'cái', 'với', 'thăm', 'nhanh', 'ạ'])})){0,3}(?:\\s+${HEARER}){0,3}(?:\\s+${anyEither(['là', 'rằng', 'với là'])})?${EDGE_AFTER}${GAP})`;

/** "Tôi muốn biết", "mình không rõ là", "nhắc lại giúp em": that something is asked, and of whom. */
const WANTS = `(?:(?:${anyEither(['nhưng', 'thế', 'vậy', 'mà'])}${EDGE_AFTER}\\s+)?(?:${ASKER}${EDGE_AFTER}\\s+)?(?:${anyEither(['đang', 'cũng', 'rất', 'chỉ', 'vẫn'])}${EDGE_AFTER}\\s+)?(?:(?:${anyEither(['muốn', 'cần', 'định', 'tính', 'muốn được'])})${EDGE_AFTER}\\s+(?:${anyEither(['biết', 'hỏi', 'nắm', 'tìm hiểu', 'xác nhận', 'kiểm tra'])})|(?:${anyEither(['không', 'chưa', 'chẳng', 'chả', 'chưa được'])})${EDGE_AFTER}\\s+(?:${anyEither(['biết', 'rõ', 'nhớ', 'nắm'])})|(?:${anyEither(['nhắc lại', 'nhắc', 'nói lại', 'kể', 'kể lại', 'tìm', 'tra', 'tra cứu', 'xem', 'coi', 'check', 'kiểm tra', 'nói', 'chỉ', 'cho', 'liệt kê', 'tóm lại'])})${EDGE_AFTER}\\s+(?:${anyEither(['giúp', 'giùm', 'dùm', 'hộ', 'lại giúp'])}))(?:${EDGE_AFTER}\\s+(?:${ASKER}|${anyEither(['với', 'thêm', 'rõ', 'chính xác', 'lại', 'xem', 'là', 'rằng', 'về', 'được'])})){0,4}${EDGE_AFTER}${GAP})`;

const OPENING = compile(
  `^[\\s,.!]*(?:${HAIL}{1,2}(?:${CALLED}(?:\\s+(?:ơi|oi))?${EDGE_AFTER}${GAP})?)?${CALL}{0,2}${BEGS}{0,2}${WANTS}?${CALL}?`,
  'iu',
);
/** "… nhỉ mọi người?", "… vậy ad": behind a particle. */
const CLOSING = compile(
  `(?<=${EDGE_BEFORE}(?:z|v|${anyEither(['nhỉ', 'vậy', 'thế', 'ạ', 'hả', 'nhé', 'nha', 'ha', 'hén', 'hen', 'không', 'chưa'])}))[\\s,]+${CALLED}(?:\\s+${anyEither(['ơi', 'ạ', 'à', 'nhỉ', 'nhé'])})?(?=[\\s?!.]*$)`,
  'iu',
);
const THANKS = compile(
  `[\\s,.;–-]*${EDGE_BEFORE}(?:(?:${anyEither(['em', 'mình', 'tôi', 'tui', 'con', 'cháu', 'xin', 'dạ', 'rất', 'chân thành', 'và'])})\\s+){0,4}(?:${anyEither(['cảm ơn', 'cám ơn'])}|thanks|thank you|tks|thks|thx)${EDGE_AFTER}[^?]{0,40}$`,
  'iu',
);

/** Spares most questions the long look. */
const THANKFUL = /c[aảá]m\s|th?a?n?ks|thx/iu;

/**
 * A question without what is said for courtesy around it: who is called, "cho em hỏi", thanks. What would leave hardly a
 * word is left as it is: it may be a greeting.
 *
 * @example withoutCourtesy('Ad ơi cho mình hỏi tí ai chủ trì vậy mn, cảm ơn nhiều') // 'ai chủ trì vậy'
 */
export function withoutCourtesy(text: string): string {
  const around = THANKFUL.test(text) ? [THANKS, CLOSING, OPENING] : [CLOSING, OPENING];
  return around.reduce((asked, said) => {
    const rest = asked.replace(said, '');
    return rest.length < asked.length && rest.trim().split(/\s+/).length >= LEAST_ASKED ? rest : asked;
  }, text);
}

/** Fewer words are no question, or one that leans on the words around it. */
const LEAST_ASKED = 3;
