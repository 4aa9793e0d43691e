import { onceEach } from '../text/lately.ts';
import { findOrdinals } from '../text/ordinals.ts';
import type { Conversation, Turn } from './conversation.ts';
import { type Intent, type IntentMatch, matchIntents } from './intents.ts';
import type { Knowledge } from './query.ts';
import { MEETS } from './question-text.ts';
import { holdsPlace } from './scope/profile.ts';
import type { Candidate } from './scope/scope.ts';
import type { Expectation } from './slots/expectation.ts';
import type { PersonAsked } from './slots/people.ts';
import { contentTerms, type Term, weightOf, withoutCues } from './terms.ts';
import { foldedWords, readTyping, type TypedQuestion } from './typing/typing.ts';

/** Words of an earlier question count this much in a follow-up. */
const CARRIED = 0.35;
/** A follow-up that says this much itself (in weight of words) needs less of the question before. */
const SAYS_ENOUGH = 12;
/** One that says less than this is the question before with another question word: "từ khi nào?", "sao vậy?". */
export const SAYS_LITTLE = 6;
const CARRIED_WHOLE = 0.8;
/** A question whose own words cover less than this of a meeting's name does not name one. */
const NAMES_MEETING = 0.3;
/** A question with this share of its words in a meeting's very title names it. */
const NAMED = 0.5;
/** and at least this weight: a single common word names none. */
const TELLING = 3;
/** It takes more where the question does not speak of a meeting: "mua" and "cầu" stand in many a title. */
const SAYS_NAME = 6.5;
/** or so many of its words. */
const FEW_WORDS = 2.5;
/** One that does not even speak of a meeting stays with the one spoken of. */
const SPEAKS_OF_MEETING = new RegExp(
  `(?:^| )(?:hoi nghi|cuoc hop|buoi hop|phien|ky hop|dai hoi|hoi dam|hoi thao|dien dan|buoi|cuoc|giao ban|sync|retro|${MEETS}|meeting|session|conference|congress|talks)(?: |$)`,
);

/** With the accents that were typed: "hộp số", "giá bưởi" and "tiền cước" speak of none. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['hop', 'họp'],
  ['phien', 'phiên'],
  ['buoi', 'buổi'],
  ['cuoc', 'cuộc'],
]);

/** Does the question speak of a meeting, or only of a matter? */
export const speaksOfMeeting: (typing: TypedQuestion) => boolean = onceEach(({ words }) => {
  const text = words.map(({ folded, lower, accented }) =>
    accented && (SPELLED.get(folded) ?? lower) !== lower ? '~' : folded,
  );
  return SPEAKS_OF_MEETING.test(text.join(' '));
});

/** "ông ấy", "bà này", "đồng chí đó": the person spoken of before. */
export function pointsToPerson(typing: TypedQuestion): boolean {
  return (
    /(?:^| )(?:ong|ba|anh|chi|co|thay|dong chi|vi|nguoi|em|bac) (?:ay|do|này|nay|kia)(?: |$)|(?:^| )(?:ho la ai|he|she|him|her)(?: |$)/.test(
      foldedWords(typing),
    ) || typing.words.some(({ lower }) => lower === 'hắn')
  );
}

/** "Ông An có dự không?", "sao vậy?" and "việc của bà Hoa?", "hạn khi nào?" stay with that person. */
export function staysWithPerson({ intent, people }: Turn, { kind }: Expectation): boolean {
  if (people.length === 0) return false;
  return kind === 'reason'
    ? intent === 'attendees' || intent === 'absent' || intent === 'yes_no'
    : kind === 'date' && intent === 'action_item';
}

export function carriedPeople(conversation: Conversation): PersonAsked[] {
  const turn = conversation.turns.findLast(({ people }) => people.length > 0);
  return turn ? [{ names: turn.people.slice(0, 1), words: [] }] : [];
}

/** The likeliest meeting; a title says nothing that the meeting spoken of before says as well in its own: "phía Trung Quốc". */
export function namedApart(candidates: readonly Candidate[], before: Turn): Candidate | undefined {
  const [best] = candidates;
  const spokenOf = candidates.find(({ meeting }) => before.meetings[0] === meeting.id);
  return best && spokenOf && spokenOf.named >= best.named ? { ...best, named: 0 } : best;
}

