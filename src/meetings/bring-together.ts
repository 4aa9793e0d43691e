import type { Span } from '../corpus/document.ts';
import { isFull, type PartialDate } from '../text/dates/calendar.ts';
import { lower } from '../text/fold.ts';
import { onceEach } from '../text/lately.ts';
import type { Account, Mention } from './account.ts';
import type { Fact } from './fact.ts';
import { likeness, sortOf, tellingWords, tellsWhose } from './likeness.ts';
import { factsOf, type Meeting, type Status } from './meeting.ts';
import { meetingId } from './meeting-id.ts';

/** A mention and who makes it. */
interface Made extends Mention {
  readonly by: Account;
}

/** Accounts and mentions that are of one meeting. */
interface Group {
  readonly accounts: Account[];
  readonly mentions: Made[];
}

/** Brings the accounts of all documents together into meetings: held ones newest first, then planned, then mentioned. */
export function bringTogether(accounts: readonly Account[]): Meeting[] {
  const groups: Group[] = [];
  for (const account of accounts) {
    const group = groups.find(
      (one) =>
        one.accounts.every((other) => other.document !== account.document) &&
        one.accounts.some((other) => sameMeeting(other, account)),
    );
    if (group === undefined) groups.push({ accounts: [account], mentions: [] });
    else group.accounts.push(account);
  }
  for (const mention of accounts.flatMap((by) => by.mentions.map((one) => ({ ...one, by })))) {
    const group = groups.find((one) => isMeant(mention, one));
    if (group === undefined) groups.push({ accounts: [], mentions: [mention] });
    else group.mentions.push(mention);
  }
  const taken = new Set<string>();
  return groups.map((group) => meetingOf(group, taken)).sort(byStatusAndDay);
}

/** Same number and name words, or same day and name words, and nothing against it. */
function sameMeeting(a: Account, b: Account): boolean {
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  if (daysApart(a.from, b.from) > 3) return false;
  const [one, two] = [nameOf(a), nameOf(b)];
  if (sortOf(one) !== sortOf(two)) return false;
  const words = likeness(tellingWords(one), tellingWords(two));
  // two companies meet their shareholders on one day: what every body calls its meeting proves nothing
  const named = [one, two].every((name) => tellsWhose(tellingWords(name)));
  if (!named && !shares(a, b)) return false;
  const sameNumber = a.ordinal !== undefined && a.ordinal === b.ordinal;
  const sameDay = isFull(a.from ?? {}) && daysApart(a.from, b.from) === 0;
  if (sameNumber && sameDay) return words >= 0.4;
  if (sameNumber) return words >= 0.7 && tellingWords(one).size > 1;
  return sameDay && words >= 0.6 && (shares(a, b) || words >= 0.8);
}

/** Do two accounts name one person or place as taking part? */
function shares(a: Account, b: Account): boolean {
  const people = new Set(factsOf(a, 'attendee').map((fact) => lower(fact.value.name)));
  return factsOf(b, 'attendee').some((fact) => people.has(lower(fact.value.name)));
}

/** Days between two dates as far as both are known; 0 where nothing says otherwise. */
function daysApart(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (isFull(a) && isFull(b))
    return Math.abs(Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) / 86_400_000;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 365;
  return a.month !== undefined && b.month !== undefined && a.month !== b.month ? 30 : 0;
}

function isMeant(mention: Made, group: Group): boolean {
  const sort = sortOf(mention.name);
  const words = tellingWords(mention.name);
  const fits = (other: Account) =>
    other.ordinal === mention.ordinal &&
    sortOf(nameOf(other)) === sort &&
    // A future meeting of a document of long ago cannot be one held before it.
    covers(other, words, mention) &&
    !(isFull(mention.from ?? {}) && daysApart(mention.from, other.from) > 40);
  if (group.accounts.some(fits)) return true;
  return group.mentions.some(
    (other) =>
      other.ordinal === mention.ordinal && sortOf(other.name) === sort && sameSeries(other, mention, words),
  );
}

/** The words of the mention's name stand in the report: in its name, or among those who met. */
function covers(account: Account, words: ReadonlySet<string>, mention: Made): boolean {
  if (account.document === mention.by.document)
    return words.size === 0 || likeness(words, tellingWords(nameOf(account))) >= 0.5;
  const vocabulary = openingWords(account);
  const wanted = words.size >= 3 ? words : new Set([...words, ...tellingWords(nameOf(mention.by))]);
  if (wanted.size < 3) return false;
  let both = 0;
  for (const word of wanted) if (vocabulary.has(word)) both++;
  return both / wanted.size >= 0.8;
}

