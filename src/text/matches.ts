/** Does `text` hold a digit? Patterns that need one are spared where it does not. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/**
 * Every match of `pattern` (flags with `g`) in `text`, first to last, as `text.matchAll(pattern)` gives them, but without
 * the copy of the pattern that it makes for each text: patterns are long, texts are short and many.
 *
 * @example matchesOf(/\d+/gu, 'từ 8 đến 10').map(([digits]) => digits) // ['8', '10']
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // past the whole character, so that a `u` pattern does not step back to the start of a surrogate pair
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  pattern.lastIndex = 0;
  return found;
}
