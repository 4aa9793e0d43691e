import type { BlockKind, Document, Span } from '../../src/corpus/document.ts';
import type { Fact, FactKind, FactValues } from '../../src/meetings/fact.ts';
import type { Meeting, Status } from '../../src/meetings/meeting.ts';
import type { FullDate, PartialDate } from '../../src/text/dates/calendar.ts';

/** A document of the given lines: the first is the title, the others are paragraphs. */
export function documentOf(id: string, lines: readonly string[], published?: FullDate): Document {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, index) => {
    const kind: BlockKind = index === 0 ? 'title' : 'paragraph';
    const block = { kind, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return {
    id,
    file: `${id}.txt`,
    title: lines[0] ?? '',
    ...(published && { published }),
    text,
    blocks,
    digest: `digest of ${id} ${text.length}`,
    sourceOffset: (offset) => offset,
  };
}

/** The place where `words` stand in the document; throws where they do not. */
export function spanOf(document: Document, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${document.id}`);
  return { document, start, end: start + words.length };
}

export function factOf<K extends FactKind>(
  kind: K,
  value: FactValues[K],
  document: Document,
  words: string,
): Fact {
  return { kind, value, span: spanOf(document, words), rule: 'by hand' } as Fact;
}

/** A meeting with one report for each document that a fact or name comes from. */
export function meetingOf(fields: {
  id: string;
  title: string;
  status?: Status;
  ordinal?: number;
  date?: PartialDate;
  named: readonly [Span, ...Span[]];
  facts?: readonly Fact[];
}): Meeting {
  const { facts = [], status = 'held', named, ...rest } = fields;
  const documents = new Set([...named, ...facts.map((fact) => fact.span)].map((span) => span.document));
  const reports = [...documents].map((document) => ({
    document,
    sections: [{ start: 0, end: document.text.length }],
    facts: facts.filter((fact) => fact.span.document === document),
  }));
  return { ...rest, status, named, facts, reports: status === 'held' ? reports : [] };
}
