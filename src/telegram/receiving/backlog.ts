import type { Update } from 'telegraf/types';
import type { Clock } from '../clock.ts';
import { chatOf, writtenAt } from './update-facts.ts';

/** Telegram keeps updates for a day: a message that seems older shows that our clock is wrong. */
const KEPT_BY_TELEGRAM_MS = 24 * 3_600_000;
/** After this long a chat is told again. */
const NOTICE_MS = 3_600_000;

/** Questions that waited while the bot was away: the old ones are passed over, with one notice a chat. */
export class Backlog {
  readonly #stale = new WeakSet<Update>();
  readonly #noticed = new Map<number, number>();

  constructor(
    private readonly clock: Clock,
    private readonly staleMs: number,
  ) {}

  /** To be called when an update comes in: how long it then waits for its turn with us does not count. */
  note(update: Update, maxAgeMs: number): void {
    const written = writtenAt(update);
    if (written === undefined || maxAgeMs <= this.staleMs) return;
    const age = this.clock.now() - written;
    if (age > this.staleMs && age < KEPT_BY_TELEGRAM_MS) this.#stale.add(update);
  }

  isStale(update: Update): boolean {
    return this.#stale.has(update);
  }

  /** Gives the chat its notice, unless it had one within the hour. */
  async passOver(update: Update, tell: (update: Update) => Promise<boolean>): Promise<void> {
    const chat = chatOf(update);
    if (chat === undefined) return;
    const now = this.clock.monotonic();
    const last = this.#noticed.get(chat);
    if (last !== undefined && now - last < NOTICE_MS) return;
    if (await tell(update)) {
      if (this.#noticed.size >= 10_000) this.#noticed.clear();
      this.#noticed.set(chat, now);
    }
  }
}
