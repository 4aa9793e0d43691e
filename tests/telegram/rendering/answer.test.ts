import { describe, expect, test } from 'vitest';
import type { Found, Missing, Unclear } from '../../../src/answers/answer.ts';
import { excerpt, type Span } from '../../../src/corpus/document.ts';
import { newAnswerId } from '../../../src/storage/answers.ts';
import { offeredQuestions, renderAnswer } from '../../../src/telegram/rendering/answer.ts';
import type { Surface } from '../../../src/telegram/rendering/citation.ts';
import type { OutgoingMessage } from '../../../src/telegram/rendering/message.ts';
import { MESSAGE_LIMIT } from '../../../src/telegram/rendering/rich-text.ts';
import { MEETING_REPORT, report } from '../../support/made-up-report.ts';
import { spanOf } from '../../support/reports.ts';

const PRIVATE: Surface = { kind: 'private' };
const GROUP: Surface = { kind: 'shared', bot: 'thu_ky_bot' };
const CHAIR = spanOf(MEETING_REPORT, 'Giám đốc Nguyễn Văn An chủ trì họp giao ban tháng 5.');

function found(text: string, first: Span, ...more: Span[]): Found {
  return { kind: 'found', intent: 'chair', meetings: ['m1'], text, citations: [first, ...more] };
}

function quotations({ text, entities }: OutgoingMessage): string[] {
  return entities
    .filter((entity) => entity.type.includes('blockquote'))
    .map((entity) => text.slice(entity.offset, entity.offset + entity.length));
}

const labels = (message: OutgoingMessage) => message.buttons.map((row) => row.map((button) => button.label));

