import { describe, expect, it } from 'vitest';
import { assistantOf, lastAnswer } from '../support/asked-reports.ts';

const PAPERS = {
  'announcement.txt': `Ngày kia, ba tỉnh giao ban bảo vệ rừng

Thứ hai, 7/4/2025 | 08:30

Sáng 9/4, tại Trung tâm Hội nghị Hoa Sen sẽ diễn ra hội nghị giao ban quý I về bảo vệ rừng giữa ba tỉnh. Thông tin được ông Lê Văn Bình, Phó Chi cục trưởng Kiểm lâm, cho biết tại cuộc họp chuẩn bị chiều qua.

Theo chương trình, bà Trần Thị Hoa, Giám đốc Sở Nông nghiệp sẽ chủ trì hội nghị. Văn phòng phải gửi tài liệu trước 16 giờ chiều nay.

Tại cuộc họp chuẩn bị, ông Nguyễn Văn Sáu đề nghị mời thêm các chủ rừng.

Được biết, giao ban quý IV tổ chức hồi đầu tháng 1 ở Bạch Đằng do Chi cục Kiểm lâm Bạch Đằng đăng cai.

Giao ban quý II dự kiến do tỉnh Lá Sen đăng cai vào đầu tháng 7/2025.`,
  'two-parts.txt': `MỘT NGÀY HAI CUỘC Ở CÔNG TY GIÀY HOA SEN

Ngày 12 tháng 6 năm 2025, Công ty Giày Hoa Sen có hai cuộc gặp được người lao động mong đợi.

I. Hội nghị người lao động

Đoàn Chủ tịch gồm bà Cao Thị Thúy, Tổng Giám đốc; ông Khuất Văn Mạnh, Chủ tịch Công đoàn.

Đề nghị nghỉ chiều thứ Bảy của chị Bàn Thị Sính không được chấp nhận. Ông Khuất Văn Mạnh lý giải, nếu nghỉ thêm thì phải tăng ca các ngày khác.

II. Làm việc với Liên đoàn Lao động

Đầu giờ chiều, đoàn công tác do ông Thái Văn Vĩnh, Phó Chủ tịch Liên đoàn Lao động tỉnh làm trưởng đoàn đã đến công ty. Tiếp đoàn có bà Cao Thị Thúy. Ông Vĩnh khen phòng y tế của công ty sạch sẽ.`,
  'dialogue.txt': `Sinh viên Trường Hoa Sen đối thoại với hiệu trưởng

Chiều 26/11/2024, tại Hội trường B diễn ra buổi đối thoại giữa Ban Giám hiệu với sinh viên. Chủ trì đối thoại là PGS.TS Nguyễn Phúc Hiển, Hiệu trưởng. Cùng trả lời sinh viên có TS Hồ Thị Luyến, Phó Hiệu trưởng.

Trước băn khoăn của sinh viên về học phí, Trưởng phòng Tài chính Lương Thị Dung khẳng định mức thu 460.000 đồng/tín chỉ giữ nguyên. Bà nói thêm, hiện mới có 112 đơn xin gia hạn.

Sinh viên Phan Văn Khải kiến nghị cho dùng chứng chỉ trong nước khi xét tốt nghiệp. TS Hồ Thị Luyến tiếp lời rằng Hội đồng Khoa học sẽ xem xét trong tháng 12.

Một số em đề nghị bỏ điểm danh bằng khuôn mặt. Hiệu trưởng không đồng tình. Thầy giải thích học kỳ trước có 63 trường hợp điểm danh hộ.

Thầy hẹn gặp lại sinh viên ở buổi đối thoại học kỳ II, dự kiến đầu tháng 4/2025, khi ấy "sẽ đọc lại từng lời hứa hôm nay".`,
  'courts.txt': `Ba ngành tư pháp tỉnh Hoa Sen gỡ vướng án tồn đọng

05/08/2025 19:27

Cuộc họp liên ngành sáng 5/8 do Tòa án tỉnh tổ chức, Chánh án Tống Văn Khoát điều hành. Hội nghị đặt tại hội trường Tòa án, nối trực tuyến tới 12 huyện.

Ba đại biểu có mặt: ông Nghiêm Văn Bách, Viện trưởng; bà Khúc Thị Vành, Cục trưởng; ông Lê Văn Tám, Giám đốc Sở Tư pháp.

Có 16 lượt ý kiến, dồn dập nhất là thu hồi đất (7 ý kiến), kế đó là giá nước.

Thẩm phán Giàng A Chu đề xuất đối thoại ngay tại xã. Riêng đề nghị tăng 4 biên chế thư ký của ông Chu phải chờ Tòa án tối cao. Ba ngành thống nhất họp định kỳ mỗi quý.

Kết luận cuộc họp, Chánh án yêu cầu: mỗi thẩm phán lập danh mục án quá hạn, nộp về Văn phòng trước 12/8; 27 vụ tồn phải giải quyết xong trước 30/9; Cục Thi hành án gửi danh sách bản án để công khai.`,
  'guests.txt': `Việt Nam và Hungary hợp tác y tế

Ngày đăng: 19/11/2025

Ngày 18/11, tại Hà Nội, bà Nguyễn Thị Uyên, Thứ trưởng Bộ Y tế có buổi làm việc với Đoàn đại biểu Hungary do ông Takács Péter, Quốc vụ khanh phụ trách y tế làm trưởng đoàn.

Tại buổi làm việc, Thứ trưởng Nguyễn Thị Uyên mong muốn hai bên sớm ký lại Thỏa thuận hợp tác y tế đã hết hiệu lực. Quốc vụ khanh Takács Péter cảm ơn sự tiếp đón.

Hai bên mong muốn hoàn tất đàm phán để ký Thỏa thuận trong quý I/2026. Hai bên cũng nhất trí lập đường dây trao đổi giữa hai viện kiểm định.`,
  'receptions.txt': `LÃNH ĐẠO TỈNH HOA SEN TIẾP CÁC ĐOÀN KHÁCH QUỐC TẾ

27/06/2024 | 18:20

Tiếp Đại sứ Na Uy
Sáng 27/6, tại Nhà khách số 18, Chủ tịch UBND tỉnh Kha Vĩnh Trường đã tiếp bà Ingrid Solheim, Đại sứ Na Uy tại Việt Nam. Bà Ingrid Solheim khen đội ngũ kỹ sư của tỉnh.

Tiếp Đoàn Hội đồng thành phố Sakai (Nhật Bản)
Chiều cùng ngày, Phó Chủ tịch HĐND tỉnh Thôi Thị Lam tiếp Đoàn Hội đồng thành phố Sakai do ông Nakamura Kenji, Phó Chủ tịch Hội đồng thành phố làm trưởng đoàn. Hai bên thống nhất buổi trao đổi đầu tiên vào tháng 9/2024.
Ông Nakamura Kenji mời lãnh đạo HĐND tỉnh dự lễ hội Sakai. Bà Lam nhận lời, tuy nhiên chưa ấn định thành phần đoàn.
Nhân dịp này, hai bên ký Bản ghi nhớ về giao lưu học sinh.`,
  'press.txt': `Ban tổ chức Giải bóng chuyền bãi biển nói gì?

Ngày 02/07/2025 - 15:33

Tại buổi họp báo sáng nay ở khách sạn Hương Cau do ông Nguyễn Khoa Tĩnh, Trưởng Ban tổ chức chủ trì, có 14 đội nam đăng ký.

Phóng viên một tờ báo đặt vấn đề vì sao đội tuyển nữ vắng chủ công Lại Kiều My. Ông Bạch Xuân Kỳ giải thích, cô bị rách cơ vai từ tháng 5.

Ban tổ chức chưa chốt được hợp đồng truyền hình trực tiếp ở nội dung nữ.

Hai bên duy trì chế độ giao ban sáu tháng một lần; lần kế tiếp tổ chức tại Lá Sen vào cuối tháng 12.`,
};

