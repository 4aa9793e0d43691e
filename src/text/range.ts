/** A stretch of a string: UTF-16 offsets, `start` included, `end` excluded, `0 <= start <= end <= length`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` inside `range`. */
export function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** Does `outer` hold all of `inner`? Equal ranges hold each other. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two share at least one character? */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
