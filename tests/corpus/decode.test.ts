import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { InputError } from '../../src/errors.ts';

const text =
  'Hội nghị giao ban tháng 5 đã thống nhất: xã Phước Lộc hoàn thành việc sửa đường trước ngày 30/6.';

describe('decode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
    'reads %s with a byte order mark (row 48)',
    (encoding) => {
      expect(decode(iconv.encode(text, encoding, { addBOM: true }), 'a.txt')).toBe(text);
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s without one', (encoding) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: false }), 'a.txt')).toBe(text);
  });

  it('reads windows-1258, which writes tones apart (row 48)', () => {
    // Letters with their hats, tones as marks of their own: ộ is ô and a dot below.
    const apart = text
      .normalize('NFD')
      .replace(/(\p{L})([\u0302\u0306\u031b])/gu, (pair) => pair.normalize('NFC'));
    const letters = apart.replace(
      /(\p{L})([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu,
      (_, a, tone, hat) => `${(a + hat).normalize('NFC')}${tone}`,
    );
    expect(decode(iconv.encode(letters, 'windows-1258'), 'a.txt').normalize('NFC')).toBe(text);
  });

  it('reads TCVN3 (row 48)', () => {
    // "Héi nghÞ" as a font of the nineties shows it: Hội nghị.
    const bytes = Buffer.from([0x48, 0xe9, 0x69, 0x20, 0x6e, 0x67, 0x68, 0xde, 0x20, 0x74, 0xc8, 0x6e, 0x68]);
    expect(decode(bytes, 'a.txt')).toMatch(/^Hội nghị t/u);
    expect(decode(iconv.encode(text, 'tcvn'), 'a.txt').normalize('NFC')).toBe(text);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a DOCX', Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['binary data', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 37) % 32))],
    ['not recognised', Buffer.from(Array.from({ length: 999 }, (_, i) => 0x80 + ((i * 37) % 0x80)))],
    [
      'not recognised',
      Buffer.from('Le comité a été créé à Orléans, fête après fête: où? Dès l’été', 'latin1'),
    ],
  ])('refuses %s, naming the file (rows 48, 51)', (reason, bytes) => {
    expect(() => decode(bytes, 'reports/a.txt')).toThrow(InputError);
    expect(() => decode(bytes, 'reports/a.txt')).toThrow(`reports/a.txt: `);
    expect(() => decode(bytes, 'reports/a.txt')).toThrow(reason);
  });
});
