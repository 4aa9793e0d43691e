import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/text/dates/calendar.ts';
import { findDates } from '../../src/text/dates/dates.ts';
import { slice } from '../../src/text/range.ts';
import { runs } from '../support/properties.ts';

const published = { year: 2025, month: 10, day: 15 }; // a Wednesday

/** "what is said = from..to unit [part] [time] [wN]" of each date, with "~" for a date that is not known. */
function read(text: string): string[] {
  return findDates(text, { published }).map((date) => {
    const known = (d: typeof date.from) =>
      isoDate(d) || (d.month ? `--${d.month}` : '') || (d.day ? `---${d.day}` : '~');
    const time = date.time && [date.time.from, date.time.to].filter(Boolean).join('-');
    const weekday = date.weekday === undefined ? undefined : `w${date.weekday}`;
    const when = date.to === undefined ? known(date.from) : `${known(date.from)}..${known(date.to)}`;
    return `${slice(text, date)} = ${[when, date.unit, date.part, time, weekday].filter(Boolean).join(' ')}`;
  });
}

describe('findDates reads days', () => {
  test.each<[string, string]>([
    ['họp ngày 27/3 tại', 'ngày 27/3 = --03-27 day'],
    ['ngày 27-3', 'ngày 27-3 = --03-27 day'],
    ['sáng 27.3 họp', 'sáng 27.3 = --03-27 day sáng'],
    ['27/3/2023', '27/3/2023 = 2023-03-27 day'],
    ['(05.6.2024)', '05.6.2024 = 2024-06-05 day'],
    ['chậm nhất 30-9', '30-9 = --09-30 day'],
    ['khai mạc 5-8.', '5-8 = --08-05 day'],
    ['hoạt động từ 15-12.', '15-12 = --12-15 day'],
    ['8-12-2022', '8-12-2022 = 2022-12-08 day'],
    ['2024-09-12', '2024-09-12 = 2024-09-12 day'],
    ['27/3/23', '27/3/23 = 2023-03-27 day'],
    ['27/3 năm 2023', '27/3 năm 2023 = 2023-03-27 day'],
    ['ngày 27 tháng 3 năm 2023', 'ngày 27 tháng 3 năm 2023 = 2023-03-27 day'],
    ['27 tháng 3', '27 tháng 3 = --03-27 day'],
    ['ngày mười hai tháng năm', 'ngày mười hai tháng năm = --05-12 day'],
    ['ngày 05 tháng 02/2024', 'ngày 05 tháng 02/2024 = 2024-02-05 day'],
    ['Hai ngày 14 và 15-3', 'ngày 14 và 15-3 = --03-14..--03-15 day'],
    ['hai ngày 8 và 9-12-2022', 'ngày 8 và 9-12-2022 = 2022-12-08..2022-12-09 day'],
    ['từ ngày 12 đến 15/5', 'ngày 12 đến 15/5 = --05-12..--05-15 day'],
    ['từ ngày 28 đến ngày 3/6/2024', 'ngày 28 đến ngày 3/6/2024 = 2024-05-28..2024-06-03 day'],
    ['từ 24/11 đến 01/12', '24/11 đến 01/12 = --11-24..--12-01 day'],
    ['từ 24/12 đến hết ngày 01/01/2025', '24/12 đến hết ngày 01/01/2025 = 2024-12-24..2025-01-01 day'],
    ['10 - 11/12/2024', '10 - 11/12/2024 = 2024-12-10..2024-12-11 day'],
    ['ngày 8, 9 và 10/12', 'ngày 8, 9 và 10/12 = --12-08..--12-10 day'],
    ['ngày 24-26 tháng 11 năm 2024', 'ngày 24-26 tháng 11 năm 2024 = 2024-11-24..2024-11-26 day'],
    ['Phiên 9 - 12/5/2024', '12/5/2024 = 2024-05-12 day'],
    ['sáng 22/2', 'sáng 22/2 = --02-22 day sáng'],
    ['chiều ngày 16/10/2025', 'chiều ngày 16/10/2025 = 2025-10-16 day chiều'],
    ['ngày 22/2, buổi sáng', 'ngày 22/2, buổi sáng = --02-22 day sáng'],
    ['thứ Ba 21/10', 'thứ Ba 21/10 = --10-21 day w2'],
    ['Thứ Năm, 18/04', 'Thứ Năm, 18/04 = --04-18 day w4'],
    ['sáng thứ Hai, ngày 02/06/2025', 'sáng thứ Hai, ngày 02/06/2025 = 2025-06-02 day sáng w1'],
    ['ngày 21/10 (thứ Ba)', 'ngày 21/10 (thứ Ba) = --10-21 day w2'],
    ['họp ngày 12.', 'ngày 12 = ---12 day'],
    ['ngay 27 thang 3 nam 2023', 'ngay 27 thang 3 nam 2023 = 2023-03-27 day'],
    ['sang 27/3 hop', 'sang 27/3 = --03-27 day sáng'],
    ['NGÀY 27/3', 'NGÀY 27/3 = --03-27 day'],
    ['5/5/2025', '5/5/2025 = 2025-05-05 day'],
    ['thứ Sáu (17/10/2025) tại', 'thứ Sáu (17/10/2025) = 2025-10-17 day w5'],
    ['Deadline: 30.11', '30.11 = --11-30 day'],
    ['on March 27, 2023?', 'March 27, 2023 = 2023-03-27 day'],
    ['the 27th of March', '27th of March = --03-27 day'],
    ['9 Sep 2024', '9 Sep 2024 = 2024-09-09 day'],
    ['hội nghị lần thứ ba (27/3/2023)', '27/3/2023 = 2023-03-27 day'],
    ['lần thứ 3 ngày 27/3/2023', 'ngày 27/3/2023 = 2023-03-27 day'],
    ['ngày 29/2', 'ngày 29/2 = --02-29 day'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('each of several', () => {
    expect(read('ngày 30/11 và ngày 2/12/2024')).toEqual([
      'ngày 30/11 = 2024-11-30 day',
      'ngày 2/12/2024 = 2024-12-02 day',
    ]);
  });
});

describe('findDates reads times', () => {
  test.each<[string, string]>([
    ['8h30 ngày 27/3', '8h30 ngày 27/3 = --03-27 day 08:30'],
    ['8h30 sáng 22/2', '8h30 sáng 22/2 = --02-22 day sáng 08:30'],
    ['2 giờ chiều 22/2', '2 giờ chiều 22/2 = --02-22 day chiều 14:00'],
    ['27/3/2023, 08h30 - 10h15', '27/3/2023, 08h30 - 10h15 = 2023-03-27 day 08:30-10:15'],
    ['14:00 - 16:20, ngày 05/6/2024', '14:00 - 16:20, ngày 05/6/2024 = 2024-06-05 day 14:00-16:20'],
    ['19 giờ 30 ngày 19/10/2025', '19 giờ 30 ngày 19/10/2025 = 2025-10-19 day 19:30'],
    ['19 giờ 30 phút ngày 5/5', '19 giờ 30 phút ngày 5/5 = --05-05 day 19:30'],
    ['9 giờ ngày 5/5', '9 giờ ngày 5/5 = --05-05 day 09:00'],
    ['08h30 thứ Hai, ngày 02/06/2025', '08h30 thứ Hai, ngày 02/06/2025 = 2025-06-02 day 08:30 w1'],
    ['12/12/2024 08:05', '12/12/2024 08:05 = 2024-12-12 day 08:05'],
    ['2024-11-22T07:30:00+07:00', '2024-11-22T07:30:00+07:00 = 2024-11-22 day 07:30'],
    ['chiều 5/5, lúc 2h', 'chiều 5/5, lúc 2h = --05-05 day chiều 14:00'],
    [
      'từ 8h ngày 5/5 đến 17h ngày 6/5/2025',
      '8h ngày 5/5 đến 17h ngày 6/5/2025 = 2025-05-05..2025-05-06 day 08:00-17:00',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('findDates reads periods', () => {
  test.each<[string, string]>([
    ['tháng 8/2025', 'tháng 8/2025 = 2025-08 month'],
    ['tháng 12-2023', 'tháng 12-2023 = 2023-12 month'],
    ['tháng 8 năm 2025', 'tháng 8 năm 2025 = 2025-08 month'],
    ['Số 03, tháng 10/2025', 'tháng 10/2025 = 2025-10 month'],
    ['in August 2025', 'August 2025 = 2025-08 month'],
    ['hết tháng 8', 'tháng 8 = --8 month'],
    ['cuối tháng tám', 'cuối tháng tám = --8 month'],
    ['8/2025', '8/2025 = 2025-08 month'],
    ['thang 3/2023', 'thang 3/2023 = 2023-03 month'],
    ['tháng 3-5/2024', 'tháng 3-5/2024 = 2024-03..2024-05 month'],
    ['từ tháng 3 đến tháng 5/2024', 'tháng 3 đến tháng 5/2024 = 2024-03..2024-05 month'],
    ['quý II năm 2025', 'quý II năm 2025 = 2025-04..2025-06 quarter'],
    ['quý III/2025', 'quý III/2025 = 2025-07..2025-09 quarter'],
    ['quý 2', 'quý 2 = --4..--6 quarter'],
    ['quy 3', 'quy 3 = --7..--9 quarter'],
    ['quý I đến quý III/2025', 'quý I đến quý III/2025 = 2025-01..2025-09 quarter'],
    ['Q3/2025', 'Q3/2025 = 2025-07..2025-09 quarter'],
    ['nửa đầu năm 2023', 'nửa đầu năm 2023 = 2023-01..2023-06 half'],
    ['6 tháng đầu năm', '6 tháng đầu năm = --1..--6 half'],
    ['6 tháng cuối năm 2024', '6 tháng cuối năm 2024 = 2024-07..2024-12 half'],
    ['9 tháng đầu năm 2024', '9 tháng đầu năm 2024 = 2024-01..2024-09 half'],
    ['11 tháng năm 2022', '11 tháng năm 2022 = 2022-01..2022-11 half'],
    ['Chín tháng năm 2025', 'Chín tháng năm 2025 = 2025-01..2025-09 half'],
    ['đầu năm 2024', 'đầu năm 2024 = 2024-01..2024-03 quarter'],
    ['cuối năm nay', 'cuối năm nay = 2025-10..2025-12 quarter'],
    ['năm 2024', 'năm 2024 = 2024 year'],
    ['năm học 2024-2025', 'năm học 2024-2025 = 2024..2025 year'],
    ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025 = 2021..2025 year'],
    ['đại hội thường niên 2024', '2024 = 2024 year'],
    ['gặp gỡ đầu xuân 2023', '2023 = 2023 year'],
    ['9 tháng 2025', '9 tháng 2025 = 2025-01..2025-09 half'],
    ['nam 2024', 'nam 2024 = 2024 year'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('findDates reads from the day of publication', () => {
  test.each<[string, string]>([
    ['hôm nay', 'hôm nay = 2025-10-15 day'],
    ['hôm qua', 'hôm qua = 2025-10-14 day'],
    ['ngày mai', 'ngày mai = 2025-10-16 day'],
    ['sáng nay', 'sáng nay = 2025-10-15 day sáng'],
    ['chiều qua', 'chiều qua = 2025-10-14 day chiều'],
    ['chiều qua (thứ Ba 14/10/2025) họp', 'thứ Ba 14/10/2025 = 2025-10-14 day w2'],
    ['8h sáng mai', '8h sáng mai = 2025-10-16 day sáng 08:00'],
    ['thứ Năm tuần tới', 'thứ Năm tuần tới = 2025-10-23 day w4'],
    ['thứ hai tuần trước', 'thứ hai tuần trước = 2025-10-06 day w1'],
    ['thứ Ba tới', 'thứ Ba tới = 2025-10-21 day w2'],
    ['sáng thứ 5 tuần này', 'sáng thứ 5 tuần này = 2025-10-16 day sáng w4'],
    ['chủ nhật tuần này', 'chủ nhật tuần này = 2025-10-19 day w0'],
    ['thu 5 tuan toi', 'thu 5 tuan toi = 2025-10-23 day w4'],
    ['tuần sau', 'tuần sau = 2025-10-20..2025-10-26 day'],
    ['tháng trước', 'tháng trước = 2025-09 month'],
    ['quý này', 'quý này = 2025-10..2025-12 quarter'],
    ['quý 4 năm ngoái', 'quý 4 năm ngoái = 2024-10..2024-12 quarter'],
    ['toi thu 7', 'toi thu 7 = ~ day tối w6'],
    ['năm ngoái', 'năm ngoái = 2024 year'],
    ['ngày 5 tháng sau', 'ngày 5 tháng sau = 2025-11-05 day'],
    ['sáng cùng ngày', 'sáng cùng ngày = ~ day sáng'],
    ['họp vào thứ Ba', 'thứ Ba = ~ day w2'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('and leaves open what it cannot know', () => {
    expect(findDates('hôm nay')).toEqual([{ start: 0, end: 7, from: {}, unit: 'day', relative: true }]);
    expect(findDates('cùng ngày', { published })[0]?.from).toEqual({});
  });
});

test.each([
  'ĐT: 0912 345 678',
  'gọi 024.3826.1234',
  '34/40 story point',
  '186/240 căn hộ',
  '13/15 thành viên',
  '5/7 thành viên',
  'có 10/12 xã',
  '44/52 đại biểu',
  'trực 24/7',
  'phiên bản 3.8.1',
  'Số: 97/TB-VPUB',
  'Nghị định số 10/2024/NĐ-CP',
  'Nghị quyết 12/NQ-TW',
  'mốc 1119 - 1120',
  'giá 12.5 triệu',
  'từ 27.3 triệu',
  'ngày 27.3%',
  '45/13/2024',
  'ngày 31/2/2024',
  '30 ngày 2 đêm',
  'trong 3 tháng tới',
  'những năm qua',
  'lần thứ hai',
  'Thứ hai, về ngân sách',
  'phiên thứ ba',
  '27 tháng Chạp năm Ất Tỵ',
  'mùng 10 tháng 3 âm lịch',
  'chị Mai họp',
  'quý vị đại biểu',
  'tuần 3 tháng 5',
  'khu 6 tháng 9',
  'to 3 thang 10',
  'to chuc o dau nam nao',
  'có 2024 hộ',
  'đón du khách 2024 lượt',
  'mã 2025',
  'co may 5 nguoi',
  'mỗi quý một lần',
  'các tỉnh Việt Nam sau hơn ba kỳ',
  'mừng Quốc khánh 2/9',
  'http://vidu.vn/2024/05/06/tin.html',
])('findDates ignores: %s', (text) => expect(read(text)).toEqual([]));

test('100 KB of one sign are read', () => {
  for (const sign of ['1', '1/', '1-1-', 'ngày ', 'a', '12/5 ', 'đến 5/5 ', '8h ', '12 và ']) {
    expect(findDates(sign.repeat(100_000 / sign.length)).length).toBeLessThan(50_000);
  }
});

test('mentions come in order, disjoint and in range', () => {
  const piece = fc.constantFrom(
    ...[
      'ngày ',
      'tháng ',
      'năm ',
      '27',
      '3',
      '/',
      '-',
      ' - ',
      '2024',
      ' ',
      'sáng ',
      'thứ Ba ',
      'đến ',
      'từ ',
      'và ',
      ', ',
      '8h30 ',
    ],
    ...['quý ', 'II', '(', ')', '.', 'cùng ngày', 'tuần tới', '\n', 'họp '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findDates(text, { published })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(300) },
  );
});
