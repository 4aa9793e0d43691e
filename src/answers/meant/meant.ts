import { excerpt } from '../../corpus/document.ts';
import { likeness, sortOf, tellingWords } from '../../meetings/likeness.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { wordsOfCues } from '../../questions/intents.ts';
import type { Query } from '../../questions/query.ts';
import { documentsOf, type Profile } from '../../questions/scope/profile.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import type { QuestionWord } from '../../questions/typing/typing.ts';
import { type Bag, bagOf } from '../../search/bag.ts';
import { sameDay } from '../../text/dates/calendar.ts';
import type { Asked, Corpus } from '../context.ts';
import { isOwnTask } from '../persons/task-owner.ts';
import { NEUTRAL } from '../topic/matter.ts';
import { numberedBeside } from './numbered-beside.ts';
import { otherSession } from './other-session.ts';
import { isOfOtherTurn } from './other-turn.ts';
import { byItsPart } from './told-together.ts';

/** These ask of the meeting itself, not of a matter; with more to the question than the meeting's name, a sentence answers better. */
export const PLAIN = new Set(['date', 'place', 'organiser', 'format', 'series_ordinal']);
/** Asked of a meeting to come: when and where it is, who will hold it. */
export const OF_PLANS = new Set([...PLAIN, 'chair', 'next_meeting', 'summary', 'deadline']);

/** A meeting is meant where the question points to it this surely, */
const SURE = 0.33;
/** and no other does nearly as well. */
const MARGIN = 0.07;

/** The question with the meeting that is meant, where the question points to one surely. */
export function withScope(query: Query, corpus: Corpus): Asked {
  const possible = query.candidates.filter((candidate) => mayBeMeant(query, candidate));
  const [first, ...others] = byItsPart(query, ofOwners(query, ofPersons(query, corpus, possible)));
  if (!first) return { query, corpus, rivals: [] };
  const session = otherSession(query);
  if (session) return { query, corpus, scope: session, rivals: [] };
  if (query.latest) return latestOf(query, corpus);
  if (asksUnknownNumber(query)) return { query, corpus, rivals: [], unheard: true };
  const other = asksForOther(query);
  if (other) {
    const known = numberedBeside(query, other);
    if (known) return { query, corpus, scope: known, rivals: [] };
    const { meeting } = other;
    const isNext =
      meeting.ordinal !== undefined &&
      query.ordinals.includes(meeting.ordinal + 1) &&
      factsOf(meeting, 'next').length > 0;
    return isNext
      ? { query, corpus, scope: other, rivals: [], announced: true }
      : { query, corpus, rivals: [], unheard: true };
  }
  const announcing = namesTheNext(query, first, [first, ...others]);
  if (announcing) return { query, corpus, scope: announcing, rivals: [], announced: true };
  const rivals = others.filter(({ score }) => score > first.score - MARGIN);
  // by its words another is meant, of another place: one that no document knows
  const numbered = first.meeting.ordinal !== undefined && query.ordinals.includes(first.meeting.ordinal);
  const misplaced = !numbered && others.some(({ foreign, share }) => foreign && share > first.share + 0.1);
  const sure =
    (first.score - (query.typing.english ? first.opened : 0) >= SURE &&
      !first.foreign &&
      !misplaced &&
      pointsAnywhere(query, first)) ||
    // the only one whose documents name the person, or the only one at all
    (others.length === 0 && (asksOnlyOfPerson(query) || corpus.meetings.length === 1));
  if (sure && isOfOtherTurn(query, first)) return { query, corpus, rivals: [], unheard: true };
  return sure
    ? { query, corpus, scope: first, rivals }
    : { query, corpus, rivals: query.candidates.slice(0, 6) };
}

/** "Hội nghị lần thứ năm họp ngày nào?" where meetings are numbered, none is the fifth, and nothing else names one. */
function asksUnknownNumber({ candidates, ordinals, dates, naming, people, speaksOfMeeting }: Query): boolean {
  return (
    ordinals.length === 1 &&
    speaksOfMeeting &&
    dates.length + people.length === 0 &&
    candidates.some(({ meeting }) => meeting.ordinal !== undefined) &&
    !candidates.some(({ meeting }) => meeting.ordinal !== undefined && ordinals.includes(meeting.ordinal)) &&
    naming.reduce((sum, term) => sum + term.weight, 0) < TELLING
  );
}

/** Nothing but the person could name a meeting. */
export function asksOnlyOfPerson({ people, naming }: Query): boolean {
  return people.length > 0 && naming.reduce((sum, term) => sum + term.weight, 0) < TELLING;
}

