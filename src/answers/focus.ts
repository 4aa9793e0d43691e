import type { Query } from '../questions/query.ts';
import { coverTerm } from '../questions/terms.ts';
import { bagOf } from '../search/bag.ts';

/** A sentence up to this long is given whole. */
const WHOLE = 260;

/**
 * The part of a long sentence that answers: its clauses that cover most of the question, with what stands between them.
 * Always a run of the sentence's own characters.
 */
export function focus(sentence: string, query: Query): string {
  if (sentence.length <= WHOLE) return sentence;
  const parts = clausesOf(sentence);
  const scored = parts.map((part) => {
    const bag = bagOf(part);
    return query.terms.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0);
  });
  const best = scored.indexOf(Math.max(...scored));
  let from = best;
  let to = best;
  const length = () => parts.slice(from, to + 1).join('').length;
  while (length() < WHOLE * 0.75 && (from > 0 || to < parts.length - 1)) {
    const left = from > 0 ? (scored[from - 1] ?? 0) : -1;
    const right = to < parts.length - 1 ? (scored[to + 1] ?? 0) + 0.01 : -1;
    const grown = right >= left ? (parts[to + 1]?.length ?? 0) : (parts[from - 1]?.length ?? 0);
    if (length() + grown > WHOLE * 1.4) break;
    if (right >= left) to++;
    else from--;
  }
  const text = parts.slice(from, to + 1).join('').trim();
  return `${from > 0 ? '… ' : ''}${text.replace(/[,;:–-]+$/u, '')}${to < parts.length - 1 ? ' …' : ''}`;
}

/** Cut after semicolons, commas and colons outside brackets and numbers. */
function clausesOf(sentence: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < sentence.length; i++) {
    const sign = sentence[i] ?? '';
    if ('(“"'.includes(sign)) depth = sign === '"' ? (depth > 0 ? 0 : 1) : depth + 1;
    else if (')”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ';,:'.includes(sign) && sentence[i + 1] === ' ') {
      parts.push(sentence.slice(start, i + 1));
      start = i + 1;
    }
  }
  parts.push(sentence.slice(start));
  return parts;
}
