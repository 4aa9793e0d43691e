import type { Range } from '../text/range.ts';
import { sentences } from '../text/sentences.ts';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';

/** A passage that is longer than this, in characters, is cut at the border of a sentence: about 230 syllables. */
const LONGEST = 1200;
/** What is left over is not cut off when it is shorter than this. */
const SHORTEST_REST = 200;

/** The passages of all documents, numbered from 0 in reading order: blocks, long ones in parts, without furniture. */
export function passagesOf(documents: readonly Document[]): Passage[] {
  const passages: Passage[] = [];
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === 'furniture') continue;
      for (const { start, end } of partsOf(document.text, block)) {
        passages.push({ document, start, end, id: passages.length, kind: block.kind });
      }
    }
  }
  return passages;
}

/** A block as it is, or in parts of whole sentences; a sentence beyond all measure is cut at a space. */
function partsOf(text: string, block: Range): Range[] {
  if (block.end - block.start <= LONGEST + SHORTEST_REST) return [block];
  const parts: Range[] = [];
  for (const sentence of sentences(text, block)) {
    const open = parts.at(-1);
    if (open && sentence.end - open.start <= LONGEST)
      parts[parts.length - 1] = { ...open, end: sentence.end };
    else parts.push(...cut(text, sentence));
  }
  const last = parts.at(-1);
  const previous = parts.at(-2);
  if (
    last &&
    previous &&
    last.end - last.start < SHORTEST_REST &&
    last.end - previous.start <= LONGEST + SHORTEST_REST
  ) {
    parts.splice(-2, 2, { start: previous.start, end: last.end });
  }
  return parts.length === 0 ? cut(text, block) : parts;
}

function cut(text: string, range: Range): Range[] {
  const parts: Range[] = [];
  let { start } = range;
  while (range.end - start > LONGEST * 2) {
    const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
    let end = start + (space > 0 ? space : LONGEST);
    // Not between the halves of one character.
    if (/[\udc00-\udfff]/.test(text.charAt(end))) end--;
    parts.push({ start, end });
    start = text.charAt(end) === ' ' ? end + 1 : end;
  }
  if (range.end > start) parts.push({ start, end: range.end });
  return parts;
}
