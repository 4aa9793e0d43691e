import type { Document } from '../../corpus/document.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { writeWish } from '../button-data.ts';
import { texts } from '../texts.ts';
import { type Surface, sourceButton, startOf } from './citation.ts';
import { inRows, message, type OutgoingMessage } from './message.ts';
import { pageButtons } from './page-buttons.ts';
import { RichText, shorten } from './rich-text.ts';

const PER_PAGE = 10;

/** A page of the documents that were read, a button to open each. Pages count from 0. */
export function renderDocumentList(
  documents: readonly Document[],
  page: number,
  surface: Surface,
): OutgoingMessage {
  if (documents.length === 0) return message(new RichText().add(texts.documents.none));
  const pages = Math.ceil(documents.length / PER_PAGE);
  const shown = Math.min(page, pages - 1);
  const first = shown * PER_PAGE;
  const onPage = documents.slice(first, first + PER_PAGE);
  const text = new RichText().add(`${texts.documents.heading(documents.length)}\n`);
  for (const [index, document] of onPage.entries()) {
    text
      .add(`\n${first + index + 1}. `, 'bold')
      .add(shorten(document.title, 200))
      .add('\n');
    const published = document.published ? dateText(document.published) : '';
    text.add([document.file, published].filter((part) => part !== '').join(' · '), 'italic').add('\n');
  }
  const open = onPage.map((document, index) =>
    sourceButton(String(first + index + 1), startOf(document), surface),
  );
  const turn = (label: string, to: number) => ({
    label,
    data: writeWish({ do: 'list documents', page: to }),
  });
  return message(text, [...inRows(open, 5), pageButtons(shown, pages, turn)]);
}
