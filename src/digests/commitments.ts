import { createHash } from 'node:crypto';
import type { Citation } from '../answers/answer.ts';
import type { Document } from '../corpus/document.ts';
import type { Fact } from '../meetings/fact.ts';
import { factsOf, type Meeting } from '../meetings/meeting.ts';
import { isFull, isoDate } from '../text/dates/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Day } from './due.ts';
import { accomplishments } from './fulfilment.ts';
import { heldFor, meantBy } from './next-meeting.ts';
import { promisedWindow, type Window } from './window.ts';

/** What is read from the documents, as far as digests go. An Assistant is one. */
export interface Reports {
  readonly documents: readonly Document[];
  readonly meetings: readonly Meeting[];
}

/**
 * `open`: its time has not come, or none was set. `due`: today lies in the time that was set. `overdue`: that time is
 * past and no report tells of it. `fulfilled`: a later report does.
 */
type State = 'open' | 'due' | 'overdue' | 'fulfilled';

/** Something that a meeting agreed shall happen: a next meeting, or a task with its owner and deadline. */
export interface Commitment {
  /** Stable across restarts: 12 hex digits. */
  readonly id: string;
  readonly kind: 'meeting' | 'action';
  /** The task in the document's words, or the name of the meeting to come. */
  readonly what: string;
  /** Who does it, or who hosts. */
  readonly who?: string;
  readonly where?: string;
  /** The time as written: "nửa đầu năm 2023", "trước 30/6". */
  readonly when?: string;
  /** The days that `when` means, where they can be told. */
  readonly window?: Window;
  readonly state: State;
  /** Where it was promised. */
  readonly promised: readonly [Citation, ...Citation[]];
  /** Where a later report tells that it came about. */
  readonly fulfilled?: Citation;
  /** The meeting that agreed on it; the planned meeting itself where no report of an earlier one announces it. */
  readonly meeting: Meeting;
}

/** The last day on which the meeting was held, as far as it is known to the day; else the day its report came out. */
function dayOf(meeting: Meeting): Day | undefined {
  const date = meeting.lastDate ?? meeting.date;
  if (date !== undefined && isFull(date)) return isoDate(date);
  const published = meeting.reports
    .map((report) => report.document.published)
    .find((day) => day !== undefined);
  return published && isoDate(published);
}

/**
 * Every commitment that the reports tell of, as it stands on `today`: overdue ones first, then due, open, fulfilled;
 * within these by time, those without one last.
 */
export function commitmentsOf(reports: Reports, today: Day): Commitment[] {
  return promisesIn(reports)
    .map((promise) => ({ ...promise, state: stateOf(promise, today) }))
    .sort(byUrgency);
}

/** Thousands of chats are told of the same reports: what these promise is worked out once. */
const worked = new WeakMap<Reports, readonly Promised[]>();

function promisesIn(reports: Reports): readonly Promised[] {
  const known = worked.get(reports);
  if (known !== undefined) return known;
  const announced = announcedMeetings(reports.meetings);
  const all = [...announced, ...planned(reports.meetings, announced), ...actions(reports)];
  worked.set(reports, all);
  return all;
}

type Promised = Omit<Commitment, 'state'>;

function stateOf({ fulfilled, window }: Promised, today: Day): State {
  if (fulfilled !== undefined) return 'fulfilled';
  if (window === undefined || today < window.from) return 'open';
  return today <= window.to ? 'due' : 'overdue';
}

const URGENCY: readonly State[] = ['overdue', 'due', 'open', 'fulfilled'];

function byUrgency(a: Commitment, b: Commitment): number {
  const time = (each: Commitment) => each.window?.to ?? '9999';
  return (
    URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) ||
    time(a).localeCompare(time(b)) ||
    a.what.localeCompare(b.what, 'vi') ||
    a.id.localeCompare(b.id)
  );
}

function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.map(fold).join('\n')).digest('hex').slice(0, 12);
}

/** Next meetings that reports announce; several reports that announce the same one make one commitment. */
function announcedMeetings(meetings: readonly Meeting[]): Promised[] {
  const found = new Map<string, Promised>();
  for (const meeting of meetings) {
    for (const fact of factsOf(meeting, 'next')) {
      const meant = meantBy(fact, meeting, meetings);
      const held = heldFor(fact, meeting, meetings, meant);
      const key = meant?.id ?? held?.id ?? `${meeting.id}:${fact.value.ordinal ?? fact.value.when ?? ''}`;
      const before = found.get(key);
      found.set(
        key,
        before === undefined ? announcement(fact, meeting, meant, held) : alsoSaid(before, fact),
      );
    }
  }
  return [...found.values()];
}

