import { coverTerm } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { sameDay } from '../../text/dates/calendar.ts';
import { findDates } from '../../text/dates/dates.ts';
import { fold } from '../../text/fold.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { focus } from '../evidence/focus.ts';
import { factsAt } from '../evidence/unit-facts.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';

/** A meeting about something to come: "họp ban tổ chức lễ hội", "họp gia đình chuẩn bị giỗ ông". */
const PREPARES =
  /(?:^|[^a-z])(?:btc|ban to chuc|chuan bi|len ke hoach|ban ke hoach|hop ban (?:ve|chuyen)|ban (?:ve|chuyen|viec)|lo viec|(?:hop|nhom|gap|ngoi) (?:de )?(?:lo|bay|tinh))(?:[^a-z]|$)/;
/** The question speaks of the meeting itself. */
const OF_MEETING =
  /(?:^| )(?:hop|hop mat chuan bi|cuoc|buoi|phien|btc|ban to chuc|chuan bi|ban ke hoach|sync|meeting|call)(?: |$)/;
const HELD =
  /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|chốt|thống nhất|quyết|ấn định|đón khách|lùi|dời|rơi vào)(?!\p{L})/iu;
const WHEN_WHERE =
  /(?:dia diem|thoi gian|ngay gio|o dau|khi nao|ngay to chuc|ngay (?:va|voi|,) (?:cho|gio|noi))/;
/** "Ngày: tối thứ Sáu 30/1": the point says itself that it is of when. */
const LABEL = /^(?:ngày|thời gian|khi nào|ngày giờ|địa điểm|chỗ)\s*:/iu;
const OF_OTHERS = new Set(['action', 'next', 'name', 'absent', 'statement', 'proposal']);
/** "Cuộc họp rà soát lần hai sẽ …": of those who prepare it, not of the event. */
const MEETS_AGAIN = /^\P{L}*(?:\p{L}+\s+){0,3}?(?:họp|cuộc họp|buổi họp|phiên họp)(?!\p{L})/iu;
const OF_EVENT = new Set(['next', 'name', 'statement', 'proposal']);
const PLANNED = /(?<!\p{L})(?:dự kiến|sẽ)\s+(?:được\s+)?(?:diễn ra|tổ chức|khai mạc|kéo dài)(?!\p{L})/iu;
/** A sentence must say so, or stand under a heading that does. */
const ENOUGH = 1;

/** "Ngày và chỗ. Ban đầu tính 25/4, …": the few words that stand for a heading of the paragraph. */
function opening({ span, index }: Unit): string {
  const { units } = sheetOf(span.document);
  const before = units[index - 1];
  if (!before || before.span.end + 2 < span.start || before.span.end - before.span.start > SHORT) return '';
  return span.document.text.slice(before.span.end, span.start).includes('\n') ? '' : fold(unitText(before));
}

const SHORT = 40;

/** "Hội xuân tổ chức ngày nào, ở đâu?" of the meeting that prepares it: the day that was fixed, not the meeting's own. */
export function plannedEvent(asked: Asked): Lookup {
  const { query, scope, corpus } = asked;
  const meeting = scope?.meeting;
  if (!meeting || !PREPARES.test(fold(meeting.title)) || OF_MEETING.test(foldedWords(query.typing)))
    return undefined;
  const fits = (unit: Unit): number => {
    if (unit.kind === 'title' || unit.kind === 'heading' || unit.kind === 'dateline') return 0;
    const text = unitText(unit);
    const other = findDates(text).some(
      ({ from }) => from.day !== undefined && !(meeting.date && sameDay(from, meeting.date)),
    );
    const at = reportAt(corpus, unit.span);
    if (!other || at?.meeting !== meeting) return 0;
    const ownNext = MEETS_AGAIN.test(text);
    // what the meeting heard of the event may be announced, or told by somebody
    if (
      factsAt(at.report, unit).some(
        ({ kind }) => OF_OTHERS.has(kind) && (ownNext || !OF_EVENT.has(kind) || !PLANNED.test(text)),
      )
    )
      return 0;
    const said = query.terms.reduce((sum, term) => sum + term.weight * coverTerm(term, unit.bag), 0);
    const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
    const lead = unit.lead ? fold(unit.span.document.text.slice(unit.lead.start, unit.lead.end)) : '';
    const labelled = WHEN_WHERE.test(lead) || LABEL.test(text) || WHEN_WHERE.test(opening(unit));
    return (HELD.test(text) ? 0.7 : 0) + (labelled ? 0.4 : 0) + said / Math.max(1, total);
  };
  const [best] = meeting.reports
    .flatMap(({ document }) => sheetOf(document).units)
    .map((unit) => ({ unit, fit: fits(unit) }))
    .sort((a, b) => b.fit - a.fit);
  if (!best || best.fit < ENOUGH) return undefined;
  return found(
    'planned_event',
    cutAtWord(focus(unitText(best.unit), query), 330),
    [best.unit.span],
    [meeting],
  );
}
