import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { onceEach } from '../../text/lately.ts';
import { linesRepliedIn } from '../../text/questions-in-form.ts';
import { OPEN } from './open-unit.ts';
import { unitText } from './unit-text.ts';

/** Words that say how a talk ended. */
const ENDS =
  /(?<!\p{L})(?:chốt|gút|quyết(?! liệt| tâm)|thống nhất|đồng ý|nhất trí|không chịu|gật đầu|lắc đầu|chịu rồi|thuận theo|nghe theo|ngả theo|(?:thì|đành|cho) (?:bỏ|thôi|dẹp)|dẹp|duyệt|cuối cùng|rốt cuộc|thôi (?:thì|để|cứ|không|khỏi)|(?:không|chưa)(?: được| thể)? (?:đồng tình|tán thành|chấp nhận|chấp thuận|ủng hộ|đáp ứng)|được (?:chấp nhận|chấp thuận|đáp ứng)|bác bỏ|từ chối|không cho|tạm gác|tạm hoãn|gác (?:qua|lại|sang)|cất (?:đó|qua)|để (?:đó|mai mốt)|gạt (?:đi|phắt|ngang))(?!\p{L})|^\s*(?:=+>|→|⇒|➜|->)/iu;
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
  // with its arrow, which opens what came of it
  const text = excerpt(unit.span);
  return !/\?\s*$/u.test(text) && (ENDS.test(text) || OPEN.test(text));
});

/** Where a paragraph first tells what somebody wanted and then what came of it, the sentence that ends the matter of `unit`. */
export function endOfMatter(unit: Unit): Unit | undefined {
  const { units, document } = sheetOf(unit.span.document);
  if (isAskedAbove(unit)) return endOfAsked(units, unit.index);
  if (unit.kind !== 'paragraph' || endsMatter(unit)) return undefined;
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

/** "2. Bỏ gói dùng thử?": a line of its own, or a heading, puts the question that is talked over below it. */
export function isAskedAbove({ kind, index, span: { document, start, end } }: Unit): boolean {
  if (kind === 'row' || kind === 'caption') return false;
  if (kind === 'item' && sheetOf(document).units[index + 1]?.kind === 'item') return false;
  const { text } = document;
  const alone = start === 0 || text[start - 1] === '\n';
  return alone && linesRepliedIn(text.slice(start, end)) > 0 && text[end] === '\n';
}

/** The sentence behind the question at `from` that ends its matter; the last one, where none says so. */
function endOfAsked(units: readonly Unit[], from: number): Unit | undefined {
  const next = units.findIndex(
    (unit, i) => i > from && (unit.kind === 'heading' || OPENS_MATTER.test(unitText(unit))),
  );
  const section = units.slice(from + 1, Math.min(next < 0 ? units.length : next, from + 1 + LONGEST_TALK));
  return section.findLast(endsMatter) ?? section.at(-1);
}

const OPENS_MATTER = /^\s*\d{1,2}[.)]\s|^[^.!?]{4,120}\?\s*$/u;
