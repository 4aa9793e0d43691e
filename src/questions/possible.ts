import type { IntentMatch } from './intents.ts';
import type { Expectation } from './slots/expectation.ts';

/**
 * "Ai điều hành cuộc họp về án tồn đọng?" asks for a person, "bao giờ xong hệ thống đọc biển số?" for a day: what only the
 * words of its matter ask for is no reading of it.
 */
export function ofSort(matches: readonly IntentMatch[], kind: Expectation['kind']): readonly IntentMatch[] {
  if (kind === 'date' || kind === 'reason') return matches.filter(({ intent }) => intent.name !== 'contact');
  if (kind !== 'person' || !matches.some(({ intent }) => OF_PERSONS.has(intent.name))) return matches;
  return matches.filter(({ intent }) => !OF_NO_PERSON.has(intent.name));
}

const OF_PERSONS = new Set(['chair', 'secretary', 'attendees', 'absent', 'signer', 'role_holder']);
const OF_NO_PERSON = new Set([
  'open_points',
  'effect',
  'progress',
  'summary',
  'definition',
  'period',
  'figure',
]);

/** An intent that needs a person, a role or two meetings is possible only where the question names them; then it is likelier. */
export function keepPossible(
  matches: readonly IntentMatch[],
  person: boolean,
  role: boolean,
  two: boolean,
): IntentMatch[] {
  const met = { person, role, 'two meetings': two };
  return matches
    .filter(({ intent }) => !intent.needs || met[intent.needs])
    .map((match) => (match.intent.needs ? { ...match, score: match.score + 0.5 } : match))
    .sort((a, b) => b.score - a.score);
}
