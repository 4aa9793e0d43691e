import type { FullDate } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import { fullDateIn } from './dateline.ts';
import { type Element, isElement, type Node, type Root } from './html-nodes.ts';
import type { LineTraits } from './text-builder.ts';

const UNSEEN = new Set(
  'script style template noscript head svg iframe object video audio canvas select option textarea input button map math'.split(
    ' ',
  ),
);
const SIDE_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'search']);
// Words of class and id names, as sites in Vietnam and elsewhere use them, for what is around an article.
const SIDE_WORDS = new Set(
  (
    'nav navbar navigation menu mainmenu mainnav submenu topmenu breadcrumb breadcrumbs breadcumb crumb path footer ' +
    'foot sidebar aside related relate relation share sharing social socials comment comments cookie cookies popup ' +
    'modal banner ads ad adv advert advertisement tag tags taglist keyword keywords newsletter subscribe login signin ' +
    'search pagination pager paging toolbar ticker topbar widget widgets copyright author byline other others suggest ' +
    'suggestion recommend hotnews sitemap skip print logo lang language rss rating'
  ).split(' '),
);
const SIDE_PHRASES =
  /lien-?quan|tin-?khac|bai-?khac|doc-?nhieu|xem-?nhieu|cung-?chuyen-?muc|tin-?moi|tin-?noi-?bat|quang-?cao|binh-?luan|tac-?gia|chia-?se|most-?(?:read|view)|top-?bar|hot-?news|read-?more|author-?info/;
const MEASURED = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'td',
  'table',
  'p',
  'form',
  'dl',
  'figure',
  'header',
]);
const HOLDERS = new Set(
  'html body div section main article form center table tbody tr td header span font'.split(' '),
);

/** What an element holds: characters of text, those inside links, the number of links and of top headings. */
interface Content {
  text: number;
  linked: number;
  links: number;
  headings: number;
}

/** What the structure of a page tells of its elements: which are hidden, which are furniture, which is the headline. */
export class Page {
  /** The day of publication given in `<meta>`, `<time>` or the page's data. */
  readonly published?: FullDate;
  readonly #contents = new Map<Node, Content>();
  readonly #main = new Set<Node>();
  readonly #root: Root;
  readonly #headline: Element | undefined;
  readonly #container: Node | undefined;

  constructor(root: Root) {
    this.#root = root;
    const elements = elementsBelow(root);
    this.#measure(elements);
    this.#headline = this.#findHeadline(elements);
    this.#container = this.#findContainer();
    for (let node: Node | null | undefined = this.#container; node && node !== root; node = parentOf(node)) {
      this.#main.add(node);
    }
    const published = publishedIn(elements);
    if (published) this.published = published;
  }

