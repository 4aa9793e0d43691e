import { createRequire } from 'node:module';
import type { Delete, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { align } from './align.ts';
import { fullDateIn } from './dateline.ts';
import type { Draft } from './draft.ts';
import { normalise } from './normalise.ts';
import { readPlain, withMarks } from './plain.ts';
import { type LineTraits, TextBuilder } from './text-builder.ts';

/** The parser is loaded with the first Markdown file: that takes longer than reading a folder of plain texts. */
const require = createRequire(import.meta.url);

/** Beyond these, a file is no Markdown that somebody wrote, and the parser's time would grow with their square. */
const LARGEST = 2_000_000;
const MOST_LINES = 2000;
const LONGEST_LINE = 20_000;
const DEEPEST = 40;

const FRONT_MATTER = /^---\n[\s\S]{0,4000}?\n---(?=\n|$)/u;
const FIELD = /^(?:\*\*|__)[^*_\n]{1,60}|^[\p{L} /]{2,30}:|^\p{Extended_Pictographic}/u;
/** A line of a paragraph that was ended by hand well before the margin. */
const SHORT_LINE = 55;

/** Reads Markdown (with tables and check boxes): words without emphasis; marks of headings and lists stand outside. */
export function readMarkdown(raw: string): Draft {
  const clean = normalise(raw);
  if (!isTame(clean.text)) return readPlain(raw);
  const front = FRONT_MATTER.exec(clean.text)?.[0] ?? '';
  const text = front.replace(/[^\n]/gu, ' ') + clean.text.slice(front.length);
  const writer = new Writer(text);
  writer.write(parse(text));
  const published = fullDateIn(/^(?:date|ngày|published):.{0,60}$/imu.exec(front)?.[0] ?? '');
  return {
    text: writer.builder.text,
    lines: withMarks(writer.builder.text, writer.builder.lines),
    source: (offset) => clean.source(writer.builder.source(offset)),
    ...(published ? { published } : {}),
  };
}

function parse(text: string): Root {
  const { fromMarkdown } = require('mdast-util-from-markdown') as typeof import('mdast-util-from-markdown');
  const { gfmFromMarkdown } = require('mdast-util-gfm') as typeof import('mdast-util-gfm');
  const { gfm } = require('micromark-extension-gfm') as typeof import('micromark-extension-gfm');
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function isTame(text: string): boolean {
  if (text.length > LARGEST) return false;
  const lines = text.split('\n');
  return (
    lines.length <= MOST_LINES &&
    lines.every((line) => line.length <= LONGEST_LINE && !/^(?:[\s>]|[-+*] ){80}/u.test(line))
  );
}

class Writer {
  readonly builder = new TextBuilder();
  readonly #source: string;
  #titled = false;

  constructor(source: string) {
    this.#source = source;
  }

  write(root: Root): void {
    for (const node of root.children) this.#block(node, {}, 0);
  }

  #block(node: RootContent, traits: LineTraits, depth: number): void {
    if (depth > DEEPEST) return;
    switch (node.type) {
      case 'heading': {
        const isTitle = node.depth === 1 && !this.#titled;
        if (isTitle) this.#titled = true;
        this.#inline(node.children, {});
        this.builder.endLine({ kind: isTitle ? 'title' : 'heading' });
        break;
      }
      case 'paragraph':
        this.#inline(node.children, traits);
        this.builder.endLine(traits);
        break;
      case 'list':
        for (const item of node.children) {
          const mark = node.ordered ? ('number' as const) : ('bullet' as const);
          this.#itemMark(item);
          for (const child of item.children) this.#block(child, { kind: 'item', mark }, depth + 1);
          this.builder.endLine({ kind: 'item', mark });
        }
        break;
      case 'table':
        for (const row of node.children) {
          for (const cell of row.children) {
            this.#inline(cell.children, {});
            this.builder.separate(' | ');
          }
          this.builder.endLine({ kind: 'row' });
        }
        break;
      case 'code':
        this.#lines(node, node.value);
        break;
      case 'html':
        this.#lines(node, withoutTags(node.value), withoutTags(this.#sourceOf(node)));
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.#block(child, traits, depth + 1);
        break;
      default:
        break;
    }
  }

  /** "1." of an ordered list and the check box of a task are words of the document; "-" is not. */
  #itemMark(item: Nodes): void {
    const start = item.position?.start.offset ?? 0;
    const opening = /^(?:[-+*]|(\d{1,9}[.)]))\s{1,9}(\[[ xX]\](?=\s))?/u.exec(
      this.#source.slice(start, start + 40),
    );
    for (const word of [opening?.[1], opening?.[2]]) {
      if (word === undefined || opening === null) continue;
      const at = start + opening[0].indexOf(word);
      this.builder.append(word, (offset) => at + offset);
      this.builder.separate(' ');
    }
  }

  #sourceOf(node: Nodes): string {
    const start = node.position?.start.offset ?? 0;
    return this.#source.slice(start, node.position?.end.offset ?? start);
  }

  #lines(node: Nodes, value: string, raw = this.#sourceOf(node)): void {
    const start = node.position?.start.offset ?? 0;
    const source = align(raw, value);
    let at = 0;
    for (const line of value.split('\n')) {
      const from = at;
      this.builder.append(line, (offset) => start + source(from + offset));
      this.builder.endLine();
      at += line.length + 1;
    }
  }

  #inline(children: readonly PhrasingContent[], traits: LineTraits, depth = 0): void {
    if (depth > DEEPEST) return;
    for (const node of children) {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          this.#words(node, traits);
          break;
        case 'break':
          this.builder.endLine(traits);
          break;
        case 'emphasis':
        case 'strong':
        case 'link':
        case 'linkReference':
          this.#inline(node.children, traits, depth + 1);
          break;
        case 'delete':
          this.#struckOut(node, traits, depth + 1);
          break;
        default:
          break;
      }
    }
  }

  /** The marks stay: what was struck out is not to be read as if it held. */
  #struckOut(node: Delete, traits: LineTraits, depth: number): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const mark = /^~{1,2}/.exec(this.#sourceOf(node))?.[0] ?? '';
    this.builder.append(mark, (offset) => start + offset);
    this.#inline(node.children, traits, depth);
    this.builder.append(mark, (offset) => end - mark.length + offset);
  }

  /** A line break inside a paragraph is a space where the line was wrapped, an end where fields follow one another. */
  #words(node: Extract<PhrasingContent, { value: string }>, traits: LineTraits): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const source = align(this.#source.slice(start, end), node.value);
    let from = 0;
    for (const line of node.value.split('\n')) {
      if (from > 0) {
        if (this.#endsByHand(start + source(from - 1))) this.builder.endLine(traits);
        else this.builder.separate(' ');
      }
      const at = from;
      this.builder.append(line, (offset) => start + source(at + offset));
      from += line.length + 1;
    }
  }

  #endsByHand(newline: number): boolean {
    const start = this.#source.lastIndexOf('\n', newline - 1) + 1;
    const next = this.#source.slice(newline + 1, newline + 100).trimStart();
    return FIELD.test(next) || (newline - start < SHORT_LINE && !/^\p{Ll}/u.test(next));
  }
}

/** HTML with its tags and comments blanked: all else keeps its place. */
function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]{0,500}>/gu, (tag) => ' '.repeat(tag.length));
}
