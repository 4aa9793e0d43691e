import {
  actionByItem,
  actionByOrder,
  actionByRow,
  actionBySubject,
  actionInLine,
} from '../../../src/meetings/rules/action.ts';
import { agreedAsConclusion, agreedContinued, agreedTogether } from '../../../src/meetings/rules/agreed.ts';
import { figureInText } from '../../../src/meetings/rules/figure.ts';
import {
  nameByBody,
  nameByEncounter,
  nameByHeading,
  nameInText,
  ordinalOfName,
} from '../../../src/meetings/rules/name.ts';
import { nameByReception } from '../../../src/meetings/rules/reception.ts';
import {
  chairBySignature,
  secretaryBySignature,
  signerByColumn,
  signerByConfirmation,
  signerByLastLine,
  signerOfDocument,
} from '../../../src/meetings/rules/signature.ts';
import {
  signedAtCeremony,
  signedBeforeVerb,
  signedBehindVerb,
  signedByItem,
  signedInPassive,
} from '../../../src/meetings/rules/signed.ts';
import {
  signerAtCeremony,
  signerBeforeVerb,
  signerBetween,
  signerByItem,
  signerByName,
  signerInPassive,
  signerWhoHandsOver,
} from '../../../src/meetings/rules/signer.ts';
import {
  proposalBySpeech,
  proposalContinued,
  statementBySpeech,
  statementContinued,
} from '../../../src/meetings/rules/speech.ts';
import { voteByChoices, voteByOptions, voteByRow, voteWithCount } from '../../../src/meetings/rules/vote.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(nameInText, {
  reads: {
    'Sáng 18/4 đã diễn ra Hội đàm thường niên lần thứ 7 giữa tỉnh Nghệ An và hai tỉnh bạn, dưới sự chủ trì của ông An.':
      'Hội đàm thường niên lần thứ 7 giữa tỉnh Nghệ An và hai tỉnh bạn',
    'Hội nghị liên kết “Rừng và biển” lần thứ 3 được tổ chức tại Huế.':
      'Hội nghị liên kết “Rừng và biển” lần thứ 3',
  },
  ignores: [
    'Tại hội nghị, các bên đã trao đổi.',
    'Hội nghị lần thứ 8 sẽ diễn ra tại Huế.',
    'Trong khuôn khổ Hội nghị thường niên lần thứ 3, hai bên gặp nhau.',
    'Các đoàn nghỉ tại Trung tâm Hội nghị Quốc tế Hoa Sen, số 11 phố Huế.',
    'Tại buổi làm việc, Trưởng ban Nguyễn Văn An báo cáo kết quả.',
    'Đề nghị lập quỹ được chuyển sang phiên họp sau.',
    'Tại cuộc đối thoại năm ngoái, 19 ý kiến được ghi nhận.',
    'Lễ ký lẽ ra diễn ra hôm 11-4.',
    'Tháng 5 tới đoàn sẽ sang Huế dự lễ kỷ niệm và họp tổng kết năm đầu của đề tài.',
  ],
});
describeRule(nameByEncounter, {
  reads: {
    'Sáng nay, đoàn giám sát đã làm việc với Ban Quản lý Khu kinh tế tỉnh Hoa Sen.':
      'làm việc với Ban Quản lý Khu kinh tế tỉnh Hoa Sen',
  },
  ignores: ['Ngày 6-10, đoàn sẽ tiếp tục làm việc với UBND tỉnh.', 'Đoàn đã có buổi làm việc với UBND tỉnh.'],
});
describeRule(nameByBody, {
  reads: {
    'Buổi sáng, Ban Chỉ đạo phát triển du lịch tỉnh họp phiên thứ hai trong năm dưới sự chủ trì của ông Nguyễn Văn An.':
      'Ban Chỉ đạo phát triển du lịch tỉnh họp phiên thứ hai trong năm',
    'Thường trực HĐND tỉnh họp thường kỳ tháng 6.': 'Thường trực HĐND tỉnh họp thường kỳ tháng 6',
  },
  ignores: ['Ban Chỉ đạo sẽ họp phiên thứ ba vào tháng 9.'],
});
describeRule(nameByReception, {
  reads: {
    'Chiều 12/3, Thứ trưởng Nguyễn Văn An đã tiếp Đại sứ Lào tại Việt Nam.': 'tiếp Đại sứ Lào',
  },
  ignores: ['Ông Nguyễn Văn An tiếp tục phát biểu.', 'Ông An giao Ban Quản lý tiếp nhận hồ sơ.'],
});
describeRule(nameByHeading, {
  reads: {
    'BIÊN BẢN HỌP BAN CHỈ ĐẠO - PHIÊN THỨ 6\nThời gian: 14:00': 'HỌP BAN CHỈ ĐẠO - PHIÊN THỨ 6',
    'NHẬT KÝ HỌP CÔNG TRƯỜNG SỐ 17\nNgày họp: 8/1/2024': 'HỌP CÔNG TRƯỜNG SỐ 17',
    'ĐẠI HỘI ĐOÀN XÃ HOA SEN LẦN THỨ XII THÀNH CÔNG TỐT ĐẸP\nThứ ba': 'ĐẠI HỘI ĐOÀN XÃ HOA SEN LẦN THỨ XII',
  },
  ignores: [
    'Đối thoại lần thứ 10 sẽ do phía Nhật Bản đăng cai vào năm 2026.',
    'Họp ở bếp văn phòng, mọi người đứng.',
    'Thời gian: họp sáng thứ Hai',
  ],
});
describeRule(ordinalOfName, {
  reads: {
    'Phiên họp thứ 9 Nhóm công tác diễn ra sáng nay.': '9',
    'Hội nghị tổng kết lần thứ XI được tổ chức.': '11',
    'Kỳ họp thứ mười bốn HĐND huyện khóa XX khai mạc.': '14',
  },
  ignores: [
    'Kể từ Hội nghị lần thứ nhất, hai bên đã làm nhiều việc.',
    'Hội nghị lần thứ 8 sẽ diễn ra tại Huế.',
    'Đại hội khóa XVII đã họp.',
  ],
});

