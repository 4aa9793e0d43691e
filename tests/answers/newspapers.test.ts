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
