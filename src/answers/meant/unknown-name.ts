import { GLOSSARY } from '../../questions/english/glossary.ts';
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

const FOREIGN = /^[A-Z][a-z]{4,}$/;
/** More capitals than this share of a question's words are its writer's habit. */
const MOSTLY = 0.6;

/** Whatever else it names: by its number or day, or by most of its words, the question names a meeting. */
function surelyNamed({ query, scope }: Asked): boolean {
  return scope !== undefined && (query.ordinals.length + query.dates.length > 0 || scope.share > NAMED);
}

const NAMED = 0.6;
