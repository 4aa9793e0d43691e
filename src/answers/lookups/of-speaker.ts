import { asksOffice, namesDeputy, roleHeads, spelled } from '../../questions/slots/role-words.ts';
import { coverTerm, weightOf, withoutCues } from '../../questions/terms.ts';
import type { Unit } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { type Asked, reportAt } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { speaks } from '../evidence/focus.ts';
import { speakers } from '../evidence/unit-facts.ts';
import { unitText } from '../evidence/unit-text.ts';
import { asksOnlyOfPerson } from '../meant/meant.ts';
import { bodyAsked } from '../persons/body-asked.ts';
import { namedBy } from '../persons/naming.ts';
import { officeWords } from '../persons/office-words.ts';
import { askedNames, samePerson } from '../persons/persons.ts';
import { namesBesidePerson } from '../topic/matter.ts';

export const SPEECH = new Set(['proposal', 'statement', 'reason']);

/** Where a person is asked for, only what that person is said to have said; another's words are no answer. */
export function ofSpeaker(asked: Asked, intent: string, ranked: readonly Evidence[]): readonly Evidence[] {
  const names = askedNames(asked);
  const said = SPEECH.has(intent);
  if (names.length === 0)
    return asksOffice(asked.query.typing.topic) && said ? ofOffice(asked, ranked) : ranked;
  if (!said && (asked.query.people.length === 0 || namesBesidePerson(asked.query, asked.scope)))
    return ranked;
  // "sao lại không?" behind what was refused to somebody: another tells why
  if (intent === 'reason' && asked.query.people.every(({ words }) => words.length === 0)) return ranked;
  if (intent === 'vote' && countsMatter(asked, ranked[0])) return ranked;
  const own = ranked.filter(({ unit, facts }) => {
    if (said && heldElsewhere(asked, unit)) return false;
    // who is charged with something has not said it
    const told = said ? facts.filter(({ kind }) => kind !== 'action') : facts;
    if (told.flatMap(speakers).some((by) => names.some((name) => samePerson(by, name)))) return true;
    const text = unitText(unit);
    // "… hồ sơ của bà Hoa. Biểu quyết: 17/17": the sentence before says of whom
    if (
      !said &&
      intent === 'vote' &&
      facts.some(({ kind }) => kind === 'vote') &&
      names.some((name) => name.split(' ').every((word) => unit.context.forms.has(fold(word))))
    )
      return true;
    return names.some((name) => {
      const at = namedBy(text, name);
      if (at < 0 || !said || intent === 'reason' || unit.kind === 'row') return at >= 0;
      return speaks(text.slice(at, at + NEAR)) && !CHARGED.test(text.slice(0, Math.max(0, at - name.length)));
    });
  });
  // "Vì sao cô An bắt đổi?": a point of what she said gives the reason and does not name her again
  if (intent === 'reason' && !own.some(isEnough))
    return [
      ...own,
      ...ranked.filter(
        (one) =>
          one.coverage >= MOST_SAID &&
          one.facts.flatMap(speakers).length === 0 &&
          one.reasons.some(({ reason, amount }) => reason === 'reason' && amount > 0),
      ),
    ];
  if (!TASKS.has(intent) || own.some(isEnough) || asksOnlyOfPerson(asked.query)) return own;
  // who gave a task may stand elsewhere than the task; another's task is none of theirs
  return ranked.filter(
    ({ unit, facts }) =>
      own.some((one) => one.unit === unit) ||
      !facts.some((fact) => fact.kind === 'action' && fact.value.owner),
  );
}

/** "Mấy phiếu đòi sa thải anh An?": what was voted on is said, and need not name again whom it is about. */
function countsMatter({ query, scope }: Asked, best: Evidence | undefined): boolean {
  if (!best?.facts.some(({ kind }) => kind === 'vote')) return false;
  const named = new Set(query.people.flatMap(({ words }) => words));
  const matter = withoutCues(query.terms, query.intents).filter(
    (term) => !named.has(term.at) && !(scope && coverTerm(term, scope.profile.bag) > 0.5),
  );
  const covered = matter.reduce((sum, term) => sum + term.weight * coverTerm(term, best.unit.bag), 0);
  return weightOf(matter) >= TELLING && covered >= MOST * weightOf(matter);
}

/** The weight of about two telling words, and how much of it is most. */
const TELLING = 5;
const MOST = 0.6;

/** "Bộ trưởng nói gì tại họp báo?": the holder of an office has spoken at many a meeting, this one is meant. */
function heldElsewhere({ query, corpus, scope, rivals }: Asked, unit: Unit): boolean {
  if (!scope || scope.share <= SURELY || query.people.length > 0 || !query.speaksOfMeeting) return false;
  const at = reportAt(corpus, unit.span)?.meeting;
  return at !== undefined && at !== scope.meeting && !rivals.some(({ meeting }) => meeting === at);
}

/** A question with this share of its words in a meeting's name asks of that meeting. */
const SURELY = 0.45;

/** "Giao đồng chí |Hoa báo cáo lại": to be said, not said. */
const CHARGED =
  /(?<!\p{L})(?:giao|phân công|yêu cầu|cử|chỉ định|ủy quyền|nhắc)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?(?:(?:ông|bà|đồng chí|đ\/c|anh|chị|cô|thầy)\s+)?$/iu;

/** Half of what is asked. */
const MOST_SAID = 0.5;
/** Behind an office its body and the holder's name come first. */
const FAR = 140;
/** The verb of saying stands this near behind the speaker's name, in characters. */
const NEAR = 90;
const TASKS = new Set(['action_item', 'deadline', 'agreed', 'vote']);

/** An office is asked for that nobody is known to hold: only a sentence that names this very office, no deputy's, may answer. */
function ofOffice({ query, corpus }: Asked, ranked: readonly Evidence[]): readonly Evidence[] {
  const heads = roleHeads(officeWords(query));
  const deputy = namesDeputy(spelled(officeWords(query)));
  const body = query.typing.english ? [] : bodyAsked(query, heads);
  // the body stands right behind its office, and no deputy's before it
  const office = new RegExp(
    `(?<![a-z])${deputy ? '' : '(?<!pho )'}(?:${heads.join('|')})(?![a-z])${body.map((word) => `(?: [a-z0-9]+){0,5} ${word}(?![a-z])`).join('')}`,
  );
  const named = (said: string) => (heads.length > 0 ? said.search(office) : -1);
  return ranked.filter(({ unit, facts }) => {
    const offices = facts
      .flatMap(speakers)
      .flatMap((name) => corpus.people.mentions(name).map(({ role, side }) => `${role ?? ''} ${side ?? ''}`));
    const text = unitText(unit);
    const at = named(fold(text));
    return (
      offices.some((office) => named(fold(office)) >= 0) ||
      (at >= 0 && (unit.kind === 'row' || speaks(text.slice(at, at + FAR))))
    );
  });
}
