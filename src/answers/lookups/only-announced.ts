import type { Asked } from '../context.ts';
import { isEnough } from '../enough.ts';
import { evidence } from '../evidence.ts';
import type { Lookup } from '../found.ts';
import { content } from './content.ts';

/** "Ban Chỉ đạo họp lại bao giờ?" names no meeting: where one announcement alone says all of it, that. */
export function onlyAnnounced(asked: Asked): Lookup {
  const [best, second] = evidence(asked, 'next_meeting').filter((one) => isEnough(one));
  const announces = best?.facts.some(({ kind }) => kind === 'next') ?? false;
  return announces && best && best.coverage >= SAYS_MOST && !(second && second.score > best.score - CLEARLY)
    ? content(asked, 'next_meeting')
    : undefined;
}

const SAYS_MOST = 0.6;
const CLEARLY = 0.2;
