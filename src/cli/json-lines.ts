import { createInterface } from 'node:readline';
import * as z from 'zod';
import { InputError } from '../errors.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  q: z.string(),
  ctx: z.array(z.string()).default([]),
});

/** One question of standard input; `ctx` holds earlier questions of the same chat, oldest first. */
export type QuestionLine = z.infer<typeof line>;

/**
 * Answers JSON Lines from standard input with JSON Lines: `work` gives what stands between "id" and "ms", the
 * milliseconds that it reports itself. Empty lines are passed over.
 *
 * @throws InputError with the number of the first line that is no question
 */
export async function answerJsonLines(
  work: (question: QuestionLine) => { readonly result: object; readonly ms: number },
): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number++;
    if (text.trim() === '') continue;
    const question = readLine(text, number);
    const { result, ms } = work(question);
    console.log(JSON.stringify({ id: question.id, ...result, ms: Math.round(ms * 1000) / 1000 }));
  }
}

function readLine(text: string, number: number): QuestionLine {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new InputError(`Line ${number} of the input is not {"id", "q", "ctx"?} as JSON`);
  }
}

/** What `work` gives, and how many milliseconds it took. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
