import type { Fact } from '../../meetings/fact.ts';
import { holdsPlace, type Profile } from '../../questions/scope/profile.ts';
import { coverTerm } from '../../questions/terms.ts';
import type { Bag } from '../../search/bag.ts';
import { sheetOf } from '../../search/sheets.ts';
import { type Asked, reportAt, scopeBag } from '../context.ts';
import { asksEarlier, TELLS_EARLIER } from '../earlier.ts';
import { namedBy } from '../persons/naming.ts';
import { asksWhoCame } from '../persons/office-there.ts';
import { personAbove } from '../persons/person-above.ts';
import { askedNames, samePerson, sharedWithRole } from '../persons/persons.ts';
import {
  bodyAskedToSpeak,
  isOfOtherPlace,
  isOnlySide,
  placeAsked,
  speaksFor,
} from '../persons/place-asked.ts';
import { spokenBy } from '../persons/spoken-by.ts';
import { isOwnTask } from '../persons/task-owner.ts';
import { cueTerms, isUnheard, saidByKind } from '../topic/cue-terms.ts';
import {
  besidesPerson,
  FOREIGN,
  namePairs,
  ofOtherNumber,
  otherMatter,
  pairsOfName,
  saysAny,
} from '../topic/hard-terms.ts';
import { matterAsked, saysMatter } from '../topic/matter-asked.ts';
import { matterOf, speaksOf, topicTerms } from '../topic/topic-terms.ts';
import { ofOtherYear } from '../topic/year-asked.ts';
import { chargeOf } from './charged.ts';
import { decisionOf, OF_MATTERS, OF_TALK, type Reason, SETTLES } from './decided.ts';
import { saysItAll } from './enough.ts';
import { expectedBy, SURELY_COUNTED } from './expected-sort.ts';
import { kindsAsked, surest } from './kinds.ts';
import { CLOSER_LOOK, carried, nearest, toldIn } from './nearest.ts';
import type { Ranked } from './ranking.ts';
import { sufferedOf } from './suffered.ts';
import { mostOf } from './superlative.ts';
import { factsAt, speakers } from './unit-facts.ts';
import { unitText } from './unit-text.ts';
import { isTask, OF_PEOPLE, OF_TASKS, onlyPresent, tellsPresence } from './who-was-there.ts';

/** A unit that may answer, with what speaks for it. */
export interface Evidence extends Ranked {
  readonly facts: readonly Fact[];
  readonly reasons: readonly Reason[];
}

const MEETING = 0.2;
const KIND = 0.16;
const SAME_PERSON = 0.3;
/** A question that names the speaker's body or place ("Quảng Ninh đề xuất gì?") has that share of its words answered. */
const ROLE = 0.5;
/** A weaker cue hints at a kind of question and asks for none. */
const HINTED = 0.5;
const OTHER_PERSON = -0.15;
/** The task of the person asked for is covered by so much more. */
const OWN_TASK = 0.15;
/** A question that names its meeting by this share of its words is not answered from another. */
const SURELY = 0.45;
const SURELY_BY_MATTER = 0.75;
const OUTSIDE = -0.25;
/** One that gives the meeting's number not from the report of another. */
const OF_ANOTHER = -0.5;
/** A number of another year is no answer, however well its sentence fits. */
const OTHER_YEAR = -0.9;
/** The thing measured or chosen is not spoken of. */
const OTHER_SUBJECT = -0.6;
/** Less than this of what is asked, where another document says nearly all. */
const SAYS_HALF = 0.5;
const HALF = 0.25;
/** Another sentence says that somebody does what was asked. */
const OTHER_DEED = -0.2;
/** The meeting's day answers no other question of when. */
const OWN_DAY = -0.25;
/** The thing counted covers this much where no term of the question names it. */
const COUNTS = 0.15;
const DATELINE = -0.2;
const TITLE = -0.12;
const CAPTION = -0.05;
const SPOKE = -0.2;

