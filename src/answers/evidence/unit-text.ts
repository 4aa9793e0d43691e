import { excerpt } from '../../corpus/document.ts';
import type { Unit } from '../../search/sheets.ts';
import { withoutBullet } from '../../text/bullets.ts';
import { onceEach } from '../../text/lately.ts';

/** The words of a unit, without the numbering or bullet of a list. */
export const unitText: (unit: Unit) => string = onceEach((unit) =>
  withoutBullet(excerpt(unit.span)).replace(/\s+/g, ' ').trim(),
);
