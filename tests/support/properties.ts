import fc from 'fast-check';

/**
 * `npm test` draws the same cases everywhere, so that what passes here passes there; `npm run hunt` draws others each
 * time, `PROPERTY_RUNS` times as many, and prints the seed of what it finds.
 */
const times = Number(process.env['PROPERTY_RUNS'] ?? 0);
fc.configureGlobal(times > 0 ? { numRuns: 100 * times } : { seed: 20_230_327 });

/** How often a property is tried that the usual 100 cases are too few or too slow for. */
export function runs(usually: number): number {
  return usually * Math.max(1, times);
}
