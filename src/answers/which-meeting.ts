import type { Query } from '../questions/query.ts';
import type { Candidate } from '../questions/scope/scope.ts';
import { weightOf, withoutCues } from '../questions/terms.ts';
import type { Answer } from './answer.ts';
import { type Asked, label, reportAt } from './context.ts';
import { isEnough } from './evidence/enough.ts';
import { evidence } from './evidence/evidence.ts';
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

/** Names of sorts only fit meetings as well as this little. */
const TIE = 0.02;
/** Whose own name says so much more of the question is the one meant. */
const CALLED = 0.1;
/** The sentences of so many meetings tell of it as well. */
const MANY = 3;
const AS_WELL = 0.15;

/** "Đại hội cổ đông ai chủ tọa?" where three companies hold theirs: it names a sort of meeting, and nothing tells them apart. */
export function severalFit(asked: Asked, intent: string): Answer | undefined {
  const { scope, rivals, query } = asked;
  if (
    !scope ||
    query.followUp ||
    query.latest ||
    query.typing.english ||
    query.people.length + query.ordinals.length > 0
  )
    return undefined;
  const ties = rivals.filter(
    ({ meeting, score, named }) =>
      meeting.status === 'held' && score > scope.score - TIE && named > scope.named - CALLED,
  );
  return ties.length > 0 ? whichMeeting(asked, intent, [scope, ...ties]) : undefined;
}

/** "Quỹ còn bao nhiêu?" names nothing, and many meetings tell of such a thing. */
export function manyTell(asked: Asked, intent: string): Answer | undefined {
  const { query, corpus, scope, rivals } = asked;
  if (namesOne(query) || (scope && rivals.length === 0)) return undefined;
  const ranked = evidence(asked, intent).filter(isEnough);
  const [best] = ranked;
  const told = new Set(
    ranked
      .filter(
        ({ score, coverage }) => best && score > best.score - AS_WELL && coverage > best.coverage - AS_WELL,
      )
      .flatMap(({ unit }) => reportAt(corpus, unit.span)?.meeting ?? []),
  );
  if (told.size < MANY) return undefined;
  const meant = [...told].flatMap((one) => query.candidates.find(({ meeting }) => meeting === one) ?? []);
  return whichMeeting(asked, intent, meant);
}

/** A number, a day, a person, a place, or what was spoken of before tells which is meant. */
function namesOne({ ordinals, dates, people, places, followUp, latest, typing }: Query): boolean {
  return (
    followUp || latest || typing.english || ordinals.length + dates.length + people.length + places.length > 0
  );
}

/** Asks back which of the meetings is meant, where there are several. */
export function whichMeeting(
  { query, corpus }: Asked,
  intent: string,
  among: readonly Candidate[] = query.candidates,
): Answer | undefined {
  const held = among.filter(({ meeting, foreign }) => meeting.status === 'held' && !foreign).slice(0, 5);
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
