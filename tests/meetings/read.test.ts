import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/corpus/document.ts';
import { loadFolder } from '../../src/corpus/load.ts';
import { factsOf } from '../../src/meetings/meeting.ts';
import { readAhead, readMeetings } from '../../src/meetings/read.ts';
import { accountsOf } from '../../src/meetings/report.ts';
import { isoDate } from '../../src/text/dates/calendar.ts';
import { documentOf } from '../support/describe-rule.ts';

const { documents } = loadFolder(['seeds']);
const meetings = readMeetings(documents);
const held = (ordinal: number, sort: string) =>
  meetings.find(
    (meeting) =>
      meeting.status === 'held' && meeting.ordinal === ordinal && meeting.title.toLowerCase().includes(sort),
  );
const names = (facts: readonly { readonly value: { readonly name: string } }[]) =>
  facts.map((fact) => fact.value.name);

describe('the meetings of the seeds', () => {
  it('finds six held ones, newest first', () => {
    const found = meetings.filter((meeting) => meeting.status === 'held');
    expect(found).toHaveLength(6);
    const days = found.map((meeting) => (meeting.date === undefined ? '' : isoDate(meeting.date)));
    expect(days).toEqual([...days].sort().reverse());
  });

  it('reads the second conference, held over the network', () => {
    const meeting = held(2, 'hội nghị');
    expect(names(factsOf({ facts: meeting?.facts ?? [] }, 'chair'))).toEqual(['Vương Ninh']);
    expect(factsOf({ facts: meeting?.facts ?? [] }, 'format')[0]?.value.format).toBe('online');
  });

  it('brings the third conference together from three reports', () => {
    const meeting = held(3, 'hội nghị');
    expect(meeting?.date).toEqual({ year: 2023, month: 3, day: 27 });
    expect(new Set(meeting?.named.map((span) => span.document.id.slice(0, 3)))).toContain('003');
    expect(names(factsOf({ facts: meeting?.facts ?? [] }, 'head'))).toEqual([
      'Đặng Quốc Khánh',
      'Đặng Xuân Phong',
      'Giàng Páo Mỷ',
      'Trần Quốc Cường',
    ]);
    expect(factsOf({ facts: meeting?.facts ?? [] }, 'signed')).toHaveLength(2);
  });

  it('tells two meetings in one report apart', () => {
    const report = documents.find((document) => document.id.startsWith('002'));
    const accounts = report === undefined ? [] : accountsOf(report);
    expect(accounts.map((account) => account.ordinal)).toEqual([undefined, 14]);
    expect(accounts.map((account) => account.from && isoDate(account.from))).toEqual([
      '2023-02-22',
      '2023-02-22',
    ]);
    expect(accounts.map((account) => factsOf(account, 'attendee').length)).toEqual([5, 5]);
  });

  it('reads the bilateral meeting and the ninth session of the same day', () => {
    const session = held(9, 'phiên họp');
    expect(session?.date).toEqual({ year: 2023, month: 3, day: 27 });
    expect(factsOf({ facts: session?.facts ?? [] }, 'next')[0]?.value).toMatchObject({
      when: 'năm 2024',
      where: 'tỉnh Vân Nam',
      ordinal: 10,
    });
    const talks = meetings.find((meeting) => /hội kiến/iu.test(meeting.title));
    expect(names(factsOf({ facts: talks?.facts ?? [] }, 'attendee'))).toEqual([
      'Trần Quốc Cường',
      'Vương Ninh',
    ]);
    expect(factsOf({ facts: talks?.facts ?? [] }, 'chair')).toEqual([]);
  });

  it('names announced meetings as planned', () => {
    const planned = meetings
      .filter((meeting) => meeting.status === 'planned')
      .map((meeting) => meeting.ordinal);
    expect(planned).toContain(4);
    expect(planned).toContain(10);
  });

  it('proves every fact with words of its document, 700 characters at most', () => {
    for (const meeting of meetings) {
      for (const fact of meeting.facts) {
        expect(excerpt(fact.span).length).toBeGreaterThan(0);
        expect(excerpt(fact.span).length).toBeLessThanOrEqual(700);
      }
    }
  });

  it('gives each meeting an id of its own that does not change', () => {
    const ids = meetings.map((meeting) => meeting.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-z]{1,12}$/u.test(id))).toBe(true);
    expect(
      readMeetings([...documents].reverse())
        .map((meeting) => meeting.id)
        .sort(),
    ).toEqual([...ids].sort());
  });
});

describe('meetings of several reports', () => {
  const first = documentOf(
    'Ngày 12/9/2024, Hội nghị liên kết du lịch “Rừng và biển” lần thứ 3 diễn ra tại Huế. Bà Lê Thị Hoa, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.',
    'a.txt',
  );
  const second = documentOf(
    'Hội nghị liên kết du lịch “Rừng và biển” lần thứ ba họp ngày 12/9/2024. Ông Trần Văn Khải, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.',
    'b.txt',
  );
  const other = documentOf(
    'Ngày 12/9/2024, Hội nghị bàn về nước sạch nông thôn lần thứ 5 diễn ra tại Vinh.',
    'c.txt',
  );

  it('joins reports with the same number and name, and keeps what they disagree on', () => {
    const [meeting, ...rest] = readMeetings([first, second]);
    expect(rest).toEqual([]);
    expect(meeting?.reports).toHaveLength(2);
    expect(names(factsOf({ facts: meeting?.facts ?? [] }, 'chair'))).toEqual(['Lê Thị Hoa', 'Trần Văn Khải']);
  });

  it('keeps another meeting of the same day apart', () => {
    expect(readMeetings([first, other])).toHaveLength(2);
  });

  it('keeps two companies apart that meet their shareholders on one day', () => {
    const company = (name: string, file: string) =>
      documentOf(
        `Sáng 18/4/2025, ${name} tổ chức Đại hội đồng cổ đông thường niên năm 2025 tại hội trường công ty.`,
        file,
      );
    const texts = [
      company('Công ty Cổ phần Gạch Đồng Tâm', 'a.txt'),
      company('Công ty Sợi Phú Hòa', 'b.txt'),
    ];
    expect(readMeetings(texts)).toHaveLength(2);
  });

  it('reads nothing from an empty corpus', () => {
    expect(readMeetings([])).toEqual([]);
  });
});

describe('hostile documents', () => {
  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one line without a stop', 'ông Nguyễn Văn An và '.repeat(5000)],
    ['capitals', 'Nguyễn Văn An '.repeat(5000)],
    ['signs', '((((;;;;'.repeat(5000)],
    ['the words of meetings', 'họp bàn việc làng '.repeat(2500)],
    ['digits', '9'.repeat(40_000)],
    [
      'what every object has',
      'Ông constructor Hà Nội, constructor Nguyễn Văn An họp tại constructor Huế. '.repeat(20),
    ],
  ])('reads %s in bounded time (row 52)', (_, text) => {
    expect(readMeetings([documentOf(text)]).length).toBeLessThanOrEqual(1);
  });
});

it('lets other work go on between the documents that it reads ahead', async () => {
  const fresh = loadFolder(['seeds']).documents;
  let turns = 0;
  let reading = true;
  const others = (async () => {
    while (reading) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
  })();
  await readAhead(fresh);
  reading = false;
  await others;
  expect(turns).toBeGreaterThanOrEqual(fresh.length);
  expect(readMeetings(fresh).map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
});
