import { parseArgs } from 'node:util';
import { type Assistant, warmUp } from '../assistant.ts';
import { InputError } from '../errors.ts';
import { NEW_CONVERSATION } from '../questions/conversation.ts';
import { answerRecord } from './answer-record.ts';
import { explain } from './explain.ts';
import { answerJsonLines, timed } from './json-lines.ts';
import { openAssistant } from './open-assistant.ts';
import { printAnswer } from './print-answer.ts';
import { runCommand } from './run-command.ts';

void runCommand(async () => {
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

/** `ctx` is asked first, unheard. */
function answerLines(assistant: Assistant): Promise<void> {
  warmUp(assistant);
  return answerJsonLines(({ q, ctx }) => {
    let conversation = NEW_CONVERSATION;
    for (const earlier of ctx) ({ conversation } = assistant.ask(earlier, conversation));
    const { value, ms } = timed(() => assistant.ask(q, conversation));
    return { result: answerRecord(value.answer), ms };
  });
}
