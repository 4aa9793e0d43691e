import { expect, test } from 'vitest';
import { opensWithAsked, straightOn } from '../../src/questions/straight.ts';
import type { QuestionWord } from '../../src/questions/typing/typing.ts';
import { inStandard } from '../../src/text/spelling/dialect.ts';
import { words } from '../../src/text/words.ts';

function questionWords(text: string): QuestionWord[] {
  return words(text).map((word) => ({ ...word, accented: word.lower !== word.folded }));
}

test.each([
  ['Người điều hành kỳ họp là vị nào?', 'vị nào điều hành kỳ họp'],
  ['Đứng ra tổ chức hội nghị là đơn vị nào vậy?', 'đơn vị nào Đứng ra tổ chức hội nghị'],
  ['Ai là người đứng ra hòa giải?', 'Ai đứng ra hòa giải'],
  ['nguoi ky thong bao la ai', 'ai ky thong bao'],
  ['Ai chủ trì hội nghị?', undefined],
])('“%s” put straight on: %s', (question, straight) => {
  expect(
    straightOn(questionWords(question))
      ?.map(({ text }) => text)
      .join(' '),
  ).toBe(straight);
});

test('who stands for the one asked for', () => {
  expect(opensWithAsked(questionWords('Người ký biên bản với bà Hoa là ai?'))).toBe(true);
  expect(opensWithAsked(questionWords('Bà Hoa là ai?'))).toBe(false);
});

test.each([
  ['bữa nào họp, có ai hổng vô được?', 'hôm nào họp, có ai không vào được?'],
  ['ông A làm chức chi rứa', 'ông A làm chức gì rứa'],
  ['thu hồi mấy héc-ta đất', 'thu hồi mấy ha đất'],
  ['chi bộ nào vô địch, bữa tiệc ở đâu', 'chi bộ nào vô địch, bữa tiệc ở đâu'],
])('“%s” in the standard language', (question, standard) => {
  expect(inStandard(question)).toBe(standard);
});
