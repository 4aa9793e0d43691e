import { type Document, excerpt } from '../../corpus/document.ts';
import { lineSpeaker } from '../../meetings/chat.ts';
import { kindOfLabel } from '../../meetings/fields.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { type Bag, bagOf } from '../../search/bag.ts';
import { sheetOf } from '../../search/sheets.ts';
import { otherSpellings } from '../../text/countries.ts';
import { fold, lower } from '../../text/fold.ts';
import { placeSpellings, provincesOf } from '../../text/places.ts';
import { linesRepliedIn } from '../../text/questions-in-form.ts';
import type { Range } from '../../text/range.ts';
import { words } from '../../text/words.ts';

/** A meeting with the words that name it: its names and parties, and the heads of the documents that report it. */
export interface Profile {
  readonly meeting: Meeting;
  readonly bag: Bag;
  /** Head lines of its documents: letterhead, title, the line on what was met about. Shared where a document reports several. */
  readonly head: Bag;
  /** What the sentence that opens its report says: where, at whose house, with whom. People name a meeting by that, too. */
  readonly opening: Bag;
  /** The meeting's title alone. */
  readonly name: Bag;
  /** The titles of the meeting and of a document that reports it alone. */
  readonly title: Bag;
  /** Both: what a report of it takes as said. */
  readonly said: Bag;
  /** What of that names it or its parties; the rest of a headline tells what the report goes on to say. */
  readonly named: Bag;
  /** All words of its documents. */
  readonly whole: readonly Bag[];
}

/** A gathering that is named by whom it is with. */
const ENCOUNTER =
  /^(?:(?:đón )?tiếp |gặp |chào |hội kiến )|^(?:buổi |cuộc )?(?:làm việc|hội đàm|hội kiến|gặp|gặp gỡ|tiếp|đối thoại|tọa đàm|trao đổi) (?:song phương )?(?:với|cùng) /u;
/** So much of the sentence that names it is read for who they are. */
const OPENING = 320;

/** Lines of a document's head that are read for its subject, and how much of each. */
const HEAD_LINES = 5;
const HEAD_LINE = 260;

/** What names a meeting; `reportedBy` tells which meetings a document reports. */
export function profileOf(meeting: Meeting, reportedBy: (documentId: string) => readonly Meeting[]): Profile {
  const names = factsOf(meeting, 'name')
    .map(({ value }) => value.text)
    .filter((name) => isLike(name, meeting.title));
  const parties = factsOf(meeting, 'organiser').map(({ value }) => value.text);
  const alone = meeting.reports
    .filter(({ document }) => reportedBy(document.id).length === 1)
    .map(({ document }) => document);
  const issuers = meeting.reports
    .filter(({ document }) => !alone.includes(document))
    .flatMap(({ document }) =>
      issuerOf(
        document,
        reportedBy(document.id).filter((other) => other !== meeting),
      ),
    );
  // those who "have a working session with" others are named before it, in the same sentence
  const openings = factsOf(meeting, 'name')
    .filter(({ value }) => value.text === meeting.title && ENCOUNTER.test(lower(meeting.title)))
    .map(({ span }) => excerpt(span).slice(0, OPENING));
  const heads = meeting.reports.flatMap(({ document }) => [
    document.title,
    ...headOf(document),
    ...subjectOfTalk(document),
    filed(document),
  ]);
  // "Thủ tướng họp …": whose meeting it is, is seldom in its title
  const offices = factsOf(meeting, 'chair').flatMap(({ value }) => value.role ?? []);
  return {
    meeting,
    name: bagOf(meeting.title),
    title: bagOf(meeting.title, ...alone.map(({ title }) => title)),
    said: bagOf(meeting.title, ...names, ...parties, ...openings, ...heads),
    named: bagOf(
      meeting.title,
      ...names,
      ...parties,
      ...openings,
      ...meeting.reports.flatMap(({ document }) => [
        properNouns(document.title),
        ...headOf(document).filter((line) => line !== document.title),
        filed(document),
      ]),
    ),
    bag: bagOf(
      meeting.title,
      ...names,
      ...parties,
      ...openings,
      ...alone.flatMap((document) => [
        document.title,
        ...headOf(document),
        ...subjectOfTalk(document),
        filed(document),
      ]),
      ...issuers,
    ),
    head: bagOf(...heads, ...offices),
    opening: bagOf(...openingsOf(meeting, alone)),
    whole: documentsOf(meeting).map((document) => sheetOf(document).bag),
  };
}

/** Whose paper it is that tells of several meetings: the names in its head, but for what the title of another one says. */
function issuerOf(document: Document, others: readonly Meeting[]): string[] {
  const { forms } = bagOf(...others.map(({ title }) => title));
  return headOf(document).map((line) => {
    const names = words(properNouns(line));
    const theirs = names.filter(({ folded }) => forms.has(folded));
    return (theirs.length > 1 ? names.filter((word) => !theirs.includes(word)) : names)
      .map(({ text }) => text)
      .join(' ');
  });
}

/** What opens the reports of it alone, and the sentence that names it, without the persons they name. */
function openingsOf(meeting: Meeting, alone: readonly Document[]): string[] {
  const { facts, title } = meeting;
  const naming = factsOf(meeting, 'name').filter(({ value }) => value.text === title);
  const first = alone.flatMap((document) => {
    const body = document.blocks.find(
      ({ kind, start, end }) => kind === 'paragraph' && end - start > SHORTEST_OPENING,
    );
    return body ? [document.text.slice(body.start, body.end)] : [];
  });
  const people = new Set(facts.flatMap(({ value }) => ('name' in value ? [value.name] : [])));
  return [...naming.map(({ span }) => excerpt(span)), ...first].map((said) =>
    [...people].reduce((text, name) => text.replaceAll(name, ' | '), said.slice(0, OPENING)),
  );
}

