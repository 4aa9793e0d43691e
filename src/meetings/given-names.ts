import { fold } from '../text/fold.ts';
import { isSyllable } from '../text/spelling/syllables.ts';
import { cameIn } from './came.ts';
import { chatNames } from './chat.ts';
import type { Reading } from './reading.ts';
import { headerOf } from './tables.ts';
import type { Unit } from './units.ts';

/** "@An", "chị Lan", "sếp Bình": notes call people by the given name alone behind these. */
const ADDRESSED =
  /(?:(?<![\p{L}\p{N}._-])@|(?<!\p{L})(?:[Aa]nh|[Cc]hị|[Ee]m|[Bb]ạn|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|[Ss]ếp|[Dd]ì|[Cc]ụ|Mr\.?|Ms\.?)\s)(?<name>\p{Lu}[\p{Ll}\p{M}]{1,7})(?!\s\p{Lu}|\p{L})/gu;
/** A cell of nothing but names: "Hoa", "Văn An + Bình". */
const NAMES = /^(?:@?(?:\p{Lu}[\p{Ll}\p{M}]{1,8}\s?){1,3}(?:\s*[,+&/]\s*|$))+$/u;

/** The words that people call somebody of this name by: the last of a Vietnamese name, the first of a foreign one. */
export function calledBy(name: string): string[] {
  const words = name.split(' ');
  const [first = name] = words;
  const last = words.at(-1) ?? name;
  return words.length > 1 && isForeignGiven(first) ? [last, first] : [last];
}

/** Is it no Vietnamese syllable: "Emma", "Peter"? */
export function isForeignGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isSyllable(fold(word));
}

/** Single names that a report uses for people outside its lists of them: whose a task is, who talks, who is addressed. */
export function namesInPassing(reading: Reading, units: readonly Unit[]): string[] {
  const names = new Set<string>(chatNames(units).flatMap(calledBy));
  for (const unit of units) {
    for (const { groups } of unit.text.matchAll(ADDRESSED)) if (groups?.['name']) names.add(groups['name']);
    for (const { name } of cameIn(reading.document.text, unit))
      for (const given of calledBy(name)) names.add(given);
    if (unit.block.kind !== 'row') continue;
    const row = headerOf(reading, unit);
    const owner = row?.task === undefined || row.owner === undefined ? undefined : row.cells[row.owner]?.text;
    if (owner !== undefined && NAMES.test(owner))
      for (const name of owner.replaceAll('@', '').split(/\s*[,+&/]\s*/u))
        names.add(name.trim().split(' ').at(-1) ?? name);
  }
  return [...names];
}
