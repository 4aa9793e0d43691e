import { performance } from 'node:perf_hooks';

/** Time as the bot sees it; passed in, so that a test of an hour's wait takes no hour. */
export interface Clock {
  /** Wall clock, milliseconds since 1970. It may jump; only for dates that people or Telegram gave. */
  now(): number;
  /** Milliseconds since some start; never jumps. For pacing and time limits. */
  monotonic(): number;
  /** Calls `ring` once after `ms`, unless the function that comes back is called before. */
  after(ms: number, ring: () => void): () => void;
  /** Resolves after `ms`, or at once when `signal` is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake, { once: true });
    }),
};

/**
 * The outcome of `work`, or `'late'` when it takes longer than `ms`. Work that is late goes on unwatched; what it
 * rejects with then is dropped.
 */
export function withinTime<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(ms, () => resolve('late'));
    work.then(resolve, reject).finally(stop);
  });
}
