import type { Span } from '../../corpus/document.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import { holdsPlace } from '../../questions/scope/profile.ts';
import { formAsked } from '../../questions/slots/form.ts';
import { coverTerm } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { type Bag, bagOf } from '../../search/bag.ts';
import type { PartialDate } from '../../text/dates/calendar.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/lately.ts';
import { isCountry, placeSpellings } from '../../text/places.ts';
import { type Asked, label } from '../context.ts';
import { found, type Lookup } from '../found.ts';

/** More meetings than this do not fit an answer; the rest is counted. */
const MOST = 8;

/** The meetings of a time, with a party, on a matter; held in a place or a form. */
export function listMeetings(asked: Asked): Lookup {
  return (
    heldSo(asked) ??
    latest(asked) ??
    listed(select(asked).map((meeting) => ({ meeting, proof: proof(meeting) })))
  );
}

interface Chosen {
  readonly meeting: Meeting;
  readonly proof: Span;
}

function listed(chosen: readonly Chosen[]): Lookup {
  if (chosen.length === 0) return undefined;
  const lines = chosen
    .slice(0, MOST)
    .map(({ meeting }) => `• ${label(meeting, 180)}${meeting.date ? ` (${dateText(meeting.date)})` : ''}`);
  const more = chosen.length > MOST ? `\n… và ${chosen.length - MOST} cuộc khác.` : '';
  return found(
    'list_meetings',
    lines.join('\n') + more,
    chosen.slice(0, MOST).map(({ proof }) => proof),
    chosen.map(({ meeting }) => meeting),
  );
}

/** "Bao nhiêu cuộc họp có ký kết?": chosen by what was signed there, whatever it was. */
const SIGNING =
  /(?:^| )(?:co|duoc|da) ky(?: ket)?(?: (?:van kien|van ban|thoa thuan|bien ban|hop dong|gi|cai gi))*(?: (?:khong|ko|do|vay|the|nhi))*$/;
const OF_SIGNING = new Set('ky ket van kien ban thoa thuan bien hop dong'.split(' '));

const OF_A_MATTER =
  /(?:^| )(?:ban|nhac|noi|de cap|thong nhat|ky|thong qua|quyet|bau|chon|xet|discussed|signed|mentioned)(?: |$)/;

/** "Cuộc họp gần nhất là cuộc nào?": the last one, with its day. */
export function latest({ query, scope }: Asked): Lookup {
  if (!query.latest || !scope || query.terms.some((term) => !GENERAL.has(term.folded))) return undefined;
  return listed([{ meeting: scope.meeting, proof: proof(scope.meeting) }]);
}

/** "Hội nghị nào họp tại Hà Giang?", "cuộc nào họp trực tuyến": the meetings whose records say so; nothing where the question asks no such thing. */
export function heldSo({ query, corpus }: Asked): Lookup {
  const text = query.typing.topic.map((word) => word.folded).join(' ');
  if (OF_A_MATTER.test(text)) return undefined;
  const form = /(?:^| )(?:hop|to chuc|dien ra|hinh thuc|held|met)(?: |$)/.test(text)
    ? formAsked(text)
    : undefined;
  const places = query.places.filter((place) =>
    new RegExp(`(?:^| )(?:tai|o)(?: (?:tinh|thanh pho|tp|huyen|xa|quan|phuong))? ${place}(?: |$)`).test(text),
  );
  if (!form && places.length === 0) return undefined;
  return listed(
    corpus.meetings.flatMap((meeting) => {
      const formed = factsOf(meeting, 'format').find(
        ({ value }) => value.format === form || value.format === 'hybrid',
      );
      const placed = factsOf(meeting, 'place').find(({ value }) =>
        places.some((place) => ` ${fold(value.text)} `.includes(place)),
      );
      const says = places.length === 0 ? formed : !form || formed ? placed : undefined;
      return says && meeting.status === 'held' && isInTime(query, meeting)
        ? [{ meeting, proof: says.span }]
        : [];
    }),
  );
}

export function countMeetings(asked: Asked): Lookup {
  const chosen = select(asked);
  if (chosen.length === 0) return undefined;
  const names = chosen.slice(0, MOST).map((meeting) => label(meeting, 90));
  const text = asked.query.dates.some(({ from }) => isOpen(from))
    ? byYear(chosen)
    : `${chosen.length} cuộc họp: ${names.join('; ')}.`;
  return found('count_meetings', text, chosen.slice(0, MOST).map(proof), chosen);
}

/** "Năm ngoái" counts from a day that the reports do not know. */
function isOpen({ year, month, day }: PartialDate): boolean {
  return year === undefined && month === undefined && day === undefined;
}

