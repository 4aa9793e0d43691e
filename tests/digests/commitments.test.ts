import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { calendarOf } from '../../src/digests/calendar.ts';
import { told } from '../../src/digests/coming.ts';
import { commitmentsOf, type Reports } from '../../src/digests/commitments.ts';
import { documentOf, factOf, meetingOf, spanOf } from '../support/reports.ts';

const second = documentOf(
  'hai',
  [
    'Hội nghị công tác đê điều lần thứ hai',
    'Sở Xây dựng nộp hồ sơ thiết kế cống Đông trước ngày 30/6/2024.',
    'Các bên thống nhất hội nghị lần thứ ba tổ chức tại huyện Bình An trong nửa đầu năm 2025.',
    'Giao ông Nguyễn Văn An rà soát quy chế.',
  ],
  { year: 2024, month: 3, day: 5 },
);
const copy = documentOf('hai-b', [
  'Tin vắn',
  'Hội nghị công tác đê điều lần thứ ba sẽ họp vào tháng 5/2025.',
]);
const third = documentOf(
  'ba',
  ['Hội nghị công tác đê điều lần thứ ba', 'Đến nay, Sở Xây dựng đã nộp hồ sơ thiết kế cống Đông cho tỉnh.'],
  { year: 2025, month: 5, day: 20 },
);

const secondMeeting = meetingOf({
  id: 'm2',
  title: 'Hội nghị công tác đê điều lần thứ hai',
  ordinal: 2,
  date: { year: 2024, month: 3, day: 4 },
  named: [spanOf(second, 'Hội nghị công tác đê điều lần thứ hai'), spanOf(copy, 'Tin vắn')],
  facts: [
    factOf(
      'action',
      {
        owner: 'Sở Xây dựng',
        task: 'nộp hồ sơ thiết kế cống Đông',
        deadline: 'trước ngày 30/6/2024',
        due: { year: 2024, month: 6, day: 30 },
      },
      second,
      'Sở Xây dựng nộp hồ sơ thiết kế cống Đông trước ngày 30/6/2024.',
    ),
    factOf(
      'action',
      { owner: 'ông Nguyễn Văn An', task: 'rà soát quy chế' },
      second,
      'Giao ông Nguyễn Văn An rà soát quy chế.',
    ),
    factOf(
      'next',
      { when: 'trong nửa đầu năm 2025', date: { year: 2025 }, where: 'huyện Bình An', ordinal: 3 },
      second,
      'Các bên thống nhất hội nghị lần thứ ba tổ chức tại huyện Bình An trong nửa đầu năm 2025.',
    ),
    factOf(
      'next',
      { when: 'vào tháng 5/2025', date: { year: 2025, month: 5 }, ordinal: 3 },
      copy,
      'Hội nghị công tác đê điều lần thứ ba sẽ họp vào tháng 5/2025.',
    ),
  ],
});
const thirdPlanned = meetingOf({
  id: 'm3',
  title: 'Hội nghị công tác đê điều lần thứ ba',
  status: 'planned',
  ordinal: 3,
  date: { year: 2025 },
  named: [spanOf(second, 'hội nghị lần thứ ba'), spanOf(copy, 'Hội nghị công tác đê điều lần thứ ba')],
});
const thirdHeld = meetingOf({
  id: 'm3h',
  title: 'Hội nghị công tác đê điều lần thứ ba',
  ordinal: 3,
  date: { year: 2025, month: 5, day: 20 },
  named: [spanOf(third, 'Hội nghị công tác đê điều lần thứ ba')],
});

const before: Reports = { documents: [second, copy], meetings: [secondMeeting, thirdPlanned] };
const after: Reports = { documents: [second, copy, third], meetings: [thirdHeld, secondMeeting] };
const find = (reports: Reports, today: string, what: string) => {
  const found = commitmentsOf(reports, today).filter((commitment) => commitment.what.includes(what));
  expect(found).toHaveLength(1);
  return found[0];
};

