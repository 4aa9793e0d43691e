import { expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { loadFolder } from '../../src/corpus/load.ts';

const assistant = createAssistant(loadFolder(['seeds']).documents);

it.each([
  // a number alone names its meeting, held or to come, whatever it is called
  ['ai chu tri lan 2', /^Chủ trì: Vương Ninh/u],
  ['Lần 4 tổ chức ở đâu', /lần thứ tư .*tại tỉnh Vân Nam/u],
  ['khi nào họp lần 4 vậy', /năm 2024/u],
  ['lan 3 ky gi', /biên bản hội nghị thường niên lần thứ ba/u],
  ['Where was the 14th session held?', /Hà Giang/u],
  ['Hội nghị lần ba có bàn về phòng chống tội phạm không?', /^(?!Có\.)/u],
  // a slip among words without accents
  ['hoi ngi lan thu 3 hop o dau z', /thành phố Hà Giang/u],
  // the latest of those that fit
  ['Cuộc họp gần nhất là khi nào?', /27\/3\/2023/u],
  ['hội nghị mới nhất giữa bí thư các tỉnh ở đâu', /thành phố Hà Giang/u],
  // one person, not another of the same name
  ['Ông Lưu Ninh có dự không?', /^Có: Chương trình Gặp gỡ đầu Xuân 2023/u],
  ['Bà Giàng Páo Mỷ có dự hội nghị lần thứ ba không?', /^Có: Giàng Páo Mỷ/u],
  ['Có nhắc tới cửa khẩu A Pa Chải không?', /^Có\..*A Pa Chải/u],
  // those of one side, or all who meet
  ['có mấy tỉnh tham gia hội nghị lần thứ ba', /^5 tỉnh: .*Vân Nam\.$/u],
  ['có mấy tỉnh Việt Nam tham gia hội nghị lần thứ ba', /^4 tỉnh: .*Điện Biên\.$/u],
])('%s', (question, expected) => {
  const { answer } = assistant.ask(question);
  expect(answer.kind).toBe('found');
  expect(answer.text).toMatch(expected);
});

it.each([
  // its report gives no day; another's number ("lần thứ nhất năm 2021") is none
  'Hội nghị lần thứ hai họp ngày nào?',
  'Tại sao hội nghị lần thứ 2 phải họp trực tuyến?',
  'Trong năm 2022 các tỉnh trao đổi đoàn bao nhiêu lần?',
  'ông Lưu Ninh có dự hội nghị lần thứ ba không',
  'Bà Giàng Páo Mỷ nói gì tại hội nghị?',
  // a number that no meeting has, a seat that nobody is said to hold
  'hội nghị lần thứ năm họp ngày nào',
  'Bí thư Tỉnh ủy Cao Bằng tên gì',
])('says that it cannot find: %s', (question) => {
  expect(assistant.ask(question).answer.kind).toBe('missing');
});

it.each(['Ai chủ trì?', 'Cuộc họp gần nhất ai chủ trì?'])('asks back: %s', (question) => {
  expect(assistant.ask(question).answer.kind).toBe('unclear');
});

it('names no head of another province', () => {
  expect(assistant.ask('Bi thu Tinh uy Quang Ninh la ai').answer.text).not.toMatch(/Lạng Sơn|Khu ủy khu/u);
});
