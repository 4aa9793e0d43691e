import type { Citation } from '../../answers/answer.ts';
import { type Line, quotation } from '../../digests/line.ts';
import { type Surface, sourceButton } from '../rendering/citation.ts';
import { type Button, inRows } from '../rendering/message.ts';
import type { RichText } from '../rendering/rich-text.ts';

/** Sources get numbers in the order in which they are named, and a button each. */
export class NumberedSources {
  readonly #sources: Citation[] = [];

  /** The number of a source, from 1; the same place has the same number. */
  number(citation: Citation): number {
    const { document, start, end } = citation;
    const same = (other: Citation) =>
      other.document === document && other.start === start && other.end === end;
    const known = this.#sources.findIndex(same);
    return known >= 0 ? known + 1 : this.#sources.push(citation);
  }

  buttons(surface: Surface): Button[][] {
    return inRows(this.#sources.map((source, index) => sourceButton(String(index + 1), source, surface)));
  }
}

/** A line with the numbers of its sources, and under it the beginning of the words of the first one. */
export function addLine(text: RichText, line: Line, sources: NumberedSources): void {
  const numbers = line.citations.slice(0, 3).map((citation) => `[${sources.number(citation)}]`);
  text.add(`• ${line.text} ${numbers.join('')}\n`);
  text.add(`${quotation(line.citations[0])}`, 'blockquote').add('\n');
}
