import { type Assistant, createAssistant } from '../assistant.ts';
import { readConfig } from '../config.ts';
import { loadFolder } from '../corpus/load.ts';

/**
 * An assistant over the documents of `folders`, by default those of SEEDS_DIR. Files that cannot be read are named on
 * standard error and left out.
 *
 * @throws InputError where a folder is missing or holds no document
 */
export function openAssistant(folders: readonly string[] | undefined): Assistant {
  const { documents, problems } = loadFolder(folders ?? [readConfig(process.env).seedsDir]);
  for (const problem of problems) console.error(problem.message);
  return createAssistant(documents);
}
