import type { DateMention } from '../text/dates/dates.ts';
import { findOrdinals } from '../text/ordinals.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Aliases } from './aliases.ts';
import type { Conversation, Turn } from './conversation.ts';
import {
  asksTheSame,
  carriedIntent,
  carriedPeople,
  carriedTerms,
  isSideThere,
  leansBack,
  namedApart,
  pointsToPerson,
  SAYS_LITTLE,
  speaksOfMeeting,
  staysWithPerson,
} from './follow-up.ts';
import { type Intent, type IntentMatch, matchIntents } from './intents.ts';
import { keepPossible, ofSort } from './possible.ts';
import { datesOfMeeting } from './scope/date-fit.ts';
import type { Profile } from './scope/profile.ts';
import { type Candidate, rankMeetings } from './scope/scope.ts';
import { datesAsked } from './slots/dates-asked.ts';
import { belonging, type Expectation, expect } from './slots/expectation.ts';
import type { People, PersonAsked } from './slots/people.ts';
import { placesIn } from './slots/places-asked.ts';
import { isPolar } from './slots/polar.ts';
import { latestAsked } from './slots/recency.ts';
import { namesRole } from './slots/role-words.ts';
import { strangersIn } from './slots/strangers.ts';
import { opensWithAsked, straightOn } from './straight.ts';
import { contentTerms, type Term, weightOf, withoutCues } from './terms.ts';
import { foldedWords, readTyping, type TypedQuestion } from './typing/typing.ts';
import type { Vocabulary } from './typing/vocabulary.ts';

/** What reading a question needs to know of the corpus. */
export interface Knowledge {
  readonly intents: readonly Intent[];
  readonly vocabulary: Vocabulary;
  readonly profiles: readonly Profile[];
  readonly people: People;
  readonly aliases: Aliases;
}

