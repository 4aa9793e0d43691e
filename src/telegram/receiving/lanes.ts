/** Work in lanes: in order within a lane, lanes side by side, not more than `most` at the same time. */
export class Lanes<T> {
  readonly #waiting = new Map<string, T[]>();
  #ready: string[] = [];
  #running = 0;
  #size = 0;
  #closed = false;
  #watchers: { readonly below: number; readonly wake: () => void }[] = [];

  /** @param work must not reject */
  constructor(
    private readonly work: (item: T) => Promise<void>,
    private readonly most: number,
  ) {}

  /** Items that wait or run. */
  get size(): number {
    return this.#size;
  }

  add(lane: string, item: T): void {
    this.#size++;
    const queue = this.#waiting.get(lane);
    if (queue) {
      queue.push(item);
      return;
    }
    this.#waiting.set(lane, [item]);
    this.#ready.push(lane);
    this.#start();
  }

  /** Resolves when fewer than `count` items wait or run, or when `signal` is aborted. */
  async below(count: number, signal?: AbortSignal): Promise<void> {
    if (this.#size < count || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      signal?.addEventListener('abort', wake);
      this.#watchers.push({ below: count, wake });
    });
  }

  /** Starts nothing more; resolves when what runs has ended. Items that wait are left. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const queue of this.#waiting.values()) this.#size -= queue.length;
    this.#waiting.clear();
    this.#ready = [];
    await this.below(1);
  }

  #start(): void {
    while (!this.#closed && this.#running < this.most) {
      const lane = this.#ready.shift();
      if (lane === undefined) return;
      void this.#run(lane);
    }
  }

  async #run(lane: string): Promise<void> {
    const queue = this.#waiting.get(lane);
    const item = queue?.shift();
    if (!queue || item === undefined) return;
    this.#running++;
    await this.work(item);
    this.#running--;
    this.#size--;
    if (queue.length > 0) this.#ready.push(lane);
    else if (this.#waiting.get(lane) === queue) this.#waiting.delete(lane);
    this.#start();
    const due = this.#watchers.filter(({ below }) => this.#size < below);
    this.#watchers = this.#watchers.filter(({ below }) => this.#size >= below);
    for (const { wake } of due) wake();
  }
}
