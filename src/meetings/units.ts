import type { Block, Document } from '../corpus/document.ts';
import { lower } from '../text/fold.ts';
import { ROLE_HEAD } from '../text/names/roles.ts';
import { tokens } from '../text/names/tokens.ts';
import type { Range } from '../text/range.ts';
import { sentences } from '../text/sentences.ts';
import { type Field, type FieldKind, fieldOf, kindOfLabel, rowField } from './fields.ts';
import { isGroup, isNumberedPerson, opensRoster } from './rosters.ts';
import { namesTasks } from './tasks.ts';

/** The smallest stretch that says one thing of its own and can be cited: a sentence, a field, an item, a row. */
export interface Unit extends Range {
  readonly text: string;
  /** `lower` of the text: patterns are matched here, offsets count from `start`. */
  readonly low: string;
  readonly block: Block;
  /** Its place among the units of the document. */
  readonly index: number;
  /** The field it is: "Địa điểm: …". */
  readonly field?: Field;
  /** The kind of the field that it continues, as an item below "Thành phần tham dự:". */
  readonly below?: FieldKind;
  /** Headings above it, `lower`, the widest first. */
  readonly headings: readonly string[];
  /** The sentence that ends in a colon and opens the list that this item belongs to, `lower`. */
  readonly lead?: string;
  /** The sentence before it in the same paragraph. */
  readonly before?: Unit;
  /** The unit is itself a heading (or a title line). */
  readonly heading: boolean;
}

const ITEM =
  /^\s*(?:[-+*•●–—▪]|\[[ xX✓]?\]|\(\d{1,2}\)|(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/]|\d{1,2}\.\d{1,2}\.?)\s/u;
const PERSON_LINE =
  /^\s*(?:ông|bà|đồng chí|đ\/c|anh|chị|cô|thầy|em|bác|về phía|phía|các|đại diện|ban|đại biểu|\(?\d{1,2}[.)])\s/u;
const NUMBERED = /^\s*(?:phần\s+)?(?:([ivx]{1,5})|([a-h])|(\d{1,2}(?:\.\d{1,2})?))\s*[.)/:-]\s*\S/u;

/** What follows such a line is about something else: links to other news. */
const TAIL =
  /^\W*(?:(?:tin|bài|tin bài|bài viết|các tin|xem|đọc|mời xem|mời đọc|nội dung)\s+(?:đọc\s+)?(?:thêm|liên quan|khác|cùng chuyên mục|cùng chủ đề|mới|nổi bật|bài liên quan)|cùng (?:chủ đề|chuyên mục)|có thể bạn quan tâm|đọc nhiều|xem nhiều)\W*$/u;

/** "Xem thêm: Ông An chủ trì hội nghị …": a link inside the text. */
const TAIL_INLINE =
  /^\W*(?:>>\s*)?(?:mời\s+)?(?:(?:xem|đọc)\s+(?:thêm|tiếp)|(?:tin|bài|tin bài|bài viết)\s+(?:khác|liên quan|cùng chuyên mục)|(?:chuyên trang|liên kết|từ khóa|tags?)(?:\s\p{L}+){0,3})\s*:\s*\S/u;

/** "…, tại nhà văn hóa thôn, chúng tôi gồm:": the sentence opens a list of those present. */
const OPENS_LIST =
  /(?:chúng tôi|thành phần|có mặt|tham dự|tham gia|dự họp|cuộc họp|hội nghị)[^:.;]{0,40}?(?:gồm|gồm có|bao gồm|có)(?:\s+các (?:ông|bà|ông bà|ông, bà|đồng chí|thành viên))?\s*:\s*$/u;

/** The number that opens a line: 2 in "2. Tắt tính năng mời bạn". */
function numberOf(document: Document, block: Block | undefined): number | undefined {
  if (block?.kind !== 'item' && block?.kind !== 'paragraph') return undefined;
  const number = /^\s*\(?(\d{1,2})[.)/]\s/u.exec(
    document.text.slice(block.start, Math.min(block.end, block.start + 8)),
  );
  return number === null ? undefined : Number(number[1]);
}

/** Lines numbered one right after the other are the points of a list, however short; a heading has something below it. */
function isPoint(document: Document, index: number): boolean {
  const { blocks } = document;
  const number = numberOf(document, blocks[index]);
  if (number === undefined) return false;
  return (
    numberOf(document, blocks[index + 1]) === number + 1 ||
    numberOf(document, blocks[index - 1]) === number - 1
  );
}

