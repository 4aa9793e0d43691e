import type { Document } from '../corpus/document.ts';
import { type FullDate, isFull, type PartialDate } from '../text/dates/calendar.ts';
import type { DateMention } from '../text/dates/date-mention.ts';
import { findDates } from '../text/dates/dates.ts';
import { lower } from '../text/fold.ts';
import { isBirthOrder } from '../text/names/name-runs.ts';
import { findPeople, type PersonMention } from '../text/names/names.ts';
import { type Figure, findFigures } from '../text/numbers.ts';
import { findOrdinals, type OrdinalMention } from '../text/ordinals.ts';
import type { Range } from '../text/range.ts';
import type { Person } from './fact.ts';
import type { FieldKind } from './fields.ts';
import { calledBy, isForeignGiven, namesInPassing } from './given-names.ts';
import { isFirm } from './rosters.ts';
import { isRosterHeader, rosterRow } from './tables.ts';
import type { Unit } from './units.ts';

/** What kind of text a report is. `minutes`: their signature block signs the document, not something at the meeting. */
export type Genre = 'minutes' | 'notice' | 'notes' | 'article';

/** A day of the last months of the year in a paper of January is of the year before. */
const NEARLY_HALF_A_YEAR = 170;

/** "mẹ Gạo": by the child's name. */
const PARENTS = /^(?:mẹ|bố|má|ba|phụ huynh)(?!\p{L})/u;

const LISTING: ReadonlySet<FieldKind> = new Set(['chair', 'secretary', 'attendees', 'absent']);

/** One report being read: its units, and the people and dates in them, each looked for once. */
export class Reading {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly genre: Genre;
  readonly #people = new Map<Unit, readonly PersonMention[]>();
  #everyone: readonly PersonMention[] | undefined;
  #known: ReadonlySet<string> | undefined;
  #byName: ReadonlyMap<string, { readonly name: string; readonly role?: string }> | undefined;
  readonly #dates = new Map<number, { readonly end: number; readonly dates: readonly DateMention[] }>();
  #dateline: { readonly day: FullDate | undefined } | undefined;
  #ordinals: readonly OrdinalMention[] | undefined;

  /** Does the report announce its own meeting, which is still to come? */
  announces = false;

  constructor(document: Document, units: readonly Unit[]) {
    this.document = document;
    this.units = units;
    this.genre = genreOf(units);
  }

  /** The people named in a unit, in order. Single names count in lists of people, and where the document lists them. */
  people(unit: Unit): readonly PersonMention[] {
    const read = this.#people.get(unit);
    if (read !== undefined) return read;
    const found = this.#read(unit, this.#singleNames());
    this.#people.set(unit, found);
    return found;
  }

