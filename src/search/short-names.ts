import type { Document } from '../corpus/document.ts';
import { onceEach } from '../text/lately.ts';

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
