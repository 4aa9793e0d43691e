/** How a stretch of a message looks. Telegram's types lack the quotation that unfolds, so this is our own list. */
export interface Entity {
  readonly type: 'bold' | 'italic' | 'underline' | 'blockquote' | 'expandable_blockquote';
  /** In UTF-16 units of the text. */
  readonly offset: number;
  readonly length: number;
}

export type Look = Entity['type'];

/** Telegram's limit for a message's text, in UTF-16 units. */
export const MESSAGE_LIMIT = 4_096;

/**
 * Text with entities, put together piece by piece: nothing is ever escaped, so whatever stands in a name, a title or
 * a question is shown as it is.
 *
 * @example
 * new RichText().add('Chủ trì: ').add('Nguyễn Văn An', 'bold').entities; // [{ type: 'bold', offset: 9, length: 13 }]
 */
export class RichText {
  text = '';
  readonly entities: Entity[] = [];

  /** Adds `piece`, all of it with the given looks. Half a surrogate pair, which Telegram refuses, becomes "�". */
  add(piece: string, ...looks: readonly Look[]): this {
    const whole = piece.replace(/\p{Surrogate}/gu, '\ufffd');
    // Telegram cuts white space off the ends of an entity, and an empty one is a fault.
    const lead = whole.length - whole.trimStart().length;
    const length = whole.trim().length;
    if (length > 0) {
      for (const type of looks) this.entities.push({ type, offset: this.text.length + lead, length });
    }
    this.text += whole;
    return this;
  }

  /** Adds another text with its entities. */
  append(other: RichText): this {
    for (const entity of other.entities) {
      this.entities.push({ ...entity, offset: entity.offset + this.text.length });
    }
    this.text += other.text;
    return this;
  }
}

/** At most `limit` UTF-16 units of `text`, cut before a word where there is one, with "…" in place of the rest. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const cut = text.slice(0, space > limit / 2 ? space : limit - 1);
  // Not between the halves of an emoji.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/**
 * At most `limit` UTF-16 units of `text`, with "…" in place of its middle: of questions about one long name both the
 * beginning and the end say which question it is.
 *
 * @example shortenMiddle('Hội nghị thường niên lần thứ ba họp ở đâu?', 30) // "Hội nghị thường…ba họp ở đâu?"
 */
export function shortenMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  const head = shorten(text, limit - half).replace(/…$/, '');
  const from = text.length - half;
  const space = text.indexOf(' ', from);
  const tail = text.slice(space >= 0 && space < text.length - half / 2 ? space + 1 : from);
  return `${head}…${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** With a capital at the start: names of meetings are taken from the middle of sentences. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
