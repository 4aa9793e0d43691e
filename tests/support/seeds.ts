import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { loadFolder } from '../../src/corpus/load.ts';

let assistant: Assistant | undefined;

/** The real assistant over the reports in seeds/, made once. */
export function seedAssistant(): Assistant {
  assistant ??= createAssistant(loadFolder(['seeds']).documents);
  return assistant;
}
