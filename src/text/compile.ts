import { setFlagsFromString } from 'node:v8';

// Otherwise the engine makes slow byte code of a pattern for the first text and machine code for the second: for long
// patterns, those of dates and rules, several times the work. What is never asked of a text is never compiled.
setFlagsFromString('--no-regexp-tier-up');

/**
 * As `new RegExp`, for the long patterns that the reading is made of: each is compiled once, to machine code, when it is
 * first needed.
 *
 * @example const CHAIRED = compile(`${EDGE_BEFORE}chủ trì${EDGE_AFTER}`, 'gu');
 */
export function compile(source: string, flags: string): RegExp {
  return new RegExp(source, flags);
}
