/**
 * Without this flag of Node's the engine makes slow byte code of a pattern for the first text and machine code for the
 * second: for long patterns, those of dates and rules, several times the work. It may only be set as the process starts.
 */
const AT_ONCE = process.execArgv.includes('--no-regexp-tier-up');

/** From this length of a text on the engine makes machine code of a pattern anyway. No letter, no space: nothing matches. */
const LONG_TEXT = '\u2027'.repeat(1000);

/**
 * As `new RegExp`, for the long patterns that reading is made of: each is compiled once, to machine code; when it is first
 * needed, where the process was started for that, else now.
 *
 * @example const CHAIRED = compile(`${EDGE_BEFORE}chủ trì${EDGE_AFTER}`, 'gu');
 */
export function compile(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  if (!AT_ONCE) pattern.test(LONG_TEXT);
  pattern.lastIndex = 0;
  return pattern;
}
