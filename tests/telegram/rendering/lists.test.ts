import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/answers/answer.ts';
import { excerpt } from '../../../src/corpus/document.ts';
import { FILTER_BYTES } from '../../../src/telegram/button-data.ts';
import { renderDocumentList } from '../../../src/telegram/rendering/document-list.ts';
import { inlineAnswer, inlinePassages } from '../../../src/telegram/rendering/inline-results.ts';
import { filterMeetings, filterOf, renderMeetingList } from '../../../src/telegram/rendering/meeting-list.ts';
import type { OutgoingMessage } from '../../../src/telegram/rendering/message.ts';
import { renderPassages } from '../../../src/telegram/rendering/passages.ts';
import { MESSAGE_LIMIT } from '../../../src/telegram/rendering/rich-text.ts';
import { dateText, daysText } from '../../../src/text/dates/date-text.ts';
import { MEETING_REPORT, report } from '../../support/made-up-report.ts';
import { factOf, meetingOf, spanOf } from '../../support/reports.ts';

const labels = (message: OutgoingMessage) => message.buttons.map((row) => row.map((button) => button.label));

const MEETINGS = Array.from({ length: 14 }, (_, n) => {
  const place = n % 2 === 0 ? 'TP. Hòa Bình' : 'Lào Cai';
  const title = `Giao ban tháng ${n + 1} <khối ${n}>`;
  const document = report(`tin-${n}.txt`, title, `Họp tại ${place}.`);
  return meetingOf({
    id: `m${n}`,
    title,
    status: n === 13 ? 'planned' : 'held',
    date: { year: n < 7 ? 2025 : 2024, month: 5, day: n + 1 },
    named: [spanOf(document, title)],
    facts: [
      factOf('place', { text: place }, document, `Họp tại ${place}.`),
      ...(n === 3 ? [factOf('format', { format: 'online' as const }, document, `Họp tại ${place}.`)] : []),
      ...(n === 4 ? [factOf('chair', { name: 'Lê Thị Hoa' }, document, `Họp tại ${place}.`)] : []),
    ],
  });
});

describe('renderMeetingList', () => {
  test('shows a page with a button for each meeting, and turns', () => {
    const first = renderMeetingList(MEETINGS, '', 0);
    expect(first.text).toContain('1. Giao ban tháng 1 <khối 0>\n1/5/2025 · TP. Hòa Bình');
    expect(labels(first)).toEqual([
      ['1', '2', '3', '4', '5', '6'],
      ['1/3', '▶'],
    ]);
    const last = renderMeetingList(MEETINGS, '', 7);
    expect(labels(last)).toEqual([
      ['13', '14'],
      ['◀', '3/3'],
    ]);
    expect(last.text).toContain('dự kiến · 14/5/2024 · Lào Cai');
  });

  test.each([
    ['2024', 7],
    ['hòa bình', 7],
    ['Hoà Bình 2025', 4],
    ['hoa binh 2025', 4],
    ['tháng 5', 14],
    ['3/5/2025', 1],
    ['14', 1],
    ['giao ban tháng 14', 1],
    ['các cuộc họp của tỉnh Hòa Bình trong năm 2025', 4],
    ['cuoc hop nam 2024', 7],
    ['mới nhất', 14],
    ['trực tuyến', 1],
    ['Lê Thị Hoa', 1],
    ['Điện Biên', 0],
    ['(.*)', 0],
  ])('filters by %s', (typed, count) => {
    expect(filterMeetings(MEETINGS, filterOf(typed))).toHaveLength(count);
  });

  test('says so where nothing fits, or nothing is there', () => {
    expect(renderMeetingList(MEETINGS, filterOf('Điện Biên'), 0).text).toContain('"Điện Biên"');
    expect(renderMeetingList([], '', 0).text).toBe('Kho tài liệu chưa có cuộc họp nào.');
  });

  test('keeps a filter short enough for a button, without cutting a word', () => {
    const filter = filterOf('Họp '.repeat(100));
    expect(Buffer.byteLength(filter)).toBeLessThanOrEqual(FILTER_BYTES);
    expect(filter).toMatch(/^(?:Họp )+Họp$/);
    expect(Buffer.byteLength(filterOf('会'.repeat(100)))).toBeLessThanOrEqual(FILTER_BYTES);
  });
});

