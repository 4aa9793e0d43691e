import { createAssistant } from '../src/assistant.ts';
import type { Document } from '../src/corpus/document.ts';
import { recombinedPassages, searchQuestions, seedDocuments } from './corpus.ts';
import { latencies } from './row.ts';
import { QUESTIONS } from './seed-questions.ts';

const RECOMBINED = 1_000;
const ROUNDS = 3;

export const name = 'answers';

/** From question to answer: over the seeds, and over recombined documents, which hold far more meetings of like names. */
export async function run(): Promise<string[]> {
  const passages = recombinedPassages(RECOMBINED);
  const made = [...new Set(passages.map(({ document }) => document))];
  return [
    measure('seeds', seedDocuments()),
    measure(`${RECOMBINED.toLocaleString('en')} passages in ${made.length} documents`, made),
  ];
}

function measure(corpus: string, documents: readonly Document[]): string {
  const start = performance.now();
  const assistant = createAssistant(documents);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const questions = [...QUESTIONS, ...searchQuestions(60)];
  for (const question of questions) assistant.ask(question);
  // never the very same text again: nothing that was worked out for a text helps in the next round
  const times = Array.from({ length: ROUNDS }, (_, round) => questions.map((q) => q + '?'.repeat(round + 1)))
    .flat()
    .map((question) => {
      const asked = performance.now();
      assistant.ask(question);
      return performance.now() - asked;
    });
  return `${corpus}: facts read in ${seconds} s, ${assistant.meetings.length} meetings; answer ${latencies(times)}`;
}
