import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { excerpt, type Span } from '../corpus/document.ts';
import { loadFile } from '../corpus/load.ts';
import { InputError } from '../errors.ts';

/**
 * `intact`: the file is as it was when it was read. `moved`: it was changed, but still says these words. `altered`:
 * it no longer does. `gone`: it is not there or cannot be read.
 */
export type Verification = 'intact' | 'moved' | 'altered' | 'gone';

/** Reads the file again from `folder` and looks whether the quotation still stands there. */
export function verify(folder: string, span: Span): Verification {
  try {
    const path = pathOf(folder, span.document.file);
    if (path === undefined) return 'gone';
    const now = loadFile(path);
    if (now.digest === span.document.digest) return 'intact';
    return now.text.includes(excerpt(span)) ? 'moved' : 'altered';
  } catch (error) {
    if (error instanceof InputError || (error instanceof Error && 'code' in error)) return 'gone';
    throw error;
  }
}

function pathOf(folder: string, file: string): string | undefined {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const name = names.find((candidate) => basename(candidate).normalize('NFC') === file);
  return name === undefined ? undefined : join(folder, name);
}
