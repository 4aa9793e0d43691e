import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** A press conference on a forum to come, talks with guests who are called "phía bạn", and a digest of two meetings. */
const PAPERS: Readonly<Record<string, string>> = {
  'forum.txt': `150 kỹ sư trẻ sắp gặp nhau ở Huế

Sông Hương Online | 14:20 - 02/08/2025

Ngày 2/8, Ban Tổ chức Diễn đàn Kỹ sư trẻ toàn quốc lần thứ VI đã họp báo công bố chương trình tại Nhà Văn hóa Thanh niên. Chủ trì họp báo là anh Nguyễn Văn An, Bí thư Thành đoàn.

Theo ban tổ chức, diễn đàn năm nay mang chủ đề "Nước sạch", diễn ra từ 21 đến 23/8 tại Trường Đại học Bách khoa, do Trung ương Đoàn và UBND thành phố Huế đồng tổ chức.

Trả lời báo chí, anh An cho biết hơn 150 kỹ sư đã đăng ký, kinh phí 3 tỷ đồng do doanh nghiệp tài trợ.

Diễn đàn lần thứ V (năm 2023) quy tụ 90 kỹ sư, có 7 đề án được hỗ trợ.`,
  'talks.txt': `Biên phòng Tây Ninh hội đàm với tỉnh Prey Veng

Ngày 27/11/2024

Ngày 26-11, tại thị xã Tân Châu, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Tây Ninh tổ chức hội đàm với các lực lượng bảo vệ biên giới tỉnh Prey Veng, Vương quốc Campuchia.

Đại tá Trần Văn Bình, Chỉ huy trưởng và Thiếu tướng Keo Vanna, Phó Ty Công an tỉnh Prey Veng làm trưởng đoàn hai bên, đồng chủ trì hội đàm. Đoàn Tây Ninh có Thượng tá Lê Văn Sáu, Phó Chính ủy. Phía bạn, ngoài Thiếu tướng Keo Vanna, có Đại tá Chea Dara, Tiểu đoàn trưởng và ông Nuon Sophal, Phó Quận trưởng.

Thiếu tướng Keo Vanna ngỏ ý nhờ phía Tây Ninh sửa hai chiếc vỏ lãi. Đại tá Trần Văn Bình nhận lời mở lớp tiếng Việt, còn việc sửa vỏ lãi phải báo cáo cấp trên.

Hai bên thống nhất lập đường dây nóng cấp đồn, hoạt động từ 15-12. Chiều cùng ngày, hai trưởng đoàn đã ký biên bản hội đàm.`,
  'session.txt': `HĐND tỉnh Hoa Sen sắp họp kỳ cuối năm

(Ngày đăng: 04/12/2025)

Thường trực HĐND tỉnh Hoa Sen vừa ban hành chương trình Kỳ họp thứ 8. Theo đó, kỳ họp sẽ khai mạc lúc 7 giờ 30 phút ngày 9/12 tại Trung tâm Hội nghị tỉnh và dự kiến bế mạc chiều 11/12. Chủ tịch HĐND tỉnh Phan Văn Sang sẽ chủ tọa kỳ họp cùng hai Phó Chủ tịch Danh Thị Hoa và Lê Trung Hậu.

Các đại biểu sẽ xem xét 34 báo cáo và biểu quyết 27 dự thảo nghị quyết.

Phó Chủ tịch HĐND tỉnh Lê Trung Hậu cho hay Thường trực nhận được 146 kiến nghị của cử tri. Ông giải thích việc rút ngắn kỳ họp so với năm trước là nhờ nhiều báo cáo không đọc tại hội trường.

Danh sách nhân sự bầu bổ sung chưa được công bố.

Kỳ họp trước (kỳ họp thứ 7) tổ chức ngày 28/8/2025, thông qua 19 nghị quyết.`,
  'digest.txt': `Bộ Văn hóa: Tiếp Đại sứ Phần Lan và họp thẩm định dự án Luật Thư viện

09/10/2024 17:30

Thứ trưởng Phạm Minh Đức tiếp Đại sứ Phần Lan

Sáng nay (9/10), tại trụ sở Bộ, Thứ trưởng Phạm Minh Đức có buổi tiếp bà Aino Virtanen, Đại sứ Phần Lan tại Việt Nam.

Thứ trưởng đề nghị Phần Lan cấp 8 suất học bổng mỗi năm. Đại sứ cho biết có thể dành 5 suất.

Họp Hội đồng thẩm định dự án Luật Thư viện (sửa đổi)

Chiều cùng ngày, Bộ Văn hóa tổ chức phiên họp Hội đồng thẩm định dự án Luật Thư viện (sửa đổi). Thứ trưởng Vũ Thị Mai điều hành phiên họp. 15/17 thành viên Hội đồng có mặt; đại diện Bộ Tài chính và Bộ Nội vụ vắng nhưng đã gửi ý kiến.

Kết luận, Thứ trưởng Vũ Thị Mai yêu cầu cơ quan soạn thảo hoàn thiện hồ sơ trước 25/10.`,
};

