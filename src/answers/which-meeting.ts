import { weightOf, withoutCues } from '../questions/terms.ts';
import type { Answer } from './answer.ts';
import { type Asked, label } from './context.ts';
import { evidence } from './evidence.ts';
import type { Lookup } from './found.ts';
import { content } from './lookups/content.ts';

/** "Lần gặp lại để rà lần cuối ở nhà ai?" names no meeting, but one sentence of all says nearly every word of it. */
export function tellsApart(asked: Asked, intent: string): Lookup {
  const [best, second] = evidence(asked, intent);
  const said = weightOf(withoutCues(asked.query.terms, asked.query.intents));
  const gap = (best?.score ?? 0) - (second?.score ?? 0);
  const clear = best && best.coverage > 0.9 && best.score > 1 && gap > 0.3;
  return clear && said > (gap > FAR ? SAYS_MUCH / 2 : SAYS_MUCH) ? content(asked, intent) : undefined;
}

/** Where all others are this far behind, one telling word is enough: "Áp phích ra ngày nào?" */
const FAR = 0.6;
/** About two telling words beside the cue. */
const SAYS_MUCH = 6;

/** Asks back which of the meetings is meant, where there are several. */
export function whichMeeting({ query, corpus }: Asked, intent: string): Answer | undefined {
  const held = query.candidates
    .filter(({ meeting, foreign }) => meeting.status === 'held' && !foreign)
    .slice(0, 5);
  if (held.length < 2 || corpus.meetings.length < 2) return undefined;
  return {
    kind: 'unclear',
    intent,
    text: 'Bạn muốn hỏi cuộc họp nào?',
    meetings: held.map(({ meeting }) => meeting.id),
    choices: held.map(({ meeting }) => ({
      meeting: meeting.id,
      label: label(meeting, 80),
      question: `${query.typing.typed.replace(/[?？\s]+$/u, '')} – ${label(meeting, 120)}?`,
    })),
  };
}
