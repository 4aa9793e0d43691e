import type { Meeting } from '../meetings/meeting.ts';
import type { IntentMatch } from '../questions/intents.ts';
import type { Query } from '../questions/query.ts';
import type { Candidate } from '../questions/scope/scope.ts';
import { overlaps } from '../text/range.ts';
import type { Answer } from './answer.ts';
import { ofNext, ofPart } from './beside.ts';
import { type Asked, type Corpus, label } from './context.ts';
import { asksEarlier, TELLS_EARLIER } from './earlier.ts';
import { evidence } from './evidence/evidence.ts';
import { type Lookup, missing } from './found.ts';
import { joined } from './in-parts.ts';
import { announced, announcedAnywhere, announcedBeside } from './lookups/announced.ts';
import { ofOffice } from './lookups/appointed.ts';
import { absent, attendees, secretary } from './lookups/attendance.ts';
import { countMeetings, listMeetings } from './lookups/catalogue.ts';
import { chair, leaderOfDelegation } from './lookups/chair.ts';
import { comparison } from './lookups/comparison.ts';
import { content } from './lookups/content.ts';
import { countParties } from './lookups/count-parties.ts';
import { courtesy, isCourtesy } from './lookups/courtesy.ts';
import { headcount } from './lookups/headcount.ts';
import { ofMatterAlone } from './lookups/matter-alone.ts';
import { asksEndOnly, ending, matterDay } from './lookups/matter-day.ts';
import { openPoints } from './lookups/open-points.ts';
import { ofOtherEvent, otherEvent } from './lookups/other-event.ts';
import { definition, summary, topic } from './lookups/overview.ts';
import { paper } from './lookups/paper.ts';
import { personMeetings, personRole, roleHolder } from './lookups/people.ts';
import { plannedEvent } from './lookups/planned-event.ts';
import { asksPresence, asksWhyAway, presence, whyAway } from './lookups/presence.ts';
import { progress } from './lookups/progress.ts';
import { signed, signer, signerOfPaper } from './lookups/signing.ts';
import { date, format, nextMeeting, organiser, place, seriesOrdinal } from './lookups/when-where.ts';
import { asksIfSigned, ifSigned, yesNo } from './lookups/yes-no.ts';
import { namesAnother } from './meant/another-meeting.ts';
import { OF_PLANS, PLAIN, pointsAnywhere, withScope } from './meant/meant.ts';
import { ofOtherYear, otherNumber } from './meant/other-number.ts';
import { namesUnknown } from './meant/unknown-name.ts';
import { whereItSpoke } from './meant/where-it-spoke.ts';
import { withHolder } from './persons/office-there.ts';
import { SAID_AS, SAID_ONLY } from './said-as.ts';
import { hasMatter } from './topic/matter.ts';
import { manyTell, severalFit, tellsApart, whichMeeting } from './which-meeting.ts';

type LookupOne = (asked: Asked) => Lookup;

/** Looked up in the record of the meeting that is meant. */
const OF_MEETING: Readonly<Record<string, LookupOne>> = {
  chair,
  organiser,
  date,
  place,
  format,
  attendees,
  absent,
  secretary,
  signed,
  signer,
  next_meeting: nextMeeting,
  series_ordinal: seriesOrdinal,
};

/** "Họp báo tổng kết ở đâu?": the announcement must say so much of what is asked. */
const MOST_OF_IT = 0.6;

/** What of it can be told without knowing which meeting is meant. */
const ANYWHERE: Readonly<Record<string, LookupOne>> = {
  signer: signerOfPaper,
  chair: leaderOfDelegation,
  next_meeting: (asked) => announcedAnywhere(asked),
  date: (asked) => announcedAnywhere(asked, MOST_OF_IT),
  place: (asked) => announcedAnywhere(asked, MOST_OF_IT),
};

/** Looked up across meetings. */
const ACROSS: Readonly<Record<string, LookupOne>> = {
  person_role: (asked) => ofOffice(asked, personRole),
  role_holder: (asked) => ofOffice(asked, roleHolder),
  person_meetings: personMeetings,
  list_meetings: listMeetings,
  count_meetings: countMeetings,
  count_parties: countParties,
  topic,
  open_points: openPoints,
  paper,
  progress,
  definition,
  summary,
};

