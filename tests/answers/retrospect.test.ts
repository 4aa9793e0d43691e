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
