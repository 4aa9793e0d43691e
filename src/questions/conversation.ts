/**
 * What a follow-up may lean on: a plain JSON value, so that it can be stored. Empty at the start of a chat.
 * Only names and ids, never answers: a follow-up is always looked up afresh.
 */
export interface Conversation {
  /** Earlier questions of this chat as understood, oldest first; at most the last few. */
  readonly turns: readonly Turn[];
}

export interface Turn {
  readonly question: string;
  readonly intent: string;
  /** Ids of the meetings that were spoken of. */
  readonly meetings: readonly string[];
  /** Names of the persons that were asked for or answered. */
  readonly people: readonly string[];
}

export const NEW_CONVERSATION: Conversation = { turns: [] };

/** More turns than this are never looked back to. */
const LONGEST = 4;

/** The conversation after one more question. */
export function nextConversation(conversation: Conversation, turn: Turn): Conversation {
  return { turns: [...conversation.turns, turn].slice(-LONGEST) };
}
