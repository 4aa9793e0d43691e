import {
  dateByField,
  dateInText,
  dateOfChat,
  dateOfOpening,
  dateOfVisit,
} from '../../../src/meetings/rules/date.ts';
import {
  formatByLink,
  formatByPlatform,
  formatByWord,
  formatPartly,
} from '../../../src/meetings/rules/format.ts';
import { nextByLabel, nextByTurn, nextMeeting } from '../../../src/meetings/rules/next.ts';
import {
  organiserAsHost,
  organiserBeforeVerb,
  organiserBehindBy,
  organiserByField,
  organiserOfShareholders,
} from '../../../src/meetings/rules/organiser.ts';
import {
  placeByDateline,
  placeByField,
  placeByLink,
  placeByPlatform,
  placeInHeadLine,
  placeInText,
} from '../../../src/meetings/rules/place.ts';
import { isoDate } from '../../../src/text/dates/calendar.ts';
import { describeRule } from '../../support/describe-rule.ts';

const day = (value: { from: Parameters<typeof isoDate>[0]; to?: Parameters<typeof isoDate>[0] }) =>
  value.to === undefined ? isoDate(value.from) : `${isoDate(value.from)}..${isoDate(value.to)}`;

describeRule(
  dateByField,
  {
    reads: {
      'Thời gian: 08h30 - 10h15, thứ Hai, ngày 05/05/2025': '2025-05-05',
      'Khi nào: thứ Ba 14/10/2025, 9h30 – 10h20': '2025-10-14',
      'Họp quản lý\n📅 04/05/2026 (thứ Hai), 8h45': '2026-05-04',
      '⏰ Bắt đầu: 8h ngày 4/5/2026': '2026-05-04',
      '1. Thời gian: bắt đầu 19 giờ 30 phút ngày 20 tháng 9 năm 2025 (thứ Bảy)': '2025-09-20',
      'When/Khi nào: 08.7.2024 (thứ Hai), 07:30-09:00': '2024-07-08',
      'Biên bản\nMột.\nHai.\nBa.\nĐịa điểm và thời gian: Phòng họp B, nhà số 7, 08 giờ 00 ngày 14/8/2025.':
        '2025-08-14',
    },
    ignores: ['Ngày phát hành: 29/4/2025', 'Địa điểm: nhà 12/5/2025'],
  },
  day,
);
describeRule(
  dateOfChat,
  {
    reads: {
      '[12/03/2026, 20:01] Chị Hoa (9A): họp nha\n[12/03/2026, 20:02] Bố Bin: ok 1/4/2026 nhé\n[12/03/2026, 20:03] Mẹ Na: vâng\n[12/03/2026, 20:05] Chị Hoa (9A): đi Ba Vì\n[12/03/2026, 20:06] Bố Bin: em thuê xe':
        '2026-03-12',
      'Lưu chat nhóm tổ 5 (15/01/2026)\nHoa 1204: vào nhé\nTài BQL: dạ\nHoa 1204: rồi\nTài BQL: vâng\nLan P12: ok':
        '2026-01-15',
    },
    ignores: ['Chủ trì: Lan\nThư ký: Hoa\nNgày 15/01/2026 họp nhóm', 'Lan: ok\nHoa: 15/1/2026 nhé'],
  },
  day,
);

