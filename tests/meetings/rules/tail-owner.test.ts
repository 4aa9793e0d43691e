import { actionByTail } from '../../../src/meetings/rules/tail-owner.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(
  actionByTail,
  {
    reads: {
      'Action items\n- Dựng repo + CI (@Kiệt, 12/02)': 'Kiệt / Dựng repo + CI / 12/02',
      'Action items\n- [ ] Xin dữ liệu bãi xe (@Linh + @Tú, 20/02)': 'Linh + Tú / Xin dữ liệu bãi xe / 20/02',
      'Việc phải làm:\n- Sửa biển hiệu chi nhánh 2 → anh Huy, hạn 25/6':
        'anh Huy / Sửa biển hiệu chi nhánh 2 / 25/6',
      'Có mặt: Lan, Tú\n\n- In phiếu khảo sát → Lan, trước 5/6': 'Lan / In phiếu khảo sát / trước 5/6',
      '- [ ] báo khách vụ đổi trả @Hoa, trước 17/9': 'Hoa / báo khách vụ đổi trả / trước 17/9',
      '- [ ] đếm đơn kệ A @Thủy -> T2 tuần sau\n- [ ] xin thêm người @An @Tú asap':
        'Thủy / đếm đơn kệ A / - | An Tú / xin thêm người / -',
    },
    ignores: [
      'Action items\n- Kiệt → dựng repo trước 12/02',
      'Chốt:\n- Tăng phí (từ quý 2)',
      'Giá vé tăng 20k → 25k',
    ],
  },
  ({ owner, task, deadline }) => `${owner ?? '?'} / ${task} / ${deadline ?? '-'}`,
);