describe('a next meeting', () => {
  it('announced by two reports is one commitment with both places', () => {
    const meeting = find(before, '2024-04-01', 'lần thứ ba');
    expect(meeting).toMatchObject({
      kind: 'meeting',
      state: 'open',
      what: 'Hội nghị công tác đê điều lần thứ ba',
      where: 'huyện Bình An',
      window: { from: '2025-01-01', to: '2025-06-30' },
    });
    expect(meeting?.promised.map((span) => span.document.id)).toEqual(['hai', 'hai-b']);
  });

  test.each([
    ['2024-12-31', 'open'],
    ['2025-01-01', 'due'],
    ['2025-06-30', 'due'],
    ['2025-07-01', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(find(before, today, 'lần thứ ba')?.state).toBe(state);
  });

  it('is fulfilled by a report of the next of the series, and cites both', () => {
    const meeting = find(after, '2025-07-01', 'lần thứ ba');
    expect(meeting?.state).toBe('fulfilled');
    expect(meeting?.fulfilled?.document.id).toBe('ba');
    expect(meeting?.promised[0].document.id).toBe('hai');
  });

  it('is not fulfilled by an earlier meeting of the series, nor by another series', () => {
    const first = documentOf('mot', ['Hội nghị công tác đê điều lần thứ nhất']);
    const other = documentOf('khac', ['Hội nghị công tác dân số lần thứ ba']);
    const meetings = [
      secondMeeting,
      meetingOf({
        id: 'm1',
        title: first.title,
        ordinal: 1,
        date: { year: 2023, month: 3, day: 1 },
        named: [spanOf(first, first.title)],
      }),
      meetingOf({
        id: 'o3',
        title: other.title,
        ordinal: 3,
        date: { year: 2025, month: 4, day: 1 },
        named: [spanOf(other, other.title)],
      }),
    ];
    const found = find({ documents: [second, copy, first, other], meetings }, '2025-07-01', 'lần thứ 3');
    expect(found?.state).toBe('overdue');
  });

  it('that only a name announces is a commitment too', () => {
    const note = documentOf('note', ['Lịch họp', 'Phiên họp thường kỳ tháng 8 dự kiến ngày 14/8/2025.']);
    const planned = meetingOf({
      id: 'p',
      title: 'Phiên họp thường kỳ tháng 8',
      status: 'planned',
      date: { year: 2025, month: 8, day: 14 },
      named: [spanOf(note, 'Phiên họp thường kỳ tháng 8')],
    });
    const found = find({ documents: [note], meetings: [planned] }, '2025-08-14', 'tháng 8');
    expect(found).toMatchObject({ state: 'due', window: { from: '2025-08-14', to: '2025-08-14' } });
  });
});

describe('a task', () => {
  test.each([
    ['2024-06-29', 'open'],
    ['2024-06-30', 'due'],
    ['2024-07-01', 'overdue'],
  ])('with a deadline is on %s %s', (today, state) => {
    expect(find(before, today, 'hồ sơ thiết kế')).toMatchObject({
      kind: 'action',
      who: 'Sở Xây dựng',
      state,
    });
  });

  it('without a deadline stays open', () => {
    expect(find(before, '2030-01-01', 'rà soát quy chế')).toMatchObject({ state: 'open' });
  });

  it('is fulfilled by a later sentence that says it is done', () => {
    const task = find(after, '2025-07-01', 'hồ sơ thiết kế');
    expect(task).toMatchObject({ state: 'fulfilled' });
    expect(task?.fulfilled?.document.id).toBe('ba');
  });

  it('is not fulfilled by a sentence that denies or plans it, nor by one of the same day', () => {
    const said = (line: string, day: number) => {
      const later = documentOf('sau', ['Tin sau', line], { year: 2024, month: 3, day });
      return find({ documents: [second, later], meetings: [secondMeeting] }, '2024-07-01', 'hồ sơ thiết kế')
        ?.state;
    };
    expect(said('Sở Xây dựng chưa nộp hồ sơ thiết kế cống Đông, việc khác đã xong.', 20)).toBe('overdue');
    expect(said('Sở Xây dựng sẽ nộp hồ sơ thiết kế cống Đông sau khi đã trình bản vẽ.', 20)).toBe('overdue');
    expect(said('Sở Xây dựng đã nộp hồ sơ thiết kế cống Đông.', 4)).toBe('overdue');
    expect(said('Sở Xây dựng đã nộp hồ sơ thiết kế cống Đông.', 20)).toBe('fulfilled');
  });
});

describe('how it is told', () => {
  const [task] = commitmentsOf(before, '2024-04-01').filter(
    ({ kind, window }) => kind === 'action' && window,
  );
  const meeting = find(before, '2024-04-01', 'lần thứ ba');

  it('names who, what and when', () => {
    expect(task && told(task)).toBe('Sở Xây dựng – nộp hồ sơ thiết kế cống Đông: hạn 30/6/2024');
    expect(meeting && told(meeting)).toBe(
      'Hội nghị công tác đê điều lần thứ ba: hẹn trong nửa đầu năm 2025 tại huyện Bình An',
    );
  });

  it('does not say a deadline twice, and keeps the hour of a day', () => {
    if (task === undefined || meeting === undefined) throw new Error('nothing to tell of');
    const what = 'nộp hồ sơ thiết kế trước ngày 30/6/2024.';
    expect(told({ ...task, what })).toBe('Sở Xây dựng – nộp hồ sơ thiết kế trước ngày 30/6/2024');
    const onDay = { from: '2025-06-02', to: '2025-06-02' };
    expect(told({ ...meeting, when: '08h30 thứ Hai, ngày 02/6', window: onDay })).toContain(
      'hẹn 08h30, 2/6/2025 tại',
    );
  });
});

describe('the list', () => {
  it('puts the overdue first, then due, open and fulfilled', () => {
    expect(commitmentsOf(before, '2025-02-01').map(({ state }) => state)).toEqual(['overdue', 'due', 'open']);
    expect(commitmentsOf(after, '2025-07-01').map(({ state }) => state)).toEqual([
      'open',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('keeps the ids of commitments when documents are added', () => {
    const ids = new Set(commitmentsOf(after, '2025-07-01').map(({ id }) => id));
    for (const { id } of commitmentsOf(before, '2024-04-01')) expect(ids).toContain(id);
  });
});

describe('the calendar file', () => {
  const now = new Date('2024-04-01T05:00:00Z');
  const file = calendarOf(commitmentsOf(before, '2024-04-01'), now);
  const parse = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('is read by another program with days, texts and accents whole', () => {
    const [event, ...rest] = parse(file.text);
    expect(rest).toEqual([]);
    expect(event?.summary).toBe('Hạn: Sở Xây dựng – nộp hồ sơ thiết kế cống Đông');
    expect(event?.startDate.toString()).toBe('2024-06-30');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2024-07-01');
    expect(event?.description).toContain('“Sở Xây dựng nộp hồ sơ thiết kế cống Đông trước ngày 30/6/2024.”');
  });

  it('counts what has no day of its own', () => {
    expect(file).toMatchObject({ events: 1, left: 2 });
  });

  it('keeps the identity of an event, and leaves out what is fulfilled', () => {
    const again = calendarOf(commitmentsOf(before, '2024-05-01'), new Date('2024-05-01T05:00:00Z'));
    expect(parse(again.text)[0]?.uid).toBe(parse(file.text)[0]?.uid);
    expect(calendarOf(commitmentsOf(after, '2025-07-01'), now).events).toBe(0);
  });

  it('keeps lines within 75 bytes and ends them as the format wants', () => {
    const lines = file.text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.text).not.toMatch(/[^\r]\n/);
  });
});