describeRule(
  dateInText,
  {
    reads: {
      'Ngày 06 tháng 3 năm 2025, tại trụ sở UBND tỉnh, ông Nguyễn Văn An đã chủ trì cuộc họp.': '2025-03-06',
      'Trong hai ngày 8 và 9-12-2022, Hội nghị tổng kết đã được tổ chức.': '2022-12-08..2022-12-09',
      'Chiều ngày 16/10/2025, Hội nghị giao ban được tổ chức.': '2025-10-16',
      'Hôm nay, từ 8h30 đến 11h15 ngày 27 tháng 10 năm 2023, HĐQT họp phiên thường kỳ.': '2023-10-27',
      '15h00 - 16h10, thứ Tư 26/11/2025, phòng Sồi (lầu 4)': '2025-11-26',
      'Họp nhóm\nCà phê Hiên Nhà, ngõ 12 Hoa Lư, sáng Chủ nhật 02/11/2025\nChị Nhạn chủ trì, có 11 người đến.':
        '2025-11-02',
      'Tối 2/9/2025 ở xưởng, từ 7h tới gần 9h': '2025-09-02',
      'Từ 14h00 đến 16h00 ngày 5/6/2024, hội nghị diễn ra tại phòng họp 2.': '2024-06-05',
    },
    ignores: [
      'Cuộc họp yêu cầu hoàn thành trước ngày 15/3/2025.',
      'Đợt tiếp xúc cử tri kéo dài từ ngày 1 đến 12-7 ở 8 huyện, thị xã.',
      'Lễ khai mạc diễn ra tại Quảng trường 16/3, được truyền hình trực tiếp.',
      'Từ ngày 21 đến 24/5/2025, Thứ trưởng Nguyễn Văn An dẫn đầu đoàn công tác thăm và làm việc tại Lào.',
      'Hội nghị lần thứ 6 dự kiến tổ chức ngày 15/01/2026.',
      'Thứ Tư 21/02/2024 | 20:11 GMT+7 | Nguồn: Tạp chí Bánh Thép',
      'Phân công:\n- Trâm: làm bảng dự toán, gửi sếp duyệt – 03/12/2025',
      'Công ty chi trả cổ tức 20/6/2025 cho cổ đông.',
    ],
  },
  day,
);
describeRule(
  dateOfOpening,
  { reads: { 'Kỳ họp khai mạc sáng 10/12/2024.': '2024-12-10' }, ignores: ['Kỳ họp đã khai mạc trọng thể.'] },
  day,
);

describeRule(
  dateOfVisit,
  {
    reads: {
      'Từ ngày 21 đến 24/5/2025, Thứ trưởng Nguyễn Văn An dẫn đầu đoàn công tác thăm và làm việc tại Lào.':
        '2025-05-21..2025-05-24',
    },
    ignores: ['Trong hai ngày 8 và 9-12-2022, Hội nghị tổng kết đã được tổ chức.'],
  },
  day,
);
describeRule(placeByField, {
  reads: {
    'Địa điểm: Phòng họp A3, tầng 3, nhà máy Bình Minh': 'Phòng họp A3, tầng 3, nhà máy Bình Minh',
    'Ở đâu: Google Meet (cả nhà remote)': 'Google Meet',
    'Địa điểm: Họp trực tuyến qua Microsoft Teams': 'Microsoft Teams',
    'Nơi họp: Nhà văn hóa thôn Đông': 'Nhà văn hóa thôn Đông',
    'Thời gian & địa điểm: 14h ngày 3/4/2025, tại trường Tiểu học Hoa Mai.': 'trường Tiểu học Hoa Mai',
    'Địa điểm, thời gian: Phòng họp B, 9h sáng 20/5/2025': 'Phòng họp B',
    'Thời gian, địa điểm họp: 8h30, 21/10/2025; Phòng 204 nhà A (và qua Google Meet)': 'Phòng 204 nhà A',
    'Thời gian: 13g30 thứ sáu 05.12.2025. Tại hội trường khu Hành chánh.': 'hội trường khu Hành chánh',
    'Địa điểm: sân trường cũ. Dung ngại mưa, đề nghị thuê nhà bạt.': 'sân trường cũ',
    'Địa điểm: số 12 Lê Lợi, Q. Ninh Kiều': 'số 12 Lê Lợi, Q. Ninh Kiều',
    'Địa điểm: VP công ty, số 18 Tăng Nhơn Phú, kết hợp họp trực tuyến qua Zoom':
      'VP công ty, số 18 Tăng Nhơn Phú',
  },
  ignores: ['Hình thức: trực tuyến', 'Thời gian: 8h tại phòng 2'],
});
describeRule(placeInText, {
  reads: {
    'Hơn 500 công nhân từ 62 doanh nghiệp có mặt tại Trung tâm Văn hóa Lao động, cùng 9 điểm cầu.':
      'Trung tâm Văn hóa Lao động',
    'Sáng 18/4, tại thành phố Vinh, tỉnh Nghệ An đã diễn ra hội đàm thường niên.':
      'thành phố Vinh, tỉnh Nghệ An',
    'Hội nghị được tổ chức tại Trung tâm Văn hóa tỉnh, thu hút 250 đại biểu.': 'Trung tâm Văn hóa tỉnh',
    'Công ty họp Đại hội đồng cổ đông tại khách sạn Cửu Long, TP. Mỹ Tho.': 'khách sạn Cửu Long, TP. Mỹ Tho',
    'Hôm nay, ngày 24-6-2025, tại Bộ phận tiếp công dân UBND phường, chúng tôi gồm:':
      'Bộ phận tiếp công dân UBND phường',
  },
  ignores: [
    'Tại hội nghị, các bên đã ký biên bản.',
    'Cuộc họp nhắc lại yêu cầu tại Thông báo số 41.',
    'Ông Sok Vanna, Phó Tổng Lãnh sự tại Đà Nẵng dự họp.',
    'Hội nghị lần thứ tư sẽ diễn ra tại Huế.',
    'Buổi làm việc giữa Thứ trưởng và Đại sứ Vương quốc Hà Lan tại Việt Nam Jan de Wit diễn ra cởi mở.',
  ],
});
describeRule(placeByLink, {
  reads: { 'Hội nghị kết nối từ điểm cầu tỉnh Hà Giang tới các xã.': 'điểm cầu tỉnh Hà Giang' },
  ignores: ['Hội nghị kết nối tới 34 điểm cầu là các trung tâm y tế.'],
});
describeRule(placeByPlatform, {
  reads: { 'Ban đại diện họp qua Zoom, 41 người vào phòng họp.': 'Zoom' },
  ignores: ['Mọi người lấy ý kiến bằng chức năng bình chọn trên Zoom.'],
});
describeRule(placeByDateline, {
  reads: { 'BUÔN MA THUỘT, 12-9-2024 - Hội nghị diễn ra sáng nay.': 'BUÔN MA THUỘT' },
  ignores: ['Hội nghị, 12-9-2024 - diễn ra.'.toLowerCase()],
});

