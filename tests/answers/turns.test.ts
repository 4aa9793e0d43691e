import { describeAskedPapers } from '../support/asked-papers.ts';

/** Talks that were copied with the name on a line of its own, and notes that call things by everyday names. */
describeAskedPapers([
  {
    file: 'lop-truong-hoc-them.txt',
    text: `Nhóm phụ huynh lớp vẽ - chép lại chuyện đi trại hè

Mẹ Gạo lớp trưởng
19:01
Chào cả nhà, tối nay 5/6/2026 mình họp trên nhóm thay cho họp ở quán Sen nha, quán đang sửa.

Bố Tôm
19:03
Tiền xe em hỏi rồi. Trọn gói 4tr2 một chuyến.

Cô Út Nhàn
19:05
Tui không đồng ý đi xe đêm đâu nghen.

Mẹ Gạo lớp trưởng
19:08
Vậy chốt đi xe sáng, mỗi nhà 250k, nộp cho cô Út Nhàn trước 10/6. Nhà bé Bống khỏi nộp.

Bố Tôm
19:10
Ok. Còn áo mưa thì sao?

Mẹ Gạo lớp trưởng
19:12
Vậy lấy 12 cái áo mưa loại dày. Tôm đặt giùm trong tuần này nha.
Vụ lều để kỳ sau nói. Chủ nhật 14/6, 8h tối, vẫn trên nhóm.`,
    asks: {
      'Ai chủ trì buổi họp trại hè trên nhóm?': /Gạo/u,
      'lop ve hop trai he truc tiep hay online': /trực tuyến/iu,
      'Ai không đồng ý đi xe đêm?': /Nhàn/u,
      'Xe đi trại hè hết bao nhiêu, mỗi nhà đóng bao nhiêu?': /4tr2|250k/u,
      'Nhà nào được miễn đóng tiền xe?': /Bống/u,
      'Bố Tôm được giao việc gì?': /12 cái áo mưa/u,
      'Kỳ sau lớp vẽ họp lúc nào?': /14\/6/u,
      'Logo trại hè do ai vẽ?': null,
    },
  },
  {
    file: 'tiem-hoa-hop.md',
    text: `# Tiệm hoa Mây - họp chuẩn bị mở chi nhánh

_3.10.2025 · kho cũ · 15h_

Ai đến: **Ngân** (chủ, cầm cái), Bin, anh Lợi thợ, chị Hậu kế toán
Người gõ: Bin

Tiền: chị Hậu nói đã tiêu 90tr trên 120tr dự trù.
Bin muốn đổi tên tiệm. Lợi can: đổi thì mất khách quen. Sau cùng cả nhóm nghe theo Lợi.
Bỏ phiếu nâng phí giao hoa từ 20k lên 30k: 3 đồng ý, 1 không (Bin). Nâng từ quý IV.

## Ok vậy nha

* Khai trương 20/11 chứ không phải 15/11

Tuần sau vẫn giờ này, qua chi nhánh mới họp.`,
    asks: {
      'Ai điều hành buổi họp của tiệm hoa Mây?': /Ngân/u,
      'tiệm hoa Mây chừng nào khai trương chi nhánh vậy': /20\/11/u,
      'Chị Hậu báo đã chi bao nhiêu tiền?': /90tr/u,
      'Ai bỏ phiếu chống việc tăng phí giao hoa?': /Bin/u,
      'phí giao hoa mới áp dụng từ bao h': /quý IV/u,
      'Lần tới tiệm hoa Mây họp ở đâu?': /chi nhánh mới/u,
    },
  },
  {
    file: 'lop-choi-hop.txt',
    text: `HỌP PHỤ HUYNH LỚP CHỒI 1 – TRƯỜNG MẦM NON HOA MAI

Chiều thứ Bảy 6-9-2025, ngay tại lớp. 19/25 gia đình có mặt.
Cô chủ nhiệm Kim Liên điều khiển buổi họp, cô Hồng Thắm phụ cô ghi lại.
Tủ đồ: lớp đang dùng cái cũ bị gãy. Biểu quyết giơ tay: 12 nhà muốn mua mới, 7 nhà muốn sửa.
Trung thu tổ chức tối 4/10 ở sân trường, mỗi bé một lồng đèn.
Chuyện mời ông bà dự Trung thu thì bỏ, vì sân chật.`,
    asks: {
      'Ai chủ trì buổi họp phụ huynh lớp Chồi 1?': /Kim Liên/u,
      'hop phu huynh lop choi 1 co bao nhieu gia dinh den': /19\/25/u,
      'Trung thu lớp Chồi 1 tổ chức hôm nào?': /4\/10/u,
      'Có mời ông bà dự Trung thu không?': /bỏ/u,
    },
  },
  {
    file: 'doi-cau-long.md',
    text: `# Weekly đội cầu lông Lá Bàng

**Date:** Wed 12 Nov 2025, 19:00
**Place:** Discord #hop
**Attendees:** Nhật Hà (đội trưởng), Tùng, Vĩ, Duy
**Moderator:** Tùng

Nhật Hà: quỹ tăng chủ yếu do chú Sáu tặng, không phải do thu phí.
Tùng phản đối đổi sân: sân mới xa quá.
Duy đồng ý dời lịch tập từ 14/11 → 21/11.

## To-do
- [ ] @Vĩ mua cầu, trước thứ Sáu
- [x] @Tùng gia hạn sân

Còn lấn cấn: ai làm đội phó.

Next: Wed 19/11 cùng giờ, vẫn Discord. Tùng đi công chuyện nên Nhật Hà thay.`,
    asks: {
      'đội Lá Bàng họp trực tiếp hay online': /trực tuyến/iu,
      'Vì sao quỹ đội Lá Bàng tăng?': /chú Sáu/u,
      'ai không đồng ý đổi sân, lý do gì': /Tùng.*xa quá/su,
      'Lịch tập của Lá Bàng dời sang ngày nào?': /21\/11/u,
      'Vĩ phải làm gì?': /mua cầu/u,
      'Việc nào trong to-do của Lá Bàng đã xong?': /gia hạn sân/u,
      'Lần tới Lá Bàng họp hôm nào, ai dẫn?': /19\/11[\s\S]*Nhật Hà/u,
      'Điều gì chưa được quyết ở buổi họp Lá Bàng?': /đội phó/u,
    },
  },
]);
