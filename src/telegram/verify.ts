import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { excerpt, type Span } from '../corpus/document.ts';
import { LARGEST_FILE, readDocument } from '../corpus/read.ts';

/**
 * `intact`: the file is as it was when it was read. `moved`: it was changed, but still says these words. `altered`:
 * it no longer does. `gone`: it is not there or cannot be read.
 */
export type Verification = 'intact' | 'moved' | 'altered' | 'gone';

const BEST_FIRST: readonly Verification[] = ['intact', 'moved', 'altered', 'gone'];

/** Reads the file again from `folder` and looks whether the quotation still stands there. */
export function verify(folder: string, span: Span): Verification {
  const verdicts = pathsOf(folder, span.document.file).map((path) => verifyIn(path, span));
  return BEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'gone';
}

function verifyIn(path: string, span: Span): Verification {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > LARGEST_FILE) return 'gone';
    const bytes = readFileSync(path);
    if (createHash('sha256').update(bytes).digest('hex') === span.document.digest) return 'intact';
    return readDocument(path, bytes).text.includes(excerpt(span)) ? 'moved' : 'altered';
  } catch {
    // Removed just now, not allowed to be read, or no text any more.
    return 'gone';
  }
}

/** Files of that name in the folder and below it. */
function pathsOf(folder: string, file: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => basename(name).normalize('NFC') === file).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
