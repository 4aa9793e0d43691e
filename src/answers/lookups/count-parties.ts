import { excerpt, type Span } from '../../corpus/document.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { compile } from '../../text/compile.ts';
import { fold, lower } from '../../text/fold.ts';
import { numberWord } from '../../text/numerals.ts';
import { isPlaceName } from '../../text/places.ts';
import { type Asked, cutAtWord } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { hasMatter } from '../topic/matter.ts';
import { content } from './content.ts';

/** What meets, in a question without accents, and how reports write it. */
const PARTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tinh: 'tỉnh',
    provinces: 'tỉnh',
    nuoc: 'nước|quốc gia',
    quoc: 'nước|quốc gia',
    countries: 'nước|quốc gia',
    dia: 'địa phương|tỉnh|thành phố',
    localities: 'địa phương|tỉnh|thành phố',
    thanh: 'thành phố',
    cities: 'thành phố',
    huyen: 'huyện',
    districts: 'huyện',
    ben: 'bên',
    sides: 'bên',
    parties: 'bên',
  }),
);

interface Said {
  /** "bốn tỉnh" */
  readonly counted: RegExp;
  /** "các tỉnh: A, B, C và D" */
  readonly listed: RegExp;
  /** "… (Việt Nam) |và tỉnh Đ|": who meets them, behind the list. */
  readonly beyond: RegExp;
}

const patterns = new Map<string, Said>();

/** How a name says how many parties there are: by a number, or by naming them. */
function saidOf(party: string): Said {
  let said = patterns.get(party);
  if (!said) {
    said = {
      counted: compile(
        `(?<!\\p{L})(?<number>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+(?:${party})(?!\\p{L})`,
        'gu',
      ),
      listed: compile(
        `(?<!\\p{L})(?:các\\s+)?(?<noun>${party})\\s*:?\\s+(?<list>\\p{Lu}[^;:.()]{3,160})`,
        'gu',
      ),
      beyond: compile(
        `^\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:và|với|cùng)\\s+(?:[^,;.()]{1,30}?\\s)??(?:${party}|Tỉnh ủy|Thành ủy|Khu ủy)\\s+(?<name>\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})`,
        'u',
      ),
    };
    patterns.set(party, said);
  }
  return said;
}

/** How many provinces, countries or sides meet; of one country where the question names it. */
export function countParties(asked: Asked): Lookup {
  const { scope, query } = asked;
  const party = query.typing.words
    .map(({ folded }) => PARTIES.get(folded))
    .find((noun) => noun !== undefined);
  if (!scope || party === undefined || hasMatter(asked)) return content(asked, 'figure');
  const side = query.places.find((place) => COUNTRIES.has(place));
  const names = factsOf(scope.meeting, 'name').map(({ span }) => span);
  for (const span of [...scope.meeting.named, ...names]) {
    const text = counted(span, party, side) ?? listed(span, party, side);
    if (text !== undefined) return found('count_parties', text, [span], [scope.meeting]);
  }
  return content(asked, 'figure');
}

const COUNTRIES = new Set('viet nam,trung quoc,lao,campuchia,thai lan,nhat ban,han quoc,an do'.split(','));

/** "giữa 4 tỉnh Tây Bắc của Việt Nam và …": the number, where what follows it is of the side asked for. */
function counted(span: Span, party: string, side: string | undefined): string | undefined {
  const text = excerpt(span);
  for (const match of lower(text).matchAll(saidOf(party).counted)) {
    const number = match.groups?.['number'] ?? '';
    const behind = text.slice(match.index + match[0].length);
    if (side !== undefined && countryBehind(behind) !== side) continue;
    const count = /^\d/.test(number) ? Number(number) : numberWord(number);
    return `${count} ${match[0].slice(number.length).trim()}: “${cutAtWord(text.slice(match.index), 160)}”`;
  }
  return undefined;
}

/** "các tỉnh: A, B, C (Việt Nam)": the names, counted. */
function listed(span: Span, party: string, side: string | undefined): string | undefined {
  const text = excerpt(span);
  for (const match of text.matchAll(saidOf(party).listed)) {
    const list = match.groups?.['list'] ?? '';
    const places = list
      .split(/,\s*|\s+và\s+/u)
      .map((part) => part.trim())
      .filter((part) => isPlaceName(part));
    if (places.length < 2) continue;
    const behind = text.slice(match.index + match[0].length);
    if (side !== undefined && countryBehind(behind) !== side) continue;
    const other = side === undefined ? saidOf(party).beyond.exec(behind)?.groups?.['name'] : undefined;
    if (other !== undefined && !places.includes(other)) places.push(other);
    return `${places.length} ${lower(match.groups?.['noun'] ?? '')}: ${places.join(', ')}.`;
  }
  return undefined;
}

/** The first country named behind a party. */
function countryBehind(text: string): string | undefined {
  const folded = fold(text.slice(0, 90));
  let first: string | undefined;
  let at = folded.length;
  for (const country of COUNTRIES) {
    const place = folded.indexOf(country);
    if (place >= 0 && place < at) {
      at = place;
      first = country;
    }
  }
  return first;
}
