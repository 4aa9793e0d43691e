import { anyEither } from '../either.ts';
import { fold } from '../fold.ts';
import type { Range } from '../range.ts';
import type { FullDate, PartialDate } from './calendar.ts';

export type PartOfDay = 'sáng' | 'trưa' | 'chiều' | 'tối' | 'đêm';

/** A clock time, or from when to when: `'HH:MM'`, 24 hours. */
export interface ClockTime {
  readonly from: string;
  readonly to?: string;
}

/** A date or a period as a text names it, with the words around that belong to it ("sáng thứ Ba, ngày 21/10/2025"). */
export interface DateMention extends Range {
  /** Its first day, month or year, as far as the text gives it. */
  readonly from: PartialDate;
  /** Its last, where it is longer than one `unit`: several days, the last month of a quarter. */
  readonly to?: PartialDate;
  readonly time?: ClockTime;
  readonly part?: PartOfDay;
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'year';
  /** It leans on another date ("hôm nay", "cùng ngày", "tuần tới"). `from` is `{}` where that date is not known. */
  readonly relative?: boolean;
  /** 0 for Sunday … 6 for Saturday, where the text names it. */
  readonly weekday?: number;
}

/** What a text is read against. */
export interface DateReference {
  /** The day that "hôm nay" means. */
  readonly published?: FullDate;
}

/** A mention while it is being put together. */
export type Draft = { -readonly [K in keyof DateMention]: DateMention[K] };

/** A text as the readers of dates take it. */
export interface DatedText {
  readonly text: string;
  /** `lower` of it. */
  readonly low: string;
  /** Whether accents were typed at all: without them "sang" may be sáng. */
  readonly accented: boolean;
  /** Whether it holds a digit: most patterns need one, and most sentences have none. */
  readonly digits: boolean;
  readonly published?: FullDate;
}

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['sáng', 'sáng'],
  ['sang', 'sáng'],
  ['trưa', 'trưa'],
  ['trua', 'trưa'],
  ['chiều', 'chiều'],
  ['chieu', 'chiều'],
  ['tối', 'tối'],
  ['toi', 'tối'],
  ['đêm', 'đêm'],
  ['dem', 'đêm'],
  ['khuya', 'đêm'],
]);

/** The part of the day that a word names. */
export function partOfDay(word: string | undefined): PartOfDay | undefined {
  return word === undefined ? undefined : PARTS.get(word);
}

/** Source of a pattern for the parts of the day; without accents only where the text has none ("sang" also means "to"). */
export function partSource(accented: boolean): string {
  return accented ? '(?:sáng|trưa|chiều|tối|đêm|khuya)' : '(?:sang|trua|chieu|toi|dem|khuya)';
}

const WEEKDAY_WORDS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy'];
/** Source of a pattern for "thứ Hai" … "chủ nhật", with or without accents. */
export const WEEKDAY = `(?:${anyEither([...WEEKDAY_WORDS.map((word) => `thứ ${word}`), 'chủ nhật', 'chúa nhật'])}|(?:thứ|thu)\\s{0,2}[2-7](?![.,]\\d))`;

/** The weekday that words matched by `WEEKDAY` name: 0 for Sunday. */
export function weekdayNamed(words: string): number {
  if (/^ch/u.test(words)) return 0;
  const name = words.replace(/^th[ứu]\s*/u, '');
  if (/^[2-7]$/u.test(name)) return Number(name) - 1;
  return ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(fold(name)) + 1;
}
