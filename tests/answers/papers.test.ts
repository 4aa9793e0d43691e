import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** An assistant that knows this paper alone. */
function readerOf(file: string, text: string) {
  const assistant = createAssistant([readDocument(file, Buffer.from(text, 'utf8'))]);
  return (...questions: string[]) => {
    let conversation = NEW_CONVERSATION;
    let { answer } = assistant.ask('', conversation);
    for (const question of questions) ({ answer, conversation } = assistant.ask(question, conversation));
    return answer;
  };
}

describe('a session of a council', () => {
  const ask = readerOf(
    'session.html',
    `<h1>HĐND huyện Mường Khoa họp kỳ họp thứ mười hai</h1>
<p>Ngày 11/7/2023, tại hội trường UBND huyện, HĐND huyện Mường Khoa khóa XX tổ chức kỳ họp thứ mười hai dưới sự chủ tọa của bà Lò Thị Sen, Chủ tịch HĐND huyện. Kỳ họp ban hành 3 nghị quyết.</p>
<h3>Biểu quyết</h3>
<table><tr><th>Nghị quyết</th><th>Tán thành</th><th>Không tán thành</th></tr>
<tr><td>Điều chỉnh kế hoạch đầu tư công</td><td>31/33</td><td>2</td></tr>
<tr><td>Hỗ trợ kinh phí thu gom rác tại chợ Mường Khoa</td><td>28/33</td><td>5</td></tr></table>
<p>Bà Lò Thị Sen đề nghị các ban báo cáo tại kỳ họp thứ mười ba, dự kiến tháng 12/2023.</p>`,
  );

  it.each([
    ['Kỳ họp thứ mười ba của HĐND huyện Mường Khoa dự kiến khi nào?', /12\/2023/u],
    ['When is the thirteenth session of the Muong Khoa district council?', /12\/2023/u],
    ['nghi quyet ho tro kinh phi thu gom rac duoc bao nhieu dai bieu tan thanh', /28\/33/u],
    ['Nghị quyết đầu tư công có mấy phiếu không tán thành?', /không tán thành:? 2/iu],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([
    ['Kỳ họp thứ mười ba của HĐND huyện Mường Khoa đã thông qua mấy nghị quyết?'],
    ['Ai ký nghị quyết kỳ họp thứ mười ba HĐND huyện Mường Khoa?'],
  ])('does not guess at %s', (question) => {
    expect(ask(question).kind).toBe('missing');
  });
});

describe('minutes of shareholders and of a party cell', () => {
  const ask = readerOf(
    'minutes.txt',
    `CÔNG TY CỔ PHẦN GỐM SEN HỒNG

BIÊN BẢN
HỌP ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2025

Hôm nay, ngày 22 tháng 4 năm 2025, tại Hội trường nhà máy, công ty họp Đại hội đồng cổ đông thường niên năm 2025.
Thành viên HĐQT có mặt: 04; vắng: 01 (ông Vi Văn Thoại - đi công tác).
Tổng số cổ đông dự họp là 87 cổ đông, đại diện cho 21.384.500 cổ phần.

Cổ đông Dương Bá Hùng hỏi vì sao hàng tồn kho tăng lên 143 tỷ đồng. Bà Lê Thị Hoa trả lời: lô gạch men bị hoãn giao đến quý II.
Đại hội xem xét hồ sơ ứng cử của bà Trịnh Kim Oanh vào Ban kiểm soát. Biểu quyết: 87/87 cổ đông tán thành.
Trích quỹ dự phòng 2 tỷ đồng sửa lò nung: tán thành 96%. Quỹ dự phòng hiện còn 9,8 tỷ đồng.`,
  );

  it.each([
    ['Vì sao hàng tồn kho tăng lên 143 tỷ đồng?', /hoãn giao/u],
    ['co bao nhieu co dong du hop dai hoi', /87 cổ đông/u],
    ['Kết quả biểu quyết về bà Trịnh Kim Oanh?', /87\/87/u],
    ['thanh vien nao vang, vi sao', /Vi Văn Thoại/u],
    ['quỹ dự phòng còn bao nhiêu tiền?', /9,8 tỷ/u],
  ])('answer %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });
});

describe('a notice of conclusions', () => {
  const ask = readerOf(
    'notice.txt',
    `ỦY BAN NHÂN DÂN
HUYỆN MƯỜNG KHOA
Số: 214/TB-UBND                     Mường Khoa, ngày 16 tháng 8 năm 2024

THÔNG BÁO
Ý kiến kết luận của đồng chí Lò Văn Sỹ, Chủ tịch UBND huyện tại buổi giao ban xây dựng cơ bản tháng 8/2024

Chiều ngày 14/8/2024, tại phòng họp số 2 Trụ sở UBND huyện, đồng chí Chủ tịch UBND huyện đã nghe Ban Quản lý dự án báo cáo tiến độ. Cùng dự có Phó Chủ tịch UBND huyện Vi Thị Hoa.

Chủ tịch UBND huyện kết luận:
1. Thành lập Tổ công tác gồm 3 người: ông Hà Văn Quý (tổ trưởng), bà Cao Thị Mai, ông Lê Văn Tám.
2. Giao đồng chí Vi Thị Hoa báo cáo lại kết quả trước ngày 30/8/2024.
Buổi giao ban tháng 9 sẽ họp tại hiện trường cầu Nậm Mu, dự kiến ngày 12/9/2024.`,
  );

  it.each([
    ['Ai chủ trì buổi giao ban xây dựng cơ bản tháng 8/2024?', /Lò Văn Sỹ/u],
    ['giao ban tháng 9 huyện Mường Khoa họp ở đâu?', /cầu Nậm Mu/u],
    ['Tổ công tác gồm những ai?', /Hà Văn Quý.*Cao Thị Mai/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([['Bà Vi Thị Hoa báo cáo những gì?'], ['Ban kiểm phiếu gồm những ai?']])(
    'does not guess at %s',
    (question) => {
      expect(ask(question).kind).toBe('missing');
    },
  );
});

describe('a session with elections', () => {
  const ask = readerOf(
    'session.txt',
    `HỘI ĐỒNG NHÂN DÂN
XÃ ĐÀO VĂN ĐÔNG

BIÊN BẢN
Kỳ họp thứ Chín HĐND xã Đào Văn Đông khóa XII

Kỳ họp khai mạc lúc 07 giờ 30 phút ngày 27/6/2024 tại Hội trường UBND xã Đào Văn Đông.
Chủ tọa kỳ họp: ông Bùi Thanh Liêm, Chủ tịch HĐND xã.
Khách mời: ông Lê Hoàng Phi, Viện trưởng Viện Vắc xin tỉnh.

Ông Bùi Thanh Liêm trình phương án sửa chợ Rạch Sen. Đại biểu Cao Thị Mai lo ngại chi phí. Đại biểu Vi Văn Sáu đề nghị lùi một năm.
Biểu quyết: 24/26 đại biểu tán thành.
Kỳ họp nhất trí bổ nhiệm ông Lương Hữu Phước giữ chức Trưởng Ban Pháp chế.
Bầu Hội đồng quản trị quỹ gồm: bà Trần Thị Lài, ông Đào Công Tấn.`,
  );

  it.each([
    ['Ai làm chủ tọa kỳ họp thứ Chín HĐND xã Đào Văn Đông?', /Bùi Thanh Liêm/u],
    ['Phương án sửa chợ Rạch Sen được bao nhiêu đại biểu tán thành?', /24\/26/u],
    ['Ông Lương Hữu Phước được bổ nhiệm chức gì?', /Trưởng Ban Pháp chế/u],
    ['HĐQT quỹ gồm những ai?', /Trần Thị Lài.*Đào Công Tấn/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([['Ông Lê Hoàng Phi phát biểu gì?'], ['ông Nguyễn Văn Lạ phát biểu gì?']])(
    'does not guess at %s',
    (question) => {
      expect(ask(question).kind).toBe('missing');
    },
  );
});

describe('a resolution and a meeting on a building site', () => {
  const ask = readerOf(
    'resolution.txt',
    `CÔNG TY CỔ PHẦN BÁNH HÀ THÀNH

NGHỊ QUYẾT
ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2025

Điều 1. Thông qua kết quả năm 2024 và kế hoạch năm 2025:

Chỉ tiêu                        ĐVT          TH 2024      KH 2025
Doanh thu thuần                 tỷ đồng      1.968        2.115
Lợi nhuận sau thuế              tỷ đồng      173,4        181

Điều 2. Ông Lê Văn Tám trình bày phương án thù lao mới của Ban kiểm soát: từ 300 triệu đồng lên 500 triệu đồng một năm.
Điều 3. Đại hội thông qua mức thù lao 420 triệu đồng một năm cho Ban kiểm soát.
Điều 4. Nghị quyết này được Đại hội đồng cổ đông Công ty Cổ phần Bánh Hà Thành thông qua tại phiên họp ngày 18/4/2025 tổ chức ở khách sạn Thăng Long.

Nơi nhận:                              TM. ĐẠI HỘI ĐỒNG CỔ ĐÔNG
- HNX;                                      CHỦ TỌA
- Lưu VT.
                                           (đã ký)

                                       Doãn Trung Kiên`,
  );

  it.each([
    ['Lợi nhuận sau thuế năm 2024 của Bánh Hà Thành?', /TH 2024 173,4/u],
    ['KH doanh thu thuần 2025 là bn', /KH 2025 2\.115/u],
    ['thu lao moi cua ban kiem soat la bao nhieu', /420 triệu/u],
    ['Ai chủ trì đại hội Bánh Hà Thành?', /Doãn Trung Kiên/u],
    ['Đại hội đồng cổ đông Bánh Hà Thành họp ở đâu?', /khách sạn Thăng Long/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  const onSite = readerOf(
    'site.md',
    `# BIÊN BẢN GIAO BAN CÔNG TRƯỜNG SỐ 17

Hôm nay, vào lúc 8h30 ngày 21/08/2025, tại văn phòng công trường, chúng tôi gồm:

**A. Đại diện Chủ đầu tư**
1. Ông Trịnh Quốc Việt – Phó Giám đốc Ban (chủ trì)

**B. Đại diện Tư vấn giám sát – Công ty CP Tư vấn Thành Nam**
1. Ông Ngô Đình Phú – Trưởng đoàn
2. Ông Hứa Văn Lợi – Giám sát viên

**C. Đại diện Nhà thầu – Liên danh Hoàng Long – Sơn Hải**
1. Ông Kiều Minh Đức – Chỉ huy trưởng

Chủ đầu tư yêu cầu nhà thầu bổ sung 12 thợ hàn. Cuộc họp kết thúc lúc 10h45 cùng ngày.

| ĐẠI DIỆN CHỦ ĐẦU TƯ | ĐẠI DIỆN NHÀ THẦU |
|---|---|
| Trịnh Quốc Việt | Kiều Minh Đức |`,
  );

  it.each([
    ['giao ban số 17 TVGS có những ai dự?', /^Ngô Đình Phú[^;]*; Hứa Văn Lợi[^;]*\.$/u],
    ['giao ban số 17 mấy giờ bắt đầu mấy giờ xong', /8h30[\s\S]*10h45/u],
    ['Ai ký biên bản giao ban số 17?', /Trịnh Quốc Việt[\s\S]*Kiều Minh Đức/u],
  ])('answers %s', (question, expected) => {
    expect(onSite(question).text).toMatch(expected);
  });
});

describe('points below points, and votes below their matter', () => {
  const ask = readerOf(
    'resolution.md',
    `# NGHỊ QUYẾT
## Phiên họp lần thứ 3 Hội đồng trường THPT Đồi Thông

Chiều 28/02/2025, Hội đồng trường THPT Đồi Thông họp phiên lần thứ 3 tại phòng truyền thống.

**Điều 1.** Thông qua báo cáo thu chi học kỳ I: tổng thu 6,82 tỷ đồng.

**Điều 2.** Về chủ trương cải tạo khối nhà C:
1. Đồng ý chi 1,2 tỷ đồng từ quỹ phát triển để chống thấm.
2. Chọn đơn vị thi công trước 30/4/2025.

**Điều 3.** Thông qua mức học phí tiếng Anh tích hợp là 1.950.000 đồng/tháng.
Kết quả biểu quyết: 8 tán thành, 2 không tán thành, 1 ý kiến khác.

| Nơi nhận | TM. HỘI ĐỒNG TRƯỜNG |
|---|---|
| Các tổ chuyên môn | *(đã ký)* |
| | **Sầm Thị Hải Yến** |`,
  );

  it.each([
    ['Chi bao nhiêu tiền cải tạo khối nhà C, lấy từ quỹ nào?', /1,2 tỷ đồng từ quỹ phát triển/u],
    ['Biểu quyết mức học phí tiếng Anh tích hợp thế nào?', /8 tán thành, 2 không tán thành/u],
    ['Ai ký nghị quyết của Hội đồng trường?', /Sầm Thị Hải Yến/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it('does not tell of a matter whose contractor is asked for', () => {
    expect(ask('Đơn vị nào trúng thầu cải tạo khối nhà C?').kind).toBe('missing');
  });

  it('quotes no two rows of a table as one', () => {
    const answer = ask('Ai ký nghị quyết của Hội đồng trường?');
    const quoted =
      answer.kind === 'found'
        ? answer.citations.map(({ document, start, end }) => document.text.slice(start, end))
        : [];
    expect(quoted.every((text) => !/\|[^\n]*\n/u.test(text))).toBe(true);
  });
});

describe('a board whose decisions stand behind arrows', () => {
  const ask = readerOf(
    'board.txt',
    `CTCP DỆT SEN HỒNG

BIÊN BẢN HỌP HĐQT QUÝ III/2025

Địa điểm: VP công ty, số 18 Tăng Nhơn, kết hợp họp trực tuyến qua Zoom.
Bắt đầu: 9:00, Thứ Năm 23/10/2025. Kết thúc: 11:35

Thành viên tham dự:
 1/ Ông Chế Quang Phục - Chủ tịch HĐQT, chủ tọa
 2/ Bà Ứng Thị Duyên - Phó Chủ tịch
Vắng mặt: Ông Sử Hy Vân (ủy quyền biểu quyết cho ông Chế Quang Phục).

1. Kéo sợi OE: tổng mức 86 tỷ đồng, vay 60%. Bà Ứng Thị Duyên không tán thành.
   => Biểu quyết: đồng ý 5/6, phản đối 1/6. Thông qua.
2. Tạm ứng cổ tức đợt 1 năm 2025: Ban TGĐ trình 7%, bà Ứng Thị Duyên muốn chỉ 4%.
   => Chốt 5% bằng tiền mặt, thanh toán 18/12/2025. 6/6 đồng ý.

Việc cần làm:
 - TGĐ: ký hợp đồng mua máy chậm nhất 30/11.
 - BKS: kiểm kê kho sợi nhà máy 1, báo cáo HĐQT ngày 05/12.

Kỳ họp sau: 15/01/2026, tại nhà máy 2, Trảng Bom.`,
  );

  it.each([
    ['Chủ tọa cuộc họp HĐQT quý III/2025 của Dệt Sen Hồng là ai?', /Chế Quang Phục/u],
    ['tam ung co tuc dot 1 cua det sen hong chot bao nhieu phan tram', /Chốt 5%/u],
    ['HĐQT Dệt Sen Hồng quý III họp lúc mấy giờ, đến mấy giờ?', /9:00[\s\S]*11:35/u],
    ['BKS Dệt Sen Hồng được giao việc gì, hạn nào?', /kiểm kê kho sợi/u],
    ['Kỳ họp HĐQT sau của Dệt Sen Hồng ngày nào, ở đâu?', /15\/01\/2026, tại nhà máy 2/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });
});
