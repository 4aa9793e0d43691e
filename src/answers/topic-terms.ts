import type { Query } from '../questions/query.ts';
import { coverTerm, type Term, weightOf, withoutCues } from '../questions/terms.ts';
import { type Bag, cover } from '../search/bag.ts';
import type { Unit } from '../search/sheets.ts';
import { roman } from '../text/numerals.ts';
import { isSyllable } from '../text/syllables.ts';
import { OF_TALK } from './decided.ts';

/** What the question is about, for looking at sentences: its terms without those that only say what sort of thing is asked. */
export function topicTerms(query: Query): readonly Term[] {
  return withoutTaskCues(query)
    .filter((term) => !isMeasureWord(query, term))
    .map((term): Term => {
      if (isSpending(query, term)) return { ...term, optional: 'left out' };
      return isVerbOfTalk(query, term) ? { ...term, optional: 'in other words' } : term;
    });
}

/** "Ai lo băng rôn?": a list of tasks says whose each is without a word for that; what is left must tell. */
function withoutTaskCues({ intents, terms, expects, people }: Query): readonly Term[] {
  const [best] = intents;
  // "thầy Nhơn dạy môn gì?": "giáo viên Toán" says so without these words
  if (best?.intent.name === 'birth' && people.length > 0) {
    const named = people.flatMap(({ words }) => words);
    return terms.filter(({ at }) => named.includes(at));
  }
  const leftOut = LEFT_OUT[best?.intent.name ?? ''];
  if (!best || leftOut !== expects.kind) return terms;
  const rest = withoutCues(terms, [best]);
  return weightOf(rest) >= TELLING ? rest : terms;
}

/** "Joanna yêu cầu gì về KOL?": what she asked for may be told by another verb. */
function isVerbOfTalk(query: Query, term: Term): boolean {
  const { intents, people, terms } = query;
  const [best] = intents;
  if (!best || people.length === 0 || !OF_TALK.has(best.intent.name)) return false;
  const rest = matterOf(query);
  return (
    rest.length > 0 &&
    !people.some(({ words }) => words.includes(term.at)) &&
    !withoutCues(terms, [best]).includes(term)
  );
}

/** What a question asks about beside the persons it names and the words that ask. */
export function matterOf({ intents, people, terms }: Query): readonly Term[] {
  const named = new Set(people.flatMap(({ words }) => words));
  return withoutCues(terms, intents.slice(0, 1)).filter(({ at }) => !named.has(at));
}

/** Kinds of question whose cue a text need not say, with what they expect: "đóng cho cô Sáu trước 20/3" says no "hạn". */
const LEFT_OUT: Readonly<Record<string, string>> = { action_item: 'person', deadline: 'date' };

/** The weight of about one telling word. */
const TELLING = 3;

const ASKS = new Set(['bao', 'may', 'het', 'nhieu']);
/** "hết bao nhiêu", "tốn mấy triệu", "mất bao nhiêu": spending is said in many words, or by the amount alone. */
const SPENDS = new Set(['ton', 'het', 'mat', 'ngon']);

/** Words that ask for an amount, which a text may leave out: "hết bao nhiêu tiền", "tổng cộng mấy triệu", "bao lâu". */
function isSpending({ expects, typing }: Query, { at, folded }: Term): boolean {
  if (expects.kind !== 'number') return false;
  const beside = (by: number) => typing.topic[at + by]?.folded ?? '';
  if (folded === 'tien') return expects.unit === 'tien' && beside(-1) === 'nhieu';
  if (folded === 'lam') return expects.unit === 'tien' || expects.measure === 'money';
  if (folded === 'lau') return beside(-1) === 'bao';
  if (folded === 'tong' || folded === 'cong')
    return TOTALS.has(beside(1)) || (folded === 'cong' && beside(-1) === 'tong');
  return SPENDS.has(folded) && ASKS.has(beside(1));
}

const TOTALS = new Set(['cong', 'het', 'bao', 'tien', 'so', 'la', 'chi', 'may']);

