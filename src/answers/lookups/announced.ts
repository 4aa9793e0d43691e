import { excerpt, type Span } from '../../corpus/document.ts';
import { factsOf } from '../../meetings/meeting.ts';
import { type Asked, cutAtWord, label, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';

/**
 * What is known of a meeting that was only announced or named: the sentence that announces it. Nothing that happens at a
 * meeting (who signed, who spoke) is known of it.
 */
export function announced(asked: Asked, intent: string): Lookup {
  const { scope } = asked;
  if (!scope) return undefined;
  const { meeting } = scope;
  const facts = [
    ...factsOf(meeting, 'next'),
    ...factsOf(meeting, 'date'),
    ...factsOf(meeting, 'place'),
    ...factsOf(meeting, 'organiser'),
  ];
  const spans: readonly Span[] = facts.length > 0 ? spansOf(facts, 3) : meeting.named.slice(0, 2);
  const [first] = spans;
  if (!first) return undefined;
  const said = cutAtWord(excerpt(first), 330);
  return found(intent, said.length > 0 ? said : label(meeting), spans, [meeting]);
}
