import { describe, expect, it } from 'vitest';
import { readTyping } from '../../src/questions/typing/typing.ts';
import { Vocabulary } from '../../src/questions/typing/vocabulary.ts';

const vocabulary = new Vocabulary(
  [
    'Ông Trần Văn Bính chủ tọa cuộc họp; hai cổ đông phản đối việc bán đất.',
    'Chủ tọa cho biểu quyết; không ai phản đối mức thù lao.',
    'Ban quản trị chốt giá gửi xe, mấy phiếu trắng.',
    'Sông Hồng dâng cao, cảng sông đóng cửa.',
    'Cảng sông lùi hạn tới tháng sau.',
  ],
  new Set(['chủ tọa', 'làm', 'bao', 'nhiêu', 'phiếu', 'ngày', 'nào']),
  [
    'ai chủ tọa?',
    'phải làm gì?',
    'ai làm gì?',
    'họ làm gì?',
    'cần làm gì?',
    'được bao nhiêu phiếu?',
    'mấy phiếu?',
    'ngày nào?',
    'họp ngày nào?',
    'hôm nào?',
    'lùi hôm nào?',
    'được bao nhiêu?',
    'hết bao nhiêu?',
    'là bao nhiêu?',
  ],
);
const read = (typed: string) => readTyping(typed, vocabulary).text;

describe('a word that nobody puts beside its neighbours', () => {
  it.each([
    ['ai là chũ tọa cuộc họp?', 'ai là chủ tọa cuộc họp?'],
    ['Trủ tọa là ai?', 'Chủ tọa là ai?'.replace('C', 'c')],
    ['mấy người phản đổi?', 'mấy người phản đối?'],
    ['cảng song đóng cửa chưa?', 'cảng sông đóng cửa chưa?'],
    ['phải nàm gì?', 'phải làm gì?'],
    ['ban nào trốt giá?', 'ban nào chốt giá?'],
    ['bán đất được mấk phiếu?', 'bán đất được mấy phiếu?'],
    // how a question asks
    ['chủ tọa họp ngày nao?', 'chủ tọa họp ngày nào?'],
    ['cảng sông lùi hôm nuo?', 'cảng sông lùi hôm nào?'],
    ['được bao nhêu phiếu?', 'được bao nhiêu phiếu?'],
    // accents left out of some words
    ['Ban quan trị chôt giá gửi xe?', 'Ban quản trị chốt giá gửi xe?'],
  ])('“%s” is read “%s”', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it.each([
    // words of the language that no document has
    'tòa nhà bán chưa?',
    'đi tắm biển không?',
    'ai làm đồng hồ?',
    'gặp gỡ hôm nào?',
    // numbers
    'cuộc họp lần hai chốt giá nào?',
    // names
    'ông Phản Đổi là ai?',
    'bà Cãng là ai?',
    'ông Sống chốt giá nào?',
    // right as it stands
    'ai phản đối việc bán đất?',
    'cảng đóng cửa hôm nào?',
  ])('“%s” stays', (typed) => {
    expect(read(typed)).toBe(typed);
  });
});