describeRule(signedBehindVerb, {
  reads: {
    'Lãnh đạo hai trường ký Biên bản ghi nhớ (MOU) về trao đổi sinh viên.':
      'Biên bản ghi nhớ (MOU) về trao đổi sinh viên',
    'Kết thúc hội đàm, các bên đã ký Biên bản hội đàm; ký kết kế hoạch hợp tác về giảm nghèo giữa các tỉnh, giai đoạn 2023-2025.':
      'Biên bản hội đàm | kế hoạch hợp tác về giảm nghèo giữa các tỉnh, giai đoạn 2023-2025',
    'Hai bên đã ký kết Bản ghi nhớ về hợp tác y tế và Thỏa thuận đào tạo cán bộ.':
      'Bản ghi nhớ về hợp tác y tế | Thỏa thuận đào tạo cán bộ',
    'Do họp qua mạng, các bên chưa ký văn kiện tại chỗ.': 'không: văn kiện',
    'Hai trưởng đoàn đã ký kết Biên bản hội đàm và chứng kiến lễ ký Thỏa thuận hợp tác biên phòng.':
      'Biên bản hội đàm | Thỏa thuận hợp tác biên phòng',
  },
  ignores: [
    'Biên bản sẽ được ký sau.',
    'Hai bên thống nhất sớm ký Thỏa thuận hợp tác.',
    'Ông An đề nghị ký Bản ghi nhớ về du lịch.',
    'Lễ ký chương trình phối hợp dời sang tháng sau.',
    'HĐQT giao bà Lê Thị Hoa ký hợp đồng tín dụng với Ngân hàng.',
    'Ông Nguyễn Văn An ký quyết định bổ nhiệm bà Lê Thị Hoa.',
    'Hội nghị ủy quyền cho Giám đốc ký thỏa thuận thuê đất.',
  ],
});
describeRule(signedBeforeVerb, {
  reads: {
    'Riêng dự thảo đề án chợ biên giới chưa được ký do cần rà soát.': 'không: dự thảo đề án chợ biên giới',
    'Bản ghi nhớ về đào tạo được ký kết giữa Đại học Hoa Sen và Đại học Hoa Mai.': 'Bản ghi nhớ về đào tạo',
    'Bản ghi nhớ hợp tác đã được hai bên ký sáng nay.': 'Bản ghi nhớ hợp tác',
  },
  ignores: [
    'Hiệp định được ký kết giữa hai nước năm 2019 có hiệu lực.',
    'Hai bên đánh giá các thỏa thuận đã ký trong thời gian qua.',
  ],
});
describeRule(signedInPassive, {
  reads: { 'Biên bản Đại hội do ông Hà Văn Páo và cô Mùa Thị Dí ký.': 'Biên bản Đại hội' },
  ignores: [
    'Kế hoạch được trình cấp trên ký.',
    'Riêng dự thảo Hiệp định lao động, do còn khác nhau ở điều khoản bảo hiểm nên chưa thể ký trong dịp này.',
  ],
});
describeRule(signedAtCeremony, {
  reads: {
    'Tại đây đã diễn ra lễ ký Tuyên bố chung giữa hai Bộ và lễ trao Biên bản hợp tác giữa Công ty A và Tập đoàn B.':
      'Biên bản hợp tác giữa Công ty A và Tập đoàn B',
    'Hai bên đã trao các văn kiện hợp tác.': 'các văn kiện hợp tác',
    'Hai trưởng đoàn trao đổi Bản ghi nhớ về y tế.': 'Bản ghi nhớ về y tế',
  },
  ignores: ['Lễ trao quyết định bổ nhiệm diễn ra sáng nay.', 'Hai bên trao đổi về hợp đồng mua điện.'],
});
describeRule(signerAtCeremony, {
  reads: {
    'Tại đây đã diễn ra lễ ký Tuyên bố chung giữa hai Bộ và lễ trao Biên bản hợp tác giữa Công ty A và Tập đoàn B.':
      'hai Bộ | Công ty A | Tập đoàn B',
  },
  ignores: ['Hai bên đánh giá quan hệ giữa hai Bộ.', 'Lễ ký Bản ghi nhớ diễn ra sáng nay.'],
});
describeRule(signerBetween, {
  reads: {
    'Bản ghi nhớ về đào tạo được ký kết giữa Đại học Hoa Sen và Đại học Hoa Mai.':
      'Đại học Hoa Sen | Đại học Hoa Mai',
  },
  ignores: ['Hiệp định được ký kết giữa hai nước năm 2019 có hiệu lực.'],
});
describeRule(signerByName, {
  reads: {
    'Đại diện ký là anh Thạch Minh Trí và chị Mạch Yến Lan.': 'Thạch Minh Trí | Mạch Yến Lan',
    'Người ký: ông Nguyễn Văn An.': 'Nguyễn Văn An',
    'Ký thay mặt Hiệp hội là Phó Chủ tịch Nguyễn Văn An, phía cảng là Tổng Giám đốc Lê Thị Hoa.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Đại diện phía Việt Nam ký là ông Nguyễn Văn An; phía Lào là bà Lê Thị Hoa.':
      'Nguyễn Văn An | Lê Thị Hoa',
    'Ký thỏa thuận là ông Nguyễn Văn An và bà Lê Thị Hoa, Giám đốc chi nhánh.': 'Nguyễn Văn An | Lê Thị Hoa',
  },
  ignores: ['Đại diện hai bên đã ký biên bản.', 'Người ký sẽ là ông Nguyễn Văn An khi có quyết định.'],
});
describeRule(signedByItem, {
  reads: {
    '* Bản ghi nhớ về hợp tác đường sắt - Thứ trưởng Lê Văn Vỹ và Đại sứ Trần Thị Lan ký;':
      'Bản ghi nhớ về hợp tác đường sắt',
  },
  ignores: ['* Bản ghi nhớ về hợp tác đường sắt - trình Bộ trưởng;'],
});
describeRule(signerBeforeVerb, {
  reads: {
    'LĐLĐ tỉnh và Hiệp hội Nhà trọ tỉnh cũng ký kết thỏa thuận phối hợp.':
      'LĐLĐ tỉnh và Hiệp hội Nhà trọ tỉnh',
    'Dịp này, Vicosa và IDH cũng ký bản ghi nhớ về đào tạo kỹ thuật viên.': 'Vicosa và IDH',
    'Các đồng chí Hồ Văn Sỹ và Bun-mi Phôm-ma-chắc đã ký Biên bản hội đàm.':
      'Hồ Văn Sỹ | Bun-mi Phôm-ma-chắc',
    'Dịp này, đại diện các sở, ngành hai tỉnh cũng ký kết một số văn bản hợp tác.':
      'đại diện các sở, ngành hai tỉnh',
    'Hai Bộ trưởng đã ký Nghị định thư về tư pháp.': 'Hai Bộ trưởng',
    'Chiều 9/12, trưởng ba đoàn đã đặt bút ký Bản ghi nhớ hợp tác.': 'trưởng ba đoàn',
    'Trước sự chứng kiến của lãnh đạo hai bên, Sở Công Thương và Cục Thương mại ký Thỏa thuận khung.':
      'Sở Công Thương và Cục Thương mại',
    'Dưới sự chứng kiến của đại diện Bộ, sáu tỉnh ký Quy chế phối hợp.': 'sáu tỉnh',
    'Ngoài ra, Bắc Giang và Bắc Ninh ký riêng Biên bản thỏa thuận.': 'Bắc Giang và Bắc Ninh',
  },
  ignores: ['Các bên chưa ký biên bản.', 'Hội nghị thảo luận về biên bản ghi nhớ.'],
});
describeRule(signerInPassive, {
  reads: { 'Biên bản Đại hội do ông Hà Văn Páo và cô Mùa Thị Dí ký.': 'Hà Văn Páo | Mùa Thị Dí' },
  ignores: ['Biên bản do hai bên lập.'],
});
describeRule(signerByItem, {
  reads: { '* Thỏa thuận trao đổi chuyên gia - Hiệu trưởng hai trường ký.': 'Hiệu trưởng hai trường' },
  ignores: ['* Thỏa thuận trao đổi chuyên gia.'],
});
describeRule(signerWhoHandsOver, {
  reads: {
    'Đại diện hải quan hai nước trao cho nhau bản Thỏa thuận phối hợp đã ký.': 'Đại diện hải quan hai nước',
  },
  ignores: ['Hai bên trao cho nhau quà lưu niệm.'],
});

