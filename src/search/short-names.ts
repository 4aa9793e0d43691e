import type { Document } from '../corpus/document.ts';
import { onceEach } from '../text/lately.ts';
import type { Range } from '../text/range.ts';

const SORT =
  '(?:Công ty|Tập đoàn|Tổng công ty|Bệnh viện|Trường|Nhà trường|Hợp tác xã|HTX|Nhà máy|Xí nghiệp|Ngân hàng|Trung tâm|Viện|Liên danh|Quỹ)';
const FULL = new RegExp(
  `(?<!\\p{L})(${SORT})((?:\\s(?:cổ phần|trách nhiệm hữu hạn|một thành viên|\\p{Lu}[\\p{L}\\p{M}]*|[-–])){2,9})`,
  'gu',
);
const ALONE = new RegExp(`(?<!\\p{L})(${SORT})(?=\\s\\p{Ll}|[.,;:)]|$)`, 'u');

/** By sort the names of the bodies that a document tells of, each once. */
const namedIn = onceEach((document: Document): ReadonlyMap<string, readonly string[]> => {
  const named = new Map<string, string[]>();
  for (const [name, sort = ''] of document.text.matchAll(FULL)) {
    const known = named.get(sort) ?? [];
    if (!known.some((other) => other.startsWith(name))) named.set(sort, [...known, name]);
  }
  return named;
});

/**
 * The full name of the body that a sentence calls by its first word alone: "Công ty" in the report that knows one company,
 * "Công ty CP Tân Phát". '' where it calls none so, or the report knows several of the sort.
 */
export function calledShort(document: Document, sentence: string): string {
  const sort = ALONE.exec(sentence)?.[1];
  if (sort === undefined) return '';
  const names = namedIn(document).get(sort) ?? [];
  return names.length === 1 ? (names[0] ?? '') : '';
}

/** What is counted through and called by its number later on. */
const COUNTED =
  '(?:Đề tài|Đề án|Dự án|Phương án|Gói thầu|Tờ trình|Hạng mục|Sáng kiến|Giải pháp|Hồ sơ|Luận văn|Đề cương|Nhóm|Tổ|Mẫu|Lô|Khu|Tuyến|Điểm|Ứng viên|Thí sinh|Nhà thầu|Phản biện)\\s(?:số\\s)?\\d{1,2}(?!\\d)';
const TITLED = new RegExp(
  `(?:^|\\n)[\\s*•+–-]*(${COUNTED})\\s*(?:[:.–-]|là(?!\\p{L}))\\s*([^\\n]{4,160})`,
  'gu',
);
const MENTIONED = new RegExp(`(?<!\\p{L})${COUNTED}`, 'giu');

/** "Đề tài 1: Chọn tạo giống chịu hạn": the first line that says what each is. */
const titledIn = onceEach((document: Document): ReadonlyMap<string, string> => {
  const titled = new Map<string, string>();
  for (const [, name = '', title = ''] of document.text.matchAll(TITLED)) {
    const key = keyOf(name);
    if (!titled.has(key)) titled.set(key, title);
  }
  return titled;
});

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\ssố(?=\s)/u, '')
    .replace(/\s+/gu, ' ');
}

/** What the things are that a sentence calls by their number alone: "Duyệt đề tài 1". '' where it calls none so. */
export function calledByNumber(document: Document, sentence: string): string {
  const names = sentence.match(MENTIONED);
  if (names === null) return '';
  const titles = titledIn(document);
  return [...new Set(names.map(keyOf))]
    .map((key) => titles.get(key) ?? '')
    .join(' ')
    .trim();
}

interface Indented extends Range {
  readonly indent: number;
}

/** Columns of centred lines and of letterheads are no indentation. */
const DEEPEST = 16;

/**
 * Lines under which others stand by their indentation alone, the widest first. `block` is put below them, and what is
 * indented as far or farther is done with.
 */
export function indentedUnder(text: string, above: readonly Indented[], block: Range): readonly Indented[] {
  const indent = block.start - text.lastIndexOf('\n', block.start - 1) - 1;
  if (indent > DEEPEST) return above;
  return [...above.filter((other) => other.indent < indent), { indent, start: block.start, end: block.end }];
}
