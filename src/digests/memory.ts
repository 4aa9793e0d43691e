import type { Day } from './due.ts';

/** What a chat's earlier digests said, as far as later ones go by it: a plain value, so that it can be stored. */
export interface Memory {
  /** Overdue commitments by id, and the day they were last told. */
  readonly told: Readonly<Record<string, Day>>;
  /** Which time round the meetings are looked back on. */
  readonly round: number;
  /** Ids of the meetings looked back on in this round, in order. */
  readonly looked: readonly string[];
}

export const NO_MEMORY: Memory = { told: {}, round: 0, looked: [] };

/** Memory after a digest that told the overdue `told` and looked back as `looked`; forgets what is no longer `known`. */
export function remember(
  memory: Memory,
  said: {
    readonly day: Day;
    readonly told: readonly string[];
    readonly known: readonly string[];
    readonly looked: Pick<Memory, 'round' | 'looked'> | undefined;
  },
): Memory {
  const known = new Set(said.known);
  const kept = Object.entries(memory.told).filter(([id]) => known.has(id));
  return {
    told: Object.fromEntries([...kept, ...said.told.map((id) => [id, said.day] as const)]),
    round: said.looked?.round ?? memory.round,
    looked: said.looked?.looked ?? memory.looked,
  };
}
