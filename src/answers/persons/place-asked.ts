import type { Query } from '../../questions/query.ts';
import { holdsPlace, type Profile } from '../../questions/scope/profile.ts';
import type { People } from '../../questions/slots/people.ts';
import type { Unit } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { lately } from '../../text/lately.ts';
import { placeWordsAt } from '../../text/places.ts';
import { words } from '../../text/words.ts';
import { speaks } from '../evidence/focus.ts';
import { unitText } from '../evidence/unit-text.ts';

/** Words before the name of a country or province that speaks: "phía Lào", "đoàn tỉnh Quảng Ninh". */
const LEADS = new Set(
  'phia ben doan dai dien lanh dao nuoc tinh thanh pho tp con the vay thi ve nguoi cua'.split(' '),
);

/** The country or province that a question asks as one who speaks or acts: "Thái Lan góp bao nhiêu?". Unaccented. */
export function placeAsked({ typing, places }: Query): string | undefined {
  const spoken = typing.topic.map((word) => word.folded);
  while (spoken[0] !== undefined && LEADS.has(spoken[0])) spoken.shift();
  const said = `${spoken.join(' ')} `;
  const place = places.find((one) => said.startsWith(`${one} `));
  const behind = said.slice((place?.length ?? 0) + 1);
  // English questions give their places one behind the other
  const among = AMONG.test(` ${behind}`) || places.some((other) => behind.startsWith(`${other} `));
  return among ? undefined : place;
}

/** The body that a question asks as one who speaks: "nội vụ" in "Bộ Nội vụ trả lời sao?". Unaccented. */
export function bodyAskedToSpeak({ typing }: Query): string | undefined {
  const { topic } = typing;
  const at = topic.findIndex(({ folded }) => !LEADS.has(folded));
  const [sort, name, next] = topic.slice(Math.max(0, at));
  return sort && name && next && SORTS.has(sort.folded) && /^\p{Lu}\p{Ll}/u.test(name.text)
    ? `${name.folded} ${next.folded}`
    : undefined;
}

const SORTS = new Set('bo so cuc vu vien'.split(' '));

/** "Lào và Thái Lan", "Lào, Việt Nam": several together. */
const AMONG = /^ (?:va|voi|cung|giua|-|,) /;

/** Does the unit tell of another country's or province's doing: its speakers sit for one, or it opens with one? */
export function isOfOtherPlace(people: People, by: readonly string[], unit: Unit, place: string): boolean {
  if (holdsPlace(unit.bag, place)) return false;
  const { document } = unit.span;
  const seats = by
    .flatMap((name) => people.mentions(name).filter(({ span }) => span.document === document))
    .flatMap(({ name, role, side }) => [name, role ?? '', side ?? '']);
  // "Hai bên nhất trí": nobody's own word
  if (seats.length === 0 && by.length > 0) return true;
  const known = [...seats, unitText(unit).slice(0, OPENING)].flatMap(placesIn);
  return known.length > 0 && !known.includes(place);
}

/** Is it the meeting of that place, and no other's beside it? */
export function isOnlySide(place: string, profile: Profile | undefined): boolean {
  return profile !== undefined && holdsPlace(profile.said, place) && !BETWEEN.test(profile.meeting.title);
}

const BETWEEN = /(?<!\p{L})(?:giữa|với)(?!\p{L})|\s[–—-]\s/u;

/** Does a verb of saying stand behind the place, so that it may speak there? */
export function speaksFor(unit: Unit, place: string): boolean {
  const text = unitText(unit);
  const at = fold(text).indexOf(place);
  return at >= 0 && speaks(text.slice(at, at + NEAR));
}

const NEAR = 120;

/** Who does something is named in so many characters at the head of a sentence. */
const OPENING = 50;
/** Behind these a place is where or to whom, not who. */
const WHERE = new Set('tại ở đến tới về với cho từ sang trên trong'.split(' '));

const placesIn = lately((text): readonly string[] => {
  const list = words(text).map((word) => word.lower);
  const found: string[] = [];
  for (let at = 0; at < list.length; ) {
    const length = placeWordsAt(list, at);
    if (length > 0 && !WHERE.has(list[at - 1] ?? '')) found.push(fold(list.slice(at, at + length).join(' ')));
    at += Math.max(1, length);
  }
  return found;
});
