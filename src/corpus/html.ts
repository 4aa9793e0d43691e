import { createRequire } from 'node:module';
import { align } from './align.ts';
import type { Draft } from './draft.ts';
import { type Element, isElement, type Node, type Root, type TextNode } from './html-nodes.ts';
import { Page } from './html-page.ts';
import { normalise } from './normalise.ts';
import { readPlain, withMarks } from './plain.ts';
import { type LineTraits, TextBuilder } from './text-builder.ts';

/** The parser is loaded with the first page: that takes longer than reading a folder of plain texts. */
const require = createRequire(import.meta.url);

const DOCUMENT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;
const BLOCK_TAGS = /<\/(?:p|div|h[1-6]|li|td)>|<br\s?\/?>/giu;

/** Is this text HTML, whatever its file is called? */
export function looksLikeHtml(text: string): boolean {
  if (DOCUMENT.test(text.slice(0, 4000))) return true;
  const start = text.slice(0, 20_000);
  return start.trimStart().startsWith('<') && (start.match(BLOCK_TAGS)?.length ?? 0) >= 3;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** Reads the visible text of a page block by block; what the page brought along is furniture. */
export function readHtml(raw: string): Draft {
  const clean = normalise(raw);
  if (isTooDeep(clean.text))
    return readPlain(raw.replace(/<[^<>]{0,2000}>/gu, (tag) => ' '.repeat(tag.length)));
  const { load } = require('cheerio') as typeof import('cheerio');
  const root = load(clean.text, { sourceCodeLocationInfo: true }).root()[0];
  const page = root && new Page(root);
  const writer = new Writer(clean.text);
  if (page) writer.write(root, page);
  const { builder } = writer;
  return {
    text: builder.text,
    lines: withMarks(builder.text, builder.lines),
    source: (offset) => clean.source(builder.source(offset)),
    ...(page?.published ? { published: page.published } : {}),
  };
}

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})[^<>]{0,2000}>/giu;
const CLOSED_BY_THEMSELVES = new Set(
  'p li td th tr dt dd option br img hr meta link input area col source wbr thead tbody'.split(' '),
);
/** No page that somebody made is nested deeper; the parser's time grows with the square of the depth. */
const DEEPEST = 1500;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (CLOSED_BY_THEMSELVES.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

class Writer {
  readonly builder = new TextBuilder();
  readonly #html: string;
  /** What the elements around say of a line, the innermost last. */
  readonly #traits: LineTraits[] = [];
  /** How many elements around are furniture; how many are rows of tables of data. */
  #sides = 0;
  #rows = 0;
  #afterPicture = false;

  constructor(html: string) {
    this.#html = html;
  }

  /** Walks the tree with a stack of its own: pages can be nested deeper than calls may be. */
  write(root: Root, page: Page): void {
    const pending: (Node | (() => void))[] = [...root.children].reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === 'function') next();
      else if (next.type === 'text') this.#text(next);
      else if (isElement(next) && !page.isHidden(next)) {
        if (next.name === 'br' || next.name === 'hr') this.#breakLine();
        else if (next.name === 'img') this.#afterPicture ||= this.builder.lineIsEmpty;
        else {
          pending.push(this.#enter(next, page));
          for (let i = next.children.length - 1; i >= 0; i--) {
            const child = next.children[i];
            if (child) pending.push(child);
          }
        }
      }
    }
    this.builder.endLine();
  }

  /** Opens an element; what comes back closes it. */
  #enter(element: Element, page: Page): () => void {
    const isCell = this.#rows > 0 && (element.name === 'td' || element.name === 'th');
    const isBlock = !isCell && BLOCKS.has(element.name);
    const isSide = page.isSide(element);
    const isRow = page.isDataRow(element);
    const traits = page.traitsOf(element);
    if (isCell) this.builder.separate('\t');
    if (isBlock) this.#breakLine();
    if (isSide) this.#sides++;
    if (isRow) this.#rows++;
    if (traits) this.#traits.push(traits);
    return () => {
      if (isRow) this.#rows--;
      if (isBlock) this.#breakLine();
      if (isSide) this.#sides--;
      if (traits) this.#traits.pop();
    };
  }

  #breakLine(): void {
    if (this.#rows > 0) this.builder.separate(' ');
    else if (!this.builder.lineIsEmpty) {
      const traits = this.#sides > 0 ? { kind: 'furniture' as const } : this.#traits.at(-1);
      this.builder.endLine({ ...traits, afterPicture: this.#afterPicture });
      this.#afterPicture = false;
    }
  }

  #text(node: TextNode): void {
    const told = node.sourceCodeLocation?.startOffset ?? 0;
    // the parser's place of a character beyond the basic plane is sometimes that of its second half
    const start = /^[\udc00-\udfff]/.test(this.#html.charAt(told)) ? told - 1 : told;
    const raw = this.#html.slice(start, node.sourceCodeLocation?.endOffset ?? start);
    const source = align(raw, node.data);
    this.builder.append(node.data, (offset) => start + source(offset));
  }
}
