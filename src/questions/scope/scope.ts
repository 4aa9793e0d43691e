import type { Meeting } from '../../meetings/meeting.ts';
import type { Bag } from '../../search/bag.ts';
import type { DateMention } from '../../text/dates/dates.ts';
import { onceEach } from '../../text/lately.ts';
import { coverTerm, type Term, weightOf } from '../terms.ts';
import { dateFit } from './date-fit.ts';
import { type Named, nameFit, neighboursIn, sortFit, sortsIn } from './name-fit.ts';
import { holdsPlace, type Profile } from './profile.ts';
import { ProfileIndex } from './profile-index.ts';

/** A meeting that the question may mean, with why. */
export interface Candidate {
  readonly meeting: Meeting;
  readonly profile: Profile;
  readonly score: number;
  /** The share of the question's topic that the meeting's name covers, 0 to 1. */
  readonly share: number;
  /** The share that the sentence covers which opens its report, beyond the name. */
  readonly opened: number;
  /** The share of its title alone. */
  readonly named: number;
  /** Does the question name a place that none of the meeting's documents names? */
  readonly foreign: boolean;
  readonly reasons: readonly string[];
}

/** What of a question points to a meeting. */
export interface Pointers {
  readonly terms: readonly Term[];
  /** Words of the question before, fainter. */
  readonly carried: readonly Term[];
  readonly ordinals: readonly number[];
  readonly dates: readonly DateMention[];
  /** Those of them that say when the meeting itself was. */
  readonly datesOfMeeting: readonly DateMention[];
  /** Names of persons the question names. */
  readonly people: readonly string[];
  /** Names of places in the question, unaccented. */
  readonly places: readonly string[];
  /** Ids of the meetings the chat spoke of last, and how strongly the question leans on them: 0 to 1. */
  readonly context: readonly string[];
  readonly lean: number;
}

const SAME_ORDINAL = 0.45;
const OTHER_ORDINAL = -0.5;
const NO_ORDINAL = -0.15;
/** The number is another meeting's. */
const UNNUMBERED = -0.35;
/** A number that only one meeting has says this much of it, whatever else the question speaks of. */
const ONLY = 0.75;
const PERSON = 0.2;
const CONTEXT = 0.5;
/** One of the sort that the question speaks of: a congress, talks. */
const OF_SORT = 0.08;
/** Words that weigh less than this together are no name, though a title may hold them all: "họp", "phiên". */
const LEAST = 3;
/** Of meetings that fit as well the one is meant whose own title says it. */
const NAMED_ITSELF = 0.05;
/** A place that none of its documents names: another meeting is meant. */
const FOREIGN_PLACE = -0.45;
/** Words that none of its documents says, but those of another meeting do. */
const UNTOLD = -0.15;
/** A meeting that was only announced or named yields to one that was held and fits as well. */
const NOT_HELD = -0.08;

