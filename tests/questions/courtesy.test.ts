import { expect, test } from 'vitest';
import { withoutCourtesy } from '../../src/questions/typing/courtesy.ts';

test.each([
  ['Ad ơi cho mình hỏi tí ai chủ trì vậy mn, cảm ơn nhiều', 'ai chủ trì vậy'],
  ['Dạ ad ơi cho em hỏi tí là Lương tháng 13 phát ngày nào vậy ạ', 'Lương tháng 13 phát ngày nào vậy ạ'],
  ['ê bot chủ tịch nói gì thế', 'chủ tịch nói gì thế'],
  ['Dạ cho em hỏi anh chị admin là trong phiên họp có gì', 'trong phiên họp có gì'],
  ['da cho em hoi anh chi admin la trong phien hop co gi', 'trong phien hop co gi'],
  ['bạn ơi hội nghị họp ở đâu nhỉ mọi người?', 'hội nghị họp ở đâu nhỉ?'],
  ['Thưa anh chị, cho tôi hỏi hội nghị ký gì?', 'hội nghị ký gì?'],
  ['cho mình hỏi với ạ, ai chủ trì thế ạ', 'ai chủ trì thế ạ'],
  ['nhờ bạn cho biết ai ký ạ', 'ai ký ạ'],
  ['cả nhà ơi mai họp mấy giờ nhỉ', 'mai họp mấy giờ nhỉ'],
  ['họp ở đâu vậy, thanks ad', 'họp ở đâu vậy'],
])('“%s” asks “%s”', (question, asked) => {
  expect(withoutCourtesy(question)).toBe(asked);
});

test.each([
  'bot ơi',
  'chào bạn',
  'Cho em hỏi',
  'Bot tên gì vậy?',
  'O dau hop hoi nghi',
  'Nay họp mấy giờ',
  'Da Nang bao cao gi',
  'cho vay bao nhiêu',
  'Anh Nam phải làm gì',
  'Các bạn họp mấy giờ',
  'chị Hà nói gì với anh em ạ',
  'cảm ơn bạn nhiều nhé',
])('“%s” is asked as it stands', (question) => {
  expect(withoutCourtesy(question)).toBe(question);
});

test.each([
  ['Tôi muốn biết giải bóng chuyền tốn bao nhiêu tiền', 'giải bóng chuyền tốn bao nhiêu tiền'],
  ['mình không rõ cuộc họp có mấy người dự', 'cuộc họp có mấy người dự'],
  ['Nhắc lại giúp mình số lần mất nước ở khu C', 'số lần mất nước ở khu C'],
  ['Dạ em đang cần biết ai chủ trì ạ', 'ai chủ trì ạ'],
  ['xem giúp em ai ký biên bản', 'ai ký biên bản'],
  ['không biết hội nghị họp ở đâu nhỉ', 'hội nghị họp ở đâu nhỉ'],
  ['em chua ro han nop ho so la ngay nao', 'han nop ho so la ngay nao'],
])('“%s” wants to know “%s”', (question, asked) => {
  expect(withoutCourtesy(question)).toBe(asked);
});
