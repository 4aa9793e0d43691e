import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

// Starts the built program with the engine's byte code of it, which its build kept: reading the source anew takes a sixth
// of a start. Code of another engine is refused by the engine, and the source is read instead.

const PROGRAM = fileURLToPath(new URL('program.cjs', import.meta.url));
/** Named after what the program was built of: the engine itself compares no more than lengths. */
const CODE = `${PROGRAM}.${readFileSync(new URL('sources.sha256', import.meta.url), 'utf8').slice(0, 16)}.code`;

/** Given by the build: at the end the code is kept of all functions that this run has needed. */
const keepsCode = process.argv[2] === '--keep-code';
if (keepsCode) process.argv.splice(2, 1);

const kept = keepsCode ? undefined : codeKept();
const script = new Script(`(function (require, __filename) {${readFileSync(PROGRAM, 'utf8')}\n})`, {
  filename: PROGRAM,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(kept === undefined ? {} : { cachedData: kept }),
});
if (keepsCode) process.once('exit', keepCode);
script.runInThisContext()(createRequire(PROGRAM), PROGRAM);

function codeKept(): Buffer | undefined {
  try {
    return readFileSync(CODE);
  } catch {
    return undefined;
  }
}

/** In one step: who starts meanwhile sees all of it or nothing. */
function keepCode(): void {
  const unfinished = `${CODE}.${process.pid}`;
  writeFileSync(unfinished, script.createCachedData());
  renameSync(unfinished, CODE);
}
