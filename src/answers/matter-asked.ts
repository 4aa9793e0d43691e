import type { Query } from '../questions/query.ts';
import { coverTerm, type Term } from '../questions/terms.ts';
import type { Bag } from '../search/bag.ts';

/** "Bà Hoa nói gì về giá điện?": what it is asked about stands behind "về" after the question word. */
const ABOUT =
  /(?:^| )(?:gi|sao|nao|y kien|phat bieu|noi|bao cao|tra loi|giai trinh|phan hoi)(?: (?:gi|sao|the nao|nhu the nao|ra sao|them|cu the))* (?:ve|lien quan den|xung quanh|quanh) /;

/** The words of the matter that a question of speech names; none where it asks for all that was said. */
export function matterAsked({ typing, terms }: Query): readonly Term[] {
  const said = `${typing.topic.map((word) => word.folded).join(' ')} `;
  const about = ABOUT.exec(said);
  if (!about || typing.english) return [];
  const from = said
    .slice(0, about.index + about[0].length)
    .trim()
    .split(' ').length;
  return terms.filter((term) => term.at >= from);
}

/** The share of the matter that any of the bags says, 0 to 1. */
export function saysMatter(matter: readonly Term[], bags: readonly Bag[]): number {
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  const said = matter.reduce(
    (sum, term) => sum + term.weight * Math.max(...bags.map((bag) => coverTerm(term, bag))),
    0,
  );
  return total > 0 ? said / total : 1;
}
