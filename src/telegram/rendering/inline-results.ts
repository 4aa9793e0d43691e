import type { Answer, Found } from '../../answers/answer.ts';
import { excerpt, type Span } from '../../corpus/document.ts';
import { overlaps } from '../../text/range.ts';
import { texts } from '../texts.ts';
import { numberedExcerpt, type Surface, sourceButton, sourceLine } from './citation.ts';
import { inRows, message, type OutgoingMessage } from './message.ts';
import { MESSAGE_LIMIT, RichText, shorten } from './rich-text.ts';

/** One line of the list that inline mode shows, with the message that tapping it sends. */
export interface InlineResult {
  readonly title: string;
  readonly description: string;
  readonly message: OutgoingMessage;
}

/** An answer, ready to send: the question, the short text, and the excerpts with a button that opens each source. */
export function inlineAnswer(title: string, question: string, answer: Found, surface: Surface): InlineResult {
  const text = new RichText()
    .add(`${shorten(question, 500)}\n\n`, 'italic')
    .add(`${shorten(answer.text, 2_000)}\n\n`);
  for (const [index, span] of answer.citations.entries()) {
    const quoted = numberedExcerpt(index + 1, span);
    if (text.text.length + quoted.text.length <= MESSAGE_LIMIT) text.append(quoted);
  }
  const sources = answer.citations.map((span, index) => sourceButton(String(index + 1), span, surface));
  return {
    title: shorten(title, 100),
    description: shorten(answer.text, 200),
    message: message(text, inRows(sources)),
  };
}

/** Passages ready to send, without those that `answer` quotes already. */
export function inlinePassages(passages: readonly Span[], answer: Answer, surface: Surface): InlineResult[] {
  const quoted = answer.kind === 'found' ? answer.citations : [];
  return passages
    .filter(
      (passage) => !quoted.some((span) => span.document === passage.document && overlaps(span, passage)),
    )
    .map((passage) => ({
      title: `${texts.inline.passage}: ${shorten(sourceLine(passage), 80)}`,
      description: shorten(excerpt(passage), 200),
      message: message(numberedExcerpt(1, passage), [[sourceButton(texts.inline.open, passage, surface)]]),
    }));
}
