import type { Kysely } from 'kysely';
import type { Reports } from '../../digests/commitments.ts';
import { type Digest, digestOf } from '../../digests/digest.ts';
import type { Day } from '../../digests/due.ts';
import type { Line } from '../../digests/line.ts';
import type { Fresh } from '../../digests/news.ts';
import { tellWatched, watchman } from '../../digests/watches.ts';
import type { Database } from '../../storage/database.ts';
import { freshSince, lastChange } from '../../storage/known-documents.ts';
import type { Subscription } from '../../storage/subscriptions.ts';
import { type Finding, findingsForDigest } from '../../storage/watches.ts';

const NOTHING: Fresh = { added: new Set(), changed: new Set() };

/** A digest made for one chat, and what is to be kept once it is sent. */
export interface Composed {
  readonly digest: Digest;
  readonly seen: number;
  readonly findings: readonly Finding[];
}

/** Makes the digest of `day` for a subscription, from the documents as they are now. */
export async function composeDigest(
  db: Kysely<Database>,
  reports: Reports,
  subscription: Subscription,
  day: Day,
): Promise<Composed> {
  const { chatId, topicId, seen: before, memory, schedule } = subscription;
  const seen = await lastChange(db);
  const findings = await findingsForDigest(db, subscription);
  const digest = digestOf(reports, {
    day,
    fresh: seen > before ? await freshSince(db, before) : NOTHING,
    watched: linesFor(reports, findings).map(({ line }) => line),
    missed: schedule.missed,
    memory,
    seed: `${chatId}/${topicId}`,
  });
  return { digest, seen, findings };
}

/** Each finding whose document still says the words, with the line that tells it. */
export function linesFor(
  reports: Reports,
  findings: readonly Finding[],
): { readonly finding: Finding; readonly line: Line }[] {
  if (findings.length === 0) return [];
  const documents = new Map(reports.documents.map((document) => [document.id, document]));
  return findings.flatMap((finding) => {
    const document = documents.get(finding.documentId);
    const place = document && watchman(document)(finding.words);
    return place === undefined ? [] : [{ finding, line: tellWatched(finding.words, place) }];
  });
}