/** The answer to a question as understood. */
export function respond(query: Query, corpus: Corpus): Answer {
  const [best] = query.intents;
  if (isCourtesy(query)) {
    const polite = courtesy(best?.intent.lookup ?? '', corpus);
    if (polite) return polite;
  }
  const asked = whereItSpoke(withScope(query, corpus));
  if (query.intents.some(({ intent, score }) => intent.lookup === 'offtopic' && score >= 1.6))
    return notFound(asked, 'offtopic', false);
  if (query.strangers.length > 0 || namesUnknown(asked))
    return notFound(asked, best?.intent.name ?? 'none', true);
  if (OF_MEETING[best?.intent.lookup ?? ''] && namesAnother(asked))
    return notFound({ query, corpus, rivals: asked.rivals }, best?.intent.name ?? 'none', true);
  const answer = stayingWith(asked) ?? ofNext(asked) ?? (asked.unheard ? undefined : lookUp(asked));
  return answer ?? notFound(asked, best?.intent.name ?? 'none', true);
}

/** A question of a matter alone is first asked of the meeting that the chat spoke of last. */
function stayingWith(asked: Asked): Lookup {
  const { query } = asked;
  const before = query.before?.meetings ?? [];
  const named = query.speaksOfMeeting || query.ordinals.length > 0 || query.dates.length > 0;
  if (
    named ||
    !query.followUp ||
    before.length === 0 ||
    (asked.scope && before.includes(asked.scope.meeting.id))
  )
    return undefined;
  const scope = query.candidates.find(({ meeting }) => meeting.id === before[0]);
  return scope && lookUp({ query, corpus: asked.corpus, scope, rivals: [] });
}

function lookUp(asked: Asked): Lookup {
  const { query, corpus } = asked;
  const names = query.intents.map(({ intent }) => intent.name);
  const [first] = query.intents;
  if (asked.announced) return nextMeeting(asked) ?? content(asked, 'next_meeting');
  const planned = asked.scope?.meeting;
  if (planned?.status === 'planned' && !query.polar) return ofPlanned(asked, planned, names);
  const ofHolder = withHolder(asked);
  const there = asksPresence(ofHolder.query) ? presence(ofHolder) : undefined;
  if (there || asksPresence(query)) return there;
  const counted = headcount(asked);
  if (counted) return counted;
  if (asksWhyAway(ofHolder.query)) return whyAway(ofHolder);
  if (asksIfSigned(query)) return ifSigned(asked);
  const kind = first?.intent.lookup ?? '';
  const vague =
    OF_MEETING[kind] || ACROSS[kind] || kind === 'comparison'
      ? undefined
      : manyTell(asked, first?.intent.name ?? 'passage');
  if (vague) return vague;
  if (query.polar && kind !== 'comparison') {
    const answer = yesNo(asked, first?.intent.name ?? 'passage');
    if (answer) return answer;
  }
  if (kind === 'comparison') {
    const others = query.intents
      .slice(1)
      .flatMap(
        ({ intent }) => OF_MEETING[intent.lookup] ?? (intent.lookup === 'person_role' ? personRole : []),
      );
    const answer = comparison(asked, [...others, (one) => content(one, 'comparison')], summary);
    if (answer) return answer;
  }
  if (!first) return corpus.meetings.length > 0 ? content(asked, 'passage') : undefined;
  const matter = hasMatter(asked);
  const answer = lookUpOne(asked, first, names, matter);
  const second = query.intents[1];
  // what the record of a meeting does not hold is not guessed at by reading the question another way
  if (
    answer ||
    !second ||
    SAID_ONLY[first.intent.name] ||
    second.score < LEAST ||
    OF_MEETING[first.intent.lookup] ||
    matter ||
    first.intent.name === 'reason'
  )
    return answer;
  // how many is not answered by naming some
  if (query.expects.kind === 'number' && OF_MEETING[second.intent.lookup]) return answer;
  return lookUpOne(asked, second, names, matter);
}

/** Of a meeting that is only announced nothing is known but what announces it: nobody has voted, signed or spoken there. */
function ofPlanned(
  asked: Asked,
  meeting: Meeting,
  [first = 'passage', second = '']: readonly string[],
): Lookup {
  const across = ACROSS[first];
  if (across && !OF_PLANS.has(first)) return across(asked);
  if (OF_PLANS.has(first) || OF_PLANS.has(second)) return announced(asked, first);
  if (OF_MEETING[first]) return undefined;
  const answer = content(asked, first);
  const announces = [...meeting.named, ...meeting.facts.map(({ span }) => span)];
  return answer?.kind === 'found' &&
    announces.some(
      (span) => span.document === answer.citations[0].document && overlaps(span, answer.citations[0]),
    )
    ? answer
    : undefined;
}

