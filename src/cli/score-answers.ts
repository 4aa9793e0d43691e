import { lower } from '../text/fold.ts';

/** A question with what a right answer holds. `must`: each entry, of an inner array any one. */
export interface GoldQuestion {
  readonly id: string;
  readonly q: string;
  readonly ctx?: readonly string[];
  readonly kind: string;
  readonly style: string;
  readonly must: readonly (string | readonly string[])[];
  readonly mustNot: readonly string[];
  readonly cite: readonly { readonly doc: string; readonly has: string }[];
  readonly abstain: boolean;
}

/** An answer as `ask --jsonl` prints it. */
export interface GivenAnswer {
  readonly id: string;
  readonly text: string;
  readonly abstained: boolean;
  readonly intent: string;
  readonly citations: readonly { readonly doc: string; readonly excerpt: string }[];
  readonly ms: number;
}

/** Characters of `text`: a fact is short, a list may be longer. */
const TEXT_LIMIT = 500;
const LIST_LIMIT = 1200;
const EXCERPT_LIMIT = 700;
const LISTS = new Set(
  'agreed proposal statement summary topic attendees signed list_meetings person_meetings comparison action_item vote'.split(
    ' ',
  ),
);

/** For comparing: NFC, lower case, one tone placement, plain dashes and quotes, single spaces. */
export function canonical(text: string): string {
  return lower(text.normalize('NFC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What is wrong with an answer; nothing for a right one. `texts` holds the canonical text of each document by its name.
 * An answer is right when it abstains exactly where the documents do not say, holds every `must` and no `mustNot` in its
 * text, keeps to the length, cites a right sentence, and every excerpt stands verbatim in its document.
 */
export function faultsOf(
  gold: GoldQuestion,
  answer: GivenAnswer,
  texts: ReadonlyMap<string, string>,
): string[] {
  const faults: string[] = [];
  const text = canonical(answer.text);
  for (const { doc, excerpt } of answer.citations) {
    if (!texts.get(doc)?.includes(canonical(excerpt)))
      faults.push(`verbatim: not in ${doc}: ${excerpt.slice(0, 60)}`);
    if (excerpt.length > EXCERPT_LIMIT) faults.push('excerpt: too long');
  }
  if (answer.abstained !== gold.abstain)
    faults.push(gold.abstain ? 'abstain: guessed' : 'abstain: abstained');
  if (gold.abstain) return faults;
  for (const must of gold.must) {
    const any = typeof must === 'string' ? [must] : must;
    if (!any.some((one) => text.includes(canonical(one)))) faults.push(`must: ${any.join(' / ')}`);
  }
  for (const not of gold.mustNot) if (text.includes(canonical(not))) faults.push(`mustNot: ${not}`);
  const limit = LISTS.has(gold.kind) ? LIST_LIMIT : TEXT_LIMIT;
  if (answer.text.length > limit) faults.push(`text: ${answer.text.length} characters`);
  const cited = answer.citations.some(({ doc, excerpt }) =>
    gold.cite.some((cite) => cite.doc === doc && canonical(excerpt).includes(canonical(cite.has))),
  );
  if (gold.cite.length > 0 && !cited)
    faults.push(
      `cite: none of ${gold.cite.map(({ doc, has }) => `${doc.slice(0, 12)} “${has.slice(0, 50)}”`).join('; ')}`,
    );
  return faults;
}
