import { foldedWords } from '../../questions/typing/typing.ts';
import { findDates } from '../../text/dates/dates.ts';
import { fold } from '../../text/fold.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';

/** Events that a meeting speaks of and is not itself. */
const EVENT =
  /^(?:cho (?:em |minh |toi )?hoi |the |con )?((?:giai (?:bong|chay|dau|co|vo|cau|quan|xe|golf|the|dien)|hoi (?:cho|thi|thao|trai|dien)|cuoc thi|trien lam|festival|tuan le|lien hoan|le (?:hoi|khoi|khanh|dong|trao)|chuyen (?:tham|di|du)|khoa (?:dao|tap)|lop (?:tap|boi)|dem nhac|cho phien|phien cho|trung thu|tat nien|tan nien|da ngoai|cam trai|team ?building|picnic|khai truong|khai giang|be giang|hoi khoa|hop khoa|giang sinh|noel|dam (?:cuoi|hoi|gio)|gio to|tiec [a-z0-9]+)(?= ))/;

/** The event that the question is about, unless the meeting itself is called so: "giải bóng" in "giải bóng đá tổ chức ngày nào?". */
export function otherEvent({ query, scope }: Asked): string | undefined {
  const event = EVENT.exec(foldedWords(query.typing))?.[1];
  const title = fold(scope?.meeting.title ?? '');
  // "họp chuẩn bị chuyến Tà Xùa": its report need not call it so again
  const prepared =
    event && new RegExp(`(?:chuan bi|ban|lo|len ke hoach)[^,;]{0,20} ${event.split(' ')[0]} `).test(title);
  return event && !prepared && !title.startsWith(event) ? event : undefined;
}

/** When or where such an event is: the clause that says so of it; the meeting's own day and place are no answer. */
export function ofOtherEvent(asked: Asked, intent: string, event: string): Lookup {
  const { scope, corpus } = asked;
  // what the meeting is about is "sự kiện" in its report
  const names = fold(scope?.meeting.title ?? '').includes(event) ? [event, 'su kien'] : [event];
  const says = (clause: string) =>
    names.some((name) => fold(clause).includes(name)) &&
    (asked.query.expects.kind === 'place'
      ? /(?<!\p{L})(?:tại|ở)\s/iu.test(clause)
      : findDates(clause).some(({ from }) => from.month !== undefined));
  const best = evidence(asked, intent).find(
    (one) =>
      (isEnough(one) || (scope && reportAt(corpus, one.unit.span)?.meeting === scope.meeting)) &&
      !one.facts.some(({ kind }) => kind === 'name') &&
      unitText(one.unit).split(/;\s/u).some(says),
  );
  if (!best) return undefined;
  const clause = unitText(best.unit).split(/;\s/u).find(says) ?? '';
  const at = reportAt(corpus, best.unit.span);
  return found(intent, cutAtWord(clause, 330), [best.unit.span], at ? [at.meeting] : []);
}