const MINUTES =
  'BIÊN BẢN HỌP PHÒNG\nThời gian: 8h ngày 5/5/2025\nĐịa điểm: phòng họp 2\nChủ trì: Ông Vũ Văn Hải\n';
describeRule(signerOfDocument, {
  reads: {
    [`${MINUTES}Thư ký                         Chủ trì\n(đã ký)                        (đã ký)\nNgô Thị Kim Anh               Vũ Văn Hải`]:
      'Ngô Thị Kim Anh | Vũ Văn Hải',
    [`${MINUTES}PHÓ CHÁNH VĂN PHÒNG (đã ký): Nguyễn Hữu Lộc`]: 'Nguyễn Hữu Lộc',
    [`${MINUTES}UBND XÃ – Lê Thị Hoa (đã ký)\n\nCÔNG TY – Nguyễn Hữu Lộc (đã ký)`]:
      'Lê Thị Hoa | Nguyễn Hữu Lộc',
  },
  ignores: ['Ông An cho biết hợp đồng (đã ký) sẽ được thực hiện.'],
});
const SIGNED_IN_COLUMNS = `${MINUTES}Cuộc họp kết thúc lúc 10h45.\n\n`;
describeRule(signerByColumn, {
  reads: {
    [`${SIGNED_IN_COLUMNS}THƯ KÝ                         CHỦ TỌA\n\nNgô Thị Kim Anh               Vũ Văn Hải`]:
      'Ngô Thị Kim Anh | Vũ Văn Hải',
    [`${SIGNED_IN_COLUMNS}ĐẠI DIỆN CHỦ ĐẦU TƯ | ĐẠI DIỆN TVGS | ĐẠI DIỆN NHÀ THẦU\nTrịnh Quốc Việt | Ngô Đình Phú | Kiều Minh Đức`]:
      'Trịnh Quốc Việt | Ngô Đình Phú | Kiều Minh Đức',
    [`${SIGNED_IN_COLUMNS}Đại diện bên giao          Đại diện bên nhận\n(ký, ghi rõ họ tên)        (ký, ghi rõ họ tên)\nPGS.TS. Lê Văn Tám         Hà Thị Quý`]:
      'Lê Văn Tám | Hà Thị Quý',
  },
  ignores: [
    'THƯ KÝ          CHỦ TỌA\nNgô Thị Kim Anh          Vũ Văn Hải',
    `${MINUTES}Thành phần:\n1. Ngô Thị Kim Anh\n2. Vũ Văn Hải`,
  ],
});
describeRule(chairBySignature, {
  reads: {
    [`${SIGNED_IN_COLUMNS}THƯ KÝ                         CHỦ TỌA\n(đã ký)                        (đã ký)\nNgô Thị Kim Anh               Vũ Văn Hải`]:
      'Vũ Văn Hải',
    [`${SIGNED_IN_COLUMNS}Nơi nhận:               TM. ĐẠI HỘI\n- HNX;                      CHỦ TỌA\n- Lưu VT.\n\n                  (đã ký)\n\n              Doãn Trung Kiên`]:
      'Doãn Trung Kiên',
  },
  ignores: [`${SIGNED_IN_COLUMNS}TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(đã ký)\nLương Thế Duyệt`],
});
describeRule(secretaryBySignature, {
  reads: {
    [`${SIGNED_IN_COLUMNS}NGƯỜI GHI BIÊN BẢN\n(ký tên)\nNgô Thị Kim Anh`]: 'Ngô Thị Kim Anh',
  },
  ignores: [`${SIGNED_IN_COLUMNS}CHỦ TRÌ\n(đã ký)\nVũ Văn Hải`],
});
describeRule(signerByConfirmation, {
  reads: {
    [`${MINUTES}Ông Trần Khắc Dũng, bà Nguyễn Thị Hương và ông Lê Hoàng Nam cùng ký tên xác nhận.`]:
      'Trần Khắc Dũng | Nguyễn Thị Hương | Lê Hoàng Nam',
  },
  ignores: ['Ông Trần Khắc Dũng ký tên vào sổ vàng.'],
});
describeRule(signerByLastLine, { reads: {}, ignores: ['Thư ký ghi biên bản: Cao Thị Ngân'] });

