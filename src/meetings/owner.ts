import { compile } from '../text/compile.ts';
import { lower } from '../text/fold.ts';
import { ADDRESS_WORD } from '../text/names/honorifics.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** "Chị Nga", "a. Tài", "@Lan", "Thu Hoa": the person whom a task opens with, and what may stand behind it. */
const OPENING = compile(
  `^(?<owner>@?(?<address>(?:${ADDRESS_WORD}|đ/c|[AaCcEe]\\.)\\s)?\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?:\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,3})(?:\\s\\([^)]{1,40}\\))?\\s+(?:(?:sẽ|cần|phải|lo|nhận|thì)\\s)?(?=\\p{Ll}|\\d)`,
  'u',
);
/** Words with a capital that open a task themselves. */
const NO_NAME = compile(
  '^(?:các|việc|mỗi|nếu|khi|trong|đến|từ|sau|trước|chưa|không|cả|ai|quỹ|ban|sở|phòng|tổ|nhóm|đội|team|công ty|bên)(?:\\s|$)',
  'u',
);

/** Who a task opens with, as far as that is sure: a form of address, a handle, or a name that the report's lists give. */
export function ownerAt(
  reading: Reading,
  text: string,
): { readonly owner: string; readonly length: number } | undefined {
  const match = OPENING.exec(text);
  const owner = match?.groups?.['owner'];
  if (match === null || owner === undefined || NO_NAME.test(lower(owner))) return undefined;
  const given = lower(owner.split(' ').at(-1) ?? owner).replace(/^@/u, '');
  const sure = match.groups?.['address'] !== undefined || owner.startsWith('@') || reading.isListed(given);
  return sure ? { owner: owner.replace(/^@/u, ''), length: match[0].length } : undefined;
}

/** "Thảo -> gọi bên in": the arrow behind somebody whom the lists name hands over a task, whatever the heading. */
export function isHandedOver(reading: Reading, unit: Unit, owner: string, sign: string): boolean {
  if (!/→|[-=]>/u.test(sign)) return false;
  const beside = [unit.index - 1, unit.index + 1].map((at) => reading.units[at]?.text ?? '');
  return (
    reading.isListed(owner.trim().split(' ').at(-1) ?? '') ||
    // line after line of somebody and an arrow
    (TO_SOMEBODY.test(unit.text) && beside.some((text) => TO_SOMEBODY.test(text)))
  );
}

const TO_SOMEBODY = compile(
  `^\\s*(?:[-+*•–]\\s*)?(?:\\[[ xX✓]?\\]\\s*)?(?:\\(?\\d{1,2}[.)]\\s*)?@?(?:${ADDRESS_WORD}\\s)?\\p{Lu}[\\p{Ll}\\p{M}]{0,8}(?:\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,8}){0,2}\\s?(?:→|->|=>)`,
  'u',
);
