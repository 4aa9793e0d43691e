import { cellsOfRow } from '../corpus/cells.ts';
import { lower } from '../text/fold.ts';
import { findPeople, type PersonMention } from '../text/names/names.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** A name under a paper, with what stands above it in its column, the nearest first: "CHỦ TỌA", "Thư ký". */
export interface Signature {
  readonly person: PersonMention;
  readonly unit: Unit;
  readonly titles: readonly string[];
}

/** Signatures stand in the last so many units of minutes and notices, */
const TAIL = 18;
/** and a name this many lines below its office at most. */
const REACH = 9;

const cache = new WeakMap<Reading, readonly Signature[]>();

/** The signatures under a paper: lines of nothing but names, below offices, alone or side by side in columns. */
export function signaturesOf(reading: Reading): readonly Signature[] {
  let known = cache.get(reading);
  if (known === undefined) {
    known =
      reading.genre === 'article' || reading.genre === 'notes'
        ? []
        : reading.units.slice(-TAIL).flatMap((unit) => signaturesIn(reading, unit));
    cache.set(reading, known);
  }
  return known;
}

function signaturesIn(reading: Reading, unit: Unit): Signature[] {
  const names = cellsOfRow(unit.text);
  if (unit.text.length > 160 || unit.field !== undefined || NUMBERED.test(unit.text)) return [];
  const people = names.map((cell) => wholeName(reading, unit, cell.start, cell.end));
  return people.every((person) => person !== undefined)
    ? people.flatMap((person, column) => {
        const titles = titlesAbove(reading, unit, column, names.length);
        return titles.length > 0 ? [{ person, unit, titles }] : [];
      })
    : [];
}

/** "1. Ông Nguyễn Văn An": those present are numbered, signatures are not. */
const NUMBERED = /^\s*\(?\d{1,2}[.)/]\s/u;

/** The person whose name a cell is, with nothing beside it but a degree. */
function wholeName(reading: Reading, unit: Unit, start: number, end: number): PersonMention | undefined {
  const range = { start: unit.start + start, end: unit.start + end };
  const [person, ...others] = findPeople(reading.document.text, range, { lists: true });
  if (person === undefined || others.length > 0 || !person.name.includes(' ')) return undefined;
  return person.whole.end >= range.end && person.start - range.start <= LONGEST_DEGREE ? person : undefined;
}

/** "PGS.TS. ", "Ông " */
const LONGEST_DEGREE = 9;

/** The offices above a name: in its column where there are as many, else in the last one. */
function titlesAbove(reading: Reading, unit: Unit, column: number, columns: number): string[] {
  const titles: string[] = [];
  for (let i = unit.index - 1; i >= 0 && unit.index - i <= REACH; i--) {
    const line = reading.units[i];
    if (line === undefined || (titles.length === 0 && line.text.length > 200)) break;
    if (NOTE.test(line.low)) continue;
    const cells = cellsOfRow(line.text);
    const cell = (cells.length === columns ? cells[column] : cells.at(-1))?.text ?? '';
    // those to whom the paper is sent are listed beside the offices
    if (!isTitle(cell) && cells.length === 1 && line.block.kind !== 'item') break;
    if (isTitle(cell)) titles.push(cell);
  }
  return titles;
}

const NOTE = /^\s*[("]?(?:đã ký|ký|đóng dấu|ghi rõ)(?:[^\p{L}]|\s|$)/u;
const OFFICE =
  /^(?:tm|kt|tl|tuq|q)\.|^(?:đại diện|thư ký|chủ tọa|chủ trì|người (?:ghi|lập|viết|chủ)|bên (?:giao|nhận|mời|[ab](?!\p{L}))|giám đốc|hiệu trưởng|trưởng|phó|chủ tịch|tổ trưởng|bí thư|kế toán)/u;

/** An office as it stands above a signature: in capitals, or by its first words. */
function isTitle(cell: string): boolean {
  if (cell.length < 3 || cell.length > 90 || /[.;:]$/u.test(cell)) return false;
  return /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(cell) || OFFICE.test(lower(cell));
}
