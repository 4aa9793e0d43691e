/** One group of measurements of `npm run bench`. */
export interface Row {
  /** A part of it picks the row on the command line: `npm run bench -- search`. */
  readonly name: string;
  /** Measures, and returns readable lines, each with a figure and its unit. */
  run(): Promise<readonly string[]>;
}

/** Nearest-rank percentile, `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** "median 0.41, p95 1.20, p99 2.05 ms" */
export function latencies(milliseconds: readonly number[]): string {
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(milliseconds, share).toFixed(2));
  return `median ${median}, p95 ${p95}, p99 ${p99} ms`;
}
