import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairCounts } from '../../src/questions/typing/pair-counts.ts';
import { runs } from '../support/properties.ts';

const number = fc.integer({ min: 0, max: 60 });

it('counts what a map counts, however many pairs there are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 4000, size: 'max' }), (pairs) => {
      const counts = new PairCounts();
      const expected = new Map<string, number>();
      for (const [first, second] of pairs) {
        const times = (expected.get(`${first} ${second}`) ?? 0) + 1;
        expected.set(`${first} ${second}`, times);
        expect(counts.add(first, second)).toBe(times);
      }
      for (let first = -1; first <= 61; first++)
        for (let second = -1; second <= 61; second++)
          if (counts.count(first, second) !== (expected.get(`${first} ${second}`) ?? 0))
            throw new Error(`${first} ${second}`);
    }),
    { numRuns: runs(6) },
  );
});
