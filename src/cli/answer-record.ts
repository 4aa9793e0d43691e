import type { Answer } from '../answers/answer.ts';
import { excerpt } from '../corpus/document.ts';

/** An answer as `ask --jsonl` prints it. A question back ("which meeting?") claims nothing and counts as abstained. */
export function answerRecord(answer: Answer) {
  const spans = answer.kind === 'found' ? answer.citations : answer.kind === 'missing' ? answer.nearest : [];
  return {
    text: answer.text,
    abstained: answer.kind === 'missing' || answer.kind === 'unclear',
    intent: answer.intent,
    citations: spans.map((span) => ({ doc: span.document.id, excerpt: excerpt(span) })),
  };
}