describeRule(agreedTogether, {
  reads: {
    'Ba bên thống nhất: mở thêm cửa khẩu phụ; duy trì giao ban mỗi quý một lần.':
      'mở thêm cửa khẩu phụ | duy trì giao ban mỗi quý một lần',
    'Hội nghị quyết nghị mỗi tỉnh góp 500 triệu đồng cho xúc tiến chung.':
      'mỗi tỉnh góp 500 triệu đồng cho xúc tiến chung',
    'Khép lại chương trình, ba tỉnh đi đến ba cam kết cho năm 2023: lập đường dây nóng; dành 20 suất học bổng.':
      'lập đường dây nóng | dành 20 suất học bổng',
    'Các bên nhất trí cho rằng, cần tăng cường giao lưu.': 'cần tăng cường giao lưu',
  },
  ignores: [
    'Hội đồng họp kín, bầu ban kiểm phiếu gồm ông An và bà Hoa.',
    'Ông An không đồng ý với phương án này.',
    'Các bên chưa thống nhất được giá.',
    'Hội nghị đánh giá kết quả năm 2022.',
    'Hai tỉnh phối hợp tuần tra theo các văn kiện biên giới và thỏa thuận có liên quan.',
    'Sở Công Thương và Cục Thương mại ký Thỏa thuận khung về thương mại điện tử.',
    'Tại hội nghị, lãnh đạo ba tỉnh đã ký kết Biên bản hội nghị và Thỏa thuận về đào tạo cán bộ.',
    'Lãnh đạo hai tỉnh đã đánh giá việc thực hiện các biên bản ghi nhớ, thỏa thuận hợp tác đã ký kết.',
  ],
});
describeRule(agreedContinued, {
  reads: {
    'Hội nghị thống nhất tiếp tục hợp tác toàn diện.\n\nTrong đó, các bên tập trung mở cửa khẩu; tăng cường tuần tra chung.':
      'các bên tập trung mở cửa khẩu | tăng cường tuần tra chung',
    'Lãnh đạo ba tỉnh đã thảo luận về các nội dung, kế hoạch năm tới. Trong đó, tiếp tục nâng cấp đường; đẩy mạnh du lịch.':
      'tiếp tục nâng cấp đường | đẩy mạnh du lịch',
  },
  ignores: [
    'Hội nghị đánh giá kết quả năm 2022. Trong đó, kim ngạch tăng cao, cần thúc đẩy thêm.',
    'Hội nghị thống nhất tiếp tục hợp tác. Ông An cảm ơn các đại biểu.',
    'Ba tỉnh thống nhất mở đường. Trong đó, năm 2022 đã làm được 12 km.',
  ],
});
describeRule(agreedAsConclusion, {
  reads: {
    'Kết luận hội nghị, đồng chí Chánh án yêu cầu:\n- Giải quyết dứt điểm án quá hạn.\n- Mở lớp tập huấn trong tháng 5.':
      'Giải quyết dứt điểm án quá hạn | Mở lớp tập huấn trong tháng 5',
    'Cuộc họp thống nhất:\n- Lắp mái che khu để xe.\n- Mua thêm hai quạt.':
      'Lắp mái che khu để xe | Mua thêm hai quạt',
    'Hội đồng họp tại phòng B2.\nCó mặt 4 người.\nHọc viên trình bày 20 phút.\n6. Kết luận của Hội đồng\na) Luận văn đạt yêu cầu.\nb) Nộp lại 3 cuốn bìa cứng.\nPhiên họp đánh giá luận văn kết thúc lúc 10 giờ.':
      'Luận văn đạt yêu cầu | Nộp lại 3 cuốn bìa cứng',
  },
  ignores: ['Ý kiến thảo luận:\n- Ông An đề nghị mua quạt.'],
});

