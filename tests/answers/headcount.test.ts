import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** How many came to a meeting, stayed away or were invited: several counts stand side by side in its report. */
const REPORTS: Readonly<Record<string, { text: string; answers: readonly (readonly [string, RegExp])[] }>> = {
  'a congress of a cooperative': {
    text: `BIÊN BẢN
ĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM 2024 HTX CHÈ MÂY TRẮNG

Thời gian: 08 giờ ngày 22/3/2025. Địa điểm: Nhà văn hóa bản Pang.
Tổng số thành viên HTX: 126. Số được triệu tập: 126. Số có mặt: 104, đạt 82,5%. Số vắng: 22, trong đó 15 người có lý do.
Khách mời: 06 người.
Chủ tọa: ông Giàng A Lử - Chủ tịch HĐQT.
Sản lượng chè búp tươi năm 2024 đạt 318 tấn. Đại hội có 9 ý kiến phát biểu.`,
    answers: [
      ['Đại hội thành viên HTX chè Mây Trắng có bao nhiêu người dự?', /104/u],
      ['dai hoi htx may trang may nguoi vang', /Số vắng: 22/u],
      ['Bao nhiêu thành viên có mặt tại đại hội?', /104/u],
      ['đại hội có mấy khách mời?', /06 người/u],
      ['số thành viên có mặt tại đại hội', /104/u],
    ],
  },
  'a committee of a trade union': {
    text: `NGHỊ QUYẾT HỌP BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ CÔNG TY MAY TÂN LẬP
Ngày 15/8/2025, Ban Chấp hành Công đoàn cơ sở Công ty May Tân Lập họp phiên thứ 6 tại phòng họp tầng 2 dưới sự chủ trì của bà Ngô Thị Hiền, Chủ tịch Công đoàn. Có 9/11 ủy viên dự họp, 2 ủy viên vắng vì đi học. Công ty hiện có 1.240 lao động, 1.180 đoàn viên.`,
    answers: [
      ['Phiên thứ 6 BCH công đoàn May Tân Lập có mấy người dự họp?', /9\/11/u],
      ['bao nhiêu ủy viên vắng', /2 ủy viên vắng/u],
      ['cong ty co bao nhieu doan vien', /1\.180 đoàn viên/u],
    ],
  },
  'a notice of a commune': {
    text: `THÔNG BÁO
Kết luận của Chủ tịch UBND xã Mường Lầu tại cuộc họp phòng, chống dịch tả lợn

Chiều 03/7/2025, ông Vàng Seo Phà, Chủ tịch UBND xã chủ trì cuộc họp. Dự họp có 42 đại biểu gồm lãnh đạo các ban, ngành, 17 trưởng thôn; riêng thôn Na Lốc không có người dự. Xã có 3 thôn có dịch, tiêu hủy 128 con lợn của 31 hộ.`,
    answers: [
      ['Cuộc họp dịch tả lợn xã Mường Lầu có bao nhiêu đại biểu dự?', /42 đại biểu/u],
      ['mấy trưởng thôn dự?', /17 trưởng thôn/u],
      ['Thôn nào không có người dự họp?', /Na Lốc/u],
      ['bao nhiêu hộ có lợn bị tiêu hủy', /31 hộ/u],
    ],
  },
  'a session of a council': {
    text: `HĐND HUYỆN KHAI MẠC KỲ HỌP THỨ 14
Sáng 8/7/2025, HĐND huyện Vĩnh Khê khai mạc kỳ họp thứ 14. Tới dự có ông Mai Văn Sơ, Bí thư Huyện ủy. 32 trên tổng số 35 đại biểu HĐND huyện có mặt. Bà Đinh Thị Lan, Chủ tịch HĐND huyện chủ tọa kỳ họp. Kỳ họp xem xét 21 báo cáo và 12 tờ trình. Có 26 lượt ý kiến của 18 đại biểu tại tổ.`,
    answers: [
      ['Có bao nhiêu đại biểu có mặt ở kỳ họp thứ 14?', /32 trên tổng số 35/u],
      ['how many delegates attended the 14th session', /32 trên/u],
      ['mấy người dự kỳ họp thứ 14 HĐND huyện Vĩnh Khê', /32 trên/u],
      ['ky hop 14 xem xet bao nhieu to trinh', /12 tờ trình/u],
    ],
  },
};

describe.each(Object.entries(REPORTS))('heads counted at %s', (_, { text, answers }) => {
  const assistant = createAssistant([readDocument('report.txt', Buffer.from(text, 'utf8'))]);
  it.each(answers)('%s', (question, expected) => {
    expect(assistant.ask(question, NEW_CONVERSATION).answer.text).toMatch(expected);
  });
});
