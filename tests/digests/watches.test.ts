import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerpt } from '../../src/corpus/document.ts';
import { readWatch, tellWatched, watchKey, watchman } from '../../src/digests/watches.ts';
import { documentOf } from '../support/reports.ts';

const document = documentOf('tin', [
  'Họp bàn xuất khẩu trái cây',
  'Sản lượng sầu riêng của huyện Hoà An tăng. Ông Nguyễn Văn An dự họp.',
  'Doi cong tac se thu hoach sau rieng vao thang 6.',
  'Bà Lê Thị Hoa nói về cây tiêu.',
]);
const find = (wanted: string) => {
  const place = watchman(document)(wanted);
  return place && excerpt(place);
};

test.each([
  ['sầu riêng', 'Sản lượng sầu riêng của huyện Hoà An tăng.'],
  ['sau rieng', 'Sản lượng sầu riêng của huyện Hoà An tăng.'],
  ['SẦU RIÊNG', 'Sản lượng sầu riêng của huyện Hoà An tăng.'],
  ['Hòa An', 'Sản lượng sầu riêng của huyện Hoà An tăng.'],
  ['Nguyễn Văn An', 'Ông Nguyễn Văn An dự họp.'],
  ['tiêu', 'Bà Lê Thị Hoa nói về cây tiêu.'],
  ['đội công tác', 'Doi cong tac se thu hoach sau rieng vao thang 6.'],
  ['sau riêng', 'Doi cong tac se thu hoach sau rieng vao thang 6.'],
  ['trái cây', 'Họp bàn xuất khẩu trái cây'],
])('%s is found with its sentence', (wanted, sentence) => {
  expect(find(wanted)).toBe(sentence);
});

test.each(['sầu riêng Hoà', 'riêng của tăng', 'ăn', 'cây tiểu', 'Văn Nguyễn', 'xoài'])(
  '%s is not found',
  (wanted) => {
    expect(find(wanted)).toBeUndefined();
  },
);

it('never looks at page furniture', () => {
  const page = {
    ...document,
    blocks: document.blocks.map((block) => ({ ...block, kind: 'furniture' as const })),
  };
  expect(watchman(page)('sầu riêng')).toBeUndefined();
});

it('finds in a document whatever words stand side by side in one of its sentences', () => {
  const look = watchman(document);
  const side = 'Sản lượng sầu riêng của huyện Hoà An tăng'.split(' ');
  fc.assert(
    fc.property(fc.nat({ max: side.length - 1 }), fc.integer({ min: 1, max: 9 }), (from, count) => {
      const place = look(side.slice(from, from + count).join(' '));
      return place !== undefined;
    }),
  );
});

describe('what stands after the command', () => {
  test.each([
    ['sầu riêng', { words: 'sầu riêng', atOnce: false }],
    ['  sầu   riêng ngay ', { words: 'sầu riêng', atOnce: true }],
    ['Nguyễn Văn An NGAY', { words: 'Nguyễn Văn An', atOnce: true }],
    ['.* riêng', { words: '.* riêng', atOnce: false }],
  ])('%s', (typed, watch) => {
    expect(readWatch(typed)).toEqual(watch);
  });

  test.each(['', '   ', '.*', '[]+?', '😀', 'x', 'sầu '.repeat(40)])('refuses %o', (typed) => {
    expect(readWatch(typed)).toMatchObject({ refusal: expect.stringContaining('/theodoi') });
  });

  it('is one watch however it is spelt', () => {
    expect(watchKey('Hoà  An')).toBe(watchKey('hòa an'));
    expect(watchKey('Hòa An')).not.toBe(watchKey('hoa an'));
  });
});

it('says which watch and which document, with the sentence as the source', () => {
  const place = watchman(document)('tiêu');
  if (place === undefined) throw new Error('not found');
  const line = tellWatched('tiêu', place);
  expect(line.text).toBe('Bạn theo dõi “tiêu”: có trong tài liệu mới “Họp bàn xuất khẩu trái cây”');
  expect(excerpt(line.citations[0])).toBe('Bà Lê Thị Hoa nói về cây tiêu.');
});
