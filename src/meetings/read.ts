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
