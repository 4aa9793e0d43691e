import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Conversation } from '../questions/conversation.ts';
import { parseConversation } from './conversations.ts';
import type { Database } from './database.ts';

/** Answers are kept for 90 days, the newest 100,000 of them. */
const REMEMBERED_MS = 90 * 24 * 3_600_000;
const REMEMBERED_COUNT = 100_000;

/** What is kept of a message with buttons. Sources are not: a button of a source carries its own place. */
export interface KeptAnswer {
  readonly id: string;
  readonly chatId: number;
  /** Who asked: the choices under the answer are his or hers. */
  readonly userId: number;
  /** The message that asked; 0 where none did (a button, /start). */
  readonly questionMessageId: number;
  /** The bot's message; 0 until it is sent. */
  readonly messageId: number;
  readonly intent: string;
  readonly kind: string;
  /** The full questions that buttons offer, in the order of the buttons. */
  readonly questions: readonly string[];
  /** What was said before the question, so that an edited one is answered in the same light. */
  readonly before: Conversation;
}

/** A new id for an answer: 12 letters that nobody can guess, safe in callback data and links. */
export function newAnswerId(): string {
  return randomBytes(9).toString('base64url');
}

export async function keepAnswer(db: Kysely<Database>, answer: KeptAnswer, now: number): Promise<void> {
  const { questions, before, ...columns } = answer;
  const row = { ...columns, offers: JSON.stringify({ questions, before }), answeredAt: now };
  await db
    .insertInto('answers')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The answer with this id, or undefined where it was never given or is forgotten. */
export async function answerById(db: Kysely<Database>, id: string): Promise<KeptAnswer | undefined> {
  const row = await db.selectFrom('answers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && read(row);
}

/** The newest answer to the message `questionMessageId` of a chat, if there is one. */
export async function answerTo(
  db: Kysely<Database>,
  chatId: number,
  questionMessageId: number,
): Promise<KeptAnswer | undefined> {
  const row = await db
    .selectFrom('answers')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('questionMessageId', '=', questionMessageId)
    .orderBy('answeredAt', 'desc')
    .executeTakeFirst();
  return row && read(row);
}

/** Forgets answers that are too old or too many. */
export async function forgetOldAnswers(db: Kysely<Database>, now: number): Promise<void> {
  const oldest = await db
    .selectFrom('answers')
    .select('answeredAt')
    .orderBy('answeredAt', 'desc')
    .offset(REMEMBERED_COUNT)
    .limit(1)
    .executeTakeFirst();
  const before = Math.max(now - REMEMBERED_MS, oldest?.answeredAt ?? 0);
  await db.deleteFrom('answers').where('answeredAt', '<=', before).execute();
}

const offers = z.object({ questions: z.array(z.string()), before: z.unknown() });

function read(row: Database['answers']): KeptAnswer {
  const { offers: json, answeredAt: _, ...columns } = row;
  const parsed = offers.parse(JSON.parse(json));
  return {
    ...columns,
    questions: parsed.questions,
    before: parseConversation(JSON.stringify(parsed.before)),
  };
}
