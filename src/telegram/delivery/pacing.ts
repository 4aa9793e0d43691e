/** How much may be sent. Telegram's own limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface Limits {
  /** Messages a second, all chats together. */
  readonly perSecond: number;
  /** Of these, how many a second are kept free for answers: digests do not touch them. */
  readonly keptForAnswers: number;
  /** Messages a minute in one group. */
  readonly perMinuteInGroup: number;
  /** Messages that one chat may get at once, before it gets one a second. */
  readonly burstPerChat: number;
}

export const TELEGRAM_LIMITS: Limits = {
  perSecond: 30,
  keptForAnswers: 10,
  perMinuteInGroup: 20,
  burstPerChat: 3,
};

/** For a Bot API server of one's own, and for measuring. */
export const NO_LIMITS: Limits = {
  perSecond: Number.POSITIVE_INFINITY,
  keptForAnswers: 0,
  perMinuteInGroup: Number.POSITIVE_INFINITY,
  burstPerChat: Number.POSITIVE_INFINITY,
};

/** At most `limit` in any `spanMs`. Times are milliseconds of a clock that never jumps. */
export class Window {
  #taken: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly spanMs: number,
  ) {}

  /** Milliseconds until one more fits with room for `kept` others; 0 when at once. */
  wait(now: number, kept = 0): number {
    const most = this.limit - kept;
    const taken = this.#current(now);
    if (taken.length < most) return 0;
    return Math.ceil((taken[taken.length - most] ?? now) + this.spanMs - now);
  }

  take(now: number): void {
    if (this.limit === Number.POSITIVE_INFINITY) return;
    this.#taken = this.#current(now);
    this.#taken.push(now);
  }

  isEmpty(now: number): boolean {
    return this.#current(now).length === 0;
  }

  #current(now: number): number[] {
    const first = this.#taken[0];
    return first === undefined || first > now - this.spanMs
      ? this.#taken
      : this.#taken.filter((at) => at > now - this.spanMs);
  }
}

/** The pace of one chat: a short burst, then one message a second; in groups at most so many in any minute. */
export class ChatPace {
  readonly #minute: Window;
  readonly #seconds: Window;

  constructor(limits: Limits, isGroup: boolean) {
    // A burst of 3 that comes back at one a second is 3 in any 3 seconds.
    this.#seconds = new Window(limits.burstPerChat, limits.burstPerChat * 1_000);
    this.#minute = new Window(isGroup ? limits.perMinuteInGroup : Number.POSITIVE_INFINITY, 60_000);
  }

  /** Milliseconds until the chat may get a message; 0 when at once. */
  wait(now: number): number {
    return Math.max(this.#seconds.wait(now), this.#minute.wait(now));
  }

  take(now: number): void {
    this.#seconds.take(now);
    this.#minute.take(now);
  }

  /** Has the chat been left alone so long that its past no longer matters? */
  isRested(now: number): boolean {
    return this.#seconds.isEmpty(now) && this.#minute.isEmpty(now);
  }
}
