import { describeAskedPapers } from '../support/asked-papers.ts';

/** Councils, boards and resolutions: columns of a table, what an office said, what was not done; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'ky-luat.txt',
    text: `BỆNH VIỆN ĐA KHOA HOA SEN
BIÊN BẢN HỌP HỘI ĐỒNG KỶ LUẬT

Thời gian: 14h00 ngày 05/12/2024. Địa điểm: phòng giao ban.
Thành phần:
STT | Họ tên | Chức vụ | Vai trò trong Hội đồng
1 | Nguyễn Văn An | Phó Giám đốc bệnh viện | Chủ tịch Hội đồng
2 | Lê Thị Hoa | Chủ tịch Công đoàn | Ủy viên
3 | Phạm Thị Dung | Trưởng phòng Tổ chức | Thư ký

1. Thư ký đọc báo cáo: từ tháng 9 đến tháng 10, ông Trần Văn Bình đã 6 lần tự ý bỏ ca trực.
2. Ông Trần Văn Bình giải trình: chỉ nhận bỏ ca 5 lần, vì mẹ già nằm viện.
3. Thảo luận
- Bà Lê Thị Hoa: hoàn cảnh đáng thông cảm, chỉ nên khiển trách.
- Chủ tịch Hội đồng: đồng ý với phòng Tổ chức; khoa xếp lại lịch để ông Bình trực ngày.

Kết luận
1. Hội đồng kiến nghị Giám đốc kỷ luật ông Trần Văn Bình bằng hình thức cảnh cáo; thời gian nâng lương kéo dài thêm 6 tháng.
2. Khoa lắp máy chấm công xong trước 20/12/2024.

Thư ký | Chủ tịch Hội đồng
Phạm Thị Dung | Nguyễn Văn An`,
    asks: {
      'Chủ tịch hội đồng kỷ luật bệnh viện Hoa Sen là ai?': /Nguyễn Văn An/u,
      'Trong buổi họp kỷ luật, chủ tịch hội đồng nói gì?': /trực ngày/u,
      'ông Trần Văn Bình bị kỷ luật mức nào': /cảnh cáo/u,
      'ong binh bi ky luat hinh thuc nao': /cảnh cáo/u,
    },
  },
  {
    file: 'nghi-quyet.txt',
    text: `CÔNG TY CỔ PHẦN CAO SU HOA SEN
NGHỊ QUYẾT ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2025

Đại hội họp sáng 26/4/2025 tại Nhà máy Lộc Hòa. Ông Nguyễn Văn An, Chủ tịch HĐQT, làm chủ tọa; bà Lê Thị Hoa được chủ tọa cử làm thư ký.

Chỉ tiêu | Thực hiện 2023 | Thực hiện 2024 | Kế hoạch 2025
Sản lượng mủ (tấn) | 9.870 | 10.415 | 10.900
Doanh thu (tỷ đồng) | 512,4 | 604,8 | 640
Lợi nhuận sau thuế (tỷ đồng) | 71,3 | 98,6 | 105`,
    asks: {
      'Ai chủ tọa đại hội cổ đông Cao su Hoa Sen?': /^(?!.*Lê Thị Hoa).*Nguyễn Văn An/su,
      'Lợi nhuận sau thuế năm 2024 đạt bao nhiêu?': /^(?!.*71,3)(?!.*105).*98,6/su,
      'san luong mu nam 2023 bao nhieu tan': /^(?!.*10\.415).*9\.870/su,
      'What is the planned revenue for 2025?': /^(?!.*604,8).*640/su,
      'Doanh thu qua các năm là bao nhiêu?': /512,4.*604,8.*640/su,
    },
  },
  {
    file: 'thong-bao.txt',
    text: `ỦY BAN NHÂN DÂN HUYỆN HOA SEN
THÔNG BÁO
Kết luận của Chủ tịch UBND huyện tại phiên họp về bố trí dân cư vùng sạt lở

Chiều 18/10/2024, Chủ tịch UBND huyện Nguyễn Văn An chủ trì phiên họp về bố trí dân cư vùng sạt lở và kết luận như sau:
1. Có 127 hộ phải di dời, đến nay đã bố trí chỗ ở tạm cho 119 hộ.
2. UBND xã rà soát 8 hộ chưa có chỗ ở tạm, báo cáo trước 25/10/2024.
3. Trong 64 hộ đã họp, 6 hộ không nhận tiền vì chê giá thấp.`,
    asks: {
      'Còn bao nhiêu hộ chưa bố trí được chỗ ở tạm?': /8 hộ chưa/u,
      'mấy hộ đã được bố trí chỗ ở tạm rồi': /119 hộ/u,
      'Bao nhiêu hộ không nhận tiền?': /6 hộ không nhận/u,
    },
  },
  {
    file: 'chung-cu.txt',
    text: `BIÊN BẢN HỘI NGHỊ NHÀ CHUNG CƯ HOA SEN
Chủ nhật 16/3/2025, tại sảnh Block B.
Chủ tọa: ông Nguyễn Văn An (A-12.03)

1. Chủ đầu tư báo cáo: quỹ bảo trì 38 tỷ đồng gửi ngân hàng kỳ hạn 6 tháng.
2. Ông Trần Văn Bình (A-20.05) hỏi bao giờ có sổ hồng.
3. Ban quản trị họp nhanh và giới thiệu ông Nguyễn Văn An làm Trưởng ban, bà Lê Thị Hoa thay ông Phạm Văn Dũng làm thủ quỹ.
4. Chuyển hồ sơ cho thanh tra đề nghị xử phạt đơn vị vận hành vì thang máy hết hạn kiểm định; mức dự kiến 40 - 60 triệu đồng.
5. Chủ đầu tư bàn giao quỹ bảo trì cho Ban quản trị trong vòng 7 ngày.`,
    asks: {
      'Ai làm trưởng ban quản trị chung cư Hoa Sen?': /Nguyễn Văn An/u,
      'Thủ quỹ chung cư Hoa Sen là ai?': /^(?!Phạm Văn Dũng).*Lê Thị Hoa/su,
      'ông Trần Văn Bình hỏi gì?': /sổ hồng/u,
      'Đơn vị vận hành có thể bị phạt bao nhiêu tiền?': /40 - 60 triệu/u,
      'Chủ đầu tư phải bàn giao quỹ bảo trì trong thời hạn nào?': /7 ngày/u,
      'CĐT phải bàn giao quỹ bảo trì khi nào?': /7 ngày/u,
    },
  },
  {
    file: 'giao-ban.txt',
    text: `BIÊN BẢN GIAO BAN TUẦN 31 GÓI THẦU ĐƯỜNG LĂN
Ngày 29/7/2025, tại Ban chỉ huy công trường. Chủ trì: ông Nguyễn Văn An.
Đoàn kiểm tra hiện trường của Sở cùng dự. Đoàn kiểm tra hiện trường lấy hai mẫu bê tông, trả kết quả ngày 12/8.

Hạng mục | Kế hoạch | Thực hiện | Lũy kế | Ghi chú
Móng lớp dưới (m2) | 6.500 | 6.720 | 41.300
Đắp nền K95 (m3) | 18.000 | 12.400 | 214.000 | Mưa 3 ngày

Hồ sơ nộp UBCKNN trước ngày 30/8/2025.`,
    asks: {
      'Tuần này đắp nền K95 thực hiện được bao nhiêu m3?': /12\.400/u,
      'luy ke mong lop duoi duoc bao nhieu m2': /^(?!.*6\.720).*41\.300/su,
      'ĐKTHT trả kết quả mẫu bê tông ngày nào?': /12\/8/u,
      'hồ sơ nộp UBCK trước ngày mấy': /30\/8\/2025/u,
    },
  },
  {
    file: 'nghiem-thu.txt',
    text: `SỞ KHOA HỌC HOA SEN
BIÊN BẢN HỌP HỘI ĐỒNG NGHIỆM THU NHIỆM VỤ KH&CN
1. Tên đề tài: Quy trình nhân giống đảng sâm bằng nuôi cấy mô
2. Đơn vị chủ trì: Trung tâm Ứng dụng Măng Tây
3. Chủ nhiệm: ThS. Nguyễn Văn An
4. Thời gian họp: 13h30 ngày 24/4/2025
5. Thành phần: vắng 1 (ông Trần Văn Bình - Ủy viên phản biện 2, ốm, gửi nhận xét)
- TS. Lê Thị Hoa, Phó Giám đốc Sở KH&CN - Chủ tịch Hội đồng
6. Tỷ lệ cây sống sau 12 tháng đạt 83,5%.
   a. Phản biện 1 (PGS.TS. Phạm Thị Dung): quy trình có tính mới.
   b. Phản biện 2 (bản viết): báo cáo còn nhiều lỗi chính tả, bảng tính sai.`,
    asks: {
      'ai la chu nhiem de tai nhan giong dang sam': /Nguyễn Văn An/u,
      'Phản biện 2 nhận xét gì về báo cáo?': /lỗi chính tả/u,
      'tỷ lệ cây sống sau 12T là bn?': /83,5%/u,
      'Chủ tịch hội đồng nghiệm thu là ai?': /Lê Thị Hoa/u,
      'Nhiệm vụ đảng sâm có bao nhiêu người tham gia thực hiện?': null,
    },
  },
  {
    file: 'hoa-giai.txt',
    text: `UBND THÀNH PHỐ HOA SEN
BIÊN BẢN PHIÊN HÒA GIẢI
Tranh chấp lao động tại Công ty Gỗ Tây Bình
Hôm nay, ngày 03/10/2025, tại phòng họp Liên đoàn Lao động, tôi là Lê Thị Hoa, hòa giải viên lao động, tiến hành phiên hòa giải.
BÊN YÊU CẦU
- Ông Nguyễn Văn An, Chủ tịch công đoàn cơ sở
BÊN BỊ YÊU CẦU
- Ông Trần Văn Bình, Giám đốc nhân sự
Người chứng kiến: ông Phạm Văn Dũng, chuyên viên
Tổng Giám đốc bà Đỗ Thị Yến được mời nhưng không đến, không nêu lý do.
A. YÊU CẦU CỦA NGƯỜI LAO ĐỘNG
1) Tăng tiền ăn giữa ca từ 18.000 lên 25.000 đồng/suất.
2) Trả đủ tiền làm thêm tháng 7.
B. Ý KIẾN CỦA CÔNG TY
Về tiền ăn, công ty chỉ có thể nâng lên 22.000 đồng.
C. KẾT QUẢ: HÒA GIẢI THÀNH
- Tiền ăn: hai bên thống nhất 23.500 đồng/suất, áp dụng từ 13/10/2025.
- Tiền làm thêm: trả hết ngày 20/10.`,
    asks: {
      'Tiền ăn giữa ca cuối cùng chốt bao nhiêu một suất?': /23\.500/u,
      'Người lao động đòi tiền ăn lên bao nhiêu?': /25\.000/u,
      'ai la hoa giai vien vu cong ty go tay binh': /Lê Thị Hoa/u,
      'Tổng Giám đốc Đỗ Thị Yến có đến không?': /^Không/u,
      'Ai chủ trì phiên hòa giải?': /Lê Thị Hoa/u,
    },
  },
  {
    file: 'thuong-thao.txt',
    text: `BỆNH VIỆN HOA SEN
BIÊN BẢN THƯƠNG THẢO HỢP ĐỒNG
Gói thầu số 03: Cung cấp hệ thống chụp cộng hưởng từ
Ngày 08/8/2025, hai bên gồm:
Bên mời thầu
1. BS. Nguyễn Văn An - Giám đốc bệnh viện
2. Bà Lê Thị Hoa - Trưởng phòng Vật tư (tổ trưởng tổ thương thảo)
Nhà thầu: Liên danh Minh Tân - Sao Xanh
1. Ông Trần Văn Bình - Giám đốc Công ty Minh Tân

Nội dung | E-HSDT | Kết quả thương thảo
Thời gian giao hàng | 120 ngày | 105 ngày
Tạm ứng | 40% | 30%
Đào tạo tại hãng | 2 bác sĩ | 3 bác sĩ

Bên mời thầu trình Sở Y tế phê duyệt kết quả lựa chọn nhà thầu trước ngày 15/8/2025.`,
    asks: {
      'Ai là tổ trưởng tổ thương thảo?': /Lê Thị Hoa/u,
      'trình phê duyệt KQLCNT trước ngày nào?': /15\/8\/2025/u,
      'mức tạm ứng chốt lại là mấy phần trăm?': /30%/u,
      'Phía nhà thầu có những ai tham gia thương thảo?': /^(?!.*Sao Xanh).*Trần Văn Bình/su,
      'Máy cộng hưởng từ của hãng nào?': null,
    },
  },
  {
    file: 'ky-hop.txt',
    text: `HĐND phường Hoa Sen tổ chức Kỳ họp thứ 5

Ngày 16/7/2025, HĐND phường Hoa Sen họp kỳ thứ 5. Ông Nguyễn Văn An, Chủ tịch HĐND phường, điều hành kỳ họp. Kỳ họp thông qua 6 nghị quyết:
TT | Nghị quyết | Đại biểu tán thành
1 | Điều chỉnh dự toán năm 2025 | 25/26
2 | Đặt tên 3 ngõ mới | 22/26`,
    asks: {
      'Nghị quyết đặt tên 3 ngõ mới được bao nhiêu đại biểu tán thành?': /22\/26/u,
      'How many resolutions did Hoa Sen ward council pass?': /6 nghị quyết/u,
    },
  },
]);
