import { canonical } from './score-answers.ts';

/** A meeting as `meetings --json` prints it and as the gold gives it. */
export interface MeetingRecord {
  readonly doc: string;
  readonly meeting?: string | null;
  readonly ordinal?: number | null;
  readonly date?: string | null;
  readonly inferred?: readonly string[];
  readonly xdoc?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** How often a field is right: precision, recall and their harmonic mean. */
export interface FieldScore {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly misses: readonly string[];
}

type Same = (a: string, b: string) => boolean;

const equal: Same = (a, b) => a === b;
const samePhrase: Same = (a, b) => {
  const [x, y] = [canonical(a), canonical(b)];
  return x.includes(y) || y.includes(x) || overlap(x, y) >= 0.6;
};
const sameName: Same = (a, b) => {
  const [x, y] = [canonical(a), canonical(b)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
};

const FIELDS: readonly (readonly [string, Same])[] = [
  ['date', equal],
  ['format', equal],
  ['chairs', sameName],
  ['attendees', sameName],
  ['organisers', samePhrase],
  ['signed', samePhrase],
  ['signers', samePhrase],
];

/**
 * Compares records with gold, field by field. Each gold record is paired with the record of the same document that fits
 * best by number, date and name. What the gold only infers, or takes from another document, may be given or not.
 */
export function scoreRecords(gold: readonly MeetingRecord[], got: readonly MeetingRecord[]): FieldScore[] {
  const taken = new Set<MeetingRecord>();
  const pairs = gold.map((wanted) => {
    const likeness = (record: MeetingRecord) =>
      (wanted.ordinal != null && wanted.ordinal === record.ordinal ? 3 : 0) +
      (wanted.date && wanted.date === record.date ? 1 : 0) +
      2 * overlap(wanted.meeting ?? '', record.meeting ?? '');
    const [best] = got
      .filter((record) => record.doc === wanted.doc && !taken.has(record))
      .sort((a, b) => likeness(b) - likeness(a));
    if (best) taken.add(best);
    return [wanted, best] as const;
  });
  return FIELDS.map(([field, same]) => scoreField(field, same, pairs));
}

function scoreField(
  field: string,
  same: Same,
  pairs: readonly (readonly [MeetingRecord, MeetingRecord | undefined])[],
): FieldScore {
  let hits = 0;
  let missed = 0;
  let wrong = 0;
  const misses: string[] = [];
  for (const [gold, record] of pairs) {
    const soft = gold.inferred?.includes(field) ?? false;
    const allowed = values(gold.xdoc?.[field]);
    const wanted = values(gold[field]);
    const given = values(record?.[field]);
    const used = new Set<number>();
    for (const value of wanted) {
      const at = given.findIndex((other, i) => !used.has(i) && same(value, other));
      if (at >= 0) {
        used.add(at);
        hits++;
      } else if (!soft) {
        missed++;
        misses.push(`${gold.doc} ${field}: missed ${value}`);
      }
    }
    for (const [i, value] of given.entries()) {
      if (used.has(i) || allowed.some((other) => same(other, value)) || (soft && wanted.length === 0))
        continue;
      wrong++;
      misses.push(`${gold.doc} ${field}: wrong ${value}`);
    }
  }
  const precision = hits / Math.max(1, hits + wrong);
  const recall = hits / Math.max(1, hits + missed);
  return {
    field,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    misses,
  };
}

/** Names and values of a field: one, a list, persons by name. */
function values(field: unknown): string[] {
  const list = Array.isArray(field) ? field : field == null ? [] : [field];
  return list
    .map((value: unknown) =>
      typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value),
    )
    .filter(Boolean);
}

function overlap(a: string, b: string): number {
  const left = new Set(
    canonical(a)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  const right = new Set(
    canonical(b)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}
