import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import { ADDRESS_WORD } from '../../text/names/honorifics.ts';
import { anyOf, EDGE_AFTER } from '../../text/words.ts';
import { chatSpeakerAt, wordsOfLine } from '../chat.ts';
import { ownerAt } from '../owner.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { namesTasks } from '../tasks.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';
import { dueOf } from './due.ts';

/** What hands do: where several people are said to do such things side by side, the sentence divides the work. */
const HANDS = compile(
  `^(?:(?:sẽ|thì|đi|phải|cần|tiếp tục)\\s+){0,2}(?:${anyOf(
    'lo,thuê,đặt,mua,chuẩn bị,trang trí,nấu,đón,thu,giữ,phụ trách,liên hệ,liên lạc,in,gửi,viết,soạn,chụp,quay,dọn,rửa,chở,đưa,mượn,xin,tìm,gọi,đăng ký,đăng,thiết kế,dựng,nhận,làm,đo,nhắc,mời,kiểm tra,hỏi,lấy,nộp,chạy,test,fix,cắm,treo,dẫn,tập,bảo đảm,cập nhật,lập,tổng hợp,theo dõi'.split(
      ',',
    ),
  )})${EDGE_AFTER}`,
  'u',
);
/** Does `low` open with something done by hand: "mua mực in"? */
export function opensWithHands(low: string): boolean {
  return HANDS.test(low);
}

/** "• Bố Na: thuê âm thanh": of a list's item only who is addressed, and what hands do, with no word of talk. */
export function isHandsOn(unit: Unit, task: string): boolean {
  return (
    unit.block.kind === 'item' &&
    ADDRESSED.test(unit.text) &&
    opensWithHands(lower(task)) &&
    !TALKS.test(task)
  );
}

const ADDRESSED = compile(
  `^\\s*(?:[-+*•–]\\s*)?(?:\\(?(?:\\d{1,2}|[a-zđ])[.)]\\s*)?${ADDRESS_WORD}\\s\\p{Lu}`,
  'u',
);
const TALKS = /(?<!\p{L})(?:thì|là|nên|quá|lắm|rồi|không|chưa|được|bị|vì|nhưng|mà|sao|ai)(?!\p{L})|\?/iu;

/** One person alone takes a task on by such a word. */
const TAKES_ON =
  /^(?:(?:sẽ|thì)\s+)?(?:lo(?!\s+(?:lắng|ngại|sợ|là|rằng|nhất|vì|không)|[^,;.]{0,40}\s(?:không|chưa|quá|mất|thiếu|bị|hết|trễ|khó|dễ|kẻo)(?!\p{L}))|nhận(?=\s+(?:làm|việc|phần|viết|lo|soạn|thiết kế|liên hệ|mua|đặt))|phụ trách|đảm nhận|xung phong|được (?:giao|phân công|cử))(?!\p{L})/u;
/** What opens a clause of such a sentence: nothing, a comma, "và", "còn", an arrow, the matter before a colon. */
const CLAUSE = /(?:^|[,;:]\s+(?:(?:còn|và)\s+)?|\s(?:và|còn)\s+|(?:=>|→|->)\s*)(?=@?\p{L})/gu;

interface Share extends Read<'action'> {
  readonly taken: boolean;
}

// Trung thu: anh Thắng lo thuê loa, chị Phương đặt 35 hộp bánh; Lan nhận viết bài
export const actionByDivision: Rule<'action'> = {
  kind: 'action',
  name: 'action by division of labour',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (
      unit.heading ||
      unit.field !== undefined ||
      unit.block.kind === 'row' ||
      reading.genre === 'notice' ||
      unit.text.length > 400 ||
      namesTasks(unit.low.split(':')[0] ?? '') ||
      tenseOf(unit) === 'next'
    )
      return [];
    const shares = sharesOf(reading, unit);
    const asked = shares.length > 0 && isAskedOf(reading, unit);
    return shares.length > 1 || asked || shares.some(({ taken }) => taken)
      ? shares.map(({ value, at }) => ({ value, ...(at === undefined ? {} : { at }) }))
      : [];
  },
};

/** "Khải mua giùm trong tuần này", "Lan gửi lại file nha": one who talks in a chat asks another by name. */
function isAskedOf(reading: Reading, unit: Unit): boolean {
  return chatSpeakerAt(reading.units, unit) !== undefined && ASKS_OF.test(wordsOfLine(unit));
}

const ASKS_OF = /(?<!\p{L})(?:giùm|giúp|dùm|hộ|nha|nhé|nghe|đi)(?!\p{L})(?![^.;!?]{0,40}\?)/u;

/** Who does what in the sentence, clause by clause. */
function sharesOf(reading: Reading, unit: Unit): Share[] {
  const starts: {
    readonly owner: string;
    readonly from: number;
    readonly task: number;
    readonly taken: boolean;
  }[] = [];
  for (const clause of unit.text.matchAll(CLAUSE)) {
    const from = clause.index + clause[0].length;
    const named = ownerAt(reading, unit.text.slice(from));
    if (named === undefined) continue;
    // the owner's own words end before "lo", "nhận" where they were read over
    const name = unit.text.slice(from).indexOf(named.owner) + named.owner.length;
    const rest = lower(unit.text.slice(from + name)).trimStart();
    const taken = TAKES_ON.test(rest);
    if (taken || HANDS.test(rest))
      starts.push({ owner: named.owner, from, task: from + named.length, taken });
  }
  return starts.map(({ owner, task, taken }, i) => {
    const end = starts[i + 1]?.from ?? unit.text.length;
    const said = unit.text.slice(task, end).replace(/(?:[\s,;.]|\s(?:và|còn))+$/u, '');
    const at = { start: unit.start + task, end: unit.start + task + said.length };
    return {
      value: { owner, task: said, ...dueOf(reading, { ...unit, ...at, text: said, low: lower(said) }) },
      at,
      taken,
    };
  });
}

/** "Mình in áo cả nhóm", "để em nhắc bạn ấy": who talks in a chat takes the task. */
const MYSELF =
  /(?<!\p{L})(?:để\s+)?(?:mình|em|tớ|tôi|tui)\s+(?=(?<task>[^.;!?]{4,160}?)(?:,?\s(?:nhưng|chứ)\s|[.;!?]|$))/giu;

// Văn An: mình in áo cả nhóm trong tuần sau
export const actionInChat: Rule<'action'> = {
  kind: 'action',
  name: 'action taken on in a chat',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const speaker = chatSpeakerAt(reading.units, unit);
    if (speaker === undefined || tenseOf(unit) === 'next') return [];
    return [...unit.text.matchAll(MYSELF)].slice(0, 3).flatMap((match): Read<'action'>[] => {
      const task = match.groups?.['task']?.trim() ?? '';
      const low = lower(task);
      if (!(TAKES_ON.test(low) || HANDS.test(low)) || /(?<!\p{L})(?:rồi|chưa|không|được)(?!\p{L})/u.test(low))
        return [];
      const start = unit.start + match.index + match[0].length;
      const at = { start, end: start + task.length };
      return [
        { value: { owner: speaker.name, task, ...dueOf(reading, { ...unit, ...at, text: task, low }) }, at },
      ];
    });
  },
};
