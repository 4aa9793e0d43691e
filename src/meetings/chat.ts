import { compile } from '../text/compile.ts';
import { lower } from '../text/fold.ts';
import { ADDRESS_WORD as ADDRESS } from '../text/names/honorifics.ts';
import type { PersonMention } from '../text/names/names.ts';
import type { Unit } from './units.ts';

/** When a line was sent: "20:02", "[15/1/2026, 20:02:11]". */
const SENT = String.raw`[[(]?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?\s)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:,?\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?[\])]?`;
/**
 * "Hoa Lê (lớp phó): đủ rồi", "[20:01] Huy: ok", "20:03 Bác Toản 0907: vào rồi": a line of a chat. Behind the name may
 * stand what tells two of a name apart: a flat, a class, a team, an office, the hour.
 */
const LINE = compile(
  `^\\s*(?:${SENT}\\s*[-–]?\\s*)?(?:(?<address>${ADDRESS})\\s(?=\\p{Lu}))?(?!Kết (?:quả|luận))(?<name>\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?:\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,3})(?:\\s(?:\\p{Lu}{0,3}[.-]?\\d[\\p{Lu}\\d.]{0,5}|\\p{Lu}{2,5}))?(?:,?\\s${SENT}|\\s(?!(?:nói|bảo|hỏi|đề|phát|kết|trả|cho|chốt|báo|nêu|kiến|thông|có|là)(?!\\p{L}))\\p{Ll}[\\p{Ll}\\p{M}]{1,10}(?:\\s\\p{Ll}[\\p{Ll}\\p{M}]{1,6})?(?=:)|(?:\\s*\\(|\\s[-–]\\s)(?<role>[^():]{1,40})\\)?)?:\\s(?=\\S)`,
  'du',
);
/** "Cô Ba tổ trưởng / 20:02 / chào bà con": the name, and when, stood on lines of their own. */
const TURN = compile(
  `^\\s*(?:${SENT}\\s*[-–·|]?\\s*)?(?:(?<address>${ADDRESS}) (?=\\p{Lu}))?(?<name>\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?: \\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,3})(?: \\(?(?<role>[\\p{Ll}\\p{M}\\d/ ]{1,36})\\)?)?(?:[^\\p{L}\\u2028][^\\u2028]{0,30})?\\u2028(?:[^\\p{L}\\u2028]{4,24}\\u2028|[^\\u2028]{0,16}\\d[:h]\\d\\d[^\\u2028]{0,14}\\u2028)?\\s*(?=\\S)`,
  'du',
);

/** How the line opens, if it is written as in a chat. */
function opening(text: string): RegExpExecArray | null {
  return LINE.exec(text) ?? (text.includes('\u2028') ? TURN.exec(text) : null);
}

/** The words of a line that is written as in a chat, in lower case, without hour and speaker; of any other line all. */
export function wordsOfLine({ text, low }: Unit): string {
  return low.slice(opening(text)?.[0].length ?? 0);
}

/** Who says the line, if it is written as in a chat. */
export function lineSpeaker(text: string): string | undefined {
  return opening(text)?.groups?.['name'];
}

/** So many lines by so many people make a chat. */
const LINES = 5;
const PEOPLE = 2;

const known = new WeakMap<readonly Unit[], ReadonlyMap<string, string | undefined>>();

/** Who talks in a chat that was copied, `lower` names, with the office that the chat gives; nobody where it is none. */
function chatSpeakers(units: readonly Unit[]): ReadonlyMap<string, string | undefined> {
  let speakers = known.get(units);
  if (speakers === undefined) {
    speakers = read(units);
    known.set(units, speakers);
  }
  return speakers;
}

function read(units: readonly Unit[]): ReadonlyMap<string, string | undefined> {
  const said = new Map<string, { times: number; role: string | undefined }>();
  for (const unit of units) {
    if (
      unit.field !== undefined ||
      (unit.heading && unit.block.kind !== 'title') ||
      unit.block.kind === 'row'
    )
      continue;
    const { name, role } = opening(unit.text)?.groups ?? {};
    if (name === undefined) continue;
    const before = said.get(lower(name));
    said.set(lower(name), { times: (before?.times ?? 0) + 1, role: before?.role ?? role });
  }
  const lines = [...said.values()].reduce((sum, { times }) => sum + times, 0);
  const often = [...said].filter(([, { times }]) => times > 1);
  if (lines < LINES || often.length < PEOPLE) return new Map();
  return new Map([...said].map(([name, { role }]) => [name, role]));
}

/** The names by which those who talk in a chat are called; none where it is none. */
export function chatNames(units: readonly Unit[]): string[] {
  const speakers = chatSpeakers(units);
  return units.flatMap(({ text }) => {
    const name = opening(text)?.groups?.['name'];
    return name !== undefined && speakers.has(lower(name)) ? [name] : [];
  });
}

/** Is it a chat that was copied? */
export function isChat(units: readonly Unit[]): boolean {
  return chatSpeakers(units).size > 0;
}

/** The speaker of a line of a chat. */
export function chatSpeakerOf(units: readonly Unit[], unit: Unit): PersonMention | undefined {
  const match = opening(unit.text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || !chatSpeakers(units).has(lower(name))) return undefined;
  const start = unit.start + (match.indices?.groups?.['name']?.[0] ?? 0);
  const at = { start, end: start + name.length };
  const { role, address } = match.groups ?? {};
  const opens = unit.start + (match.indices?.groups?.['role']?.[0] ?? 0);
  return {
    ...at,
    name,
    ...(address === undefined ? {} : { address: lower(address) }),
    ...(role === undefined ? {} : { role: { start: opens, end: opens + role.length, text: role } }),
    whole: { start, end: unit.start + match[0].length - 2 },
  };
}

/** Who talks in the line of a chat that `unit` is a sentence of, behind the first too. */
export function chatSpeakerAt(units: readonly Unit[], unit: Unit): PersonMention | undefined {
  let first = unit;
  while (first.before !== undefined) first = first.before;
  return chatSpeakerOf(units, first);
}
