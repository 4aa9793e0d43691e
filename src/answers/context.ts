import { type Document, excerpt, type Span } from '../corpus/document.ts';
import type { Fact } from '../meetings/fact.ts';
import type { Meeting, Report } from '../meetings/meeting.ts';
import type { Knowledge, Query } from '../questions/query.ts';
import type { Profile } from '../questions/scope/profile.ts';
import type { Candidate } from '../questions/scope/scope.ts';
import type { Bag } from '../search/bag.ts';
import { bagOf } from '../search/bag.ts';
import { fold } from '../text/fold.ts';
import { onceEach } from '../text/lately.ts';
import { findOrdinals } from '../text/ordinals.ts';
import { contains } from '../text/range.ts';
import type { Scope } from './evidence/ranking.ts';

/** All that looking an answer up may use. */
export interface Corpus extends Knowledge {
  readonly documents: readonly Document[];
  readonly meetings: readonly Meeting[];
  /** Documents whose passages are nearest to a text: for what no meeting's name leads to. */
  readonly nearest: (text: string) => readonly Document[];
  readonly reportsOf: ReadonlyMap<string, readonly Told[]>;
}

/** A question and where its answer is looked for. */
export interface Asked {
  readonly query: Query;
  readonly corpus: Corpus;
  /** The meeting that is meant, where it is sure. */
  readonly scope?: Candidate;
  /** Meetings that fit about as well. */
  readonly rivals: readonly Candidate[];
  /** Whether the question asks for a meeting of a known series that no document knows: its fifth, where three are known. */
  readonly unheard?: true;
  /** Whether it asks for the meeting after `scope`, of which only the announcement is known. */
  readonly announced?: true;
}

interface Told {
  readonly meeting: Meeting;
  readonly report: Report;
  readonly profile: Profile;
}

/** The report whose section holds a span; of a document with one meeting that one. */
export function reportAt(corpus: Corpus, span: Span): Told | undefined {
  const reports = corpus.reportsOf.get(span.document.id);
  if (!reports) return undefined;
  if (reports.length === 1) return reports[0];
  return reports.find(({ report }) => report.sections.some((section) => contains(section, span)));
}

const titleBag = onceEach((document: Document): Bag => bagOf(document.title));

/** The words that a span's surroundings take as said: the names of its meeting, or its document's title. */
export function scopeBag(corpus: Corpus, span: Span): Bag {
  return scopeOf(corpus, span).said;
}

/** The same, with what of it names the meeting and its parties. */
export function scopeOf(corpus: Corpus, { document, ...range }: Span): Scope {
  return reportAt(corpus, { document, ...range })?.profile ?? titleScope(document);
}

const titleScope = onceEach(
  (document: Document): Scope => ({ said: titleBag(document), named: titleBag(document) }),
);

/**
 * A meeting's name, at most `longest` characters: with its number where the title leaves that out, and, where there is
 * room, with what its document says of the subject beyond it.
 */
export function label(meeting: Meeting, longest = 110): string {
  const known = labels(meeting);
  const made = known.get(longest) ?? labelled(meeting, longest);
  known.set(longest, made);
  return made;
}

/** By how long they may be. */
const labels = onceEach((_: Meeting) => new Map<number, string>());

function labelled(meeting: Meeting, longest: number): string {
  const name = meeting.title.replace(/\s+/g, ' ').trim();
  const { ordinal } = meeting;
  const number = ordinal === undefined || findOrdinals(name).length > 0 ? '' : ` (lần thứ ${ordinal})`;
  const short = cutAtWord(name, longest - number.length) + number;
  const [report] = meeting.reports;
  const about = meeting.status === 'held' ? subjectOf(meeting) : '';
  if (!report || about === '') return short;
  // the title of a document that tells of several meetings is no name of one
  if (fold(about).includes(fold(name))) return tellsOfMore(report) ? short : cutAtWord(about, longest);
  const room = longest - short.length - 3;
  return room > LEAST_ROOM ? `${short} (${cutAtWord(about, room)})` : short;
}

/** Room for fewer characters than this is not worth a subject cut short. */
const LEAST_ROOM = 22;

/** The country and its motto, numbers, headings of sections: none says of what a paper is. */
const LETTERHEAD = /cộng hòa xã hội|độc lập|^số:|^số \d|^v\/v|^(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)/]\s/iu;
/** A line that adds fewer new words than this adds nothing. */
const NEW_WORDS = 2;

/** Does the report fill only a part of its document? */
function tellsOfMore({ document, sections }: Report): boolean {
  const told = sections.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first, last] = [
    document.blocks.find(({ kind }) => kind !== 'furniture'),
    document.blocks.findLast(({ kind }) => kind !== 'furniture'),
  ];
  return told < 0.8 * ((last?.end ?? 0) - (first?.start ?? 0));
}

/** Letterheads are set in capitals. */
function isCapitals(text: string): boolean {
  return text.length > 5 && text === text.toUpperCase();
}

/** The title of its first document, or the line of its head, that says most beyond the meeting's name; '' where none does. */
const subjectOf = onceEach(({ title: name, reports: [report] }: Meeting): string => {
  if (!report) return '';
  const { document } = report;
  const said = bagOf(name).forms;
  const heads = document.blocks
    .slice(0, 4)
    .filter(({ kind, start, end }) => kind !== 'furniture' && kind !== 'dateline' && end - start <= 140)
    .filter(
      ({ kind, start, end }) =>
        kind === 'title' || kind === 'heading' || isCapitals(document.text.slice(start, end)),
    );
  // a report without a headline is called by its first sentence
  const title = /[.…:]$/u.test(document.title) ? [] : [document.title];
  const lines = [...title, ...heads.map(({ start, end }) => document.text.slice(start, end))];
  let best = '';
  let most = NEW_WORDS;
  for (const line of lines) {
    if (LETTERHEAD.test(line)) continue;
    const added = [...bagOf(line).forms.keys()].filter((word) => !said.has(word)).length;
    if (added > most) {
      most = added;
      best = line.replace(/\s+/g, ' ').trim();
    }
  }
  return best;
});

/** Cuts a text at a word's end, with "…" where something was left out. */
export function cutAtWord(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const at = flat.lastIndexOf(' ', longest - 1);
  return `${flat.slice(0, at > longest / 2 ? at : longest - 1).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Spans of facts without repeats, at most `most`; each holds the value that it proves. */
export function spansOf(facts: readonly Fact[], most = 4): Span[] {
  const spans: Span[] = [];
  for (const { span, at } of facts) {
    const start = Math.min(span.start, at?.start ?? span.start);
    const end = Math.max(span.end, at?.end ?? span.end);
    const run = { document: span.document, start, end };
    const whole = end - start > FARTHEST ? span : isTorn(run) ? { ...run, ...(at ?? span) } : run;
    if (
      !spans.some(
        (other) =>
          other.document === whole.document && other.start === whole.start && other.end === whole.end,
      )
    )
      spans.push(whole);
  }
  return spans.slice(0, most);
}

/** Across the rows of a table set in bars a quotation would leave out bars: the value stands alone there. */
function isTorn(run: Span): boolean {
  return /\|[^\n]*\n|\n[^\n]*\|/u.test(excerpt(run));
}

/** A value farther from its proof than this is not quoted with it: characters from the first to the last. */
const FARTHEST = 600;