describe('renderAnswer', () => {
  test('gives the short text, the numbered excerpt with its source, and the buttons', () => {
    const id = newAnswerId();
    const shown = renderAnswer(found('Ông Nguyễn Văn An.', CHAIR), {
      id,
      surface: PRIVATE,
      followUps: ['Họp ở đâu?'],
    });
    expect(shown.text).toBe(
      'Ông Nguyễn Văn An.\n\n1. Sở Xây dựng họp giao ban tháng 5 · đoạn 1\nGiám đốc Nguyễn Văn An chủ trì họp giao ban tháng 5.',
    );
    expect(quotations(shown)).toEqual([excerpt(CHAIR)]);
    expect(labels(shown)).toEqual([['1'], ['Họp ở đâu?'], ['👍', '👎']]);
    expect(shown.buttons[1]).toEqual([{ label: 'Họp ở đâu?', data: `q_${id}_0` }]);
  });

  test('opens sources on the spot in private, and in the private chat from elsewhere', () => {
    const frame = { id: newAnswerId(), followUps: [] };
    const [inPrivate] = renderAnswer(found('An', CHAIR), { ...frame, surface: PRIVATE }).buttons[0] ?? [];
    const [inGroup] = renderAnswer(found('An', CHAIR), { ...frame, surface: GROUP }).buttons[0] ?? [];
    const data = inPrivate && 'data' in inPrivate ? inPrivate.data : '';
    expect(data).toMatch(/^s_/);
    expect(inGroup).toEqual({ label: '1', url: `https://t.me/thu_ky_bot?start=${data}` });
  });

  test('repeats the question where a button asked it', () => {
    const frame = { id: newAnswerId(), surface: PRIVATE, followUps: [], question: 'Ai chủ trì?' };
    expect(renderAnswer(found('An', CHAIR), frame).text).toMatch(/^Ai chủ trì\?\n\nAn\n\n1\. /);
  });

  test('shows markup in documents and questions as it stands', () => {
    const span = spanOf(
      MEETING_REPORT,
      'Bà Lê Thị Hoa đề nghị các phòng gửi báo cáo <b>trước</b> thứ Sáu & đúng mẫu_A.',
    );
    const frame = { id: newAnswerId(), surface: PRIVATE, followUps: ['<i>&_*'], question: '<b>' };
    const shown = renderAnswer(found('x', span), frame);
    expect(quotations(shown)).toEqual([excerpt(span)]);
    expect(labels(shown)[1]).toEqual(['<i>&_*']);
    expect(shown.text.startsWith('<b>\n')).toBe(true);
  });

  test('folds a long excerpt and stays within one message, each source with its button', () => {
    const long = report(
      'dai.txt',
      'Tin dài',
      ...Array.from({ length: 12 }, (_, n) => `Đoạn ${n}: ${'họp bàn kỹ. '.repeat(50)}`),
    );
    const spans = long.blocks
      .filter((block) => block.kind === 'paragraph')
      .map((block) => ({ ...block, document: long }));
    const [first = CHAIR, ...more] = spans;
    const shown = renderAnswer(found('Nhiều đoạn.', first, ...more), {
      id: newAnswerId(),
      surface: GROUP,
      followUps: [],
    });
    expect(shown.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(shown.entities.some((entity) => entity.type === 'expandable_blockquote')).toBe(true);
    for (const quoted of quotations(shown)) expect(long.text).toContain(quoted);
    expect(labels(shown).slice(0, 2)).toEqual([
      ['1', '2', '3', '4', '5', '6'],
      ['7', '8', '9', '10', '11', '12'],
    ]);
  });

  test('shows the beginning of an endless quotation, word for word, and never loses every source', () => {
    const endless = report('vo-tan.txt', 'Tin vô tận', `Biên bản: ${'việc đã bàn, '.repeat(600)}hết.`);
    const paragraph = endless.blocks.find((block) => block.kind !== 'title');
    const span = { document: endless, start: paragraph?.start ?? 0, end: paragraph?.end ?? 0 };
    const frame = { id: newAnswerId(), surface: PRIVATE, followUps: [] };
    const shown = renderAnswer(found('dài '.repeat(2_000), span), frame);
    expect(shown.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    const [quoted = ''] = quotations(shown);
    expect(quoted.length).toBeGreaterThan(1_000);
    expect(endless.text).toContain(quoted);
  });

  test('offers a button for each choice where the question is unclear', () => {
    const answer: Unclear = {
      kind: 'unclear',
      intent: 'chair',
      meetings: ['m1', 'm2'],
      text: 'Bạn hỏi cuộc họp nào?',
      choices: [
        { meeting: 'm1', label: 'Giao ban tháng 5', question: 'ai chủ trì giao ban tháng 5?' },
        { meeting: 'm2', label: 'Giao ban tháng 6', question: 'ai chủ trì giao ban tháng 6?' },
      ],
    };
    const shown = renderAnswer(answer, { id: newAnswerId(), surface: GROUP, followUps: ['x'] });
    expect(shown.text).toBe('Bạn hỏi cuộc họp nào?\n1. Giao ban tháng 5\n2. Giao ban tháng 6');
    expect(labels(shown)).toEqual([['1. Giao ban tháng 5'], ['2. Giao ban tháng 6'], ['👍', '👎']]);
    expect(offeredQuestions(answer, ['x'])).toEqual([
      'ai chủ trì giao ban tháng 5?',
      'ai chủ trì giao ban tháng 6?',
    ]);
  });

  test('says what is missing and keeps the nearest passages apart from an answer', () => {
    const answer: Missing = {
      kind: 'missing',
      intent: 'none',
      meetings: [],
      text: 'Không có.',
      nearest: [CHAIR],
    };
    const shown = renderAnswer(answer, { id: newAnswerId(), surface: PRIVATE, followUps: [] });
    expect(shown.text).toMatch(/^Không có\.\n\nNhững đoạn gần với câu hỏi nhất/);
    expect(quotations(shown)).toEqual([excerpt(CHAIR)]);
  });

  test('asks for no verdict on a greeting', () => {
    const answer = { kind: 'courtesy', intent: 'greeting', meetings: [], text: 'Chào bạn!' } as const;
    expect(renderAnswer(answer, { id: newAnswerId(), surface: PRIVATE, followUps: [] }).buttons).toEqual([]);
  });
});
