import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalised,
  type Look,
  RichText,
  shorten,
  shortenMiddle,
} from '../../../src/telegram/rendering/rich-text.ts';

const LOOKS: readonly Look[] = ['bold', 'italic', 'underline', 'blockquote', 'expandable_blockquote'];
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', 'ế', '😀', '\ud83d', '<b>')),
});

describe('RichText', () => {
  test('shows markup as it was typed', () => {
    const text = new RichText().add('<b>An & Hoa</b> _x_ [y](z)', 'bold');
    expect(text.text).toBe('<b>An & Hoa</b> _x_ [y](z)');
    expect(text.entities).toEqual([{ type: 'bold', offset: 0, length: 26 }]);
  });

  test('counts as Telegram does: an emoji is two', () => {
    const text = new RichText().add('😀 ').add('họp', 'bold');
    expect(text.entities).toEqual([{ type: 'bold', offset: 3, length: 3 }]);
  });

  test('leaves white space outside of entities, and no empty ones', () => {
    const text = new RichText().add('\n họp \n', 'italic').add('  ', 'bold');
    expect(text.entities).toEqual([{ type: 'italic', offset: 2, length: 3 }]);
  });

  test('keeps every entity inside the text and on whole letters, whatever comes in', () => {
    const pieces = fc.array(fc.tuple(anyText, fc.subarray([...LOOKS])), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (all) => {
        const inner = new RichText();
        const outer = new RichText().add('một ');
        for (const [piece, looks] of all) inner.add(piece, ...looks);
        outer.append(inner);
        expect(outer.text).not.toMatch(/\p{Surrogate}/u);
        for (const { offset, length } of outer.entities) {
          const covered = outer.text.slice(offset, offset + length);
          expect(covered).toHaveLength(length);
          expect(covered.trim()).toBe(covered);
          expect(covered).not.toBe('');
          expect(covered).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});

describe('shorten', () => {
  test.each([
    ['ngắn', 10, 'ngắn'],
    ['ai chủ trì cuộc họp?', 16, 'ai chủ trì cuộc…'],
    ['mộttừrấtdàikhôngcókhoảngtrắng', 10, 'mộttừrấtd…'],
    ['12345678😀x', 10, '12345678…'],
  ])('cuts %s to %i', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  test('never exceeds its limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('shortenMiddle', () => {
  test('keeps the beginning and the end, which tell questions apart', () => {
    expect(shortenMiddle('Hội nghị thường niên lần thứ ba họp ở đâu?', 30)).toBe(
      'Hội nghị thường…ba họp ở đâu?',
    );
    expect(shortenMiddle('họp ở đâu?', 30)).toBe('họp ở đâu?');
  });

  test('never exceeds its limit nor cuts an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, limit) => {
        expect(shortenMiddle(text, limit).length).toBeLessThanOrEqual(limit);
        expect(shortenMiddle(text, limit)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('capitalised', () => {
  test.each([
    ['đoàn họp', 'Đoàn họp'],
    ['ủy ban', 'Ủy ban'],
    ['', ''],
    ['😀x', '😀x'],
  ])('%s', (text, expected) => {
    expect(capitalised(text)).toBe(expected);
  });
});
