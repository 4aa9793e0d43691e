import { excerpt } from '../../corpus/document.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { dateText, daysText } from '../../text/dates/date-text.ts';
import { fold } from '../../text/fold.ts';
import { FILTER_BYTES, writeWish } from '../button-data.ts';
import { texts } from '../texts.ts';
import { type Button, inRows, message, type OutgoingMessage } from './message.ts';
import { pageButtons } from './page-buttons.ts';
import { capitalised, RichText, shorten } from './rich-text.ts';

const PER_PAGE = 6;

// What people write around the words that they mean: "/hop các cuộc họp mới nhất của tỉnh Hòa Bình năm 2023".
const AROUND =
  /(?<![\p{L}\p{N}])(?:(?:các|những|cac|nhung)? ?(?:cuộc|cuoc) (?:họp|hop)|(?:mới|gần|moi|gan)(?: (?:đây|day))? (?:nhất|nhat)|(?:gần|gan) (?:đây|day)|nam(?= \d{4})|năm|ngày|tỉnh|của|cua|ở|tại|về|với|trong|do)(?![\p{L}\p{N}])/giu;

/**
 * The words of a filter as they are carried in buttons: those that say something, at most `FILTER_BYTES`, no word cut
 * in two.
 *
 * @example filterOf(' của tỉnh  Hòa Bình năm 2023') // "Hòa Bình 2023"
 */
export function filterOf(typed: string): string {
  let filter = '';
  const plain = typed.normalize('NFC').replace(/\s+/gu, ' ').replace(AROUND, ' ');
  for (const word of plain.trim().split(/\s+/u)) {
    const longer = filter === '' ? word : `${filter} ${word}`;
    if (Buffer.byteLength(longer) > FILTER_BYTES) break;
    filter = longer;
  }
  return filter;
}

/** Meetings with every word of the filter in their name, day, place, form, organiser or people, accents or not. */
export function filterMeetings(meetings: readonly Meeting[], filter: string): Meeting[] {
  const words = fold(filter)
    .split(' ')
    .filter((word) => word !== '');
  return meetings.filter((meeting) => {
    const about = ` ${fold(describe(meeting)).replace(/[^\p{L}\p{N}/]+/gu, ' ')} `;
    return words.every((word) => about.includes(` ${word} `));
  });
}

const PEOPLE = ['chair', 'head', 'attendee', 'secretary'] as const;

function describe(meeting: Meeting): string {
  const { date } = meeting;
  return [
    meeting.title,
    date?.year ?? '',
    date ? dateText(date) : '',
    date?.month === undefined ? '' : `tháng ${date.month} ${date.month}/${date.year ?? ''}`,
    ...factsOf(meeting, 'place').map((fact) => fact.value.text),
    ...factsOf(meeting, 'organiser').map((fact) => fact.value.text),
    ...factsOf(meeting, 'format').map((fact) => texts.formats[fact.value.format]),
    ...PEOPLE.flatMap((kind) => factsOf(meeting, kind).map((fact) => fact.value.name)),
    ...meeting.named.map(excerpt),
  ].join(' ');
}

/** A page of the meetings that fit `filter` (as `filterOf` gives it), a button for each, newest first. Pages from 0. */
export function renderMeetingList(
  meetings: readonly Meeting[],
  filter: string,
  page: number,
): OutgoingMessage {
  const fitting = filterMeetings(meetings, filter);
  if (fitting.length === 0) return message(new RichText().add(texts.meetings.none(filter)));
  const pages = Math.ceil(fitting.length / PER_PAGE);
  const shown = Math.min(page, pages - 1);
  const first = shown * PER_PAGE;
  const onPage = fitting.slice(first, first + PER_PAGE);
  const text = new RichText().add(`${texts.meetings.heading(fitting.length, filter)}\n`);
  for (const [index, meeting] of onPage.entries()) {
    text.add(`\n${first + index + 1}. `, 'bold').add(`${capitalised(shorten(meeting.title, 300))}\n`, 'bold');
    const known = summary(meeting);
    if (known !== '') text.add(`${known}\n`);
  }
  const open = onPage.map((meeting, index) => ({
    label: String(first + index + 1),
    data: writeWish({ do: 'open meeting', meeting: meeting.id }),
  }));
  const to = (label: string, next: number): Button => ({
    label,
    data: writeWish({ do: 'list meetings', page: next, filter }),
  });
  return message(text, [...inRows(open), pageButtons(shown, pages, to)]);
}

function summary(meeting: Meeting): string {
  const place = factsOf(meeting, 'place')[0]?.value.text;
  return [
    texts.meetings.status[meeting.status],
    meeting.date ? daysText(meeting.date, meeting.lastDate) : '',
    place === undefined ? '' : shorten(place, 120),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
