import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/corpus/load.ts';
import { isoDate } from '../../src/text/dates/calendar.ts';

// Each folder: a document as it came (`source.*`) and what a careful reader makes of it. A document that is read wrongly
// becomes a folder here before it is mended.
const folder = join(import.meta.dirname, '../fixtures/documents');

interface Expected {
  readonly title: string;
  readonly published: string | null;
  /** Kind and first words of every block. */
  readonly blocks: readonly (readonly [kind: string, start: string])[];
}

describe.each(readdirSync(folder))('%s', (name) => {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
  const document = loadFile(join(folder, name, source));
  const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));

  it('has the blocks that a reader sees', () => {
    const words = document.blocks.map(({ kind, start, end }, i) => {
      const length = expected.blocks[i]?.[1].length ?? end - start;
      return [kind, document.text.slice(start, Math.min(end, start + length))];
    });
    expect(words).toEqual(expected.blocks);
  });

  it('has its title and day', () => {
    expect(document.title).toBe(expected.title);
    expect(document.published ? isoDate(document.published) : null).toBe(expected.published);
  });
});
