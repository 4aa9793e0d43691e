import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { Best } from '../../src/search/best.ts';
import { isOneOff } from '../../src/search/correction.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { TokenStore } from '../../src/search/token-store.ts';
import { words } from '../../src/text/words.ts';
import { runs } from '../support/properties.ts';

// Few syllables, so that they come together by chance; more passages than count as rare.
const syllables = 'họp hội nghị hợp tác xã xa xá tỉnh tình tính bàn ban bạn của là 12 7,2'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 8 })
  .map((parts) => `${parts.join(' ')}.`);
const corpora = fc
  .array(sentence, { minLength: 1, maxLength: 90 })
  .map((lines) => passagesOf([readDocument('a.txt', Buffer.from(lines.join('\n\n')))]));

const foldedWords = (passage: Passage) =>
  words(passage.document.text.slice(passage.start, passage.end)).map(({ folded }) => folded);

describe('against a slow and obvious search', () => {
  it('finds exactly the passages that share a syllable with the question', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }),
        (passages, asked) => {
          const unaccented = words(asked.join(' ')).map(({ folded }) => folded);
          const expected = passages.filter((passage) =>
            foldedWords(passage).some((word) => unaccented.includes(word)),
          );
          const hits = new PassageIndex(passages).search(unaccented.join(' '), { limit: passages.length });
          // An unknown syllable may be mended to a neighbour: then more is found, never less.
          const found = new Set(hits.map(({ passage }) => passage.id));
          for (const { id } of expected) expect(found).toContain(id);
          const known = new Set(passages.flatMap(foldedWords));
          if (unaccented.every((word) => known.has(word))) expect(found.size).toBe(expected.length);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('counts passages by word, syllable and pair', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.constantFrom(...syllables),
        fc.constantFrom(...syllables),
        (passages, first, second) => {
          const store = new TokenStore(passages);
          const [a, b] = [words(first)[0]?.folded ?? '', words(second)[0]?.folded ?? ''];
          const texts = passages.map(foldedWords);
          const [syllable, next] = [store.lexicon.syllable(a), store.lexicon.syllable(b)];
          const count = texts.filter((text) => text.includes(a)).length;
          expect(syllable === undefined ? 0 : store.syllableCounts[syllable]).toBe(count);
          if (syllable === undefined || next === undefined) return;
          const pairs = texts.filter((text) =>
            text.some((word, i) => word === a && text[i + 1] === b),
          ).length;
          expect(store.pairs.count(syllable, next)).toBeGreaterThanOrEqual(pairs);
        },
      ),
      { numRuns: runs(150) },
    );
  });
});

describe('Best', () => {
  it('keeps what sorting would keep', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), fc.nat(12), (scores, limit) => {
        const best = new Best(limit);
        for (const [id, score] of scores.entries()) best.add(id, score);
        const kept = best.sorted().map(({ score }) => score);
        expect(kept).toEqual([...scores].sort((a, b) => b - a).slice(0, limit));
      }),
    );
  });
});

describe('isOneOff', () => {
  it.each([
    ['nghi', 'ngh'],
    ['nghi', 'nghik'],
    ['nghi', 'ngki'],
    ['nghi', 'nhgi'],
    ['ab', 'ba'],
  ])('%s, %s', (a, b) => {
    expect(isOneOff(a, b)).toBe(true);
    expect(isOneOff(b, a)).toBe(true);
  });

  it.each([
    ['nghi', 'nghi'],
    ['nghi', 'ng'],
    ['nghi', 'hgni'],
    ['hop', 'hoc1'],
    ['abcd', 'badc'],
  ])('not %s, %s', (a, b) => {
    expect(isOneOff(a, b)).toBe(false);
  });
});
