import { readFileSync } from 'node:fs';
import { type Assistant, createAssistant } from '../src/assistant.ts';
import type { Document } from '../src/corpus/document.ts';
import { NEW_CONVERSATION } from '../src/questions/conversation.ts';
import { recombinedPassages, searchQuestions, seedDocuments } from './corpus.ts';
import { latencies } from './row.ts';

const RECOMBINED = 1_000;
/** After so many questions the engine has made machine code of most of what they need. */
const RUNNING_AFTER = 500;
/** After so many of it all: so a bot runs all day. */
const ALL_DAY_AFTER = 2000;
const ROUNDS = 3;

export const name = 'answers';

/** A question, and those that the same chat asked before. */
interface Asked {
  readonly q: string;
  readonly ctx?: readonly string[];
}

/**
 * From question to answer: the questions on the seeds that people ask, right after the start and in a bot that has run for a while; scraps
 * of sentences, which no fact answers; and over recombined documents, which hold far more meetings of like names.
 */
export async function run(): Promise<string[]> {
  const asked = seedQuestions();
  const scraps = searchQuestions(60).map((q) => ({ q }));
  const seeds = open(seedDocuments());
  const first = latencies(timesOf(seeds.assistant, asked, 0));
  warm(seeds.assistant, [...asked, ...scraps], RUNNING_AFTER);
  const soon = running(seeds.assistant, asked);
  warm(seeds.assistant, [...asked, ...scraps], ALL_DAY_AFTER - RUNNING_AFTER);
  const allDay = running(seeds.assistant, asked);
  const passages = recombinedPassages(RECOMBINED);
  const made = open([...new Set(passages.map(({ document }) => document))]);
  warm(made.assistant, scraps, RUNNING_AFTER);
  return [
    `seeds: facts read in ${seeds.seconds} s, ${seeds.assistant.meetings.length} meetings`,
    `  ${asked.length} questions right after the start: ${first}`,
    `  the same after ${RUNNING_AFTER} others: ${soon}`,
    `  after ${ALL_DAY_AFTER.toLocaleString('en')}: ${allDay}`,
    `  ${scraps.length} scraps of sentences: ${running(seeds.assistant, scraps)}`,
    `${RECOMBINED.toLocaleString('en')} passages in ${made.assistant.documents.length} documents: facts read in ${made.seconds} s, ${made.assistant.meetings.length} meetings`,
    `  questions: ${running(made.assistant, asked)}`,
    `  scraps of sentences: ${running(made.assistant, scraps)}`,
  ];
}

function seedQuestions(): Asked[] {
  const lines = readFileSync('tests/fixtures/eval/questions-seeds.jsonl', 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Asked);
}

function open(documents: readonly Document[]): { assistant: Assistant; seconds: string } {
  const start = performance.now();
  const assistant = createAssistant(documents);
  return { assistant, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

let round = 0;

function warm(assistant: Assistant, questions: readonly Asked[], count: number): void {
  for (let times = 0; times < count; times += questions.length) timesOf(assistant, questions, ++round);
}

function running(assistant: Assistant, questions: readonly Asked[]): string {
  return latencies(Array.from({ length: ROUNDS }, () => timesOf(assistant, questions, ++round)).flat());
}

/** Milliseconds a question. Each round's texts are new ones: nothing that was worked out for a text helps in the next. */
function timesOf(assistant: Assistant, questions: readonly Asked[], round: number): number[] {
  const again = '?'.repeat(round);
  return questions.map(({ q, ctx = [] }) => {
    let conversation = NEW_CONVERSATION;
    for (const earlier of ctx) ({ conversation } = assistant.ask(earlier + again, conversation));
    const start = performance.now();
    assistant.ask(q + again, conversation);
    return performance.now() - start;
  });
}
