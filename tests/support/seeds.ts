import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { loadFolder } from '../../src/corpus/load.ts';

let assistant: Assistant | undefined;
let small: Assistant | undefined;

/** The real assistant over the reports in seeds/, made once. */
export function seedAssistant(): Assistant {
  assistant ??= createAssistant(loadFolder(['seeds']).documents);
  return assistant;
}

/** The same over the one report that tells of the second conference: for tests that need any real answer. */
export function smallAssistant(): Assistant {
  small ??= createAssistant(loadFolder(['seeds']).documents.filter(({ id }) => id.startsWith('001_')));
  return small;
}
