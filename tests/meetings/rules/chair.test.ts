import {
  chairAfterVerb,
  chairBeforeVerb,
  chairByField,
  chairByOffice,
  chairInApposition,
  chairOnPresidium,
  chairsAsHeads,
} from '../../../src/meetings/rules/chair.ts';
import { chairAtEnd, chairInBrackets } from '../../../src/meetings/rules/chair-listed.ts';
import { headOfDelegation } from '../../../src/meetings/rules/head.ts';
import { chairAsPresident } from '../../../src/meetings/rules/presiding.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(chairAsPresident, {
  reads: {
    'Bộ trưởng Nguyễn Văn An làm Chủ tịch hội nghị.': 'Nguyễn Văn An',
    'Bà Lê Thị Hoa, Thứ trưởng, giữ vai trò Chủ tịch phiên họp.': 'Lê Thị Hoa',
  },
  ignores: [
    'Ông Nguyễn Văn An làm Chủ tịch UBND tỉnh.',
    'Hội nghị lần thứ 9 sẽ do ông Nguyễn Văn An làm Chủ tịch hội nghị.',
  ],
});

describeRule(chairByField, {
  reads: {
    'Chủ trì: Ông Nguyễn Văn An – Giám đốc': 'Nguyễn Văn An',
    'Chủ toạ cuộc họp: Bà Lê Thị Hoa, Phó Chủ tịch UBND xã': 'Lê Thị Hoa',
    '4. Chủ tọa: Ông Trần Văn Bình (căn 1204) - Trưởng ban': 'Trần Văn Bình',
    'Người chủ trì: cô Đinh Thị Lan - giáo viên chủ nhiệm': 'Đinh Thị Lan',
    'Chair/Chủ trì: anh Hồ Quốc Việt (PM)': 'Hồ Quốc Việt',
    '- Host: Minh (PO), điều phối cả buổi': 'Minh',
    'Điều hành cuộc họp: bác Vũ Đình Khôi, Tổ trưởng tổ dân phố': 'Vũ Đình Khôi',
    'Chủ trì: TS. Phạm Quang Huy, Viện trưởng (điều hành thay Chủ tịch Ngô Văn Đạt bận công tác)':
      'Phạm Quang Huy',
    'Chủ trì hội nghị có các đồng chí: Đinh Văn Hùng, Bí thư Tỉnh ủy; Hoàng Thị Thu, Chủ tịch HĐND tỉnh.':
      'Đinh Văn Hùng | Hoàng Thị Thu',
    'Chairman: Mr. Nguyễn Văn An': 'Nguyễn Văn An',
    'Đoàn Chủ tọa gồm:\n- Ông Lý Văn Sơn - Chủ tịch HĐQT: Chủ tọa\n- Bà Cao Thị Mai - Tổng Giám đốc: Thành viên':
      'Lý Văn Sơn',
    'Đoàn chủ tịch: ông Lý Văn Sơn; bà Cao Thị Mai': 'Lý Văn Sơn | Cao Thị Mai',
  },
  ignores: [
    'Thư ký: Bà Lê Thị Hoa',
    'Địa điểm: phòng họp Nguyễn Trãi',
    'Bộ Tài chính chủ trì: soạn thảo nghị định',
  ],
});

