import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { foldedWords } from '../../questions/typing/typing.ts';

/** "Còn buổi chiều?", "thế cuộc kia thì ai?", "còn cuộc họp thứ hai?" */
const OTHER =
  /^(?:the |vay |a )*(?:con |the )(?:cuoc|buoi|phien|hoi nghi)(?: hop| lam viec)? (?:buoi )?(?:sang|chieu|toi|kia|con lai|thu hai|sau|truoc|dau)(?: |$)/;

/** Where the paper of the meeting spoken of tells of just one more, the other one is meant. */
export function otherSession({ typing, followUp, before, candidates }: Query): Candidate | undefined {
  const spokenOf = before && candidates.find(({ meeting }) => meeting.id === before.meetings[0])?.meeting;
  if (!followUp || !spokenOf || !OTHER.test(foldedWords(typing))) return undefined;
  const documents = spokenOf.reports.map(({ document }) => document);
  const [other, ...more] = candidates.filter(
    ({ meeting }) =>
      meeting !== spokenOf &&
      meeting.status === 'held' &&
      meeting.reports.some(({ document }) => documents.includes(document)),
  );
  return more.length === 0 ? other : undefined;
}
