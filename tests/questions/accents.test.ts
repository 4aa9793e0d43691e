import { describe, expect, it, test } from 'vitest';
import { Accents } from '../../src/questions/typing/accents.ts';
import { Usage } from '../../src/questions/typing/usage.ts';

const accents = new Accents(
  new Usage(
    [
      'Hội nghị do ông Trần Văn Bính chủ trì; hai bên ký kết biên bản của kỳ họp thứ ba.',
      'Sở Tài chính đề nghị giảm giá vé; lương tháng 13 được chi 40 tấn gạo.',
      'Sản lượng đạt 12 tấn, lượng hàng qua cửa khẩu tăng.',
    ],
    ['ai chủ trì hội nghị?', 'họp ở đâu?', 'đã ký gì?', 'bao nhiêu tiền?', 'ai de nghi'],
  ),
);

test.each([
  ['Ai chu tri hoi nghi?', 'Ai chủ trì hội nghị?'],
  ['hop o dau', 'họp ở đâu'],
  ['hai ben ky ket bien ban', 'hai bên ký kết biên bản'],
  ['ky hop thu ba', 'kỳ họp thứ ba'],
  ['So Tai chinh de nghi gi', 'Sở Tài chính đề nghị gì'],
  ['ong Tran Van Binh', 'ông Trần Văn Bính'],
  ['90 tan gao', '90 tấn gạo'],
])('“%s” is read “%s”', (typed, read) => {
  expect(accents.restore(typed).text).toBe(read);
});

describe('what stays as typed', () => {
  test.each(['xyzzy', 'UBND', 'CW-02', 'QTI', '27/3/2023', ''])('%s', (typed) => {
    expect(accents.restore(typed).text).toBe(typed);
  });
});

it('tells which words might as well be others', () => {
  const { text, doubtful } = new Accents(
    new Usage(['lương tháng, lượng hàng'], ['họp gì?', 'họp ai?']),
  ).restore('hop gi luong');
  expect(text).toMatch(/^họp gì l/u);
  expect(doubtful).toEqual([false, false, true]);
});

it('keeps the length of the words, so that places in the text stay', () => {
  const typed = 'Ky hop thu ba, hop o dau?';
  expect(accents.restore(typed).text).toHaveLength(typed.length);
});
