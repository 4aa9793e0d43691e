/**
 * How often each pair of numbers was met. A table with open places instead of a Map: the readings of a question without
 * accents are weighed pair by pair, some thousand of them, and a Map takes ten times as long for keys beyond 32 bits.
 */
export class PairCounts {
  #firsts = new Int32Array(LEAST);
  #seconds = new Int32Array(LEAST);
  /** 0: the place is free. */
  #counts = new Int32Array(LEAST);
  #taken = 0;

  /** Counts the pair once more. Gives how often it was met until now. */
  add(first: number, second: number): number {
    if (2 * this.#taken >= this.#counts.length) this.#grow();
    const at = this.#placeOf(first, second);
    if (this.#counts[at] === 0) this.#taken++;
    this.#firsts[at] = first;
    this.#seconds[at] = second;
    const count = (this.#counts[at] ?? 0) + 1;
    this.#counts[at] = count;
    return count;
  }

  /** How often the pair was met; numbers that no pair has are met in none. */
  count(first: number, second: number): number {
    return this.#counts[this.#placeOf(first, second)] ?? 0;
  }

  /** Where the pair stands, or else the free place where it would. */
  #placeOf(first: number, second: number): number {
    const last = this.#counts.length - 1;
    let at = hash(first, second) & last;
    while (this.#counts[at] !== 0 && (this.#firsts[at] !== first || this.#seconds[at] !== second))
      at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts];
    this.#firsts = new Int32Array(2 * counts.length);
    this.#seconds = new Int32Array(2 * counts.length);
    this.#counts = new Int32Array(2 * counts.length);
    for (const [i, count] of counts.entries()) {
      if (count === 0) continue;
      const at = this.#placeOf(firsts[i] ?? 0, seconds[i] ?? 0);
      this.#firsts[at] = firsts[i] ?? 0;
      this.#seconds[at] = seconds[i] ?? 0;
      this.#counts[at] = count;
    }
  }
}

/** Places at first; a power of two, as is every later number of them. */
const LEAST = 1024;

/** Spreads pairs of near numbers over all places (multiplicative hashing). */
function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