/** A question of a person's doings that speaks of no meeting is asked of those whose documents name the person. */
function ofPersons(
  { people, speaksOfMeeting, followUp }: Query,
  corpus: Corpus,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (people.length === 0 || speaksOfMeeting || followUp) return candidates;
  const named = new Set(
    people.flatMap(({ names }) =>
      names.flatMap((name) => corpus.people.mentions(name).map(({ span }) => span.document)),
    ),
  );
  const naming = candidates.filter(({ meeting }) =>
    documentsOf(meeting).some((document) => named.has(document)),
  );
  return naming.length > 0 ? naming : candidates;
}

/** "Thanh tra Sở được giao việc gì?" speaks of no meeting: those are meant that gave that body something to do. */
function ofOwners(query: Query, candidates: readonly Candidate[]): readonly Candidate[] {
  if (query.intents[0]?.intent.name !== 'action_item' || query.speaksOfMeeting || query.followUp)
    return candidates;
  const giving = candidates.filter(({ meeting }) => isOwnTask(query, factsOf(meeting, 'action')));
  return giving.length > 0 ? giving : candidates;
}

/** "Cuộc họp gần nhất": the last that was held of those that the question's words fit; of all where they name none. */
function latestOf(query: Query, corpus: Corpus): Asked {
  const held = query.candidates.filter(({ meeting, foreign }) => meeting.status === 'held' && !foreign);
  const most = Math.max(0, ...held.map(({ share }) => share));
  const fits = most < NAMES_SERIES ? held : held.filter(({ share }) => share >= NEARLY * most);
  const day = ({ meeting: { date } }: Candidate) =>
    (date?.year ?? 0) * 10_000 + (date?.month ?? 0) * 100 + (date?.day ?? 0);
  const last = Math.max(0, ...fits.map(day));
  const [scope, ...others] = last > 0 ? fits.filter((candidate) => day(candidate) === last) : [];
  const named = ({ score, opened }: Candidate) => score - opened;
  const rivals = scope ? others.filter((other) => named(other) > named(scope) - MARGIN) : [];
  // of several on one day, when it was is answered, all else is asked back
  if (scope && (rivals.length === 0 || query.intents[0]?.intent.name === 'date'))
    return { query, corpus, scope, rivals };
  return { query: scope ? { ...query, candidates: [scope, ...rivals] } : query, corpus, rivals };
}

/** A meeting fits nearly as well as another that covers this much more of the question. */
const NEARLY = 0.72;

/** What was agreed or said "cho năm 2024" is no matter of a meeting to come in 2024, unless the question gives its number. */
function mayBeMeant({ intents, ordinals }: Query, { meeting }: Candidate): boolean {
  return (
    meeting.status !== 'planned' ||
    (meeting.ordinal !== undefined && ordinals.includes(meeting.ordinal)) ||
    OF_PLANS.has(intents[0]?.intent.name ?? '')
  );
}

/** What can be asked of a meeting that was only announced. */
const OF_THE_NEXT = new Set(['date', 'place', 'chair', 'organiser', 'format', 'next_meeting']);

/**
 * "Hội nghị tổng kết năm họp ở đâu?" where the report of the half-year's meeting announces it: what of the question the
 * meeting's name does not say, its announcement of the next one does.
 */
function namesTheNext(
  { intents, terms, ordinals, typing, dates }: Query,
  first: Candidate,
  near: readonly Candidate[],
): Candidate | undefined {
  const { meeting, profile, share } = first;
  const [best] = intents;
  if (!best || !OF_THE_NEXT.has(best.intent.lookup) || ordinals.length > 0 || share < NAMES_SERIES)
    return undefined;
  if (meeting.status !== 'held' || typing.english) return undefined;
  // its own day names it
  const { date } = meeting;
  if (date && dates.some(({ from }) => from.day !== undefined && sameDay({ ...date, ...from }, date)))
    return undefined;
  const numbered = near.find(
    (other) =>
      sharesReport(other.meeting, meeting) &&
      announcements(other.meeting).some((bag) => isNumberOfNext(typing.topic, profile.title, bag)),
  );
  if (numbered) return numbered;
  const said = announcements(meeting);
  const cues = wordsOfCues([best]);
  const open = terms.filter(
    (term) => !cues.has(term.folded) && !NEUTRAL.has(term.folded) && coverTerm(term, profile.bag) < 0.5,
  );
  const weight = open.reduce((sum, term) => sum + term.weight, 0);
  const saysSo =
    weight >= TELLING &&
    said.some(
      (bag) => open.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0) >= SAYS_NEXT * weight,
    );
  return saysSo ? first : undefined;
}

