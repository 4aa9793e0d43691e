import { excerpt } from '../../corpus/document.ts';
import type { OfficeMentioned } from '../../questions/slots/people.ts';
import { namesDeputy } from '../../questions/slots/role-words.ts';
import { bagOf } from '../../search/bag.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/lately.ts';
import { words } from '../../text/words.ts';

/** "Đảng ủy có đồng chí An, Phó Bí thư": whose office it is stands apart. */
export const officeBags = onceEach((mention: OfficeMentioned) => {
  const side = mention.side ?? bodyBefore(mention);
  return { role: bagOf(mention.role), side: side === undefined ? undefined : bagOf(side) };
});

/** "Ban quản trị giới thiệu ông An làm Trưởng ban": of a bare office the words before the name tell of which body. */
function bodyBefore({ role, name, span }: OfficeMentioned): string | undefined {
  if (words(role).length > BARE) return undefined;
  const text = excerpt(span);
  const before = text.slice(0, Math.max(0, text.indexOf(name)));
  return before.length > 0 && before.length < SENTENCE && text.indexOf(role, before.length) > 0
    ? before
    : undefined;
}

/** Words of an office without its body: "Trưởng ban", "Giám đốc". */
const BARE = 2;
/** What is longer says more than one thing. */
const SENTENCE = 160;

/** "Phó Giám đốc Nhà máy    Chủ tịch Hội đồng": two offices of one person. */
export const officesIn = onceEach(({ role }: OfficeMentioned) =>
  role.split(/\s\(|\)|\s{2,}|\s*\|\s*|[,;:]\s+|\s[-–—]\s|\s+kiêm\s+/u),
);

/** The share of an office's words that the question has: those it lacks make it another office. Below 0 for a deputy's; 0: too few. */
export function sameOffice(office: string, typed: readonly string[]): number {
  const spoken = words(office);
  const known = spoken.filter((word) => typed.includes(word.folded)).length;
  const deputy = namesDeputy(fold(office)) !== namesDeputy(typed.join(' '));
  return known < 2 ? 0 : (deputy ? -1 : 1) * (known / spoken.length);
}
