import { capital } from '../answers/lookups/wording.ts';
import { fold } from '../text/fold.ts';
import type { Commitment } from './commitments.ts';
import { type Day, plusDays } from './due.ts';
import { cut, type Line } from './line.ts';
import type { Memory } from './memory.ts';
import { sayAhead, sayDay } from './say-when.ts';

/** How far ahead a digest looks, in days. */
const AHEAD = 14;
/** An overdue commitment is told again after so many days, and so many are told at a time: reminding is not nagging. */
const TELL_AGAIN = 30;
const MOST_OVERDUE = 3;

/** What begins or ends in the next 14 days, nearest first. */
export function comingUp(commitments: readonly Commitment[], today: Day): Line[] {
  const last = plusDays(today, AHEAD);
  return commitments
    .filter(({ state }) => state === 'open' || state === 'due')
    .flatMap((commitment) => {
      const { window, kind } = commitment;
      if (window === undefined) return [];
      // A meeting to come counts from its first day, a task by its last.
      const next = kind === 'meeting' && window.from >= today ? window.from : window.to;
      return next >= today && next <= last ? [{ commitment, next }] : [];
    })
    .sort((a, b) => a.next.localeCompare(b.next))
    .map(({ commitment, next }) => ({
      text: `${told(commitment)}, ${runsOut(commitment, today) ?? sayAhead(next, today)}`,
      citations: commitment.promised,
    }));
}

/** A meeting promised for some time of which most has passed without a report. */
function runsOut({ kind, window }: Commitment, today: Day): string | undefined {
  if (kind !== 'meeting' || window === undefined || window.from >= today) return undefined;
  const left = sayAhead(window.to, today);
  return `chưa có tài liệu, thời gian đã hẹn ${left.startsWith('còn') ? left : `hết ${left}`}`;
}

/** What is past its time with no report of it: those not told for the longest time first, at most three. */
export function overdueNow(
  commitments: readonly Commitment[],
  today: Day,
  memory: Memory,
): { readonly lines: Line[]; readonly ids: string[] } {
  const since = plusDays(today, -TELL_AGAIN);
  const lastTold = ({ id }: Commitment): Day => memory.told[id] ?? '';
  const overdue = commitments
    .filter((commitment) => commitment.state === 'overdue' && lastTold(commitment) <= since)
    .sort(
      (a, b) =>
        lastTold(a).localeCompare(lastTold(b)) || (b.window?.to ?? '').localeCompare(a.window?.to ?? ''),
    )
    .slice(0, MOST_OVERDUE);
  const lines = overdue.map((commitment) => {
    const outcome = commitment.kind === 'meeting' ? 'chưa có tài liệu' : 'chưa thấy tài liệu nói đã xong';
    return {
      text: `${told(commitment)}, ${outcome}`,
      citations: commitment.promised,
    };
  });
  return { lines, ids: overdue.map(({ id }) => id) };
}

/** The meeting's name; the task with its owner. */
export function describe({ kind, what, who }: Commitment): string {
  const plain = what.replace(/[\s.;,]+$/u, '');
  return capital(cut(kind === 'action' && who !== undefined ? `${who} – ${plain}` : plain, 200));
}

const HOUR = /\d{1,2} ?(?:giờ|h|:) ?(?:\d{2})?/iu;

/** "hẹn năm 2024 tại tỉnh Hòa Bình", "hạn 30/6/2024". A day is given with its year, however it was written. */
export function appointed(commitment: Commitment): string {
  return cut(timeAndPlace(commitment), 140);
}

function timeAndPlace({ kind, when, where, window }: Commitment): string {
  const hour = HOUR.exec(when ?? '')?.[0].trim();
  const day = window !== undefined && window.from === window.to ? sayDay(window.to) : undefined;
  const dayAndHour = day === undefined || hour === undefined ? day : `${hour}, ${day}`;
  const time = dayAndHour ?? when ?? (window && `từ ${sayDay(window.from)} đến ${sayDay(window.to)}`);
  if (kind === 'action') return time === undefined ? 'chưa có hạn' : `hạn ${time}`;
  const place = where === undefined ? '' : ` tại ${where}`;
  return time === undefined && place === ''
    ? 'chưa hẹn ngày'
    : `hẹn${time === undefined ? '' : ` ${time}`}${place}`;
}

/** The two together. A task that names its own deadline does not say it twice. */
export function told(commitment: Commitment): string {
  const { kind, what, when } = commitment;
  const said = kind === 'action' && when !== undefined && fold(what).includes(fold(when));
  return said ? describe(commitment) : `${describe(commitment)}: ${appointed(commitment)}`;
}
