/**
 * How long to wait before the next try, in milliseconds: 1 s, 2 s, 4 s… up to `most`, of which the second half is
 * random, so that many bots that lost the same server do not come back at the same instant.
 *
 * @param failures tries that have failed in a row, 1 or more
 * @param random a number from 0 to 1, 1 excluded
 *
 * @example backOff(3, Math.random) // between 2,000 and 4,000
 */
export function backOff(failures: number, random: () => number = Math.random, most = 60_000): number {
  const whole = Math.min(most, 1_000 * 2 ** Math.min(failures - 1, 20));
  return Math.round(whole / 2 + (whole / 2) * random());
}
