import { describe, expect, it } from 'vitest';
import { assistantOf, lastAnswer } from '../support/asked-reports.ts';

/** What no document says is not answered from what shares words with it; what one says of somebody else neither. */
const REPORTS: Readonly<Record<string, string>> = {
  'cong-doan.txt': `BIÊN BẢN HỘI NGHỊ BAN CHẤP HÀNH CÔNG ĐOÀN BỆNH VIỆN HÒN ĐẤT
Ngày 5/12/2025, tại hội trường tầng trệt. Chị Vạn Mỹ Hòa, Chủ tịch Công đoàn, chủ trì.
Có mặt 11/13 ủy viên. Vắng: anh Quách Thọ (trực ca).
Anh Ninh Hải đề nghị mua bảo hiểm tai nạn cho đoàn viên, mức 150.000đ/người/năm.
Mua bảo hiểm tai nạn: 9/11 đồng ý.
Bỏ quà hiện vật cho gọn. Ánh phản đối: quà mới có ý nghĩa.
Anh Hải trình bày kế hoạch hội thao cho anh em tập luyện.`,
  'dong-ho.txt': `HỌ TRỊNH - LÀNG VỰC
Ghi chép buổi họp các chi bàn tu sửa nhà thờ tổ
Ngày 24/3/2026, tại nhà ông Trịnh Hoan. Cụ Trịnh Thụ (tộc trưởng) điều hành.
Chi Ba không có ai về vì ông Cẩn mổ mắt ở bệnh viện tỉnh.
Ông Kỳ cho biết mái dột ba chỗ, thợ xem và tính 186 triệu cả công lẫn gỗ. Giỗ tổ vẫn là 16 tháng 3.
Khởi công ngày 12/4/2026.`,
  'giao-ban.txt': `THÔNG BÁO
Kết luận tại Hội nghị giao ban tháng 8 Sở Giao thông Mỹ Khê
Ngày 19/8/2024, Giám đốc Sở Vũ Bá Thức chủ trì hội nghị.
Đồng chí Lại Duy Phúc - Chánh Thanh tra vắng (đi học), ủy quyền đồng chí Khuất Thị Minh dự thay.
Anh Bùi Hữu Cẩn xin mở thêm mỏ đá vì mỏ cũ cạn.
Hợp đồng với Công ty Trà Phú chưa ký. Kế hoạch làm 640 m đường gom.`,
  'khu-pho.txt': `KHU PHỐ 6 (PHƯỜNG BÌNH LỘC) HỌP BÀN CAMERA
Tối 20/4/2024, tại sân nhà văn hóa khu phố 6, phường Bình Lộc, bác Lê Quang Thuấn, trưởng khu phố, cầm trịch.
Chủ tịch UBND phường Vũ Khắc Sương bận công tác, không dự được.
Bà con góp 350.000 đồng một hộ.`,
  'dai-su.txt': `VIỆT NAM - HÀ LAN BÀN CHUYỆN GIỮ NƯỚC
Ngày 13/3/2025, Thứ trưởng Vũ Đình Lục tiếp Đại sứ Hà Lan Kees Bakker tại trụ sở Bộ.
Theo ông Lục, mùa khô thiệt hại ước 1.140 tỷ đồng. Cái thiếu là nguồn tiền đủ dài.
Đại sứ cho hay, Hà Lan dành khoản viện trợ 7,5 triệu euro cho ba hồ trữ nước.
Hai bên lập tổ công tác do ông Lê Thuần và ông Willem Kuiper làm đồng tổ trưởng.
Hai bên ký bản ghi nhớ về hồ trữ nước.`,
  'hai-cuoc.txt': `Mường Vạt: một ngày hai cuộc bàn về nhãn và lòng hồ
Sáng 24/5/2024, UBND huyện Mường Vạt tổ chức hội nghị xúc tiến tiêu thụ nhãn. Hội nghị buổi sáng do ông Cầm Văn Phặn, Phó Chủ tịch UBND huyện chủ trì.
Chiều cùng ngày, cuộc họp về môi trường lòng hồ khai mạc, do bà Điêu Thị Chung, Trưởng phòng Tài nguyên và Môi trường chủ trì.`,
  'tinh.txt': `HỘI NGHỊ LẦN THỨ 19 BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KIÊN GIANG
Ngày 25/9/2024, Bí thư Tỉnh ủy Đỗ Bình chủ trì hội nghị.
Báo cáo do đồng chí Mai Huỳnh trình bày: giải ngân vốn đầu tư công mới đạt 41,3%.
Bí thư Tỉnh ủy Đỗ Bình yêu cầu đốc thúc giải ngân, phấn đấu đến 31/12 đạt trên 95%.`,
  'xe.txt': `CUỘC GẶP VỚI NHÀ XE TUYẾN SỐ 5
Ngày 22/9/2025, tại sảnh B. Chị Quyên chủ trì.
Bảo mẫu mới là cô Bích, bắt đầu từ tuần sau.
Đối tác cũng vừa tăng 21% giá trị hàng gửi. Soạn mẫu trả lời khách: chị Vy.`,
};

