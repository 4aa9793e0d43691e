import { compile } from '../../text/compile.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { lower } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { BODY } from '../../text/names/organisations.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import type { FactValues } from '../fact.ts';
import { LEADS } from '../leading.ts';
import { MEETING_SHORT } from '../meeting-words.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY, rangeOf } from '../rule.ts';
import { announces, tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';
import { placeAt } from './place.ts';

type Next = FactValues['next'];

/** Dates of what has to be ready before the next meeting, or of the meeting just held. */
const OTHER = /(?:trước|hạn|chậm nhất|kể từ|gửi)\s+(?:ngày\s+)?$/u;

const IN_NAME = compile(`${MEETING_SHORT}[^,.;]{0,80}?(?:năm|quý|tháng)\\s*$`, 'u');
const AT = compile(`${EDGE_BEFORE}(?:tại|ở)\\s+(?=\\S)`, 'gu');

function when(reading: Reading, unit: Unit): DateMention | undefined {
  const dates = reading
    .dates(unit)
    .filter(
      (date) =>
        !isToday(reading, date) &&
        !OTHER.test(unit.low.slice(Math.max(0, date.start - unit.start - 20), date.start - unit.start)),
    );
  const own = dates.filter(
    (date) => !IN_NAME.test(unit.low.slice(0, date.start - unit.start)) && !isPartOfName(unit, date),
  );
  return own.find((date) => date.unit === 'day') ?? own[0] ?? dates.at(-1);
}

/** "lời hứa hôm nay": no day of what is to come. */
function isToday({ published }: Reading, { relative, from }: DateMention): boolean {
  return (
    relative === true &&
    published !== undefined &&
    from.day === published.day &&
    from.month === published.month
  );
}

/** "Hội nghị giao ban quý IV dự kiến …": the quarter names the meeting, the date behind the verb is its day. */
function isPartOfName(unit: Unit, date: DateMention): boolean {
  const verb = /(?:sẽ|dự kiến|được tổ chức|diễn ra|hẹn|ấn định)/u.exec(unit.low);
  return verb !== null && date.end - unit.start <= verb.index && date.unit !== 'day';
}

const HOSTS = `(?:(?:là|làm|đóng vai trò)\\s+)?(?:(?:sẽ|dự kiến|tiếp tục|nhận)\\s+){0,2}(?:đăng cai|tổ chức|chủ nhà|triệu tập|(?:làm\\s+)?${LEADS}|(?:làm\\s+)?thay(?=\\s*[.;]|$))`;
/** "MC là Thu Hoa", "host: Lan". */
const NAMED_LEAD = compile(
  `${EDGE_BEFORE}(?:người\\s+)?${LEADS}(?:\\s+là|\\s*:)\\s+(?<host>[^.;:,()]{2,40})`,
  'u',
);
const BY = compile(
  `${EDGE_BEFORE}do\\s+(?<host>[^.;:]{2,90}?)\\s*(?:,\\s*)?(?:(?:sẽ|tiếp tục|nhận|làm|đồng|cùng|phối hợp)\\s+){0,2}(?:đăng cai|chủ trì|tổ chức|host|chủ nhà|điều hành|triệu tập)${EDGE_AFTER}`,
  'u',
);
const SUBJECT = compile(
  `(?:^|[.;:,]\\s+|(?<!\\p{L})nên\\s+)(?:[-*]\\s*)?(?<host>(?:${BODY}|tỉnh|thành phố|huyện|phía|phòng|nhóm|ông|bà|anh|chị|\\p{L}+(?:\\s\\p{L}+){0,3}(?=\\s+(?:làm\\s+)?${LEADS}))[^.;:,]{0,70}?)\\s+${HOSTS}(?=[\\s.,;)]|$)`,
  'u',
);

function hostOf(unit: Unit): string | undefined {
  const given = /(?:giao|trao)(?:\s+(?:lại|quyền đăng cai|cho)){1,3}\s+(?<host>[^.;:,]{2,60})/u.exec(
    unit.low,
  );
  const by = BY.exec(unit.low) ?? given;
  const found = by ?? NAMED_LEAD.exec(unit.low) ?? SUBJECT.exec(unit.low);
  const host = found?.groups?.['host'];
  if (found === null || found === undefined || host === undefined) return undefined;
  const start = found.index + found[0].indexOf(host, by === null ? 0 : 3);
  const text = unit.text
    .slice(start, start + host.length)
    .replace(/\s*(?:sẽ|dự kiến|trực tiếp|tiếp tục|thay|,).*$/su, '')
    .trim();
  if (/^(?:các bên|hai bên|ba bên|hội nghị|cuộc họp|phiên|kỳ)/u.test(lower(text)) || text.length < 2)
    return undefined;
  // "Trưởng ban Nguyễn Văn An": the person is the host, the office goes without saying.
  return text;
}

function whereOf(unit: Unit): string | undefined {
  const same = /(?:cùng địa điểm|(?:tại )?chỗ cũ|địa điểm cũ)/u.exec(unit.low);
  if (same !== null) return unit.text.slice(same.index, same.index + same[0].length);
  for (const match of matchesOf(AT, unit.low)) {
    const place = placeAt(unit, match.index + match[0].length);
    if (place !== undefined) return place.value.text;
  }
  return undefined;
}

/** The words of the date as far as they say when: "quý II năm 2025", "08h30 thứ Hai, ngày 02/06/2025". */
function read(reading: Reading, unit: Unit): Read<'next'>[] {
  const date = when(reading, unit);
  const host = hostOf(unit);
  const where = whereOf(unit);
  const ordinal = reading.ordinals(unit)[0]?.number;
  if (date === undefined && host === undefined && where === undefined) return [];
  const people =
    host === undefined ? [] : reading.people(unit).filter((person) => host.endsWith(person.name));
  const value: Next = {
    ...(date === undefined ? {} : { when: reading.slice(date), date: date.from }),
    ...(where === undefined ? {} : { where }),
    ...(host === undefined ? {} : { host: people[0]?.name ?? host }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
  return [{ value, at: date ?? { start: unit.start, end: unit.end } }];
}

/** Names the meeting behind its own in the series: "Cuộc họp lần thứ 10 được giao cho …" in the report of the ninth. */
function followsOwn(reading: Reading, unit: Unit): boolean {
  if (unit.index < 5 || unit.field !== undefined) return false;
  const own = reading.units
    .slice(0, 12)
    .flatMap((one) => reading.ordinals(one))
    .map((one) => one.number);
  const [named] = reading.ordinals(unit);
  return named !== undefined && own[0] !== undefined && named.number === own[0] + 1 && NAMED.test(unit.low);
}
const NAMED = compile(MEETING_SHORT, 'u');

// Hội nghị lần thứ tư sẽ diễn ra tại … vào …; Họp kỳ sau: …; "Lần sau" as a heading
export const nextMeeting: Rule<'next'> = {
  kind: 'next',
  name: 'next meeting',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (unit.heading || (tenseOf(unit) !== 'next' && !followsOwn(reading, unit))) return [];
    const field = unit.field?.kind === 'next';
    const underHeading = !announces(unit) && tenseOf(unit) === 'next';
    if (
      !field &&
      underHeading &&
      reading.dates(unit).length === 0 &&
      whereOf(unit) === undefined &&
      hostOf(unit) === undefined
    )
      return [];
    return read(reading, unit);
  },
};

// Phiên thứ 7: họp trực tiếp ngày 29.05.2025 tại …: a session with a colon near the end, in minutes
export const nextByLabel: Rule<'next'> = {
  kind: 'next',
  name: 'next meeting by label',
  pattern:
    /^\s*(?:[-*+•–]\s*|(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/]\s*)?(?:lịch\s+)?(?:phiên|kỳ|cuộc|buổi|họp|hội nghị|giao ban|sinh hoạt)\s[^:.;]{2,50}:\s/gu,
  read: ({ reading, unit }) =>
    unit.heading || unit.field !== undefined || unit.index < 10 || tenseOf(unit) === 'next'
      ? []
      : read(reading, unit),
};

// Năm 2025, đến lượt Hà Tĩnh đón đoàn của tỉnh bạn: those who met take turns
export const nextByTurn: Rule<'next'> = {
  kind: 'next',
  name: 'next meeting by turn',
  pattern: compile(
    `(?:^|[.;,]\\s*)(?:sẽ\\s+)?đến lượt\\s+(?<host>[^.;:,]{2,60}?)\\s+(?:đăng cai|đón|tổ chức|chủ trì|làm chủ nhà|triệu tập)${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    const host = match.groups?.['host'];
    if (host === undefined || unit.heading) return [];
    const start = match.index + match[0].indexOf(host);
    const date = when(reading, unit);
    const value: Next = {
      ...(date === undefined ? {} : { when: reading.slice(date), date: date.from }),
      host: unit.text.slice(start, start + host.length),
    };
    return [{ value, at: rangeOf(unit, start, start + host.length) }];
  },
};

export const nextRules: readonly Rule<'next'>[] = [nextMeeting, nextByLabel, nextByTurn];
