import { describe, expect, it } from 'vitest';
import { assistantOf, lastAnswer } from '../support/asked-reports.ts';

/** Meetings that people name by what only the first sentence of the report says, or the head of a paper that tells of several. */
const REPORTS: Readonly<Record<string, string>> = {
  'a1.txt': `BẢN TIN NỘI BỘ - TRƯỜNG THPT LÊ LAI (PHỐ NÚI, TÂY SƠN)
Số 03, tháng 10/2025

Trong tuần qua, nhà trường có hai cuộc họp quan trọng. Ban biên tập tóm tắt để thầy cô tiện theo dõi.

I. HỌP HỘI ĐỒNG TRƯỜNG PHIÊN THỨ 2

Sáng thứ Bảy, 11/10/2025, Hội đồng trường họp phiên thứ 2 tại phòng Hội đồng. Thầy Đinh Công Mạnh, Chủ tịch Hội đồng trường, chủ trì.

II. HỌP BAN ĐẠI DIỆN CHA MẸ HỌC SINH

Tối thứ Hai, 13/10/2025, Ban đại diện cha mẹ học sinh trường họp qua Zoom. Chị Lưu Thị Gấm, Trưởng ban, điều hành.`,
  'a2.txt': `TRƯỜNG TIỂU HỌC SAO MAI
BIÊN BẢN HỌP PHỤ HUYNH ĐẦU NĂM
Ngày 14/9/2025, tại phòng học lớp 2A. Chủ trì: cô Tạ Thị Loan.`,
  'a3.txt': `Giá vé mùa hè: 'Không tăng'
Tổng công ty Đường sắt Phương Bắc khẳng định như vậy tại buổi họp báo công bố kế hoạch bán vé hè, diễn ra chiều 3/10/2025 ở ga Bến Củi.
Chủ trì họp báo là ông Hoàng Gia Khuê, Phó Tổng giám đốc. Ông Hứa Thế Vinh, Trưởng ban Kinh doanh trả lời báo chí.`,
  'a4.txt': `Bàn chuyện điện gió
Chiều 7/10/2025, tại khách sạn Ánh Trăng, thành phố Vinh, Sở Công Thương tổ chức cuộc họp báo về điện gió. Bà Mai Thị Quế, Giám đốc Sở chủ trì họp báo.`,
  'a5.txt': `[TỔNG HỢP CHAT] Họp online ban cán sự lớp 12 Lý – THPT Phan Châu Trinh
Thứ Bảy 27/9/2025, 20:00, group Messenger
Minh Triết (lớp trưởng): hôm nay bàn báo tường, tiền quỹ.
Khả Vy: quỹ đầu năm thu 200k một bạn.`,
};

const assistant = assistantOf(REPORTS);
const last = (turns: string) => lastAnswer(assistant, turns);

describe('a meeting is named by', () => {
  it.each([
    // the school in the head of a paper on several meetings, and another word for parents
    ['trường Lê Lai họp phụ huynh ai điều hành', /Lưu Thị Gấm/u],
    ['hội đồng trường THPT Lê Lai họp ai chủ trì', /Đinh Công Mạnh/u],
    // the firm, and where it was
    ['họp báo đường sắt ai chủ trì', /Hoàng Gia Khuê/u],
    ['họp báo ở ga Bến Củi ai chủ trì', /Hoàng Gia Khuê/u],
    ['họp báo ở khách sạn Ánh Trăng ai chủ trì', /Mai Thị Quế/u],
    // a subject of school before the school's name
    ['lớp 12 Lý Phan Châu Trinh họp ngày nào', /27\/9\/2025/u],
  ])('%s', (question, expected) => {
    expect(last(question).text).toMatch(expected);
  });

  it('a town is no person of that name', () => {
    expect(assistant.read('họp báo ở thành phố Vinh ai chủ trì').people).toEqual([]);
    expect(assistant.read('anh Vinh nói gì').people).toHaveLength(1);
  });
});
