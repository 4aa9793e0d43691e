import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAnswerId } from '../../src/storage/answers.ts';
import { readWish, type Wish, writeWish } from '../../src/telegram/button-data.ts';
import { filterOf } from '../../src/telegram/rendering/meeting-list.ts';
import { findPlace, writePlace } from '../../src/telegram/source-place.ts';
import { MEETING_REPORT, report } from '../support/made-up-report.ts';
import { spanOf } from '../support/reports.ts';

const place = writePlace(spanOf(MEETING_REPORT, 'Nguyễn Văn An'));

describe('button data', () => {
  const wishes: Wish[] = [
    { do: 'open source', place },
    { do: 'turn page', place, page: 99_999 },
    { do: 'verify', place },
    { do: 'ask', answer: newAnswerId(), question: 12 },
    { do: 'vote', answer: newAnswerId(), vote: 1 },
    { do: 'vote', answer: newAnswerId(), vote: -1 },
    { do: 'open meeting', meeting: 'a1b2c3d4e5f6' },
    { do: 'list meetings', page: 99_999, filter: filterOf('họp giao ban '.repeat(20)) },
    { do: 'list meetings', page: 0, filter: '' },
    { do: 'list documents', page: 3 },
    { do: 'nothing' },
  ];

  test.each(wishes)('fits a button and is read back: $do (row 27)', (wish) => {
    const data = writeWish(wish);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(readWish(data)).toEqual(wish);
  });

  test('of sources and meetings fits a link into the private chat', () => {
    for (const wish of wishes.slice(0, 1).concat(wishes.slice(6, 7)))
      expect(writeWish(wish)).toMatch(/^[\w-]{1,64}$/);
  });

  test.each([
    '',
    'x',
    's_',
    's_../../etc',
    'q_abc_1',
    'f_123456789012_x',
    'm_ABC',
    'l_-1_',
    'p_1-2-3-4',
    '{"a":1}',
    's'.repeat(9_999),
  ])('is nothing where it was forged: %s (row 57)', (data) => {
    expect(readWish(data)).toBeUndefined();
  });

  test('of any other kind is nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (junk) => void expect(readWish(`x${junk}`)).toBeUndefined()),
    );
  });
});

describe('a place in a source', () => {
  const documents = [report('khac.txt', 'Tin khác', 'Không liên quan.'), MEETING_REPORT];

  test('is found again, word for word', () => {
    const found = findPlace(documents, place);
    expect(found).toEqual({ kind: 'here', span: spanOf(MEETING_REPORT, 'Nguyễn Văn An') });
  });

  test('of a document that was changed or removed says so', () => {
    const changed = report('hop-so.txt', 'Sở Xây dựng họp giao ban tháng 5', 'Nội dung đã sửa.');
    expect(findPlace([changed], place)).toEqual({ kind: 'changed', document: changed });
    expect(findPlace([], place)).toEqual({ kind: 'gone' });
  });

  test.each([
    '1-2',
    'zzzzzzzz-zzzzzzzz-0-1',
    `${place.split('-').slice(0, 2).join('-')}-5-4`,
    place.replace(/\w+$/, 'zzzzzz'),
  ])('that was forged is none: %s (row 57)', (forged) => {
    expect(findPlace(documents, forged)).toBeUndefined();
  });
});
