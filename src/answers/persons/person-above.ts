import { excerpt } from '../../corpus/document.ts';
import type { People } from '../../questions/slots/people.ts';
import type { Unit } from '../../search/sheets.ts';

const ADDRESS = /^(?:ông|bà|anh|chị|cô|thầy|bác|chú|em|bạn|dì|cậu|sếp|mr\.?|ms\.?)\s+/iu;

/** Who the points below a line are of: "Bác Hai Lộc" above "hôm nay: sửa máy bơm"; undefined where it is nobody known. */
export function personAbove(people: People, { kind, lead }: Unit): string | undefined {
  if (kind !== 'item' || !lead || lead.end - lead.start > 40) return undefined;
  const name = excerpt(lead)
    .replace(/[:\s]+$/u, '')
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(ADDRESS, '');
  // "Lan nhỏ": what tells two of a name apart
  return [name, name.replace(/\s\p{Ll}{2,5}$/u, '')].find((one) => people.mentions(one).length > 0);
}
