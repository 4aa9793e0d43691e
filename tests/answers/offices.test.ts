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