describeRule(chairBeforeVerb, {
  reads: {
    'Đó là nhận xét của bà Phạm Thị Minh, Chủ tịch Hội, khi mở đầu. Bà và Phó Chủ tịch Đỗ Hữu Thịnh ngồi ghế chủ tọa.':
      'Phạm Thị Minh | Đỗ Hữu Thịnh',
    'Đại tá Nguyễn Văn An, Chỉ huy trưởng và Thiếu tướng Keo Vanna, Phó Ty Công an làm trưởng đoàn hai bên, đồng chủ trì hội đàm.':
      'Nguyễn Văn An | Keo Vanna',
    'Bộ trưởng Bộ Y tế Lê Thị Hoa, Phó Trưởng ban thường trực Ban Chỉ đạo Quốc gia về phòng, chống thiên tai chủ trì cuộc họp khẩn.':
      'Lê Thị Hoa',
    'Nhà báo Lê Thị Hoa, Phó Tổng Biên tập, điều phối.': 'Lê Thị Hoa',
    'Ông Nguyễn Văn An, Giám đốc Sở Y tế chủ trì hội nghị.': 'Nguyễn Văn An',
    'Anh Lê Quang Huấn (trưởng CLB) cầm trịch, em Dung ghi.': 'Lê Quang Huấn',
    'Trưởng chi là bác Sửu đứng ra điều hành.': 'Sửu',
    'Cô chủ nhiệm Kim Liên điều khiển buổi họp.': 'Kim Liên',
    'Anh Bằng cầm nhịp cuộc họp, em chép lại.': 'Bằng',
    'Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh và bà Lê Thị Hoa, Giám đốc Sở Tài chính đồng chủ trì cuộc họp.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Phó Chủ tịch UBND tỉnh Trần Văn Bình đã chủ trì buổi làm việc.': 'Trần Văn Bình',
    'Đồng chí Phạm Thị Dung - Bí thư Đảng ủy - chủ trì và kết luận hội nghị.': 'Phạm Thị Dung',
    'Cục trưởng Cục Thú y Nghiêm Văn Sang được các đoàn bầu điều hành các phiên thảo luận.':
      'Nghiêm Văn Sang',
    'Cuộc họp do chị Ngô Thị Kim, Trưởng ban, điều hành.': 'Ngô Thị Kim',
    'Các đồng chí Hà Văn Quý, Chủ tịch HĐND huyện; Lò Thị Sen và Vàng A Páo, Phó Chủ tịch HĐND huyện làm chủ tọa.':
      'Hà Văn Quý | Lò Thị Sen | Vàng A Páo',
    'Thừa ủy quyền của Giám đốc, bà Đỗ Thị Yến, Phó Giám đốc chủ trì phiên họp.': 'Đỗ Thị Yến',
    'Bà Mai Thị Hạnh đứng ra điều hành buổi họp giữa hợp tác xã và ba đơn vị thu mua.': 'Mai Thị Hạnh',
    'Luật sư Đặng Minh Khôi làm chủ toạ.': 'Đặng Minh Khôi',
  },
  ignores: [
    'Bà Lê Thị Hoa được chủ tọa cử làm thư ký đại hội.',
    'Bà Ninh Thị Sen chủ trì hòa giải 4 hộ tranh chấp ranh giới.',
    'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính thẩm định giá đất.',
    'Bà Trịnh Thị Cúc chủ trì, phối hợp với Văn phòng chuẩn bị tài liệu.',
    'Hội nghị lần thứ 6 sẽ do ông Nguyễn Văn An chủ trì tại Huế vào năm 2026.',
    'Trước đó, ông Nguyễn Văn An đã chủ trì buổi giám sát tại huyện.',
    'Ông Nguyễn Văn An điều hành công ty từ năm 2019.',
    'Ông Lê Văn Đạt chủ trì xây dựng đề án khu công nghiệp.',
    'Đề tài do TS. Lê Văn Đạt chủ trì được đánh giá cao.',
    'Năm ngoái, hội nghị do ông Lê Văn Đạt chủ trì.',
    'Ông Lê Văn Đạt, người từng chủ trì nhiều kỳ họp, vắng mặt.',
  ],
});

describeRule(chairAfterVerb, {
  reads: {
    'Có mặt: cụ Lê Đức Thụ, ông Lê Đức Hoan\n\nViệc điều hành cụ giao ông Hoan.': 'Lê Đức Hoan',
    'Phần điều phối nhường lại cho chị Lê Thị Hoa.': 'Lê Thị Hoa',
    'Người dẫn dắt cuộc trò chuyện là chị Lê Thị Hoa, Bí thư Tỉnh đoàn.': 'Lê Thị Hoa',
    'Người điều hành phiên thảo luận là ông Nguyễn Văn An.': 'Nguyễn Văn An',
    'Người điều phối tọa đàm là TS Nguyễn Văn An.': 'Nguyễn Văn An',
    'Hội nghị diễn ra dưới sự chủ trì của đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh.': 'Nguyễn Văn An',
    'Hội đàm đặt dưới sự đồng chủ trì của ông Bun-mi Phôm-ma-chắc, Tỉnh trưởng và ông Lê Văn Bình, Chủ tịch UBND tỉnh.':
      'Bun-mi Phôm-ma-chắc | Lê Văn Bình',
    'Chủ trì hội nghị có đồng chí Đinh Văn Hùng, Bí thư Tỉnh ủy và đồng chí Hoàng Thị Thu, Chủ tịch HĐND tỉnh.':
      'Đinh Văn Hùng | Hoàng Thị Thu',
    'Điều hành phiên họp là ông Ma Văn Tuyên, Phó Chủ tịch Thường trực UBND tỉnh.': 'Ma Văn Tuyên',
    'Buổi họp được chủ trì bởi anh Phạm Minh Quân, trưởng nhóm.': 'Phạm Minh Quân',
    'Ghế chủ tọa hội nghị thuộc về bà Lê Thị Hoa, Giám đốc Sở Công Thương.': 'Lê Thị Hoa',
    'Điều khiển cuộc họp là thầy Cao Xuân Lân, Hiệu trưởng.': 'Cao Xuân Lân',
    'Người cầm trịch lần này là bà Điêu Thị Mai, Giám đốc Sở Khoa học và Công nghệ.': 'Điêu Thị Mai',
    'Chủ trì tại điểm cầu Huế là bà Tôn Nữ Thu Ba, Phó Chủ tịch UBND thành phố; tại điểm cầu Vinh là ông Hồ Văn Sỹ, Phó Chủ tịch UBND thành phố.':
      'Tôn Nữ Thu Ba | Hồ Văn Sỹ',
  },
  ignores: ['UBND tỉnh chủ trì tổ chức hội nghị.', 'Đơn vị chủ trì có trách nhiệm báo cáo trước ngày 15.'],
});

