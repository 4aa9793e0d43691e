import type { Logger } from 'pino';
import { describeError } from './scrub.ts';

/** After this long the process ends, whatever is still under way: it is written down and taken up at the next start. */
const AT_MOST_MS = 9_500;

/**
 * Stops the process cleanly at the first SIGTERM or SIGINT: runs `stop`, then exits with 0, within 10 seconds. A
 * second signal ends it at once.
 *
 * @param stop finishes what is in flight; may take up to 9 seconds
 */
export function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), AT_MOST_MS).unref();
    stop()
      .catch((error: unknown) => log.error({ error: describeError(error) }, 'stopping did not go well'))
      .finally(() => {
        log.info('stopped');
        process.exit(0);
      });
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
