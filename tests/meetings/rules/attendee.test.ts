import {
  attendeeAfterCue,
  attendeeBeforeVerb,
  attendeeByBareList,
  attendeeByBlock,
  attendeeByDuty,
  attendeeByEncounter,
  attendeeByField,
  attendeeByGroup,
  attendeeByPresidium,
  attendeeBySpeech,
} from '../../../src/meetings/rules/attendee.ts';
import { attendeeByReception } from '../../../src/meetings/rules/reception.ts';
import {
  absentByField,
  absentInText,
  secretaryByField,
  secretaryInText,
} from '../../../src/meetings/rules/secretary.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(attendeeByReception, {
  reads: {
    'Chiều 12/3, tại trụ sở Bộ, Thứ trưởng Nguyễn Văn An đã tiếp ông Jan Kowalski, Đại sứ Ba Lan tại Việt Nam.':
      'Nguyễn Văn An | Jan Kowalski',
    'Bộ trưởng Lê Thị Hoa gặp Tổng Giám đốc Trần Văn Bình.': 'Lê Thị Hoa | Trần Văn Bình',
    'Ngày 10/3, PGS.TS Nguyễn Văn An - Hiệu trưởng đã có buổi tiếp và làm việc với đoàn Đại học B do GS. Trần Văn Bình làm trưởng đoàn.':
      'Nguyễn Văn An',
    'Sáng 5/6, bà Lê Thị Hoa, Đại sứ Lào, đến chào xã giao Chủ tịch UBND tỉnh Trần Văn Bình.':
      'Lê Thị Hoa | Trần Văn Bình',
  },
  ignores: [
    'Ông Nguyễn Văn An tiếp tục phát biểu.',
    'Sắp tới, Bộ trưởng Lê Thị Hoa sẽ tiếp Đại sứ Trần Văn Bình.',
    'Trước đó, Bộ trưởng Lê Thị Hoa đã tiếp Đại sứ Trần Văn Bình.',
  ],
});

describeRule(attendeeByBareList, {
  reads: {
    'Mình, anh Quý, Thảo Nhi, chị Lụa, Trường kho.': 'Quý | Thảo Nhi | Lụa | Trường',
    'Có Linh, Bách, chị Hiền "kế toán" và 4 bạn mới.': 'Linh | Bách | Hiền',
    'Hôm đó có cô Ba Lành, Tú với mấy đứa nhỏ.': 'Ba Lành | Tú',
  },
  ignores: [
    'Hà Nội, Huế và Đà Nẵng đều mưa.',
    'Có mưa, có gió và có sấm.',
    'Lan nói, Tú nghe, Hoa ghi.',
    'Mọi người thống nhất mua loa, đèn, quạt.',
  ],
});

