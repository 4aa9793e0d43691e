import { factsOf } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import { fold, lower } from '../../text/fold.ts';
import type { Asked } from '../context.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { isGuests, namesGuests } from './guests.ts';
import { sharedRun } from './party-words.ts';

/** Words between a side and its verb, or before it, that belong to neither. */
const LEADS = new Set(
  'con the vay thi roi va ve phia doan ben dai bieu dai dien lanh dao nguoi cua cac tinh cung lai da co'.split(
    ' ',
  ),
);
const SMALL = new Set('va ve phia ben dai bieu cua cac cung lai da'.split(' '));
/** A side is named in a few words before the verb. */
const LONGEST = 9;

/**
 * Whom a question means that asks a side: "Phía A đề nghị gì với B?", "Bắc Ninh kiến nghị gì?". Those who spoke at the
 * meeting and are seated with that side, or hold an office of it; lower case. None where the question names no side.
 */
export function speakersOfSide({ query, corpus, scope }: Asked): string[] {
  const [first] = query.intents;
  if (!scope || !first || !OF_TALK.has(first.intent.name) || query.typing.english) return [];
  const side = sideBeforeVerb(query, first.cues);
  if (side.length === 0) return [];
  const { facts } = scope.meeting;
  const spoke = new Set(
    [...factsOf({ facts }, 'proposal'), ...factsOf({ facts }, 'statement')].map(({ value }) =>
      lower(value.by),
    ),
  );
  const seats = [
    ...factsOf({ facts }, 'attendee'),
    ...factsOf({ facts }, 'head'),
    ...factsOf({ facts }, 'chair'),
  ];
  const guests = namesGuests(scope.meeting, side);
  let most = Math.min(2, side.length);
  let chosen: string[] = [];
  for (const by of spoke) {
    const offices = seats
      .filter(({ value }) => lower(value.name) === by)
      .flatMap(({ value }) => [value.side ?? '', value.role ?? '']);
    const signedFor = factsOf({ facts }, 'signer').flatMap(({ value }) =>
      lower(value.text) === by ? (value.side ?? []) : [],
    );
    const roles = corpus.people
      .mentions(by)
      .filter(({ span }) => scope.meeting.reports.some(({ document }) => document === span.document))
      .flatMap(({ role }) => role ?? []);
    const fit =
      guests && seats.some(({ value }) => lower(value.name) === by && isGuests(value.side))
        ? side.length
        : Math.max(...[by, ...offices, ...signedFor, ...roles].map((text) => sharedRun(side, text)));
    if (fit < most) continue;
    if (fit > most) chosen = [];
    most = fit;
    chosen.push(by);
  }
  return chosen.length < spoke.size ? chosen : [];
}

/** The words right before the verb of the question's cue, without those that lead in to a side. */
function sideBeforeVerb({ typing }: Query, cues: readonly string[]): string[] {
  const spoken = typing.topic.map((word) => word.folded);
  const at = placeOfVerb(spoken, cues);
  if (at <= 0) return [];
  const side = spoken.slice(Math.max(0, at - LONGEST), at);
  // "Công đoàn", "Hội đoàn kết" hold such words, too
  while (side[0] !== undefined && LEADS.has(side[0])) side.shift();
  return side.filter((word) => !SMALL.has(word));
}

/** Where the verb of a cue stands among the question's words, unaccented; -1 where none of the cues does. */
export function placeOfVerb(spoken: readonly string[], cues: readonly string[]): number {
  for (const cue of cues) {
    const verb = fold(cue)
      .split(/[\s…]+/)
      .filter(Boolean)
      .slice(0, 2);
    const at = spoken.findIndex(
      (word, i) => word === verb[0] && (verb[1] === undefined || spoken[i + 1] === verb[1]),
    );
    if (at > 0) return at;
  }
  return -1;
}
