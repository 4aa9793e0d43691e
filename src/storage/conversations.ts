import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type Conversation, NEW_CONVERSATION } from '../questions/conversation.ts';
import type { Database } from './database.ts';

/** A follow-up leans on what was said on the same day, not on last week's talk. */
const REMEMBERED_MS = 24 * 3_600_000;

/** Who is speaking, and where: context belongs to one person within one topic of one chat. Topic 0: no topics. */
export interface Speaker {
  readonly chatId: number;
  readonly topicId: number;
  readonly userId: number;
}

const stored = z.object({
  turns: z.array(
    z.object({
      question: z.string(),
      intent: z.string(),
      meetings: z.array(z.string()),
      people: z.array(z.string()),
    }),
  ),
});

/** Reads a Conversation from its JSON; one that this version cannot read starts anew. */
export function parseConversation(json: string): Conversation {
  try {
    return stored.parse(JSON.parse(json));
  } catch {
    return NEW_CONVERSATION;
  }
}

/** What the speaker said before, of the last day; `now` in milliseconds. */
export async function conversationOf(
  db: Kysely<Database>,
  speaker: Speaker,
  now: number,
): Promise<Conversation> {
  const row = await db
    .selectFrom('conversations')
    .select('turns')
    .where('chatId', '=', speaker.chatId)
    .where('topicId', '=', speaker.topicId)
    .where('userId', '=', speaker.userId)
    .where('changedAt', '>', now - REMEMBERED_MS)
    .executeTakeFirst();
  return row === undefined ? NEW_CONVERSATION : parseConversation(row.turns);
}

export async function keepConversation(
  db: Kysely<Database>,
  speaker: Speaker,
  conversation: Conversation,
  now: number,
): Promise<void> {
  const kept = { turns: JSON.stringify(conversation), changedAt: now };
  await db
    .insertInto('conversations')
    .values({ ...speaker, ...kept })
    .onConflict((conflict) => conflict.columns(['chatId', 'topicId', 'userId']).doUpdateSet(kept))
    .execute();
}

export async function forgetOldConversations(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('conversations')
    .where('changedAt', '<=', now - REMEMBERED_MS)
    .execute();
}
