import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Assistant } from '../assistant.ts';
import { InputError } from '../errors.ts';
import { NEW_CONVERSATION } from '../questions/conversation.ts';
import { answerRecord } from './answer-record.ts';
import { explain } from './explain.ts';
import { openAssistant } from './open-assistant.ts';
import { printAnswer } from './print-answer.ts';
import { runCommand } from './run-command.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  q: z.string(),
  ctx: z.array(z.string()).optional(),
});

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      docs: { type: 'string', multiple: true },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const assistant = openAssistant(values.docs);
  if (values.jsonl) return answerLines(assistant);
  const question = positionals.join(' ').trim();
  if (question === '') throw new InputError('No question: npm run ask -- "Ai chủ trì hội nghị lần thứ hai?"');
  if (values.explain) return console.log(explain(assistant, question));
  const { answer } = assistant.ask(question);
  console.log(printAnswer(answer));
});

/** Answers JSON Lines from standard input; `ctx` holds earlier questions of the same chat, oldest first. */
async function answerLines(assistant: Assistant): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number++;
    if (text.trim() === '') continue;
    const { id, q, ctx = [] } = readLine(text, number);
    let conversation = NEW_CONVERSATION;
    for (const earlier of ctx) ({ conversation } = assistant.ask(earlier, conversation));
    const start = performance.now();
    const { answer } = assistant.ask(q, conversation);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    console.log(JSON.stringify({ id, ...answerRecord(answer), ms }));
  }
}

function readLine(text: string, number: number): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new InputError(`Line ${number} of the input is not {"id", "q", "ctx"?} as JSON`);
  }
}