const by = (value: { by: string; text: string }) => `${value.by}: ${value.text}`;
describeRule(
  proposalBySpeech,
  {
    reads: {
      'Bà Lê Thị Hoa đề xuất kéo dài giờ thông quan đến 22 giờ.':
        'Lê Thị Hoa: kéo dài giờ thông quan đến 22 giờ.',
      'Bà Lê Thị Hoa nhận định khách đang tăng. Bà đề xuất mở tour mới.': 'Lê Thị Hoa: mở tour mới.',
      'Dự họp có ông Kim Sa Rây, Phó Tỉnh trưởng Kandal. Vị Phó Tỉnh trưởng Kandal kiến nghị mở thêm bến phà.':
        'Kim Sa Rây: mở thêm bến phà.',
      '- Ông Vũ Văn Hải: cần giữ khách; đề nghị lấy mức ở giữa.': 'Vũ Văn Hải: lấy mức ở giữa.',
      'Đoàn Takeo thì muốn được chia sẻ sớm số liệu.': 'Đoàn Takeo: được chia sẻ sớm số liệu.',
    },
    ignores: [
      'Các đề xuất đã được ghi nhận.',
      'Ông An cho biết tình hình ổn định.',
      'Hồ sơ đề nghị gia hạn đã nộp.',
    ],
  },
  by,
);
describeRule(
  proposalContinued,
  {
    reads: {
      'Ông Trần Văn Bình đề xuất một số giải pháp. Theo đó, các tỉnh cần mở thêm đường.':
        'Trần Văn Bình: Theo đó, các tỉnh cần mở thêm đường.',
      'Ông Trần Văn Bình phát biểu: suất ăn ca đêm ăn không nổi. Đề nghị nâng lên 35 ngàn.':
        'Trần Văn Bình: Đề nghị nâng lên 35 ngàn.',
    },
    ignores: ['Ông Trần Văn Bình đề xuất mở đường. Hội nghị đã ký biên bản.'],
  },
  by,
);
describeRule(
  statementBySpeech,
  {
    reads: {
      'Ông Nguyễn Văn An nhấn mạnh: điều người dân chờ là hàng được thông quan nhanh.':
        'Nguyễn Văn An: điều người dân chờ là hàng được thông quan nhanh.',
      'Ông Phan Văn Bảo không đồng tình vì chi phí quá cao.': 'Phan Văn Bảo: vì chi phí quá cao.',
      'Ông Nguyễn Văn An xác nhận hàng đã về kho.': 'Nguyễn Văn An: hàng đã về kho.',
      'Chị Lê Thị Hoa báo ba mẫu không đạt.': 'Lê Thị Hoa: ba mẫu không đạt.',
      'Anh Lê Văn Hùng (khoa Vật lý trị liệu): nên đổi quà sang tiền.': 'Lê Văn Hùng: nên đổi quà sang tiền.',
      '- Phản biện 1 (TS. Lê Văn Hùng): số liệu đáng tin.': 'Lê Văn Hùng: số liệu đáng tin.',
      'Đại diện phụ huynh (bà Lê Thị Hoa): sân còn đọng nước.': 'Lê Thị Hoa: sân còn đọng nước.',
      'Cô Lê Thị Hoa – Hiệu trưởng: nhà vệ sinh thiếu vòi.': 'Lê Thị Hoa: nhà vệ sinh thiếu vòi.',
      'BIÊN BẢN HỌP\nThành phần: ông Nguyễn Văn An, Giám đốc; bà Lê Thị Hoa, Chủ tịch Công đoàn.\n- Chủ tịch Công đoàn: anh em mong giữ suất ăn ca.\n- Đại diện nhà thầu: mưa nhiều nên phải lùi mười ngày.':
        'Lê Thị Hoa: anh em mong giữ suất ăn ca. | Đại diện nhà thầu: mưa nhiều nên phải lùi mười ngày.',
    },
    ignores: [
      'BIÊN BẢN HỌP\nTrưởng ban: ông Nguyễn Văn An, số điện thoại ghi ở bảng tin.',
      'Hai bên đã ký Bản ghi nhớ về bảo vệ rừng.',
      'Hai đồng chí Bí thư đã thông tin cho nhau về tình hình mỗi tỉnh.',
      'Báo cáo cho biết kim ngạch tăng.',
      'Kéo dài thời hạn đối với ông Nguyễn Văn An kể từ ngày ký quyết định.',
      'Hội đồng thống nhất đề nghị tặng giấy khen cho 4 cá nhân.',
      'Phân công:\n- Ông An: báo cáo trước ngày 5/5.',
    ],
  },
  by,
);
describeRule(
  statementContinued,
  {
    reads: {
      'Ông Nguyễn Văn An cho rằng đường xấu. Xe chạy mất hai giờ.': 'Nguyễn Văn An: Xe chạy mất hai giờ.',
    },
    ignores: ['Đường xấu. Xe chạy mất hai giờ.'],
  },
  by,
);

