import { GLOSSARY } from '../../questions/english/glossary.ts';
import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm, type Term, weightOf } from '../../questions/terms.ts';
import type { Vocabulary } from '../../questions/typing/vocabulary.ts';
import { type Bag, cover } from '../../search/bag.ts';
import type { Unit } from '../../search/sheets.ts';
import { roman } from '../../text/numerals.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';

import type { Reason } from '../evidence/decided.ts';
import { topicTerms } from './topic-terms.ts';

// What a sentence, or its document, must hold of a question: else it speaks of something else, however many words it shares.

/** Codes, numbers in codes and capitalised names are hard: what does not hold them speaks of something else. */
export function isHard(query: Query, term: Term): boolean {
  const word = query.typing.topic[term.at];
  if (!word || query.typing.english) return false;
  // "HTX", written out or not, is no company
  if (term.variants.length > 0) return /^\p{Lu}{3,}$/u.test(word.text);
  if (/\d/.test(word.text)) return /\p{L}/u.test(word.text);
  // "XL-03" is a code, of however few letters
  const next = query.typing.topic[term.at + 1];
  if (/^\p{Lu}{1,4}$/u.test(word.text) && next && /^\d/.test(next.text) && next.start === word.end + 1)
    return true;
  // "Lotus Garden" is a name, whatever its language; at the head of a question a short one may be shorthand
  if (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    (term.at > 0 || word.text.length > 4) &&
    !isSyllable(word.folded)
  )
    return true;
  // "lần thứ XVII" is a number of the meeting, said once
  if (roman(word.lower) !== undefined) return false;
  // two capitals are the asker's own shorthand more often than a name
  return (
    word.text.length > 2 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase()
  );
}

/** A name, code or number of the question that the whole document does not hold: it speaks of something else. */
export const FOREIGN = -0.5;
/** The document holds it, but not here. */
const ELSEWHERE = -0.15;
/** What tells most of the question stands in other documents. */
const OUTSIDE_MATTER = -0.12;

/** For what a unit and its surroundings say, and its whole document: does it speak of another matter by what they lack? */
export function otherMatter(
  query: Query,
  vocabulary: Vocabulary,
): (near: readonly Bag[], whole: Bag) => Reason | undefined {
  const hard = query.terms.filter((term) => isHard(query, term) || isForeignThing(query, term));
  const rarest = rarestOf(query, vocabulary);
  return (near, whole) => {
    if (hard.some((term) => coverTerm(term, whole) < 0.5))
      return { amount: FOREIGN, reason: 'another matter' };
    if (rarest && coverTerm(rarest, whole) === 0)
      return { amount: OUTSIDE_MATTER, reason: `nothing of “${rarest.folded}”` };
    return hard.some((term) => term.variants.length === 0 && near.every((bag) => coverTerm(term, bag) < 0.5))
      ? { amount: ELSEWHERE, reason: 'code elsewhere' }
      : undefined;
  };
}

/** The word that tells most of what is asked, as far as a document says it; none where several tell as much. */
function rarestOf(query: Query, vocabulary: Vocabulary): Term | undefined {
  const known = query.typing.english ? [] : topicTerms(query).filter(({ optional }) => !optional);
  const [first, second] = known.toSorted((a, b) => b.weight - a.weight);
  return first && vocabulary.frequency(first.folded) > 0 && first.weight > (second?.weight ?? 0) + CLEARLY
    ? first
    : undefined;
}

const CLEARLY = 0.6;

/** "logo", "wifi", "drone": a thing with a foreign name is spoken of by no other word. */
function isForeignThing({ typing }: Query, { folded, variants }: Term): boolean {
  return (
    !typing.english &&
    variants.length === 0 &&
    /^(?!.*(.)\1\1)[a-z]{4,}$/.test(folded) &&
    !isSyllable(folded) &&
    !GLOSSARY.has(folded)
  );
}

