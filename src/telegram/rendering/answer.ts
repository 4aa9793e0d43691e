import type { Answer, Unclear } from '../../answers/answer.ts';
import { writeWish } from '../button-data.ts';
import { texts } from '../texts.ts';
import { numberedExcerpt, type Surface, sourceButton } from './citation.ts';
import { type Button, inRows, LABEL_LIMIT, message, type OutgoingMessage } from './message.ts';
import { MESSAGE_LIMIT, RichText, shorten, shortenMiddle } from './rich-text.ts';

/** What is shown around an answer. */
export interface AnswerFrame {
  /** The id under which the answer is kept, for its buttons. */
  readonly id: string;
  readonly surface: Surface;
  /** Next questions to offer, in the order of their buttons. */
  readonly followUps: readonly string[];
  /** The question, where it is not in sight: asked by a button or in another chat. */
  readonly question?: string;
}

/** An answer is short; this only keeps one that is not from filling the message, so that a source still fits. */
const LONGEST_TEXT = 2_000;

/** The questions that the buttons under an answer offer: the choices where it is unclear, else what to ask next. */
export function offeredQuestions(answer: Answer, followUps: readonly string[]): string[] {
  return answer.kind === 'unclear' ? answer.choices.map((choice) => choice.question) : [...followUps];
}

/**
 * An answer as a message: the short text first, then the numbered excerpts, a button for each source, next questions,
 * and a vote. Excerpts that would not fit one message keep their button.
 */
export function renderAnswer(answer: Answer, frame: AnswerFrame): OutgoingMessage {
  const text = new RichText();
  if (frame.question !== undefined) text.add(`${shorten(frame.question, 500)}\n\n`, 'italic');
  text.add(shorten(answer.text, LONGEST_TEXT));
  if (answer.kind === 'unclear') text.append(choiceList(answer));
  const cited = answer.kind === 'found' ? answer.citations : answer.kind === 'missing' ? answer.nearest : [];
  if (cited.length > 0) {
    text.add('\n\n');
    if (answer.kind === 'missing') text.add(`${texts.nearest}\n`);
    for (const [index, span] of cited.entries()) {
      const quoted = numberedExcerpt(index + 1, span);
      if (text.text.length + quoted.text.length <= MESSAGE_LIMIT) text.append(quoted);
    }
  }
  return message(text, [
    ...inRows(cited.map((span, index) => sourceButton(String(index + 1), span, frame.surface))),
    ...questionButtons(answer, frame).map((button) => [button]),
    answer.kind === 'courtesy' ? [] : voteButtons(frame.id),
  ]);
}

/** The choices in full: a button shows only a few words of each. */
function choiceList({ choices }: Unclear): RichText {
  const list = new RichText();
  for (const [index, choice] of choices.entries()) {
    list.add(`\n${index + 1}. `, 'bold').add(shorten(choice.label, 300));
  }
  return list;
}

function questionButtons(answer: Answer, frame: AnswerFrame): Button[] {
  const labels =
    answer.kind === 'unclear'
      ? answer.choices.map((choice, index) => `${index + 1}. ${choice.label}`)
      : frame.followUps;
  return labels.map((label, question) => ({
    label: shortenMiddle(label, LABEL_LIMIT),
    data: writeWish({ do: 'ask', answer: frame.id, question }),
  }));
}

function voteButtons(answer: string): Button[] {
  return [
    { label: '👍', data: writeWish({ do: 'vote', answer, vote: 1 }) },
    { label: '👎', data: writeWish({ do: 'vote', answer, vote: -1 }) },
  ];
}
