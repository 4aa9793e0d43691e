import type { Answer } from '../../src/answers/answer.ts';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** An assistant over a folder of reports: file → text. */
export function assistantOf(reports: Readonly<Record<string, string>>): Assistant {
  return createAssistant(
    Object.entries(reports).map(([file, text]) => readDocument(file, Buffer.from(text, 'utf8'))),
  );
}

/** The last answer in a conversation, its turns with ">>" between them. */
export function lastAnswer(assistant: Assistant, turns: string): Answer {
  let conversation = NEW_CONVERSATION;
  let answer = assistant.ask('', conversation).answer;
  for (const turn of turns.split(' >> ')) ({ answer, conversation } = assistant.ask(turn, conversation));
  return answer;
}
