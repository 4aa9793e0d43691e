import { expect, test } from 'vitest';
import { addDays, compareDates, isPossible, weekdayOf } from '../../src/text/dates/calendar.ts';

test('addDays crosses months, years and leap days', () => {
  expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  expect(addDays({ year: 2025, month: 1, day: 1 }, -1)).toEqual({ year: 2024, month: 12, day: 31 });
});

test('weekdayOf counts from Sunday', () => {
  expect(weekdayOf({ year: 2025, month: 10, day: 19 })).toBe(0);
  expect(weekdayOf({ year: 2025, month: 10, day: 21 })).toBe(2);
});

test('compareDates sorts', () => {
  const dates = ['2024-05-06', '2023-12-31', '2024-05-01'].map((iso) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return { year, month, day };
  });
  expect(dates.sort(compareDates).map((d) => d.day)).toEqual([31, 1, 6]);
});

test('isPossible knows the length of months', () => {
  expect(isPossible({ month: 2, day: 29 })).toBe(true);
  expect(isPossible({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isPossible({ month: 13 })).toBe(false);
  expect(isPossible({ day: 32 })).toBe(false);
});
