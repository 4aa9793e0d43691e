import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { InputError } from '../errors.ts';
import { structureOf } from './blocks.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { withTalkJoined } from './talk.ts';

/** Files that are read, by extension. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.html', '.htm'];
/** The largest file that is read: a report of a meeting has some thousand characters, a book about a million. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Makes a document of a file's bytes. HTML is known by its content, whatever the file is called.
 *
 * @param file the file's name with extension, or its path: named in messages; the id is its name without extension
 * @throws InputError that names the file and says why it cannot be read
 */
export function readDocument(file: string, bytes: Uint8Array): Document {
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new InputError(`${file}: too large (${size} MB; at most ${LARGEST_FILE / 1024 / 1024} MB is read)`);
  }
  const decoded = decode(bytes, file);
  const draft = withTalkJoined(draftOf(file, decoded));
  if (draft.lines.length === 0) throw new InputError(`${file}: no text in it`);
  const { name, base } = parse(file);
  return {
    id: name.normalize('NFC'),
    file: base.normalize('NFC'),
    ...structureOf(draft),
    text: draft.text,
    digest: createHash('sha256').update(bytes).digest('hex'),
    sourceOffset: (offset) => Math.min(draft.source(offset), decoded.length),
  };
}

function draftOf(file: string, text: string): Draft {
  if (looksLikeHtml(text) || /\.html?$/iu.test(file)) return readHtml(text);
  return /\.md$/iu.test(file) ? readMarkdown(text) : readPlain(text);
}
