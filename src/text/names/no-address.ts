import { isSurname } from './surnames.ts';
import { isSpace, type Token } from './tokens.ts';

// Words that are a form of address elsewhere, and none where they stand.

/** "chị Quyên |mẹ Bon", "(|mẹ Bon)": whose parent somebody is; "tuyên |bố", "|Bố Trạch": the end of a word, a district. */
export function isNoParent(list: readonly Token[], at: number): boolean {
  const word = list[at]?.low ?? '';
  const before = list[at - 1];
  // "mẹ |bé Bon" is the mother, not the child
  if (word === 'bé') return PARENTS.has(before?.low ?? '') || OF_CHILD.has(before?.low ?? '');
  if (!PARENTS.has(word)) return false;
  return (
    list[at + 1]?.low === 'trạch' ||
    (before !== undefined &&
      (/\(\s*$/u.test(before.gap) ||
        (isSpace(before.gap) && (before.nameLike || ENDS_IN_PARENT.has(before.low)))))
  );
}

const PARENTS = new Set(['mẹ', 'bố', 'má']);
const OF_CHILD = new Set(['ba', 'huynh', 'nhà', 'cháu']);
const ENDS_IN_PARENT = new Set(['tuyên', 'công', 'phân', 'ban', 'khủng', 'của', 'cha', 'bố']);

/** "Thứ trưởng Ông Văn An": behind an office the capital word is the family name Ông. */
export function isSurnameOng(list: readonly Token[], at: number): boolean {
  const [token, next, after] = [list[at], list[at + 1], list[at + 2]];
  if (token?.text !== 'Ông' || at === 0 || !isSpace(list[at - 1]?.gap)) return false;
  return next?.nameLike === true && after?.nameLike === true && next.gap === ' ' && !isSurname(next.low);
}
