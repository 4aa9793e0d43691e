import type { Citation } from '../answers/answer.ts';
import { excerpt } from '../corpus/document.ts';
import type { FactKind } from '../meetings/fact.ts';
import { factsOf, type Meeting } from '../meetings/meeting.ts';
import { isFull } from '../text/dates/calendar.ts';
import { dateText } from '../text/dates/date-text.ts';
import type { Day } from './due.ts';
import { type Line, nameOf } from './line.ts';
import type { Memory } from './memory.ts';

/** Meetings held on the same day of an earlier year, the latest first. */
export function thisDayBefore(meetings: readonly Meeting[], today: Day): Line[] {
  return meetings
    .flatMap((meeting) => {
      const { date, status } = meeting;
      if (status !== 'held' || date === undefined || !isFull(date)) return [];
      const sameDay = date.month === Number(today.slice(5, 7)) && date.day === Number(today.slice(8));
      return sameDay && date.year < Number(today.slice(0, 4)) ? [{ meeting, year: date.year }] : [];
    })
    .sort((a, b) => b.year - a.year)
    .map(({ meeting, year }) => ({
      text: `Năm ${year}: ${nameOf(meeting)}`,
      citations: [tellingPlace(meeting)],
    }));
}

/** The meeting to look back on, and how the round then stands. */
interface LookedBack extends Pick<Memory, 'round' | 'looked'> {
  readonly line: Line;
}

/**
 * One held meeting that this chat has not looked back on in this round; when all have been, a new round begins, in
 * another order. `undefined` where no meeting is known.
 */
export function lookBack(meetings: readonly Meeting[], memory: Memory, seed: string): LookedBack | undefined {
  const held = meetings.filter((meeting) => meeting.status === 'held');
  const seen = new Set(memory.looked);
  const unseen = held.filter((meeting) => !seen.has(meeting.id));
  const anew = unseen.length === 0;
  const last = memory.looked.at(-1);
  const round = anew ? memory.round + 1 : memory.round;
  const candidates = anew ? held.filter((meeting) => meeting.id !== last || held.length === 1) : unseen;
  const meeting = firstBy(candidates, ({ id }) => shuffled(`${seed} ${round} ${id}`));
  if (meeting === undefined) return undefined;
  const date = meeting.date === undefined ? '' : dateText(meeting.date);
  return {
    line: {
      text: nameOf(meeting) + (date === '' ? '' : `, ${date}`),
      citations: [tellingPlace(meeting)],
    },
    round,
    looked: anew ? [meeting.id] : [...memory.looked, meeting.id],
  };
}

/** A number for a text, the same each time and in no order: FNV-1a, 32 bits. */
function shuffled(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function firstBy(meetings: readonly Meeting[], rank: (meeting: Meeting) => number): Meeting | undefined {
  let best: { readonly meeting: Meeting; readonly rank: number } | undefined;
  for (const meeting of meetings) {
    const its = rank(meeting);
    if (best === undefined || its < best.rank) best = { meeting, rank: its };
  }
  return best?.meeting;
}

// Such a sentence goes on from one that is not shown.
const GOES_ON =
  /^[\s–-]*(?:trong đó|theo đó|qua đó|từ đó|do đó|ngoài ra|bên cạnh đó|đồng thời|tuy nhiên|cụ thể|ngược lại|song song với|cùng với đó|mặt khác)(?!\p{L})/iu;

/** The sentence that says most of what came of a meeting: a signature, an agreement, a figure; else its name. */
function tellingPlace(meeting: Meeting): Citation {
  const said = (kinds: readonly FactKind[]) =>
    kinds
      .flatMap((kind) => factsOf(meeting, kind).map((fact) => fact.span))
      .toSorted((a, b) => Number(GOES_ON.test(excerpt(a))) - Number(GOES_ON.test(excerpt(b))));
  const [outcome] = said(['signed', 'agreed']);
  return outcome ?? said(['figure', 'chair', 'date'])[0] ?? meeting.named[0];
}
