import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/text/dates/times.ts';
import { slice } from '../../src/text/range.ts';

const read = (text: string) =>
  findTimes(text).map((time) => `${slice(text, time)} = ${[time.from, time.to].filter(Boolean).join('-')}`);

describe('findTimes reads', () => {
  test.each<[string, string]>([
    ['họp 8h30', '8h30 = 08:30'],
    ['08h30 - 10h15', '08h30 - 10h15 = 08:30-10:15'],
    ['14:00 - 16:20', '14:00 - 16:20 = 14:00-16:20'],
    ['từ 7 giờ 30 đến 9 giờ', '7 giờ 30 đến 9 giờ = 07:30-09:00'],
    ['19 giờ 30 phút', '19 giờ 30 phút = 19:30'],
    ['lúc 9 giờ', '9 giờ = 09:00'],
    ['lúc tám giờ rưỡi', 'tám giờ rưỡi = 08:30'],
    ['9 giờ kém 15', '9 giờ kém 15 = 08:45'],
    ['2 giờ chiều', '2 giờ chiều = 14:00'],
    ['2h-4h chiều', '2h-4h chiều = 14:00-16:00'],
    ['từ 8 đến 10 giờ', '8 đến 10 giờ = 08:00-10:00'],
    ['luc 9 gio sang', '9 gio sang = 09:00'],
    ['8g30', '8g30 = 08:30'],
    ['7h tối', '7h tối = 19:00'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

test.each([
  'tổng 22 giờ làm việc',
  'trong 2h',
  'tỷ lệ 1:10',
  '25:00',
  '8:75',
  '3 giờ đồng hồ',
  '500g',
  'H1N1',
  'được 5 giờ',
])('findTimes ignores: %s', (text) => expect(read(text)).toEqual([]));
