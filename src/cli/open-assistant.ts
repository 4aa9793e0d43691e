import { type Assistant, createAssistant } from '../assistant.ts';
import { readConfig } from '../config.ts';
import { loadFolder } from '../corpus/load.ts';
import { KeptAccounts } from '../storage/kept-accounts.ts';

/**
 * An assistant over the documents of `folders`, by default those of SEEDS_DIR. Files that cannot be read are named on
 * standard error and left out.
 *
 * @throws InputError where a folder is missing or holds no document
 */
export function openAssistant(folders: readonly string[] | undefined): Assistant {
  const { seedsDir, dataDir } = readConfig(process.env);
  const { documents, problems } = loadFolder(folders ?? [seedsDir]);
  for (const problem of problems) console.error(problem.message);
  const kept = new KeptAccounts(dataDir);
  kept.recall(documents);
  const assistant = createAssistant(documents);
  kept.keep(documents);
  return assistant;
}
