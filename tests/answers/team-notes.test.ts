import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';

/** Notes of teams, classes and clubs, each with what is asked of it in one chat after the other; `null`: it cannot be found. */
const NOTES: readonly {
  readonly file: string;
  readonly text: string;
  readonly asks: Readonly<Record<string, RegExp | null>>;
}[] = [
  {
    file: 'weekly_den-giay.md',
    text: `# [Đèn Giấy] Weekly – W12

| | |
|---|---|
| Date | 19/03/2026, 15:00–16:00 |
| Chair | Tuệ Mẫn (Head of Product) |
| Attendees | Mẫn, Khôi (Tech Lead), Phát (Growth) |

## 1. Giao diện mới
Khôi demo 2 phương án. Phương án A test với 9 người.
=> Thống nhất làm A trước, B để quý sau.

## 2. Chưa rõ
- Có tăng giá gói năm hay không. Chờ khảo sát.
- Tên của linh vật.

| # | Việc | Owner | Due | Trạng thái |
|---|---|---|---|---|
| 1 | Khảo sát 200 người về giá | @Phát | 27/03 | todo |
| 2 | Soạn câu trả lời mẫu | @Khôi | 20/03 | done |`,
    asks: {
      'Ai chair buổi weekly W12 của Đèn Giấy?': /Tuệ Mẫn/u,
      'Phát phải làm gì, hạn khi nào?': /Khảo sát 200.*27\/03/u,
      'Weekly W12 Đèn Giấy việc nào đã xong?': /^Khôi: Soạn câu trả lời mẫu/u,
      'weekly w12 den giay viec nao chua xong': /^Phát: Khảo sát 200/u,
      'Weekly W12 Đèn Giấy còn vấn đề nào chưa ngã ngũ?': /giá gói năm[\s\S]*linh vật/u,
    },
  },
  {
    file: 'hop-phu-huynh-lop-mam-2.txt',
    text: `HỌP PHỤ HUYNH LỚP MẦM 2
Thời gian: 8h sáng Chủ nhật, ngày 21 tháng 9 năm 2025
Địa điểm: phòng học lớp Mầm 2

Cô Trà mở đầu buổi họp và cảm ơn các bố mẹ.

Bầu ban đại diện: anh Lý Văn Sáng (bố bé Bin) làm trưởng ban, chị Đỗ Thu Yên (mẹ bé Na) làm phó ban.

Về quỹ lớp: anh Sáng đưa ra mức 300 nghìn một học kỳ. Bố bé Tôm thấy cao. Chốt 250 nghìn/học kỳ, đóng trước ngày 30/9.

Mẹ bé Na hỏi về thực đơn: nhiều hôm con về kêu đói. Cô Trà trả lời sẽ gửi thực đơn hằng tuần.

Trung thu: tổ chức chiều thứ Bảy 4/10 tại sân trường. Anh Sáng lo thuê loa, chị Yên đặt 30 hộp bánh. Kinh phí không quá 4 triệu.`,
    asks: {
      'Họp phụ huynh lớp Mầm 2 hôm nào?': /21\/9\/2025 \(8h\)/u,
      'ai làm trưởng ban đại diện lớp Mầm 2?': /Lý Văn Sáng/u,
      'quỹ lớp mầm 2 chốt đóng bao nhiêu tiền?': /250 nghìn/u,
      'Hạn đóng quỹ lớp Mầm 2 là khi nào?': /30\/9/u,
      'Mẹ bé Na hỏi chuyện gì?': /thực đơn/u,
      'Chị Yên lo việc gì trong Trung thu?': /30 hộp bánh/u,
      'Học phí lớp Mầm 2 mỗi tháng bao nhiêu?': null,
      'Bố bé Bin làm nghề gì?': null,
    },
  },
  {
    file: 'clb-cau-long-dom-dom.md',
    text: `# CLB cầu lông Đom Đóm - họp cuối mùa

Thời gian: 20h ngày 12/12/2025
Chủ toạ: Hà Quốc Bảo (đội trưởng)
Thư ký: Tô Minh Trung

## Quỹ
| Khoản | Số tiền |
|---|---|
| Chi thuê sân | 21.000.000đ |
| Còn lại | 4.150.000đ |

Cường bận trực không về được.

## Chốt
1. Đội trưởng mùa mới: Kiều Anh Đạt
2. Quỹ 2026: 180k/tháng

## Việc cần làm
- [ ] Trung: hỏi giá sân mới → 20/12
- [ ] Đạt: đăng ký giải quận → 25/12

Còn để ngỏ: có mở lớp cho trẻ con hay không.

Họp kế tiếp: tối 7/3/2026.`,
    asks: {
      'quỹ Đom Đóm còn lại bao nhiêu?': /4\.150\.000đ/u,
      'Đội trưởng mùa mới của Đom Đóm là ai?': /Kiều Anh Đạt/u,
      'Đom Đóm: Trung được giao gì, hạn chót?': /hỏi giá sân mới.*20\/12/u,
      'Đạt thì phải làm gì ở Đom Đóm?': /giải quận/u,
      'Đom Đóm còn gì để ngỏ?': /trẻ con/u,
    },
  },
];

describe.each(NOTES)('$file', ({ file, text, asks }) => {
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
