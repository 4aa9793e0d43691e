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
  {
    file: 'hop-tiec.txt',
    text: `From: Bảo Châu
To: all@xuong.example
Subject: Tóm tắt họp ban tổ chức tiệc cuối năm (lần 2)

Chào cả nhà,

Chiều qua (thứ Năm 25/12/2025) ban tổ chức gặp nhau ở phòng Sen từ 16h. Mình, anh Quý, Thảo Vy, chị Lành, Trường kho. Đức Anh báo bận vì chạy đơn.

Mấy thứ xong rồi:
+ Ngày: tối thứ Sáu 30/1/2026, đón khách 17h30.
+ Giá 4,2 triệu một bàn, đã cọc 20 triệu.

Mấy thứ còn lửng:
+ Có cho dắt con nhỏ theo không: chị Lành ủng hộ, Trường ngại chật. Để khảo sát rồi đếm.

Âm thanh: anh Quý nghiêng về thuê ngoài, Thảo Vy thích loa nhà. => loa nhà.

Chia nhau:
Lành: tiền nong, hợp đồng nhà hàng
Trường: xe cộ, nước suối
Vy: kịch bản, phông nền (in xong trước 24/1)`,
    asks: {
      'Họp ban tổ chức tiệc lần 2 ngày nào?': /25\/12\/2025/u,
      'Họp ban tổ chức tiệc cuối năm có những ai?': /Quý.*Thảo Vy.*Lành.*Trường/su,
      'Họp ban tổ chức tiệc cuối năm ai vắng?': /Đức Anh/u,
      'Tiệc cuối năm tổ chức ngày nào?': /30\/1\/2026/u,
      'Có được dắt con nhỏ theo không?': /khảo sát/u,
      'Âm thanh cuối cùng chọn bên nào?': /loa nhà/u,
      'Trường lo phần gì?': /xe cộ/u,
      'Phòng Sen ở quận mấy?': null,
    },
  },
]);
