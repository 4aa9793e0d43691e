import { describeAskedPapers } from '../support/asked-papers.ts';

/** Notes as teams write them, each with what is asked of it and what the answer must say; `null`: it cannot be found. */
describeAskedPapers([
  {
    file: 'all-hands_bep-nha-may.txt',
    text: `all hands tuần 12 (thứ Hai 16/03/2026), note nhanh
- MC: Bích Hợp. Vắng: Quốc Trung (ốm)
- Marketing: CAC giảm còn 48k/khách, muốn xin 90 triệu chạy quảng cáo tháng 4
- Tech: sập trang thanh toán 25 phút tối thứ Bảy, đã vá
- vote nhanh: đi chơi Phú Quý hay Măng Đen -> Phú Quý 17, Măng Đen 11
- anh Quốc Trung đang ở Singapore gặp nhà đầu tư
- kỳ tới: thứ Hai 23/03 9h00, c. Lụa làm MC`,
    asks: {
      'Đi chơi chọn Phú Quý hay Măng Đen, được bao nhiêu phiếu?': /Phú Quý 17, Măng Đen 11/u,
      'Bếp Nhà Máy: kỳ tới họp khi nào, ai làm MC?': /23\/03.*Lụa/u,
      'Bếp Nhà Máy gọi được bao nhiêu tiền từ nhà đầu tư ở Singapore?': null,
    },
  },
  {
    file: 'hoi-nghi-xuong-hoa-sim.html',
    text: `<h1>Hội nghị người lao động 2026</h1><p>Chiều 12/3/2026, xưởng Hoa Sim họp.</p>
<h2>Biểu quyết</h2><table><tr><th>Nội dung</th><th>Đồng ý</th><th>Không</th></tr>
<tr><td>Nâng phụ cấp ca ba lên 40%</td><td>187</td><td>6</td></tr>
<tr><td>Nghỉ bù vào thứ Hai dịp lễ</td><td>61</td><td>132</td></tr></table>`,
    asks: {
      'nâng phụ cấp ca ba được bao nhiêu người đồng ý?': /Đồng ý 187/u,
      'Nghỉ bù thứ Hai dịp lễ có được thông qua không?': /^Không được thông qua.*132/u,
      'Nâng phụ cấp ca ba có được thông qua không?': /^Có\..*187/u,
    },
  },
  {
    file: 'weekly-sync_vuon-rau.md',
    text: `# Weekly sync – dự án Vườn Rau

**Date:** Thứ Tư, 14/01/2026
**Host:** Ngọc Lam (PM)
**Attendees:** Ngọc Lam, Bá Tùng (backend), Tường An (mobile), anh Sĩ Hải – cố vấn

## Discussion

Bá Tùng đề xuất 15 điểm thay vì 10. Sĩ Hải không ủng hộ vì quỹ quà chỉ còn 41 triệu.

## Decisions

1. ✅ Thử mức 15 điểm ở hai quận
2. ❌ Không làm bản iPad
3. ⏸ Tuyển tài xế: để ngỏ

## Action items

| # | Việc | Owner | Due |
|---|---|---|---|
| 1 | Màn hình điểm thưởng | @Tường An | 28/01 |

## Next sync

Thứ Tư 21/01/2026, 16:00, ở quán Lá. Tường An host, Bá Tùng ghi chép.`,
    asks: {
      'Vườn Rau quyết định những gì?': /15 điểm[\s\S]*iPad/u,
      'Vì sao anh Sĩ Hải không ủng hộ mức 15 điểm?': /41 triệu/u,
      'Tường An phải làm gì, hạn bao giờ?': /Màn hình điểm thưởng.*28\/01/u,
      'buổi sync Vườn Rau kế tiếp khi nào, ai host?': /21\/01.*Tường An host/u,
      'Ai host buổi sync Vườn Rau ngày 14/01?': /Ngọc Lam/u,
    },
  },
  {
    file: 'so-tay_cho-dem.html',
    text: `<h1>Minutes of Meeting – BQL chợ đêm Hồ Trúc</h1>
<table><tr><td>Ngày giờ</td><td>14h, thứ Năm 03/07/2025</td></tr><tr><td>Địa điểm</td><td>Phòng họp lầu 2</td></tr>
<tr><td>Chair</td><td>Bà Viên Thị Lựu, Trưởng BQL</td></tr></table>
<h2>Resolutions</h2><ol><li>Thêm 2 bảo vệ ca đêm, thử 1 tháng.</li><li>Giữ phí vệ sinh 5 ngàn/đêm.</li>
<li>Dời cổng phụ: chưa bàn xong, gác lại.</li><li>In biển tên quầy: chưa chốt mẫu.</li></ol>
<h2>Action log</h2><table><tr><th>Action</th><th>PIC</th><th>Deadline</th></tr>
<tr><td>Tuyển 2 bảo vệ</td><td>Ông Mã Đức Tài</td><td>10/07/2025</td></tr>
<tr><td>Sửa xe rác</td><td>Bà Lành</td><td>12/07/2025</td></tr>
<tr><td>Vẽ lại sơ đồ bãi xe</td><td>Ông Tài</td><td>20/07/2025</td></tr></table>`,
    asks: {
      'BQL chợ đêm Hồ Trúc họp ngày nào, ở đâu?': /3\/7\/2025[\s\S]*Phòng họp lầu 2/u,
      'Ai chủ trì họp BQL chợ đêm Hồ Trúc?': /Viên Thị Lựu/u,
      'BQL chợ đêm Hồ Trúc chốt những gì?': /bảo vệ ca đêm[\s\S]*phí vệ sinh/u,
      'Cuộc họp BQL chợ đêm Hồ Trúc còn gì chưa chốt?': /cổng phụ[\s\S]*biển tên/u,
      'Ông Tài phải làm gì, hạn khi nào?': /Tuyển 2 bảo vệ[\s\S]*10\/07[\s\S]*bãi xe/u,
    },
  },
  {
    file: 'hop-lop.txt',
    text: `BIÊN BẢN HỌP PHỤ HUYNH LỚP 7B2
Ngày 14/9/2025, phòng 12.
Chủ trì: cô Lê Thị Hoa
Chốt:
- Điện thoại: nộp lớp trưởng đầu buổi, ra về nhận lại.
- Quỹ lớp 7B2: tự nguyện.
Chia nhóm
Nhóm văn nghệ 20/11 do chị Trần Thu Cúc điều hành, tập chiều thứ Bảy.`,
    asks: {
      'lớp 7B2 chốt vụ điện thoại sao ta?': /nộp lớp trưởng/u,
      'nhóm văn nghệ 20/11 lớp 7B2 ai điều hành?': /Trần Thu Cúc/u,
      'Ai chủ trì họp phụ huynh lớp 7B2?': /Lê Thị Hoa/u,
    },
  },
]);
