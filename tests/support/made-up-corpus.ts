import { createAssistant } from '../../src/assistant.ts';
import { report } from './made-up-report.ts';

/** Reports of invented events, enough to know persons, offices and the words that questions are asked with. */
const MINUTES = report(
  'bien-ban-tong-ket.txt',
  'BIÊN BẢN HỘI NGHỊ TỔNG KẾT',
  'Sáng 12/5/2025, tại Hội trường A, Công ty Cổ phần Bao bì Sao Mai tổ chức hội nghị tổng kết lần thứ hai. Ông Nguyễn Văn An, Giám đốc, chủ trì hội nghị. Bà Lê Thị Hoa, Trưởng phòng Kế hoạch, làm thư ký.',
  'Ông Nguyễn Văn An đề nghị phòng Kỹ thuật kiểm tra chất lượng đường nước và sửa mái che khu để xe trước ngày 30/6. Bà Lê Thị Hoa không đồng ý vì kinh phí sửa chữa 250 triệu đồng quá lớn.',
  'Hội nghị thống nhất dời lịch sản xuất, quyết định mở rộng kho lạnh. Doanh thu quý I đạt 12 tỷ đồng. Ban Quản trị (BQT) giao phòng Kế hoạch hoàn thành báo cáo. Phụ huynh và cư dân phường được thông báo.',
);

/** An assistant that has read the invented minutes; made once, as it never changes. */
export const madeUpAssistant = createAssistant([MINUTES]);
