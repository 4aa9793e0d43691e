import { describeAskedPapers } from '../support/asked-papers.ts';

/** Notices, minutes of building sites and councils: what is asked of offices, firms, numbers of papers; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'thong-bao.txt',
    text: `VĂN PHÒNG UBND TỈNH
Số: 27/TB-VP                                   Tam An, ngày 09 tháng 4 năm 2024

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Thị Hoa tại cuộc họp về nước thải làng nghề Tân Mỹ

Sáng ngày 05/4/2024, Phó Chủ tịch UBND tỉnh Lê Thị Hoa chủ trì cuộc họp về nước thải làng nghề Tân Mỹ. Cùng dự có ông Trần Văn Bình, Giám đốc Sở Xây dựng; đại diện Công ty CP Nước Sạch Hồng Hà.

Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Sở Tài chính cân đối, bố trí 3,5 tỷ đồng cho trạm bơm, xong trong tháng 5/2024.
2. UBND xã Tân Mỹ vận động 40 hộ ký cam kết.
3. Đề nghị của Công ty về giảm tiền thuê đất: chưa có cơ sở xem xét.`,
    asks: {
      'Thông báo về làng nghề Tân Mỹ số mấy?': /27\/TB-VP/u,
      'thong bao ket luan lang nghe tan my ban hanh ngay nao': /09 tháng 4 năm 2024/u,
      'Công ty Nước Sạch Hồng Hà xin giảm tiền thuê đất có được không?': /chưa có cơ sở/u,
      'Sở TC phải lo bao nhiêu tiền cho trạm bơm?': /3,5 tỷ/u,
    },
  },
  {
    file: 'giao-ban.txt',
    text: `DỰ ÁN: TRƯỜNG MẦM NON HOA ĐÀO
BIÊN BẢN GIAO BAN CÔNG TRƯỜNG SỐ 9

1. Thời gian, địa điểm: 14h00 ngày 08/4/2024, lán chỉ huy.
2. Thành phần:
   2.1 Chủ đầu tư (Ban QLDA huyện)
       - Ô. Nguyễn Văn An          Phó Giám đốc Ban - chủ trì
       - B. Lê Thị Hoa             Cán bộ kỹ thuật
   2.2 Nhà thầu: Liên danh Tân Phát - Sơn Hải
       - Ô. Trần Văn Bình          Chỉ huy trưởng
       - Đại diện Công ty Sơn Hải: vắng không lý do
3. Kiểm điểm kết luận giao ban số 8:
   - Bổ sung 10 thợ nề: chưa đạt.
4. Ý kiến các bên
Nhà thầu: xin chủ đầu tư tạm ứng thêm 2 tỷ đồng mua thép.
5. Kết luận của chủ trì
5.1 Không đồng ý tạm ứng thêm.
5.2 Nhà thầu nộp hồ sơ thanh toán trước ngày 15/4.
6. Giao ban số 10: 14h00 thứ Hai 15/4/2024, tại lán chỉ huy.`,
    asks: {
      'Nhà thầu xin tạm ứng thêm 2 tỷ có được không?': /^Không\. (?:5\.1 )?Không đồng ý tạm ứng thêm/u,
      'nhà thầu nào vắng họp giao ban số 9 trường Hoa Đào': /Sơn Hải/u,
      'Giao ban kế tiếp của trường Hoa Đào diễn ra lúc nào, ở đâu?': /15\/4\/2024.*lán chỉ huy/su,
      'nộp hồ sơ thanh toán trước ngày bao nhiêu': /15\/4/u,
      'Những ai dự giao ban số 9 trường mầm non Hoa Đào?':
        /^Nguyễn Văn An[^;]*; Lê Thị Hoa[^;]*; Trần Văn Bình[^;]*\.$/u,
    },
  },
  {
    file: 'hoi-dong.txt',
    text: `TRƯỜNG TRUNG CẤP NGHỀ SAO MAI
BIÊN BẢN HỌP HỘI ĐỒNG KỶ LUẬT

Họp lúc 8 giờ ngày 12/3/2024 tại phòng họp A.
Thành phần Hội đồng:
1. Nguyễn Văn An – Phó Hiệu trưởng: Chủ tịch Hội đồng
2. Lê Thị Hoa – Chủ tịch Công đoàn: Ủy viên
3. Trần Văn Kha – Trưởng khoa Điện: Ủy viên

Ông Kha cho rằng khiển trách là quá nhẹ, đề nghị cảnh cáo thầy Phúc.
KẾT LUẬN
Hội đồng kiến nghị Hiệu trưởng kỷ luật ông Phúc bằng hình thức cảnh cáo.`,
    asks: {
      'Chủ tịch Hội đồng kỷ luật trường Sao Mai là ai?': /Nguyễn Văn An/u,
      'Hiệu trưởng trường Sao Mai tên là gì?': null,
      'Ông Kha có đồng ý mức khiển trách không?': /quá nhẹ/u,
    },
  },
]);

/** Resolutions, inspections, councils that judge by numbers: what one line calls by its number or office, another names. */
describeAskedPapers([
  {
    file: 'nghi-quyet.txt',
    text: `CÔNG TY CỔ PHẦN NHỰA HOA SEN
Số 02/NQ-ĐHĐCĐ
                                        Tam An, ngày 20 tháng 4 năm 2024

NGHỊ QUYẾT
ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2024

QUYẾT NGHỊ:
Điều 1. Thông qua phương án chia cổ tức 12% bằng tiền mặt, chi trả trong quý II/2024. (tán thành 98%)
Điều 2. Thông qua mức thù lao năm 2024: Chủ tịch HĐQT 20 triệu đồng/tháng; thành viên HĐQT 9 triệu đồng/tháng. (tán thành 95%)`,
    asks: {
      'Đại hội cổ đông Nhựa Hoa Sen họp ngày nào?': /20\/4\/2024/u,
      'chừng nào chi trả 12% cổ tức Nhựa Hoa Sen': /quý II\/2024/u,
      'Lương thù lao chủ tịch HĐQT Nhựa Hoa Sen mấy triệu?': /20 triệu/u,
    },
  },
  {
    file: 'kiem-tra.md',
    text: `# BIÊN BẢN LÀM VIỆC

**Đoàn kiểm tra phòng cháy** với **Công ty TNHH Gỗ Tân Phát**

Hôm nay, hồi 9h ngày 11 tháng 3 năm 2024, tại xưởng của Công ty.

| TT | Họ tên | Chức vụ, đơn vị | Tham gia |
|--|--|--|--|
| 1 | Nguyễn Văn An | Phó Trưởng phòng Kinh tế | Trưởng đoàn |
| 2 | Trần Văn Kha | Chuyên viên Sở Xây dựng | Thành viên |

Đại diện cơ sở: bà Lê Thị Hoa – Giám đốc

Bà Hoa: giấy phép hết hạn ngày 15/01/2024 do chậm nộp hồ sơ. Bà xin gia hạn thêm hai tuần.

Đoàn sẽ kiểm tra lại vào ngày 05/4/2024 tại xưởng.`,
    asks: {
      'Ai là trưởng đoàn kiểm tra công ty gỗ Tân Phát?':
        /^Nguyễn Văn An, Phó Trưởng phòng Kinh tế, Trưởng đoàn/u,
      'bao giờ đoàn quay lại kiểm tra gỗ Tân Phát': /05\/4\/2024|5\/4\/2024/u,
      'giay phep cua go tan phat het han khi nao': /15\/01\/2024/u,
      'bà giám đốc xin gì với đoàn?': /gia hạn thêm hai tuần/u,
    },
  },
  {
    file: 'xet-thau.txt',
    text: `BIÊN BẢN HỌP TỔ XÉT CHỌN PHƯƠNG ÁN KIẾN TRÚC TRƯỜNG HOA MAI
Thời gian: 8 giờ ngày 20/5/2024
Chủ trì: ông Nguyễn Văn An, Phó Giám đốc

Phương án 1: "Mái ngói, sân giữa". Tác giả: KTS. Trần Văn Kha. Chi phí 12 tỷ đồng.
    Bà Lê Thị Hoa cho rằng sân giữa tốn đất, đề nghị dời bếp ra sau.
Phương án 2: "Mái bằng, vườn treo". Tác giả: KTS. Phạm Thị Dung. Chi phí 15 tỷ đồng.
    Ông Vi Tấn Phát lo vườn treo thấm nước.

Chấm điểm:
    Phương án 1: 81 điểm
    Phương án 2: 64 điểm

Kết luận:
1) Duyệt phương án 1, chi phí không quá 11 tỷ đồng.
2) Không duyệt phương án 2.`,
    asks: {
      'Phương án vườn treo được mấy điểm?': /64 điểm/u,
      'phương án nào bị loại ở trường Hoa Mai': /phương án 2/iu,
      'phuong an mai ngoi duoc duyet bao nhieu tien': /11 tỷ/u,
      'Bà Hoa góp ý gì về phương án mái ngói?': /dời bếp/u,
    },
  },
]);

