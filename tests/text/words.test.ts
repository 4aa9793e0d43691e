import { describe, expect, test } from 'vitest';
import { lower } from '../../src/text/fold.ts';
import { phrase, rangesOf, words } from '../../src/text/words.ts';

describe('words', () => {
  test.each([
    ['Ông An chủ trì.', ['Ông', 'An', 'chủ', 'trì']],
    ['H’Linh Niê', ['H', 'Linh', 'Niê']],
    ['7,2 tỷ, 1.126 hộ, 45%', ['7,2', 'tỷ', '1.126', 'hộ', '45']],
    ['27/3 và KT-XH', ['27', '3', 'và', 'KT', 'XH']],
    ['8h30, m2', ['8h30', 'm2']],
    ['', []],
    ['?!…', []],
  ])('%s', (given, expected) => expect(words(given).map((w) => w.text)).toEqual(expected));

  test('each knows its place and its two forms', () => {
    expect(words('ở Hoà')).toEqual([
      { start: 0, end: 1, text: 'ở', lower: 'ở', folded: 'o' },
      { start: 2, end: 5, text: 'Hoà', lower: 'hòa', folded: 'hoa' },
    ]);
  });
});

describe('phrase', () => {
  const chair = phrase(['chủ trì', 'chủ toạ', 'C.T']);
  const found = (s: string) => rangesOf(lower(s), chair).map(({ start, end }) => s.slice(start, end));
  test('matches whole words over any white space', () => {
    expect(found('CHỦ  TRÌ: An; chủ\u00a0tọa; c.t')).toEqual(['CHỦ  TRÌ', 'chủ\u00a0tọa', 'c.t']);
  });
  test.each(['đồng chủ trìu', 'xchủ trì', 'chủ', 'cxt'])('not in %s', (s) => expect(found(s)).toEqual([]));
  test('the longest alternative wins', () => {
    expect(lower('hội nghị trực tuyến').match(phrase(['hội nghị', 'hội nghị trực tuyến']))).toEqual([
      'hội nghị trực tuyến',
    ]);
  });
  test('no alternatives match nothing', () => expect(phrase([]).test('a')).toBe(false));
});
