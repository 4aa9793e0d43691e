import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reports } from '../../src/digests/commitments.ts';
import { digestOf, type Occasion } from '../../src/digests/digest.ts';
import { quotation } from '../../src/digests/line.ts';
import { NO_MEMORY } from '../../src/digests/memory.ts';
import type { Meeting } from '../../src/meetings/meeting.ts';
import { runs } from '../support/properties.ts';
import { documentOf, factOf, meetingOf, spanOf } from '../support/reports.ts';

function heldOn(
  id: string,
  title: string,
  date: { year: number; month: number; day: number },
  more: string[] = [],
) {
  const document = documentOf(id, [title, ...more]);
  const meeting = meetingOf({ id, title, date, named: [spanOf(document, title)] });
  return { document, meeting };
}

function reportsOf(...all: { document: Reports['documents'][number]; meeting: Meeting }[]): Reports {
  return { documents: all.map((each) => each.document), meetings: all.map((each) => each.meeting) };
}

const QUIET: Occasion = {
  day: '2025-05-20',
  fresh: { added: new Set(), changed: new Set() },
  watched: [],
  missed: 0,
  memory: NO_MEMORY,
  seed: 'chat 1',
};
const added = (...ids: string[]) => ({ fresh: { added: new Set(ids), changed: new Set<string>() } });
const told = (reports: Reports, occasion: Partial<Occasion>) => {
  const digest = digestOf(reports, { ...QUIET, ...occasion });
  return {
    digest,
    said: digest.sections.map(({ heading, lines }) => [heading, ...lines.map((line) => line.text)]),
  };
};

const spring = heldOn('xuan', 'Họp giao ban mùa xuân', { year: 2023, month: 3, day: 1 });
const summer = heldOn('ha', 'Họp giao ban mùa hạ', { year: 2024, month: 5, day: 20 });

describe('what is new', () => {
  it('is a meeting when all its reports are', () => {
    const { said, digest } = told(reportsOf(spring, summer), { day: '2025-01-01', ...added('ha') });
    expect(said).toEqual([['Mới', 'Cuộc họp mới: Họp giao ban mùa hạ, 20/5/2024']]);
    expect(digest.quiet).toBe(false);
  });

  it('is a further report when the meeting was known, and says where they disagree', () => {
    const first = documentOf('a', ['Họp ban chỉ đạo', 'Cuộc họp diễn ra ngày 3/4/2024.']);
    const later = documentOf('b', ['Tin họp ban chỉ đạo', 'Cuộc họp diễn ra ngày 4/4/2024.']);
    const meeting = meetingOf({
      id: 'm',
      title: 'Họp ban chỉ đạo',
      date: { year: 2024, month: 4, day: 3 },
      named: [spanOf(first, 'Họp ban chỉ đạo'), spanOf(later, 'họp ban chỉ đạo')],
      facts: [
        factOf('date', { from: { year: 2024, month: 4, day: 3 } }, first, 'ngày 3/4/2024'),
        factOf('date', { from: { year: 2024, month: 4, day: 4 } }, later, 'ngày 4/4/2024'),
      ],
    });
    const { said, digest } = told({ documents: [first, later], meetings: [meeting] }, added('b'));
    expect(said).toEqual([
      [
        'Mới',
        'Thêm tài liệu về: Họp ban chỉ đạo',
        'Tài liệu nói khác nhau về ngày họp của Họp ban chỉ đạo: 4/4/2024 (mới), 3/4/2024 (trước)',
      ],
    ]);
    expect(digest.sections[0]?.lines[1]?.citations.map((span) => span.document.id)).toEqual(['b', 'a']);
  });

  it('is a document when it reports no meeting, or was changed', () => {
    const note = documentOf('note', ['Danh bạ cơ quan', 'Số điện thoại']);
    const reports = { ...reportsOf(spring), documents: [spring.document, note] };
    expect(told(reports, added('note')).said).toEqual([['Mới', 'Tài liệu mới: Danh bạ cơ quan']]);
    const changed = { fresh: { added: new Set<string>(), changed: new Set(['note']) } };
    expect(told(reports, changed).said).toEqual([['Mới', 'Tài liệu đã được sửa: Danh bạ cơ quan']]);
  });
});

const promising = documentOf('hen', [
  'Họp tổ công tác',
  'Phòng Kế hoạch gửi báo cáo trước 25/5/2025.',
  'Kỳ họp sau tổ chức ngày 3/6/2025 tại xã Đông.',
]);
const promises = {
  document: promising,
  meeting: meetingOf({
    id: 'hen',
    title: 'Họp tổ công tác',
    date: { year: 2025, month: 5, day: 2 },
    named: [spanOf(promising, 'Họp tổ công tác')],
    facts: [
      factOf(
        'action',
        {
          owner: 'Phòng Kế hoạch',
          task: 'gửi báo cáo',
          deadline: 'trước 25/5/2025',
          due: { year: 2025, month: 5, day: 25 },
        },
        promising,
        'Phòng Kế hoạch gửi báo cáo trước 25/5/2025.',
      ),
      factOf(
        'next',
        { when: 'ngày 3/6/2025', date: { year: 2025, month: 6, day: 3 }, where: 'xã Đông' },
        promising,
        'Kỳ họp sau tổ chức ngày 3/6/2025 tại xã Đông.',
      ),
    ],
  }),
};