describe('renderDocumentList', () => {
  test('lists the documents with a button to open each', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      report(`tai-lieu-${n}.txt`, `Tin số ${n}`, 'Nội dung.'),
    );
    const list = renderDocumentList(many, 0, { kind: 'private' });
    expect(list.text).toContain('1. Tin số 0\ntai-lieu-0.txt');
    expect(labels(list)).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7', '8', '9', '10'],
      ['1/2', '▶'],
    ]);
    expect(renderDocumentList([], 0, { kind: 'private' }).text).toBe('Kho tài liệu đang trống.');
  });
});

describe('renderPassages', () => {
  test('quotes what was found, word for word, within one message', () => {
    const long = report(
      'dai.txt',
      'Tin dài',
      ...Array.from({ length: 9 }, (_, n) => `Đoạn ${n}: ${'họp bàn kỹ. '.repeat(60)}`),
    );
    const spans = long.blocks
      .filter((block) => block.kind === 'paragraph')
      .map((block) => ({ ...block, document: long }));
    const shown = renderPassages('họp', spans, { kind: 'private' });
    expect(shown.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    const quoted = shown.entities.filter((entity) => entity.type.includes('blockquote'));
    expect(quoted.length).toBeGreaterThan(2);
    for (const { offset, length } of quoted)
      expect(long.text).toContain(shown.text.slice(offset, offset + length));
    expect(labels(shown).flat()).toHaveLength(quoted.length);
  });

  test('says so where nothing was found', () => {
    expect(renderPassages('sao Hỏa', [], { kind: 'private' }).text).toBe(
      'Không tìm thấy đoạn nào có "sao Hỏa".',
    );
  });
});

describe('inline results', () => {
  const surface = { kind: 'shared', bot: 'thu_ky_bot' } as const;
  const chair = spanOf(MEETING_REPORT, 'Giám đốc Nguyễn Văn An chủ trì họp giao ban tháng 5.');
  const next = spanOf(MEETING_REPORT, 'Kỳ họp tới dự kiến tổ chức vào ngày 9/6/2025.');
  const answer: Found = { kind: 'found', intent: 'chair', meetings: [], text: 'Ông An', citations: [chair] };

  test('are ready to send with question, answer and source', () => {
    const result = inlineAnswer('ai chủ trì?', 'ai chủ trì?', answer, surface);
    expect(result.message.text).toMatch(/^ai chủ trì\?\n\nÔng An\n\n1\. /);
    expect(result.message.text).toContain(excerpt(chair));
    expect(result.message.buttons.flat().every((button) => 'url' in button)).toBe(true);
  });

  test('do not offer what the answer quotes a second time', () => {
    const results = inlinePassages([chair, next], answer, surface);
    expect(results.map((result) => result.description)).toEqual([excerpt(next)]);
  });
});

describe('dates', () => {
  test.each([
    [{ year: 2023, month: 3, day: 27 }, '27/3/2023'],
    [{ month: 3, day: 27 }, '27/3'],
    [{ year: 2023, month: 3 }, 'tháng 3/2023'],
    [{ year: 2023 }, 'năm 2023'],
    [{}, ''],
  ])('are written as people do: %o', (date, written) => {
    expect(dateText(date)).toBe(written);
  });

  test('of several days give the first and the last', () => {
    const day = { year: 2025, month: 5, day: 12 };
    expect(daysText(day, { ...day, day: 13 })).toBe('12/5/2025 – 13/5/2025');
    expect(daysText(day, day)).toBe('12/5/2025');
  });
});
