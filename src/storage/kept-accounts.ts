import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../corpus/document.ts';
import type { Account } from '../meetings/account.ts';
import { accountsOf, recallAccounts } from '../meetings/report.ts';

/** Written by the build beside the program; a program that was not built keeps nothing. */
const PROGRAM = new URL('sources.sha256', import.meta.url);
/** What the build read of the reports that come with the program. */
const BUILT = fileURLToPath(new URL('read', import.meta.url));

/**
 * What was read of documents, kept in DATA_DIR between runs: reading takes longest at a start, and what a program read
 * once of a file it would read again. Each document has a file of its own; those of another program are not used and
 * deleted. What cannot be kept or recalled is read again: no fault of the disk is one of the answers.
 *
 * @example
 * const kept = new KeptAccounts('data');
 * kept.recall(documents);
 * const assistant = createAssistant(documents);
 * kept.keep(documents);
 */
export class KeptAccounts {
  readonly #root: string;
  readonly #folder: string | undefined;
  readonly #built: string;

  /** `program`: what the program was built of. `built`: the folder in which the build kept what it read, if it did. */
  constructor(dataDir: string, program: string | undefined = builtProgram(), built: string = BUILT) {
    this.#root = join(dataDir, 'read');
    this.#folder = program === undefined ? undefined : join(this.#root, hash(program));
    this.#built = program === undefined ? built : join(built, hash(program));
  }

  /** Spares the reading of the documents that are kept; call it before they are read. */
  recall(documents: readonly Document[]): void {
    const folder = this.#folder;
    if (folder === undefined) return;
    for (const document of documents) {
      const name = nameOf(document);
      recallAccounts(
        document,
        () => recalled(join(folder, name), document) ?? recalled(join(this.#built, name), document),
      );
    }
  }

  /** Keeps what was read of the documents that are not kept yet. */
  keep(documents: readonly Document[]): void {
    const folder = this.#folder;
    if (folder === undefined) return;
    const missing = documents.filter((document) => {
      const name = nameOf(document);
      return !existsSync(join(folder, name)) && !existsSync(join(this.#built, name));
    });
    if (missing.length === 0) return;
    try {
      mkdirSync(folder, { recursive: true });
      for (const other of readdirSync(this.#root))
        if (join(this.#root, other) !== folder)
          rmSync(join(this.#root, other), { recursive: true, force: true });
      for (const document of missing) put(join(folder, nameOf(document)), written(document));
    } catch {
      // a folder that nobody may write to, or a full disk: the next start reads again
    }
  }
}

function builtProgram(): string | undefined {
  try {
    return readFileSync(PROGRAM, 'utf8');
  } catch {
    return undefined;
  }
}

/** The same content under another name may be of another format. */
function nameOf({ file, digest }: Document): string {
  return `${hash(`${file}\n${digest}`)}.json`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** The document itself, which every span leads to, is left out. */
function written(document: Document): string {
  return JSON.stringify(accountsOf(document), (_, value: unknown) =>
    value === document ? undefined : value,
  );
}

const SPANS = new Set(['span', 'named', 'opening']);

function recalled(path: string, document: Document): Account[] | undefined {
  try {
    const accounts = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
      SPANS.has(key) ? { document, ...value } : value,
    ) as Omit<Account, 'document'>[];
    return accounts.map((account) => ({ document, ...account }));
  } catch {
    return undefined;
  }
}

/** In one step: who reads meanwhile sees all of it or nothing. */
function put(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
