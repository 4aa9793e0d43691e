import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { BARE } from '../../search/bag.ts';
import type { Asked } from '../context.ts';
import { deedAsked } from './deed-asked.ts';

/** Does the question ask for more than the meeting it names: a matter of its own? */
export function hasMatter({ query, scope }: Asked, enough = OPEN): boolean {
  if (query.people.length > 0 && !namesBesidePerson(query, scope)) return true;
  // "tăng phí lên bao nhiêu?", "từ khi nào?": the matter is that of the question before
  if (query.bare && (OF_ITS_CONTENT.has(query.before?.intent ?? '') || SINCE.test(foldedWords(query.typing))))
    return true;
  if (query.intents.slice(1).some(({ intent, score }) => OF_A_MATTER.has(intent.name) && score >= 1.6))
    return true;
  const isDate = query.intents[0]?.intent.lookup === 'date';
  const faint = isDate && isFaint(query, scope);
  // "chợ phú long xây năm nào?" is not asked of the meeting that shares a word with it
  if (faint && !query.speaksOfMeeting) return true;
  // "nhà máy trả lương hôm nào?" asks for no meeting's day
  const deed = isDate && !query.speaksOfMeeting ? deedAsked(query, scope) : undefined;
  if (deed && deed.weight >= DEED) return true;
  // "khởi công ngày nào?", unless the meeting was held for that
  const { subject, strict } = query.expects;
  if (isDate && strict && subject && !scope?.profile.bag.pairs.has(subject.join(' '))) return true;
  if (!faint && query.intents[0]?.cues.some((cue) => OF_THE_MEETING.test(cue))) return false;
  if (OF_BODIES.test(foldedWords(query.typing))) return true;
  const bag = scope?.profile.bag;
  const cues = new Set(
    query.intents.flatMap(({ cues }) => cues.flatMap((cue) => cue.toLowerCase().split(/[\s…]+/))),
  );
  const named = new Set(query.people.flatMap(({ words }) => words));
  const open = query.terms.filter(
    (term) =>
      !(bag && coverTerm(term, bag) >= BARE * 0.85) &&
      !(scope && isParty(query, scope, term)) &&
      // "Bộ trưởng A tiếp Đại sứ B ở đâu?": who was there names the meeting
      !named.has(term.at) &&
      !cues.has(term.lower) &&
      !NEUTRAL.has(term.folded) &&
      !/^\d+$/.test(term.folded),
  );
  // in an English question much of the meeting's name is left over, because the glossary turns it otherwise
  return open.reduce((sum, term) => sum + term.weight, 0) > (query.typing.english ? OPEN_ENGLISH : enough);
}

/** "Đại học A làm việc với Đại học B ngày nào?": a name that the report's head gives is a party's. */
function isParty({ typing }: Query, { profile }: Candidate, term: Term): boolean {
  return (
    term.at > 0 && /^\p{Lu}/u.test(typing.topic[term.at]?.text ?? '') && coverTerm(term, profile.head) > 0.5
  );
}

/** The meeting is meant by few of the question's words, and by nothing else. */
function isFaint(query: Query, scope: Candidate | undefined): boolean {
  return (
    scope !== undefined &&
    scope.share < FAINT &&
    !query.followUp &&
    !query.typing.english &&
    query.ordinals.length === 0 &&
    query.dates.length === 0 &&
    query.people.length === 0
  );
}

const FAINT = 0.45;
/** The weight of a word that is not everywhere. */
const DEED = 2.5;

/** Do the words other than the person's name point to the meeting? */
export function namesBesidePerson(query: Query, scope: Candidate | undefined): boolean {
  if (!scope) return false;
  const person = new Set(query.people.flatMap(({ words }) => words));
  const others = query.terms.filter((term) => !person.has(term.at));
  const total = others.reduce((sum, term) => sum + term.weight, 0);
  const held = others.reduce((sum, term) => sum + term.weight * coverTerm(term, scope.profile.bag), 0);
  return total > 0 && held / total > NAMED;
}

/** Kinds of question about a matter: "thống nhất tổ chức … vào thời gian nào?" asks what was agreed. */
const OF_A_MATTER = new Set(['agreed', 'proposal', 'statement', 'action_item', 'deadline', 'vote']);
/** Kinds that ask for what was said or done at a meeting, never for the meeting itself. */
const OF_ITS_CONTENT = new Set([
  ...OF_A_MATTER,
  'figure',
  'reason',
  'yes_no',
  'effect',
  'passage',
  'person_role',
  'role_holder',
]);
/** "Từ bao giờ?" asks for no meeting's day. */
const SINCE = /^(?:the |vay )?(?:ap dung |bat dau )?tu (?:bao gio|khi nao|luc nao|ngay nao|hom nao)(?: |$)/;
/** So much weight of words that the meeting's name does not hold is a matter of its own: about two telling words. */
const OPEN = 5;
const OPEN_ENGLISH = 14;
/** For a summary it takes more: "tóm tắt các kết luận" asks for the whole. */
export const OPEN_SUMMARY = 7.5;
/** A question with this share of its words in the meeting's name names it. */
const NAMED = 0.25;

/** Companies and buildings have such days, meetings have none. */
const OF_BODIES = /(?:^| )(?:thanh lap|ra doi|khai truong|sang lap|khanh thanh|dong tho)(?: |$)/;

/** Cues that can only be meant of the meeting: "họp ngày nào", "diễn ra ở đâu". */
const OF_THE_MEETING = /(?:^| )(?:họp|diễn ra|tổ chức|khai mạc|đăng cai)(?: |$)/;

/** Words about meetings as such. */
export const NEUTRAL = new Set(
  'hop hoi nghi cuoc phien buoi to chuc dien ra khai mac be mac chuong trinh hinh thuc dai gap ky lan thu tinh thanh pho viet nam giua cac ben quy nam thang ngay sang chieu toi truc tuyen tiep gap mat qua mang online ad bot'.split(
    ' ',
  ),
);
