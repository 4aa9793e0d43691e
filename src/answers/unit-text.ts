import { excerpt } from '../corpus/document.ts';
import type { Unit } from '../search/sheets.ts';
import { withoutBullet } from '../text/bullets.ts';

const unitTexts = new WeakMap<Unit, string>();

/** The words of a unit, without the numbering or bullet of a list. */
export function unitText(unit: Unit): string {
  let text = unitTexts.get(unit);
  if (text === undefined) {
    text = withoutBullet(excerpt(unit.span)).replace(/\s+/g, ' ').trim();
    unitTexts.set(unit, text);
  }
  return text;
}
