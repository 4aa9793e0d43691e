import { type FSWatcher, watch } from 'chokidar';
import { type Assistant, createAssistant, warmUp } from './assistant.ts';
import type { Document } from './corpus/document.ts';
import { loadFolder } from './corpus/load.ts';
import { InputError } from './errors.ts';
import { readAhead } from './meetings/read.ts';
import { loadIntents } from './questions/load-intents.ts';
import type { KeptAccounts } from './storage/kept-accounts.ts';

/** What a library tells of. Neither may throw. */
export interface LibraryEvents {
  /** Other documents are served from now on. */
  readonly changed?: (assistant: Assistant) => void;
  /** A file (or the whole folder) cannot be read; told once until it can be read again. */
  readonly unreadable?: (problem: InputError) => void;
}

/** What the folders gave; without documents where they hold none. */
interface Reading {
  readonly documents?: readonly Document[];
  readonly problems: readonly InputError[];
}

/** After a change in the folder it is left alone for so long before it is read: copying a folder is many changes. */
const SETTLED_MS = 300;
/** A file that has not grown for so long is taken for whole. */
const WRITTEN_MS = 500;

/**
 * The documents of some folders as they are now, made into an assistant. When files are added, changed or removed, a
 * new assistant is made and put in the place of the old one, which answers whole until then.
 *
 * @example
 * const library = new Library(['seeds'], { changed: ({ documents }) => log.info({ documents: documents.length }) });
 * library.watch();
 * library.assistant.ask('ai chủ trì?');
 * await library.close();
 */
export class Library {
  readonly #intents = loadIntents();
  #assistant: Assistant;
  #problems: ReadonlySet<string>;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastReading = '';
  #closed = false;

  /** @throws InputError where a folder is missing or holds no document */
  constructor(
    private readonly folders: readonly string[],
    private readonly events: LibraryEvents = {},
    private readonly kept?: KeptAccounts,
  ) {
    const { documents, problems } = loadFolder(folders);
    this.#assistant = this.#open(documents);
    this.#problems = new Set(problems.map(({ message }) => message));
    for (const problem of problems) events.unreadable?.(problem);
  }

  /** Ask for it anew with each question: another one may stand in its place. */
  get assistant(): Assistant {
    return this.#assistant;
  }

  /** Reads the folders again whenever something changes in them, until `close`. */
  watch(): void {
    this.#watcher = watch([...this.folders], {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: WRITTEN_MS, pollInterval: 100 },
    });
    this.#watcher.on('all', () => this.#lookLater());
    this.#watcher.on('error', (error) =>
      this.events.unreadable?.(
        new InputError(`${this.folders.join(', ')}: cannot be watched (${String(error)})`),
      ),
    );
  }

  #lookLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), SETTLED_MS);
  }

  /** Serves what it reads when two readings in a row are the same: a file that is being written is not served in part. */
  async #look(): Promise<void> {
    const read = this.#read();
    const signs = [...(read.documents ?? []).map(signOf), ...read.problems.map(String)];
    const reading = signs.join('\n');
    const settled = reading === this.#lastReading;
    this.#lastReading = reading;
    if (!settled) return this.#lookLater();
    const known = this.#withKnown(read);
    this.kept?.recall(known.documents ?? []);
    await readAhead(known.documents ?? []);
    // another look may have found something else meanwhile: that one serves what it found
    if (reading === this.#lastReading && !this.#closed) this.#serve(known);
  }

  /** Resolves when files are being watched; for those who change one next. */
  async watching(): Promise<void> {
    const watcher = this.#watcher;
    await new Promise<void>((resolve) =>
      watcher === undefined ? resolve() : watcher.once('ready', resolve),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#watcher?.close();
  }

  /**
   * Reads the folders now. Where not one document is left, or the folder is away, what was read before goes on being
   * served. Gives whether other documents are served than before.
   */
  reload(): boolean {
    return this.#serve(this.#withKnown(this.#read()));
  }

  #read(): Reading {
    try {
      return loadFolder(this.folders);
    } catch (error) {
      if (error instanceof InputError) return { problems: [error] };
      throw error;
    }
  }

  /** With the documents as read before where the files are the same: what was worked out for them need not be again. */
  #withKnown({ documents, problems }: Reading): Reading {
    if (documents === undefined) return { problems };
    const before = new Map(this.#assistant.documents.map((document) => [signOf(document), document]));
    return { documents: documents.map((document) => before.get(signOf(document)) ?? document), problems };
  }

  #open(documents: readonly Document[]): Assistant {
    this.kept?.recall(documents);
    const assistant = createAssistant(documents, this.#intents);
    this.kept?.keep(documents);
    warmUp(assistant);
    return assistant;
  }

  #serve({ documents, problems }: Reading): boolean {
    for (const problem of problems) {
      if (!this.#problems.has(problem.message)) this.events.unreadable?.(problem);
    }
    this.#problems = new Set(problems.map(({ message }) => message));
    const before = this.#assistant.documents;
    const same = (read: readonly Document[]) =>
      read.length === before.length && read.every((document, i) => document === before[i]);
    if (documents === undefined || same(documents)) return false;
    this.#assistant = this.#open(documents);
    this.events.changed?.(this.#assistant);
    return true;
  }
}

/** Two readings of one file with the same content have the same sign. */
function signOf({ id, file, digest }: Document): string {
  return `${id}\n${file}\n${digest}`;
}
