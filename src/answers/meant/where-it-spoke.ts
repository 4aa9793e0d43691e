import type { Asked } from '../context.ts';
import { reportAt } from '../context.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { placeAsked, speaksFor } from '../persons/place-asked.ts';

/** Another meeting tells so much more of it. */
const MORE = 0.1;

/**
 * "Huế xin trung ương bao nhiêu?": who speaks names no meeting, and may have spoken at another's. The meeting whose report
 * tells of it, where that named after the place does not, or tells less.
 */
export function whereItSpoke(asked: Asked): Asked {
  const { query, corpus, scope } = asked;
  const intent = query.intents[0]?.intent.name ?? '';
  if (!scope || !OF_TALK.has(intent) || query.speaksOfMeeting || query.followUp || query.typing.english)
    return asked;
  if (query.people.length + query.ordinals.length + query.dates.length > 0) return asked;
  const place = placeAsked(query);
  if (place === undefined) return asked;
  const all = evidence({ query, corpus, rivals: [] }, intent).filter(isEnough);
  const told = all.find(({ unit }) => speaksFor(unit, place));
  const meeting = told && reportAt(corpus, told.unit.span)?.meeting;
  if (!told || !meeting || meeting === scope.meeting) return asked;
  const here = all.find(({ unit }) => reportAt(corpus, unit.span)?.meeting === scope.meeting);
  if (here && here.coverage > told.coverage - MORE && here.score > told.score) return asked;
  const there = query.candidates.find((candidate) => candidate.meeting === meeting);
  return there ? { query, corpus, scope: there, rivals: [] } : asked;
}
