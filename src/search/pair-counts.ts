const SMALLEST = 1 << 12;
const LARGEST = 1 << 22;

/**
 * In how many passages two syllables stand side by side. Pairs share cells by a hash: a count is never too low, and
 * seldom too high, which for a weight is near enough at a fixed cost of memory.
 */
export class PairCounts {
  readonly #counts: Uint32Array;
  #seen: Uint32Array;
  readonly #mask: number;

  /** @param words how many words there are in all: there are hardly more pairs than that */
  constructor(words: number) {
    let cells = SMALLEST;
    while (cells < words * 2 && cells < LARGEST) cells *= 2;
    this.#counts = new Uint32Array(cells);
    this.#seen = new Uint32Array(cells);
    this.#mask = cells - 1;
  }

  /** Counts the pair once for each `passage` (a number above 0). Passages come one after another. */
  add(first: number, second: number, passage: number): void {
    const cell = this.#cell(first, second);
    if (this.#seen[cell] === passage) return;
    this.#seen[cell] = passage;
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
  }

  /** Nothing will be added any more. */
  seal(): void {
    this.#seen = new Uint32Array(0);
  }

  count(first: number, second: number): number {
    return this.#counts[this.#cell(first, second)] ?? 0;
  }

  #cell(first: number, second: number): number {
    let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    return hash & this.#mask;
  }
}