describeRule(attendeeByField, {
  reads: {
    '🗓 Thứ 5, 12/3/2026 · 📍 phòng Cam\n👥 Lan, Tú, anh Nam (trưởng nhóm)': 'Lan | Tú | Nam',
    'Thành phần tham dự:\n- Ông Nguyễn Văn An - Tổ trưởng\n- Bà Lê Thị Hoa - Kế toán':
      'Nguyễn Văn An | Lê Thị Hoa',
    'II. Thành phần\n- Đại diện cổ đông: 87 người, chiếm 82%.\n- UBND phường: ông Nguyễn Văn An, chuyên viên.\n- Chủ đầu tư: bà Lê Thị Hoa, Phó Giám đốc':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Ai có mặt: chị Loan; anh Đỗ Chí Trung (quản lý kho); Tú Anh - QA': 'Loan | Đỗ Chí Trung | Tú Anh',
    'Ai vào call: Việt, Gấm, Tuấn "cận" (12A1), Mỹ Dung 12A3, thầy Ngô Sĩ Liên (khách mời)':
      'Việt | Gấm | Tuấn | Mỹ Dung | Ngô Sĩ Liên',
    'Đi đủ: anh Huấn, chị Bích Thủy (thủ quỹ), em Dung': 'Huấn | Bích Thủy | Dung',
    'Có mặt: Linh, Tú, Huy (backend), chị Hà (PO), anh Quang (DevOps, vào trễ 10 phút)':
      'Linh | Tú | Huy | Hà | Quang',
    'Khách mời: ông Đỗ Anh Tú - Trưởng ban quản lý; bà Phạm Thị Nga - cán bộ địa chính':
      'Đỗ Anh Tú | Phạm Thị Nga',
    'Thành phần dự: BSCKI. Trương Văn Hải, Phó Giám đốc Bệnh viện; ThS. Kiều Thị Dung, Trưởng phòng; đại diện Sở Tài chính':
      'Trương Văn Hải | Kiều Thị Dung',
    'Thư ký: Bà Ngô Thị Oanh': 'Ngô Thị Oanh',
    'Tham dự: Linh, Tú, Huy; vắng Khoa, Sơn': 'Linh | Tú | Huy',
    'Thành phần:\n1. Bà Dương Thị Lan, Chủ tịch HĐQT\n2. Ông Phùng Văn Tám, Giám đốc\n3. Anh Tống Duy Khang, tổ trưởng':
      'Dương Thị Lan | Phùng Văn Tám | Tống Duy Khang',
    'Tham dự:\n1) Nguyễn Văn An (PM)\n2) Lê Thị Hoa (QA)': 'Nguyễn Văn An | Lê Thị Hoa',
    'Hôm nay, tại nhà văn hóa thôn, chúng tôi gồm:\nI/ Ban cán sự thôn:\n1/ Ông: Vi Văn Thoại – Trưởng thôn\nII/ Đại diện xã:\n1/ Bà: Lô Thị Xoan – Phó Chủ tịch UBND xã':
      'Vi Văn Thoại | Lô Thị Xoan',
    '2. Địa điểm: Phòng B2\n3. Thành viên Hội đồng\n   (1) GS.TS. Nguyễn Văn An - Chủ tịch\n   (2) TS. Lê Thị Hoa - Phản biện 1\n4. Diễn biến\nHọc viên trình bày 20 phút.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'I. THÀNH PHẦN THAM DỰ\n- Ông Nguyễn Văn An - Tổ trưởng': 'Nguyễn Văn An',
    'Hôm nay, tại trụ sở phường, chúng tôi gồm:\nA- Hội đồng:\nÔng Nguyễn Văn An, Phó Chủ tịch\nB- Các bên:\nBà Lê Thị Hoa - tổ trưởng tổ dân phố 11':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Người ghi: Lê Thị Hoa   Tổ trưởng: Nguyễn Văn An': 'Lê Thị Hoa',
    'Có mặt: anh Phát, chị Chi, anh Nghị': 'Phát | Chi | Nghị',
    'Đoàn thanh tra:\n- Bà Lê Thị Hoa, Phó Chánh Thanh tra – Trưởng đoàn\n- Ông Nguyễn Văn An, thanh tra viên':
      'Lê Thị Hoa | Nguyễn Văn An',
    'Tổ giám sát cộng đồng:\nBác Hồ Văn Sáu - tổ trưởng\nBà Vi Thị Liên - tổ phó': 'Hồ Văn Sáu | Vi Thị Liên',
    'Đại diện Công ty:\n- Ông Nguyễn Văn An, Giám đốc\nI. Nội dung kiểm tra\n1. Hồ sơ: đủ. Có 3 thùng quá hạn.':
      'Nguyễn Văn An',
  },
  ignores: [
    'Vắng mặt: Ông Lý Văn Sáng (nghỉ phép)',
    'Khen thưởng:\n- Ông Nguyễn Văn An, tổ trưởng\n- Bà Lê Thị Hoa, kế toán',
    'Đại diện phụ huynh (bà Hoa): sân trường còn đọng nước.',
    'Thành phần: 41 giáo viên (vắng 2: cô Triệu Thị Hân - ốm; thầy Lê Văn Đạt - đi tập huấn)',
    'Thành phần: 186/240 căn hộ có đại diện tham dự (77,5%).',
    'Thành phần dự: lãnh đạo các huyện Phú Xuyên, Ba Vì',
  ],
});

