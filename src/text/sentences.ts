import { quoted } from './quotes.ts';
import type { Range } from './range.ts';

// Written with a point, these go on: TP. Huế, ThS. Nguyễn Văn An, KT. CHỦ TỊCH, Mr. Smith.
const ABBREVIATIONS = new Set(
  (
    'tp t.p tx tt p q h x bs bscki bsckii bsck1 bsck2 bsck cki ckii ck1 ck2 ths th.s ts t.s tskh pgs gs ks kts cn ' +
    'ds dscki dsckii ls ncs nsnd nsưt ngnd ngưt đ.c đc đ/c mr mrs ms dr prof st no tel đt đtdđ fax nxb vd tr stt ' +
    'tm tl kt tuq vp vs cty ctcp tnhh tg bt ct pct gđ pgđ'
  ).split(' '),
);
const HONORIFICS = new Set('ông bà anh chị em cô chú bác chí cháu thầy gs ts ths mr ms'.split(' '));
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const WORD_BEFORE = /(?:^|[\s("“‘'[,;:–-])([\p{L}\p{M}\p{N}./]{1,24})$/u;
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxIVX]{1,6}|\p{L})$/u;

/** No one writes so long a sentence: a text without stops is cut between words, so that it is read in bounded time. */
const LONGEST = 5_000;

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Is the point at `at` part of what stands before it: an abbreviation, an initial, an item's number? */
function bindsPoint(text: string, from: number, at: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - 25), at));
  const word = before?.[1];
  if (word === undefined) return false;
  const low = word.toLowerCase();
  const start = at - word.length;
  // "Xlô-ve-ni-a.": the last syllable of a name written with strokes
  if (/\p{L}[-–]$/u.test(text.slice(Math.max(from, start - 2), start))) return false;
  const lead = text.slice(Math.max(from, start - 25), start).trimEnd();
  if (NUMBERING.test(word) && (lead === '' || /[:;]$/u.test(lead))) return true;
  // "chỗ cũ, a. Luyện chủ trì": anh, chị, em as notes shorten them
  if (/^[ace]$/u.test(word) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4))) return true;
  if (ABBREVIATIONS.has(low) || ABBREVIATIONS.has(low.slice(low.lastIndexOf('.') + 1))) {
    // p, q, h, x stand for units only where written small or before a name; v.v. falls to the check of what follows.
    return low.length > 1 || /^[PQHX]$/u.test(word);
  }
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && !/^\s*\p{N}/u.test(text.slice(at + 1, at + 4))) {
    const previous = /([\p{L}\p{M}]+)$/u.exec(lead)?.[1];
    return (
      word.length > 1 ||
      previous === undefined ||
      /^\p{Lu}/u.test(previous) ||
      HONORIFICS.has(previous.toLowerCase())
    );
  }
  return false;
}

/**
 * Does a sentence end with the sign at `at`? Returns the offset after its last sign and closing quotes, or undefined.
 * `to` is the end of the line.
 */
function endOf(text: string, from: number, at: number, to: number): number | undefined {
  let end = at + 1;
  if (text.startsWith('./.', at)) end = at + 3;
  while (end < to && /[.!?…]/u.test(text.charAt(end))) end++;
  const signs = text.slice(at, end);
  while (end < to && CLOSERS.has(text.charAt(end))) end++;
  if (end >= to) return end;
  let next = end;
  while (next < to && /\s/u.test(text.charAt(next))) next++;
  const follower = text.charAt(next);
  if (next === end) {
    // "họp.Ông An": a space was forgotten.
    const glued =
      signs === '.' && end === at + 1 && /^\p{Lu}\p{Ll}{1,7}(?![\p{Ll}.])/u.test(text.slice(next, next + 9));
    return glued &&
      /(?:^|\s)[\p{Ll}\p{M}]{2,12}$/u.test(text.slice(Math.max(from, at - 14), at)) &&
      !bindsPoint(text, from, at)
      ? end
      : undefined;
  }
  if (/[!?]/u.test(signs) && end === at + signs.length) return end;
  if (/[\p{Ll},;:)]/u.test(follower)) return undefined;
  if (end > at + signs.length && /[-–—]/u.test(follower)) return undefined;
  return signs === '.' && bindsPoint(text, from, at) ? undefined : end;
}

/**
 * The sentences of `text` inside `range` (all of it by default): in order, disjoint, trimmed, never empty. A newline
 * ends a sentence; the points of abbreviations, initials, numbers, dates and item numbers do not, and a short quotation
 * or bracket is not divided.
 *
 * @example sentences('TP. Huế họp ngày 27.3. Ông An dự.') // 'TP. Huế họp ngày 27.3.' and 'Ông An dự.'
 */
export function sentences(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const found: Range[] = [];
  const add = (from: number, end: number) => {
    let start = from;
    while (end - start > LONGEST) {
      const cut = text.lastIndexOf(' ', start + LONGEST);
      const to = cut > start ? cut : start + LONGEST;
      push(start, to);
      start = to;
    }
    push(start, end);
  };
  const push = (start: number, end: number) => {
    const sentence = trimmed(text, start, end);
    const words = text.slice(sentence.start, sentence.end);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    if (words.length < 12 && NUMBERING.test(words.replace(/[.)]+$/u, ''))) return;
    found.push(sentence);
  };
  for (let line = range.start; line < range.end; ) {
    const newline = text.indexOf('\n', line);
    const to = newline === -1 || newline > range.end ? range.end : newline;
    const whole = quoted(text, { start: line, end: to });
    let start = line;
    let inside = 0;
    for (let i = line; i < to; i++) {
      while ((whole[inside]?.end ?? Infinity) <= i) inside++;
      const c = text.charAt(i);
      if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
      const shelter = whole[inside];
      // The last sign before a closing quote may end the sentence around it; a bracket's may not.
      if (
        shelter &&
        shelter.start < i &&
        !(shelter.end <= i + 3 && /^[.!?…]+["”’»]$/u.test(text.slice(i, shelter.end)))
      ) {
        continue;
      }
      const end = endOf(text, start, i, to);
      if (end === undefined) {
        while (i + 1 < to && /[.!?…]/u.test(text.charAt(i + 1))) i++;
        continue;
      }
      add(start, end);
      start = end;
      i = end - 1;
    }
    add(start, to);
    line = to + 1;
  }
  return found;
}
