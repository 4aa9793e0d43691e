import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

// One file instead of some four hundred, and the engine's byte code of it: a process that answers one question starts in
// half the time. What only the bot or only one kind of document needs stays outside, and is loaded when it is needed.

const OUT = 'dist';
/** What the build is made of. */
const SOURCES = ['src', 'intents', 'build.mjs', 'package-lock.json'];
/** Holds the state of the sources that were built. */
const STATE = join(OUT, 'sources.sha256');

const PARTS = [
  { entryPoints: ['src/launch.ts'] },
  { entryPoints: ['src/questions/load-intents.ts'] },
  {
    entryPoints: { program: 'src/commands.ts' },
    external: [
      'better-sqlite3',
      'cheerio',
      'chokidar',
      'ical-generator',
      'iconv-lite',
      'kysely',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
      'p-queue',
      'pino',
      'telegraf',
    ],
  },
];

const state = stateOf(SOURCES);
if (state !== builtState()) await build(state);

/** Names, sizes and times of all files: changes with every file that is edited, added or gone; and with the engine. */
function stateOf(paths) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const path of paths) {
    if (!statSync(path).isDirectory()) add(path);
    else for (const file of readdirSync(path, { recursive: true }).sort()) add(join(path, file));
  }
  return hash.digest('hex');
}

function builtState() {
  try {
    return readFileSync(STATE, 'utf8');
  } catch {
    return undefined;
  }
}

async function build(state) {
  const esbuild = await import('esbuild');
  const outputs = await Promise.all(
    PARTS.map((part) =>
      esbuild.build({
        ...part,
        outdir: OUT,
        outExtension: { '.js': '.cjs' },
        write: false,
        bundle: true,
        format: 'cjs',
        platform: 'node',
        // not 'node20': esbuild would then make each pattern with \p{…} anew wherever it is used
        target: 'es2023',
        charset: 'utf8',
        define: { 'import.meta.url': 'OWN_URL' },
        banner: { js: "const OWN_URL = require('node:url').pathToFileURL(__filename).href;" },
        logLevel: 'warning',
      }),
    ),
  );
  mkdirSync(OUT, { recursive: true });
  const files = new Map(
    outputs.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [basename(path), contents])),
  );
  for (const [name, contents] of files) put(join(OUT, name), contents);
  for (const old of readdirSync(OUT))
    if (/\.(?:c?js|map|json|code)$/.test(old) && !files.has(old)) rmSync(join(OUT, old), { force: true });
  const intents = await readIntents();
  if (intents) put(join(OUT, 'intents.json'), intents);
  put(STATE, state);
  useOnce();
}

/** As the program reads them; nothing where a file is wrong: the program then reads the folder, and says what is. */
async function readIntents() {
  const { loadIntents } = await import(`./${OUT}/load-intents.cjs`);
  try {
    return JSON.stringify(loadIntents('intents'));
  } catch {
    return undefined;
  }
}

/**
 * Asks the new program about the meetings that come with it, so that it keeps its byte code, and beside it what it read
 * of their reports: the first start is then as quick as later ones. Where it cannot, the first start does that work.
 */
function useOnce() {
  spawnSync(
    process.execPath,
    ['--no-regexp-tier-up', '--min-semi-space-size=16', 'launch.cjs', '--keep-code', 'ask', '--jsonl'],
    {
      // not the project's folder, whose .env is a person's
      cwd: OUT,
      env: { PATH: process.env.PATH, SEEDS_DIR: resolve('seeds'), DATA_DIR: resolve(OUT) },
      input: '',
    },
  );
}

/** Writes a file in one step: a command that starts meanwhile sees the old one or the new one, never half of it. */
function put(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
