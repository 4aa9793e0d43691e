import { describe, expect, it } from 'vitest';
import { assistantOf, lastAnswer } from '../support/asked-reports.ts';

/** What goes wrong when many reports lie in one folder: words that are names elsewhere, meetings of one day, like names. */
const REPORTS: Readonly<Record<string, string>> = {
  'to-may.txt': `BIÊN BẢN ĐỐI THOẠI QUÝ I TẠI CÔNG TY MAY TÂN LẬP
Ngày 5/4/2025, tại phòng đào tạo.
Chủ trì: ông Tạ Xuân Thống, Giám đốc
Có mặt: bà Đàm Thị Trung, kế toán; anh Lê An, tổ trưởng.
Chị Hồng đề nghị tăng tiền ăn ca từ 20.000 lên 27.000 đồng. Ông Thống đồng ý mức 25.000 đồng, áp dụng từ 1/5.
Hai bên ký biên bản đối thoại. Thỏa thuận về xe đưa đón tạm gác lại, chưa ký.
Bê tông sân xưởng đổ chậm vì trạm trộn hỏng hai hôm.
- Anh An: đặt băng rôn, xong trước 20/4/2025.`,
  'giao-ban.txt': `THÔNG BÁO
Kết luận tại Hội nghị giao ban quý III
Ngày 6/10/2025, tại Hội trường Sở Y tế Cần Thơ, bà Lâm Thị Trân, Giám đốc Sở chủ trì hội nghị.
1. Ba trung tâm y tế khu vực Ô Môn, Thốt Nốt, Cờ Đỏ tiêm vét xong trước ngày 30/11/2025.
2. Sở đồng ý chủ trương mua 04 máy phun.`,
  'mot-ngay-hai-cuoc.txt': `Mường Sang: một ngày hai cuộc bàn về nhãn và rác lòng hồ

Sáng 24/5/2024, UBND huyện Mường Sang tổ chức hội nghị xúc tiến tiêu thụ nhãn. Hội nghị buổi sáng do ông Cầm Văn Phặn, Phó Chủ tịch UBND huyện chủ trì.
Có 7 hợp đồng tiêu thụ được ký ngay tại chỗ.

Chiều cùng ngày, cuộc họp về môi trường lòng hồ khai mạc, do bà Điêu Thị Chung, Trưởng phòng Tài nguyên và Môi trường chủ trì. Bèo tây và rác phủ chừng 310 ha mặt nước hồ thủy điện.`,
  'thuong-ky.txt': `UBND tỉnh họp phiên thường kỳ tháng 10
Sáng 8/11/2025, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh Đinh Văn Thắng chủ trì Phiên họp UBND tỉnh thường kỳ tháng 10/2025. Giải ngân vốn đầu tư công 10 tháng đạt 54,4% kế hoạch.`,
  'hop-bao.txt': `HỌP BÁO SỞ CÔNG THƯƠNG THÁNG 9
Ngày 12/9/2025, tại hội trường Sở. Giám đốc Sở Vũ Hồng Lam chủ trì.
Giám đốc Sở Vũ Hồng Lam khẳng định giá điện chưa điều chỉnh từ nay đến hết năm.
Ông Lam nói điều tiếc nhất là chưa làm xong chợ đầu mối.`,
  'thuong-mai-dien-tu.txt': `Hội nghị thúc đẩy tăng trưởng thương mại điện tử
Ngày 9/7/2025, tại Nhà văn hóa tỉnh, bà Kha Mỹ Lệ chủ trì Hội nghị thúc đẩy tăng trưởng thương mại điện tử.
Bà Kha Mỹ Lệ cho biết phí sàn đã tăng ba lần trong chín tháng.`,
  'co-dong.txt': `BIÊN BẢN ĐẠI HỘI ĐỒNG CỔ ĐÔNG CÔNG TY SÔNG TRANH NĂM 2025
Ngày 22/4/2025, tại hội trường nhà máy. Chủ tọa: ông Lý Tấn Lộc.
- Cổ tức năm 2024 tổng cộng 20%: tán thành 99,62%.
- Công ty chi trả cổ tức vào ngày 20/6/2025.
- Mua cẩu bờ: tổng mức 57 tỷ đồng.`,
  'chay-bo.txt': `CLB CHẠY BỘ BỜ BIỂN - GHI LẠI BUỔI CÀ PHÊ
Tối 22/2/2026, tại quán Sóng. Anh Lê Quang Huấn (trưởng CLB) cầm trịch.
Chuyện giải Đêm Trăng: bàn một hồi thì quyết, tổ chức tối 25/4/2026, phí 180 nghìn một người.
Quỹ lớp kèm: anh Huấn đưa ra mức 500 nghìn một kỳ. Chốt 400 nghìn/kỳ.
Gặp lại: chủ nhật 8/3, vẫn quán Sóng.`,
  'xuan.txt': `Chương trình Gặp gỡ đầu Xuân 2023
Ngày 22/2/2023, tại Hà Giang, ông Đặng Văn Khánh chủ trì Chương trình Gặp gỡ đầu Xuân 2023.`,
  'chong-ngap.txt': `THÔNG BÁO
Kết luận tại cuộc họp về chống ngập khu vực Đa Tây
Ngày 12/3/2024, tại phòng họp số 2, ông Đinh Hữu Tấn, Phó Chủ tịch UBND quận chủ trì cuộc họp.
1. Phòng Quản lý đô thị khơi thông 1,8 km mương hở, hoàn thành trước ngày 30/4/2024.
2. Giao đồng chí Kiều Văn Phong trực tiếp vận động 27 hộ lấn chiếm lòng mương.`,
  'htx.txt': `ĐẠI HỘI THÀNH VIÊN HTX TÂN SƠN: CHIA LÃI 9%, LÀM KHO LẠNH
Ngày 29/3/2025, tại nhà văn hóa bản Dọi. Chủ tọa: ông Hà Văn Pâng.
Bầu Ban kiểm soát: bà Quàng Thị Xôm làm Trưởng ban (150 phiếu).
Xây kho lạnh 200 tấn, vốn 5,4 tỷ đồng: 158 thuận, 5 chống.
Ông Phong xin thôi làm kế toán.`,
  'cong-ty.txt': `BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ CÔNG TY CẢNG SÔNG VÂN LẦN THỨ 4
Ngày 5/6/2024, tại trụ sở công ty. Chủ tọa: ông Lương Sỹ Phấn.
1. Mua cẩu: 5 phiếu tán thành, 1 phiếu phản đối. Thông qua.
2. Triệu tập Đại hội cổ đông: 6/6 phiếu thuận. Thông qua.`,
};

