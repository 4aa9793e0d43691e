import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitmentsOf } from '../../../src/digests/commitments.ts';
import { digestOf } from '../../../src/digests/digest.ts';
import { NO_MEMORY } from '../../../src/digests/memory.ts';
import { renderAgenda } from '../../../src/telegram/digests/render-agenda.ts';
import { renderDigest } from '../../../src/telegram/digests/render-digest.ts';
import { runs } from '../../support/properties.ts';
import { documentOf, factOf, meetingOf, spanOf } from '../../support/reports.ts';

const words = fc
  .array(fc.constantFrom('họp', 'thống nhất', '<b>', '&amp;', '_', '😀', 'y'.repeat(300)), {
    minLength: 1,
    maxLength: 80,
  })
  .map((list) => list.join(' '));

/** Meetings that promise something each, with texts of any length. */
const reports = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 25 }).map((all) => {
  const documents = all.map(([title, task, place], i) => documentOf(`d${i}`, [`${title} ${i}`, task, place]));
  const meetings = documents.map((document, i) => {
    const [title = '', task = '', place = ''] = document.text.split('\n');
    return meetingOf({
      id: `m${i}`,
      title,
      date: { year: 2024, month: 5, day: 20 },
      named: [spanOf(document, title)],
      facts: [
        factOf('place', { text: place }, document, place),
        factOf(
          'action',
          { owner: place, task, deadline: place, due: { year: 2025, month: 5 } },
          document,
          task,
        ),
        factOf('next', { when: task, where: place, date: { year: 2025, month: 5 } }, document, place),
      ],
    });
  });
  return { documents, meetings };
});

it('a digest and every page of commitments fit one message, with their entities inside the text', () => {
  fc.assert(
    fc.property(reports, fc.boolean(), (made, isNew) => {
      const added = new Set(isNew ? made.documents.map(({ id }) => id) : []);
      const occasion = { watched: [], missed: 3, memory: NO_MEMORY, seed: '' };
      const digest = digestOf(made, { day: '2025-05-20', fresh: { added, changed: new Set() }, ...occasion });
      const commitments = commitmentsOf(made, '2025-05-20');
      const pages = Array.from({ length: 12 }, (_, page) =>
        renderAgenda(commitments, page, { kind: 'private' }),
      );
      for (const { text, entities, buttons } of [renderDigest(digest, { kind: 'private' }), ...pages]) {
        expect(text.length).toBeLessThanOrEqual(4_096);
        for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length);
        for (const button of buttons.flat()) {
          if ('data' in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64);
        }
      }
    }),
    { numRuns: runs(25) },
  );
});
