import { lower } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';
import { ANY } from '../rule.ts';

/** Words that only make an amount vague. */
const VAGUE = /^(?:hơn|trên|gần|khoảng|xấp xỉ|ước đạt|ước tính|ước|chừng|ngót)\s+/u;

// … đạt 118,6 triệu USD, tăng 14,2%: each amount with the words of its clause that say what it measures
export const figureInText: Rule<'figure'> = {
  kind: 'figure',
  name: 'figure in the text',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (unit.heading && unit.block.kind !== 'title') return [];
    return reading
      .figures(unit)
      .slice(0, 30)
      .map((figure) => {
        const vague = VAGUE.exec(lower(figure.text))?.[0].length ?? 0;
        const at = { start: figure.start + vague, end: figure.end };
        const measures = measured(unit.text, figure.start - unit.start, figure.end - unit.start);
        return { value: { amount: reading.slice(at), measures }, at };
      });
  },
};

/** The clause around the amount, without it: "tổng kim ngạch năm 2022 đạt … ", at most some twenty words. */
function measured(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[;.](?=\s)|,\s|:\s/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[;,.:](?=\s|$)/u)[0] ?? '';
  const own =
    before.trim().length > 8
      ? before
      : `${
          text
            .slice(0, start)
            .split(/[;.](?=\s)/u)
            .at(-1)
            ?.slice(-120) ?? ''
        }`;
  return `${own.trim().slice(-120)} … ${after.trim().slice(0, 60)}`.replace(/\s+/gu, ' ').trim();
}

export const figureRules: readonly Rule<'figure'>[] = [figureInText];