describe('what is coming and what was promised', () => {
  const reports = reportsOf(promises);
  const MEETING = 'Cuộc họp tiếp theo sau “Họp tổ công tác”: hẹn 3/6/2025 tại xã Đông';

  it('is told within 14 days of its time, nearest first', () => {
    expect(told(reports, { day: '2025-05-10' }).said).toEqual([['Nhìn lại', 'Họp tổ công tác, 2/5/2025']]);
    expect(told(reports, { day: '2025-05-20' }).said).toEqual([
      ['Sắp tới', 'Phòng Kế hoạch – gửi báo cáo: hạn 25/5/2025, còn 5 ngày', `${MEETING}, còn 14 ngày`],
    ]);
    expect(told(reports, { day: '2025-06-03' }).said[0]).toEqual(['Sắp tới', `${MEETING}, hôm nay`]);
  });

  it('is told when its time is past without a report, then again after 30 days', () => {
    const first = told(reports, { day: '2025-06-10' });
    expect(first.said).toEqual([
      [
        'Đã hẹn, chưa có tài liệu',
        `${MEETING}, chưa có tài liệu`,
        'Phòng Kế hoạch – gửi báo cáo: hạn 25/5/2025, chưa thấy tài liệu nói đã xong',
      ],
    ]);
    const { memory } = first.digest;
    expect(told(reports, { day: '2025-07-09', memory }).said[0]?.[0]).toBe('Nhìn lại');
    expect(told(reports, { day: '2025-07-10', memory }).said).toHaveLength(1);
    expect(told(reports, { day: '2025-07-10', memory }).said[0]?.[0]).toBe('Đã hẹn, chưa có tài liệu');
  });
});

describe('this day, and looking back', () => {
  it('remembers meetings of the same day in earlier years, not of this one', () => {
    expect(told(reportsOf(spring, summer), {}).said).toEqual([
      ['Ngày này năm trước', 'Năm 2024: Họp giao ban mùa hạ'],
    ]);
    expect(told(reportsOf(summer), { day: '2024-05-20' }).said[0]?.[0]).toBe('Nhìn lại');
  });

  it('looks back on each meeting once a round, never on the same one twice running', () => {
    const meetings = Array.from({ length: 7 }, (_, i) =>
      heldOn(`m${i}`, `Họp giao ban số ${i}`, { year: 2020, month: 1, day: i + 1 }),
    );
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 7 }), (seed, count) => {
        const reports = reportsOf(...meetings.slice(0, count));
        let memory = NO_MEMORY;
        const looked: string[] = [];
        for (let i = 0; i < 3 * count; i++) {
          const { digest } = told(reports, { seed, memory });
          looked.push(digest.sections[0]?.lines[0]?.citations[0].document.id ?? 'none');
          memory = digest.memory;
        }
        for (let round = 0; round < 3; round++) {
          expect(new Set(looked.slice(round * count, (round + 1) * count)).size).toBe(count);
        }
        if (count > 1) for (let i = 1; i < looked.length; i++) expect(looked[i]).not.toBe(looked[i - 1]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('says nothing of meetings where there are none', () => {
    expect(told({ documents: [], meetings: [] }, {}).digest).toMatchObject({ sections: [], quiet: true });
  });
});

describe('the whole', () => {
  it('keeps its order, says what was missed, and is quiet only without news', () => {
    const { said, digest } = told(reportsOf(spring, summer, promises), {
      ...added('xuan'),
      missed: 2,
      watched: [{ text: 'Bạn theo dõi “xuân”', citations: [spanOf(spring.document, 'xuân')] }],
    });
    expect(said.map(([heading]) => heading)).toEqual([
      'Mới',
      'Bạn theo dõi',
      'Sắp tới',
      'Ngày này năm trước',
    ]);
    expect(digest.title).toBe('Bản tin: Thứ ba, 20/5/2025');
    expect(digest.note).toContain('2 bản tin trước');
    expect(digest.quiet).toBe(false);
    expect(told(reportsOf(promises), {}).digest.quiet).toBe(true);
  });

  it('fits one screen, whatever there is to say, and every line has verbatim words under it', () => {
    const word = fc.constantFrom('họp', 'thống nhất', 'x'.repeat(400), '😀', 'kế hoạch');
    const line = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 30 }), (pairs) => {
        const all = pairs.map(([title, body], i) =>
          heldOn(`d${i}`, `${title} ${i}`, { year: 2024, month: 5, day: 20 }, [body]),
        );
        const { digest } = told(
          reportsOf(...all),
          added(...all.slice(0, 20).map(({ document }) => document.id)),
        );
        let size = 0;
        for (const { lines } of digest.sections) {
          for (const { text, citations } of lines) {
            const quoted = quotation(citations[0]);
            size += text.length + quoted.length;
            expect(citations[0].document.text.replace(/\s+/g, ' ')).toContain(
              quoted.replace(/…$/, '').trimEnd(),
            );
          }
        }
        expect(digest.sections.length).toBeGreaterThan(0);
        expect(size).toBeLessThanOrEqual(3_000);
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts what did not fit', () => {
    const all = Array.from({ length: 30 }, (_, i) =>
      heldOn(`d${i}`, `Họp giao ban số ${i}`, { year: 2024, month: 1, day: 1 }),
    );
    const { digest } = told(reportsOf(...all), added(...all.map(({ document }) => document.id)));
    expect(digest.sections[0]?.lines.length).toBe(6);
    expect(digest.sections[0]?.more).toBe(24);
  });
});
