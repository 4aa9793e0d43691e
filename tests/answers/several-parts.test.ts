import { describeAskedPapers } from '../support/asked-papers.ts';

/** Questions that ask two or three things at once: each is answered, and what is not told is said to be missing. */
describeAskedPapers([
  {
    file: 'hop-bao-le-hoi-hoa.txt',
    text: `Lễ hội hoa Đồi Mây sẽ có đường gốm dài nhất nước

(VHO) - Sáng 12/9/2025, tại khách sạn Suối Bạc, Ban Tổ chức Lễ hội hoa Đồi Mây lần thứ hai tổ chức họp báo. Ông Tô Vĩnh Khang, Phó Chủ tịch UBND tỉnh chủ trì buổi họp báo.

Theo Ban Tổ chức, lễ hội có 18 hoạt động, kinh phí 21,5 tỷ đồng, trong đó 15 tỷ đồng là vốn xã hội hóa. Vé vào khu trưng bày được phát miễn phí từ 8 giờ ngày 20/9.

Giải thích việc không bắn pháo hoa, bà Mạc Thu Diễm, Giám đốc Sở Văn hóa, Thể thao và Du lịch cho biết do gió lớn trên đồi nên công an tỉnh không cho phép.

Cuộc họp rà soát tiếp theo diễn ra ngày 25/9 tại trụ sở UBND thành phố.`,
    asks: {
      'Họp báo lễ hội hoa Đồi Mây tổ chức ở đâu, ai chủ trì?': /Suối Bạc[\s\S]*Tô Vĩnh Khang/u,
      'Họp báo lễ hội hoa Đồi Mây ai chủ trì và họp hôm nào?': /Tô Vĩnh Khang[\s\S]*12\/9/u,
      'hop bao le hoi hoa doi may o dau, ai chu tri': /Suối Bạc[\s\S]*Tô Vĩnh Khang/u,
      'Ai chủ trì và kinh phí lễ hội hoa Đồi Mây là bao nhiêu?': /Tô Vĩnh Khang[\s\S]*21,5 tỷ/u,
      'Lễ hội hoa Đồi Mây tốn bao nhiêu tiền và vì sao không bắn pháo hoa?': /21,5 tỷ[\s\S]*gió lớn/u,
      'Lễ hội hoa Đồi Mây có mấy hoạt động, vé phát từ mấy giờ?': /18 hoạt động[\s\S]*8 giờ/u,
      'Ai chủ trì họp báo lễ hội hoa Đồi Mây và lương ban tổ chức bao nhiêu?':
        /Tô Vĩnh Khang[\s\S]*Không tìm thấy: lương ban tổ chức bao nhiêu/u,
      'Lương thư ký lễ hội hoa bao nhiêu và thư ký sinh năm nào?': null,
    },
  },
]);
