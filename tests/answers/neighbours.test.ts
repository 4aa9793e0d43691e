import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** Papers of neighbours, asked the way people talk: what one says must not answer for another. */
const PAPERS: Readonly<Record<string, string>> = {
  'xuong-keo.txt': `Họp tháng 8 – xưởng kẹo Mộc Lan
Tối 2/9/2025, tại xưởng. Chị Ngân dẫn, bé Vy ghi.
- Vy hỏi sao chưa có tiền thưởng tháng 13. Chị Ngân trả lời: năm nay có, phát ngày 20 tháng chạp.
- Cún thắc mắc lò mới có mua không. Chị Ngân nói chưa, để sang năm.`,
  'lop-7b.txt': `TRƯỜNG THCS NGUYỄN TRÃI
LỚP 7B
BIÊN BẢN HỌP PHỤ HUYNH ĐẦU NĂM
Ngày 14/9/2025, tại phòng học lớp 7B.
Chủ trì: cô Lê Thị Mai, giáo viên chủ nhiệm.
Tham dự: 39/43 phụ huynh; có thầy Cao Hữu Nhơn (giáo viên dạy Toán) ghé dự phần đầu.
Quỹ ban đại diện: cuối buổi ghi nhận được 9.350.000 đồng của 31 phụ huynh.
Lớp trễ chương trình 18 ngày so với kế hoạch do nghỉ bão.`,
  'phu-nu.txt': `ĐẠI HỘI PHỤ NỮ TỈNH QUẢNG TRỊ LẦN THỨ XV
Ngày 29/9/2021, tại Đông Hà.
Chị Đinh Thị Rinh, Chủ tịch Hội Liên hiệp Phụ nữ huyện Đakrông làm Trưởng đoàn thư ký.
Chị Hồ Thị Nghi trúng cử Chủ tịch với 37/39 phiếu.
Năm năm qua các cấp Hội giúp 4.312 hộ làm chủ thoát nghèo; xây 267 "Mái ấm tình thương"; thu gom 18 tấn phế liệu.`,
  'cong-truong.txt': `GIAO BAN CÔNG TRƯỜNG LẦN 23
08.7.2024, tại container văn phòng.
Chủ trì: a. Hà Trọng Bằng
Có mặt: a. Khổng Minh Tài - CHT; em Lơ Mu Gia Hân
A. Tài xin gia hạn hợp đồng 30 ngày do mưa.
Em Gia Hân đề nghị mở cổng đến 18 giờ 30 để xe ra hết.`,
  'dan-pho.txt': `TỔ DÂN PHỐ 9
BIÊN BẢN HỌP DÂN
Tối 23/5/2024, tại nhà văn hóa. Điều hành: bác Bùi Đình Khoát.
- Anh Đoàn Quang Sáng không đồng ý đóng tiền vì nhà anh ở mặt đường lớn.
- Thang máy nhà văn hóa dừng đột ngột 9 lần.`,
  'soi.txt': `HỌP HỘI ĐỒNG QUẢN TRỊ CÔNG TY SỢI
Ngày 5/10/2025, tại trụ sở. Chủ tọa: ông Lý Tấn Lộc.
- Ông Vòng A Sáng đề nghị trích thêm tiền dự phòng.
- Máy cuốn sợi hư 2 lần, mất gần một ngày.`,
  'sync.md': `# Weekly Sync W23 - team Lọ Lem
- Ngày: 04/06/2025
- Chair: Thùy Dương
- Chốt: mua máy in mới, trả góp 6 tháng.
- Hậu xin sửa máy in cũ.
- Áo team: giơ tay chọn màu, xanh lá 3, cam 2, lấy xanh lá. Huấn - xin phép UBND phường.

Next sync: Wed 11/06/2025 14:00, phòng Sen. Kiên chair thay Dương.`,
  'khu-pho-7.txt': `KHU PHỐ 7
BIÊN BẢN HỌP BAN TỔ CHỨC HỘI XUÂN
Ngày 8/1/2026, tại văn phòng khu phố.
Chủ tọa: ông Huỳnh Tấn Đạt, Trưởng khu phố
Thành viên dự: anh Võ Nhật Huy (Bí thư chi đoàn), bà Lan.`,
  'mat-bang.txt': `UBND XÃ TÂN LỘC
BIÊN BẢN LÀM VIỆC
Ngày 20/12/2025, tại trụ sở UBND xã. Chủ trì: ông Tiêu Công Hậu, Phó Chủ tịch
Vắng: đại diện Điện lực Tân Lộc (đã mời bằng giấy mời số 212).`,
  'che-a.txt': `HTX CHÈ XANH ĐỒNG GIANG
Tân Cương, TP. Thái Nguyên
BIÊN BẢN HỌP BAN QUẢN TRỊ
Ngày 15/2/2025, tại nhà sơ chế.
Thành phần: ông Phùng Văn Tạo, Giám đốc; chị Ma Thị Nhài, kế toán.`,
  'che-b.txt': `BẢN TIN HỢP TÁC XÃ CHÈ TÂN CƯƠNG XANH
1. ĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN
Ngày 8/6/2025, tại sân kho HTX, Đại hội thành viên thường niên diễn ra. Bác Ngô Thế Sự, Chủ tịch Hội đồng quản trị, điều khiển đại hội. Giám đốc Hà Thị Thơm đọc báo cáo.
Ông Tráng A Chu đòi chia lãi 12%. Sau đó đại hội biểu quyết:
– Chia lãi theo vốn góp 9%: 141 thẻ thuận / 22 thẻ chống.
2. HỌP BÀN VỚI ĐỐI TÁC NHẬT
Chiều 17/6/2025, HTX làm việc trực tuyến với Công ty Midori. Chị Hà Thị Thơm dẫn đầu phía HTX.`,
  'han-man.txt': `THÔNG BÁO
Kết luận của Phó Thủ tướng Vương Quốc Tuyển tại cuộc họp về ứng phó hạn mặn
Ngày 18/3/2024, tại Cần Thơ, Phó Thủ tướng Vương Quốc Tuyển chủ trì cuộc họp về ứng phó hạn mặn.`,
  'chinh-phu.txt': `Chính phủ họp phiên thường kỳ tháng 10
Sáng 8/11/2025, tại trụ sở Chính phủ, Thủ tướng Đinh Việt Thắng chủ trì Phiên họp Chính phủ thường kỳ tháng 10/2025. Chủ tịch UBND thành phố Huế Phan Thiên Tường đề nghị Trung ương hỗ trợ 1.500 tỷ đồng.`,
  'bao-chi-hue.txt': `Giao ban báo chí thành phố Huế
Ngày 28/4/2025, tại Huế, ông Lê Anh Tuấn chủ trì buổi giao ban báo chí thường kỳ. Bốn tháng đầu năm Huế đón 1,87 triệu lượt khách; doanh thu 3.870 tỷ đồng.`,
  'lang-son.txt': `Hội nghị kinh tế cửa khẩu của tỉnh Lạng Sơn là dịp gặp gỡ
Ngày 21/11/2024, Hội nghị kinh tế cửa khẩu của tỉnh Lạng Sơn là nơi các bên gặp nhau. Ông Lã Văn Thành, Phó Chủ tịch UBND tỉnh Lạng Sơn chủ trì hội nghị.`,
  'son-la.txt': `Sơn La họp bàn tiêu thụ nhãn
Ngày 24/5/2024, UBND tỉnh Sơn La tổ chức hội nghị tiêu thụ nhãn. Ông Cầm Văn Phặn, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.`,
};