  /** Not shown by a browser. */
  isHidden(element: Element): boolean {
    if (UNSEEN.has(element.name)) return true;
    const { hidden, style } = element.attribs;
    return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style ?? '');
  }

  /** Brought along by the page: menus, related articles, footers, all that stands beside what holds the article. */
  isSide(element: Element): boolean {
    if (this.#main.has(element) || element === this.#headline) return false;
    const parent = parentOf(element);
    if (parent && parent !== this.#container && this.#main.has(parent) && !this.#holdsHeadline(element))
      return true;
    if (this.#holdsHeadline(element)) return false;
    if (SIDE_TAGS.has(element.name)) return true;
    if (
      element.name === 'header' &&
      this.#headline !== undefined &&
      this.#contents.get(element)?.headings === 0
    )
      return true;
    return (this.#isNamedSide(element) && !this.#isMost(element)) || this.#isLinks(element);
  }

  /** A row of a table that holds data; tables that only lay out the page are read block by block. */
  isDataRow(element: Element): boolean {
    if (element.name !== 'tr' || this.#main.has(element)) return false;
    const table = nearest(element, 'table');
    return table !== undefined && !this.#laysOut(table);
  }

  /** What an element says of the lines inside it. */
  traitsOf(element: Element): LineTraits | undefined {
    if (element === this.#headline) return { kind: 'title' };
    if (/^h[1-6]$/u.test(element.name)) return { kind: 'heading' };
    if (element.name === 'li') return { kind: 'item', mark: 'bullet' };
    if (
      element.name === 'figcaption' ||
      element.name === 'caption' ||
      /caption|chu-?thich/iu.test(element.attribs['class'] ?? '')
    ) {
      return { kind: 'caption' };
    }
    return this.isDataRow(element) ? { kind: 'row' } : undefined;
  }

  #measure(elements: readonly Element[]): void {
    // Children stand after their parents in `elements`: backwards, every child is complete before it is added up.
    for (const element of [...elements].reverse()) {
      const sum: Content = { text: 0, linked: 0, links: 0, headings: 0 };
      if (!this.isHidden(element)) {
        for (const child of element.children) {
          const inner = this.#contents.get(child);
          if (child.type === 'text') sum.text += child.data.replace(/\s+/gu, ' ').trim().length;
          else if (inner) {
            sum.text += inner.text;
            sum.linked += inner.linked;
            sum.links += inner.links;
            sum.headings += inner.headings;
          }
        }
        if (element.name === 'a' && element.attribs['href'] !== undefined) {
          sum.linked = sum.text;
          sum.links = 1;
        }
        if (element.name === 'h1') sum.headings++;
      }
      this.#contents.set(element, sum);
    }
  }

  #findHeadline(elements: readonly Element[]): Element | undefined {
    const titled = fold(textOf(elements.find((element) => element.name === 'title')));
    const candidates = elements.filter(
      (element) => /^h[123]$/u.test(element.name) && this.#plain(element) > 0,
    );
    const named = candidates.filter((element) => titled.startsWith(fold(textOf(element)).slice(0, 200)));
    const tops = candidates.filter((element) => element.name === 'h1');
    return (
      named.find((element) => element.name === 'h1') ??
      tops.find((element) => nearest(element, 'article') ?? nearest(element, 'main')) ??
      named[0] ??
      tops.find((element) => nearest(element, 'header') === undefined) ??
      tops[0]
    );
  }

  /** The innermost element that holds the headline and nearly all text outside of links. */
  #findContainer(): Node | undefined {
    let holder: Node | undefined = this.#root.children.find(
      (child) => isElement(child) && child.name === 'html',
    );
    for (let inner = holder; inner !== undefined; ) {
      holder = inner;
      const whole: number = this.#articleText(holder);
      inner = childrenOf(holder).find(
        (child) =>
          HOLDERS.has(child.name) &&
          this.#articleText(child) >= whole * 0.75 &&
          (this.#headline === undefined || this.#holdsHeadline(child)),
      );
      if (holder && isElement(holder) && holder.name === 'article') break;
    }
    return holder;
  }

  #articleText(node: Node): number {
    const inner = this.#contents.get(node);
    if (!inner) return 0;
    let text = inner.text - inner.linked;
    for (const child of childrenOf(node)) if (SIDE_TAGS.has(child.name)) text -= this.#plain(child);
    return text;
  }

  #plain(element: Element): number {
    const inner = this.#contents.get(element);
    return inner ? inner.text - inner.linked : 0;
  }

  #holdsHeadline(element: Element): boolean {
    for (let node: Node | null | undefined = this.#headline; node; node = parentOf(node))
      if (node === element) return true;
    return false;
  }

  #isMost(element: Element): boolean {
    const whole = this.#container ? this.#articleText(this.#container) : 0;
    return this.#plain(element) > whole / 2;
  }

  #isNamedSide(element: Element): boolean {
    const { class: names = '', id = '', role = '' } = element.attribs;
    if (role === 'navigation' || role === 'complementary' || role === 'contentinfo') return true;
    const name = fold(`${names} ${id}`);
    return SIDE_PHRASES.test(name) || name.split(/[^a-z0-9]+/u).some((word) => SIDE_WORDS.has(word));
  }

  /** Mostly links: a menu or a list of other articles. */
  #isLinks(element: Element): boolean {
    const inner = this.#contents.get(element);
    if (!inner || inner.links === 0 || !MEASURED.has(element.name)) return false;
    const share = inner.linked / Math.max(1, inner.text);
    return element.name === 'p' ? share > 0.9 : inner.links >= 2 && share > 0.6;
  }

  #laysOut(table: Element): boolean {
    for (const inner of elementsBelow(table)) {
      if (this.#main.has(inner) || /^(?:h[1-3]|table|article)$/u.test(inner.name)) return true;
      if ((inner.name === 'td' || inner.name === 'th') && (this.#contents.get(inner)?.text ?? 0) > 1500)
        return true;
    }
    return false;
  }
}

/** All elements below, each before those that it holds. */
function elementsBelow(root: Root | Element): Element[] {
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

function childrenOf(node: Node): Element[] {
  return 'children' in node
    ? node.children.filter((child): child is Element => isElement(child as Node))
    : [];
}

function parentOf(node: Node): Node | undefined {
  const { parent } = node;
  return parent && parent.type !== 'root' ? (parent as Node) : undefined;
}

function nearest(element: Element, name: string): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node))
    if (isElement(node) && node.name === name) return node;
  return undefined;
}

function textOf(element: Element | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  const pending: Node[] = [...element.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') parts.push(node.data);
    else if ('children' in node) pending.push(...([...node.children].reverse() as Node[]));
  }
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

const PUBLISHED =
  /^(?:article:published_time|pubdate|publishdate|publish_date|dc\.date(?:\.issued)?|datepublished|og:published_time)$/iu;

function publishedIn(elements: readonly Element[]): FullDate | undefined {
  for (const { name, attribs } of elements) {
    const property = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? '';
    if (name === 'meta' && PUBLISHED.test(property)) {
      const date = fullDateIn(attribs['content'] ?? '');
      if (date) return date;
    }
  }
  for (const element of elements) {
    const { name, attribs } = element;
    const data =
      name === 'script' && attribs['type'] === 'application/ld+json' ? textOf(element).slice(0, 50_000) : '';
    const given =
      name === 'time' ? attribs['datetime'] : /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/u.exec(data)?.[1];
    const date = given && fullDateIn(given);
    if (date) return date;
  }
  return undefined;
}
