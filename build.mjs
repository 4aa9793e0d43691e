import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// One file instead of some four hundred: a process that answers one question starts in half the time. What only the bot
// or only one kind of document needs stays outside, and is loaded when it is needed.

const OUT = 'dist';
/** What the build is made of. */
const SOURCES = ['src', 'intents', 'build.mjs', 'package-lock.json'];
/** Holds the state of the sources that were built. */
const STATE = join(OUT, 'sources.sha256');

const state = stateOf(SOURCES);
if (state !== builtState()) await build(state);

/** Names, sizes and times of all files: changes with every file that is edited, added or gone. */
function stateOf(paths) {
  const hash = createHash('sha256');
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
  const { outputFiles } = await esbuild.build({
    entryPoints: [
      'src/main.ts',
      'src/cli/ask.ts',
      'src/cli/meetings.ts',
      'src/cli/search.ts',
      'src/questions/load-intents.ts',
    ],
    entryNames: '[name]',
    outdir: OUT,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // not 'node20': esbuild would then make each pattern with \p{…} anew wherever it is used
    target: 'es2023',
    minifyWhitespace: true,
    charset: 'utf8',
    sourcemap: true,
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
    // packages written for CommonJS ask for Node's own modules in this way
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  mkdirSync(OUT, { recursive: true });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  for (const [name, contents] of files) put(join(OUT, name), contents);
  for (const old of readdirSync(OUT))
    if (/\.(?:js|map|json)$/.test(old) && !files.has(old)) rmSync(join(OUT, old), { force: true });
  const intents = await readIntents();
  if (intents) put(join(OUT, 'intents.json'), intents);
  put(STATE, state);
}

/** As the program reads them; nothing where a file is wrong: the program then reads the folder, and says what is. */
async function readIntents() {
  const { loadIntents } = await import(`./${OUT}/load-intents.js`);
  try {
    return JSON.stringify(loadIntents('intents'));
  } catch {
    return undefined;
  }
}

/** Writes a file in one step: a command that starts meanwhile sees the old one or the new one, never half of it. */
function put(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
