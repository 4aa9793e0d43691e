import {
  chairByConclusion,
  chairWhoConcludes,
  chairWhoConvenes,
} from '../../../src/meetings/rules/concluding.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(chairByConclusion, {
  reads: {
    'Kết luận của Phó Chủ tịch UBND tỉnh Nguyễn Văn An tại cuộc họp kiểm điểm tiến độ dự án': 'Nguyễn Văn An',
    'THÔNG BÁO\nKẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND TỈNH TRẦN VĂN BÌNH TẠI CUỘC HỌP VỀ TIẾN ĐỘ DỰ ÁN\n\nSau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh Trần Văn Bình kết luận như sau:':
      'Trần Văn Bình',
  },
  ignores: [
    'Kết luận của Giám đốc Sở Y tế tại Hội nghị giao ban quý III',
    'Thực hiện kết luận của đồng chí Nguyễn Văn An về công tác cán bộ, các xã đã báo cáo.',
  ],
});

describeRule(chairWhoConvenes, {
  reads: {
    'THÔNG BÁO\nKết luận cuộc họp\n\nNgày 18 tháng 3 năm 2024, Phó Chủ tịch UBND tỉnh Lê Thị Hoa đã họp trực tuyến với Chủ tịch UBND các huyện.':
      'Lê Thị Hoa',
    'THÔNG BÁO\nKết luận cuộc họp\n\nSáng ngày 02/7/2025, tại trụ sở, đồng chí Phạm Văn Dũng, Bí thư Huyện ủy có buổi làm việc với Đảng ủy xã.':
      'Phạm Văn Dũng',
  },
  ignores: [
    'Ngày 18/3/2024, ông Nguyễn Văn An, Giám đốc Sở Y tế có buổi làm việc với nhà tài trợ.',
    'THÔNG BÁO\nKết luận cuộc họp\n\nNgày 18/3/2024, Văn phòng UBND tỉnh họp với các sở.',
  ],
});

describeRule(chairWhoConcludes, {
  reads: {
    'THÔNG BÁO\nKết luận cuộc họp\n\nSau khi thảo luận, Phó Thủ tướng Trần Văn Bình có ý kiến kết luận như sau:':
      'Trần Văn Bình',
    'THÔNG BÁO\nKết luận cuộc họp\n\nĐồng chí Lê Thị Hoa, Chủ tịch UBND thành phố đã kết luận, chỉ đạo như sau:':
      'Lê Thị Hoa',
  },
  ignores: ['Ông Nguyễn Văn An, Giám đốc kết luận như sau: giá không đổi.'],
});
