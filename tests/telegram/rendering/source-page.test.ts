import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/corpus/document.ts';
import type { OutgoingMessage } from '../../../src/telegram/rendering/message.ts';
import { pagesOf, renderSourcePage } from '../../../src/telegram/rendering/source-page.ts';
import { MEETING_REPORT, report } from '../../support/made-up-report.ts';
import { spanOf } from '../../support/reports.ts';

const LONG = report(
  'ky-hop.txt',
  'Kỳ họp thường lệ của hội đồng',
  ...Array.from(
    { length: 20 },
    (_, n) => `Đoạn số ${n} nói về việc thứ ${n}. ${'Các đại biểu thảo luận sôi nổi. '.repeat(10)}`,
  ),
  `Câu dài ${'không dứt '.repeat(400)}thì hết.`,
);

const marked = ({ text, entities }: OutgoingMessage) =>
  entities.filter((e) => e.type === 'underline').map((e) => text.slice(e.offset, e.offset + e.length));

describe('renderSourcePage', () => {
  test('shows the cited words marked, in their surroundings', () => {
    const span = spanOf(MEETING_REPORT, 'Cuộc họp thống nhất khởi công cầu số 3 trước ngày 30/6.');
    const page = renderSourcePage(span);
    expect(marked(page)).toEqual([excerpt(span)]);
    expect(page.text).toContain('Kỳ họp tới dự kiến');
    expect(page.buttons.map((row) => row.map((button) => button.label))).toEqual([['🔍 Kiểm chứng']]);
  });

  test('opens at the page of the cited words and turns from there', () => {
    const span = spanOf(LONG, 'Đoạn số 12 nói về việc thứ 12.');
    const home = pagesOf(LONG).findIndex((pieces) =>
      pieces.some((p) => p.start <= span.start && span.end <= p.end),
    );
    const pages = pagesOf(LONG).length;
    const page = renderSourcePage(span);
    expect(page.text).toContain(`trang ${home + 1}/${pages}`);
    expect(marked(page)).toEqual(['Đoạn số 12 nói về việc thứ 12.']);
    expect(page.buttons[0]?.map((button) => button.label)).toEqual(['◀', `${home + 1}/${pages}`, '▶']);
    expect(renderSourcePage(span, 0).buttons[0]?.map((button) => button.label)).toEqual([`1/${pages}`, '▶']);
    expect(renderSourcePage(span, 99).buttons[0]?.map((button) => button.label)).toEqual([
      '◀',
      `${pages}/${pages}`,
    ]);
    expect(marked(renderSourcePage(span, 0))).toEqual([]);
  });

  test('shows the whole document page by page, nothing twice and nothing left out', () => {
    const pieces = pagesOf(LONG).flat();
    const shown = pieces.map((piece) => LONG.text.slice(piece.start, piece.end)).join(' ');
    const whole = LONG.blocks
      .filter((b) => b.kind !== 'furniture')
      .map((b) => LONG.text.slice(b.start, b.end))
      .join(' ');
    expect(shown.replace(/\s+/g, '')).toBe(whole.replace(/\s+/g, ''));
    for (const [index] of pagesOf(LONG).entries()) {
      expect(renderSourcePage(spanOf(LONG, 'Đoạn số 1 '), index).text.length).toBeLessThan(2_500);
    }
  });

  test('marks words that reach over a page on both pages', () => {
    const from = LONG.text.indexOf('Câu dài');
    const span = { document: LONG, start: from, end: LONG.text.length };
    const page = renderSourcePage(span);
    expect(marked(page)[0]?.startsWith('Câu dài')).toBe(true);
    expect(marked(renderSourcePage(span, 99))[0]?.endsWith('thì hết.')).toBe(true);
  });

  test('of a document opened as a whole marks nothing and offers nothing to verify', () => {
    const page = renderSourcePage({ document: MEETING_REPORT, start: 0, end: 0 });
    expect(marked(page)).toEqual([]);
    expect(page.buttons).toEqual([]);
  });
});
