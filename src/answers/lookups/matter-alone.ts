import type { Asked } from '../context.ts';
import { evidence } from '../evidence/evidence.ts';
import type { Lookup } from '../found.ts';
import { content } from './content.ts';

/** "Giải cờ tổ chức ngày nào?": the question speaks of no meeting, and a sentence says nearly all of it. */
export function ofMatterAlone(asked: Asked, intent: string): Lookup {
  if (asked.query.speaksOfMeeting || asked.query.followUp) return undefined;
  const [best, second] = evidence(asked, intent);
  if (!best || best.coverage < SAYS_ALL || best.score < (second?.score ?? 0) + CLEARLY) return undefined;
  return content(asked, intent);
}

const SAYS_ALL = 0.8;
const CLEARLY = 0.2;
