import { Telegram } from 'telegraf';
import type { DeliveryQueue } from './queue.ts';

/** Telegraf's client, every call of which goes through the queue: pacing, retries and fallbacks come with it. */
export function queuedTelegram(token: string, apiRoot: string, queue: DeliveryQueue): Telegram {
  const telegram = new Telegram(token, { apiRoot, webhookReply: false });
  const call = (method: string, payload: object) => queue.call(method, { ...payload });
  telegram.callApi = call as unknown as Telegram['callApi'];
  return telegram;
}
