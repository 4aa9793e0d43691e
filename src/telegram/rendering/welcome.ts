import { writeWish } from '../button-data.ts';
import { LABEL_LIMIT, message, type OutgoingMessage } from './message.ts';
import { RichText, shortenMiddle } from './rich-text.ts';

/** A text of the bot's own with example questions as buttons; `id` is where the questions are kept. */
export function renderWelcome(text: string, questions: readonly string[], id: string): OutgoingMessage {
  const buttons = questions.map((question, index) => [
    {
      label: shortenMiddle(question, LABEL_LIMIT),
      data: writeWish({ do: 'ask', answer: id, question: index }),
    },
  ]);
  return message(new RichText().add(text), buttons);
}
