import type { Update } from 'telegraf/types';

/**
 * Where updates are written down before Telegram is told that we have them, and kept until they are handled: a process
 * that is killed finds them again at its next start. It also knows the updates that were handled, so that the same one
 * delivered twice is handled once. Ids are remembered for two days, not for ever: Telegram delivers an update for one
 * day at most, and after a quiet week its ids start again from a random place.
 */
export interface Inbox {
  /** Writes down those of `updates` that were never taken before, all or none, and gives them back in their order. */
  take(updates: readonly Update[]): Promise<Update[]>;
  /** The update is done with, well or badly: only its id is kept. */
  settle(updateId: number): Promise<void>;
  /**
   * Updates that were taken and not settled when the last process ended, oldest first. One that was already found so
   * twice is settled and left out: it may be what ends the process.
   */
  unsettled(): Promise<Update[]>;
}

const REMEMBERED_MS = 48 * 3_600_000;

/** An inbox that lasts as long as the process: stands in when the database cannot be written. */
export class MemoryInbox implements Inbox {
  readonly #taken = new Map<number, number>();

  constructor(private readonly now: () => number) {}

  async take(updates: readonly Update[]): Promise<Update[]> {
    this.#forget();
    const fresh: Update[] = [];
    for (const update of updates) {
      if (this.#taken.has(update.update_id)) continue;
      this.#taken.set(update.update_id, this.now());
      fresh.push(update);
    }
    return fresh;
  }

  async settle(): Promise<void> {}

  async unsettled(): Promise<Update[]> {
    return [];
  }

  #forget(): void {
    const before = this.now() - REMEMBERED_MS;
    for (const [id, at] of this.#taken) {
      if (at >= before) return;
      this.#taken.delete(id);
    }
  }
}
