/**
 * The tables, as Kysely sees them. Ids of chats, users and messages are Telegram's numbers (up to 52 bits); `…At`
 * columns are milliseconds since 1970; JSON is text that is checked again when it is read.
 */
export interface Database {
  access: AccessTable;
  settings: SettingTable;
  inbox: InboxTable;
  conversations: ConversationTable;
  answers: AnswerTable;
  feedback: FeedbackTable;
}

/** What an operator decided about a chat; it goes before what ALLOWED_CHATS says. */
export interface AccessTable {
  chatId: number;
  /** 1 or 0. */
  allowed: number;
  decidedBy: number;
  decidedAt: number;
}

/** Small facts kept about a chat, by name. */
export interface SettingTable {
  chatId: number;
  name: string;
  value: string;
}

/** Updates as they came in. */
export interface InboxTable {
  updateId: number;
  /** Its place among those taken at the same time. */
  arrival: number;
  /** The update as JSON; null once it is handled. */
  body: string | null;
  /** How often a starting process found it here unhandled. */
  found: number;
  takenAt: number;
}

/** What one person said last within a chat and topic; topic 0 is a chat without topics. */
export interface ConversationTable {
  chatId: number;
  topicId: number;
  userId: number;
  /** A Conversation as JSON. */
  turns: string;
  changedAt: number;
}

/** A message of the bot that has buttons, so that they work after a restart. */
export interface AnswerTable {
  id: string;
  chatId: number;
  userId: number;
  /** The message that asked; 0 where none did. */
  questionMessageId: number;
  /** The bot's own message; 0 until it is sent. */
  messageId: number;
  /** Name of the intent. */
  intent: string;
  kind: string;
  /** What the buttons offer, as JSON. */
  offers: string;
  answeredAt: number;
}

/** One vote a person and answer; `vote` is 1 or -1. The intent stays here when the answer is forgotten. */
export interface FeedbackTable {
  answerId: string;
  userId: number;
  vote: number;
  intent: string;
  votedAt: number;
}
