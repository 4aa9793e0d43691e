import type { Message, Update } from 'telegraf/types';

/** Is this an update at all? What Telegram sends is checked no further: kinds and fields we do not know are allowed. */
export function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}

/** "message", "callback_query"…: the name of the field that carries it. */
export function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'empty';
}

interface Carrier {
  readonly chat?: { readonly id?: number } | null;
  readonly from?: { readonly id?: number } | null;
  readonly message?: (Carrier & Partial<Message>) | null;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly date?: number;
  readonly edit_date?: number;
  readonly text?: unknown;
  readonly caption?: unknown;
  readonly query?: unknown;
}

function carrierOf(update: Update): Carrier {
  const value: unknown = Object.entries(update).find(([key]) => key !== 'update_id')?.[1];
  return typeof value === 'object' && value !== null ? (value as Carrier) : {};
}

/** Updates of one lane are handled one after the other: a chat, a forum topic, or a person's inline queries. */
export function laneOf(update: Update): string {
  const carrier = carrierOf(update);
  const message = carrier.message ?? carrier;
  const chat = message.chat?.id;
  if (chat === undefined) return `from ${carrier.from?.id ?? 'nobody'}`;
  return message.is_topic_message ? `${chat}/${message.message_thread_id}` : String(chat);
}

/** The chat that an update came from. */
export function chatOf(update: Update): number | undefined {
  const carrier = carrierOf(update);
  return (carrier.message ?? carrier).chat?.id;
}

/** When a person wrote or edited it, milliseconds since 1970; undefined for presses, inline queries and the like. */
export function writtenAt(update: Update): number | undefined {
  if (!('message' in update) && !('edited_message' in update)) return undefined;
  const { edit_date, date } = carrierOf(update);
  const seconds = edit_date ?? date;
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined;
}

/** What the person wrote, to keep it out of logs. */
export function textOf(update: Update): string {
  const { text, caption, query } = carrierOf(update);
  return String(text ?? caption ?? query ?? '');
}
