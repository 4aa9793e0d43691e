import type { Document } from '../corpus/document.ts';
import type { Query } from '../questions/query.ts';
import { sheetOf } from '../search/sheets.ts';

/** What stands in more documents than this is no name of one thing. */
const FEW = 3;

/** Two words that the question writes with capitals, inside it and not as a person's or a place's: "Vị Quê", "Suối Trầu". */
function namesIn({ typing, people, places }: Query): string[] {
  if (typing.english) return [];
  const taken = new Set(people.flatMap(({ words }) => words));
  return typing.topic.flatMap((word, at) => {
    const next = typing.topic[at + 1];
    if (at === 0 || !next || next.start !== word.end + 1 || taken.has(at) || taken.has(at + 1)) return [];
    const pair = `${word.folded} ${next.folded}`;
    const capitals = [word, next].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    return capitals && !places.some((place) => place.includes(pair)) ? [pair] : [];
  });
}

/** Documents that do not know a thing which the question names, where others do: they speak of something else. */
export function lacksNamed(query: Query, documents: readonly Document[]): (document: Document) => boolean {
  const known = namesIn(query)
    .map((pair) => documents.filter((document) => sheetOf(document).bag.pairs.has(pair)))
    .filter((holders) => holders.length > 0 && holders.length <= FEW);
  return (document) => known.some((holders) => !holders.includes(document));
}
