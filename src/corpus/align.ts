import { OffsetMap } from './offset-map.ts';

const ENTITY = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;
const AMPERSAND = /^&(?:amp|#38|#x26);?$/i;

/**
 * Where each character of `data` stands in `raw`, the same text as its source has it: with entities (&ndash;),
 * backslashes before signs, and prefixes of lines.
 */
export function align(raw: string, data: string): (offset: number) => number {
  if (raw === data) return (offset) => offset;
  const map = new OffsetMap();
  let i = 0;
  let j = 0;
  while (j < data.length && i < raw.length) {
    if (raw.charAt(i) === '&') {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(raw)?.[0];
      if (entity !== undefined && (data.charAt(j) !== '&' || AMPERSAND.test(entity))) {
        map.add(j, i);
        j += (data.codePointAt(j) ?? 0) > 0xffff ? 2 : 1;
        i += entity.length;
        continue;
      }
    }
    if (raw.charAt(i) === data.charAt(j)) {
      map.add(j, i);
      j++;
    }
    i++;
  }
  return (offset) => Math.min(map.source(offset), raw.length);
}
