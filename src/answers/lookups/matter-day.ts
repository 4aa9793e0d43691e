import type { Fact } from '../../meetings/fact.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { MEETS } from '../../questions/question-text.ts';
import { coverTerm } from '../../questions/terms.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { findDates } from '../../text/dates/dates.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { deedAsked } from '../topic/deed-asked.ts';
import { date } from './when-where.ts';

/** Answers that tell of a matter: "từ khi nào?" behind one of them asks of that, not of the meeting. */
const OF_MATTERS = new Set([
  'figure',
  'agreed',
  'proposal',
  'action_item',
  'deadline',
  'passage',
  'yes_no',
  'vote',
  'reason',
  'statement',
  'effect',
]);

/**
 * "Ngày nào trả cổ tức?", "từ bao giờ?" behind a question of a matter: the day of something that the meeting spoke of,
 * which is not the day of the meeting.
 */
export function matterDay(asked: Asked, intent: string): Lookup {
  const { query } = asked;
  if (intent !== 'date' || query.expects.kind !== 'date') return undefined;
  const text = query.typing.words.map((word) => word.folded).join(' ');
  if (OF_THE_MEETING.test(text)) return undefined;
  const follows = query.followUp && query.terms.length === 0 && OF_MATTERS.has(query.before?.intent ?? '');
  const [best] = evidence(asked, intent).filter(
    ({ unit, facts }) =>
      unit.kind !== 'title' &&
      unit.kind !== 'heading' &&
      !facts.some((fact) => isOfRecord(fact, asked.scope?.meeting)) &&
      findDates(unitText(unit)).length > 0,
  );
  if (!best || !isEnough(best)) return undefined;
  const telling = SINCE.test(text) ? TELLING / 2 : TELLING;
  const deed = deedAsked(query, asked.scope);
  const tells = deed && coverTerm(deed, best.unit.bag) > 0.5 ? TELLS_DEED : TELLS_ALL;
  if (!follows && ((best.open < telling && !deed) || best.coverage < tells)) return undefined;
  const at = reportAt(asked.corpus, best.unit.span);
  if (asked.scope && at?.meeting !== asked.scope.meeting) return undefined;
  return found(intent, cutAtWord(unitText(best.unit), 330), [best.unit.span], at ? [at.meeting] : []);
}

/** From which day on is asked of matters. */
const SINCE =
  /(?:^| )(?:tu|ke tu|bat dau) (?:ngay nao|khi nao|bao gio|luc nao|thang nao|hom nao|ngay may)(?: |$)/;

/** Cues that are meant of the meeting. */
const OF_THE_MEETING = new RegExp(
  `(?:^| )(?:${MEETS}|dien ra|to chuc|khai mac|be mac|bat dau luc|dang cai|hoi nghi|dai hoi|cuoc|buoi|phien|ky hop|lam viec|gap|tiep|doi thoai|trao doi)(?: |$)`,
);
/** Does it give the meeting its day, or announce another? */
function isOfRecord(fact: Fact, meeting: Meeting | undefined): boolean {
  if (fact.kind !== 'date') return fact.kind === 'name' || fact.kind === 'next';
  const { day, month } = fact.value.from;
  return meeting?.date === undefined || (meeting.date.day === day && meeting.date.month === month);
}

/** The weight of one or two telling words beyond the name of the meeting. */
const TELLING = 5;
const TELLS_ALL = 0.72;
/** It may say less where it says what is done. */
const TELLS_DEED = 0.5;

const ASKS_END =
  /(?:^| )(?:may gio|luc nao|khi nao|may h|bao gio|how long|bao lau|may ngay|may tieng)(?: [a-z]+){0,4} (?:xong|ket thuc|tan|be mac)(?: |$)|(?:^| )(?:ket thuc|tan hop|hop xong|be mac|xong|den|toi) (?:luc |vao |hoi )?(?:may gio|khi nao|luc nao|may h|bao gio)(?: |$)/;
const ASKS_LENGTH =
  /(?:^| )(?:hop|dien ra|keo dai|to chuc) (?:trong |het |mat )?(?:bao lau|may ngay|bao nhieu ngay|may tieng|may gio dong ho)(?: |$)/;
/** "Mấy giờ bắt đầu, mấy giờ xong?": when it began is asked, too. */
const ASKS_START =
  /(?:^| )(?:bat dau|khai mac|tu (?:may gio|luc nao|khi nao|may h)|may (?:gio|h) (?:den|toi|va ket thuc|ket thuc))(?: |$)/;
const ENDS =
  /(?<!\p{L})(?:kết thúc|bế mạc|tan họp)(?!\p{L})[^.;]{0,40}\d|\d{1,2}(?:h|g|:| giờ)\d{0,2}'?(?: phút)?\s*(?:[-–]|đến|tới)\s*\d/iu;
const LASTS =
  /(?<!\p{L})(?:kéo dài|(?:trong|sau|suốt)\s+(?:\d+|một|hai|ba|bốn|nửa)\s+(?:ngày|buổi|giờ|tiếng)|diễn ra (?:trong|đến)|đến hết ngày)(?!\p{L})/iu;

/** "Họp kết thúc lúc mấy giờ?": that it began some day is no answer. */
export function asksEndOnly({ query, scope }: Asked): boolean {
  const text = query.typing.words.map((word) => word.folded).join(' ');
  return (
    scope?.meeting.status === 'held' &&
    /(?:^| )may gio(?: |$)/.test(text) &&
    ASKS_END.test(text) &&
    !ASKS_START.test(text)
  );
}

/** "Mấy giờ họp xong?", "họp mấy ngày?": the sentence that says when the meeting ended, or how long it took. */
export function ending(asked: Asked): Lookup {
  const { query, scope, corpus } = asked;
  if (scope?.meeting.status !== 'held') return undefined;
  const text = query.typing.words.map((word) => word.folded).join(' ');
  const says = ASKS_LENGTH.test(text) ? [LASTS, ENDS] : ASKS_END.test(text) ? [ENDS] : [];
  const units =
    says.length > 0 ? scope.meeting.reports.flatMap(({ document }) => sheetOf(document).units) : [];
  const own = (unit: Unit) =>
    !/(?<!\p{L})(?:dự kiến|sẽ)(?!\p{L})/iu.test(unitText(unit)) &&
    reportAt(corpus, unit.span)?.meeting === scope.meeting;
  for (const pattern of says) {
    const unit = units.find((one) => pattern.test(unitText(one)) && own(one));
    if (!unit) continue;
    const begun = ASKS_START.test(text) ? date(asked) : undefined;
    const end = cutAtWord(unitText(unit), 300);
    return begun?.kind === 'found'
      ? found('date', `${begun.text}\n${end}`, [...begun.citations, unit.span], [scope.meeting])
      : found('date', end, [unit.span], [scope.meeting]);
  }
  return undefined;
}
