import { isAccented } from '../fold.ts';
import { wordRanges } from '../word-ranges.ts';
import { isSyllable } from './syllables.ts';

const TONE_KEYS: ReadonlyMap<string, string> = new Map([
  ['s', '\u0301'],
  ['f', '\u0300'],
  ['r', '\u0309'],
  ['x', '\u0303'],
  ['j', '\u0323'],
]);
/** A word that plain keys typed, of a length that syllables have. */
const KEYS = /^[A-Za-z]{2,10}$/;
const VOWEL = /[aăâeêioôơuưy]/iu;

/** `to` in the case of `like`. */
function cased(to: string, like: string): string {
  return like === like.toLowerCase() ? to : to.toUpperCase();
}

interface Keyed {
  readonly letters: string[];
  tone: string;
}

/** The key w makes ă, ơ, ư, ươ of the last vowels; alone it is ư. */
function pressW(letters: string[], key: string): boolean {
  let last = letters.length - 1;
  while (last >= 0 && !VOWEL.test(letters[last] ?? '')) last--;
  if (last < 0) {
    letters.push(cased('ư', key));
    return true;
  }
  const at = (i: number) => (letters[i] ?? '').toLowerCase();
  const set = (i: number, letter: string) => {
    letters[i] = cased(letter, letters[i] ?? '');
    return true;
  };
  const afterQ = at(last - 2) === 'q';
  // Vowels after the horned one: giới, người, hươu.
  if (/^[iu]$/u.test(at(last)) && /^[oư]$/u.test(at(last - 1)) && at(last - 1) === 'o') last--;
  if (at(last) === 'o') {
    if (at(last - 1) === 'u' && !afterQ) set(last - 1, 'ư');
    return set(last, 'ơ');
  }
  if (at(last) === 'a') return at(last - 1) === 'u' && !afterQ ? set(last - 1, 'ư') : set(last, 'ă');
  if (at(last) === 'u') return set(at(last - 1) === 'u' ? last - 1 : last, 'ư');
  if (at(last) === 'i' && at(last - 1) === 'u') return set(last - 1, 'ư');
  return false;
}

/** What the keys made; undefined where a key took back what an earlier one did, or had nothing to work on. */
function press(word: string): Keyed | undefined {
  const state: Keyed = { letters: [], tone: '' };
  const { letters } = state;
  for (const key of word) {
    const low = key.toLowerCase();
    const last = letters.at(-1)?.toLowerCase();
    const open = letters.some((letter) => VOWEL.test(letter));
    const tone = TONE_KEYS.get(low);
    if (tone !== undefined && open) {
      if (state.tone !== '') return undefined;
      state.tone = tone;
    } else if (low === 'w') {
      if (!pressW(letters, key)) return undefined;
    } else if (low === last && /[aeo]/u.test(low)) {
      letters[letters.length - 1] = cased({ a: 'â', e: 'ê', o: 'ô' }[low] ?? low, letters.at(-1) ?? '');
    } else if (low === 'd' && letters[0]?.toLowerCase() === 'd') {
      letters[0] = cased('đ', letters[0]);
    } else {
      letters.push(key);
    }
  }
  return state;
}

/** Which of the vowels carries the tone: the marked one, else by the place in the syllable (hòa, hoàn, ngoài). */
function toneIndex(letters: readonly string[]): number {
  const low = letters.map((letter) => letter.toLowerCase());
  let first = low.findIndex((letter) => VOWEL.test(letter));
  const onset = `${low[first - 1] ?? ''}${low[first] ?? ''}`;
  if ((onset === 'qu' || onset === 'gi') && VOWEL.test(low[first + 1] ?? '')) first++;
  let end = first;
  while (end < low.length && VOWEL.test(low[end] ?? '')) end++;
  for (let i = end - 1; i >= first; i--)
    if (/[ăâêôơư]/u.test(low[i] ?? '') && !(low[i] === 'ư' && i < end - 1 && low[i + 1] === 'ơ')) return i;
  if (end < low.length) return end - 1;
  return end - first === 3 ? first + 1 : first;
}

/**
 * The word that raw Telex keys spell, case kept: `fromTelex('dduwowngf') // 'đường'`, `fromTelex('Langj') // 'Lạng'`.
 * Tone keys may stand anywhere behind the vowel. Undefined where no key works or no Vietnamese syllable comes out.
 */
export function fromTelex(word: string): string | undefined {
  if (!KEYS.test(word)) return undefined;
  const state = press(word);
  if (state === undefined) return undefined;
  const { letters, tone } = state;
  if (tone !== '') letters[toneIndex(letters)] += tone;
  const spelled = letters.join('').normalize('NFC');
  return isAccented(spelled) && isSyllable(spelled) ? spelled : undefined;
}

// Words that read as Telex but are English, or written in Vietnamese texts as they are.
const ENGLISH = new Set(
  (
    'ads apps are as bar been best boss box bugs bus car chips class cost cups dad demos des did do docs ' +
    'does door fax fix for gas gear has hear her here hers his host how if is its just know laos last law ' +
    'les list lost low lux max mes mix moon more most mr mrs ms must near new news next noon now of off ' +
    'or our pass pics pix plus poor post raw rest room row runs saw sax see seen sets sex show sir six ' +
    'slow soon sos staff star task tax team test text there this tips tons too tops tour tours us user ' +
    'users view was year yes'
  ).split(' '),
);

/** Does `word` show by itself that Telex was typed: dd before a vowel, a doubled or horned vowel, a tone key at its end? */
function isStrong(word: string): boolean {
  return (
    /^dd[aeiouy]/iu.test(word) ||
    /aa|ee|oo|[uoa]w/iu.test(word) ||
    (/[sfrxj]$/iu.test(word) && word.length > 2)
  );
}

/**
 * Puts accents into a question of which words were typed in raw Telex. Words that `knows` (in lower case) tells to be
 * in the documents stay, as do English ones; one sure Telex word lets the doubtful ones be read as Telex too.
 *
 * @example repairTelex('ai kys bieen banr?', () => false) // 'ai ký biên bản?'
 */
export function repairTelex(question: string, knows: (word: string) => boolean): string {
  const readings = new Map<string, string>();
  let sure = false;
  for (const { start, end } of wordRanges(question)) {
    const word = question.slice(start, end);
    if (!KEYS.test(word) || readings.has(word)) continue;
    const low = word.toLowerCase();
    // "thoong" would be a syllable like xoong, but among Telex words it is thông.
    const sound = isSyllable(low);
    if (ENGLISH.has(low) || (sound && !low.includes('oo')) || knows(low)) continue;
    const reading = fromTelex(word);
    if (reading === undefined) continue;
    readings.set(word, reading);
    sure ||= !sound && isStrong(word);
  }
  if (!sure) return question;
  return question.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => readings.get(word) ?? word);
}
