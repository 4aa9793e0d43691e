import { compile } from '../../text/compile.ts';
import type { PersonMention } from '../../text/names/names.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import type { FactValues } from '../fact.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

/** "Ông A và bà B làm trưởng đoàn hai bên": each leads one. */
const SEVERAL = '(?:hai|ba|bốn|các|mỗi)\\s+(?:bên|đoàn|nước|tỉnh|phía)';
const OF_SEVERAL = compile(`${SEVERAL}$|trưởng hai`, 'u');

// Chủ trì đoàn đại biểu các tỉnh có …; do ông Nguyễn Văn An làm trưởng đoàn; ông Nguyễn Văn An dẫn đầu đoàn
export const headOfDelegation: Rule<'head'> = {
  kind: 'head',
  name: 'head of a delegation',
  pattern: compile(
    `${EDGE_BEFORE}(?:chủ trì đoàn|dẫn đầu(?:\\s+đoàn)?|(?:làm|là)\\s+(?:đồng\\s+)?trưởng (?:hai\\s+)?đoàn(?!\\s+(?:thư ký|kiểm))(?:\\s+(?:của\\s+)?${SEVERAL})?|trưởng đoàn(?:\\s+[\\p{L}-]+){0,5}?(?=\\s*(?:là|có|:)(?:\\s|$)))${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (tenseOf(unit) !== 'now') return [];
    const start = unit.start + match.index;
    const before = peopleBefore(reading, unit, start);
    const people =
      before.length > 0
        ? before.slice(OF_SEVERAL.test(match[0]) ? 0 : -1)
        : peopleAfter(reading, unit, start + match[0].length, { loose: true });
    return people.map((person): Read<'head'> => {
      const value: FactValues['head'] = reading.person(person, delegationOf(reading, unit, person));
      return { value, at: { start: person.start, end: person.end } };
    });
  },
};

/** "đoàn đại biểu tỉnh A do |ông An dẫn đầu": the delegation that the person leads. */
const LED = /(?<side>đoàn\s[^;.]{3,90}?)\s*(?:\([^)]{1,30}\)\s*)?,?\s+do\s+(?:các\s+)?$/gu;

function delegationOf(reading: Reading, unit: Unit, person: PersonMention): string | undefined {
  const low = unit.low.slice(0, person.whole.start - unit.start);
  const clause = low.slice(low.lastIndexOf('đoàn '));
  const led = [...clause.matchAll(LED)].at(-1)?.groups?.['side'];
  if (led === undefined) return undefined;
  const start = unit.start + low.length - clause.length + clause.indexOf(led);
  return reading.slice({ start, end: start + led.length });
}
