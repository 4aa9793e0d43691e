import type { Entity, RichText } from './rich-text.ts';

/** A button under a message: what it says, and what it does when it is tapped. */
export type Button =
  /** `data` comes back to the bot: 1 to 64 bytes. */
  { readonly label: string; readonly data: string } | { readonly label: string; readonly url: string };

/** A message ready to send: what stands in it, and its rows of buttons. */
export interface OutgoingMessage {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly Button[])[];
}

/** About so many letters of a button in a row of its own are seen on a phone. */
export const LABEL_LIMIT = 48;

export function message(text: RichText, buttons: readonly (readonly Button[])[] = []): OutgoingMessage {
  return {
    text: text.text.trimEnd(),
    entities: text.entities,
    buttons: buttons.filter((row) => row.length > 0),
  };
}

/** Buttons in rows of at most eight, as Telegram allows, all rows about as long. */
export function inRows(buttons: readonly Button[], most = 8): Button[][] {
  const rows = Math.ceil(buttons.length / most);
  const length = Math.ceil(buttons.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * length, (row + 1) * length));
}