const assistant = createAssistant(
  Object.entries(PAPERS).map(([file, text]) => readDocument(file, Buffer.from(text, 'utf8'))),
);

function last(question: string) {
  let conversation = NEW_CONVERSATION;
  let answer = assistant.ask('', conversation).answer;
  for (const turn of question.split(' >> ')) ({ answer, conversation } = assistant.ask(turn, conversation));
  return answer;
}

describe('an answer is of what was asked', () => {
  it.each([
    // who asks has not answered
    ['thưởng tháng 13 xưởng kẹo có không', /^Có\. .*năm nay có/u],
    ['xưởng kẹo có mua lò mới không', /chưa, để sang năm/u],
    ['tiền thưởng tháng 13 phát ngày nào', /20 tháng chạp/u],
    // how many came is told of those who came
    ['họp lớp 7b có bao nhiêu phụ huynh', /39\/43/u],
    // how many days is no date
    ['lớp 7b trễ mấy ngày', /18 ngày/u],
    ['đại hội phụ nữ quảng trị ai làm chủ tịch', /Hồ Thị Nghi trúng cử/u],
    ['Điện lực Tân Lộc có cử người dự không?', /^Không\./u],
    ['có mấy cuộc họp ở Sơn La', /^1 cuộc họp/u],
    ['thầy Nhơn dạy môn gì', /giáo viên dạy Toán/u],
    // who speaks is somebody, though notes write no full name; "18 giờ 30" is no "30 ngày"
    ['ai xin gia hạn 30 ngày', /A\. Tài/u],
    ['thang máy hư mấy lần', /thang máy|Thang máy/u],
    // what has a name of its own is counted, too
    ['mái ấm tình thương xây được mấy cái', /267/u],
    // a colour is no name
    ['áo team Lọ Lem màu gì', /xanh lá/u],
    // of several of a name the one of whom it is said
    ['anh Sáng sao không đóng tiền', /mặt đường lớn/u],
    ['ai chair tuần sau team Lọ Lem', /Kiên chair/u],
    ['máy in mua hay sửa', /mua máy in mới/u],
    // what was settled, not what somebody demanded
    ['chia lãi bao nhiêu', /9%/u],
    // a name that only the head of a paper of several meetings says
    ['ai điều khiển đại hội thành viên HTX chè Tân Cương Xanh', /Ngô Thế Sự/u],
    // whose meeting it was is told by who chaired it
    ['thủ tướng họp tháng 10 hôm nào', /8\/11\/2025/u],
    // what was asked for is no turnover
    ['huế xin bao nhiêu tiền', /1\.500 tỷ/u],
  ])('%s', (question, expected) => {
    expect(last(question).text).toMatch(expected);
  });
});

describe('nothing is guessed', () => {
  it.each(['ai là chủ tịch nước', 'Ai là bí thư chi đoàn khu phố 6?'])('%s', (question) => {
    expect(last(question).kind).toBe('missing');
  });
});
