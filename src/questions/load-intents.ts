import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, YAMLException } from 'js-yaml';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import { nfc } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Cue, Intent } from './intents.ts';

/** The project's intents/, seen from a build in dist or from src/questions. */
const FOLDER =
  ['../intents/', '../../intents/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(folder)) ?? 'intents';
/** What the build read of that folder, as it is given back: reading it anew takes a tenth of the start. */
const BUILT = new URL('intents.json', import.meta.url);
/** A cue of one word counts 1; each further word makes it surer. */
const PER_WORD = 0.6;
/** A weak cue (`hints`) decides only where nothing stronger speaks. */
const HINT = 0.35;

const phrases = z.array(z.string().trim().min(1));
const intentFile = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  lookup: z.string().regex(/^[a-z_]+$/),
  cues: phrases,
  hints: phrases.default([]),
  unless: phrases.default([]),
  compounds: phrases.default([]),
  weight: z.number().positive().default(1),
  needs: z.enum(['person', 'role', 'two meetings']).optional(),
  asks: phrases,
  leaves: phrases.default([]),
});

/**
 * Reads every .yaml file of a folder, by default the project's intents/.
 * @throws InputError naming the file and the field that is wrong.
 */
export function loadIntents(folder?: string): Intent[] {
  if (folder === undefined && existsSync(BUILT)) return JSON.parse(readFileSync(BUILT, 'utf8'));
  return readFolder(folder ?? FOLDER).map(([file, content]) => intentOf(file, content));
}

/** A file's name and what its YAML says. */
type Read = readonly [file: string, content: unknown];

function readFolder(folder: string): Read[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  if (files.length === 0) throw new InputError(`${folder}: no intents (.yaml files) in this folder`);
  return files.sort().map((file) => [file, parse(nfc(readFileSync(join(folder, file), 'utf8')), file)]);
}

function intentOf(file: string, content: unknown): Intent {
  const read = intentFile.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InputError(
      `intents/${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'cannot be read'}`,
    );
  }
  const { name, lookup, cues, hints, weight, unless, compounds, needs, asks, leaves } = read.data;
  return {
    name,
    lookup,
    cues: [...cues.map((phrase) => cue(phrase, weight)), ...hints.map((phrase) => cue(phrase, HINT))],
    unless: unless.map((phrase) => cue(phrase, 1)),
    compounds: compounds.map((phrase) => cue(phrase, 1)),
    ...(needs ? { needs } : {}),
    asks,
    leaves,
  };
}

function parse(text: string, file: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark === undefined ? '' : ` (line ${error.mark.line + 1})`;
    throw new InputError(`intents/${file}: ${error.reason}${line}`);
  }
}

function cue(phrase: string, strength: number): Cue {
  const parts = phrase.split('…').map((part) => words(part).map(({ lower, folded }) => ({ lower, folded })));
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  return {
    phrase,
    parts: parts.filter((part) => part.length > 0),
    weight: strength * (1 + PER_WORD * (count - 1)),
    length: count,
    alone: count === 1,
    folded: parts.flat().map((word) => word.folded),
    first: parts.flat()[0]?.folded ?? '',
  };
}
