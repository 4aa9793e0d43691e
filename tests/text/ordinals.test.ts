import { describe, expect, test } from 'vitest';
import { findOrdinals } from '../../src/text/ordinals.ts';
import { slice } from '../../src/text/range.ts';

const read = (text: string) => findOrdinals(text).map((found) => [slice(text, found), found.number]);

describe('findOrdinals reads', () => {
  test.each<[string, string, number]>([
    ['Hội nghị lần thứ ba', 'lần thứ ba', 3],
    ['Hội nghị lần thứ 3', 'lần thứ 3', 3],
    ['họp lần 3', 'lần 3', 3],
    ['họp lần hai', 'lần hai', 2],
    ['Đại hội thứ XIII', 'thứ XIII', 13],
    ['Đại hội lần thứ XI', 'lần thứ XI', 11],
    ['Đại hội XIII của Đảng', 'Đại hội XIII', 13],
    ['tại phiên thứ 9', 'thứ 9', 9],
    ['Phiên họp thứ 14', 'thứ 14', 14],
    ['Phiên họp thường kỳ thứ 7', 'thứ 7', 7],
    ['Kỳ họp thứ 26 khóa XVII', 'thứ 26', 26],
    ['phiên 9 ai chủ trì', 'phiên 9', 9],
    ['kỳ họp số 4', 'kỳ họp số 4', 4],
    ['Hội nghị thứ chín', 'thứ chín', 9],
    ['cuộc họp thứ hai của ban', 'thứ hai', 2],
    ['lần thứ nhất', 'lần thứ nhất', 1],
    ['họp lần đầu tiên', 'lần đầu tiên', 1],
    ['lần thứ mười hai', 'lần thứ mười hai', 12],
    ['hoi nghi lan thu tu', 'lan thu tu', 4],
    ['phien thu 9', 'thu 9', 9],
    ['ky hop thu hai', 'thu hai', 2],
    ['hop lan 2', 'lan 2', 2],
    ['the 14th session', '14th', 14],
    ['the third meeting', 'third', 3],
    ['the fifteenth session of the council', 'fifteenth', 15],
    ['lần họp thứ tư', 'thứ tư', 4],
    ['họp nhóm #12', '#12', 12],
    ['HỘI NGHỊ LẦN THỨ HAI', 'LẦN THỨ HAI', 2],
  ])('%s', (text, said, number) => expect(read(text)).toEqual([[said, number]]));
});

test.each([
  'Thứ Ba, ngày 5/5/2025',
  'Thứ Năm, 18/04',
  'Hội đồng nhân dân khóa XVII',
  'Thứ hai, về ngân sách',
  'Thứ nhất, cần nhanh',
  'cuộc họp thứ Hai tuần tới',
  'cuộc họp thứ Hai',
  'họp vào thứ 5 tuần sau',
  'phiên họp sáng thứ Hai',
  'hop thu 5 tuan toi',
  'ba lần 5 người',
  'giảm 3 lần',
  'mỗi lần hai người',
  'hội nghị 3 tỉnh',
  'phiên 3 bên',
  'thứ bảy',
  'Lần sau họp ở đây',
  'Nghị quyết 12',
  'nhiều lần 2,5 tỷ',
])('findOrdinals ignores: %s', (text) => expect(read(text)).toEqual([]));

test('100 KB without spaces is read', () => {
  for (const sign of ['lần', 'thứ', '1', 'x'])
    expect(findOrdinals(sign.repeat(100_000 / sign.length))).toEqual([]);
});
