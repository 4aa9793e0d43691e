import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/text/names/names.ts';

/** "name (role)", joined by " | ". */
const people = (text: string, lists = false) =>
  findPeople(text, undefined, { lists })
    .map((person) => (person.role === undefined ? person.name : `${person.name} (${person.role.text})`))
    .join(' | ');

describe('people in running text', () => {
  it.each([
    ['Ông Nguyễn Văn An phát biểu.', 'Nguyễn Văn An'],
    ['bác Năm Cẩn và bác tài Hưng, dì Tư, cậu Út', 'Năm Cẩn | Hưng | Tư | Út'],
    ['chú Ba Hòa, bác Cả Thiện và chú Út Trường', 'Ba Hòa | Cả Thiện | Út Trường'],
    ['chị Lan, BA của dự án', 'Lan (BA của dự án)'],
    ['báo khách vụ đổi trả @Trường, @chú Ba Lành; gửi về thu@Hoa.vn', 'Trường | Ba Lành'],
    ['Đại diện Nhà thầu thi công – Liên danh Hoàng Long – Sơn Hải', ''],
    ['Đại diện Liên danh Hoàng Long - Nguyễn Văn An, Giám đốc', 'Nguyễn Văn An (Giám đốc)'],
    ['Đại hội đồng cổ đông Công ty Cổ phần Gốm Hà Thành thông qua', ''],
    ['Giám đốc Công ty Hoàng Long Nguyễn Văn An', 'Nguyễn Văn An (Giám đốc Công ty Hoàng Long)'],
    ['Tổng Giám đốc Tập đoàn KVN Nguyễn Khoa', 'Nguyễn Khoa (Tổng Giám đốc Tập đoàn KVN)'],
    ['Bà Thạch Thị Sa (B03.01) hỏi', 'Thạch Thị Sa'],
    ['cùng đại diện Viettel Đông Lĩnh', ''],
    ['Chủ tịch Hội đồng, PGS.TS. Lê Hà, điều khiển phiên họp.', 'Lê Hà (Chủ tịch Hội đồng)'],
    ['Phó Giám đốc Sở, bà Lê Thị Hoa, cho biết', 'Lê Thị Hoa (Phó Giám đốc Sở)'],
    ['Dự họp có Giám đốc Sở, ông Nguyễn Văn An, chủ hộ.', 'Nguyễn Văn An (chủ hộ)'],
    ['Giám đốc Công ty - Lê Hà', 'Lê Hà (Giám đốc Công ty)'],
    [
      'Đại sứ Hà Lan tại Việt Nam Jan van der Linden; Đại sứ Brazil Paulo da Silva',
      'Jan van der Linden (Đại sứ Hà Lan tại Việt Nam) | Paulo da Silva (Đại sứ Brazil)',
    ],
    [
      "Chủ tịch Vicasa Nguyễn Văn An và Phó Chủ tịch UBND tỉnh H'Linh Knul",
      "Nguyễn Văn An (Chủ tịch Vicasa) | H'Linh Knul (Phó Chủ tịch UBND tỉnh)",
    ],
    [
      'Chủ tịch Hiệp hội Du lịch tỉnh Lê Thị Hoa góp ý; Trưởng Ban Quản lý Khu kinh tế Nghi Sơn Trần Văn Bình cho biết',
      'Lê Thị Hoa (Chủ tịch Hiệp hội Du lịch tỉnh) | Trần Văn Bình (Trưởng Ban Quản lý Khu kinh tế Nghi Sơn)',
    ],
    [
      'Tổng Giám đốc Ủy hội sông quốc tế Anouk Kittiphan công bố',
      'Anouk Kittiphan (Tổng Giám đốc Ủy hội sông quốc tế)',
    ],
    [
      'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Nguyễn Văn An, Phó Trưởng ban Ban Chỉ đạo Quốc gia về phòng, chống thiên tai chủ trì',
      'Nguyễn Văn An (Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn)',
    ],
    [
      'Giám đốc Nhà xuất bản Nguyễn Văn An; Chủ tịch Hội người Việt tại Séc Lê Thị Hoa',
      'Nguyễn Văn An (Giám đốc Nhà xuất bản) | Lê Thị Hoa (Chủ tịch Hội người Việt tại Séc)',
    ],
    ['49/51 đồng chí Tỉnh ủy viên có mặt', ''],
    ['ông Kim Min-ho, Phó Chủ tịch điều hành, làm trưởng đoàn', 'Kim Min-ho (Phó Chủ tịch điều hành)'],
    ['Lê Thị Hoa, Phó Chủ tịch điều hành phiên họp', 'Lê Thị Hoa (Phó Chủ tịch)'],
    ['bà Nông Thị Hà Giang, Giám đốc Sở, dự', 'Nông Thị Hà Giang (Giám đốc Sở)'],
    ['Quốc vụ khanh Bộ Du lịch Campuchia Som Sophal', 'Som Sophal (Quốc vụ khanh Bộ Du lịch Campuchia)'],
    ['Ban Quản lý Khu công nghệ cao Long Thành', ''],
    [
      'các Phó Tỉnh trưởng Bun-mi Xay-xổm, Khăm-pheng Sỉ-lạ',
      'Bun-mi Xay-xổm (Phó Tỉnh trưởng) | Khăm-pheng Sỉ-lạ',
    ],
    [
      'Giám đốc Sở Nông Lâm Khăm Muộn Khăm-xinh Thong-chăn',
      'Khăm-xinh Thong-chăn (Giám đốc Sở Nông Lâm Khăm Muộn)',
    ],
    ['Bà Nguyễn Thị Hoa, Tổng Giám đốc Becamex Xanh, nói', 'Nguyễn Thị Hoa (Tổng Giám đốc Becamex Xanh)'],
    [
      'đồng chí Lê Thị Hoa, Phó Chủ tịch UBND tỉnh Hà Nam, cho biết',
      'Lê Thị Hoa (Phó Chủ tịch UBND tỉnh Hà Nam)',
    ],
    [
      'Giám đốc Kho bạc Nhà nước huyện Trương Quang Hải; Chi cục trưởng Chi cục Thuế tỉnh Vi Văn Bảy',
      'Trương Quang Hải (Giám đốc Kho bạc Nhà nước huyện) | Vi Văn Bảy (Chi cục trưởng Chi cục Thuế tỉnh)',
    ],
    [
      'ông Quản Trọng Ân, Viện trưởng Viện Vắc xin và Sinh phẩm y tế; bà Hứa Tường Vi',
      'Quản Trọng Ân (Viện trưởng Viện Vắc xin và Sinh phẩm y tế) | Hứa Tường Vi',
    ],
    ['Phó Chủ tịch UBND tỉnh Trần Văn Bình chủ trì', 'Trần Văn Bình (Phó Chủ tịch UBND tỉnh)'],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Long An - Trần Văn Bình phát biểu',
      'Trần Văn Bình (Phó Chủ tịch Thường trực UBND tỉnh Long An)',
    ],
    ['Bí thư Tỉnh ủy Lào Cai Hoàng Văn Quý nhấn mạnh', 'Hoàng Văn Quý (Bí thư Tỉnh ủy Lào Cai)'],
    [
      'các đồng chí: Đinh Văn Hùng, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Vàng A Páo và Lò Thị Sen, Phó Chủ tịch HĐND tỉnh',
      'Đinh Văn Hùng (Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy) | Vàng A Páo (Phó Chủ tịch HĐND tỉnh) | Lò Thị Sen (Phó Chủ tịch HĐND tỉnh)',
    ],
    [
      'bà Phùng Ngọc Anh, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Phú Yên; ông Rơ Châm Thuin',
      'Phùng Ngọc Anh (Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Phú Yên) | Rơ Châm Thuin',
    ],
    ["Bà H'Len Niê, bà K' Thúy và ông Tôn Thất Bách dự", "H'Len Niê | K' Thúy | Tôn Thất Bách"],
    [
      'Đại tá Lương Xuân Bách, Chỉ huy trưởng; BSCKII. Lâm Thị Trân, Giám đốc; PGS.TS. Diệp Bảo Tín',
      'Lương Xuân Bách (Chỉ huy trưởng) | Lâm Thị Trân (Giám đốc) | Diệp Bảo Tín',
    ],
    [
      'ông Sok Vanna, Phó Tổng Lãnh sự Campuchia tại TP. Hồ Chí Minh, cùng dự',
      'Sok Vanna (Phó Tổng Lãnh sự Campuchia tại TP. Hồ Chí Minh)',
    ],
    ['Bun-mi Phôm-ma-chắc, Tỉnh trưởng Salavan', 'Bun-mi Phôm-ma-chắc (Tỉnh trưởng Salavan)'],
    [
      'Bộ trưởng Bộ Đường sắt Ấn Độ Rajendra Kapoor thăm Việt Nam',
      'Rajendra Kapoor (Bộ trưởng Bộ Đường sắt Ấn Độ)',
    ],
    [
      'Thứ trưởng Bộ Nông nghiệp và Môi trường Huỳnh Thị Lan và Thứ trưởng Bộ Nông, Lâm, Ngư nghiệp Nhật Bản Sato Takeru dự',
      'Huỳnh Thị Lan (Thứ trưởng Bộ Nông nghiệp và Môi trường) | Sato Takeru (Thứ trưởng Bộ Nông, Lâm, Ngư nghiệp Nhật Bản)',
    ],
    ['đ/c Nguyễn An, Bí thư, cùng các đ/c Lê Hoa, Trần Bình', 'Nguyễn An (Bí thư) | Lê Hoa | Trần Bình'],
    ['Dưới sự chủ tọa của Thẩm phán Nguyễn Văn An, phiên họp', 'Nguyễn Văn An (Thẩm phán)'],
    [
      'Thứ trưởng Bộ Ngoại giao Nguyễn Văn An và Thứ trưởng thứ nhất Bộ Ngoại giao Hàn Quốc Park Min-su dự',
      'Nguyễn Văn An (Thứ trưởng Bộ Ngoại giao) | Park Min-su (Thứ trưởng thứ nhất Bộ Ngoại giao Hàn Quốc)',
    ],
    [
      'ông John Smith, Giám đốc Ngân hàng Thế giới tại Việt Nam, và bà Lê Thị Hoa',
      'John Smith (Giám đốc Ngân hàng Thế giới tại Việt Nam) | Lê Thị Hoa',
    ],
    ['Tổng thống Kim Jae-won đến', 'Kim Jae-won (Tổng thống)'],
    ['tại trụ sở, số 11 Lê Hồng Phong và 12/5 Trần Quốc Toản', ''],
    ['Thứ trưởng Bộ Công Thương Ông Thế Long dự', 'Ông Thế Long (Thứ trưởng Bộ Công Thương)'],
    ['bà Ingrid Solberg, chuyên gia quản lý nước đô thị', 'Ingrid Solberg (chuyên gia quản lý nước đô thị)'],
    ['Cổ đông Lê Quý Phúc hỏi', 'Lê Quý Phúc (Cổ đông)'],
    ['a. Hà Trọng Bình - Trưởng phòng', 'Hà Trọng Bình (Trưởng phòng)'],
  ])('%s', (text, expected) => {
    expect(people(text)).toBe(expected);
  });

  it.each([
    'đường Nguyễn Du và trường THPT Nguyễn Trãi',
    'Sở Công Thương An Giang, Sở Kế hoạch và Đầu tư',
    'UBND tỉnh Hà Giang, huyện Trần Đề, quận Hồng Bàng',
    'Công ty Hoàng Long và khách sạn Lê Lợi',
    'Đoàn Khánh Hòa đến Cao Bằng từ Hà Nội',
    'phường Lê Hồng Phong, bệnh viện Hồng Ngọc',
    'Các đại biểu dự họp đông đủ. Theo Ban tổ chức, trời đẹp.',
    'Có mặt: 28 đ/c. Vắng: 03 đ/c.',
  ])('nobody: %s', (text) => {
    expect(people(text)).toBe('');
  });
});

describe('people in lists', () => {
  it.each([
    ['Linh (PM), Tú, Huy (backend), chị Hà (PO)', 'Linh (PM) | Tú | Huy (backend) | Hà (PO)'],
    ['Đạt BE, Minh Tường (PO), Lâm (QC, remote)', 'Đạt (BE) | Minh Tường (PO) | Lâm (QC)'],
    ['Vy, Hậu bếp trưởng, Thảo bán hàng, chú Sang tài xế', 'Vy | Hậu | Thảo | Sang'],
    ['Vy, Tú, Toàn thể nhân viên kho', 'Vy | Tú'],
    ['Trần Văn Khải, Lê Thị Hoa; đại diện Sở Tài nguyên và Môi trường', 'Trần Văn Khải | Lê Thị Hoa'],
    ['1. Ông Lộc Văn Thắng        Chức vụ: Phó Giám đốc', 'Lộc Văn Thắng (Phó Giám đốc)'],
  ])('%s', (text, expected) => {
    expect(people(text, true)).toBe(expected);
  });
});
