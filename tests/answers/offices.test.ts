import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';

/** Papers of offices and reports of papers, each with what is asked of it and what the answer says; `null`: it cannot be found. */
const PAPERS: readonly {
  readonly file: string;
  readonly text: string;
  readonly asks: Readonly<Record<string, RegExp | null>>;
}[] = [
  {
    file: 'giao-ban-gom-sen-hong.txt',
    text: `CÔNG TY CỔ PHẦN GỐM SEN HỒNG
BIÊN BẢN HỌP GIAO BAN BAN GIÁM ĐỐC THÁNG 7/2025

Hôm nay, vào lúc 8 giờ 00 ngày 02/7/2025, tại phòng họp tầng 2, Ban Giám đốc họp giao ban.
Chủ tọa: Bà Lê Thị Hoa - Tổng Giám đốc
Thư ký: Ông Nguyễn Văn An - Chánh Văn phòng
Có mặt: Bà Trần Thị Cúc - Kế toán trưởng; Ông Phạm Bá Khôi - Quản đốc lò số 2

II. NỘI DUNG
Bà Trần Thị Cúc báo cáo: doanh thu tháng 6 đạt 9,8 tỷ đồng; công nợ quá hạn 1,6 tỷ đồng.
- Ông Phạm Bá Khôi xin bổ sung 5 thợ thời vụ cho lò số 2 trong quý III.

3. Kết luận của Tổng Giám đốc
3.1. Duyệt bổ sung 3 thợ thời vụ cho lò số 2 từ 15/7.
3.2. Bà Trần Thị Cúc làm việc với ngân hàng, giảm công nợ quá hạn xuống dưới 1 tỷ đồng trước 31/7/2025.

4. Xin mở quầy bán tại cổng số 7
Anh em ngại kẹt xe. Ban Giám đốc chưa đồng ý, chờ ý kiến phường.`,
    asks: {
      'Lò số 2 được bổ sung bao nhiêu thợ thời vụ?': /3 thợ/u,
      'Lò số 2 xin bổ sung bao nhiêu thợ?': /xin bổ sung 5 thợ/u,
      'Kế toán trưởng Trần Thị Cúc được giao nhiệm vụ gì, hạn khi nào?': /ngân hàng.*31\/7\/2025/u,
      'cổng số 7 xin mở quầy bán có được không?': /chưa đồng ý/u,
    },
  },
  {
    file: 'dai-hoi-cang-son-tra.txt',
    text: `Cảng Sơn Trà: Cổ đông bác phương án phát hành riêng lẻ, đồng ý lập công ty logistics

12:08, 19/04/2025 - Chứng khoán

Đại hội đồng cổ đông thường niên năm 2025 của Công ty Cổ phần Cảng Sơn Trà được tổ chức sáng 18/4 tại hội trường Công ty. Ông Nguyễn Văn An, Chủ tịch HĐQT, được bầu làm chủ tọa.

Năm 2025, công ty đặt mục tiêu doanh thu 1.400 tỷ đồng; kế hoạch này được 98,76% tán thành.

Phương án phát hành riêng lẻ 20 triệu cổ phiếu chỉ nhận 57,3% phiếu thuận nên không được thông qua. Trong khi đó, việc góp 120 tỷ đồng lập Công ty TNHH Logistics Sơn Trà đạt tỷ lệ 93,05%.

Đại hội bầu bổ sung bà Lê Thị Hoa vào HĐQT nhiệm kỳ 2023 - 2028. Phát biểu bế mạc, ông Nguyễn Văn An, Chủ tịch HĐQT, cảm ơn cổ đông.`,
    asks: {
      'Phương án phát hành riêng lẻ của Cảng Sơn Trà được bao nhiêu phần trăm tán thành?': /57,3%/u,
      'cổ đông Cảng Sơn Trà có chịu lập công ty logistics k?': /^Có\./u,
      'Cổ đông Cảng Sơn Trà có đồng ý phát hành riêng lẻ không?': /^Không/u,
      'Đại hội Cảng Sơn Trà bầu ai làm Trưởng Ban kiểm soát?': null,
      'Cảng Sơn Trà có bao nhiêu người lao động?': null,
    },
  },
  {
    file: 'thong-bao-cho-muong-khoa.txt',
    text: `UBND HUYỆN MƯỜNG KHOA
Số: 14/TB-UBND                    Mường Khoa, ngày 19 tháng 8 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND huyện tại buổi làm việc về tiến độ đầu tư Chợ đầu mối Mường Khoa

Ngày 15 tháng 8 năm 2024, Chủ tịch UBND huyện Lò Văn Pính đã chủ trì buổi làm việc. Phòng Tư pháp vắng không lý do.
Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:
1. Về tình hình chung: san nền đạt 62% kế hoạch, chậm 45 ngày so với tiến độ. Nguyên nhân chậm chủ yếu do thiếu đất đắp và 13 hộ chưa đồng ý giá bồi thường.
2. Về nhiệm vụ thời gian tới:
a) Ban Quản lý dự án: làm việc với nhà thầu tăng ca, hoàn thành san nền trước ngày 30/10/2024.
b) Phòng Tài nguyên và Môi trường chủ trì đối thoại với 13 hộ còn lại, xong trong tháng 9/2024.
c) Giao Phó Chủ tịch UBND huyện Lê Thị Hoa theo dõi, đôn đốc.`,
    asks: {
      'sao chợ đầu mối Mường Khoa chậm tiến độ thế?': /thiếu đất đắp/u,
      'BQL dự án chợ Mường Khoa được giao việc gì?': /san nền trước ngày 30\/10/u,
      'Ai đối thoại với 13 hộ chưa đồng ý giá bồi thường?': /Phòng Tài nguyên và Môi trường/u,
      'Ai được giao theo dõi, đôn đốc dự án chợ Mường Khoa?': /Lê Thị Hoa/u,
    },
  },
];

describe.each(PAPERS)('$file', ({ file, text, asks }) => {
  const assistant = createAssistant([
    readDocument(file, Buffer.from(text, 'utf8')),
    readDocument(
      'khac.txt',
      Buffer.from('BIÊN BẢN HỌP TỔ 4\nNgày 2/2/2024.\nChủ trì: ông Phạm Văn Bình', 'utf8'),
    ),
  ]);
  it.each(Object.entries(asks))('%s', (question, expected) => {
    const { answer } = assistant.ask(question);
    if (expected) expect(answer.text).toMatch(expected);
    else expect(answer.kind).toBe('missing');
  });
});
