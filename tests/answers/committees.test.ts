import { describeAskedPapers } from '../support/asked-papers.ts';

/** Minutes of councils and committees that decide on people and claims; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'hoi-dong-ky-luat.txt',
    text: `XÍ NGHIỆP MAY BÌNH MINH                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

BIÊN BẢN
Họp Hội đồng kỷ luật

Hôm nay, 14 giờ ngày 03/9/2024, tại phòng họp tầng 2, Hội đồng kỷ luật họp xem xét trường hợp công nhân Vi Tấn Phát.

I/ THÀNH PHẦN
   1. Bà Lê Thị Hoa           Phó Giám đốc Xí nghiệp     Chủ tịch Hội đồng
   2. Ông Trần Văn Bình       Chủ tịch Công đoàn cơ sở   Ủy viên
   3. Ông Vi Tấn Phát         Công nhân tổ cắt           Người bị xem xét

II/ DIỄN BIẾN
Anh Phát trình bày: số vải là vải vụn, anh xin tổ trưởng về may túi.
Ông Bình đề nghị xem xét hoàn cảnh khó khăn của anh Phát; chỉ nên khiển trách.

III/ BỎ PHIẾU KÍN
Phát ra 3 phiếu, thu về 3 phiếu hợp lệ.
   - Khiển trách:       2 phiếu
   - Sa thải:           1 phiếu

IV/ KẾT LUẬN
   1. Khiển trách bằng văn bản đối với ông Vi Tấn Phát kể từ ngày ký quyết định.`,
    asks: {
      'Ai là Chủ tịch Hội đồng kỷ luật trong vụ anh Vi Tấn Phát?':
        /Lê Thị Hoa, Phó Giám đốc Xí nghiệp, Chủ tịch Hội đồng/u,
      'Anh Phát giải thích thế nào về số vải?': /vải vụn/u,
      'Công đoàn đề nghị hình thức xử lý gì cho anh Phát?': /chỉ nên khiển trách/u,
      'mấy người bỏ phiếu đòi sa thải anh Phát vậy?': /Sa thải: 1 phiếu/u,
    },
  },
  {
    file: 'hoa-giai.txt',
    text: `BIÊN BẢN HÒA GIẢI
Hôm nay 9g00 ngày 24-6-2024, tại Bộ phận tiếp công dân UBND phường An Cư, chúng tôi gồm:

A- Hội đồng hòa giải:
Ông Nguyễn Văn An, Phó Chủ tịch UBND phường, Chủ tịch Hội đồng
Bà Lê Thị Hoa, tổ trưởng tổ dân phố 4

B- Các bên:
Người yêu cầu: bà Trịnh Thị Sen, ngụ số 14
Người bị yêu cầu: ông Đặng Hữu Tâm, ngụ số 16

NỘI DUNG
Ông Tâm: Tường xây theo ranh cũ, lúc xây bà Sen có ra coi.
Bà Hoa xác nhận khi ông Tâm xây tường, tổ dân phố không nhận được phản ánh nào.
Thiếu: đại diện Phòng Tư pháp, đã mời nhưng không cử người.`,
    asks: {
      'Ông Tâm nói gì về bức tường?': /ranh cũ/u,
      'Bà Hoa nói gì về bức tường?': /không nhận được phản ánh/u,
      'buoi hoa giai phuong an cu to chuc o dau': /Bộ phận tiếp công dân/u,
      'Đơn vị nào không cử người dự buổi hòa giải phường An Cư?': /Phòng Tư pháp/u,
      'Chủ tịch Hội đồng hòa giải là ai?': /Nguyễn Văn An/u,
    },
  },
]);
