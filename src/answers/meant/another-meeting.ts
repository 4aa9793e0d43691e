import { coverTerm, type Term, weightOf } from '../../questions/terms.ts';
import type { QuestionWord } from '../../questions/typing/typing.ts';
import type { Bag } from '../../search/bag.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import type { Asked } from '../context.ts';

/**
 * "Ai chủ trì đại hội cổ đông gốm sứ Hoa Nắng?" where only another firm's is known: does the meeting that fits best, and all
 * that its documents say, lack much of what the question names? Then it is none of theirs.
 */
export function namesAnother({ query: { typing, naming, polar }, scope }: Asked): boolean {
  if (!scope || typing.english || polar) return false;
  const { whole, bag } = scope.profile;
  const says = (term: Term) =>
    [...whole, bag].some((words) => coverTerm(term, words) > (typing.accented ? SAID : 0));
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
/** What covers a word by less has it with other accents than those typed: another word. */
const SAID = 0.5;
