import type { Clock } from '../clock.ts';

const DAY_MS = 24 * 3_600_000;
const KEPT = 1_000;
/** A poll lasts 50 s at most; after three times as long without one that came back, something is wrong. */
const SILENCE_MS = 150_000;

export interface HealthReport {
  readonly healthy: boolean;
  /** Milliseconds since 1970; undefined before the first. */
  readonly lastUpdateAt: number | undefined;
  readonly lastContactAt: number | undefined;
  /** Failures in a row of reaching Telegram; 0 while it answers. */
  readonly failures: number;
  /** Faults of the last 24 hours, by what they were, most frequent first. */
  readonly faults: readonly { readonly what: string; readonly count: number }[];
}

/** How receiving is doing: what /readyz and /trangthai tell. */
export class Health {
  #lastUpdateAt: number | undefined;
  #lastContactAt: number | undefined;
  #contact: number;
  #failures = 0;
  #faults: { readonly at: number; readonly what: string }[] = [];

  constructor(private readonly clock: Clock) {
    this.#contact = clock.monotonic();
  }

  /** Telegram answered, or delivered something. */
  reached(): void {
    this.#failures = 0;
    this.#contact = this.clock.monotonic();
    this.#lastContactAt = this.clock.now();
  }

  /** Telegram could not be reached; gives the number of failures in a row. */
  missed(what: string): number {
    this.fault(what);
    return ++this.#failures;
  }

  updated(): void {
    this.#lastUpdateAt = this.clock.now();
  }

  /** Notes a fault of any part of the bot for the operator's report; `what` names its kind and holds no text. */
  fault(what: string): void {
    this.#faults.push({ at: this.clock.now(), what });
    if (this.#faults.length > KEPT) this.#faults = this.#faults.slice(-KEPT / 2);
  }

  /** Pass `waits: true` where Telegram calls us: then silence is no fault. */
  report({ waits = false } = {}): HealthReport {
    const silent = !waits && this.clock.monotonic() - this.#contact > SILENCE_MS;
    const since = this.clock.now() - DAY_MS;
    const counts = new Map<string, number>();
    for (const { at, what } of this.#faults) {
      if (at >= since) counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    return {
      healthy: this.#failures < 3 && !silent,
      lastUpdateAt: this.#lastUpdateAt,
      lastContactAt: this.#lastContactAt,
      failures: this.#failures,
      faults: [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count),
    };
  }
}