/** "Bao nhiêu phần trăm" is answered by "20%": what is counted is no topic. */
function isMeasureWord({ expects, typing }: Query, { at, folded }: Term): boolean {
  return (
    expects.unit === 'phan' &&
    ((folded === 'phan' && typing.topic[at + 1]?.folded === 'tram') ||
      (folded === 'tram' && typing.topic[at - 1]?.folded === 'phan'))
  );
}

/** With the accents typed: "số lượng" is no "lương". */
export function speaksOf(subject: readonly string[], terms: readonly Term[], bags: readonly Bag[]): boolean {
  // "lương tối thiểu" is said in one breath, not by a wage here and a minimum there
  const apart = (bag: Bag) => subject.slice(1).some((word, i) => !bag.pairs.has(`${subject[i]} ${word}`));
  if (subject.length > 2 && bags.every(apart)) return false;
  return subject.every((word) => {
    const term = terms.find(({ folded }) => folded === word);
    return bags.some((bag) => (term ? cover(term, bag) > 0.5 : bag.forms.has(word)));
  });
}

/** Codes, numbers in codes and capitalised names are hard: what does not hold them speaks of something else. */
export function isHard(query: Query, term: Term): boolean {
  const word = query.typing.topic[term.at];
  if (!word || query.typing.english || term.variants.length > 0) return false;
  if (/\d/.test(word.text)) return /\p{L}/u.test(word.text);
  // "XL-03" is a code, of however few letters
  const next = query.typing.topic[term.at + 1];
  if (/^\p{Lu}{1,4}$/u.test(word.text) && next && /^\d/.test(next.text) && next.start === word.end + 1)
    return true;
  // "Lotus Garden" is a name, whatever its language
  if (term.at > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) && !isSyllable(word.folded)) return true;
  // "lần thứ XVII" is a number of the meeting, said once
  if (roman(word.lower) !== undefined) return false;
  // two capitals are the asker's own shorthand more often than a name
  return (
    word.text.length > 2 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase()
  );
}

/** What a question that names a person asks beside the name and the title before it. */
export function besidesPerson({ people, terms, typing }: Query): readonly Term[] {
  const names = new Set(people.flatMap(({ words }) => words));
  if (names.size === 0) return [];
  const titled = new Set(
    [...names].flatMap((at) =>
      OFFICE.has(typing.topic[at - 1]?.folded ?? '') && !names.has(at - 1) ? [at - 1, at - 2, at - 3] : [],
    ),
  );
  return terms.filter(({ at }) => !names.has(at) && !titled.has(at));
}

/** Last syllables of titles. */
const OFFICE = new Set('truong thu tich doc su an nhiem uy vien ong ba anh chi dong'.split(' '));

/** Does the unit, or what it leans on, say a third of it? */
export function saysAny(asked: readonly Term[], { bag, context }: Unit): boolean {
  const said = asked.reduce(
    (sum, term) =>
      sum +
      (Math.max(cover(term, bag), cover(term, context)) > 0.5 || coverTerm(term, bag) > 0.5
        ? term.weight
        : 0),
    0,
  );
  return said >= weightOf(asked) / 3;
}

/**
 * Names of two words and more in a question ("dân Vị Thủy"), as unaccented pairs, as far as a document holds them: where
 * another does not, it speaks of something else. What opens the question and whom it names are looked at elsewhere.
 */
export function namePairs({ typing, people, candidates }: Query): readonly string[] {
  if (typing.english) return [];
  const persons = new Set(people.flatMap(({ words }) => words));
  const isName = (at: number) =>
    at > 0 && !persons.has(at) && /^\p{Lu}\p{Ll}/u.test(typing.topic[at]?.text ?? '');
  const pairs = typing.topic.flatMap(({ folded }, at) =>
    isName(at) && isName(at + 1) && !isName(at - 1) ? [`${folded} ${typing.topic[at + 1]?.folded}`] : [],
  );
  return pairs.filter((pair) =>
    candidates.some(({ profile }) => profile.whole.some((bag) => bag.pairs.has(pair))),
  );
}
