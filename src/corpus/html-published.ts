import type { FullDate } from '../text/dates/calendar.ts';
import { fullDateIn } from './dateline.ts';
import { type Element, textOf } from './html-nodes.ts';

const PUBLISHED =
  /^(?:article:published_time|pubdate|publishdate|publish_date|dc\.date(?:\.issued)?|datepublished|og:published_time)$/iu;

/** The day of publication that a page gives for machines: in `<meta>`, in `<time>` or in its JSON-LD data. */
export function publishedIn(elements: readonly Element[]): FullDate | undefined {
  for (const { name, attribs } of elements) {
    const { property, name: named, itemprop, content = '' } = attribs;
    if (name === 'meta' && PUBLISHED.test(property ?? named ?? itemprop ?? '')) {
      const date = fullDateIn(content);
      if (date) return date;
    }
  }
  for (const element of elements) {
    const { name } = element;
    const { type, datetime } = element.attribs;
    const data = name === 'script' && type === 'application/ld+json' ? textOf(element).slice(0, 50_000) : '';
    const given =
      name === 'time' ? datetime : /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/u.exec(data)?.[1];
    const date = given && fullDateIn(given);
    if (date) return date;
  }
  return undefined;
}