/** How many were held in each year: the asker knows which one is meant. */
function byYear(meetings: readonly Meeting[]): string {
  const counts = new Map<number, number>();
  for (const { date } of meetings)
    if (date?.year !== undefined) counts.set(date.year, (counts.get(date.year) ?? 0) + 1);
  const years = [...counts].sort(([a], [b]) => b - a).map(([year, count]) => `${year}: ${count} cuộc họp`);
  return `Theo năm: ${years.join('; ')}.`;
}

/** Where a document says that the meeting was held. */
function proof(meeting: Meeting): Span {
  return meeting.named[0];
}

/** Words of such questions that choose nothing. */
const GENERAL = new Set(
  'cuoc hop hoi nghi phien buoi to chuc dien ra bao cao tai lieu bien ban nao nhung cac ke liet danh sach dai dam gap gap list meetings meeting trong thang nam ngay giua phia tinh ben voi cua ve noi den nhac bot co duoc hoat dong su kien bai viet dua tin may'.split(
    ' ',
  ),
);
/** A meeting is on the list if it covers nearly as much of the question as the one that covers most. */
const NEARLY = 0.72;

function select(asked: Asked): Meeting[] {
  const { query, corpus } = asked;
  const signing = SIGNING.test(foldedWords(query.typing));
  const inTime = corpus.meetings.filter(
    (meeting) =>
      (!signing || factsOf(meeting, 'signed').some(({ value }) => !value.not)) &&
      meeting.status === 'held' &&
      isInTime(query, meeting) &&
      isOfPlaces(asked, meeting),
  );
  const spent = new Set(
    query.dates.flatMap(({ start, end }) =>
      query.typing.topic.flatMap((word, at) => (word.start < end && start < word.end ? [at] : [])),
    ),
  );
  const terms = query.terms.filter(
    (term) => !GENERAL.has(term.folded) && !spent.has(term.at) && !(signing && OF_SIGNING.has(term.folded)),
  );
  if (terms.length === 0) return inTime;
  const scored = inTime
    .map((meeting) => {
      const names = corpus.profiles.find((profile) => profile.meeting === meeting)?.bag;
      const titles = titlesOf(meeting);
      const total = terms.reduce((sum, term) => sum + term.weight, 0);
      const covered = terms.reduce(
        (sum, term) =>
          sum + term.weight * Math.max(names ? coverTerm(term, names) : 0, 0.95 * coverTerm(term, titles)),
        0,
      );
      return { meeting, share: covered / total };
    })
    .sort((a, b) => b.share - a.share);
  const most = scored[0]?.share ?? 0;
  if (most < 0.5) return [];
  return scored.filter(({ share }) => share >= NEARLY * most).map(({ meeting }) => meeting);
}

/** The titles of its reports, and what opens the sentences that name it. */
const titlesOf = onceEach((meeting: Meeting) =>
  bagOf(
    ...meeting.reports.map(({ document }) => document.title),
    ...meeting.named.map((span) => leadOf(span)),
  ),
);

/** "Ở Sơn La" is not in Lạng Sơn: the record, or what names the meeting, says the whole name. */
function isOfPlaces({ query, corpus }: Asked, meeting: Meeting): boolean {
  const profile = corpus.profiles.find((one) => one.meeting === meeting);
  return query.places.every(
    (place) =>
      // whose country it is goes without saying
      placeSpellings(place).some(isCountry) ||
      (profile !== undefined && spellsPlace(profile.said, place)) ||
      factsOf(meeting, 'place').some(({ value }) => spellsPlace(bagOf(value.text), place)),
  );
}

/** "Lạng Sơn là …" holds no "Sơn La". */
function spellsPlace(bag: Bag, place: string): boolean {
  return (
    holdsPlace(bag, place) &&
    placeSpellings(place).some((name) =>
      name.split(' ').every((word) => bag.forms.get(fold(word))?.includes(word)),
    )
  );
}

function isInTime({ dates }: Query, meeting: Meeting): boolean {
  return dates.length === 0 || dates.some(({ from, to }) => within(meeting, from, to));
}

/** The opening of a document: who meets whom is said there. */
function leadOf({ document }: Span): string {
  return document.blocks
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, 4)
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n');
}

function within(meeting: Meeting, from: PartialDate, to: PartialDate | undefined): boolean {
  const held = meeting.date;
  if (!held) return false;
  if (to) return number(held) >= number(from) && number(held) <= number(to);
  return (['year', 'month', 'day'] as const).every(
    (part) => from[part] === undefined || from[part] === held[part],
  );
}

function number(date: PartialDate): number {
  return (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}
