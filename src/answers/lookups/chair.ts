import type { Fact } from '../../meetings/fact.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { roleHeads } from '../../questions/slots/role-words.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { type Asked, reportAt, spansOf } from '../context.ts';
import { evidence } from '../evidence/evidence.ts';
import { focus } from '../evidence/focus.ts';
import { unitText } from '../evidence/unit-text.ts';
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
  const delegation = asksDelegation(foldedWords(asked.query.typing));
  const leader = heads.length === 0 ? leaderOfDelegation(asked) : undefined;
  if (leader) return leader;
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

/** Who led a delegation, whichever meeting received it: its head by office, or the sentence that says all of what is asked. */
export function leaderOfDelegation(asked: Asked): Lookup {
  const byVerb = LED.test(foldedWords(asked.query.typing));
  if (!byVerb && !roleHeads(asked.query.typing.topic).includes('truong doan')) return undefined;
  const holder = byVerb ? undefined : roleHolder(asked);
  if (holder) return holder;
  const best = evidence(asked, 'chair').find(({ unit }) => LEADS_DELEGATION.test(unitText(unit)));
  const at = best && reportAt(asked.corpus, best.unit.span);
  return best && at && best.coverage >= SAYS_ALL
    ? found('chair', focus(unitText(best.unit), asked.query), [best.unit.span], [at.meeting])
    : undefined;
}

const SAYS_ALL = 0.72;
/** "Đoàn A do ai dẫn đầu?" */
const LED = /(?:^| )doan(?: [a-z0-9]+){1,8} do ai (?:dan dau|lam truong|dung dau)(?: |$)/;

/** "đoàn công tác do ông An làm trưởng đoàn" */
const LEADS_DELEGATION = /(?<!\p{L})(?:trưởng đoàn|dẫn đầu|đứng đầu)(?!\p{L})/iu;

/** "Ai dẫn đầu đoàn …?", "ai chủ trì đoàn các tỉnh?"; not "ai chủ trì hội đàm với đoàn …?", nor the presidium. */
function asksDelegation(text: string): boolean {
  return DELEGATION.test(text) && !CHAIRS_MEETING.test(text);
}

const DELEGATION = /(?:^| )doan(?! (?:chu tich|chu toa|thu ky|thanh nien|truong|vien|the|phi)(?: |$))/;
const CHAIRS_MEETING =
  /(?:^| )(?:chu (?:tri|toa)|dieu hanh|dieu khien) (?:cai |chung |luon )?(?:hoi|cuoc|buoi|phien|dam|le|ky|dien|toa|doi|lam|tiep|gap|giao ban|hop)(?: |$)/;

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
