import type { Clock } from '../../src/telegram/clock.ts';

interface Sleep {
  readonly ms: number;
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #wall: number;
  #elapsed = 0;
  #sleeps: Sleep[] = [];
  readonly #watchers = new Set<() => void>();
  /** Every sleep that was asked for, in milliseconds. */
  readonly asked: number[] = [];

  constructor(start = Date.UTC(2026, 2, 2, 8, 0, 0)) {
    this.#wall = start;
  }

  now(): number {
    return this.#wall + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  /** Sets the wall clock forwards or backwards, as an administrator does. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  after(ms: number, ring: () => void): () => void {
    this.asked.push(ms);
    const stop = () => {
      this.#sleeps = this.#sleeps.filter((other) => other !== sleep);
    };
    const wake = () => {
      stop();
      ring();
    };
    const sleep = { ms, until: this.#elapsed + ms, wake };
    this.#sleeps.push(sleep);
    for (const look of [...this.#watchers]) look();
    return stop;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        stop();
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const stop = this.after(ms, wake);
      signal?.addEventListener('abort', wake);
    });
  }

  /** Lets time pass; sleepers wake in the order of their time. */
  async advance(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      const next = this.#sleeps.filter((s) => s.until <= end).sort((a, b) => a.until - b.until)[0];
      if (!next) break;
      this.#elapsed = Math.max(this.#elapsed, next.until);
      next.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#elapsed = end;
  }

  /** Waits until somebody sleeps for a time that fits, lets that time pass, and gives it. */
  async pass(fits: (ms: number) => boolean, what = 'a sleep'): Promise<number> {
    const sleep = await this.sleeping(fits, what);
    await this.advance(sleep.until - this.#elapsed);
    return sleep.ms;
  }

  /** Waits until somebody sleeps for a time that fits. */
  async sleeping(fits: (ms: number) => boolean, what = 'a sleep'): Promise<Sleep> {
    const find = () => this.#sleeps.find((sleep) => fits(sleep.ms));
    const there = find();
    if (there) return there;
    return new Promise((resolve, reject) => {
      const look = () => {
        const sleep = find();
        if (!sleep) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(sleep);
      };
      const timer = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`nobody slept: ${what}; sleeping: ${this.#sleeps.map((s) => s.ms).join(', ')}`));
      }, 5_000);
      this.#watchers.add(look);
    });
  }
}
