import { createHash } from 'node:crypto';
import type { Document, Span } from '../corpus/document.ts';

/** Either the cited place as it stands now, or why it cannot be shown. */
export type FoundPlace =
  | { readonly kind: 'here'; readonly span: Span }
  /** The file was changed since: the offsets no longer mean anything. */
  | { readonly kind: 'changed'; readonly document: Document }
  | { readonly kind: 'gone' };

/** Eight hex digits: enough to tell the documents of a corpus and their versions apart. */
const MARK = 8;

function markOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, MARK);
}

/**
 * Writes a span into a few letters that fit a button (64 bytes) and a deep link (`[A-Za-z0-9_-]`), and are still good
 * after a restart: the document, its version, and the offsets in base 36. At most 34 letters.
 *
 * @example writePlace(span) // "1f0c9a3e-77ab01cd-2s-8f"
 */
export function writePlace({ document, start, end }: Span): string {
  return [markOf(document.id), document.digest.slice(0, MARK), start.toString(36), end.toString(36)].join(
    '-',
  );
}

/**
 * Finds what `writePlace` wrote among the documents of today. Undefined where the letters are not such a place at all,
 * or one that the document does not have: a forged button.
 */
export function findPlace(documents: readonly Document[], place: string): FoundPlace | undefined {
  const parts = /^([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-z]{1,7})-([0-9a-z]{1,7})$/.exec(place);
  if (!parts) return undefined;
  const [, id = '', version = '', start = '', end = ''] = parts;
  const named = byMark(documents).get(id) ?? [];
  const document = named.find((candidate) => candidate.digest.startsWith(version));
  if (document === undefined) return named[0] ? { kind: 'changed', document: named[0] } : { kind: 'gone' };
  const span = { document, start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) };
  return span.start <= span.end && span.end <= document.text.length ? { kind: 'here', span } : undefined;
}

const INDEXES = new WeakMap<readonly Document[], ReadonlyMap<string, Document[]>>();

/** The documents by the mark of their id; made once for each list of them. Two may share a mark by chance. */
function byMark(documents: readonly Document[]): ReadonlyMap<string, Document[]> {
  const known = INDEXES.get(documents);
  if (known) return known;
  const index = new Map<string, Document[]>();
  for (const document of documents) {
    const mark = markOf(document.id);
    index.set(mark, [...(index.get(mark) ?? []), document]);
  }
  INDEXES.set(documents, index);
  return index;
}
