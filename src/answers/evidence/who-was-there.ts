import type { Fact } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';
import { OF_TALK } from './decided.ts';

/** A list of those present says nothing of the matter, however many of the question's words stand in their offices. */
const ATTENDANCE = -0.18;

/** Questions that a list of those present answers. */
export const OF_PEOPLE = new Set([
  'attendees',
  'chair',
  'absent',
  'secretary',
  'person_role',
  'role_holder',
  'birth',
]);

/** Questions of what somebody is to do. */
export const OF_TASKS = new Set(['action_item', 'deadline']);

/** Is it more than what somebody said or counted? */
export function isTask({ kind }: Fact): boolean {
  return kind !== 'statement' && kind !== 'figure';
}

/** A roll of those present gives nobody a task; who concludes, gives them. */
function taskless(facts: readonly Fact[]): number {
  if (facts.some(({ rule }) => rule === 'attendee after the cue')) return 2.5 * ATTENDANCE;
  return facts.some(({ kind, rule }) => kind === 'chair' && /conclu/.test(rule)) ? 0 : ATTENDANCE;
}

/** What speaks against a unit that only says who was there. */
export function onlyPresent(facts: readonly Fact[], intent: string): number {
  if (OF_TASKS.has(intent)) return taskless(facts);
  // nor does it tell what anybody said, or why
  return OF_TALK.has(intent) || intent === 'reason' ? 3 * ATTENDANCE : ATTENDANCE;
}

/** Does it say that somebody was there? Who says something was there, too, but that is not what the sentence tells. */
export function tellsPresence(facts: readonly Fact[], { expects }: Query): boolean {
  const said =
    expects.kind !== 'any' && facts.some(({ kind }) => kind === 'statement' || kind === 'proposal');
  return facts.some(
    ({ kind, rule }) => kind === 'chair' || (kind === 'attendee' && !(said && rule === 'attendee by speech')),
  );
}
