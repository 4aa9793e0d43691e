import { compile } from '../../text/compile.ts';
import { THIS_MEETING } from '../meeting-words.ts';
import type { Found, Rule } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import { chairs } from './concluding.ts';

// Lists of those present mark the one who chairs.

const now = (found: Found): boolean => tenseOf(found.unit) === 'now';

// Ông Nguyễn Văn An   Chức vụ: Giám đốc (chủ trì buổi làm việc); ông Nguyễn Văn An (Trưởng phòng, chủ trì)
export const chairInBrackets: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair in brackets',
  pattern: compile(
    `\\((?:[^()]{0,40}[,;-]\\s*)?(?:đồng )?(?:chủ trì|chủ tọa|điều hành|host|chair)(?:\\s+(?:${THIS_MEETING}|buổi[^()]{0,20}))?\\)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const last = reading
      .people(unit)
      .filter((person) => person.end <= unit.start + match.index + 1)
      .at(-1);
    return last === undefined || !now(found) ? [] : chairs(reading, [last]);
  },
};

// 1/ Ông: Nguyễn Văn An – Trưởng thôn – Chủ trì
export const chairAtEnd: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair at the end of a line of the list',
  pattern: compile(
    `[,;–-]\\s*(?:là\\s+|người\\s+)?(?:đồng\\s+)?(?:chủ trì|chủ tọa|điều hành|điều khiển|dẫn họp|host|chair)(?:\\s+(?:${THIS_MEETING}))?\\s*[.;]?\\s*$`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    const people = reading.people(unit);
    const [person] = people;
    const listed = unit.below === 'attendees' || unit.block.kind === 'item';
    return listed &&
      people.length === 1 &&
      person !== undefined &&
      person.end <= unit.start + match.index &&
      now(found)
      ? chairs(reading, [person])
      : [];
  },
};
