import type { FullDate } from '../text/dates/calendar.ts';
import { fold } from '../text/fold.ts';
import {
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  type Node,
  nearest,
  parentOf,
  type Root,
  textOf,
} from './html-nodes.ts';
import { publishedIn } from './html-published.ts';
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
/** A cell with more characters than this holds a part of the page, not a datum. */
const LARGEST_CELL = 1500;
const SHORTEST_HEADLINE = 12;
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
  readonly #aboveHeadline = new Set<Node>();
  readonly #dataTables = new Map<Element, boolean>();
  readonly #root: Root;
  readonly #headline: Element | undefined;
  readonly #container: Node | undefined;

  constructor(root: Root) {
    this.#root = root;
    const elements = elementsBelow(root);
    this.#measure(elements);
    this.#headline = this.#findHeadline(elements);
    for (let node: Node | undefined = this.#headline; node; node = parentOf(node))
      this.#aboveHeadline.add(node);
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
    if (table === undefined) return false;
    const known = this.#dataTables.get(table);
    if (known !== undefined) return known;
    const isData = !this.#laysOut(table);
    this.#dataTables.set(table, isData);
    return isData;
  }

  /** What an element says of the lines inside it. */
  traitsOf(element: Element): LineTraits | undefined {
    if (element === this.#headline) return { kind: 'title' };
    const { class: classes = '' } = element.attribs;
    if (/^h[1-6]$/u.test(element.name)) return { kind: 'heading' };
    if (element.name === 'li') return { kind: 'item', mark: 'bullet' };
    if (element.name === 'figcaption' || element.name === 'caption' || /caption|chu-?thich/iu.test(classes)) {
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
        const { href } = element.attribs;
        if (element.name === 'a' && href !== undefined) {
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
      tops[0] ??
      this.#namedAnywhere(elements, titled)
    );
  }

  /** The innermost element, whatever its tag, whose text the page's title begins with. */
  #namedAnywhere(elements: readonly Element[], titled: string): Element | undefined {
    let found: Element | undefined;
    for (const element of elements) {
      const { text = 0, links = 0 } = this.#contents.get(element) ?? {};
      if (element.name === 'title' || links > 0 || text < SHORTEST_HEADLINE || text > titled.length + 20)
        continue;
      if (found !== undefined && !found.children.some((child) => child === element)) continue;
      if (titled.startsWith(fold(textOf(element)))) found = element;
    }
    return found;
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
    return this.#aboveHeadline.has(element);
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
    let rows = 0;
    let deepCells = 0;
    for (const inner of elementsBelow(table)) {
      if (this.#main.has(inner) || /^(?:h[1-3]|table|article)$/u.test(inner.name)) return true;
      const isCell = inner.name === 'td' || inner.name === 'th';
      if (isCell && (this.#contents.get(inner)?.text ?? 0) > LARGEST_CELL) return true;
      if (isCell && childrenOf(inner).filter(({ name }) => /^(?:p|div|br)$/u.test(name)).length > 1)
        deepCells++;
      if (inner.name === 'tr') rows++;
    }
    // The letterhead and the signatures of a paper stand side by side in a table of one row.
    return rows === 1 && deepCells > 0;
  }
}
