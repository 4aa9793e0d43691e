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
  subscriptions: SubscriptionTable;
  deliveries: DeliveryTable;
  watches: WatchTable;
  findings: FindingTable;
  knownDocuments: KnownDocumentTable;
}

/** What an operator decided about a chat; it goes before what ALLOWED_CHATS says. */
interface AccessTable {
  chatId: number;
  /** 1 or 0. */
  allowed: number;
  decidedBy: number;
  decidedAt: number;
}

/** Small facts kept about a chat, by name. */
interface SettingTable {
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
interface ConversationTable {
  chatId: number;
  topicId: number;
  userId: number;
  /** A Conversation as JSON. */
  turns: string;
  changedAt: number;
}

/** A message of the bot that has buttons, so that they work after a restart. */
interface AnswerTable {
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
interface FeedbackTable {
  answerId: string;
  userId: number;
  vote: number;
  intent: string;
  votedAt: number;
}

/** When a chat's (or topic's; 0 without topics) digest comes, and how far it has come. Kept while it is off, too. */
interface SubscriptionTable {
  chatId: number;
  topicId: number;
  /** 1: wanted; 0: not. */
  active: number;
  /** Why nothing can be sent there at present: `blocked` or `gone`; null where it can. */
  pausedFor: string | null;
  zone: string;
  /** `HH:MM`. */
  hour: string;
  /** `daily` or `weekly`. */
  mode: string;
  /** 1: only on days with something new. */
  onlyNew: number;
  /** `YYYY-MM-DD`. */
  lastDay: string;
  since: number;
  missed: number;
  /** From when on the next digest is due; looked up often, so it is kept rather than counted out. */
  dueAt: number;
  /** The change of the documents up to which the chat has been told. */
  seen: number;
  /** A Memory as JSON. */
  memory: string;
}

/** A message that must not come twice: written down before it is sent, settled after. One an occasion and chat. */
interface DeliveryTable {
  id: string;
  chatId: number;
  topicId: number;
  /** `digest 2026-05-12`, `watch <id> <document>`. */
  occasion: string;
  /** `sending`, `sent`, `failed` or `uncertain`. */
  state: string;
  claimedAt: number;
  /** Why it failed or is uncertain. */
  reason: string | null;
}

/** Words that a chat wants to hear of. */
interface WatchTable {
  id: string;
  chatId: number;
  topicId: number;
  /** The one spelling of the words that all ways of writing them share. */
  spelling: string;
  /** As typed. */
  words: string;
  /** 1: told at once; 0: in the next digest. */
  atOnce: number;
  /** Documents known at this change or before are not news to the watch. */
  since: number;
  createdAt: number;
}

/** What a watch found, so that it is told once. */
interface FindingTable {
  watchId: string;
  documentId: string;
  /** 1 once it was told. */
  told: number;
}

/** Every document that was ever read. Changes of the documents are counted from 1; 0 is before all. */
interface KnownDocumentTable {
  documentId: string;
  /** SHA-256 of the file as last read. */
  digest: string;
  /** The change with which it came, and the last one that touched it. */
  addedIn: number;
  changedIn: number;
  /** 1 while the file is not there. */
  gone: number;
}