describeRule(formatByWord, {
  reads: {
    'Địa điểm: VP công ty, số 18 Tăng Nhơn Phú, kết hợp họp trực tuyến qua Zoom': 'hybrid',
    'Cuộc họp được tổ chức trực tiếp tại trụ sở; các tỉnh dự qua đường truyền trực tuyến.': 'in_person',
    'Hội nghị được tổ chức theo hình thức trực tuyến.': 'online',
    'Hội nghị họp trực tiếp tại Hội trường B kết hợp trực tuyến đến 34 điểm cầu.': 'hybrid',
    'Đây là lần đầu hội nghị trở lại hình thức gặp mặt trực tiếp sau kỳ họp qua màn hình năm 2021.':
      'in_person',
    'Hình thức: online qua Zoom': 'online',
    'Cách họp: trực tiếp; riêng bà Hoa dự qua Zoom': 'hybrid',
    'Ban chủ nhiệm đã họp tối thứ Tư 14/6/2023 qua Zoom.': 'online',
    'Cuộc họp diễn ra sáng thứ Sáu qua Microsoft Teams.': 'online',
    'Cả nhóm gặp nhau trên Zoom tối qua.': 'online',
    'Địa điểm: phòng Hoa Sen (tầng 7) + ai remote thì join Zoom': 'hybrid',
    'Thời gian, địa điểm họp: 8h30, 21/10/2025; Phòng 204 nhà A (và qua Google Meet)': 'hybrid',
  },
  ignores: [
    'Hội nghị lần thứ 6 dự kiến họp trực tiếp tại Huế.',
    'Ông An phụ trách trực tiếp dự án.',
    'Cuộc họp thống nhất gửi tài liệu qua Zalo.',
    'Hội nghị diễn ra sáng nay, tám cơ quan tham gia qua Zoom.',
    'Họp ở lán chỉ huy. Ai ở xa vào bằng Microsoft Teams.',
    'Họp tại nhà văn hóa; riêng chị Hoa họp qua Zoom.',
    'Sở cung cấp dịch vụ công trực tuyến.',
  ],
});
describeRule(formatByLink, {
  reads: {
    'Dự hội nghị tại điểm cầu Lào Cai có ông An.': 'online',
    'Đoàn làm việc tại trụ sở UBND tỉnh, kết hợp điểm cầu các huyện.': 'hybrid',
    'Hội nghị họp tại hội trường tầng 2, nối với 12 điểm cầu xã.': 'hybrid',
  },
  ignores: ['Dự hội nghị có ông An.'],
});
describeRule(formatByPlatform, {
  reads: {
    'Ở đâu: Google Meet': 'online',
    'How: tại văn phòng + Google Meet': 'hybrid',
    'Cách thức: Zoom': 'online',
  },
  ignores: ['Ở đâu: phòng Zoom tầng 3', 'Gửi tài liệu qua Zalo.'],
});
describeRule(formatPartly, {
  reads: {
    'Sáu sở ở xa vào bằng đường truyền trực tuyến.': 'online',
    'Tám cơ quan ở xa tham gia qua Zoom.': 'online',
    'Tám huyện đoàn theo dõi qua nền tảng Zoom.': 'online',
    'Lãnh đạo Sở các tỉnh dự qua đường truyền trực tuyến.': 'online',
    'Phiên đối thoại diễn ra tại phòng đào tạo, đồng thời truyền trực tuyến cho xưởng 2.': 'online',
  },
  ignores: [
    'Dự thảo luật gồm 8 chương, bổ sung trọng tài vụ việc trực tuyến.',
    'Báo cáo nêu tình hình lừa đảo qua mạng.',
    '(Báo Hoa Sen Online) Sáng 19/12, tại thị trấn Hoa Mai, hai đơn vị tham gia giao ban.',
  ],
});

