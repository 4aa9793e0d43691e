import { PLACE_TYPES } from '../places.ts';
import { next, runEnd } from './name-words.ts';
import { placeTokens, ROLE_HEAD } from './roles.ts';
import { PhraseTable, type Token } from './tokens.ts';

/** Words that a place, a school, a company takes its name behind. */
export const TYPES = new PhraseTable(PLACE_TYPES);

/** Words that only end like one for a school, a village, a street: "môi trường", "nông thôn", "nhà xuất bản". */
const ENDS_ALIKE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    trường: /^(?:môi|thị|hiện|công|nông|lập|chủ|đối|thương|trọng|phim)$/u,
    thôn: /^nông$/u,
    bản: /^(?:xuất|văn|kịch|cơ|ấn|phiên|tư)$/u,
    đường: /^(?:mía|tiểu|bia)$/u,
    cầu: /^(?:nhu|yêu|toàn|khí|địa)$/u,
  }),
);

/** "số 17 Lê Hồng Phong", "12/5 Trần Phú": a street behind the number of a house. */
function isHouse(list: readonly Token[], at: number): boolean {
  const [before, number] = [list[at - 2], list[at - 1]];
  if (number === undefined || !/^\d{1,4}\p{L}?$/u.test(number.low)) return false;
  return (
    /^(?:số|sn|nhà|ngõ|hẻm|ngách|kiệt|lô)$/u.test(before?.low ?? '') ||
    (/^\d{1,4}\p{L}?$/u.test(before?.low ?? '') && /^[/-]$/u.test(before?.gap ?? ''))
  );
}

/** Is the word before `at` one that a place, a school, a company takes its name behind: "đường Nguyễn Du"? */
export function belongsToPlace(list: readonly Token[], at: number): boolean {
  if (list[at - 1] === undefined || !next(list, at - 1)) return false;
  if (isHouse(list, at)) return true;
  if (ENDS_ALIKE.get(list[at - 1]?.low ?? '')?.test(list[at - 2]?.low ?? '')) return false;
  // "Nhật Bản" ends like the word for a village.
  if ([2, 3].some((words) => at >= words && placeTokens(list, at - words) === words)) return false;
  const size = [4, 3, 2, 1].find((words) => at >= words && TYPES.lengthAt(list, at - words) === words);
  if (size === undefined) return false;
  // "Chủ tịch UBND tỉnh Nguyễn Văn An": the body goes without its name; a name of three words is a person's.
  const body = next(list, at - size - 1) ? (list[at - size - 1]?.low ?? '') : '';
  if (isSchool(list, at)) return true;
  const length = runEnd(list, at) - at;
  if (BODY_ENDS.has(body) && length >= 3) return false;
  return !(
    AREAS.has(list[at - 1]?.low ?? '') &&
    inOffice(list, at - size) &&
    (length >= 3 || isParticle(list[at]))
  );
}

/** Last words of the areas that bodies are of. */
const AREAS: ReadonlySet<string> = new Set('tỉnh phố tp huyện quận xã phường trấn'.split(' '));
/** An office with its body is so many words long at most. */
const LONGEST_OFFICE = 14;

/** Does an office that began before go on up to `end`: "Chủ tịch Hiệp hội Du lịch |tỉnh"? */
export function inOffice(list: readonly Token[], end: number, shortest = 1): boolean {
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_OFFICE && next(list, i); i--)
    if (ROLE_HEAD.lengthAt(list, i) >= shortest) return true;
  return false;
}

/** "H'Linh", "Y-Moan": no place is called so. */
function isParticle(token: Token | undefined): boolean {
  return token !== undefined && /^[hky]['’ʼ]/u.test(token.low);
}

/** Last words of bodies and offices before "tỉnh", "huyện", "bệnh viện"… */
const BODY_ENDS: ReadonlySet<string> = new Set(
  'ubnd hđnd ủy dân đoàn an hội mttq quốc trưởng đốc tịch thư nhiệm đội phòng bộ sở ban vụ nước bạc thuế tế động lâm nhánh nữ binh trận sự án dục tạo chính hoạch vận giáo tra điện lực thanh'.split(
    ' ',
  ),
);

function isSchool(list: readonly Token[], at: number): boolean {
  return (
    /(?:trường|thpt|thcs|tiểu học|mầm non|đại học|đường|phố)$/u.test(
      list
        .slice(Math.max(0, at - 2), at)
        .map((token) => token.low)
        .join(' '),
    ) &&
    !/thành phố$/u.test(
      list
        .slice(Math.max(0, at - 2), at)
        .map((token) => token.low)
        .join(' '),
    )
  );
}
