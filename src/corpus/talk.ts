import type { Draft, Line } from './draft.ts';

/** When a line was sent, alone or behind the name: "20:02", "17/6/2025 20:02", "20:02 PM", "Hôm nay lúc 20:02". */
const SENT = String.raw`(?:(?:[Hh]ôm (?:nay|qua)|[Tt]oday|[Yy]esterday|[Ll]úc|at|[Ss]áng|[Cc]hiều|[Tt]ối)[\s,]+){0,3}[[(]?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?\s)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?(?:,?\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?[\])]?`;
const TIME_ALONE = new RegExp(`^${SENT}$`, 'u');
/** "Cô Ba tổ trưởng", "Văn An", "Anh Bình nhà số 5, 20:02", "[20:02] Hoa": a line of nothing but who talks, and when. */
const NAME_ALONE = new RegExp(
  `^(?:${SENT}\\s*[-–·|]?\\s*)?(?<name>\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?: \\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,3}(?: \\(?[\\p{Ll}\\p{M}\\d/]{1,8}\\)?){0,4})(?:\\s*[,·|–-]?\\s*${SENT})?$`,
  'u',
);
/** A line break that ends no sentence; none stands in a text otherwise. */
const LINE_SEPARATOR = '\u2028';
const LONGEST_NAME = 60;
/** So many such lines, of so many people who talk more than once, make a talk that was copied. */
const TURNS = 5;
const PEOPLE = 2;
/** At least one line in so many is such a one. */
const SHARE = 4;

/**
 * A talk that was copied with the name on a line of its own: name, hour and the first line said become one line, so that
 * what is said is quoted with who says it.
 */
export function withTalkJoined(draft: Draft): Draft {
  const { text, lines } = draft;
  const words = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_NAME + 1)));
  const names = words.map((line, at) => (lines[at] && isPlain(lines[at]) ? nameAlone(line) : undefined));
  const times = new Map<string, number>();
  for (const name of names) if (name) times.set(name, (times.get(name) ?? 0) + 1);
  const again = [...times.values()].filter((count) => count > 1);
  const turns = again.reduce((sum, count) => sum + count, 0);
  if (again.length < PEOPLE || turns < TURNS || turns * SHARE < lines.length) return draft;
  const isTime = (at: number) => TIME_ALONE.test(words[at] ?? '');
  const isTurn = (at: number) => {
    const name = names[at];
    return name !== undefined && ((times.get(name) ?? 0) > 1 || isTime(at + 1));
  };
  const joined: Line[] = [];
  const breaks: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const said = isTurn(at) ? (isTime(at + 1) ? at + 2 : at + 1) : at;
    const last = lines[said];
    if (said === at || !last || isTurn(said) || !isPlain(last)) {
      joined.push(line);
      continue;
    }
    for (let i = line.end; i < last.start; i++) if (text.charAt(i) === '\n') breaks.push(i);
    joined.push({ ...line, end: last.end });
    at = said;
  }
  const parts = breaks.map((at, i) => text.slice((breaks[i - 1] ?? -1) + 1, at));
  return {
    ...draft,
    text: [...parts, text.slice((breaks.at(-1) ?? -1) + 1)].join(LINE_SEPARATOR),
    lines: joined,
  };
}

function isPlain({ kind, mark }: Line): boolean {
  return mark === undefined && (kind === undefined || kind === 'paragraph');
}

/** The name that a line gives and nothing else, in lower case. */
function nameAlone(line: string): string | undefined {
  if (line.length > LONGEST_NAME) return undefined;
  const name = NAME_ALONE.exec(line)?.groups?.['name'];
  return name?.toLowerCase();
}