/** A shorter paragraph is a line of the head. */
const SHORTEST_OPENING = 60;

/**
 * Other meetings are named in a report, too: a name of this one shares half its words with the title, or says the title and
 * goes on with whom it is between.
 */
function isLike(name: string, title: string): boolean {
  const words = [...bagOf(name).forms.keys()];
  const held = bagOf(title).forms;
  const shared = words.filter((word) => held.has(word)).length;
  return shared >= words.length / 2 || (held.size >= TELLING_TITLE && shared >= SAYS_TITLE * held.size);
}

/** A title of fewer different words is said of many a meeting; */
const TELLING_TITLE = 5;
/** a name with this share of its words says it. */
const SAYS_TITLE = 0.8;

/** The documents that report the meeting, or name it where none does. */
export function documentsOf(meeting: Meeting): Document[] {
  const reporting = meeting.reports.map(({ document }) => document);
  return [...new Set(reporting.length > 0 ? reporting : meeting.named.map(({ document }) => document))];
}

/** Does the bag hold the words of a place's name side by side? */
export function holdsPlace(bag: Bag, place: string): boolean {
  return (
    holdsPhrase(bag, place) ||
    otherSpellings(place).some((name) => holdsPhrase(bag, fold(name))) ||
    // what is told of its provinces is told of the region
    provincesOf(place).some((name) => holdsPhrase(bag, name))
  );
}

function holdsPhrase({ forms, pairs }: Bag, phrase: string): boolean {
  const words = phrase.split(' ');
  const written = words.length === 1 ? placeSpellings(phrase) : [];
  if (written.length > 0)
    return forms.get(phrase)?.some((form) => form === phrase || written.includes(form)) ?? false;
  return (
    words.every((word) => forms.has(word)) &&
    words.slice(1).every((word, i) => pairs.has(`${words[i]} ${word}`))
  );
}

/** The capitalised words of a line but for the one that opens it as any sentence is opened. */
function properNouns(line: string): string {
  return words(line)
    .filter(({ text }, at, all) => {
      const next = all[at + 1]?.text ?? '';
      return /^[\p{Lu}\p{N}]/u.test(text) && (at > 0 || /^\p{Lu}/u.test(next));
    })
    .map(({ text }) => text)
    .join(' ');
}

/** The words of the file's name: notes that only their team reads are filed under its name and seldom say it. */
function filed(document: Document): string {
  return document.id.replace(/[_.-]+/gu, ' ');
}

const STAMP = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}[:hg]\d{2}\b/gu;

/** A line that says something, as against those that name and number: it ends as a sentence and is none of "Căn cứ …", "Chủ trì: …". */
const SENTENCE = /^(?!(?:Căn cứ|V\/v|Về|Số|Theo)(?!\p{L}))[^:]{40,}[.!?]$/u;

/** A line of a chat: "Thầy An: tôi đề nghị …"; a field ("Host: Lan") is none. */
function isTalk(document: Document, { start, end }: Range): boolean {
  const by = lineSpeaker(document.text.slice(start, end));
  return by !== undefined && kindOfLabel(lower(by)) === undefined;
}

/** Whoever opens a talk says of what it is: "bà con vào bàn cái thang máy nhé", "họp nhanh vụ cống nha". */
const OPENS_TALK =
  /(?<!\p{L})(?:bàn|họp|chốt|trao đổi|nói)\s(?:\p{L}+\s){0,2}?(?:chuyện|vụ|việc|cái|về|lại|kế hoạch)\s[^.;?!]{3,80}/iu;

function subjectOfTalk(document: Document): string[] {
  const talk = document.blocks
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, 6)
    .filter((block) => isTalk(document, block));
  const opening = talk
    .slice(0, 2)
    .flatMap(({ start, end }) => OPENS_TALK.exec(document.text.slice(start, end))?.[0] ?? []);
  return opening.slice(0, 1);
}

/** "1. Tên nhiệm vụ: …", "Gói thầu số 3: …": what a paper is about, as a line of its own. */
const SUBJECT =
  /^\P{L}*(?:Tên (?:đề tài|nhiệm vụ|dự án|gói thầu|công trình|luận văn|luận án|sáng kiến|hạng mục|đề án)|Đề tài|Gói thầu(?: số)?(?: [\d\p{Lu}-]{1,8})?|Dự án|Công trình)(?: [^:]{0,40})?:/u;

/** The lines above the body: who issues the document, what it is, about what. */
function headOf(document: Document): string[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture');
  const body = blocks.findIndex(
    ({ kind, start, end }, i) =>
      (kind === 'paragraph' || kind === 'item') &&
      (end - start > 120 ||
        (i > 0 && SENTENCE.test(document.text.slice(start, end))) ||
        (i > 0 && linesRepliedIn(document.text.slice(start, end)) > 0) ||
        [blocks[i], blocks[i + 1]].every((block) => block !== undefined && isTalk(document, block))),
  );
  return (
    blocks
      .slice(0, Math.min(HEAD_LINES, body < 0 ? HEAD_LINES : body))
      // the points of a list are what was said, not what it was about
      .filter(({ kind, start, end }) => kind !== 'item' || SUBJECT.test(document.text.slice(start, end)))
      .map(({ start, end }) => document.text.slice(start, Math.min(end, start + HEAD_LINE)))
      // "Cập nhật: Chủ nhật, …" is not of the Japanese
      .map((line) => line.replace(/(?:cập|chủ) nhật/giu, ''))
      // the day and hour of printing name nothing: "13" is no "lương tháng 13"
      .map((line) => line.replace(STAMP, (stamp) => /\d{4}$/.exec(stamp)?.[0] ?? ' '))
  );
}