const known = new WeakMap<Asked, Map<string, readonly Evidence[]>>();

/** The units that may answer the question, best first. Looked for once, though several ways to answer ask for them. */
export function evidence(asked: Asked, intent: string): readonly Evidence[] {
  const ofAsked = known.get(asked) ?? new Map<string, readonly Evidence[]>();
  known.set(asked, ofAsked);
  const found = ofAsked.get(intent) ?? weighed(asked, intent);
  ofAsked.set(intent, found);
  return found;
}

function weighed(asked: Asked, intent: string): Evidence[] {
  const { query, corpus } = asked;
  const terms = [...topicTerms(query), ...carried(asked)];
  // where nobody is asked to have done or said anything, an office only owns what is asked for
  const acts = query.people.length > 0 || (query.intents[0]?.score ?? 0) >= HINTED;
  const names = acts ? askedNames(asked) : [];
  const kinds = kindsAsked(query, intent);
  const { scope } = asked;
  const numbered =
    scope?.meeting.ordinal !== undefined && query.ordinals.join() === String(scope.meeting.ordinal);
  // a matter's words stand in many a meeting's name by chance
  const surely =
    query.speaksOfMeeting || query.places.length > 0 || query.followUp ? SURELY : SURELY_BY_MATTER;
  const surelyMeant = scope && (numbered || scope.share > surely) ? scope.meeting : undefined;
  const loosely = !query.speaksOfMeeting && !query.followUp && !numbered;
  const matters = otherMatter(query, corpus.vocabulary);
  // the other kinds are too wide for that: what was agreed may be anything
  // of what befell somebody, or how much of it, others tell as well
  const talks = !OF_MATTERS.has(intent);
  const cues = ['vote', 'agreed'].includes(intent) ? cueTerms(asked, [intent]) : [];
  const charges = cueTerms(asked, ['action_item', 'deadline']);
  const near = nearest(asked, terms);
  const expected = expectedBy(query, intent);
  const place = placeAsked(query);
  const body =
    OF_TALK.has(intent) && names.length === 0 && !query.polar ? bodyAskedToSpeak(query) : undefined;
  // "Kiên Giang giải ngân được bao nhiêu?": at its own meeting everybody speaks of it
  const isOwn = (one: string, profile: Profile | undefined) =>
    query.expects.kind === 'number' && !OF_TALK.has(intent) && isOnlySide(one, profile);
  const matter = OF_TALK.has(intent) ? matterAsked(query) : [];
  const onlyWho = OF_TALK.has(intent) && matterOf(query).length === 0;
  const ofHolder = OF_TALK.has(intent) && query.people.length === 0 && (onlyWho || query.bare);
  const ranked = ofHolder ? [...near, ...spokenBy(asked, names, near)] : near;
  const decision = decisionOf(query, intent);
  const charge = chargeOf(query, intent, names);
  const most = mostOf(query);
  const others = [ofOtherNumber(query), sufferedOf(query)];
  const named = namePairs(query);
  const ofPresence = asksWhoCame(query);
  const namedThere = scope ? pairsOfName(query, scope) : [];
  const besides = intent === 'passage' && !query.followUp ? besidesPerson(query) : [];
  const aboutIt = query.expects.kind === 'number' ? toldIn(ranked) : undefined;
  const counted = query.expects.unit;
  const otherYear = ofOtherYear(asked);
  const earlier = asksEarlier(query) || query.ordinals.length > 0 || query.dates.length > 0;
  const unsaid = counted !== undefined && !query.terms.some(({ folded }) => folded === counted);
  const looked = ranked.map((one): Evidence => {
    const { unit } = one;
    const at = reportAt(corpus, unit.span);
    const facts = at ? factsAt(at.report, unit) : [];
    const reasons: Reason[] = [];
    let score = one.score;
    const add = (amount: number, reason: string) => {
      score += amount;
      reasons.push({ amount, reason });
    };
    const candidate = at && query.candidates.find(({ meeting }) => meeting === at.meeting);
    if (candidate && candidate.score > 0) add(MEETING * Math.min(1.2, candidate.score), 'meeting');
    // a place alone points to no meeting where another report says all that is asked
    const toldElsewhere = loosely && saysItAll(one);
    if (
      surelyMeant &&
      !toldElsewhere &&
      at?.meeting !== surelyMeant &&
      !asked.rivals.some(({ meeting }) => meeting === at?.meeting)
    )
      add(numbered && at && surelyMeant.status === 'held' ? OF_ANOTHER : OUTSIDE, 'another meeting');
    else if (
      scope &&
      at?.meeting !== scope.meeting &&
      namedThere.some((pair) => !sheetOf(unit.span.document).bag.pairs.has(pair))
    )
      add(FOREIGN, 'of another name');
    const kind = surest(facts, kinds);
    // whether something was granted is told by no decision on something else
    if (kind) add(KIND * (kinds.get(kind) ?? 0) * (query.polar ? Math.min(1, one.coverage + HALF) : 1), kind);
    if (
      !kind &&
      !OF_PEOPLE.has(intent) &&
      !ofPresence &&
      tellsPresence(facts, query) &&
      (acts || !facts.some((fact) => fact.kind === 'statement' || fact.kind === 'proposal'))
    )
      add(onlyPresent(facts, intent), 'who was there');
    // who reports the figures has no task by that
    const above = personAbove(corpus.people, unit);
    const spoken = (OF_TASKS.has(intent) ? facts.filter(isTask) : facts).flatMap(speakers);
    const told = spoken.length > 0 || above === undefined ? spoken : [above];
    // a table gives who answered in a cell of the row
    const by =
      told.length === 0 && unit.kind === 'row' && OF_TALK.has(intent)
        ? names.filter((name) => namedBy(unitText(unit), name) >= 0)
        : told;
    let coverage =
      kind && intent === 'vote'
        ? Math.min(1, one.coverage + saidByKind(cues, unit) / one.open)
        : one.coverage;
    if (place !== undefined && !isOwn(place, at?.profile) && isOfOtherPlace(corpus.people, by, unit, place))
      add(OTHER_SUBJECT, 'another side');
    else if (
      place !== undefined &&
      OF_TALK.has(intent) &&
      // "Lào xin lùi, có được không?" is answered by who grants it
      !query.polar &&
      by.length === 0 &&
      !speaksFor(unit, place)
    )
      add(OTHER_SUBJECT, 'nobody speaks');
    else if (body !== undefined && !speaksFor(unit, body)) add(OTHER_SUBJECT, 'the body does not speak');
    // who said a number is not asked
    // where what both agreed on is asked, the side that one of them sits for answers nothing
    const onlyOne = intent === 'agreed' && kind === undefined && names.length === 0;
    const spokenFor =
      query.expects.kind === 'number' || !acts || onlyOne ? 0 : sharedWithRole(asked, by, unit);
    if (spokenFor > 0) {
      add(ROLE * spokenFor, 'speaker’s office');
      coverage = Math.min(1, coverage + spokenFor);
    }
    if (names.length > 0 && by.length > 0) {
      if (by.some((name) => names.some((other) => samePerson(name, other)))) {
        add(talks ? SAME_PERSON : SAME_PERSON / 2, 'said by');
        // "Lương được giao việc gì cho giải chạy, hạn chót?": whose task it is, is most of what is asked
        if (kind === 'action' && kinds.get(kind) === 1)
          coverage = Math.min(1, coverage + OWN_TASK + saidByKind(charges, unit) / one.open);
        // "Anh An đòi gì?": what he asked for, by whatever verb
        else if (kind && kinds.get(kind) === 1 && onlyWho) coverage = Math.min(1, coverage + OWN_TASK);
      } else if (talks) add(OTHER_PERSON, 'said by another');
    }
    if (kind === 'action' && kinds.get(kind) === 1 && isOwnTask(query, facts)) add(OWN_TASK, 'own task');
    if (!query.speaksOfMeeting && aboutIt && unit.span.document !== aboutIt && one.coverage < SAYS_HALF)
      add(OUTSIDE, 'told of elsewhere');
    const { subject, deed } = query.expects;
    if (deed && !unit.bag.pairs.has(deed) && sheetOf(unit.span.document).bag.pairs.has(deed))
      add(OTHER_DEED, `not “${deed}”`);
    if (deed && query.intents.length === 0 && isUnheard(deed, query, sheetOf(unit.span.document).bag))
      add(2 * OTHER_DEED, `nobody there “${deed}”`);
    if (subject && !speaksOf(subject, query.terms, [unit.bag, unit.context])) {
      const said = query.terms.filter((term) => subject.includes(term.folded));
      // what the meeting's name says ("Chi bộ … thu được bao nhiêu?", "quỹ của đội A còn bao nhiêu?") is no subject of the sentence
      const ofName = scopeBag(corpus, unit.span);
      const rest = subject.filter((word) => !ofName.forms.has(word));
      const named = rest.length < subject.length && speaksOf(rest, query.terms, [unit.bag, unit.context]);
      if ((!named || query.expects.strict) && said.some((term) => coverTerm(term, unit.bag) < 0.5))
        add(query.expects.strict ? 2 * OTHER_SUBJECT : OTHER_SUBJECT, `not of “${subject.join(' ')}”`);
    }
    if (!saysMatter(matter, [unit.bag, unit.context, scopeBag(corpus, unit.span)]))
      add(OTHER_SUBJECT, 'another matter');
    if (besides.length > 0 && !saysAny(besides, unit)) add(FOREIGN, 'only the person');
    for (const { amount, reason } of [
      ...expected(unit, facts, kind, one.coverage, above !== undefined),
      ...decision(unit, facts),
      ...charge(unit, kind),
      ...most(unit),
      ...others.flatMap((of) => of(unit)),
    ])
      add(amount, reason);
    // "bao nhieu ban": what is counted may read like a small word and be no term; behind a number it is said all the same
    if (
      unsaid &&
      score >= 0 &&
      reasons.some(({ reason, amount }) => reason === 'number' && amount >= SURELY_COUNTED)
    )
      coverage = Math.min(1, coverage + COUNTS);
    // "Bàn một hồi thành 350k" says by other words that it was settled
    if (intent === 'agreed' && reasons.some(({ reason }) => reason === SETTLES))
      coverage = Math.min(1, coverage + saidByKind(cues, unit) / one.open);
    if (!earlier && TELLS_EARLIER.test(unitText(unit))) add(OF_ANOTHER, 'the one before');
    if (otherYear(unit)) add(OTHER_YEAR, 'another year');
    if (
      (intent === 'deadline' || (query.bare && intent === 'date')) &&
      facts.some((fact) => fact.kind === 'date')
    )
      add(OWN_DAY, 'the meeting’s own day');
    if (unit.kind === 'dateline') add(DATELINE, 'dateline');
    if (unit.kind === 'title' || unit.kind === 'heading') add(TITLE, unit.kind);
    // that somebody spoke there says not what
    if (unit.kind === 'caption') add(OF_TALK.has(intent) ? SPOKE : CAPTION, unit.kind);
    const whole: Bag = sheetOf(unit.span.document).bag;
    if (named.some((pair) => !whole.pairs.has(pair))) add(FOREIGN, 'another name');
    const foreign = matters([unit.bag, unit.context, scopeBag(corpus, unit.span)], whole);
    if (query.places.some((place) => !holdsPlace(whole, place))) add(2 * FOREIGN, 'another place');
    else if (foreign) add(foreign.amount, foreign.reason);
    return { ...one, score, coverage, facts, reasons };
  });
  return looked.sort((a, b) => b.score - a.score).slice(0, CLOSER_LOOK);
}
