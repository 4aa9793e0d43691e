import { isAccented, lower } from '../fold.ts';
import { lately } from '../lately.ts';
import { hasDigit } from '../matches.ts';
import { findOrdinals } from '../ordinals.ts';
import type { Range } from '../range.ts';
import { lookalikes } from '../spelling/lookalikes.ts';
import { rangesOf } from '../words.ts';
import { readDays } from './date-days.ts';
import { readEnglishDates } from './date-english.ts';
import { absorbAround, attachTimes, joinRanges, reachBack } from './date-joins.ts';
import type { DatedText, DateMention, DateReference, Draft } from './date-mention.ts';
import { readPeriods } from './date-periods.ts';
import { readRelative } from './date-relative.ts';
import { findTimes } from './times.ts';

export type { DateMention, DateReference } from './date-mention.ts';

const NAM = /(?<![\p{L}\p{M}])nam(?![\p{L}\p{M}])/gu;

/** In an accented text "Nam" is a name or the south, never a year: "Việt Nam 2024", "miền Nam sau hơn ba năm". */
function southern(low: string): Range[] {
  return rangesOf(low, NAM);
}

/** Keeps those of `drafts`, surest first, that share no character with an earlier one or with `taken`. */
function disjoint(drafts: readonly Draft[], taken: readonly Range[], length: number): Draft[] {
  const used = new Uint8Array(length);
  for (const { start, end } of taken) used.fill(1, start, end);
  const kept = drafts.filter(({ start, end }) => {
    if (used.subarray(start, end).includes(1)) return false;
    used.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * The dates and periods that `text` names, in order and disjoint, with accents or without. What the text does not say
 * stays out: "27/3" has no year. Words like "hôm nay" are counted from `reference.published`, where it is given.
 * Read, for example: "27/3", "05.6.2024", "sáng thứ Ba, ngày 21/10", "từ ngày 12 đến 15/5", "8h30 ngày 27 tháng 3",
 * "tháng 8/2025", "quý II năm 2025", "nửa đầu năm 2023", "cùng ngày". Not read: phone and document numbers, counts
 * ("9/12 thành viên"), versions, round-the-clock "24/7", dates of the lunar calendar.
 *
 * @example findDates('sáng 27/3/2023')
 * // [{ start: 0, end: 14, from: { year: 2023, month: 3, day: 27 }, unit: 'day', part: 'sáng' }]
 */
export function findDates(text: string, reference: DateReference = {}): readonly DateMention[] {
  return reference.published === undefined ? undated(text) : readDates(text, reference);
}

const undated = lately((text) => readDates(text, {}));

function readDates(text: string, reference: DateReference): DateMention[] {
  const low = lower(text);
  const dated: DatedText = { text, low, accented: isAccented(text), digits: hasDigit(low), ...reference };
  const ordinals = findOrdinals(text);
  const raw = disjoint(
    [...readDays(dated), ...readEnglishDates(dated), ...readPeriods(dated), ...readRelative(dated, ordinals)],
    dated.accented ? [...lookalikes(low), ...southern(low)] : lookalikes(low),
    text.length,
  );
  for (const draft of raw) {
    if (draft.unit !== 'day') continue;
    reachBack(draft, dated);
    absorbAround(draft, dated, ordinals.findLast((ordinal) => ordinal.end <= draft.start)?.end ?? 0);
  }
  const drafts = merged(raw);
  attachTimes(drafts, findTimes(text), low);
  return joinRanges(drafts, low);
}

/** What a wider neighbour swallowed (a weekday in front of its date, a bare "ngày 8" of a list) is dropped. */
function merged(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= draft.start) kept.push(draft);
    // "chiều qua (thứ Năm 25/12)": the weekday is that of the date written out
    else if (last.relative === true && draft.from.day !== undefined && draft.relative !== true)
      kept[kept.length - 1] = draft;
    else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft;
  }
  return kept;
}
