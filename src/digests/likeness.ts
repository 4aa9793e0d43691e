import { words } from '../text/words.ts';

// Folded syllables that say little of what a text is about.
const COMMON = new Set(
  (
    'va voi cua cac nhung cho tai trong ngoai ve tu den do la co duoc bi se da dang theo de nay kia nhu khi o ra ' +
    'cung mot hai viec lan thu nam ngay thang truoc sau tiep nham tren duoi giua hop hoi nghi phien buoi cuoc'
  ).split(' '),
);

/** Folded syllables of `text` that carry its matter: no common words, numbers or years. */
export function matterOf(text: string): Set<string> {
  const matter = words(text)
    .map((word) => word.folded)
    .filter((word) => !COMMON.has(word) && !/^\p{N}+$/u.test(word));
  return new Set(matter);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** How much of the matter of `inner` also stands in `outer`, 0 to 1; 0 where `inner` has none. */
export function coverage(inner: ReadonlySet<string>, outer: ReadonlySet<string>): number {
  return inner.size === 0 ? 0 : shared(inner, outer) / inner.size;
}

/** Do two names of meetings name the same series? The shorter one lies nearly whole in the longer one. */
export function sameSeries(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = shared(a, b);
  return common >= 2 && common >= 0.8 * Math.min(a.size, b.size) && common >= 0.4 * Math.max(a.size, b.size);
}