describe('newspapers', () => {
  const assistant = assistantOf(PAPERS);

  it.each<[string, RegExp]>([
    ['Hội nghị giao ban quý I về bảo vệ rừng họp ngày nào?', /: 9\/4\/2025/u],
    ['giao ban quy 1 bao ve rung hop o dau', /Trung tâm Hội nghị Hoa Sen/u],
    ['Ai chủ trì giao ban quý I về bảo vệ rừng?', /^Chủ trì: Trần Thị Hoa/u],
    ['Giao ban quý IV về bảo vệ rừng do ai đăng cai?', /Chi cục Kiểm lâm Bạch Đằng/u],
    ['Giao ban quý I về bảo vệ rừng họp ở đâu? >> thế giao ban quý sau ai đăng cai?', /Lá Sen/u],
    ['Hội nghị người lao động Giày Hoa Sen diễn ra ngày nào?', /12\/6\/2025/u],
    ['Đoàn Chủ tịch Hội nghị người lao động gồm những ai?', /Cao Thị Thúy.*Khuất Văn Mạnh/u],
    ['Công ty có cho nghỉ chiều thứ Bảy không? >> Sao lại không cho?', /tăng ca/u],
    ['Trưởng đoàn công tác của LĐLĐ tỉnh là ai?', /Thái Văn Vĩnh/u],
    ['học phí bao nhiêu một tín chỉ?', /460\.000/u],
    [
      'Nhà trường có bỏ điểm danh bằng khuôn mặt theo đề nghị của sinh viên không?',
      /^Không\..*không đồng tình/u,
    ],
    ['Sinh viên Khải kiến nghị điều gì? >> Thế Phó Hiệu trưởng nói sao về việc này?', /Hội đồng Khoa học/u],
    ['Hiệu trưởng giải thích sao về điểm danh?', /63 trường hợp/u],
    ['Bao giờ thì có buổi đối thoại tiếp theo ạ, em cảm ơn', /tháng 4\/2025/u],
    ['Ai điều hành cuộc họp liên ngành về án tồn đọng?', /Tống Văn Khoát/u],
    ['Cuộc họp liên ngành tư pháp Hoa Sen họp trực tiếp hay online?', /^Trực tiếp kết hợp trực tuyến/u],
    ['Những đại biểu nào có mặt ở cuộc họp liên ngành?', /Khúc Thị Vành.*Lê Văn Tám/u],
    ['Ý kiến tại cuộc họp liên ngành tư pháp nhiều nhất về chuyện gì?', /thu hồi đất/u],
    ['Đề nghị tăng 4 biên chế thư ký có được chấp thuận không?', /^Chưa\..*phải chờ/u],
    ['Danh mục án quá hạn phải nộp về Văn phòng trước ngày nào?', /^(?!.*30\/9).*12\/8/u],
    ['Ai tiếp đoàn đại biểu Hungary tại Bộ Y tế?', /^Nguyễn Thị Uyên(?!.*Takács)/u],
    ['Hai bên đã ký Thỏa thuận hợp tác y tế tại buổi làm việc chưa?', /mong muốn/u],
    ['đoàn Sakai do ai dẫn đầu vậy ad?', /Nakamura Kenji/u],
    ['Tỉnh và thành phố Sakai ký văn bản gì?', /Bản ghi nhớ về giao lưu học sinh/u],
    ['Bà Thôi Thị Lam có nhận lời dự lễ hội Sakai không?', /nhận lời/u],
    ['Vì sao Lại Kiều My vắng mặt?', /rách cơ vai/u],
    ['Ban tổ chức đã chốt hợp đồng truyền hình trực tiếp nội dung nữ chưa?', /^Chưa\./u],
    ['Họp báo giải bóng chuyền xong thì lần kế tiếp họp ở đâu?', /Lá Sen.*tháng 12/u],
    ['What did Vietnam and Hungary agree on at the health talks?', /đường dây trao đổi/u],
  ])('answer “%s”', (asked, expected) => {
    const answer = lastAnswer(assistant, asked);
    expect(answer.kind).toBe('found');
    expect(answer.text).toMatch(expected);
  });

  it.each([
    'Đoàn công tác của Liên đoàn Lao động ở khách sạn nào?',
    'Học phí năm học 2026-2027 là bao nhiêu?',
  ])('do not tell “%s”', (asked) => {
    expect(lastAnswer(assistant, asked).kind).toBe('missing');
  });
});
