import { officeHeld } from '../../questions/slots/offices-held.ts';
import { namesDeputy, roleHeads, spelled } from '../../questions/slots/role-words.ts';
import { fold } from '../../text/fold.ts';
import { findPeople } from '../../text/names/names.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { focus } from '../evidence/focus.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { samePerson } from '../persons/persons.ts';

const APPOINTS =
  /(?<!\p{L})(?:bổ nhiệm|giữ chức|đảm nhiệm chức|điều động|được bầu (?:làm|giữ)|trúng cử|đắc cử|bầu|làm)(?!\p{L})/iu;
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
      (officeHeld(text, person) !== undefined || /bổ nhiệm|giữ chức|điều động|trúng cử|đắc cử/iu.test(text)),
  );
}

/** "Trúng cử |Chủ tịch|", "bầu ông An làm |trưởng ban|": the office stands right behind the verb, no deputy's unless asked for. */
function givesOffice(text: string, heads: readonly string[], deputy: boolean): boolean {
  if (heads.length === 0) return APPOINTS.test(text);
  return [...text.matchAll(new RegExp(APPOINTS, 'giu'))].some(({ 0: verb, index }) => {
    const behind = ` ${fold(text.slice(index + verb.length, index + verb.length + OFFICE_NEAR))} `;
    return heads.some((head) => {
      const at = behind.search(new RegExp(`[^a-z]${head}[^a-z]`));
      return at >= 0 && (deputy || !/(?:^|[^a-z])pho$/.test(behind.slice(0, at)));
    });
  });
}

/** In characters. */
const OFFICE_NEAR = 45;

/** What a person was made, of the office or the person that is asked for: "nhất trí bổ nhiệm ông An giữ chức Phó Giám đốc". */
function appointed(asked: Asked): Lookup {
  const { query, corpus } = asked;
  const heads = roleHeads(query.typing.topic);
  const deputy = namesDeputy(spelled(query.typing.topic));
  const names = query.people.flatMap(({ names }) => names);
  const best = evidence(asked, 'person_role').find(({ unit }) => {
    const text = unitText(unit);
    const plain = fold(text);
    return (
      givesOffice(text, heads, deputy) &&
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
