import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assistant } from '../assistant.ts';
import { NEW_CONVERSATION } from '../questions/conversation.ts';
import { answerRecord } from './answer-record.ts';
import { canonical, faultsOf, type GivenAnswer, type GoldQuestion } from './score-answers.ts';

/** A question with its answer and what is wrong with it. */
export interface Judged {
  readonly gold: GoldQuestion;
  readonly answer: GivenAnswer;
  readonly faults: readonly string[];
}

/** What a set of questions came to. */
export interface Outcome {
  readonly judged: readonly Judged[];
  readonly right: number;
  /** Answers to questions that the documents do not answer. */
  readonly guesses: number;
  /** No answer to questions that they do answer. */
  readonly falseAbstentions: number;
  readonly notVerbatim: number;
  /** Mean length of the answer's text on answerable questions, in characters. */
  readonly meanLength: number;
}

/** Reads JSON Lines. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Asks every question of a set, each in a chat of its own, and judges the answers. */
export function evaluate(assistant: Assistant, questions: readonly GoldQuestion[]): Outcome {
  const texts = new Map(assistant.documents.map((document) => [document.id, canonical(document.text)]));
  const judged = questions.map((gold) => {
    let conversation = NEW_CONVERSATION;
    for (const earlier of gold.ctx ?? []) ({ conversation } = assistant.ask(earlier, conversation));
    const start = performance.now();
    const { answer } = assistant.ask(gold.q, conversation);
    const given = { id: gold.id, ...answerRecord(answer), ms: performance.now() - start };
    return { gold, answer: given, faults: faultsOf(gold, given, texts) };
  });
  const answerable = judged.filter(({ gold }) => !gold.abstain);
  return {
    judged,
    right: judged.filter(({ faults }) => faults.length === 0).length,
    guesses: judged.filter(({ gold, answer }) => gold.abstain && !answer.abstained).length,
    falseAbstentions: answerable.filter(({ answer }) => answer.abstained).length,
    notVerbatim: judged.filter(({ faults }) => faults.some((fault) => fault.startsWith('verbatim'))).length,
    meanLength:
      answerable.reduce((sum, { answer }) => sum + answer.text.length, 0) / Math.max(1, answerable.length),
  };
}

/** "chair 3/3, date 4/5 …": right of all by a field of the question. */
export function tally(judged: readonly Judged[], by: 'kind' | 'style'): string {
  const counts = new Map<string, { right: number; of: number }>();
  for (const { gold, faults } of judged) {
    const count = counts.get(gold[by]) ?? { right: 0, of: 0 };
    counts.set(gold[by], { right: count.right + (faults.length === 0 ? 1 : 0), of: count.of + 1 });
  }
  return [...counts].map(([name, { right, of }]) => `${name} ${right}/${of}`).join(', ');
}

/** The folder with the development questions, reports and records. */
export const EVALUATION_FOLDER = join('tests', 'fixtures', 'eval');
