import { describeAskedPapers } from '../support/asked-papers.ts';

/** Minutes in the form of questions and replies, notes under questions, and what a telephone wrote down of a talk. */
describeAskedPapers([
  {
    file: 'gap-go-cong-nhan-lo-gach.txt',
    text: `LÒ GẠCH PHÚ THẠNH – GẶP CÔNG NHÂN ĐẦU QUÝ

Giờ: 16h, ngày 06/10/2025, tại sân lò
Quản lý: chị Hạ (quản đốc), anh Lục (kế toán)

HỎI: Sao tiền độc hại tháng 8 phát trễ?
ĐÁP (anh Lục): Kho bạc đóng sổ đúng tuần lễ. Từ giờ phát mùng 2.

Hỏi: Nhà tắm nữ bể vòi.
Trả lời (chị Hạ): Mai chú Đởm thay 3 vòi.

HỎI: Đường vô lò đổ đá chưa?
ĐÁP (chị Hạ): Đã xin huyện tiền đổ đá rồi mà chưa duyệt.

Chốt mấy việc:
. chú Đởm – thay vòi – ngày 7/10

Kỳ tới mùng 5 tháng 1, cũng sân lò.`,
    asks: {
      'Vì sao tiền độc hại tháng 8 của lò gạch Phú Thạnh phát trễ?': /Kho bạc đóng sổ/u,
      'ai thay vòi nhà tắm?': /Đởm/u,
      'tien do da da duoc duyet chua': /^Chưa.*chưa duyệt/u,
      'Lần gặp tiếp theo với công nhân là hôm nào?': /mùng 5 tháng 1/u,
      'Lò gạch Phú Thạnh có bao nhiêu lò?': null,
    },
  },
  {
    file: 'growth-sync-tra-que.md',
    text: `# Growth sync – Trà Quế Nhà Mây

| | |
|---|---|
| Ngày | 05/03/2026 |
| Người dẫn | Phụng |
| Có mặt | Phụng, Vịnh, Tú |

## Con số

| | T1 | T2 |
|---|---|---|
| Churn | 6,4% | 8,8% |

Churn nhảy vọt vì hộp bị móp giữa tháng 2 (đổi xưởng 3 ngày không báo).

**1. Bỏ gói 50g?**
Vịnh đòi bỏ. Phụng chưa muốn quyết, chờ Tú đếm đã. → treo, nói tiếp tháng sau.

**2. Tăng giá**
Tú can: khách đang giận mà tăng là họ đi luôn.`,
    asks: {
      'Churn tháng 2 của Trà Quế là bao nhiêu?': /8,8%/u,
      'sao churn tháng 2 tăng dữ vậy?': /hộp bị móp/u,
      'gói 50g có bỏ không?': /treo|chưa muốn quyết/u,
      'Ai phản đối tăng giá, vì sao?': /Tú can.*đi luôn/u,
    },
  },
  {
    file: 'lop-choi-1.txt',
    text: `Ghi nhanh họp phụ huynh lớp Chồi 1
Khi nào: chiều thứ Bảy 20/9/2025, 15h

Bầu ban phụ huynh
Mọi người giơ tay bầu: bố Ngô (trưởng ban), mẹ Vừng (giữ quỹ).

Quỹ lớp
Bố Ngô đưa ra mức 600k/học kỳ. Mẹ Mít phản ứng: nặng quá, lớp bên có 300k. Bàn một hồi thành 450k.

Trung thu
• Bố Ngô: thuê loa
• Mẹ Mít: đặt 30 bánh`,
    asks: {
      'trưởng ban phụ huynh lớp Chồi 1 là ai': /bố Ngô/u,
      'quỹ lớp chồi 1 chốt mấy trăm vậy?': /450k/u,
      'Mẹ Mít không đồng ý mức 600k vì sao?': /nặng quá/u,
      'Bố Ngô phụ trách gì trong Trung thu?': /thuê loa/u,
    },
  },
  {
    file: 'ghi-am-ho-nha-cau-bay.txt',
    text: `alo nghe rõ rồi ha hôm nay chủ nhật 16 tháng 11 năm 2025 nhà mình họp ở nhà cậu Bảy để tính chuyện giỗ ngoại với chuyện cái ghe cũ

mợ Chín nói giỗ ngoại tính mười hai bàn

cậu Bảy nói mười hai bàn nhiều quá thôi mười bàn

qua chuyện cái ghe anh Lượm nói bán cho rồi

mợ Chín không chịu mợ nói ghe của ông để lại bán coi sao được

cậu Bảy nói chú Mười bữa nay không có đây phải hỏi chú Mười cái đã chưa quyết vội

vậy nha bữa sau gặp là tối mùng một tháng mười hai cũng nhà cậu Bảy`,
    asks: {
      'Mợ Chín sao không chịu bán ghe?': /ghe của ông để lại/u,
      'Đã quyết bán cái ghe chưa?': /[Cc]hưa/u,
      'Bữa sau gặp ở nhà cậu Bảy là hôm nào?': /mùng một tháng mười hai/u,
    },
  },
  {
    file: 'clb-co-vay-bau-troi.md',
    text: `# CLB cờ vây Bầu Trời · họp ban điều hành tháng 5

📅 T7 09/05/2026 (14h00 → 15h40)
🎤 Host: Như Ý
👥 Attendees: Như Ý, Hải Triều, Lực "lùn", Vy

**Phí vào cửa** – hiện 20k. Vy: nên lên 30k vì tiệm tăng giá nước. Lực không khoái: sinh viên chạy mất. → Giữ 20k tới hè.

**Giải mùa hè** – thống nhất có làm, Chủ nhật 21/6, tối đa 32 người chơi. Xin tài trợ từ shop Mộc Kỳ thì Triều đi hỏi.

**Đổi chỗ chơi** – Ý thích chỗ mới bên sông (rộng gấp đôi, 150k/buổi). Triều thấy xa. Gác qua một bên, hỏi trong group trước đã.

Triều -> mail shop Mộc Kỳ, trước 20/5
Vy -> tạo poll, hết 25/5`,
    asks: {
      'CLB Bầu Trời có tăng phí vào cửa lên 30k không?': /Giữ 20k tới hè/u,
      'sao Lực ko thích tăng phí vào cửa?': /sinh viên chạy mất/u,
      'Giải mùa hè tổ chức ngày nào?': /21\/6/u,
      'Việc của Vy là gì, chậm nhất khi nào?': /tạo poll.*25\/5/u,
      'Shop Mộc Kỳ tài trợ bao nhiêu tiền cho giải mùa hè?': null,
    },
  },
  {
    file: 'ke-lai-hop-lau-3.txt',
    text: `Kể lại buổi họp lầu 3 lô B cho ai không đi được

Tối qua, tức tối thứ năm 21/5/2026, nhà mình họp ngoài hành lang lầu 3 từ bảy rưỡi tới gần chín giờ. Có 8 nhà trên 11: 301, 302, 304, 305, 306, 308, 309, 311. Chú Thới nhà 304 đứng ra nói chuyện.

Vụ bơm nước. Máy cũ kêu to, thay luôn máy mới ba triệu hai. Cô Đào 310 muốn sửa cho rẻ. Giơ tay thì 6 nhà chịu thay. Vậy là thay, mỗi nhà góp 350 ngàn.

Kế đến là chuyện để xe đạp ngoài hành lang. Chị Nụ 306 cự lại: nhà em bốn đứa nhỏ, dẹp vô đâu.

Chị Nụ có hỏi sao tiền rác tháng này 45 ngàn mà tháng trước có 40. Chú Thới giải thích phường mới lên giá từ tháng 5.`,
    asks: {
      'Bao nhiêu nhà ở lầu 3 lô B đi họp?': /8 nhà trên 11/u,
      'may bom moi bao nhieu tien': /ba triệu hai/u,
      'máy bơm lầu 3 rốt cuộc sửa hay thay?': /thay/u,
      'tiền rác lên 45k vì sao z?': /phường mới lên giá/u,
      'Chị Nụ phản đối chuyện để xe đạp vì sao?': /dẹp vô đâu/u,
      'Nhà 301 ai ở?': null,
    },
  },
  {
    file: 'daily-xe-dap.txt',
    text: `daily đội Xe Đạp - mon 22/6/26 - 9:05 tới 9:25, google meet
chủ xị: Thục / note: Ân

Bảo (FE)
  hôm qua: nghỉ ốm
  hôm nay: fix 2 bug nặng của Ân, trưa nay phải xong
  kẹt: chưa có icon mới

Long (PM): khách Hải Vị dời demo qua thứ 2 29/6 vì sếp bên đó đi nước ngoài.

việc cộng thêm:
Long -> mượn máy quét, chiều nay
Bảo -> màn cài ngưỡng, thứ 6

bỏ khỏi sprint: báo cáo tồn (đẩy qua sprint 8)`,
    asks: {
      'Buổi daily đội Xe Đạp ai chủ xị?': /Thục/u,
      'Việc của Bảo là gì, hạn khi nào?': /màn cài ngưỡng.*thứ 6/u,
      'Hạng mục nào bị bỏ khỏi sprint này?': /báo cáo tồn/u,
      'Sếp của Hải Vị đi nước nào?': null,
      'Bảo nghỉ ốm bị bệnh gì?': null,
    },
  },
  {
    file: 'nhom-do-an-ao-ca.txt',
    text: `Nhóm 4 - đồ án ao cá - họp với cô Diệp 03/11/2025

Địa điểm: phòng lab B2-101, 13h30
Có: Khôi, Mỹ, Phát

Cô góp ý
- Bỏ phần nhận diện cá bằng AI, ôm nhiều quá làm không tới

Mỹ tiếc phần AI, xin giữ lại làm demo nhỏ. Cô không cho.

Phân việc tới 17/11
Khôi: hiệu chuẩn cảm biến
Mỹ: màn cài lịch cho ăn`,
    asks: {
      'Mỹ xin giữ phần AI làm demo, có được không?': /Cô không cho/u,
      'việc của Khôi là gì': /hiệu chuẩn cảm biến/u,
    },
  },
  {
    file: 'to-nuoi-cua.md',
    text: `# Tổ nuôi cua ấp Mũi – họp 12.3.2026

Họp tại nhà anh Tám Bần. Tổ viên có mặt 15 trên 20. Anh Tám Bần nói trước, em Nhãn ghi sổ.

## Bầu tổ phó
Chị Hai Lài được 9 phiếu, anh Út Đực 6.

| Người | Việc | Hạn |
|---|---|---|
| Nhãn (vắng, giao luôn) | gom giấy vay vốn | 25/3 |

Kỳ họp kế 12 tháng Tư, tại trụ sở ấp.`,
    asks: {
      'Họp tổ cua ấp Mũi có mặt bao nhiêu tổ viên?': /15 trên 20/u,
      'Ai trúng tổ phó tổ cua ấp Mũi, được mấy phiếu?': /Hai Lài được 9 phiếu/u,
      'Nhãn được giao việc gì?': /gom giấy vay vốn/u,
    },
  },
]);
