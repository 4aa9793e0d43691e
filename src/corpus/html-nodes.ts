import type { CheerioAPI } from 'cheerio';

// cheerio names its nodes only through its functions.
export type Root = ReturnType<CheerioAPI['root']>[number];
export type Node = Root['children'][number];
export type Element = Extract<Node, { name: string; attribs: Record<string, string> }>;
export type TextNode = Extract<Node, { type: `${string}text` }>;

export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

/** All elements below, each before those that it holds. */
export function elementsBelow(root: Root | Element): Element[] {
  const found: Element[] = [];
  const pending: Node[] = [...root.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) pending.push(child);
    }
  }
  return found;
}

export function childrenOf(node: Node): Element[] {
  return 'children' in node
    ? node.children.filter((child): child is Element => isElement(child as Node))
    : [];
}

export function parentOf(node: Node): Node | undefined {
  const { parent } = node;
  return parent && parent.type !== 'root' ? (parent as Node) : undefined;
}

/** The innermost element around `element` with this tag. */
export function nearest(element: Element, name: string): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node))
    if (isElement(node) && node.name === name) return node;
  return undefined;
}

/** The text inside, white space folded. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  const pending: Node[] = [...element.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') parts.push(node.data);
    else if ('children' in node) pending.push(...([...node.children].reverse() as Node[]));
  }
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
