import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/text/numbers.ts';
import { slice } from '../../src/text/range.ts';

describe('findFigures reads', () => {
  test.each<[string, string, number | undefined, string]>([
    ['đạt 7,2 tỷ USD.', '7,2 tỷ USD', 7.2e9, 'tỷ USD'],
    ['là 118,6 triệu USD', '118,6 triệu USD', 118_600_000, 'triệu USD'],
    ['tiếp 1.847 lượt người bệnh từ', '1.847 lượt người bệnh', 1847, 'lượt người bệnh'],
    ['doanh thu 3.420 tỷ đồng,', '3.420 tỷ đồng', 3.42e12, 'tỷ đồng'],
    ['tăng 14,2% so', '14,2%', 14.2, '%'],
    ['có 186/240 căn hộ dự', '186/240 căn hộ', undefined, 'căn hộ'],
    ['xong 34/40.', '34/40', undefined, ''],
    ['lên 8.500 đồng/m2/tháng', '8.500 đồng/m2/tháng', 8500, 'đồng/m2/tháng'],
    ['1.500 đồng/cổ phiếu', '1.500 đồng/cổ phiếu', 1500, 'đồng/cổ phiếu'],
    ['sau hơn ba năm gián đoạn', 'hơn ba năm', 3, 'năm'],
    ['mở 02 lớp', '02 lớp', 2, 'lớp'],
    ['tổng 22 giờ', '22 giờ', 22, 'giờ'],
    ['phí 30k', '30k', 30_000, 'k'],
    ['nâng RAM lên 32 GB', '32 GB', 32, 'GB'],
    ['giảm 5,2 điểm phần trăm', '5,2 điểm phần trăm', 5.2, 'điểm phần trăm'],
    ['khoảng 38.900 tỷ đồng', 'khoảng 38.900 tỷ đồng', 3.89e13, 'tỷ đồng'],
    ['gồm 5 thành viên', '5 thành viên', 5, 'thành viên'],
    ['2-3 ngày', '2-3 ngày', undefined, 'ngày'],
    ['bốn tỉnh đón', 'bốn tỉnh', 4, 'tỉnh'],
    ['bắt 14 buồng hỏng', '14 buồng', 14, 'buồng'],
    ['hon 7,2 ty usd', 'hon 7,2 ty usd', 7.2e9, 'ty usd'],
    ['trên tổng số 22,4 km mặt bằng', '22,4 km', 22.4, 'km'],
    ['Thành phần: 186/240 căn hộ có', '186/240 căn hộ', undefined, 'căn hộ'],
    ['thay hết 4tr2,', '4tr2', 4_200_000, 'tr2'],
    ['chừng 3 triệu rưỡi', 'chừng 3 triệu rưỡi', 3_500_000, 'triệu rưỡi'],
    ['kim ngạch 12 tỷ', '12 tỷ', 12e9, 'tỷ'],
    ['kéo dài hơn năm hơn 1.126', 'hơn 1.126', 1126, ''],
  ])('%s', (text, said, value, unit) => {
    const figures = findFigures(text);
    expect(figures.map((figure) => [figure.text, figure.value, figure.unit])).toEqual([[said, value, unit]]);
    expect(figures.map((figure) => slice(text, figure))).toEqual([said]);
  });
});

test.each([
  'ngày 27/3/2023',
  'năm 2024',
  'quý 2',
  'lúc 8h30',
  'lần thứ ba',
  'Điều 5 quy định',
  'tầng 3',
  'Số: 97/TB-VPUB',
  'ĐT 0912.345.678',
  'MySQL 5.7, nâng',
  'hai bên',
  'phòng A3',
  'Sprint 12',
  'COVID-19',
  'trực 24/7',
  'mừng Quốc khánh 2/9',
  'Chỉ thị số 11-CT/TU ngày 04',
  'trong hai ngày 8 và 9-12-2022',
  'ảnh 1\nPhiên họp',
  'dịch COVID-19 cơ bản',
])('findFigures ignores: %s', (text) => expect(findFigures(text).map((figure) => figure.text)).toEqual([]));

test('100 KB of one sign are read', () => {
  for (const sign of ['1', '1.', '1,000', '12 tỷ ', 'a', 'hơn ']) {
    expect(findFigures(sign.repeat(100_000 / sign.length)).length).toBeLessThan(50_000);
  }
});

test('amounts come in order, disjoint and in range', () => {
  const piece = fc.constantFrom(
    'hơn ',
    '7,2',
    ' ',
    'tỷ ',
    'USD',
    '/',
    '-',
    '%',
    'ba ',
    'năm ',
    '2024',
    '. ',
    'lần thứ ',
    'ngày ',
    '1.126',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const figure of findFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.text).toBe(text.slice(figure.start, figure.end));
        expect(figure.text).toContain(figure.unit);
        last = figure.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
