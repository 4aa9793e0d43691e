import { GLOSSARY } from '../../questions/english/glossary.ts';
import { coverTerm, type Term, weightOf } from '../../questions/terms.ts';
import type { QuestionWord } from '../../questions/typing/typing.ts';
import type { Bag } from '../../search/bag.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import type { Asked } from '../context.ts';

/**
 * Does the question name something by two capitalised words and more that no document holds side by side ("cầu Cần Giờ")?
 * What it asks of is unknown then, however much of the rest stands elsewhere.
 */
export function namesUnknown(asked: Asked): boolean {
  const { typing, people, places, terms, candidates } = asked.query;
  const { topic } = typing;
  const capital = (at: number) => at > 0 && /^\p{Lu}\p{Ll}/u.test(topic[at]?.text ?? '');
  // who writes every word with a capital names nothing by it
  if (typing.english || topic.filter((_, at) => capital(at)).length > topic.length * MOSTLY) return false;
  const otherwise = new Set([
    ...people.flatMap(({ words }) => words),
    ...terms.flatMap(({ at, variants }) => (variants.length > 0 ? [at] : [])),
  ]);
  // "Messi": no syllable of Vietnamese nor a word of work ("Deadline"), and in no document
  const { vocabulary } = asked.corpus;
  const isForeign = topic.some(
    ({ text, folded }, at) =>
      FOREIGN.test(text) &&
      !isSyllable(folded) &&
      !otherwise.has(at) &&
      !vocabulary.knowsFolded(folded) &&
      !GLOSSARY.has(folded),
  );
  // foreign places and people are spelled in many ways: where a meeting is meant, this is one of them
  if (isForeign) return asked.scope === undefined;
  const isName = (at: number) => capital(at) && !otherwise.has(at);
  const goesOn = (at: number) => isName(at) && topic[at - 1]?.end === (topic[at]?.start ?? 0) - 1;
  for (let at = 1; at < topic.length; at++) {
    if (!isName(at)) continue;
    const name = [topic[at]?.folded ?? ''];
    while (goesOn(at + 1)) name.push(topic[++at]?.folded ?? '');
    const spelled = name.join(' ');
    if (name.length < 2 || places.some((place) => spelled.includes(place) || place.includes(spelled)))
      continue;
    const pairs = name.slice(1).map((word, i) => `${name[i]} ${word}`);
    const isHeld = (bag: Bag) => pairs.some((pair) => bag.pairs.has(pair));
    if (!candidates.some(({ profile }) => profile.whole.some(isHeld))) return !surelyNamed(asked);
  }
  return false;
}

/**
 * "Ai chủ trì đại hội cổ đông gốm sứ Hoa Nắng?" where only another firm's is known: does the meeting that fits best, and all
 * that its documents say, lack much of what the question names? Then it is none of theirs.
 */
export function namesAnother({ query: { typing, naming, polar }, scope }: Asked): boolean {
  if (!scope || typing.english || polar) return false;
  const { whole, bag } = scope.profile;
  const says = (term: Term) =>
    [...whole, bag].some((words) => coverTerm(term, words) > (typing.accented ? OTHER_ACCENTS : 0));
  // what is no syllable is shorthand, foreign or a slip: it may be spelled otherwise there
  const tells = ({ lower, folded }: Term) =>
    !GENERAL.has(folded) && (isSyllable(lower) || /^\d{2,}$/.test(folded));
  const lacking = naming.filter(
    (term) => tells(term) && !says(term) && !isShortThere(typing.topic, term.at, whole),
  );
  const weight = weightOf(lacking);
  return weight >= LACKING && weight >= MUCH * weightOf(naming);
}

/** "Ban cán sự" where notes write "BCS": do the first letters of a phrase that the word is part of stand there? */
function isShortThere(question: readonly QuestionWord[], at: number, whole: readonly Bag[]): boolean {
  for (let from = Math.max(0, at - LONGEST_SHORT + 1); from <= at; from++) {
    for (let to = Math.max(at, from + 1); to < Math.min(from + LONGEST_SHORT, question.length); to++) {
      const initials = question
        .slice(from, to + 1)
        .map(({ folded }) => folded[0])
        .join('');
      if (initials.length >= SHORTEST_SHORT && whole.some(({ forms }) => forms.has(initials))) return true;
    }
  }
  return false;
}

/** Letters of such a short form. */
const SHORTEST_SHORT = 3;
const LONGEST_SHORT = 6;

/** Words for meetings and for who is there: another may stand in the report. */
const GENERAL = new Set(
  'buoi cuoc phien hop hoi nghi dai ky lan giua dau moi chinh thuc vua qua roi nay hom bua'.split(' '),
);
/** About two telling words, */
const LACKING = 6;
/** and so much of all that names the meeting. */
const MUCH = 0.3;
/** A word with other accents than those typed is covered by this much. */
const OTHER_ACCENTS = 0.5;

const FOREIGN = /^[A-Z][a-z]{4,}$/;
/** More capitals than this share of a question's words are its writer's habit. */
const MOSTLY = 0.6;

/** Whatever else it names: by its number or day, or by most of its words, the question names a meeting. */
function surelyNamed({ query, scope }: Asked): boolean {
  return scope !== undefined && (query.ordinals.length + query.dates.length > 0 || scope.share > NAMED);
}

const NAMED = 0.6;
