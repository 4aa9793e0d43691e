import type { Fact } from '../../meetings/fact.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { roleHeads } from '../../questions/role-words.ts';
import { type Asked, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { announced } from './announced.ts';
import { ofSide } from './attendance.ts';
import { roleHolder } from './people.ts';
import { factsInScope } from './scope-facts.ts';
import { joined, personText, withoutRepeats } from './wording.ts';

/** Who chaired: persons first; where none is named, who led the delegations, then the organisation that chaired. */
export function chair(asked: Asked): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  if (meeting.status !== 'held') return announced(asked, 'chair');
  const all = factsInScope(asked, 'chair');
  const seated = all.some(({ value }) => value.side) ? ofSide(asked, all).facts : all;
  const chairs = seated.length > 0 ? seated : all;
  const heads = factsInScope(asked, 'head');
  const delegation = asked.query.typing.words.some((word) => word.folded === 'doan');
  if (heads.length === 0 && roleHeads(asked.query.typing.topic).includes('truong doan')) {
    const holder = roleHolder(asked);
    if (holder) return holder;
  }
  const people =
    delegation && heads.length > 0 ? ofSide(asked, heads).facts : chairs.length > 0 ? chairs : heads;
  if (people.length > 0) return people_(asked, people);
  const bodies = factsOf(meeting, 'organiser').filter(({ span, at }) => {
    const text = span.document.text.slice(span.start, span.end).toLowerCase();
    return at !== undefined && text.includes('chủ trì');
  });
  if (bodies.length === 0) return undefined;
  const names = withoutRepeats(bodies.map(({ value }) => value.text));
  return found('chair', `${joined(names)} chủ trì.`, spansOf(bodies), [meeting]);
}

function people_(asked: Asked, facts: readonly Fact<'chair' | 'head'>[]): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const text = joined(
    withoutRepeats(
      facts.map(({ value }) => personText(value)),
      (person) => person.split(',')[0] ?? person,
    ),
    '; ',
  );
  return found('chair', `${facts[0]?.kind === 'head' ? 'Dẫn đầu' : 'Chủ trì'}: ${text}.`, spansOf(facts), [
    scope.meeting,
  ]);
}