describeRule(organiserByField, {
  reads: { 'Đơn vị tổ chức: Ban quản trị tòa A': 'Ban quản trị tòa A' },
  ignores: ['Địa điểm: Ban quản trị'],
});
describeRule(organiserBeforeVerb, {
  reads: {
    'Sáng 22/2, Tỉnh ủy Sơn La tổ chức Chương trình gặp gỡ đầu xuân.': 'Tỉnh ủy Sơn La',
    'UBND tỉnh Hà Nam chủ trì tổ chức hội nghị lần thứ 14.': 'UBND tỉnh Hà Nam',
    'Sở Du lịch Huế phối hợp Hiệp hội Du lịch bốn tỉnh tổ chức hội nghị liên kết.':
      'Sở Du lịch Huế | Hiệp hội Du lịch bốn tỉnh',
  },
  ignores: [
    'Trước họp báo, Tỉnh đoàn và Trường Đại học Huế đã ký kế hoạch phối hợp tổ chức diễn đàn.',
    'Hội nghị được tổ chức tại Huế.',
    'UBND tỉnh sẽ tổ chức cuộc họp kiểm điểm tiếp theo vào ngày 03/4/2025.',
    'Sở Y tế tổ chức tiêm chủng cho trẻ em.',
  ],
});
describeRule(organiserBehindBy, {
  reads: {
    'Diễn đàn do Liên minh Hợp tác xã tỉnh phối hợp tổ chức sáng nay.': 'Liên minh Hợp tác xã tỉnh',
    'Diễn đàn do Trung ương Đoàn cùng UBND tỉnh Lâm Đồng đồng tổ chức.':
      'Trung ương Đoàn | UBND tỉnh Lâm Đồng',
  },
  ignores: ['Hội nghị lần thứ 8 sẽ do tỉnh Huế tổ chức.'],
});
describeRule(organiserAsHost, {
  reads: { 'UBND tỉnh Lạng Sơn là đơn vị đăng cai.': 'UBND tỉnh Lạng Sơn' },
  ignores: ['UBND tỉnh Lạng Sơn là cơ quan quản lý.'],
});
describeRule(organiserOfShareholders, {
  reads: {
    'Sáng 26/4, Công ty Cổ phần Hải Âu họp Đại hội đồng cổ đông thường niên.': 'Công ty Cổ phần Hải Âu',
  },
  ignores: ['Công ty Cổ phần Hải Âu công bố báo cáo.'],
});

