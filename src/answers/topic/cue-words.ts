import type { Query } from '../../questions/query.ts';
import { fold, lower } from '../../text/fold.ts';

/** The words of the cues, with their accents and without: both ways they are typed. */
export function cueWordsOf(query: Query): Set<string> {
  const words = query.intents.flatMap(({ cues }) => cues.flatMap((cue) => lower(cue).split(/[\s…]+/)));
  return new Set([...words, ...words.map(fold)]);
}
