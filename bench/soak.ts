import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startWholeBot } from './bots.ts';
import { Loopback } from './loopback.ts';

export const name = 'soak';

/** Megabytes of the heap that are in use after a collection. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/**
 * 20,000 questions of 500 chats with one fault in a hundred: every one is answered exactly once, though connections
 * break, and memory stays flat after the first tenth.
 */
export async function run(): Promise<string[]> {
  const loopback = await Loopback.start();
  const stop = await startWholeBot(loopback.address);
  const tenth = await loopback.measure({ kind: 'soak', count: 2_000, chats: 500 });
  const early = heapInUse();
  const rest = await loopback.measure({ kind: 'soak', count: 18_000, chats: 500 });
  const late = heapInUse();
  await stop();
  loopback.stop();
  const [never, once, oftener] = tenth.answered.map((n, i) => n + (rest.answered[i] ?? 0));
  const seconds = ((tenth.times[0] ?? 0) + (rest.times[0] ?? 0)) / 1_000;
  return [
    `answered once ${once}, never ${never}, more than once ${oftener}; ${tenth.faults + rest.faults} faults`,
    `${seconds.toFixed(0)} s; heap in use ${early.toFixed(0)} MB after a tenth, ${late.toFixed(0)} MB at the end`,
  ];
}
