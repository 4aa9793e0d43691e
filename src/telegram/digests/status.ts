import type { Kysely } from 'kysely';
import { DateTime } from 'luxon';
import type { Database } from '../../storage/database.ts';
import { uncertainDeliveries } from '../../storage/deliveries.ts';
import { subscriptionCounts } from '../../storage/subscriptions.ts';
import { texts } from './texts.ts';

const DAY_MS = 24 * 3_600_000;
const MOST = 10;

/** What /trangthai says of digests: how many places get one, and of which nobody knows whether they arrived. */
export async function digestStatus(db: Kysely<Database>, now: number, zone: string): Promise<string> {
  const { active, paused } = await subscriptionCounts(db);
  const uncertain = await uncertainDeliveries(db, now - DAY_MS, now, MOST);
  const lines = uncertain.map(({ chatId, topicId, occasion, claimedAt }) => {
    const where = topicId === 0 ? String(chatId) : `${chatId}/${topicId}`;
    return texts.uncertain(where, occasion, DateTime.fromMillis(claimedAt, { zone }).toFormat('HH:mm d/M'));
  });
  return [texts.status(active, paused), ...(lines.length > 0 ? [texts.uncertainHeading, ...lines] : [])].join(
    '\n',
  );
}
