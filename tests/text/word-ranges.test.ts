import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRanges } from '../../src/text/word-ranges.ts';
import { runs } from '../support/properties.ts';

describe('wordRanges', () => {
  it('finds what the pattern for words finds', () => {
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
      '𝐇',
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
        const expected = Array.from(text.matchAll(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu), (match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(wordRanges(text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });
});
