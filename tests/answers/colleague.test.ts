import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

const REPORTS: Readonly<Record<string, string>> = {
  'khu-nha-o.txt': `BIÊN BẢN HỘI NGHỊ NHÀ CHUNG CƯ SƠN TRÀ 3
Thời gian: 19 giờ ngày 12/9/2025, tại sảnh tầng 1.
Chủ trì: ông Tạ Quốc Bình - Trưởng ban quản trị
Có mặt: ông Tạ Quốc Bình; bà Lê Thị Nga - kế toán; đại diện Công ty Vận hành Minh An.
Vắng: ông Đỗ Văn Quyết (đi công tác Lào, ủy quyền cho bà Nga); Phòng Kinh tế phường (được mời nhưng không cử người).
- Điều chỉnh phí gửi xe từ 90.000 đồng lên 110.000 đồng/tháng, áp dụng từ 01/11/2025: 88 phiếu thuận, 12 phiếu chống. Thông qua.
- Miễn nhiệm ông Quyết: 3 thuận, 3 chống.
- Bà Nga đề nghị mua thêm 2 máy bơm dự phòng.
- Chuyện lắp mái che sân chơi được gác lại đến quý sau.
- Ông Quyết xin không cho nuôi chó trong khu nhà.
- Lát lại sân hay để cỏ
PHÂN CÔNG
- Bà Nga: xin giấy phép sửa hầm, xong trước 20/10/2025.
- Ông Bình: mời thầu sơn tường, xong trước 05/11/2025.`,
  'to-khuyen-nong.txt': `BIÊN BẢN HỌP TỔ KHUYẾN NÔNG XÃ PHÚ THỌ
Ngày 3/10/2025, tại hội trường xã.
Chủ trì: ông Phạm Văn Đức - Tổ trưởng
Phòng Kinh tế xây dựng bảng giá giống.
Bà Hòa: gửi danh sách hộ vay vốn, xong trước 10/10/2025.`,
  'nhom-hoi-khoa.md': `# Chốt cuộc gọi nhóm hội khóa Bến Cát
Tối 4/10/2025, qua Zalo. Lớp trưởng Việt chủ trì.
## Phân việc
- [ ] Gấm - giữ quỹ, công khai mỗi tuần - trước 20/10
- [ ] Quyên - mượn sân trường và hội trường - trước 30/10
- [ ] Triều - gom danh sách liên lạc 5 lớp - 30/11`,
};

const assistant = createAssistant(
  Object.entries(REPORTS).map(([file, text]) => readDocument(file, Buffer.from(text, 'utf8'))),
);

function last(...questions: string[]) {
  let conversation = NEW_CONVERSATION;
  let answer = assistant.ask('', conversation).answer;
  for (const question of questions) ({ answer, conversation } = assistant.ask(question, conversation));
  return answer;
}

describe('a question that says next to nothing itself', () => {
  it.each([
    [['chung cư Sơn Trà 3 tăng phí gửi xe lên bao nhiêu', 'từ khi nào'], /01\/11\/2025/u],
    [['ông Quyết có dự hội nghị chung cư Sơn Trà không', 'sao vậy?'], /đi công tác Lào/u],
    [['ông Đỗ Văn Quyết có họp không', 'ủy quyền cho ai'], /bà Nga/u],
    [['ai lo giấy phép sửa hầm chung cư Sơn Trà', 'bao giờ phải xong'], /20\/10\/2025/u],
    [['việc của ông Bình là gì', 'hạn bao giờ'], /05\/11\/2025/u],
    [['việc của bà Nga', 'hạn bao giờ'], /20\/10\/2025/u],
    [['hội khóa Bến Cát: việc của Triều', 'hạn bao giờ'], /^(?!.*Gấm).*30\/11/u],
    [['gửi xe chung cư Sơn Trà mỗi tháng mấy đồng', 'từ bao giờ'], /01\/11\/2025/u],
    [['Ai chủ trì hội nghị nhà chung cư Sơn Trà 3?', 'họp ngày nào'], /12\/9\/2025/u],
  ])('is asked of the matter of the one before: %j', (questions, expected) => {
    expect(last(...questions).text).toMatch(expected);
  });
});

describe('yes and no', () => {
  it.each([
    ['chung cư Sơn Trà có mua máy bơm không', /^Bà Nga đề nghị/u],
    ['Miễn nhiệm ông Quyết có được thông qua không?', /^Miễn nhiệm ông Quyết: 3 thuận, 3 chống/u],
    ['chung cư Sơn Trà có được lắp mái che sân chơi không', /^Chưa\. .*gác lại/u],
    ['chung cư Sơn Trà có được nuôi chó không', /^Ông Quyết xin không cho/u],
    ['điều chỉnh phí gửi xe có được thông qua không', /^Có\./u],
    ['Phòng Kinh tế phường có dự hội nghị chung cư Sơn Trà không', /^Không\. .*không cử người/u],
    ['chung cư Sơn Trà có lát lại sân không', /^Lát lại sân hay/u],
    ['Công ty Minh An có dự hội nghị chung cư Sơn Trà không', null],
    ['công ty Vận hành Minh An có dự hội nghị chung cư không', /^Có\. .*Minh An/u],
    ['Sở Y tế có dự hội nghị chung cư Sơn Trà không', null],
    ['ông Đỗ Văn Quyết có dự không', /^Không: Đỗ Văn Quyết/u],
  ])('%s', (question, expected) => {
    const { answer } = assistant.ask(question);
    if (expected) expect(answer.text).toMatch(expected);
    else expect(answer.kind).toBe('missing');
  });
});
