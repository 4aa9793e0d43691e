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

describe('where a question names a sort of meeting only', () => {
  const folder = assistantOf({
    'b1.txt': `CÔNG TY CỔ PHẦN GỐM ĐỒI XANH
BIÊN BẢN ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2025
Ngày 22/4/2025, tại hội trường nhà máy gốm. Chủ tọa: ông Tô Quang Vịnh.
Cổ tức năm 2024 là 5%: tán thành 98,9%. Quỹ khen thưởng còn 300 triệu đồng.`,
    'b2.txt': `CÔNG TY CỔ PHẦN BIA SÔNG LÔ
BIÊN BẢN ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2025
Ngày 18/4/2025, tại khách sạn Hoa Ban. Chủ tọa: bà Đỗ Thị Ngát.
Cổ tức năm 2024 là 12%: tán thành 97%. Quỹ khen thưởng còn 900 triệu đồng.`,
    'b3.txt': `CÔNG TY CỔ PHẦN THÉP ĐÁ BẠC
BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ (HĐQT) QUÝ I/2025
Ngày 9/1/2025, tại trụ sở. Chủ tọa: ông Lê Bá Khôi. Vắng: ông Vũ Sỹ.
Quỹ khen thưởng còn 700 triệu đồng.`,
    'b4.txt': `CÔNG TY CỔ PHẦN DỆT BẾN TRE
BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ (HĐQT) QUÝ II/2025
Ngày 9/4/2025, tại trụ sở. Chủ tọa: ông Hà Kiên. Vắng: bà Mã Lệ.
Quỹ khen thưởng còn 100 triệu đồng.`,
  });
  const ask = (turns: string) => lastAnswer(folder, turns);

  it.each([
    'đại hội cổ đông thường niên năm 2025 ai chủ tọa',
    'họp hđqt ai vắng',
    'họp hội đồng quản trị ai vắng',
    'quỹ khen thưởng còn bao nhiêu',
  ])('%s: which one is asked back', (question) => {
    expect(ask(question).kind).toBe('unclear');
  });

  it.each([
    ['đại hội cổ đông gốm Đồi Xanh ai chủ tọa', /Tô Quang Vịnh/u],
    ['đại hội cổ đông ngày 18/4/2025 ai chủ tọa', /Đỗ Thị Ngát/u],
    ['đại hội cổ đông ở khách sạn Hoa Ban ai chủ tọa', /Đỗ Thị Ngát/u],
    ['họp hđqt thép đá bạc ai vắng', /Vũ Sỹ/u],
    ['Dệt Bến Tre họp ở đâu >> họp hđqt ai vắng', /Mã Lệ/u],
    ['thép Đá Bạc họp ngày nào >> quỹ khen thưởng còn bao nhiêu', /700 triệu/u],
  ])('and where it names more, not: %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it('two are compared, each by the words that name it', () => {
    const { text } = ask('so sánh đại hội gốm Đồi Xanh với bia Sông Lô');
    expect(text).toMatch(/ĐỒI XANH/u);
    expect(text).toMatch(/SÔNG LÔ/u);
  });
});

describe('who or what is asked of, and not another', () => {
  const folder = assistantOf({
    'c1.txt': `Hội nghị liên kết du lịch ba tỉnh Phú Yên, Gia Lai, Khánh Hòa
Ngày 12/9/2024, tại Nhà văn hóa tỉnh Gia Lai, Hội nghị liên kết du lịch ba tỉnh Phú Yên, Gia Lai, Khánh Hòa diễn ra. Ông Rơ Châm Thuyn, Giám đốc Sở Du lịch Gia Lai đề xuất dùng chung bản đồ du lịch số.`,
    'c2.txt': `Bộ trưởng họp khẩn ứng phó bão số 6
Tối 24/10/2024, Bộ trưởng Lê Quang Mẫn chủ trì cuộc họp khẩn với các tỉnh ven biển. Đại diện tỉnh Phú Yên đề nghị hỗ trợ 500 nhà bạt. Đại diện tỉnh Gia Lai kiến nghị Chính phủ cho dùng vốn dự phòng.`,
    'c3.txt': `HỌP MẶT BÀN GIỖ CỤ CỐ - HỌ PHAN
Tối 2/4/2025, sau bữa cơm ở nhà bác Cả, mọi người ngồi lại bàn chuyện giỗ cụ cố năm nay.
Có bác Cả Thiện, cô Tư Hạnh. Cô Năm ở Đức gọi về, nói giỗ này xin vắng. Rạp thì năm nay không thuê.`,
    'c4.md': `# Kick-off dự án app tìm phòng "Tổ Ấm"
Host: Gia Hân · 10/02/2026 19:00 · phòng Lab 2
- Liên hệ Đoàn trường xin dữ liệu phòng trọ (Linh, 20/02)
- Vẽ màn hình đăng tin: xong trước 18/02`,
    'c5.txt': `BIÊN BẢN THANH TRA CÔNG TY BẾP QUÊ
Ngày 6/11/2025, tại bếp ăn Công ty Bếp Quê, Đoàn thanh tra làm việc với Công ty. Trưởng đoàn: bà Viên Diễm.
Kho lạnh số 2 đo được âm 9 độ.`,
    'c6.txt': `HỌP NHÓM TRỌ
Ngày 3/3/2026, tại quán Lá. Ai vắng 2 lần liên tiếp bị phạt 50.000 đồng.`,
  });
  const ask = (turns: string) => lastAnswer(folder, turns);

  it.each([
    // a place that speaks may have done so at a meeting that is not named after it
    ['Phú Yên xin gì', /500 nhà bạt/u],
    ['Gia Lai kiến nghị gì với Chính phủ', /vốn dự phòng/u],
    ['Gia Lai đề xuất gì về bản đồ', /bản đồ du lịch số/u],
    // "năm nay" is nobody
    ['cô Năm có về giỗ không', /Cô Năm ở Đức/u],
    ['Năm nay có thuê rạp không', /^Không/u],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([
    // a name that opens the question
    'Bếp Quê bị phạt bao nhiêu',
  ])('%s: nothing is guessed', (question) => {
    expect(ask(question).kind).toBe('missing');
  });
});
