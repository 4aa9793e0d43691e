import { expect, test } from 'vitest';
import { promisedWindow } from '../../src/digests/window.ts';

test.each([
  [{ year: 2024, month: 5, day: 12 }, '12/5/2024', '2024-05-12', '2024-05-12'],
  [{ year: 2024, month: 2 }, 'tháng 2/2024', '2024-02-01', '2024-02-29'],
  [{ year: 2024 }, 'năm 2024', '2024-01-01', '2024-12-31'],
  [{ year: 2023 }, 'nửa đầu năm 2023', '2023-01-01', '2023-06-30'],
  [{ year: 2023, month: 1 }, 'nửa đầu năm 2023', '2023-01-01', '2023-06-30'],
  [{ year: 2023 }, '6 tháng cuối năm 2023', '2023-07-01', '2023-12-31'],
  [{ year: 2023 }, 'quý II năm 2023', '2023-04-01', '2023-06-30'],
  [{ year: 2023 }, 'quý IV/2023', '2023-10-01', '2023-12-31'],
  [{ year: 2023 }, 'cuối năm 2023', '2023-10-01', '2023-12-31'],
  [{ year: 2023, month: 6 }, 'cuối tháng 6 năm 2023', '2023-06-21', '2023-06-30'],
  [{ year: 2023, month: 2, day: 31 }, 'trước ngày 31/2/2023', '2023-02-28', '2023-02-28'],
  [{ month: 5, day: 12 }, '12/5', '2023-05-12', '2023-05-12'],
  [{ month: 3, day: 1 }, '1/3', '2024-03-01', '2024-03-01'],
  [{ month: 3 }, 'trong tháng 3', '2023-03-01', '2023-03-31'],
  [{ month: 1 }, 'tháng 1', '2024-01-01', '2024-01-31'],
])('%o, %s, said on 27/3/2023', (date, words, from, to) => {
  expect(promisedWindow(date, words, '2023-03-27')).toEqual({ from, to });
});

test.each([
  [{}, 'thời gian tới', '2023-03-27'],
  [{ month: 5, day: 12 }, '12/5', undefined],
  [{ year: 2023, month: 13 }, '', '2023-03-27'],
])('%o, %s, said on %s gives no days', (date, words, said) => {
  expect(promisedWindow(date, words, said)).toBeUndefined();
});
