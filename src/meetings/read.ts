import { setImmediate } from 'node:timers/promises';
import type { Document } from '../corpus/document.ts';
import { bringTogether } from './bring-together.ts';
import type { Meeting } from './meeting.ts';
import { accountsOf } from './report.ts';

/**
 * Reads the meetings that the documents report, announce or mention, each with its facts and their places in the
 * documents. Held meetings come newest first, then planned, then mentioned ones.
 */
export function readMeetings(documents: readonly Document[]): Meeting[] {
  return bringTogether(documents.flatMap(accountsOf));
}

/**
 * Reads the documents one by one and lets other work go on between them: `readMeetings` then has most of its work done.
 * For many new documents at once, while questions are being answered.
 */
export async function readAhead(documents: readonly Document[]): Promise<void> {
  for (const document of documents) {
    accountsOf(document);
    await setImmediate();
  }
}
