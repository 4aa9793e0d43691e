import { describeAskedPapers } from '../support/asked-papers.ts';

/** Papers of offices and reports of papers, each with what is asked of it and what the answer says; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'giao-ban-gom-sen-hong.txt',
    text: `CÔNG TY CỔ PHẦN GỐM SEN HỒNG
BIÊN BẢN HỌP GIAO BAN BAN GIÁM ĐỐC THÁNG 7/2025

Hôm nay, vào lúc 8 giờ 00 ngày 02/7/2025, tại phòng họp tầng 2, Ban Giám đốc họp giao ban.
Chủ tọa: Bà Lê Thị Hoa - Tổng Giám đốc
Thư ký: Ông Nguyễn Văn An - Chánh Văn phòng
Có mặt: Bà Trần Thị Cúc - Kế toán trưởng; Ông Phạm Bá Khôi - Quản đốc lò số 2

II. NỘI DUNG
Bà Trần Thị Cúc báo cáo: doanh thu tháng 6 đạt 9,8 tỷ đồng; công nợ quá hạn 1,6 tỷ đồng.
- Ông Phạm Bá Khôi xin bổ sung 5 thợ thời vụ cho lò số 2 trong quý III.

3. Kết luận của Tổng Giám đốc
3.1. Duyệt bổ sung 3 thợ thời vụ cho lò số 2 từ 15/7.
3.2. Bà Trần Thị Cúc làm việc với ngân hàng, giảm công nợ quá hạn xuống dưới 1 tỷ đồng trước 31/7/2025.

4. Xin mở quầy bán tại cổng số 7
Anh em ngại kẹt xe. Ban Giám đốc chưa đồng ý, chờ ý kiến phường.`,
    asks: {
      'Lò số 2 được bổ sung bao nhiêu thợ thời vụ?': /3 thợ/u,
      'Lò số 2 xin bổ sung bao nhiêu thợ?': /xin bổ sung 5 thợ/u,
      'Kế toán trưởng Trần Thị Cúc được giao nhiệm vụ gì, hạn khi nào?': /ngân hàng.*31\/7\/2025/u,
      'cổng số 7 xin mở quầy bán có được không?': /chưa đồng ý/u,
    },
  },
  {
    file: 'dai-hoi-cang-son-tra.txt',
    text: `Cảng Sơn Trà: Cổ đông bác phương án phát hành riêng lẻ, đồng ý lập công ty logistics

12:08, 19/04/2025 - Chứng khoán

Đại hội đồng cổ đông thường niên năm 2025 của Công ty Cổ phần Cảng Sơn Trà được tổ chức sáng 18/4 tại hội trường Công ty. Ông Nguyễn Văn An, Chủ tịch HĐQT, được bầu làm chủ tọa.

Năm 2025, công ty đặt mục tiêu doanh thu 1.400 tỷ đồng; kế hoạch này được 98,76% tán thành.

Phương án phát hành riêng lẻ 20 triệu cổ phiếu chỉ nhận 57,3% phiếu thuận nên không được thông qua. Trong khi đó, việc góp 120 tỷ đồng lập Công ty TNHH Logistics Sơn Trà đạt tỷ lệ 93,05%.

Đại hội bầu bổ sung bà Lê Thị Hoa vào HĐQT nhiệm kỳ 2023 - 2028. Phát biểu bế mạc, ông Nguyễn Văn An, Chủ tịch HĐQT, cảm ơn cổ đông.`,
    asks: {
      'Phương án phát hành riêng lẻ của Cảng Sơn Trà được bao nhiêu phần trăm tán thành?': /57,3%/u,
      'cổ đông Cảng Sơn Trà có chịu lập công ty logistics k?': /^Có\./u,
      'Cổ đông Cảng Sơn Trà có đồng ý phát hành riêng lẻ không?': /^Không/u,
      'Đại hội Cảng Sơn Trà bầu ai làm Trưởng Ban kiểm soát?': null,
      'Cảng Sơn Trà có bao nhiêu người lao động?': null,
    },
  },
  {
    file: 'hop-bao-tuan-le-tra.txt',
    text: `Tuần lễ Trà Mường Khoa sẽ có phố đêm

09:30 | 22/03/2025

Chiều 21/3, tại trụ sở, UBND huyện Mường Khoa tổ chức họp báo giới thiệu Tuần lễ Trà Mường Khoa 2025. Ông Nguyễn Văn An, Giám đốc Sở Du lịch, chủ trì họp báo.

Theo Ban Tổ chức, sự kiện diễn ra từ ngày 12 đến 18/4/2025 với 14 hoạt động; mỗi năm có một giải bóng chuyền hữu nghị. Chợ phiên mở lại từ ngày 5/5/2025.`,
    asks: {
      'Họp báo Tuần lễ Trà Mường Khoa diễn ra ngày nào?': /21\/3\/2025/u,
      'Tuần lễ Trà Mường Khoa 2025 diễn ra từ ngày nào?': /12 đến 18\/4\/2025/u,
      'chợ phiên Mường Khoa mở lại khi nào?': /5\/5\/2025/u,
      'Giải bóng chuyền hữu nghị Mường Khoa tổ chức ngày nào?': null,
    },
  },
  {
    file: 'khoa-hop-lien-chinh-phu.txt',
    text: `Hai nước nhất trí nâng kim ngạch lên 1,5 tỷ USD

Kinh tế | 10/05/2024 18:22

Khóa họp lần thứ 10 Ủy ban liên Chính phủ Việt Nam - Hungary vừa khép lại chiều nay (10/5) tại Hà Nội, dưới sự đồng chủ tọa của Thứ trưởng Bộ Công Thương Lê Thị Hoa và Quốc vụ khanh Bộ Ngoại giao Hungary Balazs Toth.

Tham gia đoàn Việt Nam còn có đại diện các Bộ: Y tế, Tài chính. Đại sứ Hungary tại Việt Nam Tibor Baranyi và Tham tán thương mại Eva Kovacs có mặt trong đoàn Hungary.

Theo phía Việt Nam, thương mại hai chiều năm 2023 đạt 940 triệu USD.

Khóa họp lần thứ 11 sẽ được tổ chức tại Budapest vào năm 2026.`,
    asks: {
      'Ai đồng chủ tọa Khóa họp lần thứ 10 Việt Nam - Hungary?': /Lê Thị Hoa[\s\S]*Balazs Toth/u,
      'Đoàn Hungary có những ai dự khóa họp lần thứ 10?': /Tibor Baranyi.*Eva Kovacs/su,
      'khoa hop 10 viet nam hungary dien ra ngay nao': /10\/5\/2024/u,
      'buôn bán hai chiều Việt Nam - Hungary năm 2023 được bao nhiêu?': /940 triệu USD/u,
      'khóa họp lần thứ 11 ở đâu?': /Budapest/u,
    },
  },
  {
    file: 'tiep-xuc-cu-tri-muong-khoa.txt',
    text: `Cử tri Mường Khoa kiến nghị sớm làm cầu Bản Chu

Thứ ba, 08/07/2025

Sáng 7/7, tại nhà văn hóa xã Mường Khoa, Tổ đại biểu HĐND tỉnh số 5 đã tiếp xúc cử tri trước kỳ họp thứ 31. Ông Hoàng Văn Thặng, Tổ trưởng, chủ trì buổi tiếp xúc.

Cử tri Lành Văn Sự phản ánh cầu tạm bị cuốn trôi sau bão, 86 hộ phải đi vòng 9 km.

Tiếp thu, giải trình, Chủ tịch UBND xã Chu Minh Tuấn cho biết cầu Bản Chu đã có trong danh mục đầu tư công, dự kiến khởi công tháng 10/2025. Về trạm phát sóng, nhà mạng cam kết phát sóng trước 30/9.`,
    asks: {
      'Ai chủ trì buổi tiếp xúc cử tri ở Mường Khoa?': /Hoàng Văn Thặng/u,
      'bao giờ khởi công cầu Bản Chu?': /tháng 10\/2025/u,
      'trạm phát sóng bao giờ phát sóng?': /30\/9/u,
    },
  },
  {
    file: 'ban-tin-che-tan-hoa-xanh.txt',
    text: `BẢN TIN HỢP TÁC XÃ CHÈ TÂN HÒA XANH - SỐ 6

1. ĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN

Ngày 8/6/2025, tại sân kho HTX, Đại hội thành viên thường niên năm 2025 diễn ra. Bác Ngô Thế Sự, Chủ tịch Hội đồng quản trị, điều khiển đại hội.

2. HỌP BÀN VỚI ĐỐI TÁC NHẬT

Chiều 17/6, HTX làm việc trực tuyến với Công ty Midori Cha. Chị Hà Thị Thơm dẫn đầu phía HTX; phía bạn có ông Kenji Mori, Trưởng phòng thu mua. Hợp đồng chính thức dự kiến ký ngày 15/7 tại Thái Nguyên.`,
    asks: {
      'Ai điều khiển đại hội thành viên HTX chè Tân Hòa Xanh?': /Ngô Thế Sự/u,
      'Phía Nhật có ai dự buổi làm việc với HTX?': /Kenji Mori/u,
    },
  },
  {
    file: 'growth-review.md',
    text: `# Growth review tháng 10 – Trạm Sách

**Chair:** Hoài Thương

| Metric | Tháng 9 | Tháng 10 |
|---|---|---|
| Đơn mới | 8.120 | 9.460 |
| CAC | 71k | 64k |

- Mỹ Linh báo email nhắc giỏ hàng kéo thêm 312 đơn.

Next: 1/12/2025, 14:00, Mỹ Linh chair.`,
    asks: {
      'Tháng 10 Trạm Sách có bao nhiêu đơn mới?': /9\.460/u,
      'Growth review sau của Trạm Sách ai chair, ngày nào?': /1\/12\/2025.*Mỹ Linh/u,
    },
  },
  {
    file: 'thong-bao-cho-muong-khoa.txt',
    text: `UBND HUYỆN MƯỜNG KHOA
Số: 14/TB-UBND                    Mường Khoa, ngày 19 tháng 8 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND huyện tại buổi làm việc về tiến độ đầu tư Chợ đầu mối Mường Khoa

Ngày 15 tháng 8 năm 2024, Chủ tịch UBND huyện Lò Văn Pính đã chủ trì buổi làm việc. Phòng Tư pháp vắng không lý do.
Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:
1. Về tình hình chung: san nền đạt 62% kế hoạch, chậm 45 ngày so với tiến độ. Nguyên nhân chậm chủ yếu do thiếu đất đắp và 13 hộ chưa đồng ý giá bồi thường.
2. Về nhiệm vụ thời gian tới:
a) Ban Quản lý dự án: làm việc với nhà thầu tăng ca, hoàn thành san nền trước ngày 30/10/2024.
b) Phòng Tài nguyên và Môi trường chủ trì đối thoại với 13 hộ còn lại, xong trong tháng 9/2024.
c) Giao Phó Chủ tịch UBND huyện Lê Thị Hoa theo dõi, đôn đốc.`,
    asks: {
      'sao chợ đầu mối Mường Khoa chậm tiến độ thế?': /thiếu đất đắp/u,
      'BQL dự án chợ Mường Khoa được giao việc gì?': /san nền trước ngày 30\/10/u,
      'Ai đối thoại với 13 hộ chưa đồng ý giá bồi thường?': /Phòng Tài nguyên và Môi trường/u,
      'Ai được giao theo dõi, đôn đốc dự án chợ Mường Khoa?': /Lê Thị Hoa/u,
    },
  },
]);
