import type { Block } from '../../corpus/document.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { findDates } from '../../text/dates/dates.ts';
import type { Asked } from '../context.ts';
import { found, type Lookup } from '../found.ts';

/** "Số: 45/TB-UBND", "Số 02/BB-HĐKL", "Số: ……/NQ-ĐHĐCĐ" has none yet. */
const NUMBER = /(?<!\p{L})Số\s{0,2}:?\s{0,3}(\d{1,5}[a-z]?\s?\/\s?[\p{Lu}\d][\p{L}\d&./-]{0,30}[\p{L}\d])/u;
/** "Vĩnh Long, ngày 17 tháng 10 năm 2025": where and when a paper was issued. */
const ISSUED = /(?:^|\s{2,}|\||\n)\s*[\p{Lu}][\p{L}\p{M}. -]{1,30},\s{1,3}ngày\s{1,3}\d/u;
/** Letterheads fill the first lines; a simple paper has its number below its title. */
const HEAD = 9;
const ASKS_DAY = /(?:^| )(?:ngay|khi nao|bao gio|hom nao|when)(?: |$)/;
const ASKS_NUMBER = /(?:^| )(?:so|ky hieu|number)(?: |$)/;

/** The number of the paper itself and the day on which it was issued, which is not the day of the meeting. */
export function paper({ query, scope }: Asked): Lookup {
  const [report] = scope?.meeting.reports ?? [];
  if (!scope || !report) return undefined;
  const { document } = report;
  const said = (block: Block) => document.text.slice(block.start, block.end);
  const head = document.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, HEAD);
  const numbered = head.find((block) => NUMBER.test(said(block)));
  const dated = head.find((block) => ISSUED.test(said(block)));
  const number = numbered && NUMBER.exec(said(numbered))?.[1];
  const line = dated && said(dated).slice(ISSUED.exec(said(dated))?.index);
  const [date] = line ? findDates(line) : [];
  const day = date && line?.slice(date.start, date.end).replace(/\s+/gu, ' ');
  const asked = foldedWords(query.typing);
  if (number ? !day && !ASKS_NUMBER.test(asked) : !(day && ASKS_DAY.test(asked) && !ASKS_NUMBER.test(asked)))
    return undefined;
  const parts = [number && `Số ${number.replace(/\s+/gu, '')}`, day && `${number ? '' : 'Ban hành '}${day}`];
  return found(
    'paper',
    `${parts.filter(Boolean).join(', ')}.`,
    [...new Set([numbered, dated])].flatMap((block) =>
      block ? [{ document, start: block.start, end: block.end }] : [],
    ),
    [scope.meeting],
  );
}
