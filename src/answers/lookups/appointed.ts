import { officeHeld } from '../../questions/offices-held.ts';
import { roleHeads } from '../../questions/role-words.ts';
import { fold } from '../../text/fold.ts';
import { findPeople } from '../../text/names.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { isEnough } from '../enough.ts';
import { evidence } from '../evidence.ts';
import { focus } from '../focus.ts';
import { found, type Lookup } from '../found.ts';
import { samePerson } from '../persons.ts';
import { unitText } from '../unit-text.ts';

const APPOINTS =
  /(?<!\p{L})(?:bổ nhiệm|giữ chức|đảm nhiệm chức|điều động|được bầu (?:làm|giữ)|làm)(?!\p{L})/iu;
/** Who was named for it and stepped back does not hold it. */
const DECLINED = /(?<!\p{L})(?:đề cử|giới thiệu|xin rút|từ chối|không nhận)(?!\p{L})/iu;
/** What a question about an office may ask besides. */
const HALVES = new Set(['date', 'number', 'reason']);

/** Who holds an office, or which office somebody holds: by `lookup`, else by the sentence that tells of the appointment. */
export function ofOffice(asked: Asked, lookup: (asked: Asked) => Lookup): Lookup {
  // "bổ nhiệm chức gì, từ khi nào?": that sentence says both halves
  const both = HALVES.has(asked.query.expects.kind) ? appointed(asked) : undefined;
  return both ?? lookup(asked) ?? appointed(asked);
}

/** Does the sentence give one of these people an office? */
function isAppointed(text: string, names: readonly string[]): boolean {
  return findPeople(text).some(
    (person) =>
      names.some((name) => samePerson(name, person.name)) &&
      (officeHeld(text, person) !== undefined || /bổ nhiệm|giữ chức|điều động/iu.test(text)),
  );
}

/** What a person was made, of the office or the person that is asked for: "nhất trí bổ nhiệm ông An giữ chức Phó Giám đốc". */
function appointed(asked: Asked): Lookup {
  const { query, corpus } = asked;
  const heads = roleHeads(query.typing.topic);
  const names = query.people.flatMap(({ names }) => names);
  const best = evidence(asked, 'person_role').find(({ unit }) => {
    const text = unitText(unit);
    const plain = fold(text);
    return (
      APPOINTS.test(text) &&
      !DECLINED.test(text) &&
      heads.every((head) => plain.includes(head)) &&
      (names.length === 0 || isAppointed(text, names))
    );
  });
  if (!best || !isEnough(best)) return undefined;
  const at = reportAt(corpus, best.unit.span);
  const text = cutAtWord(focus(unitText(best.unit), query), 440);
  return found('person_role', text, [best.unit.span], at ? [at.meeting] : []);
}