describeRule(attendeeAfterCue, {
  reads: {
    'Hội đồng bầu Ban kiểm phiếu gồm: Trưởng ban là TS. Mai Thị Dung; hai ủy viên là ThS. Trần Văn Bình và CN. Lê Thị Hoa.':
      'Mai Thị Dung | Trần Văn Bình | Lê Thị Hoa',
    'Phía bạn có Vụ trưởng Vụ châu Á Trần Văn Bình và một số cán bộ.': 'Trần Văn Bình',
    'Cùng tiếp đoàn có TS. Lê Thị Hoa - Phó Hiệu trưởng; ThS. Trần Văn Bình - Trưởng phòng Hợp tác.':
      'Lê Thị Hoa | Trần Văn Bình',
    'Dự hội nghị có ông Trần Văn Khải, Phó Chủ tịch UBND tỉnh; bà Phùng Ngọc Anh, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Phú Yên.':
      'Trần Văn Khải | Phùng Ngọc Anh',
    'Cùng dự, về phía Nghệ An có các đồng chí: Phan Thị Tú, Phó Chủ tịch UBND tỉnh; Đại tá Lương Xuân Bách, Chỉ huy trưởng Bộ đội Biên phòng tỉnh.':
      'Phan Thị Tú | Lương Xuân Bách',
    'Hội nghị có sự tham dự của ông Sok Vanna, Phó Tổng Lãnh sự Campuchia tại TP. Hồ Chí Minh.': 'Sok Vanna',
    'Phía tỉnh Vân Nam có đồng chí Vương Lâm, Bí thư Tỉnh ủy Vân Nam.': 'Vương Lâm',
    'Góp mặt tại cuộc họp còn có Đại tá Lê Khắc Nhân, Chính ủy; ông Trần Dục Tú, Trưởng ban.':
      'Lê Khắc Nhân | Trần Dục Tú',
    'Họp do anh Minh chủ trì, có chị Lan, anh Tùng và em Vy tham gia.': 'Lan | Tùng | Vy',
    'Ngoài ra còn có ông Trần Văn Bình, đại diện nhà thầu.': 'Trần Văn Bình',
    'Tham dự còn có khoảng 120 đại biểu và bà Ngô Diễm My, Giám đốc Sở Công Thương An Giang.': 'Ngô Diễm My',
  },
  ignores: [
    'Dự án do ông Nguyễn Văn An làm chủ đầu tư.',
    'Chiều qua, đồng chí Trần Danh Lợi đã tiếp đoàn đại biểu.',
    'Trước đó, dự lễ dâng hương có ông Nguyễn Văn An.',
    'Hội nghị lần thứ 5 dự kiến có ông Nguyễn Văn An dự.',
  ],
});

describeRule(attendeeBeforeVerb, {
  reads: {
    'Ông Trang Thanh Lâm, Liên đoàn Lao động quận, tham gia với tư cách quan sát viên.': 'Trang Thanh Lâm',
    'Đồng chí Lại Duy Phước - Chánh Thanh tra vắng, ủy quyền đồng chí Khuất Thị Minh - Phó Chánh Thanh tra dự thay.':
      'Khuất Thị Minh',
    'Bà Lê Thị Hoa (Phó Giám đốc) và ông Trần Văn Bình (Kế toán trưởng) có mặt tại cuộc họp.':
      'Lê Thị Hoa | Trần Văn Bình',
    'Đồng chí Nguyễn Văn An, Phó Chủ tịch Quốc hội dự và phát biểu chỉ đạo hội nghị.': 'Nguyễn Văn An',
    'TS. Ung Thanh Bình, Trưởng ban, dự giám sát, không bỏ phiếu; ông Lê Văn Tám cùng dự.': 'Lê Văn Tám',
  },
  ignores: ['Lãnh đạo các sở cùng dự.'],
});

describeRule(attendeeByGroup, {
  reads: {
    'Tổ đối thoại bên người lao động: anh Danh Sóc Kha, chị Lê Thị Hoa, anh Lâm Quốc Sử.':
      'Danh Sóc Kha | Lê Thị Hoa | Lâm Quốc Sử',
  },
  ignores: [
    'Nhóm được khen thưởng: anh Danh Sóc Kha, chị Lê Thị Hoa.',
    'Tổ kỹ thuật: anh Danh Sóc Kha và chị Lê Thị Hoa sửa máy sao trước 10/3.',
  ],
});

