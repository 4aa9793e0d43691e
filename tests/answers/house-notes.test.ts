import { describeAskedPapers } from '../support/asked-papers.ts';

/** Notes as families, neighbours and small teams write them. */
describeAskedPapers([
  {
    file: 'nhom-to-7.txt',
    text: `Nhóm tổ 7 - chat tối 5/5/2026

19:30 Cô Liên 1204: bà con vào bàn vụ thu gom rác nha
19:31 Anh Tài B12: dạ em vào rồi
19:32 Cô Liên 1204: tiền rác bên đội báo tăng lên 45k một tháng
19:34 Bà Sáu Nhỏ 0907: cao dữ vậy
19:35 Anh Tài B12: để em xem lại hợp đồng với đội thu gom
19:36 Cô Liên 1204: kq bỏ phiếu: 12 nhà chịu, 20 nhà chưa chịu
19:38 Bà Sáu Nhỏ 0907: còn chuyện xe ba gác đậu chắn hẻm thì sao
19:39 Cô Liên 1204: cái đó để bữa khác nha, hôm nay chỉ bàn rác`,
    asks: {
      'Tổ 7 họp vụ rác ngày nào?': /5\/5\/2026/u,
      'Ai coi lại hợp đồng với đội thu gom?': /Tài/u,
      'Kết quả bỏ phiếu vụ tiền rác thế nào?': /12 nhà/u,
      'Xe ba gác đậu chắn hẻm có bàn không?': /bữa khác/u,
    },
  },
  {
    file: 'quan-ly-quan.md',
    text: `# Tiệm bánh Mộc | họp quản lý

📅 04/05/2026 (thứ Hai), 8h45
📍 tiệm số 3, đường Hoa Sữa
👥 Ngân (chủ), Trí (bếp), Diễm (kế toán)

**Bánh mùa hè.** Trí đưa ra ba loại: bánh chanh, bánh xoài, bánh dừa. Nếm xong giữ hai loại đầu, bánh dừa bị gạt vì mau chảy.

**Đặt qua mạng.** Diễm muốn bỏ app Én. Trí nói bỏ thì mất khách. Chưa ngã ngũ, đợi có số rồi tính.

Tiền lời tháng này trích 15% làm quỹ thưởng.`,
    asks: {
      'Họp quản lý tiệm Mộc ngày nào?': /4\/5\/2026/u,
      'Tiệm Mộc họp ở quán nào?': /tiệm số 3/u,
      'Loại nào bị gạt khỏi bánh mùa hè?': /bánh dừa/u,
      'Vụ bỏ app Én rồi sao?': /Chưa ngã ngũ/u,
      'Bao nhiêu % tiền lời để thưởng?': /15%/u,
    },
  },
  {
    file: 'ban-gio-ong-noi.txt',
    text: `HỌP NHÀ BÀN GIỖ ÔNG NỘI
Tối 2/4/2026 ở nhà bác Cả.

Hôm đó có bác Cả Thuận, cô Ba Lành, dì Út Thơm và mấy đứa nhỏ. Chú Tư Lộc bận nên không qua.

Bác Cả tính chừng 12 mâm.
Chuyện cuốn gia phả: lần trước giao chú Tư chép mà chưa tới đâu. Bác Cả nói để qua giỗ hẵng hay.
Dì Út xin lập quỹ khuyến học, mỗi nhà một triệu. Mấy bác gật gù nhưng chưa ai quyết.
Nấu ở sân, trời mưa thì dời vào nhà dưới.`,
    asks: {
      'Bàn giỗ ông nội có những ai?': /Cả Thuận.*Ba Lành.*Út Thơm/su,
      'dự kiến mấy mâm?': /12 mâm/u,
      'Chuyện gia phả tính sao?': /qua giỗ/u,
      'Quỹ khuyến học có được thông qua không?': /^(?!Có).*chưa ai quyết/su,
      'Nếu trời mưa thì nấu ở đâu?': /nhà dưới/u,
    },
  },
]);
