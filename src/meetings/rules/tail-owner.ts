import { lower } from '../../text/fold.ts';
import { isDone } from '../progress.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { listsTasks } from '../tasks.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';
import { dueOf } from './due.ts';

/** "Sửa máy in (@An, 12/02)", "Kiểm kho → Lan Anh, hạn 30/6", "báo shop @Hoa, trước 17/9": the task, then who. */
const TAIL =
  /^(?<mark>\s*(?:[-+*•–]\s*)?(?:\[[ xX✓]?\]\s*)?(?:\(?\d{1,2}[.)]\s*)?)(?<task>.{6,220}?)\s*(?:\((?<inside>@?\p{L}[^()]{1,60})\)|(?<sign>→|[=-]>|–|—|-|(?<=\s)(?=@))\s*(?<behind>@?\p{L}[^()→]{1,60}))\s*[.;]?$/u;
/** Where the names end: at what says until when. */
const WHO_ENDS =
  /\s*(?:[,;:](?!\s*@)|\s[–—-]\s|\s?[=-]>|\s(?=(?:hạn|trước|xong|chậm|deadline|ddl|due|by|asap|gấp|ngay|trong|đến|tới|tuần|tháng|cuối|đầu|giữa|sáng|trưa|chiều|tối|mai|thứ|cn|eod|eow|t\d|hôm)(?!\p{L})|\d))/iu;
const JOINED = /\s*(?:\+|&|\/|\svà\s|,|\s(?=@))\s*/u;
const ADDRESSED =
  /^(?:anh|chị|em|cô|thầy|bác|chú|bạn|ông|bà|sếp|ds\.|bs\.|ths\.|mr\.?|ms\.?|[ace]\.)\s+\p{Lu}/iu;

const HANDLES_FIRST = /^(?:@\S+[\s,+&]{0,3}){1,4}:/u;

interface Owned {
  readonly owner: string;
  readonly task: string;
  readonly from: number;
}

/** Who does what, where the names stand behind the task and are sure: a handle, a form of address, a listed name. */
export function ownedByTail(reading: Reading, unit: Unit): Owned | undefined {
  if (unit.heading || unit.field !== undefined || unit.block.kind === 'row') return undefined;
  const { mark = '', task = '', inside, behind, sign = '' } = TAIL.exec(unit.text)?.groups ?? {};
  const said = inside ?? behind;
  // "@Lan + @An: gọi vốn": they stand before the task
  if (said === undefined || (sign === '' && inside === undefined && HANDLES_FIRST.test(said)))
    return undefined;
  const handed = said.startsWith('@') || /→|>/u.test(sign);
  if (!listsTasks(unit) && !handed) return undefined;
  const owner = said.split(WHO_ENDS)[0]?.trim() ?? '';
  const sure = owner
    .split(JOINED)
    .every(
      (name) =>
        name.startsWith('@') ||
        ADDRESSED.test(name) ||
        (/^\p{Lu}/u.test(name) && reading.isListed(lower(name).split(' ').at(-1) ?? '')),
    );
  // "Lan -> Tú nhắc nộp quỹ": somebody before the arrow has the task already
  const before = lower(task).split(' ').at(-1) ?? '';
  if (!sure || owner === '' || (task.split(' ').length < 3 && reading.isListed(before))) return undefined;
  return { owner: owner.replaceAll('@', ''), task, from: mark.length };
}

// - Sửa máy in (@An, 12/02); Sửa biển hiệu → anh Bình, hạn 25/6
export const actionByTail: Rule<'action'> = {
  kind: 'action',
  name: 'action with its owner behind',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const owned = tenseOf(unit) === 'next' ? undefined : ownedByTail(reading, unit);
    if (owned === undefined) return [];
    const { owner, task, from } = owned;
    const done = isDone(unit.text);
    const start = unit.start + from;
    return [
      {
        value: { owner, task, ...dueOf(reading, unit), ...(done === undefined ? {} : { done }) },
        at: { start, end: start + task.length },
      },
    ];
  },
};