/** A lone hint ("tổng", "mức") beside a surer reading of the question is no other reading. */
const LEAST = 0.4;

/** An intent that only weak words point to scores less. */
const HINTED = 1;

function lookUpOne(
  asked: Asked,
  { intent, score }: IntentMatch,
  names: readonly string[],
  matter: boolean,
): Lookup {
  const across = ACROSS[intent.lookup];
  if (across) return across(asked);
  const ofMeeting = OF_MEETING[intent.lookup];
  const planned = PLAIN.has(intent.lookup) ? plannedEvent(asked) : undefined;
  if (planned) return planned;
  const event = ['date', 'place'].includes(intent.lookup) ? otherEvent(asked) : undefined;
  if (event) return ofOtherEvent(asked, intent.name, event);
  const when = intent.lookup === 'date' ? (ending(asked) ?? matterDay(asked, intent.name)) : undefined;
  if (when || (intent.lookup === 'date' && asksEndOnly(asked))) return when;
  // a hint alone ("dự kiến") where the question has a matter of its own asks for that
  if (!ofMeeting || (matter && (PLAIN.has(intent.lookup) || score < HINTED)))
    return content(asked, intent.name, SAID_ONLY[intent.name]);
  if (!asked.scope) {
    const anywhere = ANYWHERE[intent.lookup]?.(asked);
    if (anywhere) return anywhere;
    const told = PLAIN.has(intent.lookup) ? ofMatterAlone(asked, intent.name) : undefined;
    if (told) return told;
    const [first] = asked.query.candidates;
    const asks = first && !pointsAnywhere(asked.query, first) ? whichMeeting(asked, intent.name) : undefined;
    return (
      (asks && tellsApart(asked, intent.name)) ??
      asks ??
      content(asked, intent.name) ??
      whichMeeting(asked, intent.name)
    );
  }
  if (ofOtherYear(asked)) return undefined;
  const which = severalFit(asked, intent.name);
  if (which) return which;
  const before = asksEarlier(asked.query) ? content(asked, intent.name, TELLS_EARLIER) : undefined;
  if (before) return before;
  const other = otherNumber(asked);
  if (other) return content(asked, 'next_meeting', other);
  const said = SAID_AS[intent.lookup];
  return (
    announcedBeside(asked, intent.name) ??
    (matter ? ofPart(asked, intent.name) : undefined) ??
    bothOf(asked, intent.name, names) ??
    ofMeeting(asked) ??
    // of meetings that fit as well the one that has the answer is meant
    asked.rivals
      .map((scope) => ofMeeting({ ...asked, scope, rivals: [] }))
      .find((answer) => answer?.kind === 'found') ??
    (said && content(asked, intent.name, said)) ??
    // "ký được mấy hợp đồng?" where the record has no list of them
    (asked.query.expects.kind === 'number' ? content(asked, 'figure') : undefined)
  );
}

/** "diễn ra khi nào, ở đâu?" asks two things of the record: both are given. */
function bothOf(asked: Asked, name: string, names: readonly string[]): Lookup {
  if (!PLAIN.has(name)) return undefined;
  const [one, two] = names
    .filter((other) => PLAIN.has(other))
    .slice(0, 2)
    .flatMap((other) => OF_MEETING[other]?.(asked) ?? []);
  if (one?.kind !== 'found' || two?.kind !== 'found' || one.text === two.text) return undefined;
  return joined(one, two);
}

function notFound(asked: Asked, intent: string, near: boolean): Answer {
  const about: Candidate | undefined = asked.scope;
  const nearest = near
    ? evidence(asked, intent)
        .filter(({ score }) => score > 0.25)
        .slice(0, 3)
        .map(({ unit }) => unit.span)
    : [];
  const where = about ? ` về ${label(about.meeting, 100)}` : '';
  const text = near
    ? `Tôi không tìm thấy câu trả lời trong các tài liệu${where}.`
    : 'Tôi chỉ trả lời được những gì có trong các tài liệu về cuộc họp.';
  return missing(intent, text, nearest, about ? [about.meeting] : []);
}
