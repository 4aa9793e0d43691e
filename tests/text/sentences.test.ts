import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauses } from '../../src/text/clauses.ts';
import { quoted } from '../../src/text/quotes.ts';
import { slice } from '../../src/text/range.ts';
import { sentences } from '../../src/text/sentences.ts';

const read = (text: string) => sentences(text).map((range) => slice(text, range));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Ông An dự. Bà Hoa vắng.', ['Ông An dự.', 'Bà Hoa vắng.']],
    ['Đoàn từ Xlô-ve-ni-a. Khóa họp tới ở Huế.', ['Đoàn từ Xlô-ve-ni-a.', 'Khóa họp tới ở Huế.']],
    ['Họp tại TP. Huế ngày 27.3. Ông An dự.', ['Họp tại TP. Huế ngày 27.3.', 'Ông An dự.']],
    ['BSCKII. Nguyễn Văn An, PGS.TS. Lê Thị Hoa dự!', ['BSCKII. Nguyễn Văn An, PGS.TS. Lê Thị Hoa dự!']],
    ['Th.S Lê Thị Hoa và Ths. Trần Văn Bình.', ['Th.S Lê Thị Hoa và Ths. Trần Văn Bình.']],
    ['Bến xe TP.HCM. Mr. Smith dự.', ['Bến xe TP.HCM.', 'Mr. Smith dự.']],
    ['Các xã, phường, v.v. Sau đó nghỉ.', ['Các xã, phường, v.v.', 'Sau đó nghỉ.']],
    ['Bút, giấy v.v. được phát.', ['Bút, giấy v.v. được phát.']],
    ['Có 1.126 hộ, ngày 05.6.2024 họp.', ['Có 1.126 hộ, ngày 05.6.2024 họp.']],
    ['Ông Nguyễn V. An đến. Ông K. Lee về.', ['Ông Nguyễn V. An đến.', 'Ông K. Lee về.']],
    ['Họp chỗ cũ, a. Luyện chủ trì.', ['Họp chỗ cũ, a. Luyện chủ trì.']],
    ['(2) c. Hoa – gửi mẫu.', ['(2) c. Hoa – gửi mẫu.']],
    ['Chọn phương án A. Ông An đồng ý.', ['Chọn phương án A.', 'Ông An đồng ý.']],
    ['Các sở… và ngành... cùng dự.', ['Các sở… và ngành... cùng dự.']],
    ['Các sở, ngành... Ông An dự.', ['Các sở, ngành...', 'Ông An dự.']],
    [
      'Ông nói: “Làm ngay. Đừng chờ.” Mọi người vỗ tay.',
      ['Ông nói: “Làm ngay. Đừng chờ.”', 'Mọi người vỗ tay.'],
    ],
    ['“Phải làm. Ngay.”, ông nói.', ['“Phải làm. Ngay.”, ông nói.']],
    ['Báo cáo (kèm theo. Xem phụ lục.) đã gửi.', ['Báo cáo (kèm theo. Xem phụ lục.) đã gửi.']],
    ['Thông báo để các đơn vị biết./.\nNơi nhận:', ['Thông báo để các đơn vị biết./.', 'Nơi nhận:']],
    ['1. Ông An dự.\na) Bà Hoa.', ['1. Ông An dự.', 'a) Bà Hoa.']],
    ['Như sau: 1. Giao Sở A. 2. Giao Sở B.', ['Như sau: 1. Giao Sở A.', '2. Giao Sở B.']],
    ['II. Nội dung', ['II. Nội dung']],
    ['KT. CHỦ TỊCH', ['KT. CHỦ TỊCH']],
    ['Đó là năm 2023. Năm sau khác.', ['Đó là năm 2023.', 'Năm sau khác.']],
    ['ai chủ trì? họp ở đâu', ['ai chủ trì?', 'họp ở đâu']],
    ['Họp đã xong.Ông An về.', ['Họp đã xong.', 'Ông An về.']],
    ['Xem www.Vidu.vn hoặc vidu.com.vn nhé', ['Xem www.Vidu.vn hoặc vidu.com.vn nhé']],
    ['Một\n\n  Hai \r\nBa', ['Một', 'Hai', 'Ba']],
    ['1.\n---\n', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('only inside the range', () => {
    const text = 'Một. Hai. Ba.';
    expect(sentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  test('come in order, disjoint, in range, trimmed', () => {
    const piece = fc.constantFrom(
      'Ông An',
      'TP',
      '.',
      '. ',
      '\n',
      '“',
      '”',
      '"',
      '(',
      ')',
      '1',
      '…',
      '?',
      ' ',
      './.',
      'à',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), (pieces, from) => {
        const text = pieces.join('');
        const range = { start: Math.min(from, text.length), end: text.length };
        let last = range.start;
        for (const { start, end } of sentences(text, range)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(range.end);
      }),
    );
  });

  test('a text without stops is cut between words', () => {
    const text = `${'họp bàn '.repeat(2_000)}xong.`;
    const found = sentences(text).map((range) => slice(text, range));
    expect(found.join(' ')).toBe(text);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(5_000);
    expect(found.every((words) => /^(?:họp|bàn) .* (?:họp|bàn|xong\.)$/u.test(words))).toBe(true);
  });

  test.each(['a', '.', '(', '“', '1.', 'A.', '?', '… ', ';', '(1) '])('100 KB of %j are read', (sign) => {
    const text = sign.repeat(100_000 / sign.length);
    expect(sentences(text).length).toBeLessThanOrEqual(text.length);
    expect(clauses(text, { start: 0, end: text.length }).length).toBeLessThanOrEqual(text.length);
  });
});

describe('clauses', () => {
  test.each<[string, string[]]>([
    ['Hai bên thống nhất: mở cửa; tăng chuyến.', ['Hai bên thống nhất:', 'mở cửa', 'tăng chuyến.']],
    ['Ông An nói (xưa; nay) như vậy.', ['Ông An nói (xưa; nay) như vậy.']],
    ['Mở lúc 14:00; đóng lúc 17:00', ['Mở lúc 14:00', 'đóng lúc 17:00']],
    ['Giao: (1) Sở A soạn, (2) Sở B xem.', ['Giao:', '(1) Sở A soạn,', '(2) Sở B xem.']],
    ['Một câu: không có liệt kê.', ['Một câu: không có liệt kê.']],
    ['Phí tham quan: 52/52 tán thành;', ['Phí tham quan: 52/52 tán thành;']],
  ])('%s', (text, expected) => {
    expect(clauses(text, { start: 0, end: text.length }).map((range) => slice(text, range))).toEqual(
      expected,
    );
  });
});

test('quoted finds the outermost short marks', () => {
  const text = 'a “b (c) d” (e [f]) “g';
  expect(quoted(text, { start: 0, end: text.length }).map((range) => slice(text, range))).toEqual([
    '“b (c) d”',
    '(e [f])',
  ]);
});