/** A question as understood: the kind, the slots, and the meetings that it may mean. */
export interface Query {
  readonly typing: TypedQuestion;
  /** Possible kinds, best first; empty where no cue was found. For a bare follow-up the kind of the question before. */
  readonly intents: readonly IntentMatch[];
  readonly terms: readonly Term[];
  /** Those of them that may name a meeting. */
  readonly naming: readonly Term[];
  readonly people: readonly PersonAsked[];
  /** Names in the question that no document holds. */
  readonly strangers: readonly string[];
  readonly namesRole: boolean;
  readonly places: readonly string[];
  readonly ordinals: readonly number[];
  readonly dates: readonly DateMention[];
  /** Does it ask for the latest of the meetings that fit? */
  readonly latest: boolean;
  readonly expects: Expectation;
  /** Can it be answered with yes or no? */
  readonly polar: boolean;
  /** Does it speak of a meeting, or only of a matter? */
  readonly speaksOfMeeting: boolean;
  /** Does it lean on what was said before? */
  readonly followUp: boolean;
  /** The question before, where this one leans on it. */
  readonly before?: Turn;
  /** Words of that question, fainter. */
  readonly carried: readonly Term[];
  /** Does it say next to nothing itself, so that its matter is that of the question before? */
  readonly bare: boolean;
  /** Meetings, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

export function readQuery(raw: string, conversation: Conversation, knowledge: Knowledge): Query {
  const typing = readTyping(raw, knowledge.vocabulary);
  const before = conversation.turns.at(-1);
  const latest = latestAsked(typing.words);
  const numbered = findOrdinals(typing.text);
  const dates = datesAsked(typing.text);
  const located = placesIn(typing, [...numbered, ...dates]);
  const own = contentTerms(
    typing.topic,
    typing.accented,
    knowledge.vocabulary,
    knowledge.aliases,
    // one syllable is a person's as often as a place's: "Anh", "Bằng"
    new Set(located.flatMap(({ words }) => (words.length > 1 ? words : []))),
  )
    .filter(
      // one or two letters that no document has are shorthand of the asker's; they name nothing that could be missing
      (term) =>
        term.folded.length > 2 ||
        term.variants.length > 0 ||
        (knowledge.vocabulary.frequency(term.folded) > 0 && !isLetter(typing.topic[term.at]?.text ?? '')),
    )
    .filter(
      // an English word that the glossary does not have is no topic; a name or code that the documents do not have is one
      (term) =>
        !typing.english ||
        knowledge.vocabulary.frequency(term.folded) > 0 ||
        (/[\p{Lu}\d]/u.test(typing.topic[term.at]?.text ?? '') && !/^\d+(?:st|nd|rd|th)$/.test(term.folded)),
    )
    .filter((term) => typing.english || !latest.includes(term.at));
  const ordinals = unique(numbered.map(({ number }) => number));
  // "Ru-ma-ni" is nobody, though somebody's foreign name ends so
  const asked = knowledge.people
    .asked(typing.topic)
    .filter(
      ({ words }) =>
        !located.some(
          (place) => place.words.length > words.length && words.every((at) => place.words.includes(at)),
        ),
    );
  const people = asked.length > 0 || !before || !pointsToPerson(typing) ? asked : carriedPeople(conversation);
  const role = namesRole(typing.topic);
  const expected = expect(typing.words);
  const matched = ofSort(intentsOf(knowledge.intents, typing.words), expected.kind);
  const intents = keepPossible(
    matched,
    people.length > 0,
    role && (people.length === 0 || ASKS_HOLDER.test(foldedWords(typing))),
    ordinals.length > 1 || /(?:^| )hay /.test(foldedWords(typing)),
  );
  const places = located.map(({ name }) => name);
  const pointers = {
    terms: namingTerms(
      own.filter(
        (term) =>
          !isSlot(typing.topic[term.at], [...numbered, ...dates]) &&
          !isNameOf(asked, term) &&
          // "phải làm gì" is no "buổi làm việc"
          (term.folded !== 'lam' || typing.topic[term.at + 1]?.folded === 'viec'),
      ),
      intents,
    ),
    ordinals,
    dates,
    datesOfMeeting: datesOfMeeting(typing.text, dates),
    people: people.flatMap(({ names }) => names),
    places,
    carried: [],
    // of two that fit as well the one spoken of before is meant
    context: before?.meetings ?? [],
    lean: SPOKEN_OF,
  };
  const alone = rankMeetings(knowledge.profiles, pointers);
  // a smile or a lone question mark asks nothing again
  const followUp =
    before !== undefined &&
    typing.words.length > 0 &&
    (isSideThere(alone, before, places, typing) || leansBack(typing, namedApart(alone, before), own));
  const bare =
    followUp &&
    asked.length === 0 &&
    ordinals.length === 0 &&
    weightOf(withoutCues(own, intents)) < SAYS_LITTLE;
  const carried = followUp ? carriedTerms(before, own, ordinals, bare, knowledge) : [];
  const candidates = followUp
    ? rankMeetings(knowledge.profiles, {
        ...pointers,
        carried,
        context: before.meetings,
        lean: ordinals.length > 0 ? 0.4 : 1,
      })
    : alone;
  // what holds no known word at all asks nothing again
  const understood = own.length === 0 || own.some((term) => knowledge.vocabulary.frequency(term.folded) > 0);
  const expects = intents.length === 0 && expected.kind === 'any' ? belonging(typing.words) : expected;
  // "ủy quyền cho ai?" asks by itself; "còn lần thứ ba?" asks what was asked before
  const asksItself = expects.kind !== 'any' && own.length > 0 && !THEN_WHO.test(foldedWords(typing));
  const leans = followUp && understood && !asksItself && asksTheSame(typing, own, people);
  const kinds =
    intents.length === 0 && (leans || expects.kind === 'reason')
      ? carriedIntent(leans ? before : undefined, expects, knowledge.intents)
      : intents;
  return {
    typing,
    intents: kinds,
    terms: own,
    naming: pointers.terms,
    people:
      people.length === 0 &&
      (kinds[0]?.intent.needs === 'person' || (bare && staysWithPerson(before, expects)))
        ? carriedPeople(conversation)
        : people,
    strangers: asked.length > 0 ? [] : strangersIn(typing.typed, knowledge),
    namesRole: role,
    places: pointers.places,
    ordinals,
    dates,
    latest: latest.length > 0,
    expects,
    polar: isPolar(typing),
    speaksOfMeeting: speaksOfMeeting(typing),
    followUp,
    ...(followUp ? { before } : {}),
    carried,
    bare,
    candidates,
  };
}

/** As it was put, and as it is put straight on, by whichever way an intent is surer. */
function intentsOf(intents: readonly Intent[], question: TypedQuestion['words']): readonly IntentMatch[] {
  const straight = straightOn(question);
  const asPut = matchIntents(intents, question).filter(
    ({ intent }) => !straight || intent.needs !== 'person' || !opensWithAsked(question),
  );
  if (!straight) return asPut;
  const others = matchIntents(intents, straight);
  return [...asPut, ...others]
    .toSorted((a, b) => b.score - a.score)
    .filter(({ intent }, at, all) => all.findIndex((other) => other.intent === intent) === at);
}

/** So little does a question that leans on nothing lean on what was spoken of before. */
const SPOKEN_OF = 0.06;

/** "Còn cuộc họp chiều thì ai?" */
const THEN_WHO = /^(?:the |vay )?con .{2,40} thi ai$/;

/** "h. Mường Khoa", "bao h": a small letter alone is shorthand, too; capitals may be a name's. */
function isLetter(text: string): boolean {
  return /^\p{Ll}$/u.test(text);
}

/** The words of a meeting's number or day ("lần thứ tư", "ngày 5/3") are looked at as such. */
function isSlot(word: Range | undefined, taken: readonly Range[]): boolean {
  return word !== undefined && taken.some((range) => overlaps(range, word));
}

/** The words of a person's name are looked at as a person: "Ninh" of "Quảng Ninh" is nobody. */
function isNameOf(people: readonly PersonAsked[], { at }: Term): boolean {
  return people.some(({ words }) => words.includes(at));
}

/** The words that may name a meeting: those of the cue ask of it and name nothing. */
function namingTerms(own: readonly Term[], intents: readonly IntentMatch[]): readonly Term[] {
  return withoutCues(
    own,
    intents
      .slice(0, 2)
      .map((match) =>
        match.intent.lookup === 'next_meeting'
          ? { ...match, cues: match.cues.map((cue) => cue.replace(SORT, '')) }
          : match,
      ),
  );
}

/** "Buổi |đối thoại| tiếp theo": the sort of meeting tells which one it comes after. */
const SORT =
  /^(?:đối thoại|hội đàm|diễn đàn|giao ban|tọa đàm|hội thảo|họp báo|đại hội|tham vấn|tiếp xúc(?: cử tri)?|gặp mặt|gặp gỡ)(?= )/u;

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** "Ai là Chủ tịch Hội đồng …": whoever else the question names, the holder of the office is asked for. */
const ASKS_HOLDER = /^(?:the |vay |con |cho hoi )?(?:ai|who) (?:la|lam|giu|dang|dam|is|was)(?= )/;
