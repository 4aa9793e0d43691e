import { belongsToPlace, inOffice } from './name-places.ts';
import { isForeignWord, next, particlesEnd, runEnd, surnameTokens } from './name-words.ts';
import { placeTokens, ROLE_HEAD } from './roles.ts';
import { isUnsureSurname } from './surnames.ts';
import type { Token } from './tokens.ts';

function isPlain(token: Token): boolean {
  return token.nameLike && /^[A-Z][a-z]+$/u.test(token.text);
}

/** "Bun-thoong Xay-nha-phôn": two words of joined syllables are a name, of Laos mostly. */
export function isJoinedName(list: readonly Token[], at: number): boolean {
  return (
    [at, at + 1].every(
      (i) => list[i]?.nameLike === true && /^\p{Lu}\p{L}*-\p{Ll}/u.test(list[i]?.text ?? ''),
    ) && next(list, at)
  );
}

/** Two or three foreign words right behind an office or a country: "Bộ trưởng … Ấn Độ Rajendra Kapoor". */
export function isForeignName(list: readonly Token[], at: number): boolean {
  const [first, second] = [list[at], list[at + 1]];
  if (first === undefined || second === undefined || !next(list, at)) return false;
  // "Som Sophal": the first alone may sound Vietnamese
  const particles = particlesEnd(list, at + 1) > at + 1;
  const foreign = isForeignWord(first) || (isPlain(first) && (particles || isForeignWord(second)));
  if (!foreign || !(second.nameLike || particles) || placeTokens(list, at) > 0) return false;
  if (opensInside(list, at)) return false;
  const before = list.slice(Math.max(0, at - 4), at);
  if (before.length === 0 || !next(list, at - 1) || belongsToPlace(list, at)) return false;
  // "đại diện Viettel": what sends somebody is a body
  if (/^(?:diện|đạo)$/u.test(before.at(-1)?.low ?? '')) return false;
  const inPlace = [4, 3, 2, 1].some((size) => at >= size && placeTokens(list, at - size) === size);
  const behindHead = [4, 3, 2, 1].some((size) => at >= size && ROLE_HEAD.lengthAt(list, at - size) === size);
  // "Tổng Giám đốc Ủy hội quốc tế Anouk Sisavang": at the end of an office both must sound foreign
  return inPlace || behindHead || (isForeignWord(first) && isForeignWord(second) && inOffice(list, at, 2));
}

/** "Vicofa Nguyễn Văn An", "Nghi Sơn Lê Thị Hoa": does a sure family name with two more words stand further on in the run? */
export function opensInside(list: readonly Token[], at: number): boolean {
  const end = runEnd(list, at);
  for (let i = at + 1; i < end - 2; i++)
    if (surnameTokens(list, i) > 0 && !isUnsureSurname(list[i]?.low ?? '')) return true;
  return false;
}

/** A name of joined syllables (Bun-chăn, Jun-ho) is a person's. */
export function isForeign(list: readonly Token[], at: number, end: number): boolean {
  return list.slice(at, end).some((token) => /-/u.test(token.text));
}
