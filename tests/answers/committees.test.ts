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
  {
    file: 'nghiem-thu.txt',
    text: `BIÊN BẢN HỌP HỘI ĐỒNG
Nghiệm thu đề tài giống ổi không hạt
Thời gian, địa điểm họp: 8h30, 21/10/2024; Phòng 204 nhà A (và qua Google Meet)
Vắng: TS. Kim Văn Ngưu, ủy viên (bận đi Úc)
Đảng ủy có đồng chí Lê Thị Hoa, Phó Bí thư đến dự.
Điều khiển phiên họp: GS.TS Cù Hữu Nghĩa, Chủ tịch Hội đồng

Các phản biện nhận xét
- Phản biện 1 (TS. Hứa Minh Tường): số liệu đáng tin; song chưa đánh giá tồn dư trong trái.
Hỏi – đáp
GS Nghĩa: vì sao không làm trên giống lê Đài Loan?
Chủ nhiệm: do hợp đồng chỉ giao giống ruột đỏ.
Đồng chí Hoa phát biểu: bữa ăn ca đêm ăn không nổi. Đề nghị nâng lên 35 ngàn.
Năm qua viện có giải bóng bàn, khám sức khỏe, thăm ốm 46 lượt.
Kết quả bỏ phiếu đánh giá
Xuất sắc: 1        Đạt: 5        Không đạt: 0
Kỳ họp 5 dự định đầu tháng 3/2025.`,
    asks: {
      'Ủy viên nào vắng họp hội đồng nghiệm thu, lý do gì?': /Kim Văn Ngưu.*đi Úc/u,
      'Hội đồng nghiệm thu họp trực tiếp hay qua mạng?': /trực tiếp kết hợp trực tuyến/iu,
      'Phản biện 1 chê điểm gì?': /tồn dư/u,
      'vs ko làm trên giống lê Đài Loan?': /ruột đỏ/u,
      'mấy phiếu xuất sắc mấy phiếu đạt vậy ạ?': /Xuất sắc: 1 +Đạt: 5/u,
      'Phó Bí thư Đảng ủy đề nghị gì?': /35 ngàn/u,
      'giải bóng bàn ai vô địch vậy?': null,
      'ai ctri phiên họp nghiệm thu?': /Cù Hữu Nghĩa/u,
    },
  },
  {
    file: 'thanh-tra.txt',
    text: `BIÊN BẢN LÀM VIỆC
Hồi 14 giờ ngày 06/11/2024, tại bếp ăn Công ty Vị Quê, Đoàn thanh tra làm việc với Công ty về an toàn thực phẩm.
Đoàn thanh tra:
- Bà Viên Thị Diễm, Phó Chánh Thanh tra Sở – Trưởng đoàn
- Ông Lưu Quốc Việt, thanh tra viên – thành viên
Đại diện Công ty:
- Ông Hàn Thế Du, Giám đốc
Ý kiến của Công ty
Ông Du giải trình: kho lạnh hỏng máy nén; nước tương quá hạn là hàng chờ trả nhà cung cấp, không dùng nấu.`,
    asks: {
      'Trưởng đoàn thanh tra làm việc với Công ty Vị Quê là ai?': /Viên Thị Diễm/u,
      'Giám đốc công ty giải thích sao về nước tương quá hạn?': /chờ trả nhà cung cấp/u,
    },
  },
  {
    file: 'hoi-dong-truong.txt',
    text: `TRƯỜNG THCS HOA LƯ
BIÊN BẢN
Họp Hội đồng trường bàn việc bán trú
I. Thời gian: 16h45 – 18h20, ngày 9 tháng 9 năm 2024
II. Địa điểm: Phòng truyền thống của trường
III. Chủ trì cuộc họp: Thầy Ngạc Văn Lĩnh (Hiệu trưởng)
     Thư ký: Cô Đàm Kiều Trinh (giáo viên Ngữ văn)
IV. Có mặt: 11/13 thành viên Hội đồng trường.
V. NỘI DUNG
5.1. Ông Đổng Sơn Hà trình bày phương án thuê bếp ngoài, đèn nhà ăn 720 triệu đồng, kho lạnh 200 triệu đồng.
5.2. Biểu quyết bằng giơ tay: phương án thuê bếp ngoài: 15 đồng ý, 3 không đồng ý, 1 không có ý kiến.
5.3. Nghị quyết bổ sung danh mục (đã giảm đèn nhà ăn còn 540 triệu đồng): 19/19 tán thành.
5.4. Đồng ý mua bảo hiểm cho giáo viên trực trưa; chưa đồng ý tăng tiền ăn lên 70.000 đồng.
5.5. Bà Lê Thị Hoa cho rằng phải làm rõ trách nhiệm đơn vị thiết kế cống cũ.
Cuối tháng 10 họp rút kinh nghiệm, ngày cụ thể báo sau.`,
    asks: {
      'Cuộc họp Hội đồng trường bàn việc bán trú diễn ra ở đâu?': /Phòng truyền thống của trường/u,
      'Ai chủ trì cuộc họp bàn việc bán trú?': /Ngạc Văn Lĩnh/u,
      'Ba người không đồng ý thuê bếp ngoài là ai?': null,
      'thành viên nào phản đối thuê bếp ngoài': null,
      'Đèn nhà ăn cuối cùng được duyệt bao nhiêu?': /540 triệu/u,
      'mua bảo hiểm cho giáo viên trực trưa hết bao nhiêu tiền?': null,
      'Công ty nào thiết kế cống cũ?': null,
      'khi nào họp rút kn bán trú?': /Cuối tháng 10/u,
    },
  },
  {
    file: 'nghiem-thu.txt',
    text: `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÂM ĐỒNG
BIÊN BẢN HỌP HỘI ĐỒNG NGHIỆM THU ĐỀ TÀI ATISÔ
1. Địa điểm và thời gian: Phòng họp A, Sở Khoa học và Công nghệ, 08 giờ 00 ngày 14/8/2024.
2. Vắng mặt: TS. Lê Khắc Bình (ủy viên).
Chủ tịch Hội đồng, PGS.TS. Nguyễn Tấn Phú, điều khiển phiên họp.
Hội đồng bỏ phiếu đánh giá. Kết quả kiểm phiếu:
   Mức đánh giá          Số phiếu
   Xuất sắc              1
   Đạt                   7
   Không đạt             0
KẾT LUẬN
1. Đề nghị nhóm thực hiện đề tài bổ sung phân tích hiệu quả kinh tế, sửa bảng 3.7.
2. Trung tâm nộp báo cáo hoàn thiện chậm nhất 30 ngày kể từ ngày họp.
Cuộc họp kết thúc vào 11 giờ 20 cùng ngày.
THƯ KÝ KHOA HỌC                                   CHỦ TỊCH HỘI ĐỒNG
CN. Trịnh Bảo Hân                               PGS.TS. Nguyễn Tấn Phú`,
    asks: {
      'Hội đồng nghiệm thu đề tài atisô họp ngày nào?': /14\/8\/2024/u,
      'Ai là chủ tịch hội đồng nghiệm thu đề tài atisô?': /Nguyễn Tấn Phú/u,
      'TK khoa học của HĐ nghiệm thu là ai?': /^Trịnh Bảo Hân/u,
      'de tai atiso duoc may phieu dat may phieu xuat sac': /Xuất sắc.*1[\s\S]*Đạt.*7/u,
      'Hội đồng yêu cầu nhóm đề tài sửa, bổ sung những gì?': /hiệu quả kinh tế/u,
      'Khi nào phải nộp báo cáo hoàn thiện?': /30 ngày kể từ ngày họp/u,
      'Vườn atisô được trồng năm nào?': null,
    },
  },
  {
    file: 'xu-ly-ky-luat.html',
    text: `<h1>Biên bản họp xử lý kỷ luật lao động</h1>
<p>Lúc 14h00 ngày 12-03-2024, tại Văn phòng Xưởng 2, chúng tôi họp xử lý kỷ luật người lao động.</p>
<table><tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Tư cách dự họp</th></tr>
<tr><td>1</td><td>Ông Phạm Quốc An</td><td>Phó Giám đốc</td><td>Chủ trì</td></tr>
<tr><td>2</td><td>Bà Võ Thị Hoa</td><td>Chủ tịch Công đoàn cơ sở</td><td>Đại diện tập thể lao động</td></tr>
<tr><td>3</td><td>Anh Hồ Sỹ Bình</td><td>Công nhân Tổ may 7</td><td>Người bị xem xét kỷ luật</td></tr></table>
<p>Anh Hồ Sỹ Bình: thừa nhận có mang vải ra ngoài, xin bồi thường.</p>
<p>Bà Võ Thị Hoa đề nghị không sa thải vì giá trị nhỏ.</p>
<h2>Kết luận của người chủ trì</h2>
<ol><li>Hành vi của anh Hồ Sỹ Bình vi phạm Điều 31 Nội quy lao động.</li>
<li>Hình thức kỷ luật: kéo dài thời hạn nâng lương 06 tháng.</li>
<li>Phòng Nhân sự trình quyết định trước ngày 17-03-2024, giao mỗi nơi một bản.</li></ol>`,
    asks: {
      'Chủ tịch công đoàn đề nghị gì cho anh Bình?': /không sa thải/u,
      'rốt cuộc anh Bình bị xử sao vậy?': /kéo dài thời hạn nâng lương/u,
      'Có bao nhiêu người bỏ phiếu đồng ý kỷ luật anh Hồ Sỹ Bình?': null,
    },
  },
  {
    file: 'dai-hoi-htx.md',
    text: `# Biên bản Đại hội thành viên HTX nước sạch Đông Hà
| | |
|---|---|
| **Khai mạc** | 7 giờ 30, Chủ nhật 30/3/2025 |
| **Đại biểu khách** | bác Hoàng Xuân An (Phó Chủ tịch UBND xã), cô Lê Thị Hoa (Liên minh HTX) |

| Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024 | Kế hoạch 2025 |
|---|---:|---:|---:|
| Doanh thu (triệu đồng) | 2.480 | 2.611 | 2.890 |
| Lãi sau thuế (triệu đồng) | 210 | 187 | 240 |

## Biểu quyết
1. Tăng giá nước từ 8.200 lên 9.000 đ/m³: 97 đồng ý, 30 không.

Bầu thay một ủy viên HĐQT: **Nguyễn Đình An** 88 phiếu, **Võ Tá Bình** 43 phiếu.`,
    asks: {
      'ke hoach doanh thu 2025 cua htx nuoc dong ha': /^Doanh thu \(triệu đồng\): Kế hoạch 2025 2\.890$/u,
      'Ai trúng ủy viên hội đồng quản trị HTX?': /Nguyễn Đình An/u,
      'Giá nước ở HTX Đông Hà năm 2021 là bao nhiêu?': null,
    },
  },
]);
