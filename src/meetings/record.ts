import { excerpt } from '../corpus/document.ts';
import { isoDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import type { Account } from './account.ts';
import type { Format } from './fact.ts';
import { factsOf } from './meeting.ts';

/** One document's report of one meeting as plain values: what `meetings --json` prints, a line each. Dates are ISO. */
export interface MeetingRecord {
  readonly doc: string;
  readonly meeting: string;
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly place: readonly string[];
  readonly format: Format | null;
  readonly chairs: readonly string[];
  readonly organisers: readonly string[];
  readonly attendees: readonly { readonly name: string; readonly role: string | null }[];
  readonly signed: readonly string[];
  readonly signers: readonly string[];
  readonly next: {
    readonly when: string | null;
    readonly where: string | null;
    readonly host: string | null;
  } | null;
  readonly figures: readonly string[];
  readonly docSigners: readonly string[];
}

/** The record of one account, with what that document says and nothing from others. */
export function recordOf(account: Account): MeetingRecord {
  const { document } = account;
  const texts = (values: readonly string[]) => [
    ...new Map(values.map((value) => [lower(value), value])).values(),
  ];
  const chairs = factsOf(account, 'chair').map((fact) => fact.value.name);
  const heads = factsOf(account, 'head').filter((fact) => /chủ trì đoàn/u.test(lower(excerpt(fact.span))));
  const next = factsOf(account, 'next')[0]?.value;
  return {
    doc: document.id,
    meeting: account.name?.value.text ?? document.title,
    ordinal: account.ordinal ?? null,
    date: (account.from && isoDate(account.from)) || null,
    dateEnd: (account.to && isoDate(account.to)) || null,
    place: texts(factsOf(account, 'place').map((fact) => fact.value.text)),
    format: factsOf(account, 'format')[0]?.value.format ?? null,
    chairs: texts(chairs.length > 0 ? chairs : heads.map((fact) => fact.value.name)),
    organisers: texts(factsOf(account, 'organiser').map((fact) => fact.value.text)),
    attendees: factsOf(account, 'attendee').map(({ value }) => ({
      name: value.name,
      role: value.role ?? null,
    })),
    signed: texts(
      factsOf(account, 'signed')
        .filter((fact) => fact.value.not !== true)
        .map((fact) => fact.value.title),
    ),
    signers: texts(
      factsOf(account, 'signer')
        .filter((fact) => !isOfDocument(fact.rule))
        .map((fact) => fact.value.text),
    ),
    next:
      next === undefined
        ? null
        : { when: next.when ?? null, where: next.where ?? null, host: next.host ?? null },
    figures: texts(factsOf(account, 'figure').map((fact) => fact.value.amount)),
    docSigners: texts(
      factsOf(account, 'signer')
        .filter((fact) => isOfDocument(fact.rule))
        .map((fact) => fact.value.text),
    ),
  };
}

/** Signers of the report itself, as minutes have them, sign nothing at the meeting. */
function isOfDocument(rule: string): boolean {
  return rule.startsWith('signer of the document');
}
