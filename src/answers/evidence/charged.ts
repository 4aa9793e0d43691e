import { excerpt } from '../../corpus/document.ts';
import type { FactKind } from '../../meetings/fact.ts';
import { opensWithHands } from '../../meetings/rules/division.ts';
import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import type { Unit } from '../../search/sheets.ts';
import { fold, lower } from '../../text/fold.ts';
import type { Reason } from './decided.ts';

/** What somebody is to do is not answered by a sentence that charges nobody. */
const UNCHARGED = -0.6;
const CHARGES =
  /(?<!\p{L})(?:giao(?! (?:hàng|thông|dịch|lưu|ban))|phân công|phụ trách|đảm nhận|chịu trách nhiệm|nhận|lo|sẽ|cần|phải|thực hiện|đầu mối|hạn|trước|hứa|cam kết|xung phong|làm)(?!\p{L})/iu;
/** "Thứ trưởng A giao Cục B việc gì?" asks of what A said. */
const WHO_CHARGES = /(?<!duoc |dc |bi )(?:giao|phan cong) (?!(?:viec|nhiem|gi|nhung|lam|lo|phu))/;

/** Where the question asks for the tasks of `names`: what speaks against a unit that gives them none. */
export function chargeOf(
  query: Query,
  intent: string,
  names: readonly string[],
): (unit: Unit, kind: FactKind | undefined) => readonly Reason[] {
  const asked =
    names.length > 0 &&
    intent === 'action_item' &&
    query.intents[0]?.intent.name === intent &&
    !WHO_CHARGES.test(foldedWords(query.typing));
  if (!asked) return () => [];
  return (unit, kind) =>
    kind ||
    (CHARGES.test(excerpt(unit.span)) && names.some((name) => tellsOf(unit, name))) ||
    names.some((name) => handsOf(excerpt(unit.span), name))
      ? []
      : [{ amount: UNCHARGED, reason: 'no task of theirs' }];
}

/** Does the unit, or what it leans on, say the given name? */
function tellsOf({ bag, context }: Unit, name: string): boolean {
  const given = fold(name).split(' ').at(-1) ?? '';
  return bag.forms.has(given) || context.forms.has(given);
}

/** "Hoa mua mực in trong sáng nay": the name with what the person does right behind. */
function handsOf(text: string, name: string): boolean {
  const given = lower(name).split(' ').at(-1) ?? '';
  const low = lower(text);
  const at = low.search(new RegExp(`(?<!\\p{L})${given}\\s`, 'u'));
  return at >= 0 && opensWithHands(low.slice(at + given.length).trimStart());
}
