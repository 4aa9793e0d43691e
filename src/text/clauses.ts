import { quoted } from './quotes.ts';
import type { Range } from './range.ts';

// (1) … (2) …, (i) …, a) …: numbers inside a running sentence.
const MARKER = /(?<=[\s:;,])(?:\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)|(?:\d{1,2}|[a-eđ])\))(?=\s)/gu;

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /[\s;]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s;]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The index of the last of the ordered ranges that starts at or before `at`; -1 if none does. */
function lastStart(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The points of a sentence that lists several: divided at semicolons and at inner numbering, outside brackets and
 * quotations. Where it does, the words up to the colon that opens the list are a clause of their own, with the colon.
 * A sentence without a list comes back whole.
 *
 * @example clauses('Hai bên thống nhất: mở cửa; tăng chuyến.', range) // 'Hai bên thống nhất:', 'mở cửa', 'tăng chuyến.'
 */
export function clauses(text: string, range: Range): Range[] {
  const shelters = quoted(text, range);
  const sheltered = (at: number) => {
    const shelter = shelters[lastStart(shelters, at)];
    return shelter !== undefined && shelter.start < at && at < shelter.end - 1;
  };
  const cuts: number[] = [];
  // what closes an item of a list divides nothing
  let last = range.end;
  while (last > range.start && !/[\p{L}\p{N}]/u.test(text.charAt(last - 1))) last--;
  for (let i = text.indexOf(';', range.start); i !== -1 && i < range.end; i = text.indexOf(';', i + 1)) {
    if (!sheltered(i) && i < last) cuts.push(i);
  }
  const marks = Array.from(text.slice(range.start, range.end).matchAll(MARKER), (m) => m.index + range.start);
  if (marks.length > 1) cuts.push(...marks.filter((at) => !sheltered(at)));
  if (cuts.length === 0) return [range];
  cuts.sort((a, b) => a - b);
  const first = cuts[0] ?? range.end;
  for (let i = first - 1; i >= range.start; i--) {
    if (text.charAt(i) === ':' && /\s/u.test(text.charAt(i + 1)) && !sheltered(i)) {
      if (i + 1 < first) cuts.unshift(i + 1);
      break;
    }
  }
  return [...cuts, range.end]
    .map((cut, i) => trimmed(text, i === 0 ? range.start : (cuts[i - 1] ?? range.start), cut))
    .filter((clause) => /[\p{L}\p{N}]/u.test(text.slice(clause.start, clause.end)));
}