describeRule(figureInText, {
  reads: { 'Kim ngạch đạt 118,6 triệu USD, tăng 14,2%.': '118,6 triệu USD | 14,2%' },
  ignores: ['Cuộc họp diễn ra ngày 12/5/2025.', 'Căn cứ Thông báo số 41/TB-VPUB.'],
});

const vote = (value: { matter: string; passed?: boolean }) => `${value.matter} → ${String(value.passed)}`;
describeRule(
  voteWithCount,
  {
    reads: {
      '1. Điều chỉnh phí quản lý: tán thành 142 phiếu (76,3%), không tán thành 31. Kết quả: THÔNG QUA.':
        'Điều chỉnh phí quản lý → true',
      '2. Lắp trạm sạc: tán thành 71 phiếu (38,2%). Kết quả: KHÔNG THÔNG QUA.': 'Lắp trạm sạc → false',
      '- Nghị quyết về ngân sách năm 2025: 52/52 đại biểu tán thành.':
        'Nghị quyết về ngân sách năm 2025 → true',
      '– Chia lãi theo vốn góp 9%: 141 thẻ thuận / 22 thẻ chống.': 'Chia lãi theo vốn góp 9% → undefined',
      '– Làm sân phơi, vốn 2 tỷ đồng: 58 thuận, 5 chống.': 'Làm sân phơi, vốn 2 tỷ đồng → undefined',
    },
    ignores: ['Kim ngạch tăng 14,2% so với cùng kỳ.', 'Dự họp có 13/15 thành viên.'],
  },
  vote,
);

