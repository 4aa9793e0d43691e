import type { Query } from '../../questions/query.ts';
import { documentsOf } from '../../questions/scope/profile.ts';
import type { Candidate } from '../../questions/scope/scope.ts';

/** The meeting of that number which a document names together with the series: "kể từ Hội nghị lần thứ nhất năm …". */
export function numberedBeside({ candidates, ordinals }: Query, series: Candidate): Candidate | undefined {
  const documents = documentsOf(series.meeting);
  return candidates.find(
    ({ meeting }) =>
      meeting.ordinal !== undefined &&
      ordinals.includes(meeting.ordinal) &&
      documentsOf(meeting).some((document) => documents.includes(document)),
  );
}
