import type { Answer } from './answers/answer.ts';
import type { Document } from './corpus/document.ts';
import type { Passage } from './corpus/passage.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { Conversation } from './questions/conversation.ts';
import type { Hit } from './search/hit.ts';

/**
 * The whole data line in one value: what was read from the documents, and what can be asked of it. It never changes;
 * when the documents do, a new one is made and put in its place.
 */
export interface Assistant {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  /** Held meetings newest first, then planned, then mentioned ones. */
  readonly meetings: readonly Meeting[];
  /** Answers a question as typed. `conversation` is what the same chat said before; pass on the one that comes back. */
  ask(
    question: string,
    conversation?: Conversation,
  ): { readonly answer: Answer; readonly conversation: Conversation };
  /** Passages nearest to the words of `query`, at most `limit` (default 10). */
  search(query: string, limit?: number): Hit[];
  /** Questions that this corpus can answer, for /start: short, at most `count`, each of another kind. */
  examples(count: number): string[];
  /** Two or three next questions after `answer` that this corpus can answer. */
  followUps(answer: Answer): string[];
}
