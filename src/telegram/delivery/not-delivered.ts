/**
 * Why a message did not arrive:
 * - `blocked`: the person blocked the bot, or it was thrown out of the group; nothing will arrive until that changes.
 * - `gone`: the chat or topic was deleted or closed, or the bot may not write in it.
 * - `uncertain`: it was sent, and no answer came; it may have arrived. Only for messages that must not come twice.
 * - `refused`: Telegram does not accept the request; sending it again would not help.
 * - `unreachable`: Telegram could not be reached in time; nothing was sent.
 * - `stopped`: the bot is stopping and has not tried.
 */
export type Reason = 'blocked' | 'gone' | 'uncertain' | 'refused' | 'unreachable' | 'stopped';

/** A message that did not arrive, or of which nobody knows. The message of the error holds no text and no token. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';

  constructor(
    readonly reason: Reason,
    /** What Telegram or the network said. */
    readonly description: string,
    readonly chatId?: number,
  ) {
    super(`${reason}: ${description}`);
  }
}
