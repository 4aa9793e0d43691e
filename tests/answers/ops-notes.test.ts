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
]);
