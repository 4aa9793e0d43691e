import { describe, expect, test } from 'vitest';
import { renderMeetingCard } from '../../../src/telegram/rendering/meeting-card.ts';
import { MESSAGE_LIMIT } from '../../../src/telegram/rendering/rich-text.ts';
import { report } from '../../support/made-up-report.ts';
import { factOf, meetingOf, spanOf } from '../../support/reports.ts';

const first = report(
  'tin-1.txt',
  'Giao ban tháng 5',
  'Ông Nguyễn Văn An chủ trì. Họp ngày 12/5/2025. Ký biên bản số 3.',
);
const second = report('tin-2.txt', 'Tin giao ban', 'Nguyễn Văn An điều hành. Họp ngày 13/5/2025.');
const AN = { name: 'Nguyễn Văn An', role: 'Giám đốc' };

const MEETING = meetingOf({
  id: 'm1',
  title: 'Giao ban tháng 5',
  named: [spanOf(first, 'Giao ban tháng 5')],
  facts: [
    factOf('chair', AN, first, 'Ông Nguyễn Văn An chủ trì.'),
    factOf('chair', AN, second, 'Nguyễn Văn An điều hành.'),
    factOf('date', { from: { year: 2025, month: 5, day: 12 }, time: 'sáng' }, first, 'Họp ngày 12/5/2025.'),
    factOf('date', { from: { year: 2025, month: 5, day: 13 } }, second, 'Họp ngày 13/5/2025.'),
    factOf('format', { format: 'hybrid' }, first, 'Họp ngày 12/5/2025.'),
    factOf('signed', { title: 'biên bản số 3' }, first, 'Ký biên bản số 3.'),
  ],
});

describe('renderMeetingCard', () => {
  test('gives a line for each thing that is known, with the numbers of its sources', () => {
    const card = renderMeetingCard(MEETING, { kind: 'private' });
    const numbers = (line: string) => [...line.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    const lines = card.text.split('\n');
    const chair = lines.find((line) => line.startsWith('Chủ trì: ')) ?? '';
    expect(chair).toMatch(/^Chủ trì: Nguyễn Văn An \(Giám đốc\) \[\d\]\[\d\]$/);
    expect(lines).toContain('Hình thức: trực tiếp kết hợp trực tuyến [2]');
    expect(card.text).toMatch(/Ký kết: biên bản số 3 \[\d\]/);
    // Every number that is named has its button, and every button is named.
    const named = new Set(numbers(card.text));
    expect(card.buttons.flat().map((button) => Number(button.label))).toEqual(
      [...named].sort((a, b) => a - b),
    );
  });

  test('keeps both where the sources disagree', () => {
    const card = renderMeetingCard(MEETING, { kind: 'private' });
    expect(card.text).toMatch(/Thời gian:\n• sáng, 12\/5\/2025 \[\d\]\n• 13\/5\/2025 \[\d\]/);
  });

  test('adds the year where the sentence gives the day only', () => {
    const at = factOf('date', { from: { month: 5, day: 12 } }, first, 'Họp ngày 12/5/2025.');
    const named = [spanOf(first, 'Giao ban tháng 5')] as const;
    const meeting = meetingOf({
      id: 'm3',
      title: 'Giao ban',
      named,
      date: { year: 2025, month: 5, day: 12 },
      facts: [at],
    });
    expect(renderMeetingCard(meeting, { kind: 'private' }).text).toContain('Thời gian: 12/5/2025 [2]');
  });

  test('counts those that are too many, and stays within one message', () => {
    const people = Array.from({ length: 60 }, (_, n) => `Đại biểu thứ ${n} ${'x'.repeat(280)}`);
    const document = report('dong.txt', 'Họp đông', ...people);
    const meeting = meetingOf({
      id: 'm2',
      title: 'Họp đông',
      named: [spanOf(document, 'Họp đông')],
      facts: people.map((name) => factOf('attendee', { name }, document, name)),
    });
    const card = renderMeetingCard(meeting, { kind: 'shared', bot: 'thu_ky_bot' });
    expect(card.text).toContain('và 48 nữa');
    expect(card.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(card.buttons.flat().length).toBeLessThanOrEqual(24);
  });
});
