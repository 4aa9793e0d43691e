import { describe, expect, test } from 'vitest';
import { fromTelex, repairTelex } from '../../src/text/spelling/telex.ts';

test.each<[string, string]>([
  ['dduowngf', 'đường'],
  ['dduwowngf', 'đường'],
  ['dduongwf', 'đường'],
  ['dduowcj', 'được'],
  ['Langj', 'Lạng'],
  ['kys', 'ký'],
  ['ddax', 'đã'],
  ['Xuowng', 'Xương'],
  ['hopj', 'họp'],
  ['tees', 'tế'],
  ['Caanf', 'Cần'],
  ['cuar', 'của'],
  ['giowis', 'giới'],
  ['nguwowif', 'người'],
  ['nguowif', 'người'],
  ['nawm', 'năm'],
  ['muaw', 'mưa'],
  ['chuwa', 'chưa'],
  ['luwu', 'lưu'],
  ['nhieeuf', 'nhiều'],
  ['hoaf', 'hòa'],
  ['hoanf', 'hoàn'],
  ['ngoaif', 'ngoài'],
  ['thuyr', 'thủy'],
  ['quys', 'quý'],
  ['quyeets', 'quyết'],
  ['quocos', 'quocos'],
  ['quoocs', 'quốc'],
  ['quawn', 'quăn'],
  ['gif', 'gì'],
  ['giaf', 'già'],
  ['nhwng', 'nhưng'],
  ['owr', 'ở'],
  ['LANGJ', 'LẠNG'],
  ['Ddaor', 'Đảo'],
  ['truwowcs', 'trước'],
  ['tieengs', 'tiếng'],
  ['tieesng', 'tiếng'],
  ['thuwowngf', 'thường'],
  ['vieejt', 'việt'],
])('fromTelex %s → %s', (keys, word) => expect(fromTelex(keys) ?? keys).toBe(word));

test.each([
  'hop',
  'sprint',
  'sync',
  'zoom',
  'boss',
  'view',
  'họp',
  'a',
  'user',
  'deadline',
  'ddl',
  'part',
  '12',
])('fromTelex leaves %s', (word) => expect(fromTelex(word)).toBeUndefined());

describe('repairTelex', () => {
  const corpus = new Set(['host', 'sync', 'sprint', 'bug', 'test', 'team', 'beta', 'lars']);
  const repair = (question: string) => repairTelex(question, (word) => corpus.has(word));

  test.each<[string, string]>([
    ['ai kys bieen banr?', 'ai ký biên bản?'],
    [
      'ddeef ans chowj bieen giowis Vinhx Xuowng ddax dduowcj kys chuwa?',
      'đề án chợ biên giới Vĩnh Xương đã được ký chưa?',
    ],
    ['Ai là Bí thư Langj Giang?', 'Ai là Bí thư Lạng Giang?'],
    ['cầu dduwowngf bộ', 'cầu đường bộ'],
    ['sprint 21 cuar team xong dduowcj maays test?', 'sprint 21 của team xong được mấy test?'],
    ['khachs luwu trus ddeens 8 thangs nawm 2024', 'khách lưu trú đến 8 tháng năm 2024'],
    ['lawps tramj ddieenj owr haamf B1', 'lắp trạm điện ở hầm B1'],
    ['ddax thoong qua khoong', 'đã thông qua không'],
  ])('%s', (typed, expected) => expect(repair(typed)).toBe(expected));

  test.each([
    'ai chủ trì cuộc họp?',
    'ai chu tri cuoc hop giao ban',
    'who is the host of the best team?',
    'how was the last test?',
    'họp sync sprint 12 có bug beta nào?',
    'ông Lars nói gì?',
    'mua xoong ở đâu',
    '',
  ])('leaves %s', (question) => expect(repair(question)).toBe(question));
});

test('long questions of one kind of letter are read', () => {
  for (const sign of ['d', 'aa', 'uow', 'ddax ', 'hopj']) {
    const typed = sign.repeat(4096 / sign.length);
    expect(repairTelex(typed, () => false).length).toBeLessThanOrEqual(typed.length);
  }
});
