import { expect, it } from 'vitest';
import { sumsLike } from '../../src/text/spelling/amounts.ts';

it.each([
  ['45k', '45 ngàn'],
  ['45 ngàn', '45k'],
  ['45.000', '45 nghìn'],
  ['15tr', '15 triệu'],
  ['2 củ', '2 triệu'],
  ['4tr2', '4,2 triệu'],
])('a text may say “%s” as “%s”', (sum, other) => {
  expect(sumsLike(sum)).toContain(other);
});

it.each(['45', '2 nhà', 'mười', '14.500', 'k'])('takes “%s” for no sum', (word) => {
  expect(sumsLike(word)).toEqual([]);
});
