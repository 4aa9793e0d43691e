import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isAccented, lower, nfc } from '../../src/text/fold.ts';

describe('lower', () => {
  test.each([
    ['Uỷ ban', 'ủy ban'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['thuỷ lợi', 'thủy lợi'],
    ['sức khoẻ', 'sức khỏe'],
    ['hòa', 'hòa'],
    ['Quý III', 'quý iii'],
    ['hoàn thành', 'hoàn thành'],
    ['hòan thành', 'hoàn thành'],
    ['xoèn xoẹt', 'xoèn xoẹt'],
    ['Quỳnh, quỷ', 'quỳnh, quỷ'],
    ['ngoài, khuỷu', 'ngoài, khuỷu'],
    ['Ðồng Tháp', 'đồng tháp'],
    ['“Hội nghị” – 2024', '"hội nghị" - 2024'],
    ['5\u00a0giờ', '5 giờ'],
  ])('%s → %s', (given, expected) => expect(lower(given)).toBe(expected));
});

describe('fold', () => {
  test.each([
    ['Đồng chí', 'dong chi'],
    ['ƯỚC NGUYỆN', 'uoc nguyen'],
    ['Hoà – hòa', 'hoa - hoa'],
    ['Café ÷ №1', 'cafe ÷ №1'],
    ['H’Linh Niê', "h'linh nie"],
  ])('%s → %s', (given, expected) => expect(fold(given)).toBe(expected));
});

test('isAccented knows accents, horns and đ', () => {
  for (const yes of ['họp', 'Đ', 'tư', nfc('o\u031b'), 'o\u031b', 'MƯỜI']) expect(isAccented(yes)).toBe(true);
  for (const no of ['hop', '', 'Müller', '7,2 – 8']) expect(isAccented(no)).toBe(false);
});

test('nfc puts decomposed letters together', () => {
  expect(nfc('ho\u0323p')).toBe('họp');
});

const anyString = fc.string({ unit: 'binary', maxLength: 200 });

test('lower and fold keep the length of any string and are stable', () => {
  fc.assert(
    fc.property(anyString, (s) => {
      expect(lower(s)).toHaveLength(s.length);
      expect(fold(s)).toHaveLength(s.length);
      expect(lower(lower(s))).toBe(lower(s));
      expect(fold(fold(s))).toBe(fold(s));
    }),
  );
});

test('a long text and lone surrogates are mapped whole', () => {
  const long = 'Đà Nẵng. '.repeat(20_000);
  expect(fold('Ở \ud83d đó \udc00')).toBe('o \ud83d do \udc00');
  expect(fold(long)).toBe('da nang. '.repeat(20_000));
});
