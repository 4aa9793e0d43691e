import { describeAskedPapers } from '../support/asked-papers.ts';

/** Reports that look back on earlier meetings, and of days with a talk and a signing, each with what is asked of it; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'ngan-man.txt',
    text: `Ngân hàng Hoa Sen muốn rót thêm vốn cho công trình ngăn mặn

15:20, 11/03/2025

BHS - Tiếp nối chuyến khảo sát ba ngày, chiều 11-3, Đoàn công tác Ngân hàng Hoa Sen do bà Anna Keller, Giám đốc khu vực, dẫn đầu đã tới chào và làm việc với lãnh đạo UBND tỉnh Bến Tre. Ông Lê Văn An, Phó Chủ tịch UBND tỉnh tiếp đoàn.

Chuyến đi lần này nhằm xem xét mở rộng hợp phần thủy lợi mà ngân hàng tài trợ từ năm 2019.

Ông An cho hay hai cống vẫn dở dang. Bà Anna Keller bày tỏ ấn tượng với cách người dân trữ nước. Bà khuyên bà con giữ nước trong mương.

Ông Lê Văn An xin lùi hạn giải ngân. Bà Anna Keller chưa đồng ý. Bà giải thích: ban giám đốc ngân hàng mới là nơi quyết định.

Hồi tháng 10-2024, tại buổi làm việc với đoàn chuyên gia của ngân hàng này, UBND tỉnh từng đề nghị chuyển vốn dư sang xây kè.

Dự kiến cuối tháng 6 tới, hai bên gặp lại nhau tại Hà Nội để chốt danh mục bổ sung.`,
    asks: {
      'Ai là người tiếp đoàn Ngân hàng Hoa Sen?': /Lê Văn An/u,
      'Đoàn Ngân hàng Hoa Sen tới Bến Tre để làm gì?': /mở rộng hợp phần thủy lợi/u,
      'mục đích chuyến đi của đoàn Ngân hàng Hoa Sen là gì': /mở rộng hợp phần thủy lợi/u,
      'bà Anna Keller khuyên mấy bà con làm sao?': /giữ nước trong mương/u,
      'Vì sao bà Anna Keller chưa đồng ý lùi hạn giải ngân?': /ban giám đốc ngân hàng/u,
    },
  },
  {
    file: 'hai-su-kien.txt',
    text: `Ngành gỗ Hoa Sen xoay xở trước thuế mới

Thứ Bảy, 19/04/2025, 07:00

Hai sự kiện diễn ra trong ngày 18-4 ở Quy Nhơn cho thấy ngành gỗ đang xoay xở ra sao.

* Buổi sáng, tọa đàm "Gỗ Việt" do Hiệp hội Gỗ Hoa Sen tổ chức tại khách sạn Hải Âu thu hút 95 doanh nghiệp. Điều phối tọa đàm là ông Lê Văn Trường, Chủ tịch Hiệp hội.

Theo ông Trường, kim ngạch đạt 268 triệu USD. Ông kêu gọi doanh nghiệp góp vốn. Các doanh nghiệp đồng lòng góp 2 tỷ đồng.

* Buổi chiều, tại trụ sở Cảng Hoa Mai, Hiệp hội Gỗ Hoa Sen và Công ty CP Cảng Hoa Mai làm lễ ký thỏa thuận giảm phí lưu bãi. Phó Chủ tịch UBND tỉnh Đoàn Thị Thục chứng kiến. Ký thay mặt Hiệp hội là Phó Chủ tịch Bùi Văn Cảnh, phía cảng là Tổng Giám đốc Hồ Sĩ Liêm.

Bà Đoàn Thị Thục mong cảng giảm thêm phí nâng hạ; ông Hồ Sĩ Liêm nói phải xin ý kiến cổ đông.

Lễ ký lẽ ra diễn ra hôm 11-4 nhưng hoãn lại vì bão.`,
    asks: {
      'Ai điều phối tọa đàm "Gỗ Việt"?': /Lê Văn Trường/u,
      'Ai ký thỏa thuận giảm phí lưu bãi?': /Bùi Văn Cảnh.*Hồ Sĩ Liêm/u,
      'Lễ ký thỏa thuận giảm phí lưu bãi diễn ra ngày nào?': /18\/4\/2025/u,
      'vì sao lễ ký phải hoãn': /bão/u,
    },
  },
  {
    file: 'giao-ban.txt',
    text: `GIAO BAN QUÝ IV GIỮA HẢI ĐOÀN 99 VÀ CÁC TỈNH BIỂN

(Báo Hoa Sen Online) Sáng ngày 19/12/2024, tại thị trấn Năm Căn, Hải đoàn 99 cùng Chi cục Thủy sản hai tỉnh tổ chức giao ban công tác phối hợp quý IV. Đại tá Nguyễn Bá An, Hải đoàn trưởng và Đại tá Ngô Văn Bình đồng chủ trì.

Vụ tàu cá bị chìm hôm 2/11 là ví dụ: tin báo tới biên phòng lúc 3 giờ.

Danh sách tàu có nguy cơ cao được cập nhật vào thứ Hai hằng tuần, giao Chi cục Thủy sản hai tỉnh thực hiện.

Đại diện tỉnh bạn, bà Trần Thị Hoa, cho biết: chỉ lắp được máy cho 20 tàu.`,
    asks: {
      'Ai chủ trì giao ban phối hợp quý IV của Hải đoàn 99?': /Nguyễn Bá An.*Ngô Văn Bình/u,
      'giao ban quy 3 hai doan 99 hop ngay nao': null,
      'Who has to update the list of high-risk vessels every Monday?': /Chi cục Thủy sản/u,
      'bà Hoa cho biết gì?': /20 tàu/u,
    },
  },
]);

describeAskedPapers([
  {
    file: 'lien-hoan-phim.md',
    text: `# Liên hoan phim Hoa Sen lần II: 62 phim và nỗi lo mưa

*Lâm Đồng Cuối tuần, 30-8-2025*

**Ban tổ chức vừa có cuộc gặp gỡ báo chí vào sáng 29-8 tại Dinh III để nói về những gì sẽ diễn ra trong tuần lễ điện ảnh từ 1 đến 7-11.**

Trả lời báo giới có nhà sản xuất Lương Mạn Hà - Giám đốc Liên hoan phim, bà Bùi Thúy Kiều - Phó Giám đốc Sở Văn hóa, và đạo diễn người Pháp Claire Fontaine - Chủ tịch ban giám khảo.

Đạo diễn Claire Fontaine nói bà nhận lời vì tò mò với các nhà làm phim trẻ. Bà ví họ như "những cây thông con mọc trên đá".

Ban tổ chức chưa công bố ban giám khảo phim ngắn, hẹn tại buổi họp báo thứ hai ngày 15-10 ở TP.HCM.`,
    asks: {
      'họp báo liên hoan phim Hoa Sen diễn ra ngày nào': /29\/8\/2025/u,
      'hop bao lien hoan phim hoa sen to chuc o dau': /Dinh III/u,
      'What did Claire Fontaine compare young filmmakers to?': /cây thông con/u,
    },
  },
  {
    file: 'tiep-xuc.txt',
    text: `Đại biểu tiếp xúc cử tri Hoa Mai

HM 13/05/2025 10:35

Chiều 12/5, tại Nhà văn hóa phường Hoa Mai, Tổ đại biểu Quốc hội số 3 tiếp xúc cử tri. Phó Bí thư Thành ủy Vũ Sỹ An điều hành buổi tiếp xúc.

Cử tri Trần Quốc Bình thắc mắc phụ cấp của thợ lò có bị cắt hay không.

Chị Lê Thị Thắm đề xuất trích quỹ phúc lợi. Ý tưởng này bị anh Ngô Quang Hợp phản đối. Theo anh, quỹ là của người lao động, muốn trích phải hỏi từng người.

Dự kiến ngày 2/7, Tổ đại biểu sẽ trở lại Hoa Mai báo cáo kết quả kỳ họp.`,
    asks: {
      'When will the deputies come back to Hoa Mai?': /2\/7/u,
      'Bộ Nội vụ trả lời sao về phụ cấp thợ lò?': null,
      'Vì sao anh Hợp phản đối trích quỹ phúc lợi?': /của người lao động/u,
    },
  },
  {
    file: 'hoi-dam-slovenia.txt',
    text: `Việt Nam - Xlô-ve-ni-a hướng tới kim ngạch một tỷ euro

Cập nhật: 21:14 | 05/06/2024

Sáng 5/6 tại Trụ sở Chính phủ, Phó Thủ tướng Đinh Văn An đã hội đàm với Phó Thủ tướng Marko Novak. Khách bày tỏ lo ngại về việc cấp thị thực lao động kéo dài, có trường hợp 5 tháng.

Sau hội đàm, hai Phó Thủ tướng chứng kiến lễ ký Thỏa thuận hợp tác lao động giữa hai Bộ Lao động.

Thỏa thuận lao động do Thứ trưởng Vũ Thị Chi và Đại sứ Tina Kovač ký.`,
    asks: {
      'khách Slovenia lo ngại gì về thị thực?': /thị thực/u,
      'Ai ký thỏa thuận lao động Việt Nam - Slovenia?': /Vũ Thị Chi.*Tina Kovač/u,
      'thịt gà của Slovenia bao giờ được bán ở VN?': null,
    },
  },
]);

/** How papers lay out their stories: the sentence that leads in set as a heading, parts below lines that name an encounter. */
describeAskedPapers([
  {
    file: 'chim-pha.html',
    text: `<html><head><title>Vụ chìm phà: Tỉnh nhận lỗi - Báo Sông Tiền</title></head><body>
<h1>Vụ chìm phà: Tỉnh nhận lỗi</h1>
<div class="time">Thứ sáu, 08/11/2024 21:47</div>
<h2>Tại cuộc họp báo tối 7/11, UBND tỉnh An Giang công bố nguyên nhân ban đầu và các khoản hỗ trợ cho gia đình nạn nhân.</h2>
<p>Cuộc họp báo bắt đầu lúc 19 giờ 30 tại Văn phòng UBND tỉnh, dưới sự chủ trì của Phó Chủ tịch UBND tỉnh Trương Văn An.</p>
<p>Ông Dương Văn Bảo thông tin, chiếc phà chở 28 người rời bến lúc 5 giờ 10 ngày 6/11 thì chìm.</p>
<p>Phóng viên hỏi vì sao bến hết phép mà vẫn hoạt động, ông Bảo thừa nhận địa phương xin cho chạy tạm để học sinh có đường đi học. "Chúng tôi đã nể nang", ông nói.</p>
</body></html>`,
    asks: {
      'họp báo vụ chìm phà tổ chức ngày nào': /7\/11\/2024/u,
      'bến hết phép mà sao vẫn cho chạy?': /học sinh có đường đi học/u,
    },
  },
  {
    file: 'hai-cuoc.txt',
    text: `Viện A: Một ngày, hai cuộc làm việc

Ngày 15/10/2025, lịch làm việc của lãnh đạo Viện kín từ sáng đến tối.

Làm việc với Đoàn giám sát của HĐND tỉnh

Buổi sáng, Viện trưởng Quách Văn Hiển tiếp và làm việc với Đoàn giám sát. Bà Ninh Thị Vi, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.

Gặp mặt các đồng chí nghỉ hưu

16 giờ cùng ngày, tại hội trường tầng 3, Viện gặp mặt 85 cán bộ nghỉ hưu. Chủ tịch Công đoàn Hồ Thị My dẫn chương trình.

Cụ Lương Đình Tư góp ý nên có phòng truyền thống.`,
    asks: {
      'Gặp mặt các đồng chí nghỉ hưu diễn ra ngày nào?': /15\/10\/2025/u,
      'ai đến làm việc với Viện, trưởng đoàn là ai?': /Ninh Thị Vi/u,
    },
  },
]);
