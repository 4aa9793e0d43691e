import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/document.ts';
import { loadFolder } from '../../src/corpus/load.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';

/** One passage a line. */
function indexOf(...lines: string[]): PassageIndex {
  return new PassageIndex(
    passagesOf([readDocument('a.txt', Buffer.from(lines.map((line) => `${line}.`).join('\n\n')))]),
  );
}

function best(
  index: PassageIndex,
  query: string,
  within?: (passage: Passage) => boolean,
): string | undefined {
  const hit = index.search(query, within ? { within } : {})[0];
  return hit && excerpt(hit.passage).replace(/\.$/u, '');
}

const village = indexOf(
  'Tổ dân phố đã thống nhất lắp hai máy quay ở đầu ngõ, kinh phí sáu triệu đồng',
  'Bà Lê Thị Hoa đề xuất dọn rác sáng thứ bảy hằng tuần',
  'Ông Nguyễn Văn An đề nghị hòa giải tranh chấp ngõ đi chung',
  'Quỹ của tổ còn bốn triệu rưỡi, đã chi một triệu hai để sửa đèn',
  'Cuộc họp lần sau vào ngày 12/11 tại nhà văn hóa',
);

describe('PassageIndex.search', () => {
  it.each([
    ['ai đề xuất dọn rác?', 'Bà Lê Thị Hoa đề xuất dọn rác sáng thứ bảy hằng tuần'],
    ['ai de xuat don rac', 'Bà Lê Thị Hoa đề xuất dọn rác sáng thứ bảy hằng tuần'],
    ['AI ĐỀ XUẤT DỌN RÁC', 'Bà Lê Thị Hoa đề xuất dọn rác sáng thứ bảy hằng tuần'],
    ['ai đề xuất dọn rác'.normalize('NFD'), 'Bà Lê Thị Hoa đề xuất dọn rác sáng thứ bảy hằng tuần'],
    ['hoà giải', 'Ông Nguyễn Văn An đề nghị hòa giải tranh chấp ngõ đi chung'],
    ['tranh chấp', 'Ông Nguyễn Văn An đề nghị hòa giải tranh chấp ngõ đi chung'],
    ['tranh chpấ', 'Ông Nguyễn Văn An đề nghị hòa giải tranh chấp ngõ đi chung'],
    ['thốn nhất lắp gì', 'Tổ dân phố đã thống nhất lắp hai máy quay ở đầu ngõ, kinh phí sáu triệu đồng'],
    ['12/11', 'Cuộc họp lần sau vào ngày 12/11 tại nhà văn hóa'],
  ])('%s', (query, passage) => {
    expect(best(village, query)).toBe(passage);
  });

  it('lets a typed accent count (row 49)', () => {
    const index = indexOf('Nhà máy đặt ở bờ sông', 'Nhà may đặt ở bờ sông', 'Nhà mây đặt ở bờ sông');
    expect(best(index, 'nhà may')).toContain('may');
    expect(best(index, 'nhà mây')).toContain('mây');
    expect(index.search('nha may')).toHaveLength(3);
  });

  it('prefers words that stand side by side as in the question', () => {
    const index = indexOf(
      'Đại biểu dự hội thảo về nghị lực sống',
      'Đại biểu dự hội nghị về cuộc sống, thảo luận',
    );
    expect(best(index, 'hoi nghi')).toContain('hội nghị');
    expect(best(index, 'hoi thao')).toContain('hội thảo');
  });

  it('finds nothing where no word is known, and nothing for no words', () => {
    for (const query of ['xyzzy', '', '   ', '?!', '😀', '\ud800']) expect(village.search(query)).toEqual([]);
    expect(new PassageIndex([]).search('họp')).toEqual([]);
  });

  it('gives at most as many as asked for, best first, each once', () => {
    const hits = village.search('tổ dân phố họp ngày nào, ai đề nghị gì', { limit: 3 });
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(3);
    expect(village.search('tổ', { limit: 0 })).toEqual([]);
  });

  it('keeps to the passages that are wanted', () => {
    const hits = village.search('triệu đồng', { within: ({ id }) => id === 3 });
    expect(hits.map(({ passage }) => passage.id)).toEqual([3]);
  });

  it('knows from its title what a passage is about', () => {
    const documents = ['Hội nghị công đoàn', 'Hội nghị phụ nữ'].map((title, i) =>
      readDocument(`${i}.md`, Buffer.from(`# ${title}\n\n- Mức đóng góp là hai triệu đồng.`)),
    );
    const index = new PassageIndex(passagesOf(documents));
    const first = index.search('mức đóng góp của hội nghị phụ nữ')[0];
    expect(first?.passage).toMatchObject({ kind: 'item', document: { id: '1' } });
  });

  it('answers the longest question', () => {
    const words = excerpt(
      village.passages[0] ?? { document: readDocument('a.txt', Buffer.from('a')), start: 0, end: 0 },
    );
    expect(village.search(words.repeat(60).slice(0, 4096))[0]?.passage.id).toBe(0);
    expect(village.search('a'.repeat(4096))).toEqual([]);
  });
});

describe('PassageIndex vocabulary', () => {
  it('knows words as typed, and without accents', () => {
    for (const word of ['rác', 'Rác', 'rac', 'văn', 'van']) expect(village.knows(word)).toBe(true);
    for (const word of ['rạc', 'xyzzy', '']) expect(village.knows(word)).toBe(false);
  });

  it('weighs rare syllables more', () => {
    expect(village.idf('rac')).toBeGreaterThan(village.idf('de'));
    expect(village.idf('xyzzy')).toBeGreaterThan(village.idf('rac'));
  });
});

describe('the seeds', () => {
  const index = new PassageIndex(
    passagesOf(loadFolder([join(import.meta.dirname, '../../seeds')]).documents),
  );

  it.each([
    ['kim ngạch xuất nhập khẩu năm 2022 đạt bao nhiêu', '7,2 tỷ USD'],
    ['kim ngach xuat nhap khau nam 2022', '7,2 tỷ USD'],
    ['lối mở A Pa Chải Long Phú', 'A Pa Chải - Long Phú'],
    ['cải tạo sân mốc ngắm cảnh', 'điểm ngắm cảnh'],
    ['phien hop lan thu 10 to chuc o dau', 'Phiên họp lần thứ 10'],
  ])('%s', (query, words) => {
    const found = index.search(query, { limit: 3 }).map(({ passage }) => excerpt(passage));
    expect(found.some((text) => text.includes(words))).toBe(true);
  });

  it('does not find what the page brought along', () => {
    for (const query of ['Romesh Chandra', 'Nghĩa trang Mai Dịch', 'duy trì trạng thái đăng nhập']) {
      for (const { passage } of index.search(query)) expect(excerpt(passage)).not.toContain(query);
    }
  });
});
