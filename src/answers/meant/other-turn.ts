import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { findOrdinals } from '../../text/ordinals.ts';

/**
 * "Lễ hội lần thứ hai đón bao nhiêu khách?" of a report on the third: what its headlines number is asked for by another
 * number, which the report does not even name.
 */
export function isOfOtherTurn({ ordinals }: Query, { meeting }: Candidate): boolean {
  const [asked, ...others] = ordinals;
  if (asked === undefined || others.length > 0 || meeting.ordinal !== undefined) return false;
  const documents = meeting.reports.map(({ document }) => document);
  const told = [meeting.title, ...documents.map(({ title }) => title)].flatMap((text) => numbersIn(text));
  return (
    told.length > 0 && !told.includes(asked) && !documents.some(({ text }) => numbersIn(text).includes(asked))
  );
}

function numbersIn(text: string): number[] {
  return findOrdinals(text).map(({ number }) => number);
}