  #read(unit: Unit, known: ReadonlySet<string>): PersonMention[] {
    const text = this.document.text;
    const row = rosterRow(this.units, unit);
    if (row !== undefined) {
      const [person] = findPeople(text, row.name, { lists: true, known });
      if (person === undefined) return [];
      const { office } = row;
      return [office === undefined ? person : { ...person, role: office }];
    }
    if (isRosterHeader(unit)) return [];
    if (unit.field !== undefined && LISTING.has(unit.field.kind)) {
      return findPeople(text, unit.field.value, { lists: true, known });
    }
    if (unit.below !== undefined && LISTING.has(unit.below) && !unit.heading)
      return findPeople(text, unit, { lists: true, known }).filter((person) => !isFirm(text, unit, person));
    return findPeople(text, unit, { known });
  }

  /** Single names that the report's lists of people give, and those it uses for people otherwise. */
  #singleNames(): ReadonlySet<string> {
    if (this.#known === undefined) {
      const listed = this.units
        .filter((unit) => LISTING.has(unit.field?.kind ?? unit.below ?? 'time'))
        .flatMap((unit) => this.#read(unit, new Set()))
        .flatMap(({ name }) => calledBy(name));
      this.#known = new Set([...listed, ...namesInPassing(this, this.units)].map(lower));
    }
    return this.#known;
  }

  /** Is it the given name of somebody in the report's lists of people? In lower case. */
  isListed(given: string): boolean {
    return this.#singleNames().has(given);
  }

  /** Everybody whom the report names, in order. */
  everyone(): readonly PersonMention[] {
    this.#everyone ??= this.units.flatMap((unit) => this.people(unit));
    return this.#everyone;
  }

  /** The day that the report is of, as far as it gives one. */
  get published(): FullDate | undefined {
    if (this.document.published !== undefined) return this.document.published;
    this.#dateline ??= { day: datelineOf(this.units) };
    return this.#dateline.day;
  }

  /** Is the day one after the report appeared? Without a year, one of the months right after it. */
  isToCome(date: PartialDate): boolean {
    const days = this.#daysAfter(date);
    return days > 0 && (date.year !== undefined || days < NEARLY_HALF_A_YEAR);
  }

  /** Is it a day, with its year, before the one that the report appeared on? */
  isPast(date: PartialDate): boolean {
    return date.year !== undefined && this.#daysAfter(date) < 0;
  }

  /** About how many days behind the one that the paper itself is headed with: one found further on may be the meeting's. */
  #daysAfter({ year, month, day }: PartialDate): number {
    const { published } = this.document;
    if (published === undefined || month === undefined || day === undefined) return 0;
    return (
      (month - published.month) * 30 + day - published.day + 365 * ((year ?? published.year) - published.year)
    );
  }

  /** Papers tell of what was held, unless they announce it. */
  get tellsPast(): boolean {
    return this.genre === 'article' && !this.announces;
  }

  /** The amounts named in a unit, in order; offsets count in the document. */
  figures(unit: Unit): Figure[] {
    return moved(findFigures(unit.text, moved(this.dates(unit), -unit.start)), unit.start);
  }

  /** The places in series named in a unit, in order. */
  ordinals(unit: Range): readonly OrdinalMention[] {
    this.#ordinals ??= findOrdinals(this.document.text);
    return within(this.#ordinals, unit);
  }

  /** The dates and periods named in a unit, in order; offsets count in the document. */
  dates(unit: Range): readonly DateMention[] {
    const read = this.#dates.get(unit.start);
    if (read !== undefined && read.end === unit.end) return read.dates;
    const { published } = this;
    const found = findDates(this.slice(unit), published === undefined ? {} : { published });
    const dates = moved(found, unit.start);
    this.#dates.set(unit.start, { end: unit.end, dates });
    return dates;
  }

  /** The person behind a mention: with the full name ("chị Hoa" → "Lê Thị Hoa") and the office that the report gives elsewhere. */
  person(mention: PersonMention, side?: string): Person {
    const name = this.fullName(mention);
    const role = mention.role?.text ?? this.roleOf(name);
    const address =
      isBirthOrder(lower(name)) || PARENTS.test(mention.address ?? '') ? mention.address : undefined;
    return {
      name,
      ...(address === undefined ? {} : { address }),
      ...(role === undefined ? {} : { role }),
      ...(side === undefined ? {} : { side }),
    };
  }

  /** The longest name in the report that ends like the mention's; the mention's own where none or several do. */
  fullName(mention: PersonMention): string {
    if (mention.name.split(' ').length > 2) return mention.name;
    const end = ` ${lower(mention.name)}`;
    // "Emma" of Emma Wong, "cô Tư" of Tư Hạnh: the name that they are called by stands first
    const start =
      isForeignGiven(mention.name) || isBirthOrder(lower(mention.name))
        ? `${lower(mention.name)} `
        : undefined;
    const longer = new Set<string>();
    for (const [low, { name }] of this.#names())
      if (low.endsWith(end) || (start !== undefined && low.startsWith(start))) longer.add(name);
    const [only, ...others] = longer;
    return only !== undefined && others.length === 0 ? only : mention.name;
  }

  roleOf(name: string): string | undefined {
    return this.#names().get(lower(name))?.role;
  }

  /** Everybody's name in lower case, with the first office that the report gives. */
  #names(): ReadonlyMap<string, { readonly name: string; readonly role?: string }> {
    if (this.#byName === undefined) {
      const names = new Map<string, { name: string; role?: string }>();
      for (const { name, role } of this.everyone()) {
        const low = lower(name);
        const known = names.get(low);
        if (known?.role === undefined)
          names.set(low, { name: known?.name ?? name, ...(role === undefined ? {} : { role: role.text }) });
      }
      this.#byName = names;
    }
    return this.#byName;
  }

  /** Who holds the office named at `at` without a name: the one person of the report whose office says the same; the nearest before it where several do. */
  holder(role: string, at: number): PersonMention | undefined {
    const wanted = content(role);
    if (wanted.length === 0) return undefined;
    const holders = this.everyone().filter((other) => {
      if (other.role === undefined) return false;
      const has = new Set(content(other.role.text));
      return wanted.every((word) => has.has(word)) && startsAlike(other.role.text, role);
    });
    const names = new Set(holders.map((holder) => lower(holder.name)));
    const before = holders.filter((holder) => holder.start < at).at(-1);
    const exact = holders.filter((holder) => lower(holder.role?.text ?? '').startsWith(lower(role)));
    if (new Set(exact.map((holder) => lower(holder.name))).size === 1) return exact[0];
    return names.size === 1 ? holders[0] : wanted.length > 2 ? before : undefined;
  }

  /** The text of a range of the document. */
  slice(range: Range): string {
    return this.document.text.slice(range.start, range.end);
  }
}

