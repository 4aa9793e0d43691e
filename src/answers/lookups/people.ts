import type { Meeting } from '../../meetings/meeting.ts';
import type { PersonMentioned } from '../../questions/slots/people.ts';
import { lower } from '../../text/fold.ts';
import { type Asked, label, reportAt, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { holders } from '../persons/holders.ts';
import { plainRole, withoutRepeats } from './wording.ts';

/** What a person is, in each document's words: a role belongs to its time, so each meeting's is kept apart. */
export function personRole(asked: Asked): Lookup {
  const { query, corpus, scope } = asked;
  const mentions = (query.people[0]?.names ?? [])
    .flatMap((name) => corpus.people.mentions(name))
    .filter(({ role }) => role);
  const here =
    scope && namesMeeting(asked)
      ? mentions.filter(({ span }) =>
          scope.meeting.reports.some(({ document }) => document === span.document),
        )
      : [];
  const best = bestRoles(here.length > 0 ? here : mentions);
  const [first] = best;
  if (!first) return undefined;
  const roles = withoutRepeats(best.map(({ role }) => plainRole(role ?? ''))).slice(0, 3);
  // "ông Phước là ai?" where several are called so: each with what he is
  const each = best.filter(
    ({ name }, i) => best.findIndex((other) => lower(other.name) === lower(name)) === i,
  );
  const meetings = withoutRepeats(
    best.flatMap(({ span }) => reportAt(corpus, span)?.meeting.id ?? []),
  ).flatMap((id) => corpus.meetings.find((meeting) => meeting.id === id) ?? []);
  return found(
    'person_role',
    each.length > 1
      ? each.map(({ name, role }) => `${name}: ${plainRole(role ?? '')}.`).join('\n')
      : `${first.name}: ${roles.join('; ')}.`,
    best.map(({ span }) => span).slice(0, 4),
    meetings,
  );
}

/** Does the question itself, not only its context, point to a meeting? */
function namesMeeting({ query, scope }: Asked): boolean {
  return scope !== undefined && (query.ordinals.length > 0 || query.dates.length > 0 || scope.share > 0.25);
}

/** Of each document the fullest role first, one a document before a second of any. */
function bestRoles(mentions: readonly PersonMentioned[]): PersonMentioned[] {
  const byLength = mentions.toSorted((a, b) => (b.role?.length ?? 0) - (a.role?.length ?? 0));
  const first = byLength.filter(
    (mention, i) => byLength.findIndex(({ span }) => span.document === mention.span.document) === i,
  );
  return [...first, ...byLength.filter((mention) => !first.includes(mention))].slice(0, 6);
}

/** Who holds the role that the question names. */
export function roleHolder(asked: Asked): Lookup {
  const [best, ...others] = holders(asked);
  if (!best) return undefined;
  const same = others.filter(
    ({ mention, fit }) => lower(mention.name) === lower(best.mention.name) && fit > 0.6,
  );
  const meeting = reportAt(asked.corpus, best.mention.span)?.meeting;
  // "do ông A và ông B làm đồng tổ trưởng": one office of two
  const beside = others.filter(
    ({ mention: { name, role, span } }) =>
      lower(name) !== lower(best.mention.name) &&
      lower(role) === lower(best.mention.role) &&
      /^đồng\s/iu.test(role) &&
      span.start === best.mention.span.start,
  );
  const names = withoutRepeats([best, ...beside].map(({ mention }) => calledAs(mention))).join(' và ');
  const text = `${names}, ${plainRole(best.mention.role)}.`;
  return found(
    'role_holder',
    text,
    [best.mention, ...same.map(({ mention }) => mention)].map(({ span }) => span).slice(0, 4),
    meeting ? [meeting] : [],
  );
}

/** "mẹ Na": who is called by a child's name, with the word for it. */
function calledAs({ name, address }: PersonMentioned): string {
  return address ? `${address} ${name}` : name;
}

const PRESENT = new Set(['chair', 'head', 'attendee', 'secretary']);

/** The meetings at which the documents see a person: present, chairing, signing or speaking. Absence does not count. */
export function personMeetings(asked: Asked): Lookup {
  const { query, corpus } = asked;
  const names = new Set((query.people[0]?.names ?? []).map(lower));
  const chaired = query.typing.words.some(
    (word, i, all) => word.folded === 'chu' && ['tri', 'toa'].includes(all[i + 1]?.folded ?? ''),
  );
  const seen = corpus.meetings.flatMap((meeting: Meeting) => {
    const facts = meeting.facts.filter((fact) => {
      if ('name' in fact.value) {
        return (
          (chaired ? fact.kind === 'chair' : PRESENT.has(fact.kind)) && names.has(lower(fact.value.name))
        );
      }
      if (chaired) return false;
      if ('by' in fact.value) return names.has(lower(fact.value.by));
      return fact.kind === 'signer' && names.has(lower(fact.value.text));
    });
    return facts.length > 0 && meeting.status === 'held' ? [{ meeting, facts }] : [];
  });
  const text = seen.map(({ meeting }) => label(meeting, 190)).join('; ');
  return found(
    'person_meetings',
    `${text}.`,
    seen.flatMap(({ facts }) => spansOf(facts, 2)).slice(0, 6),
    seen.map(({ meeting }) => meeting),
  );
}
