import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** An assistant that knows these papers alone. */
function readerOf(papers: Readonly<Record<string, string>>) {
  const assistant = createAssistant(
    Object.entries(papers).map(([file, text]) => readDocument(file, Buffer.from(text, 'utf8'))),
  );
  return (...questions: string[]) => {
    let conversation = NEW_CONVERSATION;
    let { answer } = assistant.ask('', conversation);
    for (const question of questions) ({ answer, conversation } = assistant.ask(question, conversation));
    return answer;
  };
}

const PAPERS = {
  'reception.txt': `Hà Lan hỗ trợ làm hồ trữ nước

Chiều 13/3/2025, tại trụ sở Bộ, Thứ trưởng Trần Văn Bình đã tiếp ông Jan van der Linden, Đại sứ Hà Lan tại Việt Nam. Buổi tiếp diễn ra trong hai giờ.

Đại sứ Jan van der Linden cho hay Hà Lan dành khoản viện trợ 7,5 triệu euro cho ba hồ trữ nước. Ông gợi ý thu phí khai thác nước ngầm theo bậc thang.

Hai bên thống nhất mời Ngân hàng Thế giới làm quan sát viên, mỗi bên cử 5 người vào tổ công tác.`,
  'dialogue.txt': `Tỉnh Hoa Sen đối thoại với công nhân

Sáng 22/5/2024, UBND tỉnh Hoa Sen tổ chức hội nghị đối thoại với công nhân tại Nhà văn hóa tỉnh.

Giám đốc Sở Xây dựng Nguyễn Văn An cho biết toàn tỉnh mới xong 3/11 dự án nhà ở xã hội, do vướng mặt bằng. Giá bán dự kiến của khu nhà ở xã hội Quất Lâm là 12,5 triệu đồng/m2.

Đại diện Sở Tài chính tỏ ra thận trọng vì ba điểm do ba đơn vị thu phí khác nhau.

Anh Lê Văn Sáu kiến nghị nâng bữa ăn ca lên tối thiểu 25.000 đồng/suất.

Các bên thông qua Tuyên bố Hoa Sen gồm 3 điểm. Trong đó đáng chú ý: lập quỹ truy xuất 50 tỷ đồng do doanh nghiệp đóng góp; công khai dữ liệu cho công nhân.`,
  'ministers.txt': `Bộ trưởng các nước bàn chuyện nước

Hội nghị Bộ trưởng Môi trường lần thứ 8 khai mạc sáng 21/5/2025 tại Viêng Chăn với sự góp mặt của trưởng đoàn bốn nước: Lào, Myanmar, Trung Quốc và Thái Lan.

Bà Lê Thị Hoa, Thứ trưởng Bộ Môi trường Lào, đề xuất lập quỹ ứng phó hạn mặn 25 triệu USD. Thứ trưởng Bộ Sinh thái Trung Quốc Quách Phương cho biết với quỹ ứng phó hạn mặn cần thêm thời gian nghiên cứu. Đại diện Thái Lan, ông Somchai Suksawat, ủng hộ và tuyên bố đóng góp ngay 2 triệu USD cho quỹ.

Đối với đề xuất lập quỹ, hội nghị thống nhất giao nhóm chuyên gia nghiên cứu sáu tháng.`,
};

describe('articles', () => {
  const ask = readerOf(PAPERS);

  it.each([
    ['thu truong tran van binh tiep dai su ha lan o dau', /trụ sở Bộ/u],
    ['Đại sứ Hà Lan nói gì về ba hồ trữ nước?', /7,5 triệu euro/u],
    ['Trung Quốc nói sao về quỹ ứng phó hạn mặn?', /cần thêm thời gian/u],
    ['Thái Lan đóng góp bao nhiêu cho quỹ?', /2 triệu USD/u],
    ['Đề xuất lập quỹ ứng phó hạn mặn được quyết thế nào?', /nhóm chuyên gia/u],
    ['What did Jan van der Linden suggest about groundwater?', /bậc thang/u],
    ['GĐ Sở XD Hoa Sen nói gì về nhà ở xã hội?', /3\/11 dự án/u],
    ['Giá bán dự kiến nhà ở xã hội Quất Lâm?', /12,5 triệu/u],
    ['Sở Tài chính nghĩ sao về phí?', /thận trọng/u],
    ['Tuyên bố Hoa Sen có những nội dung gì?', /50 tỷ đồng.*công khai dữ liệu/u],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([
    ['Đại sứ Hà Lan nói gì về xuất khẩu cá tra?'],
    ['Myanmar đề xuất gì tại hội nghị bộ trưởng môi trường?'],
    ['Ngân hàng Thế giới cho vay bao nhiêu cho ba hồ trữ nước?'],
    ['Lương tối thiểu của công nhân Hoa Sen được đề nghị tăng bao nhiêu?'],
    ['giám đốc sở y tế hoa sen trả lời công nhân sao?'],
    ['Mỗi công nhân được hỗ trợ bao nhiêu tiền?'],
  ])('does not guess at %s', (question) => {
    expect(ask(question).kind).toBe('missing');
  });
});