/** What a question that names a person asks beside the name and the title before it. */
export function besidesPerson({ people, terms, typing, places }: Query): readonly Term[] {
  const names = new Set(people.flatMap(({ words }) => words));
  const located = new Set(places.flatMap((place) => place.split(' ')));
  if (names.size === 0) return [];
  const titled = new Set(
    [...names].flatMap((at) =>
      OFFICE.has(typing.topic[at - 1]?.folded ?? '') && !names.has(at - 1) ? [at - 1, at - 2, at - 3] : [],
    ),
  );
  const matter = terms.filter(({ at }) => !names.has(at) && !titled.has(at));
  const beyond = matter.filter(({ folded }) => !located.has(folded));
  return beyond.length > 0 ? beyond : matter;
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
 * Names of two words and more in a question ("dân Hòa Lạc"), as unaccented pairs, as far as a document holds them: where
 * another does not, it speaks of something else. What opens the question and whom it names are looked at elsewhere.
 */
export function namePairs({ typing, people, candidates }: Query): readonly string[] {
  if (typing.english) return [];
  const persons = new Set(people.flatMap(({ words }) => words));
  const isCapital = (at: number) => !persons.has(at) && /^\p{Lu}\p{Ll}/u.test(typing.topic[at]?.text ?? '');
  // any question opens with a capital: it is a name's where another one follows
  const isName = (at: number) => isCapital(at) && (at > 0 || isCapital(1));
  // "Cục Thủy lợi", "Ngân hàng Thế giới": of a body the first syllable alone has a capital
  const isBody = (at: number) =>
    isCapital(at) && at > 0 && BODY_SORTS.has(typing.topic[at - 1]?.folded ?? '') && !isCapital(at + 1);
  const pairs = typing.topic.flatMap(({ folded }, at) =>
    (isName(at) && isName(at + 1) && !isName(at - 1)) || isBody(at)
      ? [`${folded} ${typing.topic[at + 1]?.folded}`]
      : [],
  );
  return pairs.filter((pair) =>
    candidates.some(({ profile }) => profile.whole.some((bag) => bag.pairs.has(pair))),
  );
}

/** Last syllables of what bodies are called by their sort: "Cục", "Sở", "Ngân hàng", "Hiệp hội". */
const BODY_SORTS = new Set('cuc so bo vu vien hang hoi phong'.split(' '));

/** Neighbouring words of the question that the title of the meeting meant says side by side ("lễ hội"). */
export function pairsOfName({ terms }: Query, { profile, meeting }: Candidate): readonly string[] {
  if (meeting.status !== 'held') return [];
  return terms.flatMap((term, i) => {
    const next = terms[i + 1];
    const pair = `${term.folded} ${next?.folded}`;
    return next?.at === term.at + 1 && profile.title.pairs.has(pair) ? [pair] : [];
  });
}

/** "Nhà 301 ai ở?", "tổ 3 mấy hộ?": the things that the question gives a number, as unaccented noun and number. */
function numberedThings({ typing }: Query): readonly (readonly [noun: string, number: string, of: string])[] {
  return typing.topic.flatMap(({ folded }, at) => {
    const noun = typing.topic[at - 1]?.folded ?? '';
    if (!/^\d{1,4}[a-z]?$/.test(folded)) return [];
    // "bão số 6"
    const of = noun === 'so' ? (typing.topic[at - 2]?.folded ?? '') : '';
    return NUMBERED.has(noun) || of !== '' ? [[noun, folded, of] as const] : [];
  });
}

/** What people tell apart by a number behind the word. */
const NUMBERED = new Set(
  'nha ho can phong lo to doi lop tang lau toa khu block chuyen xe kho nhom xom thon ap hem ngo ngach quay tram ga cong tuyen'.split(
    ' ',
  ),
);

/** Where the question gives a thing its number: what speaks against a unit that speaks of another of its kind. */
export function ofOtherNumber(query: Query): (unit: Unit) => readonly Reason[] {
  const things = numberedThings(query);
  if (things.length === 0) return () => [];
  return ({ bag }) =>
    things.some(
      ([noun, number, of]) =>
        !bag.forms.has(number) &&
        (of === '' || bag.pairs.has(`${of} ${noun}`)) &&
        bag.forms.has(noun) &&
        [...bag.pairs].some((pair) => pair.startsWith(`${noun} `) && /^\d/.test(pair.slice(noun.length + 1))),
    )
      ? [{ amount: FOREIGN, reason: 'another number' }]
      : [];
}
