import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** What colleagues ask after they have read the minutes once. Turns of one chat are parted by " >> ". */
const MINUTES = `BIÊN BẢN HỌP XÃ VIÊN HTX RAU GIẾNG ĐÁ
Thời gian: 14 giờ 00 ngày 12/6/2025
Địa điểm: nhà kho số 2
Chủ trì: bà Hứa Thị Nhâm, Chủ tịch HĐQT
Thư ký: anh Lộc Văn Thái
Có mặt: 46/52 xã viên; ông Vi Đức Kính, kế toán
Vắng: bác sĩ thú y Nông Thị Sim (đi trực), anh Sáng (về quê)
1. Máy bơm: anh Thái kiến nghị mua thêm 2 máy bơm.
2. Phí kho: tăng từ 12.000 lên 15.000 đồng/m2, áp dụng từ 1/8/2025: 40 người đồng ý, 6 người không đồng ý. Thông qua.
3. Thuê xe lạnh: 44/46 đồng ý, 2 người (có ông Vi Đức Kính) bảo lưu ý kiến.
4. Cô Bế Thị Mai đề nghị miễn phí kho cho 3 hộ nghèo, mọi người nhất trí.
5. Giao anh Thái làm việc với điện lực, xong trước 30/6/2025.
6. Không gia hạn hợp đồng PB-07. Hoãn việc xây cổng.
Cuộc họp kết thúc lúc 16h45 cùng ngày.
Kỳ họp sau: 14h ngày 10/7/2025, tại nhà văn hóa.`;

const OTHER = `BIÊN BẢN HỌP TỔ TIN HỌC
Ngày 3/3/2025, phòng 5.
Chủ trì: ông Phạm Văn Bình
1. Gia hạn hợp đồng KT-11 vì nhà thầu gặp mưa lũ.`;

const ASKS: Readonly<Record<string, RegExp>> = {
  // yes and no only as far as the sentence proves it
  'HTX Giếng Đá có mua thêm máy bơm không?': /^Máy bơm: .*kiến nghị mua thêm 2 máy bơm/u,
  'Phí kho HTX Giếng Đá có được tăng không?': /^Có\. .*15\.000/u,
  'Ông Kính có đồng ý thuê xe lạnh không?': /^Không\. .*bảo lưu/u,
  'hộ nghèo có phải đóng phí kho không': /^Không\. .*miễn/u,
  'HTX Giếng Đá có hoãn xây cổng không?': /^Có\. .*Hoãn việc xây cổng/u,
  'anh Sáng có họp không': /^Không.*Sáng/u,
  // why, and how many, were away
  'anh Sáng sao không đi họp': /về quê/u,
  'họp HTX Giếng Đá ai vắng, vì sao?': /đi trực.*về quê/u,
  // the day of a matter is not the day of the meeting
  'Phí kho HTX Giếng Đá lên bao nhiêu? >> từ khi nào': /1\/8\/2025/u,
  'mấy giờ họp HTX Giếng Đá xong': /16h45/u,
  'kiến nghị mua máy bơm do ai đưa ra?': /anh Thái/u,
  // a code is a code
  'vì sao không gia hạn PB-07': /PB-07/u,
};

describe('everyday questions', () => {
  const assistant = createAssistant(
    [
      ['htx-gieng-da.txt', MINUTES],
      ['to-tin-hoc.txt', OTHER],
    ].map(([file = '', text = '']) => readDocument(file, Buffer.from(text, 'utf8'))),
  );
  it.each(Object.entries(ASKS))('%s', (question, expected) => {
    let conversation = NEW_CONVERSATION;
    let said = '';
    for (const turn of question.split(' >> ')) {
      const { answer, conversation: next } = assistant.ask(turn, conversation);
      conversation = next;
      said = answer.text;
    }
    expect(said).toMatch(expected);
  });
});
