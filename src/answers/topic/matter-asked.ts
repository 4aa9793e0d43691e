import type { Query } from '../../questions/query.ts';
import { coverTerm, type Term, weightOf } from '../../questions/terms.ts';
import type { Bag } from '../../search/bag.ts';

/** "Bà Hoa nói gì về giá điện?": what it is asked about stands behind "về" after the question word. */
const ABOUT =
  /(?:^| )(?:gi|sao|nao|y kien|phat bieu|noi|bao cao|tra loi|giai trinh|phan hoi)(?: (?:gi|sao|the nao|nhu the nao|ra sao|them|cu the))* (?:ve|lien quan den|xung quanh|quanh) /;
/** "Chuyện găm vé", "tình hình nợ", "bức tường": the noun that says what it is comes behind these. */
const LIGHT = new Set(
  'chuyen van de noi dung tinh hinh cong tac muc so viec ke hoach vu buc chiec cai cuon tam cay con ngoi toa khoan mon dam khu buoi'.split(
    ' ',
  ),
);

/** The words of the matter that a question of speech names; none where it asks for all that was said. */
export function matterAsked({ typing, terms }: Query): readonly Term[] {
  const said = `${typing.topic.map((word) => word.folded).join(' ')} `;
  const about = ABOUT.exec(said);
  if (!about || typing.english) return [];
  const from = said
    .slice(0, about.index + about[0].length)
    .trim()
    .split(' ').length;
  const matter = terms.filter((term) => term.at >= from);
  while (matter.length > 1 && LIGHT.has(matter[0]?.folded ?? '')) matter.shift();
  return matter;
}

/** Do the bags say the matter: its noun, which comes first, or half of its words? */
export function saysMatter(matter: readonly Term[], bags: readonly Bag[]): boolean {
  const [noun] = matter;
  const covered = (term: Term) => Math.max(...bags.map((bag) => coverTerm(term, bag)));
  if (!noun || covered(noun) >= 0.5) return true;
  return matter.reduce((sum, term) => sum + term.weight * covered(term), 0) >= HALF * weightOf(matter);
}

const HALF = 0.5;
