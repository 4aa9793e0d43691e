import type { Span } from '../../corpus/document.ts';
import type { FactKind, FactValues, Person } from '../../meetings/fact.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { dateText, daysText } from '../../text/dates/date-text.ts';
import { fold } from '../../text/fold.ts';
import { texts } from '../texts.ts';
import { type Surface, sourceButton } from './citation.ts';
import { inRows, message, type OutgoingMessage } from './message.ts';
import { capitalised, MESSAGE_LIMIT, RichText, shorten } from './rich-text.ts';

/** One thing to say on a card, and every place that says so. */
interface Entry {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** So many entries under one label; the rest is counted. */
const MOST_ENTRIES = 12;
const MOST_SOURCES = 24;

/** A label, and what there is to say under it of a meeting. */
interface Line {
  readonly label: string;
  entries(meeting: Meeting): Entry[];
}

function line<K extends FactKind>(
  kind: K & keyof typeof texts.card,
  say: (value: FactValues[K], meeting: Meeting) => string,
): Line {
  return {
    label: texts.card[kind] as string,
    entries: (meeting) =>
      distinct(
        factsOf(meeting, kind).map((fact) => ({
          text: say(fact.value as FactValues[K], meeting),
          spans: [fact.span],
        })),
      ),
  };
}

const LINES: readonly Line[] = [
  line('date', dateLine),
  line('place', ({ text }) => text),
  line('format', ({ format }) => texts.formats[format]),
  line('organiser', ({ text }) => text),
  line('chair', personLine),
  line('head', personLine),
  line('secretary', personLine),
  line('attendee', personLine),
  line('absent', personLine),
  line('signed', signedLine),
  line('signer', ({ text, role }) => withRole(text, role)),
  line('agreed', ({ text }) => text),
  line('vote', ({ matter, result }) => `${matter}: ${result}`),
  line('action', ({ owner, task, deadline }) =>
    [owner, task, deadline].filter((part) => part !== undefined).join(' – '),
  ),
  line('next', nextLine),
];

/** A sentence that gives day and month only gets the year that the meeting is known to have. */
function dateLine({ from, to, time }: FactValues['date'], { date }: Meeting): string {
  const sameDay = from.day !== undefined && from.day === date?.day && from.month === date.month;
  const first = date && from.year === undefined && sameDay ? date : from;
  return [time ?? '', daysText(first, to)].filter((part) => part !== '').join(', ');
}

function personLine({ name, role, side }: Person): string {
  return withRole(name, [role, side].filter((part) => part !== undefined).join(', '));
}

function withRole(name: string, role: string | undefined): string {
  return role === undefined || role === '' ? name : `${name} (${role})`;
}

function signedLine({ title, period, not }: FactValues['signed']): string {
  const named = period === undefined || title.includes(period) ? title : `${title} (${period})`;
  return not ? `${texts.card.notSigned}: ${named}` : named;
}

function nextLine({ when, date, where, host }: FactValues['next']): string {
  const parts = [when ?? (date ? dateText(date) : undefined), where, host];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** What a meeting is known for: a label a line, every entry with the numbers of its sources, and a button for each. */
export function renderMeetingCard(meeting: Meeting, surface: Surface): OutgoingMessage {
  const sources: Span[] = [];
  const text = new RichText().add(capitalised(shorten(meeting.title, 500)), 'bold');
  text.add(numbers(meeting.named.slice(0, 1), sources)).add('\n');
  const status = texts.meetings.status[meeting.status];
  if (status !== '') text.add(`${status}\n`, 'italic');
  for (const { label, entries } of LINES) {
    const said = renderLine(label, entries(meeting), sources);
    if (text.text.length + said.text.length < MESSAGE_LIMIT) text.append(said);
  }
  const buttons = sources.map((span, index) => sourceButton(String(index + 1), span, surface));
  return message(text, inRows(buttons));
}

/** What several documents say alike is said once, with all of them as sources; where they disagree, all is said. */
function distinct(entries: readonly Entry[]): Entry[] {
  const said = new Map<string, { text: string; spans: Span[] }>();
  for (const { text, spans } of entries) {
    const key = fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key === '') continue;
    const known = said.get(key);
    if (known) known.spans.push(...spans);
    else said.set(key, { text, spans: [...spans] });
  }
  return [...said.values()];
}

function renderLine(label: string, entries: readonly Entry[], sources: Span[]): RichText {
  const line = new RichText();
  if (entries.length === 0) return line;
  line.add(`\n${label}:`, 'bold');
  const many = entries.length > 1;
  for (const { text, spans } of entries.slice(0, MOST_ENTRIES)) {
    line
      .add(many ? '\n• ' : ' ')
      .add(shorten(text, 300))
      .add(numbers(spans, sources));
  }
  if (entries.length > MOST_ENTRIES) line.add(`\n• ${texts.card.more(entries.length - MOST_ENTRIES)}`);
  return line;
}

/** " [1][3]": the numbers of the sources, which are added to the list where they are new. */
function numbers(spans: readonly Span[], sources: Span[]): string {
  const found = spans.map((span) => {
    const same = (other: Span) =>
      other.document === span.document && other.start === span.start && other.end === span.end;
    const known = sources.findIndex(same);
    if (known >= 0) return known + 1;
    return sources.length < MOST_SOURCES ? sources.push(span) : 0;
  });
  const shown = [...new Set(found)].filter((number) => number > 0).sort((a, b) => a - b);
  return shown.length === 0 ? '' : ` ${shown.map((number) => `[${number}]`).join('')}`;
}
