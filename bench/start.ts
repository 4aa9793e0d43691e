import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const name = 'start';

const RUNS = 7;

/** Seconds that a process takes from its start to its end. */
function seconds(args: readonly string[], dataDir: string): number {
  const from = performance.now();
  execFileSync(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' });
  return (performance.now() - from) / 1000;
}

/**
 * A process that starts, reads the seeds, answers one question and ends: the first time, when nothing is kept yet of
 * the documents, and later; beside a process that does nothing. The median of some runs, in turn.
 */
export async function run(): Promise<string[]> {
  execFileSync(process.execPath, ['build.mjs']);
  const question = ['--no-regexp-tier-up', 'dist/ask.js', 'Ai chủ trì hội nghị lần thứ ba?'];
  const times: Record<'first' | 'later' | 'bare', number[]> = { first: [], later: [], bare: [] };
  for (let i = 0; i < RUNS; i++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'thu-ky-start-'));
    times.first.push(seconds(question, dataDir));
    times.later.push(seconds(question, dataDir));
    times.bare.push(seconds(['-e', '0'], dataDir));
    rmSync(dataDir, { recursive: true });
  }
  const line = (who: string, of: keyof typeof times) => {
    const sorted = times[of].sort((a, b) => a - b);
    const [least = 0, median = 0] = [sorted[0], sorted[RUNS >> 1]];
    return `${who.padEnd(34)}median ${median.toFixed(2)} s, least ${least.toFixed(2)} s`;
  };
  return [
    line('to the first answer, first start', 'first'),
    line('to the first answer, later starts', 'later'),
    line('node that does nothing', 'bare'),
  ];
}