describeRule(chairInApposition, {
  reads: {
    'Với vai trò chủ tọa, ông Nguyễn Văn An tuyên bố khai mạc phiên họp.': 'Nguyễn Văn An',
    'Chủ tọa phiên họp, ông Nguyễn Văn An, đề nghị các bên giữ trật tự.': 'Nguyễn Văn An',
    'Trên cương vị người chủ trì, bà Lê Thị Hoa tóm tắt các ý kiến.': 'Lê Thị Hoa',
  },
  ignores: [
    'Bà Lê Thị Hoa chủ trì hội nghị, ông Nguyễn Văn An trình bày báo cáo.',
    'Với vai trò chủ nhà, ông Nguyễn Văn An chào mừng các đoàn.',
  ],
});

describeRule(chairByOffice, {
  reads: { 'Chủ tọa Nguyễn Thị Sen yêu cầu UBND huyện gửi danh mục công trình.': 'Nguyễn Thị Sen' },
  ignores: ['Chủ tọa yêu cầu UBND huyện gửi danh mục.'],
});

describeRule(chairOnPresidium, {
  reads: {
    'Chủ tọa đoàn gồm 03 người: ông Lương Văn Sỹ (Trưởng đoàn), bà Trịnh Kim Anh và ông Đào Trọng Hải.':
      'Lương Văn Sỹ | Trịnh Kim Anh | Đào Trọng Hải',
    'Đoàn Chủ tịch có bà Dương Thị Liên, Tổng Giám đốc và ông Phan Văn Khải.':
      'Dương Thị Liên | Phan Văn Khải',
  },
  ignores: ['Đoàn Chủ tịch điều hành đại hội.'],
});

describeRule(chairInBrackets, {
  reads: {
    'Thành phần gồm ông Lộc Văn Thắng, Phó Giám đốc (chủ trì buổi làm việc).': 'Lộc Văn Thắng',
    'Có mặt: Ngân (chủ, cầm cái), Bin': 'Ngân',
    'Tham dự: anh Hồ Quốc Việt (dẫn chính), chị Lan': 'Hồ Quốc Việt',
  },
  ignores: ['Ông Lộc Văn Thắng, Phó Giám đốc (vắng mặt).'],
});

describeRule(chairAtEnd, {
  reads: {
    'Hôm nay, tại nhà văn hóa thôn, chúng tôi gồm:\n1/ Ông: Vi Văn Thoại – Trưởng thôn – Chủ trì\n2/ Bà: Lô Thị Xoan – Thư ký':
      'Vi Văn Thoại',
    'Thành phần:\n- Bà Dương Thị Lan, Chủ tịch HĐQT, người điều khiển cuộc họp': 'Dương Thị Lan',
  },
  ignores: ['Thành phần:\n- Ông Nguyễn Văn An, Chủ tịch HĐQT', 'Các sở tham mưu, Sở Tài chính – chủ trì.'],
});

describeRule(chairsAsHeads, {
  reads: {
    'Đoàn Huế do ông Hoàng Trọng Lập, Phó Bí thư dẫn đầu. Trưởng đoàn Salavan là bà Văn-na Phim-ma, Trưởng ban Tổ chức. Hai vị trưởng đoàn luân phiên giữ vai trò chủ tọa.':
      'Hoàng Trọng Lập | Văn-na Phim-ma',
  },
  ignores: ['Trưởng đoàn Salavan là bà Văn-na Phim-ma, Trưởng ban Tổ chức.'],
});

describeRule(chairAfterVerb, {
  reads: {
    'Điều hành hội nghị ở đầu cầu Hoa Sen là ông Bùi Văn An; ở đầu cầu Hoa Mai là bà Lê Thị Hoa.':
      'Bùi Văn An | Lê Thị Hoa',
  },
  ignores: ['Sở Y tế chủ trì, phối hợp với Sở Tài chính có văn bản hướng dẫn.'],
});
describeRule(headOfDelegation, {
  reads: {
    'Ông Nguyễn Văn An, Giám đốc và bà Lê Thị Hoa, Trưởng ban làm trưởng đoàn hai bên.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Chủ trì đoàn đại biểu các tỉnh Việt Nam có các đồng chí: Nguyễn Văn An, Bí thư Tỉnh ủy; Lê Thị Hoa, Bí thư Tỉnh ủy.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Đoàn công tác do ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh làm trưởng đoàn.': 'Trần Văn Bình',
  },
  ignores: ['Chị Đinh Thị Rinh làm Trưởng đoàn thư ký.', 'Ông Trần Văn Bình chủ trì hội nghị.'],
});
