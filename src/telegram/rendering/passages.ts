import type { Span } from '../../corpus/document.ts';
import { texts } from '../texts.ts';
import { numberedExcerpt, type Surface, sourceButton } from './citation.ts';
import { inRows, message, type OutgoingMessage } from './message.ts';
import { MESSAGE_LIMIT, RichText, shorten } from './rich-text.ts';

/** Passages that search found for `query`, best first, each with its source; those that do not fit are left out. */
export function renderPassages(query: string, passages: readonly Span[], surface: Surface): OutgoingMessage {
  const asked = shorten(query, 200);
  if (passages.length === 0) return message(new RichText().add(texts.passages.none(asked)));
  const text = new RichText().add(`${texts.passages.heading(asked)}\n\n`);
  const shown: Span[] = [];
  for (const passage of passages) {
    const quoted = numberedExcerpt(shown.length + 1, passage);
    if (text.text.length + quoted.text.length > MESSAGE_LIMIT) continue;
    text.append(quoted);
    shown.push(passage);
  }
  return message(text, inRows(shown.map((span, index) => sourceButton(String(index + 1), span, surface))));
}
