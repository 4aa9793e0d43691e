import { createHash } from 'node:crypto';
import { isoDate, type PartialDate } from '../text/dates/calendar.ts';
import { tellingWords } from './likeness.ts';

/**
 * A short id from a meeting's name, number and day: 8 characters of [0-9a-z], the same after every restart. `taken` holds
 * the ids given so far; a second meeting alike in all three gets a letter more.
 */
export function meetingId(
  title: string,
  ordinal: number | undefined,
  date: PartialDate | undefined,
  taken: Set<string>,
): string {
  const key = [
    [...tellingWords(title)].sort().join(' '),
    ordinal ?? '',
    date === undefined ? '' : isoDate(date),
  ].join('|');
  const digest = createHash('sha256').update(key).digest();
  const base = BigInt(`0x${digest.subarray(0, 8).toString('hex')}`)
    .toString(36)
    .padStart(8, '0')
    .slice(-8);
  let id = base;
  for (let i = 0; taken.has(id); i++)
    id = base + String.fromCharCode(97 + (i % 26)).repeat(1 + Math.floor(i / 26));
  taken.add(id);
  return id;
}