function announcements(meeting: Meeting): Bag[] {
  return factsOf(meeting, 'next').map(({ span }) => bagOf(excerpt(span)));
}

/** The end of a report announces the next meeting of its first, whatever other meeting it tells of last. */
function sharesReport(one: Meeting, two: Meeting): boolean {
  return one.reports.some((report) => two.reports.some(({ document }) => document === report.document));
}

/** "phiên họp tháng 11" where the title says "tháng 10" and the announcement "tháng 11". */
function isNumberOfNext(topic: readonly QuestionWord[], title: Bag, next: Bag): boolean {
  const own = [...title.pairs];
  return topic.some(({ folded }, i) => {
    const before = topic[i - 1]?.folded ?? '';
    if (!COUNTED.has(before) || !/^\d{1,2}$/.test(folded)) return false;
    const pair = `${before} ${folded}`;
    return (
      next.pairs.has(pair) &&
      !title.pairs.has(pair) &&
      own.some((other) => other.startsWith(`${before} `) && /\d$/.test(other))
    );
  });
}

/** What meetings of a series are counted by. */
const COUNTED = new Set('thang quy tuan ky lan phien so'.split(' '));

/** The announcement says this share of what is left over. */
const SAYS_NEXT = 0.75;

/** "Ai dự họp?" fits every meeting: it takes a number, a day, a person, what was said before, or words that tell. */
export function pointsAnywhere(query: Query, candidate: Candidate): boolean {
  const { share, opened } = candidate;
  if (query.followUp || query.ordinals.length > 0 || query.dates.length > 0 || query.people.length > 0)
    return true;
  if ((share + opened) * query.naming.reduce((sum, term) => sum + term.weight, 0) >= TELLING) return true;
  return namesOnly(query, candidate);
}

/** A proper name that the meeting's name holds and no other's does points there, however few the reports. */
function namesOnly({ typing, naming, candidates }: Query, { meeting, profile }: Candidate): boolean {
  return naming.some((term) => {
    const typed = typing.topic[term.at];
    return (
      term.at > 0 &&
      /^\p{Lu}\p{Ll}{2,}/u.test(typed?.text ?? '') &&
      !COMMON_NAMES.has(term.folded) &&
      isNamedBy(term, profile) &&
      candidates.every((other) => other.meeting === meeting || !isNamedBy(term, other.profile))
    );
  });
}

/** By its name, or by what its report opens with: where it was, at whose house. */
function isNamedBy(term: Term, { bag, opening }: Profile): boolean {
  return coverTerm(term, bag) > 0.5 || coverTerm(term, opening) > 0.5;
}

/** Capitals that name no meeting: bodies and offices, and the country. */
const COMMON_NAMES = new Set(
  'ban uy hoi dang doan chinh phu quoc viet nam nha nuoc tinh trung uong chu tich bi thu giam doc truong phong cong ty so'.split(
    ' ',
  ),
);

/** The weight of about one telling word. */
const TELLING = 2.5;

/** By its words the question names a series, by its number another meeting of it: the one that the words name. */
function asksForOther({ candidates, ordinals }: Query): Candidate | undefined {
  if (ordinals.length !== 1) return undefined;
  const isAsked = ({ meeting }: Candidate) =>
    meeting.ordinal !== undefined && ordinals.includes(meeting.ordinal);
  const [first] = candidates;
  if (first && isAsked(first) && first.score >= SURE) return undefined;
  const [named] = candidates.toSorted((a, b) => b.share - a.share);
  if (!named || named.share < NAMES_SERIES || named.meeting.ordinal === undefined || isAsked(named))
    return undefined;
  return candidates.some(
    (other) =>
      isAsked(other) && !other.foreign && (other.share > 0.55 * named.share || isSameSeries(other, named)),
  )
    ? undefined
    : named;
}

/** Two meetings of one series say nearly the same in their names. */
function isSameSeries({ meeting: one }: Candidate, { meeting: two }: Candidate): boolean {
  return (
    one.status === 'held' &&
    sortOf(one.title) === sortOf(two.title) &&
    likeness(tellingWords(one.title), tellingWords(two.title)) >= SERIES_ALIKE
  );
}

const SERIES_ALIKE = 0.6;

/** A question with this share of its words in a meeting's name names its series. */
const NAMES_SERIES = 0.3;
