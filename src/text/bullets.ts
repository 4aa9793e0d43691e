/** What opens a point of a list: dashes, dots, arrows, ticks, check boxes. */
const SIGN = '(?:[-+*•●–—▪►▶➤✔✓☑→]|[-=]>|\\[[ xX✓]?\\])';
const OPENING = new RegExp(
  `^\\s*(?:${SIGN}\\s*){0,2}(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\p{Ll})[.)]\\s+)?`,
  'u',
);

/** How many characters of the line its bullet, check box or number takes. */
export function bulletLength(line: string): number {
  return OPENING.exec(line)?.[0].length ?? 0;
}

/** The line without its bullet, check box and number. */
export function withoutBullet(line: string): string {
  return line.slice(bulletLength(line));
}