function announcement(fact: Fact<'next'>, meeting: Meeting, meant?: Meeting, held?: Meeting): Promised {
  const { when, where, host, ordinal, date } = fact.value;
  const window = promisedWindow(date ?? {}, when, dayOf(meeting));
  const number = ordinal === undefined ? '' : ` (lần thứ ${ordinal})`;
  const what = meant?.title ?? held?.title ?? `Cuộc họp tiếp theo${number} sau “${meeting.title}”`;
  return {
    id: idOf('meeting', meeting.title, String(ordinal ?? ''), when ?? ''),
    kind: 'meeting',
    what,
    ...(host !== undefined && { who: host }),
    ...(where !== undefined && { where }),
    ...(when !== undefined && { when }),
    ...(window !== undefined && { window }),
    promised: [fact.span],
    ...(held !== undefined && { fulfilled: toldIn(held, fact) }),
    meeting,
  };
}

/** Where a report tells of the meeting that was held: when, or its name; not where it was still being announced. */
function toldIn(held: Meeting, announced: Fact<'next'>): Citation {
  const isReport = (span: Citation) =>
    span.document !== announced.span.document &&
    held.reports.some((report) => report.document === span.document);
  const dates = factsOf(held, 'date').map((fact) => fact.span);
  return [...dates, ...held.named].find(isReport) ?? held.named[0];
}

/** A second report may know more of the place and time than the first. */
function alsoSaid(before: Promised, fact: Fact<'next'>): Promised {
  const { when, where, host, date } = fact.value;
  const window = before.window ?? promisedWindow(date ?? {}, when, dayOf(before.meeting));
  const known = before.promised.some((span) => span.document.id === fact.span.document.id);
  return {
    ...before,
    ...(before.who === undefined && host !== undefined && { who: host }),
    ...(before.where === undefined && where !== undefined && { where }),
    ...(before.when === undefined && when !== undefined && { when }),
    ...(window !== undefined && { window }),
    promised: known ? before.promised : [...before.promised, fact.span],
  };
}

/** Planned meetings that no `next` fact announces. */
function planned(meetings: readonly Meeting[], announced: readonly Promised[]): Promised[] {
  const said = (meeting: Meeting) =>
    announced.some(
      (promise) =>
        promise.what === meeting.title ||
        promise.promised.some((span) =>
          meeting.named.some(
            (name) => name.document === span.document && name.start < span.end && span.start < name.end,
          ),
        ),
    );
  return meetings
    .filter((meeting) => meeting.status === 'planned' && !said(meeting))
    .map((meeting) => {
      const window = meeting.date && promisedWindow(meeting.date, '', dayOf(meeting));
      const where = factsOf(meeting, 'place')[0]?.value.text;
      return {
        id: idOf('planned', meeting.id),
        kind: 'meeting',
        what: meeting.title,
        ...(where !== undefined && { where }),
        ...(window !== undefined && { window }),
        promised: meeting.named,
        meeting,
      };
    });
}

/** Tasks that meetings gave out; the same task in two reports of one meeting is one. */
function actions(reports: Reports): Promised[] {
  const found = new Map<string, Promised>();
  const doneLater = accomplishments(reports);
  for (const meeting of reports.meetings) {
    for (const { value, span } of factsOf(meeting, 'action')) {
      const id = idOf('action', meeting.title, value.owner ?? '', value.task);
      if (found.has(id)) continue;
      const said = dayOf(meeting);
      const window = promisedWindow(value.due ?? {}, value.deadline, said);
      const fulfilled = doneLater(value.task, span.document, said);
      found.set(id, {
        id,
        kind: 'action',
        what: value.task,
        ...(value.owner !== undefined && { who: value.owner }),
        ...(value.deadline !== undefined && { when: value.deadline }),
        ...(window !== undefined && { window }),
        promised: [span],
        ...(fulfilled !== undefined && { fulfilled }),
        meeting,
      });
    }
  }
  return [...found.values()];
}
