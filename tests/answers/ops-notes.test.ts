import { describeAskedPapers } from '../support/asked-papers.ts';

/** Notes with handles, points left open and chats in which one offers to do what another asks for. */
describeAskedPapers([
  {
    file: 'ops-weekly-12.md',
    text: `## Ops weekly #12 | Kho Đông Thạnh

\`2026-03-16\` · 8:30–9:15 · họp đứng ở khu đóng gói

Attendees: @Nhật (ops lead) @Thủy @Trường (ca đêm) @chú Ba Lành
Off: @Minh (ốm)

### Nói về gì

* Băng chuyền kẹt 3 lần. Chú Ba Lành kiểm tra rồi: bạc đạn mòn, thay hết khoảng 4tr2.
* Trường xin thêm 2 người ca đêm. Anh Nhật ok 1 người.

### Việc

- [ ] báo shop về vụ đổi trả @Thủy, trước 17/3
- [x] dán lại vạch khu hàng dễ vỡ @Trường

### Treo

- Kho lạnh mini: chưa có báo giá
- Mỗi ca được mấy suất ăn? Nhật nghiêng về 10, Thủy muốn 12`,
    asks: {
      'Ops weekly 12 kho Đông Thạnh có ai?': /Nhật.*Thủy.*Trường.*Ba Lành/su,
      'Bạc đạn thay hết bao nhiêu tiền?': /4tr2/u,
      'ai bao shop vu doi tra': /Thủy/u,
      'What issues are still open after ops weekly 12?': /Kho lạnh[\s\S]*suất ăn/u,
      'Mỗi ca được mấy suất ăn, chốt chưa?': /nghiêng về 10/u,
      'Anh Tuấn trong họp ops weekly 12 nói gì?': null,
      'Kho Đông Thạnh ở quận mấy?': null,
    },
  },
  {
    file: 'chat-clb-nhac.txt',
    text: `Tóm tắt họp CLB Nhạc Phím Gỗ (họp qua Discord tối t5 6/11/2025)

[20:05] Bảo Anh (chủ nhiệm): điểm danh nè. Mình, Quân, Thảo Nhi có rồi
[20:07] Bảo Anh: đêm nhạc "Mùa Đông Không Lạnh" mình xin trường được tối 20/12 ở hội trường B
[20:16] Thảo Nhi (truyền thông): nhạc cụ Tân Phong cho mượn loa. Em đề nghị bán vé 30k
[20:25] Đăng (hậu cần): em lo âm thanh nha, nhưng cần ai chở loa qua
[20:26] Quân: để tui chở, nhà tui gần đó
[20:36] Đăng: MC thì sao chị
[20:37] Bảo Anh: MC chưa chốt, buổi sau bàn
[20:41] Bảo Anh: vậy nha, họp offline t5 13/11 18h phòng A2.05. Quân chủ trì, chị lên trễ`,
    asks: {
      'Ai lo vụ chở loa?': /Quân: (?:để tui )?chở/u,
      'MC đêm nhạc là ai, chốt chưa?': /^Chưa\. .*MC chưa chốt/u,
      'Ai đề nghị bán vé 30k?': /Thảo Nhi|Em đề nghị/u,
      'CLB Nhạc Phím Gỗ họp tiếp khi nào, ai chủ trì?': /13\/11[\s\S]*Quân chủ trì/u,
      'Who will chair the next music club meeting and where is it?': /A2\.05[\s\S]*Quân/u,
    },
  },
  {
    file: 'retro-sprint-4.md',
    text: `# Retro sprint 4 - team Đèn Lồng

**Host:** Diệp · Thứ 6, 28/11/2025, 15h30, phòng Bồ Công Anh (Khang với chị Lan vào bằng Meet)

## Giữ
- pair review buổi sáng, bug lọt production chỉ còn 3 (sprint 3 là 11)
- planning cắt còn 75', ai cũng phải đọc ticket trước

## Thảo luận
Chị Lan (PO) cho biết khách chê màn thống kê chậm, mở mất 14 giây. Khang nghĩ tại query gom đơn chưa có index.
Ms. Joanna Lim nhấn mạnh không muốn dùng KOL dính scandal.

| Ai | Gì | Khi nào |
|---|---|---|
| Khang | đánh index bảng đơn hàng | T3 2/12 |
| Hải An | dựng lịch trực | T2 1/12 |`,
    asks: {
      'Khang phải làm gì, hạn nào?': /đánh index bảng đơn hàng.*2\/12/u,
      'Sprint 4 lọt bao nhiêu bug ra production?': /còn 3/u,
      'planning cắt còn bao lâu?': /75'/u,
      'Màn thống kê chậm vì sao?': /chưa có index/u,
      'Joanna yêu cầu gì về KOL?': /scandal/u,
      'Retro sprint 4 Đèn Lồng họp online hay trực tiếp?': /kết hợp/iu,
      'Số điện thoại của chị Lan?': null,
    },
  },
  {
    file: 'zalo-hem-82.txt',
    text: `(Chép lại từ nhóm Zalo "Hẻm 82" - tối 3/3/2026 - họp nhanh chuyện cái cống)

Chú Bảy Thạnh: phường báo rồi, tổng thầu tính 212 triệu
Cô Sáu Hường: chia ra mỗi nhà nhiêu anh Bảy?
Chú Bảy Thạnh: tính tròn 3 triệu rưỡi một nhà. Đóng cho cô Sáu trước 20/3
Thầy Nghiệp: tôi đề nghị nhà khó khăn thì miễn
Cô Sáu Hường: camera hẻm thì sao, bàn luôn không?
Chú Bảy Thạnh: để xong cống đã
Thầy Nghiệp: bao giờ coi giấy tờ?
Chú Bảy Thạnh: chủ nhật 22/3 ra nhà thầy Nghiệp coi hợp đồng với thầu`,
    asks: {
      'lam cong hem 82 tong het bao nhieu tien': /212 triệu/u,
      'Camera hẻm có làm luôn không?': /^Chưa\. [\s\S]*để xong cống đã/u,
      'Hôm nào coi hợp đồng với thầu?': /22\/3/u,
      'Số điện thoại của thầy Nghiệp là bao nhiêu?': null,
    },
  },
  {
    file: 'standup-giao-hang.txt',
    text: `Standup đội giao hàng Tín Phát – sáng thứ tư 8/10/2025 (7h15, bãi xe Linh Trung)

Điểm danh: anh Dũng điều xe, Hòa, Trường nhỏ, Thơ, bác Năm Cẩn
K đi: Lực (xin nghỉ tới hết tuần)

Hòa
- hôm qua: chạy 14 điểm Thủ Đức, trả về 2 đơn vì khách không nghe máy
- hôm nay: chạy tuyến Dĩ An

Trường nhỏ
- hôm qua: 11 điểm, bể 1 thùng gạch men, khách đòi đền 860k

Bác Năm Cẩn
- hôm nay: coi thắng xe cho Hòa
- vướng: thiếu bố thắng, tiệm nói mai mới có

Thơ mua mực in trong sáng nay, lấy hóa đơn đỏ.`,
    asks: {
      'Standup Tín Phát 8/10 ai nghỉ?': /Lực/u,
      'Standup Tín Phát 8/10 có những ai?': /Dũng.*Hòa.*Trường.*Thơ.*Năm Cẩn/su,
      'Standup Tín Phát họp ở đâu?': /bãi xe Linh Trung/u,
      'Ai coi thắng xe cho Hòa?': /Bác Năm Cẩn/u,
      'Thơ phải mua gì?': /mực in/u,
    },
  },
  {
    file: 'founders-mam-xanh.txt',
    text: `Biên bản rút gọn: Founders' meeting – Công ty Mầm Xanh
Ngày 02.12.2025 (thứ Ba), 13:30. Phòng họp ảo Google Meet.
Tham gia: Trịnh Quốc Vượng – CEO; Lâm Hà My – COO; Bùi Anh Thư – tài chính. Chị Đoàn Mỹ Linh (investor) xin kiếu.
Chủ trì: Hà My. Ghi: Anh Thư.

Nhiệm vụ
- @Thư: dự toán 2026 bản nháp, 16.12
- @My + @Vượng: gọi vốn bridge, deck xong 20.12`,
    asks: {
      'Thư phải làm gì, hạn khi nào?': /dự toán 2026.*16\.12/u,
      'Ai lo gọi vốn bridge?': /My \+ @?Vượng/u,
      'Founders meeting Mầm Xanh ai vắng?': /Mỹ Linh/u,
      'Founders meeting Mầm Xanh họp online hay trực tiếp?': /trực tuyến/iu,
    },
  },
]);
