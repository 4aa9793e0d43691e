import { describe, expect, test } from 'vitest';
import { READINGS } from '../../src/text/spelling/abbreviation-list.ts';
import { expandChat, expansions } from '../../src/text/spelling/abbreviations.ts';
import { isSyllable } from '../../src/text/spelling/syllables.ts';

describe('expansions', () => {
  test.each<[string, string[]]>([
    ['UBND', ['ủy ban nhân dân']],
    ['ubnd', ['ủy ban nhân dân']],
    ['HDND', ['hội đồng nhân dân']],
    ['ĐHĐCĐ', ['đại hội đồng cổ đông']],
    ['HN', ['hội nghị', 'hà nội']],
    ['KT-XH', ['kinh tế - xã hội']],
    ['TƯ', ['trung ương']],
    ['tu', []],
    ['An', []],
    ['xyz', []],
    ['', []],
  ])('%s', (word, readings) => expect(expansions(word)).toEqual(readings));

  test('DT may be written for Đ too', () => {
    expect(expansions('DT')).toEqual(expect.arrayContaining(['doanh thu', 'đầu tư']));
    expect(expansions('ĐT')).not.toContain('doanh thu');
  });

  test('every reading is made of Vietnamese syllables in lower case', () => {
    for (const reading of Object.values(READINGS).flat()) {
      if (reading === 'campuchia') continue;
      for (const word of reading.split(/[ ,-]+/u))
        expect([reading, word, isSyllable(word)]).toEqual([reading, word, true]);
      expect(reading).toBe(reading.toLowerCase());
    }
  });
});

describe('expandChat', () => {
  test.each<[string, string]>([
    ['họp chưa, có bn ng dự?', 'họp chưa, có bao nhiêu người dự?'],
    ['ông An có dự ko?', 'ông An có dự không?'],
    ['có được duyệt k?', 'có được duyệt không?'],
    ['ai dc moi k', 'ai duoc moi khong'],
    ['hop ntn', 'hop nhu the nao'],
    ['họp bàn j vs ai z', 'họp bàn gì với ai vậy'],
    ['họp mấy h', 'họp mấy giờ'],
    ['xong r hả', 'xong rồi hả'],
    ['ai chủ trì v?', 'ai chủ trì vậy?'],
    ['lần trc họp ở đâu', 'lần trước họp ở đâu'],
    ['sáng t5 tuần sau', 'sáng thứ 5 tuần sau'],
    ['chi tiêu t8', 'chi tiêu tháng 8'],
    ['cuối t3 họp', 'cuối tháng 3 họp'],
    ['họp sáng cn', 'họp sáng chủ nhật'],
    ['Ko biết', 'không biết'],
  ])('%s', (typed, expected) => expect(expandChat(typed)).toBe(expected));

  test.each([
    'KH năm 2024 của BN',
    'phòng K',
    'voucher 30k',
    'nặng 5 kg',
    'tháng t3/2023',
    'phương án v tốt hơn',
    'ai chủ trì cuộc họp?',
  ])('leaves %s', (typed) => expect(expandChat(typed)).toBe(typed));
});

test('long questions of one kind of letter stay or are read', () => {
  for (const sign of ['k', 'k ', 't5', 'đc ', '-', '😀']) {
    const typed = sign.repeat(4096 / sign.length);
    expect(expandChat(typed).length).toBeGreaterThanOrEqual(typed.length);
  }
});
