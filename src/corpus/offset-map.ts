/**
 * Which place of an older text each place of a newer one came from: runs in which both go on in step, in ascending
 * order, found by binary search.
 *
 * @example const map = new OffsetMap(); map.add(0, 3); map.source(2) // 5
 */
export class OffsetMap {
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];

  /** From `start` of the newer text on (until the next run), characters come from `source` on. Call in ascending order. */
  add(start: number, source: number): void {
    const last = this.#starts.length - 1;
    const lastStart = this.#starts[last];
    const lastSource = this.#sources[last];
    if (lastStart !== undefined && lastSource !== undefined) {
      if (start - lastStart === source - lastSource) return;
      if (start === lastStart) {
        this.#sources[last] = source;
        return;
      }
    }
    this.#starts.push(start);
    this.#sources.push(source);
  }

  /** The place in the older text of the character at `offset` of the newer; `offset` itself where nothing was moved. */
  source(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
      else high = middle;
    }
    const start = this.#starts[low - 1];
    const source = this.#sources[low - 1];
    return start === undefined || source === undefined ? offset : source + (offset - start);
  }
}