/** Every meeting with how well the question points to it, best first. */
export function rankMeetings(profiles: readonly Profile[], pointers: Pointers): Candidate[] {
  const told = [...pointers.terms, ...pointers.carried];
  const terms = told.map((term) => (NOUNS.has(term.folded) ? { ...term, weight: NOUN * term.weight } : term));
  const total = Math.max(
    LEAST,
    terms.reduce((sum, term) => sum + term.weight, 0),
  );
  const index = indexOf(profiles);
  const neighbours = neighboursIn(terms);
  const asked = terms.map((term, i) => ({
    term,
    coverage: index.coverage(told[i] ?? term),
    beside: neighbours[i],
  }));
  const sorts = sortsIn(asked);
  const numbered = profiles.filter(({ meeting }) => ordinalIsSame(meeting, pointers));
  const known = numbered.length > 0;
  const only = numbered.length === 1;
  // a number or a day names the meeting, whatever is asked of it
  const telling = pointers.ordinals.length + pointers.dates.length === 0;
  const untold = telling ? profiles.map((_, at) => untoldBy(at, asked)) : [];
  // what no paper says tells no meetings apart
  const least = Math.min(...untold.map(weightOf));
  return profiles
    .map((profile, place) => {
      const reasons: string[] = [];
      const { gained, titled, paired, pairs, words, ...fit } = nameFit(asked, place, profile);
      const share = (gained + paired) / (total + pairs);
      const opened = fit.opened / (total + pairs);
      const named = titled / total;
      let score = share;
      if (words.length > 0) reasons.push(`words: ${words.join(' ')}`);
      const add = (amount: number, reason: string, of: string | number = '') => {
        score += amount;
        if (amount !== 0) reasons.push(`${reason} ${of}`.trimEnd());
      };
      add(opened, 'opening');
      add(
        ordinalFit(profile.meeting, pointers.ordinals, known) *
          (ordinalIsSame(profile.meeting, pointers)
            ? Math.max(only ? ONLY : 0, sureness(pointers.terms, profile.bag))
            : 1),
        'ordinal',
        profile.meeting.ordinal ?? 'unknown',
      );
      const foreign = pointers.places.filter((place) => !profile.whole.some((bag) => holdsPlace(bag, place)));
      if (foreign.length > 0) add(FOREIGN_PLACE, 'not of', foreign.join(', '));
      const silent = untold[place] ?? [];
      if (weightOf(silent) > least)
        add(
          (UNTOLD * (weightOf(silent) - least)) / total,
          'nothing of',
          silent.map(({ lower }) => lower).join(' '),
        );
      add(OF_SORT * sortFit(sorts, profile), 'sort');
      add(dateFit(profile.meeting, profile.title, pointers.dates, pointers.datesOfMeeting), 'date');
      add(personFit(profile.meeting, pointers.people), 'person');
      if (pointers.context.includes(profile.meeting.id)) add(CONTEXT * pointers.lean, 'spoken of before');
      if (profile.meeting.status !== 'held') add(NOT_HELD, profile.meeting.status);
      return {
        meeting: profile.meeting,
        profile,
        score,
        share,
        opened,
        named,
        foreign: foreign.length > 0,
        reasons,
      };
    })
    .sort((a, b) => b.score - a.score + NAMED_ITSELF * (b.named - a.named));
}

const indexOf = onceEach((profiles: readonly Profile[]) => new ProfileIndex(profiles));

/** The terms that none of the documents says which report the meeting at this place. */
function untoldBy(at: number, asked: readonly Named[]): Term[] {
  return asked.flatMap(({ term, coverage }) => ((coverage.whole[at] ?? 0) > 0.5 ? [] : term));
}

/** What sort of meeting the asker takes it for: it names none, and "phiên thứ 14" may be a conference. */
const NOUNS = new Set('hoi nghi hop phien ky cuoc buoi gap dai dam thao toa dien lan thu'.split(' '));

/** A word for a sort of meeting counts this much beside one that names. */
const NOUN = 0.3;

/** How much a number says where the question's other words name meetings too: "lần thứ tư" alone says all. */
function sureness(terms: readonly Term[], bag: Bag): number {
  const others = terms.filter(({ folded }) => !NOUNS.has(folded));
  const total = others.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 1;
  return Math.min(
    1,
    0.2 + (2 * others.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0)) / total,
  );
}

function ordinalIsSame(meeting: Meeting, { ordinals }: Pointers): boolean {
  return meeting.ordinal !== undefined && ordinals.includes(meeting.ordinal);
}

function ordinalFit(meeting: Meeting, ordinals: readonly number[], known: boolean): number {
  if (ordinals.length === 0) return 0;
  if (meeting.ordinal === undefined) return known ? UNNUMBERED : NO_ORDINAL;
  return ordinals.includes(meeting.ordinal) ? SAME_ORDINAL : OTHER_ORDINAL;
}

function personFit(meeting: Meeting, people: readonly string[]): number {
  if (people.length === 0) return 0;
  const named = namesIn(meeting);
  return people.some((name) => named.has(name)) ? PERSON : 0;
}

const namesIn = onceEach(
  ({ facts }: Meeting): ReadonlySet<string> =>
    new Set(facts.flatMap(({ value }) => ('name' in value ? [value.name] : []))),
);
