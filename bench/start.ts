import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const name = 'start';

const RUNS = 7;

/** Seconds that a process takes from its start to its end. */
function seconds(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const from = performance.now();
  execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  return (performance.now() - from) / 1000;
}

/** The seeds as reports that nobody has read yet. */
function unread(folder: string): string {
  cpSync('seeds', folder, { recursive: true });
  for (const file of readdirSync(folder)) appendFileSync(join(folder, file), '\n');
  return folder;
}

/**
 * A process that starts, reads a folder, answers one question and ends: with the meetings that come with the program, with
 * as many reports that were never read, and with these again; beside a process that does nothing. In turn, some runs.
 */
export async function run(): Promise<string[]> {
  execFileSync(process.execPath, ['build.mjs']);
  const question = [
    '--no-regexp-tier-up',
    '--min-semi-space-size=16',
    'dist/launch.cjs',
    'ask',
    'Ai chủ trì hội nghị lần thứ ba?',
  ];
  const times: Record<'seeds' | 'unread' | 'again' | 'bare', number[]> = {
    seeds: [],
    unread: [],
    again: [],
    bare: [],
  };
  for (let i = 0; i < RUNS; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'thu-ky-start-'));
    times.seeds.push(seconds(question, { DATA_DIR: join(folder, 'none') }));
    const own = { DATA_DIR: join(folder, 'data'), SEEDS_DIR: unread(join(folder, 'reports')) };
    times.unread.push(seconds(question, own));
    times.again.push(seconds(question, own));
    times.bare.push(seconds(['-e', '0']));
    rmSync(folder, { recursive: true });
  }
  const line = (who: string, of: keyof typeof times) => {
    const sorted = times[of].sort((a, b) => a - b);
    const [least = 0, median = 0] = [sorted[0], sorted[RUNS >> 1]];
    return `${who.padEnd(38)}median ${median.toFixed(2)} s, least ${least.toFixed(2)} s`;
  };
  return [
    line('to the first answer, seeds', 'seeds'),
    line('the same reports as never read before', 'unread'),
    line('these again', 'again'),
    line('node that does nothing', 'bare'),
  ];
}