/** The telling words of the first part of a report: who met, where, about what. */
const openingWords: (account: Account) => ReadonlySet<string> = onceEach(({ document, beginning }) =>
  tellingWords(document.text.slice(beginning.start, beginning.end)),
);

function sameSeries(a: Made, b: Made, words: ReadonlySet<string>): boolean {
  if (a.by.document === b.by.document) return true;
  const other = tellingWords(a.name);
  return Math.min(words.size, other.size) >= 3 && likeness(words, other) >= 0.7;
}

function nameOf(account: Account): string {
  return account.name?.value.text ?? account.document.title;
}

function meetingOf({ accounts, mentions }: Group, taken: Set<string>): Meeting {
  const own = accounts.flatMap((account) => account.facts);
  const facts: Fact[] = [...own, ...mentions.flatMap((mention) => mention.facts)];
  const status: Status =
    accounts.length > 0
      ? 'held'
      : mentions.some((mention) => mention.status === 'planned')
        ? 'planned'
        : 'mentioned';
  const title = titleOf(accounts, mentions);
  const ordinal = accounts.find((account) => account.ordinal !== undefined)?.ordinal ?? mentions[0]?.ordinal;
  const date = bestDate([
    ...accounts.map((account) => account.from),
    ...mentions.map((mention) => mention.from),
  ]);
  const lastDate = accounts.find((account) => account.to !== undefined)?.to;
  return {
    id: meetingId(title, ordinal, date, taken),
    title,
    status,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(date === undefined ? {} : { date }),
    ...(lastDate === undefined ? {} : { lastDate }),
    reports: accounts.map(({ document, section, facts: told }) => ({
      document,
      sections: [section],
      facts: told,
    })),
    facts,
    named: namedBy(accounts, mentions),
  };
}

/** The date that says most; a full one before a month or a year. */
function bestDate(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  const detail = (date: PartialDate) =>
    Number(date.year !== undefined) * 2 + Number(date.month !== undefined) + Number(date.day !== undefined);
  return dates.filter((date) => date !== undefined).sort((a, b) => detail(b) - detail(a))[0];
}

/** The name of the fullest account; where no account has more than the bare noun and number, that of a mention. */
function titleOf(accounts: readonly Account[], mentions: readonly Made[]): string {
  const own = accounts.map((account) => account.name?.value.text).filter((name) => name !== undefined);
  const named = mentions.map((mention) => mention.name);
  const fullest = (names: readonly string[]) =>
    [...names]
      .filter((name) => name.length <= 220)
      .sort((a, b) => tellingWords(b).size - tellingWords(a).size)[0];
  const best = fullest(own);
  if (best !== undefined && tellingWords(best).size >= 3) return best;
  const full = fullest([...own, ...named]) ?? accounts[0]?.document.title ?? named[0] ?? '';
  if (tellingWords(full).size >= 3) return full;
  const [account] = accounts;
  if (account !== undefined) return withBody(full, account);
  // "Hội nghị lần thứ tư" alone: of which series, the report that names it says.
  const series = mentions[0] && nameOf(mentions[0].by);
  return series === undefined ? full : `${full} (cùng chuỗi với ${series})`;
}

/** "HỌP PHÒNG" says little: the body in the report's letterhead is added in brackets, or the headline of the news. */
function withBody(name: string, { body, headline = '' }: Account): string {
  if (body !== undefined) return `${name} (${body})`;
  const tells = headline.length < 120 && !lower(name).includes(lower(headline));
  return tells && tellingWords(headline).size >= 3 ? `${name} (${headline})` : name;
}

function namedBy(accounts: readonly Account[], mentions: readonly Made[]): readonly [Span, ...Span[]] {
  const spans = accounts.map(({ name, opening }) => name?.span ?? opening);
  const [first, ...others] = [...spans, ...mentions.map((mention) => mention.named)];
  if (first === undefined) throw new Error('a meeting is always named somewhere');
  return [first, ...others];
}

const ORDER: Readonly<Record<Status, number>> = { held: 0, planned: 1, mentioned: 2 };

function byStatusAndDay(a: Meeting, b: Meeting): number {
  const day = ({ date }: Meeting) => (date?.year ?? 0) * 10_000 + (date?.month ?? 0) * 100 + (date?.day ?? 0);
  return ORDER[a.status] - ORDER[b.status] || day(b) - day(a);
}
