import { Context, Telegram } from 'telegraf';
import type { DeliveryQueue } from './queue.ts';

/** Telegraf's client, every call of which goes through the queue: pacing, retries and fallbacks come with it. */
export function queuedTelegram(token: string, apiRoot: string, queue: DeliveryQueue): Telegram {
  const telegram = new Telegram(token, { apiRoot, webhookReply: false });
  const call = (method: string, payload: object) => queue.call(method, { ...payload });
  telegram.callApi = call as unknown as Telegram['callApi'];
  return telegram;
}

/**
 * The context type to make a bot with, so that `ctx.reply` and its like use `telegram`: telegraf would make a new
 * client for each update.
 *
 * @example new Telegraf(token, { contextType: contextWith(telegram) })
 */
export function contextWith(
  telegram: Telegram,
): new (
  ...args: ConstructorParameters<typeof Context>
) => Context {
  return class extends Context {
    constructor(...[update, , me]: ConstructorParameters<typeof Context>) {
      super(update, telegram, me);
    }
  };
}
