import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/meetings/record.ts';
import { accountsOf } from '../../src/meetings/report.ts';
import { documentOf } from '../support/describe-rule.ts';

const recordFor = (text: string) => {
  const [account] = accountsOf(documentOf(text));
  return account === undefined ? undefined : recordOf(account);
};

describe('who chairs the whole', () => {
  it('is not who leads a part of it', () => {
    const record = recordFor(`Sáng 5/6/2024, Diễn đàn kinh tế biển khai mạc do ông Nguyễn Văn An chủ trì.

Hội thảo về nuôi biển đặt dưới sự chủ tọa của GS. Trần Văn Bình.`);
    expect(record?.chairs).toEqual(['Nguyễn Văn An']);
    expect(record?.attendees.map(({ name }) => name)).toContain('Trần Văn Bình');
  });

  it('is the one who leads a workshop where the report is about it', () => {
    const [account] = accountsOf(
      documentOf('Sáng 5/6/2024, hội thảo về nuôi biển diễn ra dưới sự chủ tọa của GS. Trần Văn Bình.'),
    );
    expect(account && recordOf(account).chairs).toEqual(['Trần Văn Bình']);
  });

  it('is not named by a line of links', () => {
    const record = recordFor(`Sáng 5/6/2024, ông Nguyễn Văn An chủ trì hội nghị giao ban.

Xem thêm: Ông Trần Văn Bình chủ trì tiếp công dân

Chuyên trang liên kết: Gương sáng | Bà Lê Thị Hoa chủ trì hội nghị cán bộ`);
    expect(record?.chairs).toEqual(['Nguyễn Văn An']);
  });
});

describe('what was signed at the meeting', () => {
  it('is not what was signed on another day', () => {
    const record = recordFor(`Tối 14/6/2023, ban chủ nhiệm họp tại quán Bến Đá do chị Lê Thị Hoa điều phối.

Hôm 9/6, tại cửa hàng, chị Lê Thị Hoa đã ký thỏa thuận tài trợ áo.`);
    expect(record?.signed).toEqual([]);
    expect(record?.signers).toEqual([]);
  });

  it('is what was signed on its day', () => {
    const record = recordFor(`Ngày 14/6/2023, hai bên họp tại Huế.

Chiều 14/6, hai bên đã ký Bản ghi nhớ về y tế.`);
    expect(record?.signed).toEqual(['Bản ghi nhớ về y tế']);
  });
});