const next = (value: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'date')));
describeRule(
  nextMeeting,
  {
    reads: {
      'Hội nghị lần thứ tư sẽ diễn ra tại TP. Nha Trang vào tháng 8/2025, do UBND tỉnh Khánh Hòa đăng cai.':
        '{"when":"tháng 8/2025","where":"TP. Nha Trang","host":"UBND tỉnh Khánh Hòa","ordinal":4}',
      'Standup tới: 9h30 ngày 10/12/2025, Khuê dẫn.': '{"when":"9h30 ngày 10/12/2025","host":"Khuê"}',
      'Chốt\nMột.\nHai.\nBa.\nGặp lại: chủ nhật 8/3/2026, 19h30, vẫn ở quán Sóng.':
        '{"when":"chủ nhật 8/3/2026, 19h30","where":"quán Sóng"}',
      'Chốt\nMột.\nHai.\nBa.\nHọp tiếp 17h30 thứ Hai 08/12/2025 tại phòng A, anh Vĩnh chủ trì.':
        '{"when":"17h30 thứ Hai 08/12/2025","where":"phòng A","host":"Vĩnh"}',
      'Chốt\nMột.\nHai.\nBa.\nDự kiến họp tháng 11 vào ngày 12/11/2025.': '{"when":"ngày 12/11/2025"}',
      'Chốt\nMột.\nHai.\nBa.\nGiữa năm họp lại với các tổ trưởng, sáng 20/7/2025, ở trạm bơm Đông.':
        '{"when":"sáng 20/7/2025","where":"trạm bơm Đông"}',
      'Chốt\nMột.\nHai.\nBa.\nCuối tháng 9/2025, Thứ trưởng sẽ chủ trì họp với ba tỉnh để kiểm điểm.':
        '{"when":"Cuối tháng 9/2025","host":"Thứ trưởng"}',
      'Chốt\nMột.\nHai.\nBa.\nĐoàn sẽ phúc tra vào sáng ngày 05/5/2025.': '{"when":"sáng ngày 05/5/2025"}',
      'Chốt\nMột.\nHai.\nBa.\nTuần sau vẫn giờ này, họp tại quán Gió.':
        '{"when":"Tuần sau","where":"quán Gió"}',
      'Chốt\nMột.\nHai.\nBa.\nGiữa tháng 11 cả ban ngồi lại bàn tiếp.': '{"when":"Giữa tháng 11"}',
      'Chốt\nMột.\nHai.\nBa.\nHẹn các chi ngày 9/4/2026 gặp lại ở nhà thờ tổ.':
        '{"when":"ngày 9/4/2026","where":"nhà thờ tổ"}',
      'Chốt\nMột.\nHai.\nBa.\nvậy nha, họp offline t5 13/11 18h, xong duyệt tiết mục luôn.':
        '{"when":"13/11 18h"}',
      'Lần họp kế tiếp: 15h thứ Tư 03/12/2025. Vi thay Trâm điều phối.':
        '{"when":"15h thứ Tư 03/12/2025","host":"Vi"}',
      'Kỳ tới: thứ Hai 15/09/2025, MC là Mộng Tuyền.': '{"when":"thứ Hai 15/09/2025","host":"Mộng Tuyền"}',
      'Họp phòng kỳ sau: 08h30 thứ Hai, ngày 02/06/2025, tại phòng họp A3.':
        '{"when":"08h30 thứ Hai, ngày 02/06/2025","where":"phòng họp A3"}',
      'Các bên nhất trí Hội đàm thường niên lần thứ 8 sẽ do tỉnh Hủa Phăn chủ trì, tổ chức tại thị xã Sầm Nưa trong quý II năm 2025.':
        '{"when":"quý II năm 2025","where":"thị xã Sầm Nưa","host":"tỉnh Hủa Phăn","ordinal":8}',
    },
    ignores: [
      'Hội nghị diễn ra tại Huế vào ngày 12/5/2025.',
      'Chốt\nMột.\nHai.\nBa.\nNhà xe hẹn trả lời trước 5/3.',
      'Chốt\nMột.\nHai.\nBa.\nHọp xong lúc 11 giờ.',
      'Chốt\nMột.\nHai.\nBa.\nCuối năm họp báo công bố kết quả.',
      'Kết quả của hội nghị lần trước đã được đánh giá.',
      'Ông An sẽ trình báo cáo trước ngày 15/5.',
    ],
  },
  next,
);
describeRule(
  nextByTurn,
  {
    reads: { 'Năm 2025, đến lượt Hà Tĩnh đón đoàn của tỉnh bạn.': '{"when":"Năm 2025","host":"Hà Tĩnh"}' },
    ignores: ['Đến lượt mình, ông An đề nghị hoãn lại.', 'Chưa đến lượt hộ này nhận tiền.'],
  },
  next,
);

describeRule(nextByLabel, { reads: {}, ignores: ['Phiên thứ 7: họp ngày 29.05.2025.'] }, next);

describeRule(placeInHeadLine, {
  reads: {
    'Thứ 6, 28/11/2025, 15h30, phòng Bồ Công Anh (Khang vào bằng Meet)': 'phòng Bồ Công Anh',
    'tối thứ 7, 14/02/2026 · nhà ba má · ghi lại cho cậu Út ở Đức đọc': 'nhà ba má',
  },
  ignores: ['Ngày 28/11/2025, phòng ban nào cũng cử người dự.', 'Chi 2 triệu, quán Gió cho nợ.'],
});
