import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRanges } from '../../src/search/word-ranges.ts';
import { words } from '../../src/text/words.ts';

describe('wordRanges', () => {
  it('finds the same words as words()', () => {
    const pieces = fc.constantFrom(
      'họp',
      '7',
      ',',
      '.',
      '12',
      ' ',
      'h',
      '-',
      '½',
      '😀',
      'a\u0323',
      '५',
      '\ud800',
      'Đ',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordRanges(text).map(({ start, end }) => [start, end])).toEqual(
          words(text).map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
