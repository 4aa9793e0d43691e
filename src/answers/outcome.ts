import type { Query } from '../questions/query.ts';
import { foldedWords } from '../questions/typing.ts';
import { sheetOf, type Unit } from '../search/sheets.ts';
import { onceEach } from '../text/lately.ts';
import { OPEN } from './open-unit.ts';
import { unitText } from './unit-text.ts';

/** Words that say how a talk ended. */
const ENDS =
  /(?<!\p{L})(?:chốt|gút|quyết(?! liệt| tâm)|thống nhất|đồng ý|nhất trí|không chịu|gật đầu|lắc đầu|chịu rồi|thuận theo|nghe theo|ngả theo|(?:thì|đành|cho) (?:bỏ|thôi|dẹp)|dẹp|duyệt|cuối cùng|rốt cuộc|thôi (?:thì|để|cứ|không|khỏi)|(?:không|chưa)(?: được| thể)? (?:đồng tình|tán thành|chấp nhận|chấp thuận|ủng hộ|đáp ứng)|được (?:chấp nhận|chấp thuận|đáp ứng)|bác bỏ|từ chối|không cho|tạm gác|tạm hoãn)(?!\p{L})/iu;
/** What opens another matter in the same paragraph. */
const OTHER_MATTER = /^(?:còn|riêng|về|ngoài ra|bên cạnh|chuyện|vụ|việc|vấn đề)(?!\p{L})/iu;
/** A talk of one matter is no longer than this, in sentences. */
const LONGEST_TALK = 5;

/** "vụ … sao rồi?", "tính sao?", "xử lý thế nào rồi?": what came of something is asked, whatever it is. */
const ASKS_WHAT_CAME =
  /(?:^| )(?:(?:tinh|chot|quyet|xu|xu ly|giai quyet) (?:sao|the nao|ra sao|lam sao)|sao roi|roi sao|the nao roi|ra sao roi|(?:toi|den) dau roi|nga ngu chua)(?: |$)/;

export function asksWhatCame({ typing }: Query): boolean {
  return ASKS_WHAT_CAME.test(foldedWords(typing));
}

/** Does the sentence say how a matter ended, or that it is still open? */
export const endsMatter: (unit: Unit) => boolean = onceEach((unit) => {
  const text = unitText(unit);
  return !/\?\s*$/u.test(text) && (ENDS.test(text) || OPEN.test(text));
});

/** Where a paragraph first tells what somebody wanted and then what came of it, the sentence that ends the matter of `unit`. */
export function endOfMatter(unit: Unit): Unit | undefined {
  if (unit.kind !== 'paragraph' || endsMatter(unit)) return undefined;
  const { units, document } = sheetOf(unit.span.document);
  let end: Unit | undefined;
  for (let i = unit.index + 1; i <= unit.index + LONGEST_TALK; i++) {
    const [before, one] = [units[i - 1], units[i]];
    if (!before || one?.kind !== 'paragraph') break;
    if (document.text.slice(before.span.end, one.span.start).includes('\n')) break;
    if (OTHER_MATTER.test(unitText(one))) break;
    if (endsMatter(one)) end = one;
  }
  return end;
}
