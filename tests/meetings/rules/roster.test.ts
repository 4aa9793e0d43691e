import {
  absentByTable,
  attendeeByColumn,
  attendeeByTable,
  chairByTable,
  secretaryByTable,
} from '../../../src/meetings/rules/roster.ts';
import { describeRule } from '../../support/describe-rule.ts';

const BOARD = `STT | Họ và tên | Chức vụ | Ghi chú
1 | Nguyễn Văn An | Chủ tịch HĐQT | Chủ tọa
2 | Lê Thị Hoa | Phó Chủ tịch HĐQT |
3 | Trần Văn Bình | Thành viên HĐQT | Vắng có lý do
4 | Phạm Thị Dung | Kế toán trưởng | Thư ký`;
const COMMITTEE = `TT | Thành viên | Đơn vị | Vai trò
1 | ThS. Đỗ Thị Yến | Trường THPT Hoa Sen | Chủ trì
2 | Hồ Văn Sỹ | Trạm Y tế | Ủy viên`;
const MARKED = `STT | Giáo viên | Nhiệm vụ | Có mặt
1 | Nguyễn Văn An | Tổ trưởng | x
2 | Lê Thị Hoa | Giáo viên | Vắng (ốm)
3 | Phạm Thị Dung | Giáo viên | 0`;
const RESULTS = `STT | Họ và tên | Chức vụ | Số phiếu
1 | Nguyễn Văn An | Bí thư | 94
2 | Lê Thị Hoa | Phó Bí thư | 90`;
const TASKS = `Công việc | Người thực hiện | Thời hạn
Gửi báo giá | Nguyễn Văn An | 10/3`;

describeRule(attendeeByTable, {
  reads: {
    [BOARD]: 'Nguyễn Văn An | Lê Thị Hoa | Phạm Thị Dung',
    [COMMITTEE]: 'Đỗ Thị Yến | Hồ Văn Sỹ',
  },
  ignores: [RESULTS, TASKS],
});
describeRule(chairByTable, {
  reads: { [BOARD]: 'Nguyễn Văn An', [COMMITTEE]: 'Đỗ Thị Yến' },
  ignores: [RESULTS, TASKS],
});
describeRule(secretaryByTable, { reads: { [BOARD]: 'Phạm Thị Dung' }, ignores: [COMMITTEE] });
describeRule(absentByTable, {
  reads: { [BOARD]: 'Trần Văn Bình', [MARKED]: 'Lê Thị Hoa | Phạm Thị Dung' },
  ignores: [COMMITTEE],
});

const ASKED = `Người hỏi | Nội dung | Trả lời
Thầy Nguyễn Văn An (tổ Toán) | Tiền thừa giờ sao chưa trả? | Trả trước 15/10
Cô Lê Thị Hoa (tổ Văn) | Xin bỏ sổ giấy | Cô Phạm Thị Dung: đồng ý`;

describeRule(attendeeByColumn, {
  reads: { [ASKED]: 'Nguyễn Văn An | Lê Thị Hoa' },
  ignores: [RESULTS, TASKS],
});