describeRule(attendeeBySpeech, {
  reads: {
    'Anh Phan Văn Bình (trưởng ban kiểm soát) đọc báo cáo tài chính.': 'Phan Văn Bình',
    'Hội nghị bàn nhiều.\n“Chúng tôi không bán phần mềm, chúng tôi bán sự yên tâm.” – ông Nguyễn Văn An':
      'Nguyễn Văn An',
    'Ông Phan Văn Bình bức xúc chuyện nước máy đục.': 'Phan Văn Bình',
    'Bà Lê Thị Hoa đề nghị kéo dài giờ thông quan.': 'Lê Thị Hoa',
    '“Không thể chậm hơn nữa”, ông Nguyễn Văn An nhấn mạnh.': 'Nguyễn Văn An',
    'Thầy Đoàn Kim Sơn, chủ tịch công đoàn, phát động quyên góp.': 'Đoàn Kim Sơn',
    '4/ Ý kiến cô Mùa Thị Dí: nên sửa mái nhà để xe.': 'Mùa Thị Dí',
    'Cổ đông Lê Quý Phúc hỏi công ty ứng phó thế nào.': 'Lê Quý Phúc',
    'Phát biểu tại hội nghị, đồng chí Đoàn Thị Thu, Phó Chủ tịch UBND tỉnh khẳng định: kết quả rất tốt.':
      'Đoàn Thị Thu',
  },
  ignores: [
    'Công ty Lê Hoa đề nghị gia hạn.',
    'Trường THPT Nguyễn Trãi báo cáo kết quả.',
    'Các đại biểu phát biểu sôi nổi.',
    'Bà Lý Thu Hạnh, Bí thư Trung ương Đoàn, gửi lẵng hoa chúc mừng.',
    'Chị Lê Thị Hoa (chủ nhiệm) ở xa. Ban chủ nhiệm chốt lịch.',
  ],
});

describeRule(attendeeByEncounter, {
  reads: {
    'Các đại biểu Nguyễn Văn An, Phó Trưởng đoàn; Lê Thị Hoa và Hòa thượng Thích Thiện Minh gặp gỡ 145 cử tri.':
      'Nguyễn Văn An | Lê Thị Hoa | Thích Thiện Minh',
    'Chiều 3/11, Chủ tịch UBND tỉnh Nguyễn Văn An có buổi làm việc với Hiệp hội Doanh nghiệp.':
      'Nguyễn Văn An',
    'Ngày 27/3, đồng chí Trần Quốc Bảo, Bí thư Tỉnh ủy đã có buổi hội kiến song phương với đồng chí Vương Lâm, Bí thư Tỉnh ủy.':
      'Trần Quốc Bảo | Vương Lâm',
  },
  ignores: ['Sở Y tế làm việc với Bệnh viện Nhi.'],
});

describeRule(attendeeByDuty, {
  reads: {
    'Ban kiểm phiếu gồm 3 người do ông Lưu Chí Hùng làm trưởng ban.': 'Lưu Chí Hùng',
    'Cô Mùa Thị Dí ghi biên bản.': 'Mùa Thị Dí',
  },
  ignores: [
    'Đại hội bầu ông Bàn Văn Lý làm thành viên Ban kiểm soát.',
    'Miễn nhiệm ông Bàn Văn Lý thôi làm thành viên HĐQT theo đơn từ nhiệm.',
  ],
});

describeRule(attendeeByPresidium, {
  reads: {
    'Hội nghị bầu đoàn chủ tọa ba người: ông Nguyễn Văn An (A-12.03) làm chủ tọa chính, bà Lê Thị Hoa (B-07.10).':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Thư ký kỳ họp là ông Quách Minh Tuấn, Phó Chánh Văn phòng.': 'Quách Minh Tuấn',
  },
  ignores: ['Ban kiểm phiếu gồm 3 người.'],
});