describeRule(voteByOptions, {
  reads: {
    '- vote nhanh: chọn đi Phú Quý hay Măng Đen -> Phú Quý 17, Măng Đen 11':
      'vote nhanh: chọn đi Phú Quý hay Măng Đen',
    'Áo: giơ tay chọn màu, xanh lá 3, cam 2 → lấy xanh lá.': 'Áo: giơ tay chọn màu',
    'Bình chọn tên đội – Sóng Xanh 12; Gió Nam 9.': 'Bình chọn tên đội',
  },
  ignores: ['Kế hoạch: tháng 4 9 lớp, tháng 5 12 lớp.', 'Bầu Ban đại diện: chị Lê Thị Hoa.'],
});

describeRule(voteByChoices, {
  reads: {
    'Kết quả bỏ phiếu đánh giá\nXuất sắc: 1        Đạt: 5        Không đạt: 0': 'Kết quả bỏ phiếu đánh giá',
    'Kết quả kiểm phiếu:\n- Giỏi: 3; Khá: 2': 'Kết quả kiểm phiếu:',
  },
  ignores: ['Kết quả học tập\nGiỏi: 3        Khá: 2', 'Giỏi: 3        Khá: 2'],
});
describeRule(voteByRow, {
  reads: {
    'Nội dung | Đồng ý | Không\nTăng phụ cấp | 187 | 6\nNghỉ bù | 61 | 132': 'Tăng phụ cấp | Nghỉ bù',
  },
  ignores: [],
});

const task = (value: { owner?: string; task: string; deadline?: string }) =>
  `${value.owner ?? '?'} / ${value.task} / ${value.deadline ?? '-'}`;
