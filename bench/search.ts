import MiniSearch from 'minisearch';
import { excerpt } from '../src/corpus/document.ts';
import type { Passage } from '../src/corpus/passage.ts';
import { passagesOf } from '../src/corpus/passages.ts';
import { PassageIndex } from '../src/search/passage-index.ts';
import { recombinedPassages, searchQuestions, seedDocuments } from './corpus.ts';
import { usedMegabytes } from './memory.ts';
import { latencies, percentile } from './row.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const QUESTIONS = 300;
/** Plain MiniSearch takes half a second a question at 100,000 passages. */
const PLAIN_QUESTIONS = 24;

export const name = 'search';

/** Indexing, latency and memory of the passage search, beside MiniSearch with its defaults on the same passages. */
export async function run(): Promise<string[]> {
  const lines = measure('seeds', () => passagesOf(seedDocuments()));
  for (const size of SIZES) lines.push(...measure(size.toLocaleString('en'), () => recombinedPassages(size)));
  return lines;
}

function measure(name: string, make: () => readonly Passage[]): string[] {
  const empty = usedMegabytes();
  const passages = make();
  const withTexts = usedMegabytes();
  const start = performance.now();
  const index = new PassageIndex(passages);
  const seconds = (performance.now() - start) / 1000;
  const withIndex = usedMegabytes();
  const questions = searchQuestions(QUESTIONS);
  for (const question of questions.slice(0, 30)) index.search(question);
  const ours = timed(questions, (question) => index.search(question));
  const plain = plainSearch(passages);
  const theirs = timed(questions.slice(0, PLAIN_QUESTIONS), plain);
  const ratio = (share: number) => (percentile(ours, share) / percentile(theirs, share)).toFixed(3);
  return [
    `${name}: ${passages.length.toLocaleString('en')} passages indexed at ${Math.round(passages.length / seconds).toLocaleString('en')} a second; ` +
      `${Math.round(withIndex - empty)} MB (texts ${Math.round(withTexts - empty)}, index ${Math.round(withIndex - withTexts)})`,
    `  search ${latencies(ours)}; plain MiniSearch ${latencies(theirs)}; ratio median ${ratio(0.5)}, p95 ${ratio(0.95)}`,
  ];
}

function timed(questions: readonly string[], ask: (question: string) => unknown): number[] {
  return questions.map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
}

function plainSearch(passages: readonly Passage[]): (question: string) => unknown {
  const plain = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  for (const passage of passages) plain.add({ id: passage.id, text: excerpt(passage) });
  return (question) => plain.search(question).slice(0, 10);
}
