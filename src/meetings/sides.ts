import { matchesOf } from '../text/matches.ts';
import type { PersonMention } from '../text/names.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

// Về phía Lào có …; phía tỉnh A có …; Đoàn A còn có …; tại điểm cầu A có …
const SIDE =
  /(?:^|[^\p{L}])(?:về\s+)?((?:phía|đoàn đại biểu|đoàn công tác|đoàn|bên|tại điểm cầu|điểm cầu|tại đầu cầu|đầu cầu)\s[^,;:.()]{1,60}?)(?:\s*\([^)]{1,30}\))?\s*(?:,\s*|còn\s+|:\s*)?(?:có|gồm|là|:)/gu;
// "+ Tư vấn giám sát: ông …": a body before the colon of an item
const BODY = /^[\s\-*+•–\d.)]*((?:\p{L}|\d)[^:;.]{1,70}?)\s*(?:\([^)]{1,30}\)\s*)?:\s*$/u;

/** The side, delegation or body that the report seats `person` with, in its words. */
export function sideOf(reading: Reading, unit: Unit, person: PersonMention): string | undefined {
  const before = reading.document.text.slice(unit.start, person.whole.start);
  const low = unit.low.slice(0, before.length);
  const last = matchesOf(SIDE, low).at(-1);
  if (last?.[1] !== undefined) {
    const start = last.index + last[0].indexOf(last[1]);
    return before.slice(start, start + last[1].length).trim();
  }
  if (unit.below !== 'attendees') return undefined;
  const body = BODY.exec(low.split(/(?:ông|bà|anh|chị|đồng chí)\s*$/u)[0] ?? '');
  if (body?.[1] === undefined) return undefined;
  const start = low.indexOf(body[1]);
  return before.slice(start, start + body[1].length).trim();
}