/** "Trung Quốc có ủng hộ không?": a country that the paper spoken of names, too, leads to no other meeting. */
export function isSideThere(
  candidates: readonly Candidate[],
  before: Turn,
  places: readonly string[],
  typing: TypedQuestion,
): boolean {
  const spokenOf = candidates.find(({ meeting }) => before.meetings[0] === meeting.id);
  return (
    spokenOf !== undefined &&
    !speaksOfMeeting(typing) &&
    places.length > 0 &&
    foldedWords(typing).startsWith(places[0] ?? '') &&
    places.every((place) => spokenOf.profile.whole.some((bag) => holdsPlace(bag, place)))
  );
}

/** "Biên bản đó", with its accent: without, "do" is "by". */
function pointsBack({ words }: TypedQuestion): boolean {
  return words.some(({ lower }) => lower === 'đó' || lower === 'ấy' || lower === 'đấy');
}

/** A question leans on the one before where it says so ("còn …", "… đó", "họ") or names no meeting by itself. */
export function leansBack(typing: TypedQuestion, best: Candidate | undefined, own: readonly Term[]): boolean {
  const text = foldedWords(typing);
  if (/^(?:con|the con|vay con|the|vay|roi|va|thi|cuoi cung|sau do|khi do|luc do)(?: |$)/.test(text))
    return true;
  if (
    /(?:^| )(?:do|nay|ay|tren|cung ngay|ho|hai ben|cac ben|viec do|vu do|chuyen nay|hop lai)(?: |$)/.test(
      text,
    ) &&
    ((best?.share ?? 0) < 0.6 ||
      (best?.share ?? 0) * weightOf(own) < SAYS_NAME * (pointsBack(typing) ? 2 : 1))
  )
    return true;
  const share = best?.share ?? 0;
  const speaks = speaksOfMeeting(typing);
  if (best && best.named > NAMED) {
    const weight = best.named * weightOf(own);
    if (weight > (speaks ? TELLING : SAYS_NAME) || (weight > TELLING && best.named * own.length > FEW_WORDS))
      return false;
  }
  return own.length <= 2 || share < NAMES_MEETING || !speaks;
}

/** Terms of the question before, fainter; its numbers of sessions and dates give way to those of the new question. */
export function carriedTerms(
  before: Turn,
  own: readonly Term[],
  ordinals: readonly number[],
  bare: boolean,
  knowledge: Knowledge,
): Term[] {
  const typing = readTyping(before.question, knowledge.vocabulary);
  const replaced = ordinals.length > 0 ? findOrdinals(typing.text) : [];
  const share = bare ? CARRIED_WHOLE : weightOf(own) > SAYS_ENOUGH ? 0.3 * CARRIED : CARRIED;
  // "còn ông An thì sao?" sets one person against another: the earlier one's name must not draw the answer back
  const people = new Set(bare ? [] : knowledge.people.asked(typing.topic).flatMap((person) => person.words));
  // "ai lo giấy phép?", "bao giờ phải có?": the earlier question word gives way to the new one
  const cues = bare ? matchIntents(knowledge.intents, typing.words).slice(0, 1) : [];
  return withoutCues(
    contentTerms(typing.topic, typing.accented, knowledge.vocabulary, knowledge.aliases),
    cues,
  )
    .filter((term) => !people.has(term.at))
    .filter((term) => !own.some((other) => other.folded === term.folded))
    .filter((term) => {
      const word = typing.topic[term.at];
      return !word || !replaced.some((ordinal) => ordinal.start < word.end && word.start < ordinal.end);
    })
    .map((term) => ({ ...term, weight: term.weight * share, at: term.at + 1000 }));
}

/** "Còn ông An thì sao?" asks the same of another; "ông ấy tiếc điều gì nhất?" asks something of its own. */
export function asksTheSame(
  typing: TypedQuestion,
  own: readonly Term[],
  people: readonly PersonAsked[],
): boolean {
  const text = foldedWords(typing);
  if (
    /^(?:the |vay |a |ua )?con (?!gi |[a-z]+ (?:gi|ai|may|bao nhieu|nhung gi)(?: |$))|(?:^| )thi (?:sao|the nao)(?: |$)/.test(
      text,
    )
  )
    return true;
  const named = new Set(people.flatMap(({ words }) => words));
  return !/(?:^| )gi(?: |$)/.test(text) || own.every(({ at }) => named.has(at));
}

/** "Còn lần thứ ba?" asks what the question before asked; "sao vậy?" why that is so. */
export function carriedIntent(
  before: Turn | undefined,
  { kind }: Expectation,
  intents: readonly Intent[],
): IntentMatch[] {
  const asked = kind === 'reason' ? kind : before?.intent;
  const intent = intents.find(({ name }) => name === asked);
  return intent ? [{ intent, score: 1, cues: ['(from the question before)'] }] : [];
}
