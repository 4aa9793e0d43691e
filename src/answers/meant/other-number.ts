import type { QuestionWord } from '../../questions/typing/typing.ts';
import { numeral } from '../../text/numerals.ts';
import type { Asked } from '../context.ts';

/** Words whose number is no number of a meeting. */
const NO_NUMBERED = new Set('ngay thang nam luc gio khoang duoi tren hon gan con co den tu va la'.split(' '));

/** "giao ban tuần 46" is not the one of week 45, nor "quý II" that of "quý 3": how the text must say it for the question to be answered. */
export function otherNumber({ query, scope }: Asked): RegExp | undefined {
  const { topic } = query.typing;
  const pairs = [...(scope?.profile.title.pairs ?? [])];
  for (const [i, { folded }] of topic.entries()) {
    const before = topic[i - 1];
    if (!before || !IS_NUMBER.test(folded) || NO_NUMBERED.has(before.folded) || /\d/.test(before.folded))
      continue;
    const known = pairs
      .filter((pair) => pair.startsWith(`${before.folded} `))
      .map((pair) => pair.slice(before.folded.length + 1))
      .filter((other) => IS_NUMBER.test(other));
    const asked = numeral(folded);
    if (known.length > 0 && asked !== undefined && !known.some((other) => numeral(other) === asked))
      return saysNumbered(before, asked);
  }
  return undefined;
}

/** "quý 3", "quý III", "lần thứ 3": the word that is numbered with its number, however it is written. */
function saysNumbered({ lower, folded }: QuestionWord, number: number): RegExp {
  const noun = lower === folded ? `\\p{L}{${lower.length}}` : lower;
  const ways = [String(number), ROMANS[number - 1] ?? number].join('|');
  return new RegExp(`(?<!\\p{L})${noun}(?: thứ| số| lần)? 0?(?:${ways})(?![\\p{L}\\d])`, 'iu');
}

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** In digits, or as Romans count the quarters of a year and the meetings of a series. */
const IS_NUMBER = /^(?:\d{1,3}|[ivx]{1,5})$/;

/** "Đại hội năm 2026" is not the one of 2025, though all else fits. */
export function ofOtherYear({ query, scope }: Asked): boolean {
  const held = scope?.meeting.date?.year;
  const years = query.dates.flatMap(({ from }) => from.year ?? []);
  if (!scope || held === undefined || years.length === 0 || years.includes(held)) return false;
  return !years.some((year) => scope.profile.bag.forms.has(String(year)));
}
