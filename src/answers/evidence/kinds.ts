import type { Fact, FactKind } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';

/** The facts that an intent asks for. */
export const KINDS: Readonly<Record<string, readonly FactKind[]>> = {
  agreed: ['agreed', 'vote'],
  proposal: ['proposal'],
  statement: ['statement', 'proposal'],
  action_item: ['action'],
  deadline: ['action', 'agreed'],
  vote: ['vote'],
  period: ['signed'],
  reason: ['statement'],
  summary: ['agreed', 'vote', 'action'],
  place: ['place'],
  organiser: ['organiser'],
  attendees: ['attendee'],
  chair: ['chair'],
  signed: ['signed'],
  signer: ['signer'],
  next_meeting: ['next'],
};

/** The kinds of fact that the question's cues ask for, with how surely: those of the intent at hand in full. */
export function kindsAsked({ intents }: Query, intent: string): Map<FactKind, number> {
  const kinds = new Map<FactKind, number>();
  for (const match of intents.slice(0, 3))
    for (const kind of KINDS[match.intent.name] ?? [])
      kinds.set(kind, Math.max(kinds.get(kind) ?? 0, Math.min(1, match.score / 2)));
  for (const kind of KINDS[intent] ?? []) kinds.set(kind, 1);
  return kinds;
}

/** Of the kinds of fact in a unit the one asked for most surely. */
export function surest(facts: readonly Fact[], kinds: ReadonlyMap<FactKind, number>): FactKind | undefined {
  let best: FactKind | undefined;
  for (const { kind } of facts) if ((kinds.get(kind) ?? 0) > (best ? (kinds.get(best) ?? 0) : 0)) best = kind;
  return best;
}
