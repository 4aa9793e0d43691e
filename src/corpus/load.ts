import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { extname, join, sep } from 'node:path';
import { InputError } from '../errors.ts';
import type { Document } from './document.ts';
import { EXTENSIONS, LARGEST_FILE, readDocument } from './read.ts';

/** What a folder gave: the documents that could be read, and for each file that could not, why. */
export interface Corpus {
  readonly documents: Document[];
  readonly problems: InputError[];
}

/** Reports in formats that cannot be read: worth a word to whoever put them there. */
const UNREADABLE = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf', '.xls', '.xlsx', '.ppt', '.pptx']);
const README = /^readme(?:[._-]\w{2,5})?\.\w+$/iu;
const DEEPEST = 8;

/**
 * Reads the reports (.txt, .md, .html, .htm) in `folders` and the folders below, in the order of their names. README
 * files, hidden files and links out of the folder are not read. A file that cannot be read, or whose name another file
 * has already, is a problem and leaves the others alone.
 *
 * @throws InputError that names the folder: missing, not a folder, or without a single document
 */
export function loadFolder(folders: readonly string[]): Corpus {
  const documents = new Map<string, { document: Document; path: string }>();
  const problems: InputError[] = [];
  for (const folder of new Set(folders)) {
    const before = problems.length;
    let found = 0;
    for (const path of reportsIn(folder, problems)) {
      const document = attempt(() => loadFile(path), path, problems);
      if (!document) continue;
      found++;
      const other = documents.get(document.id);
      if (other) {
        problems.push(
          new InputError(`${path}: left out, ${other.path} has the same name; rename one of them`),
        );
      } else documents.set(document.id, { document, path });
    }
    if (found === 0) {
      const reason = problems[before]
        ? `: ${problems[before].message}`
        : `; put .txt, .md or .html files there`;
      throw new InputError(`${folder}: no document in this folder${reason}`);
    }
  }
  return { documents: [...documents.values()].map(({ document }) => document), problems };
}

/**
 * Reads one report.
 *
 * @throws InputError that names the file: missing, unreadable, too large, or no text
 */
export function loadFile(path: string): Document {
  let file: number;
  try {
    // Without O_NONBLOCK a named pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new InputError(`${path}: cannot be opened (${reasonOf(error)})`);
  }
  let bytes: Buffer;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new InputError(`${path}: not a file`);
    if (stat.size > LARGEST_FILE) {
      const size = Math.ceil(stat.size / 1024 / 1024);
      throw new InputError(
        `${path}: too large (${size} MB; at most ${LARGEST_FILE / 1024 / 1024} MB is read)`,
      );
    }
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`${path}: cannot be read (${reasonOf(error)})`);
  } finally {
    closeSync(file);
  }
  return readDocument(path, bytes);
}

function reportsIn(folder: string, problems: InputError[]): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw new InputError(`${folder}: not a folder`);
    return walk(folder, realpathSync(folder), problems, 0);
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`${folder}: cannot be opened (${reasonOf(error)})`);
  }
}

function walk(folder: string, root: string, problems: InputError[], depth: number): string[] {
  const paths: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const extension = extname(entry.name).toLowerCase();
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (depth < DEEPEST)
        paths.push(...(attempt(() => walk(path, root, problems, depth + 1), path, problems) ?? []));
    } else if (UNREADABLE.has(extension)) {
      problems.push(new InputError(`${path}: this format is not read; save it as .txt, .md or .html`));
    } else if (EXTENSIONS.includes(extension) && !README.test(entry.name)) {
      const inside = attempt(() => realpathSync(path).startsWith(root + sep), path, problems);
      if (inside) paths.push(path);
      else if (inside === false) problems.push(new InputError(`${path}: leads out of the folder; not read`));
    }
  }
  return paths;
}

function attempt<T>(action: () => T, path: string, problems: InputError[]): T | undefined {
  try {
    return action();
  } catch (error) {
    problems.push(
      error instanceof InputError ? error : new InputError(`${path}: cannot be read (${reasonOf(error)})`),
    );
    return undefined;
  }
}

/** The system's short reason ("ENOENT"), without the path that its message repeats. */
function reasonOf(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