/** What a heading asks for by its words: "3. Thành viên Hội đồng". */
function labelled(low: string): FieldKind | undefined {
  return kindOfLabel(low.replace(/^[\s#*>★●▪•-]*(?:(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)/:]\s*)?/u, '').trim());
}

/** "Huấn - xin giấy phép", "Tám → thay tụ": below a line that opens a list, a line with its owner is a point of it. */
const OWNED = /^\s*@?\p{Lu}[^:;.→>\n]{0,40}?(?:\s[-–—]\s|:\s|\s?(?:→|->|=>)\s)/u;

/** "Phân việc tới 10/11" above a line for each who has something to do: it opens the list without a colon. */
function dividesWork(document: Document, index: number, low: string): boolean {
  if (low.length > 50 || !namesTasks(low)) return false;
  return document.blocks
    .slice(index + 1, index + 3)
    .every(({ start, end }) => OWNED.test(document.text.slice(start, end)));
}

/** 1 for the widest headings (II. …, capitals, marked as such), 2 for numbered ones; 0 for what is no heading. */
function headingLevel(block: Block, text: string, low: string): number {
  if (text.length > 160) return 0;
  // papers set the sentence that leads in to the story as a heading, too
  if (block.kind === 'heading' && text.length > 90 && /\.\s*$/u.test(text)) return 0;
  if (block.kind === 'heading') return NUMBERED.exec(low)?.[3] === undefined ? 1 : 2;
  if (block.kind !== 'paragraph' && block.kind !== 'item') return 0;
  if (/[.;,!?]\s*$/u.test(text) || text.length > 90) return 0;
  const numbered = NUMBERED.exec(low);
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  if (capitals) return 1;
  if (numbered === null || /:\s*\S/u.test(text)) return 0;
  return numbered[3] === undefined && /^\s*(?:\p{Lu}|[ivx]+)/u.test(text)
    ? 1
    : text.endsWith(':') || numbered[3] !== undefined
      ? 2
      : 0;
}

/** The units of a document in reading order; furniture is left out. */
export function unitsOf(document: Document): Unit[] {
  const units: Unit[] = [];
  const headings: string[] = [];
  let below: FieldKind | undefined;
  let lead: string | undefined;
  for (const [i, block] of document.blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const text = document.text.slice(block.start, block.end);
    const low = lower(text);
    if (units.length > 5 && TAIL.test(low)) break;
    if (TAIL_INLINE.test(low)) continue;
    const field =
      block.kind === 'row'
        ? (rowField(text, block.start) ?? fieldOf(text, block.start))
        : fieldOf(text, block.start);
    const level =
      field !== undefined &&
      (BESIDE_OTHERS.has(field.kind) || field.label === '') &&
      field.value.start < field.value.end
        ? 0
        : below !== undefined && isNumberedPerson(text) && /\p{Ll}/u.test(text)
          ? 0
          : isPoint(document, i) && !/:\s*$/u.test(text) && !(labelled(low) && isGroup(document, i))
            ? 0
            : headingLevel(block, text, low);
    const item =
      block.kind === 'item' ||
      block.kind === 'row' ||
      ITEM.test(low) ||
      (lead !== undefined &&
        field === undefined &&
        (OWNED.test(text) ||
          (namesTasks(lead) && /^\p{Lu}/u.test(text) && text.length < 160 && !/:\s*$/u.test(text))));
    if (field !== undefined) {
      // A field goes on below only where its own line leaves the value open.
      below =
        field.value.start >= field.value.end ||
        /:\s*$/u.test(text) ||
        // "BÊN GIAO: Ban Quản lý dự án" names the side, those who sit there stand below
        (field.kind === 'attendees' && block.kind !== 'row' && isGroup(document, i))
          ? field.kind
          : // "- Đại diện cổ đông: 87 người" among the items of those present
            item && below === field.kind
            ? below
            : undefined;
    } else if (OPENS_LIST.test(low) || opensRoster(document, i, low)) below = 'attendees';
    else if (!item && !PERSON_LINE.test(low) && !(below === 'attendees' && isGroup(document, i)))
      below = undefined;
    if (level > 0 && field === undefined) {
      lead = level === 2 && low.trimEnd().endsWith(':') ? low : undefined;
      headings.length =
        level === 1 ? 0 : Math.min(headings.length, headings[0] !== undefined && isTop(headings) ? 1 : 0);
      headings.push(low.trim());
      const listed = labelled(low);
      if (!(below === 'attendees' && listed === undefined && isGroup(document, i)))
        below =
          listed !== undefined && (PEOPLE.has(listed) ? isGroup(document, i) : OF_PRESENCE.has(listed))
            ? listed
            : opensRoster(document, i, low)
              ? 'attendees'
              : undefined;
    }
    const parts: Range[] =
      block.kind === 'row' ||
      block.kind === 'title' ||
      level > 0 ||
      (field !== undefined && text.length <= 700)
        ? fieldParts(document.text, block)
        : sentences(document.text, block);
    if (!item && level === 0 && field === undefined) lead = undefined;
    for (const part of parts) {
      const words = document.text.slice(part.start, part.end);
      const own =
        block.kind === 'row'
          ? rowField(words, part.start)
          : level > 0
            ? undefined
            : fieldOf(words, part.start);
      const before = units.at(-1);
      const unit: Unit = {
        ...part,
        text: words,
        low: lower(words),
        block,
        index: units.length,
        ...(own === undefined ? {} : { field: own }),
        ...(below === undefined || own !== undefined ? {} : { below }),
        headings: [...headings],
        ...(lead === undefined || !item ? {} : { lead }),
        ...(before?.block === block ? { before } : {}),
        heading: level > 0 || block.kind === 'title',
      };
      units.push(unit);
      if (level === 0 && (/:\s*$/u.test(words) || dividesWork(document, i, unit.low))) lead = unit.low;
    }
  }
  return units;
}

/** "When: … · Where: … Facilitator: …": fields that share a line are fields of their own, and so is a day between dots. */
function fieldParts(text: string, block: Block): Range[] {
  const line = text.slice(block.start, block.end);
  const parts: Range[] = [];
  let start = 0;
  for (const cut of line.matchAll(
    /\s+(?:[·|•]\s+)?(?=(\p{Lu}[\p{L}\p{M}]{1,14}(?:[ /][\p{L}\p{M}]{1,12}){0,3}):\s)|\s+[·•]\s+(?=(?:\d{1,2}[/.:h-]|[Tt]hứ\s|[Cc]hủ nhật|[Ss]áng\s|[Cc]hiều\s|[Tt]ối\s|[Nn]gày\s\d))|\s+(?:[·|•–-]\s+)?(?=\p{Extended_Pictographic})/gu,
  )) {
    // "II. Địa điểm: …": the number is the field's own
    if (ONLY_NUMBER.test(line.slice(start, cut.index))) continue;
    const label = lower(cut[1] ?? '');
    const signed = /^\p{Extended_Pictographic}/u.test(line.slice(cut.index + cut[0].length));
    const kind = kindOfLabel(label);
    if (signed) {
      // "✅ An ✅ Bình": pictures that stand for no label
      if (fieldOf(line.slice(cut.index + cut[0].length), 0) === undefined) continue;
    } else if (kind === undefined || kind === 'attendees' || kind === 'topic' || kind === 'agreed') {
      if (!/[·|•]/u.test(cut[0]) && !(signs(label) && SIGNED.test(line.slice(start, cut.index)))) continue;
    }
    parts.push({ start: block.start + start, end: block.start + cut.index });
    start = cut.index + cut[0].length;
  }
  const [only] = parts;
  return only === undefined
    ? labelledParts(text, block)
    : [...parts, { start: block.start + start, end: block.end }];
}

/** "Người ghi: Lê Thị Hoa   Tổ trưởng: Nguyễn Văn An": the office of one who signs beside another. */
function signs(label: string): boolean {
  return SIGNS.test(label) || ROLE_HEAD.lengthAt(tokens(label), 0) > 0;
}

const SIGNED =
  /^[^:]{2,40}:\s*(?:(?:Ông|Bà|Anh|Chị|Đồng chí|Đ\/c)\s)?(?:\p{Lu}[\p{Ll}\p{M}'-]{0,12}\s?){1,5}(?:\([^)]{2,20}\)\s*)?$/u;
const SIGNS = /^(?:người\s)?(?:duyệt|phê duyệt|xác nhận|ký|ký tên|kiểm tra|lập)(?!\p{L})/u;

const ONLY_NUMBER = /^\s*(?:[-+*•–]|\(?(?:\d{1,2}|[IVX]{1,4}|\p{L})[.)/])?\s*$/u;

/** "Chủ trì: chị Thắm; ghi: anh Bền": behind a semicolon a small label will do. */
function labelledParts(text: string, block: Range): Range[] {
  const parts: Range[] = [];
  let start = block.start;
  if (fieldOf(text.slice(block.start, block.end), block.start) === undefined) return [block];
  for (const cut of text.slice(block.start, block.end).matchAll(/;\s+(?=(\p{Ll}[\p{L}\p{M} ]{1,20}):\s)/gu)) {
    if (!BESIDE_OTHERS.has(kindOfLabel(lower(cut[1] ?? '')) ?? 'topic')) continue;
    parts.push({ start, end: block.start + cut.index });
    start = block.start + cut.index + cut[0].length;
  }
  return [...parts, { start, end: block.end }];
}

const BESIDE_OTHERS: ReadonlySet<FieldKind> = new Set(['chair', 'secretary', 'absent', 'place', 'time']);

/** A heading with such a label opens a list of those who were there, or were not. */
const OF_PRESENCE: ReadonlySet<FieldKind> = new Set(['attendees', 'absent']);
/** With these it does where a person stands right below: "Đoàn chủ tọa", "Thư ký". */
const PEOPLE: ReadonlySet<FieldKind> = new Set(['chair', 'secretary']);

/** Is the first heading a wide one, under which numbered ones may stand? */
function isTop(headings: readonly string[]): boolean {
  const first = headings[0] ?? '';
  return NUMBERED.exec(first)?.[3] === undefined;
}