const assistant = assistantOf(REPORTS);
const last = (turns: string) => lastAnswer(assistant, turns);

describe('nothing is guessed of what nobody knows', () => {
  it.each([
    // a name of capitals that no document holds, however everyday its words
    'khi nào khởi công cầu Cần Giờ',
    'Messi có dự họp không',
    'công ty Trà Phú ai làm giám đốc',
    // a person of a name that elsewhere is a word
    'vì sao ông Tập không tới dự',
    // what is measured is said by no other word
    'lương thứ trưởng bao nhiêu',
    'lương giáo viên tăng bao nhiêu',
    // a meeting of the sort is known, but of another body
    'Ai chủ trì hội nghị giao ban tháng 8 của Công ty gốm sứ Hải Lộc?',
    'Hội nghị công đoàn nhà máy gạch Tuynen vắng những ai?',
  ])('%s', (question) => {
    expect(last(question).kind).toBe('missing');
  });
});

describe('the amount, the person, the reason that is asked for', () => {
  it.each([
    ['mua bảo hiểm hết bao nhiêu', /150\.000đ/u],
    ['nhà thờ tổ sửa hết bao nhiêu', /186 triệu/u],
    ['Hà Lan cho bao nhiêu tiền', /7,5 triệu euro/u],
    ['mở thêm mấy mét đường gom', /640 m/u],
    // what was reached, not what is hoped for
    ['Kiên Giang giải ngân được mấy phần trăm', /41,3%/u],
    ['bỏ quà hiện vật có ai phản đối không', /Ánh phản đối/u],
    ['bảo mẫu mới tên gì', /cô Bích/u],
    ['ai làm tổ trưởng tổ công tác Hà Lan', /Lê Thuần và ông Willem Kuiper|^Lê Thuần và/u],
    // of several of a name the one of whom it is told
    ['ông Cẩn sao không về', /mổ mắt/u],
    // asked of an office, it is asked of whoever holds it
    ['chánh thanh tra sở giao thông Mỹ Khê sao vắng', /đi học/u],
    ['chủ tịch phường Bình Lộc có đi họp khu phố 6 không', /^Không: Vũ Khắc Sương/u],
    ['chủ tịch phường Bình Lộc có đi họp khu phố 6 không >> sao không đi', /bận công tác/u],
    ['chánh thanh tra sở giao thông Mỹ Khê sao vắng >> ai đi thay', /Khuất Thị Minh dự thay/u],
    ['ai chủ trì hội nghị xúc tiến nhãn Mường Vạt >> còn cuộc họp chiều thì ai', /Điêu Thị Chung/u],
    ['how much does the roof repair of the Trinh family cost', /186 triệu/u],
    ['bao nhiêu cuộc họp có ký kết', /^1 cuộc họp/u],
  ])('%s', (question, expected) => {
    expect(last(question).text).toMatch(expected);
  });
});
