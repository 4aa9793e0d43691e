/** Keeps the `limit` best of many scored items: a heap with the worst on top. */
export class Best {
  readonly #ids: number[] = [];
  readonly #scores: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What an item must beat to be kept; 0 as long as there is room. */
  get threshold(): number {
    return this.#ids.length < this.#limit ? 0 : (this.#scores[0] ?? 0);
  }

  add(id: number, score: number): void {
    if (this.#limit <= 0) return;
    if (this.#ids.length < this.#limit) {
      this.#ids.push(id);
      this.#scores.push(score);
      this.#rise(this.#ids.length - 1);
    } else if (score > (this.#scores[0] ?? 0)) {
      this.#ids[0] = id;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** Best first; the smaller id first where scores are equal. */
  sorted(): { id: number; score: number }[] {
    return this.#ids
      .map((id, i) => ({ id, score: this.#scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if ((this.#scores[parent] ?? 0) <= (this.#scores[at] ?? 0)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#ids.length && (this.#scores[child] ?? 0) < (this.#scores[least] ?? 0))
          least = child;
      }
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(a: number, b: number): void {
    [this.#ids[a], this.#ids[b]] = [this.#ids[b] ?? 0, this.#ids[a] ?? 0];
    [this.#scores[a], this.#scores[b]] = [this.#scores[b] ?? 0, this.#scores[a] ?? 0];
  }
}
