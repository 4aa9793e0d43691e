import type { Clock } from './clock.ts';

/** `over, tell`: the first time within the window, so that one notice is given and no more. */
export type Verdict = 'within' | 'over, tell' | 'over';

interface Window {
  /** When the first of the counted ones came. */
  readonly from: number;
  count: number;
}

/** Counts what each person does: `most` within `windowMs` from the first on. One person's flood costs others nothing. */
export class RateLimit {
  #windows = new Map<number, Window>();

  constructor(
    private readonly clock: Clock,
    private readonly most: number,
    private readonly windowMs = 60_000,
  ) {}

  /** Counts one more of this person. */
  count(userId: number): Verdict {
    const now = this.clock.monotonic();
    const open = this.#windows.get(userId);
    if (open === undefined || now - open.from >= this.windowMs) {
      this.#forget(now);
      this.#windows.set(userId, { from: now, count: 1 });
      return 'within';
    }
    open.count++;
    if (open.count <= this.most) return 'within';
    return open.count === this.most + 1 ? 'over, tell' : 'over';
  }

  /** Many people may have come by: those whose window is over are dropped now and then. */
  #forget(now: number): void {
    if (this.#windows.size < 10_000) return;
    for (const [user, { from }] of this.#windows) {
      if (now - from >= this.windowMs) this.#windows.delete(user);
    }
  }
}
