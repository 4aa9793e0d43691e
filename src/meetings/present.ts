import { lower } from '../text/fold.ts';
import type { Fact, Person } from './fact.ts';
import { factsOf } from './meeting.ts';
import type { Reading } from './reading.ts';

/** Who chairs, keeps the minutes, leads a delegation or puts the pen to a paper is there. */
export function presentByDuty(reading: Reading, facts: readonly Fact[]): Fact[] {
  const there = new Set(factsOf({ facts }, 'attendee').map((fact) => lower(fact.value.name)));
  const added: Fact[] = [];
  for (const fact of facts) {
    const person = onDuty(reading, fact);
    if (person === undefined || there.has(lower(person.name))) continue;
    there.add(lower(person.name));
    added.push({ ...fact, kind: 'attendee', value: person, rule: `attendee as ${fact.kind}` });
  }
  return added;
}

function onDuty(reading: Reading, { kind, value, rule }: Fact): Person | undefined {
  if (kind === 'chair' || kind === 'secretary' || kind === 'head') return value;
  // who signs a paper itself was perhaps not at the table
  if (kind !== 'signer' || value.role === undefined || !AT_THE_TABLE.has(rule)) return undefined;
  return reading.genre === 'article'
    ? { name: value.text, role: value.role, ...(value.side ? { side: value.side } : {}) }
    : undefined;
}

const AT_THE_TABLE: ReadonlySet<string> = new Set([
  'signer before the verb',
  'signer by name',
  'signer in the passive',
]);
