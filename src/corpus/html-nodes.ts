import type { CheerioAPI } from 'cheerio';

// cheerio names its nodes only through its functions.
export type Root = ReturnType<CheerioAPI['root']>[number];
export type Node = Root['children'][number];
export type Element = Extract<Node, { name: string; attribs: Record<string, string> }>;
export type TextNode = Extract<Node, { type: `${string}text` }>;

export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}
