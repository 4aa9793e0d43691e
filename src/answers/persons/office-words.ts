import type { Query } from '../../questions/query.ts';
import { namesRole } from '../../questions/slots/role-words.ts';
import type { QuestionWord } from '../../questions/typing/typing.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { placeOfVerb } from './speakers-of-side.ts';

/** The words that may name the office asked for: in "Đại sứ nói gì với Thủ tướng?" those before the verb. */
export function officeWords({ typing, intents }: Query): readonly QuestionWord[] {
  const { topic } = typing;
  const [first] = intents;
  if (!first || !OF_TALK.has(first.intent.name) || typing.english) return topic;
  const at = placeOfVerb(
    topic.map((word) => word.folded),
    first.cues,
  );
  const before = topic.slice(0, Math.max(0, at));
  return namesRole(before) ? before : topic;
}
