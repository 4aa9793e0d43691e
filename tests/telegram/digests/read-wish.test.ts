import { describe, expect, test } from 'vitest';
import { readDigestWish } from '../../../src/telegram/digests/read-wish.ts';

describe('what stands after /bantin', () => {
  test.each([
    ['bật', 'on'],
    ['bat len', 'on'],
    ['mở lại', 'on'],
    ['tat', 'off'],
    ['Tắt đi', 'off'],
    ['tắt giúp tôi', 'off'],
    ['hủy', 'off'],
    ['thử', 'show'],
    ['xem thử', 'show'],
    ['hôm nay', 'show'],
    ['ngày', 'daily'],
    ['hàng ngày', 'daily'],
    ['mỗi sáng', 'daily'],
    ['tuần', 'weekly'],
    ['hằng tuần nhé', 'weekly'],
    ['thứ hai', 'weekly'],
    ['thứ 2 hằng tuần', 'weekly'],
    ['chimoi', 'onlyNew'],
    ['chỉ khi có gì mới', 'onlyNew'],
    ['tất cả', 'always'],
    ['6:30', { hour: '06:30' }],
    ['lúc 7 giờ nhé', { hour: '07:00' }],
    ['gửi vào lúc 6h sáng', { hour: '06:00' }],
    ['đổi sang 19:00', { hour: '19:00' }],
    ['7h30 tối thứ hai', { hour: '19:30', mode: 'weekly' }],
    ['7:30 tuan', { hour: '07:30', mode: 'weekly' }],
    ['mỗi sáng 6:15', { hour: '06:15', mode: 'daily' }],
    ['hằng ngày lúc 7 giờ', { hour: '07:00', mode: 'daily' }],
  ])('%s', (typed, wish) => {
    expect(readDigestWish(typed)).toEqual(wish);
    expect(readDigestWish(typed.normalize('NFD'))).toEqual(wish);
  });

  test.each(['25:00', '7:30 25:00', 'thứ 3', '24h'])('%s is no hour', (typed) => {
    expect(readDigestWish(typed)).toMatchObject({ refusal: expect.stringContaining('/bantin 6:30') });
  });

  test.each(['sớm', 'chủ nhật', 'giúp', 'constructor', '<b>', 'x'.repeat(4_000)])(
    '%s is not understood',
    (typed) => {
      expect(readDigestWish(typed)).toMatchObject({
        refusal: expect.stringMatching(/^Tôi chưa hiểu “.{1,41}”\.$/),
      });
    },
  );
});
