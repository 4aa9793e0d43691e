import type { QuestionWord } from '../typing/typing.ts';

/** The words that say which of several meetings is meant by its time alone, after a word for a meeting. */
const LATEST =
  /(?:^| )(?:hop|nghi|phien|buoi|ky|lan|cuoc|gap|dam|meeting|session|conference|talks) ((?:gan nhat|gan day nhat|moi nhat|gan day|moi day|vua roi|vua qua|moi roi|cuoi cung|sau cung|sau nhat)(?: nhat)?)(?: |$)|(?:^| )((?:latest|last|most recent|previous) )(?:meeting|session|conference|talks)(?: |$)/;

/**
 * The places of the words that ask for the latest meeting ("cuộc họp gần nhất", "hội nghị vừa rồi"); none where the
 * question does not. They are no topic: no report says of itself that it is the latest.
 *
 * @example latestAsked(words of 'cuộc họp gần nhất ở đâu') // [2, 3]
 */
export function latestAsked(words: readonly QuestionWord[]): readonly number[] {
  const text = words.map((word) => word.folded).join(' ');
  const match = LATEST.exec(text);
  const phrase = (match?.[1] ?? match?.[2])?.trim();
  if (!match || !phrase) return [];
  const first = text.slice(0, text.indexOf(phrase, match.index)).split(' ').length - 1;
  return phrase.split(' ').map((_, i) => first + i);
}
