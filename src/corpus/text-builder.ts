import type { BlockKind } from './document.ts';
import type { Line, Mark } from './draft.ts';
import { normalise } from './normalise.ts';
import { OffsetMap } from './offset-map.ts';

/** What the markup says of a line. */
export interface LineTraits {
  readonly kind?: BlockKind | undefined;
  readonly mark?: Mark | undefined;
  readonly afterPicture?: boolean | undefined;
}

/**
 * Puts visible text together line by line out of pieces of a marked-up source, white space folded, and remembers where
 * each character came from.
 */
export class TextBuilder {
  readonly lines: Line[] = [];
  readonly #parts: string[] = [];
  readonly #map = new OffsetMap();
  #length = 0;
  #lineStart = 0;
  #lineHasWords = false;
  #space: '' | ' ' | '\t' | ' | ' = '';

  get text(): string {
    return this.#parts.join('');
  }

  source(offset: number): number {
    return this.#map.source(offset);
  }

  /** Has the line that is being written no words yet? */
  get lineIsEmpty(): boolean {
    return this.#length === this.#lineStart;
  }

  /**
   * Adds text to the line. White space of any length becomes one space; marks at the start, which would melt into what
   * stands before, are left out.
   */
  append(piece: string, source: (offset: number) => number): void {
    const even = normalise(piece);
    for (const word of even.text.matchAll(/\s+|[^\s]+/gu)) {
      if (/^\s/u.test(word[0])) {
        this.separate(' ');
        continue;
      }
      const skipped = this.#endsOpen() ? (/^\p{M}+/u.exec(word[0])?.[0].length ?? 0) : 0;
      const written = word[0].slice(skipped);
      if (written === '') continue;
      this.#lineHasWords ||= /[\p{L}\p{N}]/u.test(written);
      this.#flush(source(even.source(word.index)));
      let run = 0;
      // Where the source goes on in step (nearly always), one run covers the word.
      const first = source(even.source(word.index + skipped));
      const last = source(even.source(word.index + word[0].length - 1));
      this.#map.add(this.#length, first);
      if (last - first !== written.length - 1) {
        for (run = 1; run < written.length; run++) {
          this.#map.add(this.#length + run, source(even.source(word.index + skipped + run)));
        }
      }
      this.#write(written);
    }
  }

  /** A gap before the next word of the line: a space, or what divides the cells of a row. */
  separate(gap: ' ' | '\t' | ' | '): void {
    if (this.#space.length === 0 || gap !== ' ') this.#space = gap;
  }

  /** Ends the line, if it has words, and says what it is. */
  endLine(traits: LineTraits = {}): void {
    this.#space = '';
    if (this.lineIsEmpty) return;
    const { kind, mark, afterPicture } = traits;
    // Dots and dashes alone are decoration, no line that somebody reads.
    const hasWords = this.#lineHasWords;
    this.#lineHasWords = false;
    if (hasWords)
      this.lines.push({
        start: this.#lineStart,
        end: this.#length,
        ...(kind ? { kind } : {}),
        ...(mark ? { mark } : {}),
        ...(afterPicture ? { afterPicture } : {}),
      });
    this.#write('\n');
    this.#lineStart = this.#length;
  }

  #endsOpen(): boolean {
    return this.#space === '';
  }

  #flush(source: number): void {
    if (this.lineIsEmpty) this.#space = '';
    if (this.#space !== '') {
      this.#map.add(this.#length, Math.max(0, source - this.#space.length));
      this.#write(this.#space);
      this.#space = '';
    }
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
