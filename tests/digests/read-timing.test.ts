import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it, test } from 'vitest';
import { readHour, readZone } from '../../src/digests/read-timing.ts';

describe('an hour as people type it', () => {
  test.each([
    ['6:30', '06:30'],
    ['06:30', '06:30'],
    ['6h30', '06:30'],
    ['6h', '06:00'],
    ['7', '07:00'],
    ['18.45', '18:45'],
    ['7 giờ', '07:00'],
    ['7 giờ 15 phút', '07:15'],
    ['7 giờ rưỡi', '07:30'],
    ['7h30 tối', '19:30'],
    ['6 giờ sáng', '06:00'],
    ['12h trưa', '12:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s', (typed, hour) => {
    expect(readHour(typed)).toBe(hour);
  });

  test.each(['25:00', '24:00', '7:60', '', 'bảy giờ', '-3:00', '7:5', '630', '7:30:15', 'a'.repeat(5000)])(
    'refuses %s with examples',
    (typed) => {
      expect(readHour(typed)).toMatchObject({ refusal: expect.stringContaining('/bantin 6:30') });
    },
  );
});

describe('a time zone as people type it', () => {
  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
    ['asia/saigon', 'Asia/Ho_Chi_Minh'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['tokyo', 'Asia/Tokyo'],
    ['new york', 'America/New_York'],
    ['Nhật Bản', 'Asia/Tokyo'],
    ['nhật', 'Asia/Tokyo'],
    ['Đức', 'Europe/Berlin'],
    ['+7', 'UTC+7'],
    ['UTC+5:30', 'UTC+5:30'],
    ['gmt-3', 'UTC-3'],
    ['utc', 'UTC'],
  ])('%s', (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
    expect(DateTime.now().setZone(zone).isValid).toBe(true);
  });

  test.each(['Mars/Base', '', 'giờ ta', '+15', 'UTC+7:75', '../etc', 'x'.repeat(5000)])(
    'refuses %s with examples',
    (typed) => {
      expect(readZone(typed)).toMatchObject({ refusal: expect.stringContaining('/muigio Asia/Tokyo') });
    },
  );

  it('gives a zone that has a clock, or a refusal, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const zone = readZone(typed);
        return typeof zone !== 'string' || DateTime.now().setZone(zone).isValid;
      }),
    );
  });
});
