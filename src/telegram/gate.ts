import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import { accessDecision, decideAccess } from '../storage/access.ts';
import type { Database } from '../storage/database.ts';
import { moveChat } from '../storage/housekeeping.ts';
import { keepSetting, setting } from '../storage/settings.ts';

/** A chat that asks again is told again after a day. */
const REFUSED_AGAIN_MS = 24 * 3_600_000;

/** Decides which chats are answered: ACCESS, ALLOWED_CHATS and ADMIN_IDS, and what operators decided since. */
export class Gate {
  /** In memory too: one refusal stays one when the database cannot be written. */
  readonly #refused = new Map<number, number>();

  constructor(
    private readonly db: Kysely<Database>,
    private readonly config: Pick<Config, 'access' | 'allowedChats' | 'adminIds'>,
  ) {}

  isOperator(userId: number): boolean {
    return this.config.adminIds.includes(userId);
  }

  /**
   * May this chat be answered? A private chat has its person's id, and so has an inline query. An operator's decision
   * goes before the setting; operators themselves are never shut out.
   */
  async lets(chatId: number): Promise<boolean> {
    if (this.config.access === 'open' || this.isOperator(chatId)) return true;
    return (await accessDecision(this.db, chatId)) ?? this.config.allowedChats.includes(chatId);
  }

  /**
   * A group became a supergroup: what is known of it moves to its new id, and one that was allowed stays so, also where
   * only ALLOWED_CHATS said it. `now` in milliseconds since 1970.
   */
  async follow(from: number, to: number, now: number): Promise<void> {
    const listed = this.config.access === 'list' && this.config.allowedChats.includes(from);
    const decided = listed ? await accessDecision(this.db, from) : true;
    await moveChat(this.db, from, to);
    if (decided === undefined) await decideAccess(this.db, { chatId: to, allowed: true, by: 0, at: now });
  }

  /** Is it time to tell the chat that it is not allowed? True once a day; `now` in milliseconds since 1970. */
  async refusesAloud(chatId: number, now: number): Promise<boolean> {
    const last = this.#refused.get(chatId) ?? Number((await setting(this.db, chatId, 'refused')) ?? 0);
    if (now - last < REFUSED_AGAIN_MS) return false;
    if (this.#refused.size > 10_000) this.#refused.clear();
    this.#refused.set(chatId, now);
    await keepSetting(this.db, chatId, 'refused', String(now)).catch(() => undefined);
    return true;
  }

  /** A chat that is let in and shut out again shall be told again. */
  async forgetRefusal(chatId: number): Promise<void> {
    this.#refused.delete(chatId);
    await keepSetting(this.db, chatId, 'refused', undefined);
  }
}