describeRule(secretaryByField, {
  reads: { 'Ghi note: Tú (QA)': 'Tú', 'Người ghi BB: Cô Phạm Diệu Hà, Chánh Văn phòng': 'Phạm Diệu Hà' },
  ignores: ['Chủ trì: Tú (QA)', 'Thư ký đọc báo cáo: từ 3/9 ông Nguyễn Văn An đã 6 lần bỏ ca.'],
});
describeRule(secretaryInText, {
  reads: {
    'Cô Nguyễn Thị Hương, tổ trưởng tổ Ngữ văn, làm thư ký.': 'Nguyễn Thị Hương',
    'Anh Lê Văn Huấn cầm trịch, em Thùy Dung ghi.': 'Thùy Dung',
  },
  ignores: ['Ban Bí thư ra thông báo.'],
});
describeRule(absentByField, {
  reads: {
    'Vắng mặt: Ông Lý Văn Sáng - Nhân viên kinh doanh (nghỉ phép)': 'Lý Văn Sáng',
    'Vắng: Khoa (design), nghỉ ốm': 'Khoa',
    'Không tới: chị Hạnh Nguyên (con sốt), anh Phúc (trực đêm)': 'Hạnh Nguyên | Phúc',
    'Ai vắng: Tú': 'Tú',
    'Không vào được: Kim Chi 12A2 (ca đêm), Phước Lộc 12A4 (mất mạng)': 'Kim Chi | Phước Lộc',
    'Chủ trì: chị Lê Thị Hoa; vắng: anh Lý Văn Sáng': 'Lý Văn Sáng',
    'Vắng mặt: ông Châu Quốc Anh (ủy quyền cho ông Thái Văn Lân).': 'Châu Quốc Anh',
    'Vắng mặt: ông Châu Quốc Anh (ủy quyền biểu quyết cho ông Thái Văn Lân).': 'Châu Quốc Anh',
  },
  ignores: ['Vắng: Sở Tài chính (có lý do)'],
});
describeRule(absentInText, {
  reads: {
    'Đồng chí Ngô Thị Bưởi, Trưởng Ban Tuyên giáo xin vắng mặt.': 'Ngô Thị Bưởi',
    'Giám đốc Sở Ngoại vụ Đoàn Thế Phong vắng mặt do đi công tác.': 'Đoàn Thế Phong',
    'Thành phần: 41 giáo viên (vắng 2: cô Triệu Thị Hân - ốm; thầy Lê Văn Đạt - đi tập huấn)':
      'Triệu Thị Hân | Lê Văn Đạt',
    'Chị Nhữ Thị Xuân điều phối buổi họp thay cho anh Bạch Đăng Sơn.': 'Bạch Đăng Sơn',
    'Tổng số: 19; có mặt: 17; vắng: 02 (đ/c Hồ Thị Sâm - nghỉ thai sản; đ/c Cao Xuân Bắc - đi học)':
      'Hồ Thị Sâm | Cao Xuân Bắc',
    'Có mặt 31/33 đại biểu, vắng 02 đại biểu có lý do (ông Lê Văn Tám, bà Vi Thị Hoa).':
      'Lê Văn Tám | Vi Thị Hoa',
    'Chú Dũng bận trực không về được.': 'Dũng',
    'Anh Tài báo bận, chị Hoa vẫn đến.': 'Tài',
    'Chị Hoa nghỉ ốm.': 'Hoa',
    'Đủ mặt trừ anh Lộc (đi giao hàng).': 'Lộc',
  },
  ignores: [
    'Hai đơn vị vắng mặt không lý do.',
    'Cùng dự có thiếu úy Lê Minh Nhựt (công an phường).',
    'Ông An chủ trì thay mặt bà Lê Thị Hoa phát biểu.',
  ],
});
describeRule(attendeeByBlock, {
  reads: {
    'Minh Khuê (iOS)\n- Hôm qua: xong màn lịch\n- Hôm nay: sửa crash\nHòa (Android)\n- Hôm qua: nâng SDK\n- Kẹt: không':
      'Minh Khuê | Hòa',
  },
  ignores: ['Sprint (tuần 3)\n- Hôm qua: xong', 'Việc chung\n- in áo\nViệc riêng\n- mua nước'],
});
