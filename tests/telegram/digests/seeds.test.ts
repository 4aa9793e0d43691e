import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/digests/calendar.ts';
import { commitmentsOf } from '../../../src/digests/commitments.ts';
import { type Digest, digestOf } from '../../../src/digests/digest.ts';
import { type Memory, NO_MEMORY } from '../../../src/digests/memory.ts';
import { tellWatched, watchman } from '../../../src/digests/watches.ts';
import { renderDigest } from '../../../src/telegram/digests/render-digest.ts';
import type { OutgoingMessage } from '../../../src/telegram/rendering/message.ts';
import { seedAssistant } from '../../support/seeds.ts';

const assistant = seedAssistant();

function digest(day: string, added: readonly string[] = [], memory: Memory = NO_MEMORY): Digest {
  const fresh = { added: new Set(added), changed: new Set<string>() };
  return digestOf(assistant, { day, fresh, watched: [], missed: 0, memory, seed: '7/0' });
}

/** As a person sees it: quotations behind ">", headings between "*", the buttons in the last line. */
function shown({ text, entities, buttons }: OutgoingMessage): string {
  const marks = entities.flatMap(({ type, offset, length }) => {
    const around = type === 'bold' ? '*' : '_';
    if (type === 'blockquote') return [{ at: offset, mark: '> ' }];
    return [offset, offset + length].map((at) => ({ at, mark: around }));
  });
  let out = text;
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at)) out = out.slice(0, at) + mark + out.slice(at);
  return `${out}\n\n${buttons.map((row) => row.map(({ label }) => `[${label}]`).join(' ')).join('\n')}\n`;
}

const golden = (name: string, of: Digest) =>
  expect(shown(renderDigest(of, { kind: 'private' }))).toMatchFileSnapshot(
    `../../fixtures/digests/${name}.txt`,
  );

describe('a digest of the reports in seeds/', () => {
  it('on the day a year after two of them, when these two are new', async () => {
    const added = ['003_cba81d5614e351dc', '004_08bd8cb68632ae08'];
    await golden('27-3-2024', digest('2024-03-27', added));
  });

  it('on a day with news, a watch that found something, and a year that runs out', async () => {
    const document = assistant.documents.find(({ id }) => id === '002_c1fd3dc46ec57440');
    if (document === undefined) throw new Error('the report is not there');
    const place = watchman(document)('kim ngach xuat nhap khau');
    if (place === undefined) throw new Error('the words are not there');
    const fresh = { added: new Set([document.id]), changed: new Set<string>() };
    const watched = [tellWatched('kim ngach xuat nhap khau', place)];
    const occasion = { day: '2024-12-20', fresh, watched, missed: 1, memory: NO_MEMORY, seed: '7/0' };
    await golden('20-12-2024', digestOf(assistant, occasion));
  });

  it('on a day without news, when what was promised for the year before has no report', async () => {
    await golden('10-2-2025', digest('2025-02-10'));
  });

  it('on a day with nothing to tell, when it looks back', async () => {
    let memory: Memory = NO_MEMORY;
    for (let day = 10; day < 13; day++) memory = digest(`2025-02-${day}`, [], memory).memory;
    await golden('13-2-2025', digest('2025-02-13', [], memory));
  });
});

it('every commitment is cited by words that stand in its document', () => {
  const commitments = commitmentsOf(assistant, '2025-02-10');
  expect(commitments.length).toBeGreaterThan(0);
  for (const { promised } of commitments) {
    for (const { document, start, end } of promised) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(document.text.length);
    }
  }
  expect(() => calendarOf(commitments, new Date('2025-02-10T00:00:00Z'))).not.toThrow();
});
