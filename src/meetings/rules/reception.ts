import { compile } from '../../text/compile.ts';
import { EDGE_BEFORE } from '../../text/words.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import type { Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { tenseOf } from '../tense.ts';
import { nameFrom } from './name.ts';

/** A host receives guests, who stand right behind the verb: "tiếp", "gặp", "chào xã giao". */
const RECEIVES = `${EDGE_BEFORE}(?:(?:đã\\s+)?có\\s+(?:buổi|cuộc)\\s+)?(?:(?:đón\\s+)?tiếp(?:\\s+(?:xã giao|thân mật|đón|và làm việc với))?|(?:gặp|gặp gỡ|gặp mặt|hội kiến)(?:\\s+(?:xã giao|thân mật|song phương))?|(?:đến\\s+)?chào(?:\\s+(?:xã giao|từ biệt))(?:\\s+tới)?)\\s+(?=(?:các|ông|bà|ngài|đồng chí|đoàn|đại sứ|tổng lãnh sự|đại biện|tân|bộ trưởng|thứ trưởng|thủ tướng|phó|chủ tịch|tổng|giám đốc|tỉnh trưởng|thị trưởng|thống đốc|bí thư|cựu|nguyên|trưởng|lãnh đạo|gs|ts)(?![\\p{L}\\p{M}]))`;
/** The report's opening says whom it is about; later on others are received. */
const OPENING = 3;

/** "sẽ |tiếp", "dự kiến |gặp". */
function isPlanned(low: string, at: number): boolean {
  return /(?<!\p{L})(?:sẽ|dự kiến|mong|muốn|được|chưa|không)\s+$/u.test(low.slice(Math.max(0, at - 12), at));
}

// Chiều 12/3, Thứ trưởng A đã tiếp ông B, Đại sứ …; Bộ trưởng A gặp Tổng Giám đốc B
export const attendeeByReception: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by reception',
  pattern: compile(RECEIVES, 'gu'),
  read: ({ reading, unit, match, nth }) => {
    if (nth > OPENING || unit.heading || tenseOf(unit) !== 'now' || isPlanned(unit.low, match.index))
      return [];
    const host = peopleBefore(reading, unit, unit.start + match.index);
    const guests = peopleAfter(reading, unit, unit.start + match.index + match[0].length);
    return host.length === 0
      ? []
      : [...host, ...guests].map(
          (person): Read<'attendee'> => ({
            value: reading.person(person, sideOf(reading, unit, person)),
            at: { start: person.start, end: person.end },
          }),
        );
  },
};

// … Thứ trưởng A đã tiếp Đại sứ B: the deed names the meeting
export const nameByReception: Rule<'name'> = {
  kind: 'name',
  name: 'name by the reception',
  pattern: compile(RECEIVES, 'gu'),
  read: ({ unit, match, nth }) => {
    if (nth > OPENING || unit.field !== undefined || tenseOf(unit) !== 'now') return [];
    // "Tiếp Đoàn …" heads a part of a report that tells of several receptions
    if ((unit.heading && (match.index > 0 || nth > 0)) || isPlanned(unit.low, match.index)) return [];
    const end = nameFrom(unit.low, match.index + match[0].length);
    const from = match.index + (/^(?:đã\s+)?có\s+/u.exec(match[0])?.[0].length ?? 0);
    const text = unit.text.slice(from, end).replace(/[\s,–-]+$/u, '');
    return text.length < 10 ? [] : [{ value: { text }, at: rangeOf(unit, from, from + text.length) }];
  },
};
