import { describeAskedPapers } from '../support/asked-papers.ts';

/** Reports of guests received and of days with two meetings, each with what is asked of it; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'tham-khao-chinh-tri.txt',
    text: `Việt Nam và Ru-ma-ni tham khảo chính trị

23/05/2025 | 19:05

Từ ngày 21 đến 24/5, Thứ trưởng Nguyễn Văn An dẫn đầu đoàn công tác thăm và làm việc tại Ru-ma-ni. Trong khuôn khổ chuyến thăm, ngày 22/5, tại trụ sở Bộ Ngoại giao nước chủ nhà, Thứ trưởng Nguyễn Văn An và Quốc vụ khanh Ana Dobre đã đồng chủ trì kỳ Tham khảo chính trị lần thứ 6 giữa hai Bộ Ngoại giao.

Năm 2024, kim ngạch thương mại song phương đạt 425 triệu USD; Ru-ma-ni hiện có gần 11.000 lao động Việt Nam.

Thứ trưởng Nguyễn Văn An đề nghị Ru-ma-ni sớm công nhận bằng lái xe của công dân Việt Nam.

Kết thúc Tham khảo, hai trưởng đoàn đã ký Kế hoạch hợp tác giữa hai Bộ giai đoạn 2025-2027.

Kỳ Tham khảo chính trị lần thứ 7 dự kiến diễn ra tại Hà Nội trong nửa đầu năm 2027.`,
    asks: {
      'tham khao chinh tri viet nam rumani dien ra hom nao': /22\/5\/2025/u,
      'tham khảo chính trị VN - Rumani là hôm mấy?': /22\/5\/2025/u,
      'buôn bán hai chiều VN với Rumani năm 2024 đc nhiêu vậy?': /425 triệu USD/u,
      'Có bao nhiêu lao động Việt Nam đang ở Rumani?': /11\.000/u,
      'Ai ký Kế hoạch hợp tác giữa hai Bộ giai đoạn 2025-2027?': /Nguyễn Văn An.*Ana Dobre/u,
      'When is the 7th political consultation between Vietnam and Romania?': /nửa đầu năm 2027/u,
      'Tổng thống Ru-ma-ni nói gì khi tiếp Thứ trưởng Nguyễn Văn An?': null,
      'thu truong nguyen van an bay sang do bang hang hang khong nao': null,
    },
  },
  {
    file: 'hai-doan-khach.txt',
    text: `Trường Đại học Nông Lâm Đông Sơn đón các đối tác

Trong hai ngày 10 và 11 tháng 3 năm 2025, nhà trường đón hai đoàn khách.

* Ngày 10/3, tại phòng họp 301, PGS.TS Nguyễn Văn An - Hiệu trưởng đã có buổi tiếp và làm việc với đoàn Đại học Haneul (Hàn Quốc) do GS. Ko Chang-sup, Chủ tịch trường làm trưởng đoàn.

Cùng tiếp đoàn có TS. Lê Thị Hoa - Phó Hiệu trưởng; ThS. Trần Văn Bình - Trưởng phòng Hợp tác quốc tế. Đi cùng GS. Ko Chang-sup có bà Yoon Hee-jin, Giám đốc Viện Giáo dục.

GS. Ko Chang-sup mong muốn hai trường mở chương trình liên kết 2+2.

Cũng tại đây, lãnh đạo hai trường ký Biên bản ghi nhớ (MOU) về trao đổi sinh viên.

* Sáng hôm sau, Trường tổ chức tọa đàm trực tuyến "Chuyển đổi số trong nông nghiệp" với Trung tâm Rừng Xanh (GFC). TS. Lê Thị Hoa chủ trì; ông Delia Catarino, điều phối viên GFC tham gia từ Bogor. Có 120 người đăng nhập Zoom.

TS. Phạm Văn Luận trình bày mô hình cảm biến đo độ ẩm. Ông Delia Catarino góp ý nên chia sẻ dữ liệu mở.

Tọa đàm không ký kết văn bản; hai bên hẹn gặp lại vào tháng 6.`,
    asks: {
      'Đoàn Đại học Haneul làm việc với Đại học Nông Lâm Đông Sơn ngày nào?': /10\/3\/2025/u,
      'tọa đàm với GFC là hôm mấy ta?': /11\/3\/2025/u,
      'Tọa đàm với GFC có ký kết gì không?': /không ký kết/u,
      'Phía trường Đông Sơn có những ai tiếp đoàn Haneul?':
        /^(?!.*Yoon)(?=.*Nguyễn Văn An)(?=.*Lê Thị Hoa).*Trần Văn Bình/u,
      'Ai ký MOU với Đại học Haneul?': /Nguyễn Văn An.*Ko Chang-sup/u,
      '2 trường ky văn bản gi hôm làm viêc với Haneul?': /\(MOU\) về trao đổi sinh viên/u,
    },
  },
  {
    file: 'doi-thoai.txt',
    text: `“Nóng” chuyện nhà trọ tại buổi đối thoại với công nhân

Thứ hai, 19/05/2025 07:30 (GMT+7)

Sáng 18/5, UBND tỉnh Bình Dương phối hợp Liên đoàn Lao động (LĐLĐ) tỉnh tổ chức Chương trình đối thoại với công nhân lao động năm 2025. Hơn 500 công nhân có mặt tại Trung tâm Văn hóa Lao động, cùng 9 điểm cầu.

Ông Nguyễn Văn An, Phó Chủ tịch Thường trực UBND tỉnh và bà Lê Thị Hoa, Chủ tịch LĐLĐ tỉnh chủ trì buổi đối thoại.

Bà Lê Thị Hoa cho biết ban tổ chức nhận được 214 ý kiến. Chị Thạch Thị Sáu (Công ty TNHH Giày Tân Phát) bộc bạch: “Vợ chồng em lương mỗi người 9 triệu, sao mua nổi nhà?”. Chị mong tỉnh cho công nhân thuê nhà.

Ông Trần Văn Bình, Viện trưởng Viện KSND tỉnh đề nghị siết chặt việc thu tiền điện.

Kết luận, ông Nguyễn Văn An giao Sở Xây dựng công khai danh sách dự án trước 15/6.`,
    asks: {
      'Chị Thạch Thị Sáu than thở điều gì?': /lương mỗi người 9 triệu/u,
      'Buổi đối thoại công nhân ở Bình Dương tổ chức tại đâu?': /Trung tâm Văn hóa Lao động/u,
      'Buổi đối thoại ở Bình Dương họp trực tiếp hay trực tuyến?': /kết hợp trực tuyến/u,
      'Viện kiểm sát đề nghị gì tại buổi đối thoại?': /thu tiền điện/u,
      'Chủ tịch UBND tỉnh Bình Dương trả lời công nhân thế nào tại buổi đối thoại?': null,
      'lương tối thiểu vùng Bình Dương năm tới tăng mấy phần trăm?': null,
    },
  },
  {
    file: 'hop-bao-le-hoi.html',
    text: `<html><head><title>Lễ hội Cà phê Đông Sơn lần thứ 3: Lần đầu rang cà phê tập thể</title></head><body><div class="content">
<h1>Lễ hội Cà phê Đông Sơn lần thứ 3: Lần đầu rang cà phê tập thể</h1>
<p class="time">Thứ Sáu, 8/11/2024 - 17:20</p>
<p>Lễ hội Cà phê Đông Sơn lần thứ 3 sẽ diễn ra từ ngày 6 đến 10/12. Thông tin được Ban Tổ chức công bố tại cuộc họp báo chiều nay.</p>
<p>Chủ trì họp báo có bà Y Hoa, Phó Chủ tịch UBND tỉnh và ông Nguyễn Văn An, Giám đốc Sở Du lịch. Gần 40 cơ quan báo chí cử phóng viên tham dự tại Nhà Rông văn hóa thành phố.</p>
<p>Theo Ban Tổ chức, lễ khai mạc diễn ra lúc 20 giờ ngày 6/12 tại Quảng trường 16/3; bế mạc tối 10/12.</p>
<p>Ông Nguyễn Văn An cam kết phát miễn phí 30.000 ly cà phê cho du khách.</p>
<p>Trước lễ hội, ngày 20/11, Ban Tổ chức sẽ họp rà soát lần cuối, do bà Y Hoa chủ trì.</p></div></body></html>`,
    asks: {
      'Họp báo về Lễ hội Cà phê Đông Sơn tổ chức ngày nào?': /^(?!.*10\/12).*8\/11\/2024/u,
      'Họp báo Lễ hội Cà phê Đông Sơn được tổ chức ở đâu?': /^(?!.*Quảng trường).*Nhà Rông/u,
      'ai chủ trì họp báo lễ hội cà phê đông sơn': /Y Hoa.*Nguyễn Văn An/u,
      'le hoi ca phe dong son dien ra tu ngay nao den ngay nao': /6 đến 10\/12|6\/12/u,
      'Lễ hội Cà phê Đông Sơn lần thứ hai đón bao nhiêu khách?': null,
    },
  },
  {
    file: 'tiep-xuc-cu-tri.txt',
    text: `Cử tri kiến nghị sớm làm bờ kè

(ĐSO) - Ngày 2-7, Đoàn đại biểu Quốc hội tỉnh đã có buổi tiếp xúc cử tri sau Kỳ họp thứ 7 tại hai địa phương.

Buổi sáng, tại hội trường UBND phường Bến Lức, các đại biểu Nguyễn Văn An, Phó Trưởng đoàn và Lê Thị Hoa, Giám đốc Sở Tư pháp gặp gỡ 145 cử tri. Bà Trần Thị Mười, Chủ tịch Ủy ban MTTQ thị xã điều khiển hội nghị.

Cử tri Huỳnh Văn Tám phản ánh bờ sông sạt lở. Bà Sơn Thị Sáu thì than giá điện tăng. Ông Phan Văn Bình bức xúc chuyện nước máy đục.

Buổi chiều, tại Nhà văn hóa xã Hòa An, các đại biểu trên tiếp xúc với gần 200 cử tri. Chủ trì hội nghị là ông Mai Văn Tựu, Chủ tịch Ủy ban MTTQ huyện.

Nhiều nhất là ý kiến về đường cao tốc. Cử tri Dương Văn Lành đề nghị chừa thêm hai cống chui. Cử tri Lâm Thị Ngọc kiến nghị tăng phụ cấp cho cán bộ ấp.

Đợt tiếp xúc cử tri kéo dài từ ngày 1 đến 12-7 ở 8 huyện, thị xã.`,
    asks: {
      'Ai điều hành buổi tiếp xúc cử tri ở phường Bến Lức?': /^(?!.*Tựu).*Trần Thị Mười/u,
      'tiep xuc cu tri o xa hoa an ai chu tri': /^(?!.*Mười).*Mai Văn Tựu/u,
      'Ông Phan Văn Bình phàn nàn chuyện gì?': /nước máy đục/u,
      'Ở Hòa An cử tri ý kiến nhiều nhất về vấn đề gì?': /cao tốc/u,
    },
  },
  {
    file: 'tiep-dai-su.txt',
    text: `Lãnh đạo tỉnh tiếp Đại sứ Thụy Sĩ

09/10/2023 – 18:15

Chiều 9/10, tại trụ sở Tỉnh ủy, ông Nguyễn Văn An, Bí thư Tỉnh ủy đã tiếp ngài Thomas Gass, Đại sứ Liên bang Thụy Sĩ tại Việt Nam.

Cùng dự buổi tiếp có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh.

Đại sứ Thomas Gass cho hay: "Điều tôi lo nhất là quá nhiều khách cùng một lúc".

Hai bên nhất trí cuối tháng 11 sẽ cử nhóm kỹ thuật gặp lại để bàn kế hoạch chi tiết.`,
    asks: {
      'ai tiếp ông đại sứ Thụy Sĩ vậy?': /^Nguyễn Văn An, Bí thư Tỉnh ủy\.$/u,
      'Đại sứ Thụy Sĩ được ai tiếp?': /^Nguyễn Văn An/u,
      'Khi nào lãnh đạo tỉnh và Đại sứ Thụy Sĩ gặp lại?': /cuối tháng 11/u,
    },
  },
  {
    file: 'chuan-bi-dien-dan.txt',
    text: `Đông Sơn chuẩn bị Diễn đàn Nông nghiệp 2025
(05/06/2025)

Sáng 4/6, UBND thành phố Đông Sơn họp nghe báo cáo công tác chuẩn bị Diễn đàn Nông nghiệp 2025. Phó Chủ tịch UBND thành phố Nguyễn Văn An chủ trì.

Theo Sở Nông nghiệp và Môi trường, Diễn đàn dự kiến diễn ra trong 2 ngày 18 và 19/7 tại Khách sạn Hoa Sen, quy mô 400 đại biểu.

Khó khăn lớn nhất là chưa chốt được phiên dịch tiếng Khmer. Bà Lê Thị Hoa, Phó Giám đốc Sở Ngoại vụ nhận lo phần này, hẹn xong trước 20/6.

Kết luận cuộc họp, ông Nguyễn Văn An yêu cầu Sở Nông nghiệp và Môi trường trình kịch bản chi tiết trước 15/6. Ông không đồng ý bắn pháo hoa.

Ông Trần Văn Bình đề nghị phân luồng ở bến xe.

Cuộc họp rà soát lần hai sẽ diễn ra vào 8 giờ ngày 30/6.`,
    asks: {
      'diễn đàn nông nghiệp 2025 tổ chức ngày mấy thế?': /18 và 19\/7/u,
      'UBND Đông Sơn họp nghe báo cáo chuẩn bị Diễn đàn ngày nào?': /4\/6/u,
      'Bà Lê Thị Hoa nhận việc gì, hạn khi nào?': /phiên dịch.*20\/6/u,
      'SNNMT phải trình kịch bản chi tiết trước ngày nào?': /15\/6/u,
      'Chủ tịch UBND thành phố kết luận gì tại cuộc họp chuẩn bị Diễn đàn?': null,
      'Ai đề nghị nhiều nhất tại cuộc họp chuẩn bị Diễn đàn?': null,
    },
  },
]);