const assistant = createAssistant(
  Object.entries(PAPERS).map(([file, text]) => readDocument(file, Buffer.from(text, 'utf8'))),
);

describe('news that tells of more than one meeting', () => {
  it.each<[question: string, said: readonly string[]]>([
    ['Diễn đàn Kỹ sư trẻ lần thứ 6 diễn ra từ ngày nào đến ngày nào?', ['21 đến 23/8']],
    ['Diễn đàn Kỹ sư trẻ năm nay do ai đồng tổ chức?', ['Trung ương Đoàn', 'UBND thành phố Huế']],
    ['ai chu tri buoi hop bao cong bo chuong trinh ngay 2/8', ['Nguyễn Văn An']],
    ['Diễn đàn lần trước có mấy đề án được hỗ trợ?', ['7 đề án']],
    ['Ai chủ trì hội đàm Tây Ninh - Prey Veng?', ['Trần Văn Bình', 'Keo Vanna']],
    ['Những ai ký biên bản hội đàm Tây Ninh - Prey Veng?', ['Trần Văn Bình', 'Keo Vanna']],
    ['Đoàn Prey Veng gồm những ai?', ['Keo Vanna', 'Chea Dara', 'Nuon Sophal']],
    ['Phía Campuchia có những ai dự hội đàm với Tây Ninh?', ['Chea Dara', 'Nuon Sophal']],
    ['Tây Ninh có nhận sửa vỏ lãi cho bạn không?', ['phải báo cáo cấp trên']],
    ['Đường dây nóng cấp đồn bao giờ hoạt động?', ['15-12']],
    ['Kỳ họp thứ 8 HĐND tỉnh Hoa Sen họp từ ngày nào đến ngày nào?', ['9/12/2025', '11/12/2025']],
    ['ky hop thu 8 hdnd hoa sen hop o dau', ['Trung tâm Hội nghị tỉnh']],
    ['Ai sẽ chủ tọa kỳ họp thứ 8 HĐND Hoa Sen?', ['Phan Văn Sang', 'Danh Thị Hoa', 'Lê Trung Hậu']],
    ['Kỳ họp HĐND Hoa Sen sắp tới biểu quyết bao nhiêu nghị quyết?', ['27 dự thảo nghị quyết']],
    ['Sao kỳ họp lần này ngắn hơn năm ngoái?', ['không đọc tại hội trường']],
    ['Kỳ họp trước của HĐND Hoa Sen họp ngày nào?', ['28/8/2025']],
    ['Thứ trưởng nào tiếp Đại sứ Phần Lan?', ['Phạm Minh Đức']],
    ['Ai điều hành phiên họp thẩm định dự án Luật Thư viện?', ['Vũ Thị Mai']],
    ['Hội đồng thẩm định dự án Luật Thư viện vắng những cơ quan nào?', ['Bộ Tài chính', 'Bộ Nội vụ']],
    [
      'Bài viết của Bộ Văn hóa nói về mấy hoạt động, là những hoạt động nào?',
      ['tiếp Đại sứ Phần Lan', 'Luật Thư viện'],
    ],
  ])('%s', (question, said) => {
    const { answer } = assistant.ask(question, NEW_CONVERSATION);
    for (const words of said) expect(answer.text).toContain(words);
  });

  it.each([
    'Buổi gặp lại giữa hai Bộ do ai chủ trì?',
    'Năm 2028 có bao nhiêu kỹ sư đăng ký Diễn đàn Kỹ sư trẻ?',
    'Ai ký hiệp định biên giới Việt Nam - Campuchia năm 1985?',
  ])('does not say: %s', (question) => {
    expect(assistant.ask(question, NEW_CONVERSATION).answer.kind).not.toBe('found');
  });

  it('takes nobody from the other side', () => {
    const { answer } = assistant.ask('Đoàn Prey Veng gồm những ai?', NEW_CONVERSATION);
    expect(answer.text).not.toContain('Lê Văn Sáu');
  });
});
