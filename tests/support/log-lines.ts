import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** A logger as the bot's own, whose lines a test can read. */
export function logLines(level = 'info'): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { log: pino({ level }, stream), lines };
}
