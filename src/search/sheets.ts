import type { BlockKind, Document, Span } from '../corpus/document.ts';
import { onceEach } from '../text/lately.ts';
import { linesRepliedIn } from '../text/questions-in-form.ts';
import type { Range } from '../text/range.ts';
import { sentences } from '../text/sentences.ts';
import { type Bag, bagOf } from './bag.ts';
import { calledByNumber, calledShort, indentedUnder } from './short-names.ts';

/** A sentence, item, row or caption of a document: the least that can be quoted as an answer. */
export interface Unit {
  readonly span: Span;
  readonly kind: BlockKind;
  /** Its place among the document's units. */
  readonly index: number;
  readonly bag: Bag;
  /** The headings it stands under, the line that leads in to its list, the sentence before it in the same paragraph, a body's full name. */
  readonly context: Bag;
  /** The line ending in a colon, or the heading, that an item or row belongs to. */
  readonly lead?: Span;
}

/** A document cut into units, with the words of the whole. */
export interface Sheet {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly bag: Bag;
  /** Unaccented word → the units that hold it themselves or in their context, in order. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** Where a word stands: in which unit, and in which accented forms there and in the unit's context. */
export interface Posting {
  readonly index: number;
  readonly here?: readonly string[];
  readonly around?: readonly string[];
}

/** Cuts a document into units; done once a document, when a question first needs it. */
export const sheetOf: (document: Document) => Sheet = onceEach(cut);

function cut(document: Document): Sheet {
  const units: Unit[] = [];
  const text = document.text;
  let headings: string[] = [];
  let lead: Span | undefined;
  /** The point that leads in to points of its own, and how it is marked. */
  let inner: { readonly span: Span; readonly mark: string } | undefined;
  /** The first row of the table being read: it names the columns. */
  let columns: string | undefined;
  let indented: ReturnType<typeof indentedUnder> = [];
  /** What a line before asks, and how many lines may still reply to it: a reply need not say it again. */
  let asked = { text: '', lines: 0 };
  /** The first unit below the last heading. */
  let section = 0;
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue;
    const content = text.slice(block.start, block.end);
    if (block.kind === 'heading') {
      headings = [...headings.filter((other) => level(other) < level(content)), content];
      lead = undefined;
      asked = { text: '', lines: 0 };
      section = units.length;
    }
    const puts = linesRepliedIn(content);
    const question = puts === 0 && asked.lines-- > 0 ? asked.text : '';
    if (puts > 0) asked = { text: content, lines: puts };
    const listed = block.kind === 'item' || block.kind === 'row';
    const mark = block.kind === 'item' ? markOf(content) : '';
    // "2. Sở Y tế:" leads in to the dashes below it, up to the next number
    if (!listed || mark === inner?.mark) inner = undefined;
    if (block.kind !== 'row') columns = undefined;
    indented = indentedUnder(text, indented, block);
    const over = indented
      .slice(0, -1)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_LEAD)));
    let before = '';
    const topic = listed ? '' : topicOf(content);
    if (BEFORE_DASH.test(topic)) section = units.length;
    for (const range of unitsOf(text, block, listed)) {
      const sentence = text.slice(range.start, range.end);
      const span = { document, start: range.start, end: range.end };
      const numbered = calledByNumber(document, sentence);
      const near = isOutcome(text, range.start)
        ? matterOf(text, units)
        : numbered === '' && sentence.length < (listed ? SHORT_POINT : SHORT)
          ? units
              .slice(Math.max(section, units.length - (RESULT.test(sentence) ? 4 : 2)))
              .map((unit) => text.slice(unit.span.start, unit.span.end))
          : [];
      const around = [
        ...headings,
        ...(listed && lead ? [text.slice(lead.start, lead.end)] : []),
        ...(inner ? [text.slice(inner.span.start, inner.span.end)] : []),
        ...(columns ? [columns] : []),
        question,
        before,
        before === '' ? '' : topic,
        calledShort(document, sentence),
        numbered,
        ...over,
        ...near,
      ];
      units.push({
        span,
        kind: block.kind,
        index: units.length,
        bag: bagOf(sentence),
        context: bagOf(...around),
        ...(listed && lead ? { lead } : {}),
      });
      before = sentence;
      if (mark !== '' && /:$/.test(sentence) && sentence.length <= LONGEST_LEAD) inner = { span, mark };
      if (!listed) lead = /:$/.test(sentence) || block.kind === 'heading' ? span : undefined;
    }
    if (block.kind === 'row') columns ??= content;
    if (block.kind === 'row' && !lead) lead = { document, start: block.start, end: block.end };
    if (!listed && !/:$/.test(content) && block.kind !== 'heading') lead = undefined;
  }
  const bag = bagOf(...units.map(({ span }) => text.slice(span.start, span.end)));
  return { document, units, bag, postings: postingsOf(units) };
}