/** The mentions, counted from another place of the text. */
function moved<T extends Range>(mentions: readonly T[], by: number): T[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
}

/** Those of the ordered, disjoint `mentions` that lie inside `range`. */
function within<T extends Range>(mentions: readonly T[], range: Range): T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= range.end) break;
    if (mention.end <= range.end) found.push(mention);
  }
  return found;
}

/** The day of a short line near the top that gives little but a date: the day of the paper where the document has none. */
function datelineOf(units: readonly Unit[]): FullDate | undefined {
  for (const unit of units.slice(0, 7)) {
    if (unit.text.length > 130 || unit.field !== undefined) continue;
    const dates = findDates(unit.text);
    const [date] = dates;
    if (
      dates.length === 1 &&
      date !== undefined &&
      isFull(date.from) &&
      (unit.text.length < 60 || /(?:cập nhật|đăng|gmt|\||–|thứ|ngày)/u.test(unit.low))
    ) {
      return date.from;
    }
  }
  return undefined;
}

const EMPTY = new Set(['ông', 'bà', 'đồng', 'chí', 'vị', 'của', 'và', 'thành', 'phố', 'tp']);

function content(role: string): string[] {
  return (lower(role).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));
}

/** "Phó Chủ tịch" is not "Chủ tịch": one of the offices must open as the asked one does. */
function startsAlike(all: string, one: string): boolean {
  const first = lower(one).trim().split(/\s+/u).slice(0, 2).join(' ');
  return lower(all)
    .split(/[,;|–-]|\s+kiêm\s+/u)
    .some(
      (part) =>
        part
          .trim()
          .replace(/^(?:ủy|thành) viên\s+/u, '')
          .startsWith(first) || part.trim().startsWith(first),
    );
}

/** "Kết luận cuộc họp, ông An yêu cầu …": a sentence of a report, no head of a paper. */
const CONCLUDES =
  /^\s*kết luận\s+(?:cuộc|buổi|phiên|hội|kỳ|chương|nội dung|tại|diễn đàn|tọa đàm)[^,;]{0,60},\s/u;

/** "Số: 97/TB-VPUB", "Số 05/BB-KLLĐ": the number of a paper says of which sort it is. */
const PAPER_NUMBER =
  /(?:^|\s)số\s?:?\s{0,3}[\d.…]{0,6}\s?(?:\/\d{4})?\s?\/\s?(?<sort>bb|tb|kl|nq|tbkl)(?:-|\s|$)/u;

function genreOf(units: readonly Unit[]): Genre {
  const head = units.slice(0, 14);
  const sort = head
    .map((unit) => (unit.text.length < 120 ? PAPER_NUMBER.exec(unit.low)?.groups?.['sort'] : undefined))
    .find((one) => one !== undefined);
  if (sort !== undefined) return sort === 'bb' ? 'minutes' : 'notice';
  if (
    head.some(
      (unit) =>
        unit.text.length < 200 &&
        /^\s*(?:#+\s*)?biên bản(?!\s+(?:hội đàm|ghi nhớ))/u.test(unit.low) &&
        !/[.!?]$/u.test(unit.text),
    )
  )
    return 'minutes';
  if (
    head.some(
      (unit) =>
        unit.text.length < 200 &&
        /^\s*(?:thông báo|kết luận|nghị quyết|báo cáo|tờ trình|công văn)/u.test(unit.low) &&
        /(?:^thông báo|^nghị quyết$|kết luận)/u.test(unit.low.trim()) &&
        !CONCLUDES.test(unit.low),
    )
  )
    return 'notice';
  return head.filter((unit) => unit.field !== undefined).length >= 3 ? 'notes' : 'article';
}