describeRule(
  actionByItem,
  {
    reads: {
      'Phân công:\n- Ông Mai Văn Trường: lập danh sách khách - hạn 20/05/2025.':
        'Ông Mai Văn Trường / lập danh sách khách - hạn 20/05/2025. / 20/05/2025',
      'Việc ai nấy lo:\nLan - xin giấy phép, có trước 10/3\nTú → đo lại đường, due 12/3':
        'Lan / xin giấy phép, có trước 10/3 / trước 10/3 | Tú / đo lại đường, due 12/3 / 12/3',
      'Phân công:\n(2) a. Tài – tăng nhân lực – 15/7.': 'a. Tài / tăng nhân lực – 15/7. / 15/7',
      'Phân công:\n- Chị Nga gặp Ban Giám hiệu hỏi chuyện rèm - trả lời trước 30/9.':
        'Chị Nga / gặp Ban Giám hiệu hỏi chuyện rèm - trả lời trước 30/9. / trước 30/9',
      'Action items:\n- [ ] @Huy: viết test → EOD 20/10': 'Huy / viết test → EOD 20/10 / 20/10',
      'Action items:\n- [ ] Huy – viết test – ddl 20/10': 'Huy / viết test – ddl 20/10 / 20/10',
      'Trung thu\n• Bố Na: thuê âm thanh + chú hề\n• Mẹ Mít: bánh thì cứ đặt':
        'Bố Na / thuê âm thanh + chú hề / -',
    },
    ignores: ['Ý kiến:\n- Ông Trường: đồng ý.', 'Phân công:\n- Còn để ngỏ: có mở lớp hay không.'],
  },
  task,
);
describeRule(
  actionInLine,
  {
    reads: {
      'Có mặt: Nam, Thục Anh\nviệc tuần này: Nam sửa form (hạn 13/09) / Thục Anh gửi báo cáo (hạn 12/09)':
        'Nam / sửa form (hạn 13/09) / 13/09 | Thục Anh / gửi báo cáo (hạn 12/09) / 12/09',
      'Ai làm gì: kế toán nộp hồ sơ vay trước 30/4; tổ định giá gửi kết quả trước 15/6.':
        'kế toán / nộp hồ sơ vay trước 30/4 / trước 30/4 | tổ định giá / gửi kết quả trước 15/6. / trước 15/6',
    },
    ignores: ['Tình hình: Nam sửa form / Thục Anh gửi báo cáo'],
  },
  task,
);
describeRule(
  actionBySubject,
  {
    reads: {
      'Cuộc họp thống nhất:\n- Sở Xây dựng chủ trì, phối hợp với Văn phòng đôn đốc trước ngày 15/3/2025.':
        'Sở Xây dựng / chủ trì, phối hợp với Văn phòng đôn đốc trước ngày 15/3/2025. / trước ngày 15/3/2025',
    },
    ignores: [
      'Sở Xây dựng báo cáo kết quả quý I.',
      'Chốt:\n- Commit 40 điểm, không lấy thêm.',
      'Kết luận:\n- Chuyển hàng của buồng A sang kho thuê.',
      'Kết luận:\n- Bầu bổ sung ủy viên: ông Lê Văn An.\n- Tờ trình xin thu phí: 11/26 tán thành.\n- Nơi nhận: các phòng.',
    ],
  },
  task,
);
describeRule(
  actionByOrder,
  {
    reads: {
      'Hội nghị đồng ý hỗ trợ tiền nhà; giao Sở Tài chính hướng dẫn thủ tục.':
        'Sở Tài chính / hướng dẫn thủ tục. / -',
      'Giao ông Lê Văn An trực tiếp vận động 27 hộ.': 'ông Lê Văn An / vận động 27 hộ. / -',
    },
    ignores: ['Ông An đề nghị Sở Tài chính hướng dẫn thủ tục.', 'Giao thông thuận lợi.'],
  },
  task,
);
describeRule(
  actionByRow,
  {
    reads: {
      'STT | Công việc | Người phụ trách | Thời hạn\n1 | Nộp tiến độ thi công | Nhà thầu | 07.03.2025\n2 | Lắp ba trạm đo mưa | Ban quản lý | 30.04.2025':
        'Nhà thầu / Nộp tiến độ thi công / 07.03.2025 | Ban quản lý / Lắp ba trạm đo mưa / 30.04.2025',
    },
    ignores: [
      'Mã | Rủi ro | Mức độ\nR1 | Mưa lớn | Cao\nR2 | Thiếu cát | Thấp',
      'Hạng mục | Thiết kế | Lũy kế | Kế hoạch\nĐắp đập | 218.000 | 146.060 | 75%',
    ],
  },
  task,
);