/** "Về quỹ lớp: …", "Chuyện dã ngoại thì …": what a paragraph opens with, it speaks of to its end. */
const TOPIC =
  /^(?:\(?[\p{L}\d]{1,3}[.)]\s*)?(?:(?:về|chuyện|vụ|việc|phần|khoản|vấn đề)\s[^,:.;]{2,40}(?:,|:|\sthì\s)|[^,:.;"“]{2,40}:\s)/iu;

/** "Phí vào cửa – hiện 30k": some words of a thing, as against "Lan - xin giấy phép". */
const BEFORE_DASH = /^(?:\(?[\p{L}\d]{1,3}[.)]\s*)?[^,:.;"“\s]{1,12}\s\p{Ll}[^,:.;"“]{1,30}\s[–—-]\s/u;

/** "Menu hè. An đưa ra …", "Làm ở đâu? Cô Tư bảo …": a few words that stop stand for a heading of what follows. */
const RUN_IN = /^(?:\(?[\p{L}\d]{1,3}[.)]\s*)?\p{Lu}[^,:;.?!"“\n]{2,38}[.?](?=\s+\S)/u;

function topicOf(paragraph: string): string {
  return (TOPIC.exec(paragraph) ?? RUN_IN.exec(paragraph) ?? BEFORE_DASH.exec(paragraph))?.[0] ?? '';
}

/** What is longer than this says something itself. */
const LONGEST_LEAD = 160;

/** How a point is marked: points of one list are marked alike. Dashes are not part of the text. */
function markOf(point: string): string {
  const [mark] =
    /^(?:điều|khoản|mục|phần)(?= )|^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|\p{L})(?=[.)/:])/iu.exec(
      point,
    ) ?? ['-'];
  return mark
    .replace(/\d+/gu, '1')
    .replace(/^\(?[IVX]{1,4}$/u, 'I')
    .replace(/^\(?\p{Ll}$/u, 'a')
    .toLowerCase();
}

/** A line this short leans on the two before it: "Phản đối: 1 phiếu." */
const SHORT = 110;
/** The result of a vote or talk stands behind all that was said on the matter. */
const RESULT =
  /^\W*(?:biểu quyết|bỏ phiếu|kết quả (?:biểu quyết|bỏ phiếu|kiểm phiếu|lấy phiếu)|chốt|nghe vậy|thấy vậy|sau cùng|thế là|vậy là|cuối cùng|rốt cuộc)(?!\p{L})|^\s*(?:=+>|→|⇒|➜|->)/iu;

const ARROW = /(?:[=-]>|→|➔|⇒)\s*$/u;

/** "=> Chốt 5%": what came of the matter before it. */
function isOutcome(text: string, start: number): boolean {
  return ARROW.test(text.slice(Math.max(0, start - 4), start));
}

/** What an outcome is of: the lines before it, back to the outcome of another matter. */
function matterOf(text: string, units: readonly Unit[]): string[] {
  const matter: string[] = [];
  for (const { span } of units.slice(-3).reverse()) {
    if (isOutcome(text, span.start)) break;
    matter.push(text.slice(span.start, span.end));
  }
  return matter;
}

/** The points of a list lean on each other only where they say next to nothing themselves. */
const SHORT_POINT = 50;

/** A list's item is quoted whole where it is short: what it says at its end belongs to what it says first. */
const SHORT_ITEM = 420;

function unitsOf(text: string, block: Range, listed: boolean): Range[] {
  const cut = sentences(text, block);
  const [first] = cut;
  const last = cut.at(-1);
  if (!listed || !first || !last || last.end - first.start > SHORT_ITEM) return cut;
  return [{ start: first.start, end: last.end }];
}

function postingsOf(units: readonly Unit[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const { index, bag, context } of units) {
    for (const word of new Set([...bag.forms.keys(), ...context.forms.keys()])) {
      const [here, around] = [bag.forms.get(word), context.forms.get(word)];
      const posting = { index, ...(here && { here }), ...(around && { around }) };
      const known = postings.get(word);
      if (known) known.push(posting);
      else postings.set(word, [posting]);
    }
  }
  return postings;
}

/** How deep a heading lies, by its number: "II." before "1." before "a)". */
function level(heading: string): number {
  if (/^(?:phần|chương)\s|^[IVX]+[.)]|^[A-Z][.)]/u.test(heading)) return 1;
  if (/^\d+\.\d/u.test(heading)) return 3;
  if (/^\d+[.)]/u.test(heading)) return 2;
  if (/^\p{Ll}[.)]/u.test(heading)) return 4;
  return 1.5;
}
