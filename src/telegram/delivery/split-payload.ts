import type { Payload } from '../bot-api.ts';
import { MESSAGE_LIMIT, splitMessage } from './split.ts';

/**
 * Makes of one sendMessage as many as its text needs: a reply points back from the first message, buttons stand under
 * the last.
 */
export function splitPayload(payload: Payload): Payload[] {
  const { text, entities, parse_mode, reply_parameters, reply_markup, ...rest } = payload;
  if (typeof text !== 'string' || text.length <= MESSAGE_LIMIT || parse_mode !== undefined) return [payload];
  const pieces = splitMessage({ text, entities: Array.isArray(entities) ? entities : [] });
  return pieces.map((piece, i) => ({
    ...rest,
    ...piece,
    ...(i === 0 && reply_parameters !== undefined ? { reply_parameters } : {}),
    ...(i === pieces.length - 1 && reply_markup !== undefined ? { reply_markup } : {}),
  }));
}
