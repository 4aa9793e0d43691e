import { words } from '../../text/words.ts';
import type { QuestionWord } from '../typing/typing.ts';
import type { Expectation } from './expectation.ts';

/** Nouns and what they are measured in. */
const MEASURES: readonly (readonly [nouns: string, NonNullable<Expectation['measure']>])[] = [
  ['tỷ lệ, tỉ lệ, phần trăm, lãi suất, percent, percentage, rate', 'percent'],
  [
    'kinh phí, chi phí, tiền, lương, thù lao, phụ cấp, học bổng, tiền công, mức phạt, học phí, phí, giá, doanh thu, doanh số, lợi nhuận, vốn, ngân sách, quỹ, mức thưởng, cho vay, hết bao nhiêu, hết nhiêu, viện trợ, tài trợ, dự toán, tổng mức đầu tư, kim ngạch, công nợ, nợ, vay, tốn, quyên góp, tài trợ, ủng hộ, cổ tức, budget, cost, price, fee, salary, revenue',
    'money',
  ],
  ['chiều dài, dài bao nhiêu, quãng đường, khoảng cách', 'length'],
  ['bao lâu, mấy tiếng, how long', 'time'],
  ['diện tích, rộng bao nhiêu', 'area'],
];

const MEASURED = MEASURES.flatMap(([nouns, measure]) =>
  nouns.split(', ').map((noun) => ({ noun: words(noun), measure })),
);

/** What the first noun of these in the question is measured in; accents that were typed must agree. */
export function measureOf(question: readonly QuestionWord[]): Expectation['measure'] {
  return MEASURED.find(({ noun }) =>
    question.some((_, at) =>
      noun.every((word, i) => {
        const typed = question[at + i];
        return (
          typed !== undefined &&
          (typed.lower === word.lower || (!typed.accented && typed.folded === word.folded))
        );
      }),
    ),
  )?.measure;
}
