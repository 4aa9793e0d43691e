import type { Meeting } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm } from '../../questions/terms.ts';
import type { Bag } from '../../search/bag.ts';
import { bagOf } from '../../search/bag.ts';

/** The one whose part of the report says this much more of what is asked is meant. */
const CLEARLY = 0.16;
/** Half as much where their names fit about as well. */
const NEARLY = 0.08;

const parts = new WeakMap<Meeting, Bag>();

/** All words by which its reports tell of a meeting, without those that tell of another one in the same document. */
function partOf(meeting: Meeting): Bag {
  let bag = parts.get(meeting);
  if (!bag) {
    bag = bagOf(
      ...meeting.reports.flatMap(({ document, sections }) =>
        sections.map(({ start, end }) => document.text.slice(start, end)),
      ),
    );
    parts.set(meeting, bag);
  }
  return bag;
}

/**
 * Where one document tells of several meetings, its head names them all, and the question may name the one it means by
 * what was spoken of there: "cuộc họp về bèo ai chủ trì?". The candidate of the same document whose part of the report
 * says clearly more of it; else the first.
 */
export function byItsPart(
  { naming, ordinals, typing }: Query,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [first] = candidates;
  if (!first || typing.english || ordinals.length > 0 || naming.length === 0) return candidates;
  const documents = first.meeting.reports.map(({ document }) => document);
  const beside = candidates.filter(
    ({ meeting }) =>
      meeting !== first.meeting &&
      meeting.status === 'held' &&
      meeting.reports.some(({ document }) => documents.includes(document)),
  );
  if (beside.length === 0) return candidates;
  const total = naming.reduce((sum, term) => sum + term.weight, 0);
  const said = ({ meeting }: Candidate) =>
    naming.reduce((sum, term) => sum + term.weight * coverTerm(term, partOf(meeting)), 0) / total;
  const own = said(first);
  const [best] = beside
    .map((candidate) => ({ candidate, share: said(candidate) }))
    .sort((a, b) => b.share - a.share);
  if (!best) return candidates;
  const nearly = best.candidate.score > first.score - NEARLY;
  if (best.share < own + (nearly ? CLEARLY / 2 : CLEARLY)) return candidates;
  const meant = { ...best.candidate, score: Math.max(best.candidate.score, first.score) };
  return [
    meant,
    ...candidates.filter(({ meeting }) => meeting !== meant.meeting && meeting !== first.meeting),
  ];
}
