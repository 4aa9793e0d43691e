import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { loadFolder } from '../../src/corpus/load.ts';
import { passagesOf } from '../../src/corpus/passages.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const { documents, problems } = loadFolder([seeds]);

function seed(number: string): Document {
  const document = documents.find(({ id }) => id.startsWith(`${number}_`));
  if (!document) throw new Error(`no seed ${number}`);
  return document;
}

function textOf(document: Document, kind: string): string {
  return document.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n');
}

describe('the seeds', () => {
  it('are all read', () => {
    expect(problems).toEqual([]);
    expect(documents.map(({ file }) => file)).toEqual(
      readdirSync(seeds)
        .filter((name) => /^\d{3}_.*\.txt$/.test(name))
        .sort(),
    );
  });

  it.each(['001', '002', '003', '004'])('%s has its first line as title', (number) => {
    const document = seed(number);
    expect(document.title).toBe(
      readFileSync(join(seeds, document.file), 'utf8').split('\n')[0]?.normalize('NFC'),
    );
  });

  it('000, which has no headline, is called by its first words', () => {
    expect(seed('000').title).toMatch(/^Chủ trì đoàn đại biểu .*…$/u);
    expect(seed('000').blocks.every(({ kind }) => kind === 'paragraph' || kind === 'caption')).toBe(true);
  });

  it('003 gives its day of publication', () => {
    expect(seed('003').published).toEqual({ year: 2023, month: 3, day: 29 });
    expect(seed('002').published).toBeUndefined();
  });

  it.each([
    ['001', 'Kết thúc Hội nghị, các tỉnh đã ký kết', 'Tin bài liên quan', 'Nguyễn Thị Bình'],
    ['002', 'tiếp tục phối hợp mở, nâng cấp các cửa khẩu', 'Ý kiến ()', ''],
    ['003', 'tăng cường và củng cố mối quan hệ', 'Tác giả: Tin, ảnh', 'duy trì trạng thái đăng nhập'],
    ['004', 'góp phần xây dựng biên giới hòa bình', 'Có thể bạn quan tâm', 'Nghĩa trang Mai Dịch'],
  ])('%s ends where its page goes on with other things', (number, last, first, other) => {
    const document = seed(number);
    const content = passagesOf([document])
      .map(({ start, end }) => document.text.slice(start, end))
      .join('\n');
    expect(content).toContain(last);
    expect(content).not.toContain(first);
    expect(textOf(document, 'furniture')).toContain(first);
    expect(textOf(document, 'furniture')).toContain(other);
  });

  it.each([
    ['000', 'Đoàn đại biểu tỉnh Hà Giang dự hội nghị.'],
    ['001', 'chủ trì hội nghị (Ảnh: Baolaichau)'],
    ['002', 'phát biểu tại hội nghị'],
    ['003', 'tặng quà lưu niệm'],
    ['004', 'ký Biên bản Phiên họp thứ 9.'],
  ])('%s has captions: "%s"', (number, words) => {
    expect(textOf(seed(number), 'caption')).toContain(words);
  });
});
