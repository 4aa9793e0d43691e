import { describeAskedPapers } from '../support/asked-papers.ts';

/** Notes of teams, classes and clubs, each with what is asked of it in one chat after the other; `null`: it cannot be found. */
describeAskedPapers([
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
  {
    file: 'retro-thang-4_tiem-nen.txt',
    text: `Retro tháng 4 – tiệm nến Hương Đồng
(chị Tâm Như dẫn, bé My gõ lại, ai thấy sai thì la lên nha)

Ngồi ở tiệm, tối 2/5/2026, từ 7h tới gần 9h. Đủ mặt trừ anh Lộc (đi giao hàng chưa về).
Người có mặt: Tâm Như (chủ tiệm), My, Hậu thợ chính, Thảo bán hàng, chú Sang tài xế.

*** Nói qua nói lại
Hậu xin mua nồi mới 4 triệu. Chú Sang kêu sửa thôi. Tâm Như nghe cả hai, quyết mua nồi mới nhưng trả góp.

*** Làm gì tiếp
* Hậu -> mượn nhiệt kế đo nồi, thứ bảy báo lại
* Thảo -> gọi bên in đòi đền hộp (chậm nhất 5/5)

*** Chưa trả lời được
* Có bán sỉ hay không?
* Ai giữ kho cuối tuần?

Tháng sau retro tối 3/6, Thảo dẫn.`,
    asks: {
      'Ai dẫn buổi retro tháng 4 tiệm nến Hương Đồng?': /Tâm Như/u,
      'Retro tháng 4 tiệm nến Hương Đồng vắng ai?': /Lộc/u,
      'Vụ mua nồi cuối cùng quyết sao?': /quyết mua nồi mới/u,
      'Thảo phải làm gì, hạn chót?': /bên in.*5\/5/u,
      'Anh Lộc được giao việc gì ở tiệm nến Hương Đồng?': null,
      'Câu nào chưa trả lời được ở retro tháng 4 tiệm nến Hương Đồng?': /bán sỉ[\s\S]*giữ kho/u,
      'Lần retro tới của tiệm nến Hương Đồng hôm nào, ai dẫn?': /3\/6.*Thảo/u,
    },
  },
  {
    file: 'btc-hoi-trai.txt',
    text: `HỌP BTC HỘI TRẠI 2026 - CÔNG TY GỖ THÔNG ĐỎ
15h00 - 16h10, thứ Năm 05/03/2026, phòng Sồi (lầu 4)
Điều phối: Ms. Cẩm Hà (HR). Note: Quân
Tham gia: Cẩm Hà, Quân, Hiếu (MKT), anh Nghĩa (xưởng)
Không tham gia được: Phúc IT

Ý KIẾN
- anh Nghĩa nói anh em xưởng thích bãi Sau vì gần

ĐỊA ĐIỂM & THỜI GIAN
=> CHỐT: bãi Sau, thứ Bảy 11/04/2026, tập trung 7h

AI LÀM GÌ
1. Hiếu: thiết kế thiệp mời online (xong trước 12/03)
2. Quân: đặt cọc bãi Sau 30%, deadline 01/04

Review lại các việc: thứ Sáu 20/3, chỗ cũ, Quân chủ trì.`,
    asks: {
      'Họp BTC hội trại Gỗ Thông Đỏ ngày nào?': /5\/3\/2026/u,
      'ai ko tham gia họp BTC hội trại Gỗ Thông Đỏ?': /Phúc/u,
      'Hội trại Gỗ Thông Đỏ tổ chức ở đâu, hôm nào?': /bãi Sau, thứ Bảy 11\/04\/2026/u,
      'Vì sao anh em xưởng thích bãi Sau?': /gần/u,
      'Sếp Thịnh giữ chức vụ gì ở Gỗ Thông Đỏ?': null,
      'BTC hội trại Gỗ Thông Đỏ họp lại khi nào, ai chủ trì?': /20\/3.*Quân/u,
    },
  },
  {
    file: 'kick-off_app-giu-xe.md',
    text: `# Kick-off dự án app giữ xe "Bến Đỗ"

Host: Phan Tường Vi · Note: Kiệt · 11/03/2026 19:00 – 20:45 · Discord kênh #general

Attendees: Tường Vi (leader), Kiệt (BE), Linh (FE), thầy Trịnh Bá Hoan (mentor)

### Trao đổi
- Kiệt lo server không chịu nổi khi demo, đề xuất mua VPS 150k/tháng.

### Action items
- Dựng repo + CI (@Kiệt, 13/03)
- Xin dữ liệu bãi xe (@Linh + thầy Hoan, 20/03)
- Sửa biển hiệu bãi mẫu → anh Huy, hạn 25/3`,
    asks: {
      'Kick-off Bến Đỗ họp ngày nào?': /11\/3\/2026/u,
      'Kiệt phải làm gì, hạn khi nào?': /repo.*13\/03/u,
      'Ai xin dữ liệu bãi xe?': /Linh/u,
      'Anh Huy được giao việc gì, hạn chót?': /biển hiệu.*25\/3/u,
      'Thầy Trịnh Bá Hoan dạy môn gì?': null,
    },
  },
  {
    file: 'group-lop-11-hoa.txt',
    text: `[TỔNG HỢP CHAT] Họp online BCS lớp 11 Hóa – THPT Lê Trung
Thứ Bảy 20/9/2025, 20:00, group Messenger

Minh Triết (lớp trưởng): mọi người vào đủ chưa, mình bắt đầu nha.
Khả Ái (lớp phó): đủ rồi, thiếu mỗi Bảo Lân mất mạng
Hoàng Oanh (thủ quỹ): quỹ thu 200k x 38 bạn, còn 1 bạn chưa đóng.
Minh Triết: ok. Báo tường ai lo?
Thanh Diễm: mình nhận làm trưởng nhóm báo tường
Khả Ái: vote đi
Hoàng Oanh: oki để mình nhắc bạn cuối đóng quỹ
Minh Triết: họp tiếp tối thứ Bảy 4/10.`,
    asks: {
      'Họp online BCS lớp 11 Hóa hôm nào?': /20\/9\/2025/u,
      'họp BCS lớp 11 Hóa thiếu ai': /Bảo Lân/u,
      'Oanh phải làm gì?': /nhắc bạn cuối đóng quỹ/u,
      'Ai có mặt trong buổi họp BCS lớp 11 Hóa?': /Minh Triết[\s\S]*Khả Ái[\s\S]*Thanh Diễm/u,
      'Lớp 11 Hóa có bao nhiêu bạn nữ?': null,
    },
  },
  {
    file: 'nha-thuoc-an-lanh-tam.md',
    text: `## BIÊN BẢN HỌP THÁNG 4 — CHUỖI NHÀ THUỐC AN LÀNH TÂM

**Ngày:** 07/05/2025
**Chủ toạ:** DS. Ngô Kiều Thơ, Giám đốc chuỗi

Có 5 người, chị Thơm và anh Quý bận không đến được.`,
    asks: {
      'Ai chủ tọa cuộc họp tháng 4 chuỗi nhà thuốc An Lành Tâm?': /Ngô Kiều Thơ/u,
      'Họp tháng 4 nhà thuốc An Lành Tâm ai vắng?': /Thơm[\s\S]*Quý/u,
      'Chuỗi An Lành Tâm thành lập năm nào?': null,
    },
  },
]);
