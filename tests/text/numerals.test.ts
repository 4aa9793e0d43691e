import { describe, expect, test } from 'vitest';
import { numberWord, numeral, roman } from '../../src/text/numerals.ts';

describe('numberWord', () => {
  test.each<[string, number | undefined]>([
    ['không', 0],
    ['mười bốn', 14],
    ['muoi bon', 14],
    ['Mười  lăm', 15],
    ['hai mươi mốt', 21],
    ['hai muoi tu', 24],
    ['ba mươi', 30],
    ['hăm lăm', 25],
    ['chín mươi chín', 99],
    ['tư', 4],
    ['hội nghị', undefined],
    ['', undefined],
  ])('%s → %s', (said, expected) => expect(numberWord(said)).toBe(expected));
});

test.each<[string, number | undefined]>([
  ['I', 1],
  ['iv', 4],
  ['XIII', 13],
  ['xl', 40],
  ['IIII', undefined],
  ['', undefined],
  ['mix', undefined],
])('roman %s → %s', (said, expected) => expect(roman(said)).toBe(expected));

test('numeral takes digits, words and Roman numerals', () => {
  expect(['09', 'chín', 'IX', 'họp'].map(numeral)).toEqual([9, 9, 9, undefined]);
});
