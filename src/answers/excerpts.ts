import { excerpt, type Span } from '../corpus/document.ts';
import { sentences } from '../text/sentences.ts';

/** Longest excerpt under an answer, in characters: a long sentence still fits, a page does not. */
const LONGEST = 600;

/** A span without white space at its ends, cut at a sentence's or word's end where it is too long to quote. */
export function trimSpan(span: Span): Span {
  const text = excerpt(span);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.end - (text.length - text.trimEnd().length);
  if (end - start <= LONGEST) return { document: span.document, start, end };
  const whole = span.document.text;
  const [first] = sentences(whole, { start, end });
  if (first && first.end - first.start <= LONGEST) {
    let last = first.end;
    for (const next of sentences(whole, { start, end })) if (next.end - start <= LONGEST) last = next.end;
    return { document: span.document, start, end: last };
  }
  const space = whole.lastIndexOf(' ', start + LONGEST);
  return { document: span.document, start, end: space > start ? space : start + LONGEST };
}