/** Handovers, notices of a ministry, questions and replies in a table: who sits on which side, what came of a wish. */
describeAskedPapers([
  {
    file: 'ban-giao.txt',
    text: `BIÊN BẢN BÀN GIAO TRẠM Y TẾ XÃ TÂN MỸ
Hôm nay, ngày 12 tháng 3 năm 2024, tại Trạm Y tế xã Tân Mỹ, chúng tôi gồm có:

BÊN GIAO: Ban Quản lý dự án huyện
1. Ông: Nguyễn Văn An          Chức vụ: Giám đốc
BÊN NHẬN: UBND xã Tân Mỹ
1. Bà: Lê Thị Hoa              Chức vụ: Phó Chủ tịch
2. Ông: Trần Văn Kha           Chức vụ: Công chức địa chính
ĐƠN VỊ THI CÔNG: Liên danh Tân Phát - Sơn Hải
1. Ông: Vi Tấn Phát            Chức vụ: Đại diện liên danh

Tồn tại: 03 bóng đèn không hoạt động.
Thời gian bảo hành 18 tháng.
Ngày 02/4/2024 các bên kiểm tra lại tại Trạm.`,
    asks: {
      'Bên nhận trạm y tế Tân Mỹ gồm những ai?': /^Lê Thị Hoa[^;]*; Trần Văn Kha[^;]*\.$/u,
      'trạm y tế Tân Mỹ có mấy cái bóng đèn bị hư': /03 bóng đèn/u,
      'Trạm y tế xã Tân Mỹ khởi công ngày nào?': null,
      'khi nào các bên kiểm tra lại trạm y tế Tân Mỹ': /0?2\/4\/2024/u,
      'How long is the warranty of the Tan My health station?': /18 tháng/u,
    },
  },
  {
    file: 'bo-truong.txt',
    text: `THÔNG BÁO
Kết luận của Thứ trưởng Nguyễn Văn An tại cuộc họp trực tuyến về sạt lở đê Tân Mỹ

Ngày 06/3/2024, tại trụ sở Bộ, Thứ trưởng Nguyễn Văn An chủ trì cuộc họp trực tuyến về sạt lở đê Tân Mỹ. Tại điểm cầu Tam An có bà Lê Thị Hoa, Phó Chủ tịch UBND tỉnh.

Bà Lê Thị Hoa cho biết kè cũ đã trôi 200 m; tỉnh đề nghị được dùng 3 ha đất bãi bồi làm khu tái định cư. Thứ trưởng đồng ý về nguyên tắc, yêu cầu gửi hồ sơ.`,
    asks: {
      'Tỉnh có được dùng đất bãi bồi làm khu tái định cư không?': /đồng ý về nguyên tắc/u,
      'Ai dự họp về đê Tân Mỹ ở điểm cầu Tam An?': /Lê Thị Hoa/u,
    },
  },
  {
    file: 'hoi-dap.md',
    text: `# Biên bản Hội nghị viên chức Trường Hoa Mai
- **Ngày giờ:** 8g00, 05-10-2024
- **Chủ tọa:** cô Lê Thị Hoa

| Người phát biểu | Ý kiến | Giải trình |
|---|---|---|
| Thầy Vi Tấn Phát (tổ Toán) | Mạng dãy C yếu | Nâng cấp trước 20/11/2024 |
| Cô Phạm Thị Dung (tổ Văn) | Xin bỏ sổ giấy | Đồng ý, dùng sổ điện tử |`,
    asks: {
      'Những ai dự hội nghị viên chức trường Hoa Mai?': /Vi Tấn Phát.*Phạm Thị Dung/su,
      'Cô Dung xin bỏ sổ giấy có được không?': /Đồng ý/u,
    },
  },
]);