const assistant = assistantOf(REPORTS);
const last = (turns: string) => lastAnswer(assistant, turns);

function people(question: string): string[] {
  return assistant.read(question).people.flatMap(({ names }) => names);
}

describe('everyday words are no names', () => {
  it.each([
    'Ba trung tâm y tế khu vực Ô Môn, Thốt Nốt, Cờ Đỏ phải làm gì?',
    'hoi nghi lan thu ba thong nhat nhung gi',
  ])('%s', (question) => {
    expect(people(question)).toEqual([]);
  });
  it.each([
    ['ba Trung lam gi', ['Đàm Thị Trung']],
    ['ong thong noi gi', ['Tạ Xuân Thống', 'Thống']],
  ])('and names are names: %s', (question, names) => {
    expect(people(question)).toEqual(names);
  });

  it('a sewing factory asks for no number', () => {
    expect(assistant.read('công ty may tân lập có ký thỏa thuận xe đưa đón không').expects.kind).toBe('any');
  });

  it('the words of a place are its name', () => {
    expect(assistant.read('Sở Y tế Cần Thơ họp gì').terms.map(({ lower }) => lower)).toContain('cần');
  });
});

describe('of many meetings the one that is meant', () => {
  it.each([
    // what was spoken of there, not the head of the document
    ['ai chủ trì cuộc họp về bèo ở hồ thủy điện mường sang', /Điêu Thị Chung/u],
    ['ai chủ trì hội nghị xúc tiến nhãn mường sang', /Cầm Văn Phặn/u],
    // the month of its title, though it was held in the next
    ['họp ubnd tỉnh tháng 10 ai chủ trì', /Đinh Văn Thắng/u],
    ['cuộc họp gần nhất là cuộc nào', /CHẠY BỘ BỜ BIỂN/u],
    // words of a matter that stand in another meeting's name
    ['giá điện có tăng không', /^Không\. .*chưa điều chỉnh/u],
    // a matter that other reports speak of, too, is asked of the meeting spoken of before
    ['HĐQT cảng Sông Vân họp lần 4 ngày nào >> mua cẩu thì biểu quyết thế nào', /5 phiếu tán thành/u],
    ['đại hội cổ đông Sông Tranh họp ngày nào >> mua cẩu hết bao nhiêu', /57 tỷ/u],
    ['ai chủ trì CLB chạy bộ bờ biển >> buổi sau gặp ở đâu', /quán Sóng/u],
    ['đại hội HTX Tân Sơn bầu ai làm trưởng ban kiểm soát >> kho lạnh tốn bao nhiêu', /5,4 tỷ/u],
    // of many of a name the one who was there
    ['cuộc họp chống ngập Đa Tây giao ông Phong việc gì', /27 hộ/u],
    ['Ai chủ trì họp báo Sở Công Thương? >> thế ông ấy tiếc điều gì nhất?', /chợ đầu mối/u],
    ['đại hội cổ đông Sông Tranh chia cổ tức bao nhiêu >> khi nào trả', /20\/6\/2025/u],
  ])('%s', (question, expected) => {
    expect(last(question).text).toMatch(expected);
  });
});

describe('an answer answers what is asked', () => {
  it.each([
    ['hội nghị xúc tiến nhãn mường sang ký được mấy hợp đồng', /^Có 7 hợp đồng/u],
    ['sao bê tông sân xưởng may tân lập đổ chậm', /vì trạm trộn hỏng/u],
    ['ai lo băng rôn', /Anh An: đặt băng rôn/u],
  ])('%s', (question, expected) => {
    expect(last(question).text).toMatch(expected);
  });

  it('compares what each meeting says itself', () => {
    const { text } = last('so sánh băng rôn của đại hội HTX Tân Sơn với đối thoại may Tân Lập');
    expect(text).not.toMatch(/Chủ tọa|Chủ trì/u);
  });

  it('says who each is of several of a name', () => {
    expect(last('ông Phấn là ai').text).not.toContain(';');
    expect(last('bà Trung là ai').text).toMatch(/Đàm Thị Trung: kế toán/u);
  });

  it('counts by year where the year is told from today', () => {
    expect(last('năm ngoái họp mấy lần').text).toMatch(/^Theo năm: 2026: 1 cuộc họp; 2025: \d+ cuộc họp/u);
  });

  it('lists the meetings of a year', () => {
    expect(last('năm 2025 họp những gì').intent).toBe('list_meetings');
  });

  it.each([
    'lương giám đốc cảng sông vân',
    'hđqt cảng sông vân bầu ai',
    'lương của giám đốc sở y tế cần thơ',
    'ai là tổng thống mỹ',
  ])('%s: nothing is guessed', (question) => {
    expect(last(question).kind).toBe('missing');
  });
});
