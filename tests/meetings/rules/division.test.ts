import { actionByDivision } from '../../../src/meetings/rules/division.ts';
import { describeRule } from '../../support/describe-rule.ts';

describeRule(
  actionByDivision,
  {
    reads: {
      'Trung thu: anh Sáng lo thuê loa, chị Yên đặt 30 hộp bánh trước 1/10.':
        'Sáng / thuê loa / - | Yên / đặt 30 hộp bánh trước 1/10 / trước 1/10',
      'Anh Tú đặt xe, còn chị Hằng mua nước.': 'Tú / đặt xe / - | Hằng / mua nước / -',
      'Chị Hằng nhận làm slide, xong trước 12/3.': 'Hằng / làm slide, xong trước 12/3 / 12/3',
      'Có mặt: Lan, Tú\n\n=> Lan phụ trách khâu in ấn.': 'Lan / phụ trách khâu in ấn / -',
    },
    ignores: [
      'Anh Tú đặt câu hỏi về kinh phí.',
      'Chị Hằng lo rằng trời mưa.',
      'Anh Tú nhận định thị trường khó khăn.',
      'Hai bên đã làm việc với nhau.',
      'Có mặt: Kiệt, Tú\n\nKiệt lo server không chịu nổi khi demo.',
    ],
  },
  ({ owner, task, deadline }) =>
    `${owner?.replace(/^(?:[Aa]nh|[Cc]hị) /u, '') ?? '?'} / ${task} / ${deadline ?? '-'}`,
);
