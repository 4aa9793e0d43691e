import { config as readDotenv } from 'dotenv';
import { InputError } from '../errors.ts';

/**
 * Runs a command of the terminal: what a person got wrong (an unknown option, a missing folder, a bad setting) is one
 * readable line and exit code 1; anything else is a fault of ours and keeps its stack trace. A reader that closes the
 * pipe early ("| head") is no fault.
 */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    readDotenv({ quiet: true });
    await command();
  } catch (error) {
    if (!(error instanceof InputError) && !isUsageError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** `parseArgs` says what is wrong with an option in one line. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
