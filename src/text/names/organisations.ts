import { anyOf, EDGE_BEFORE } from '../words.ts';

/** Words that open the name of a body, in `lower` text. */
const OPENERS =
  `ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân, thường trực hđnd, tỉnh ủy, thành ủy, huyện ủy, quận ủy, đảng ủy, khu ủy, thị ủy, ban thường vụ, ban chấp hành, ban cán sự đảng, bộ chính trị, ban bí thư, trung ương đoàn, trung ương hội, sở, ban, bộ, cục, tổng cục, chi cục, vụ, viện, học viện, trường, trường đại học, đại học, trung tâm, văn phòng, phòng, khoa, tổ, đội, nhóm, chi bộ, chi đoàn, chi hội, đảng bộ, đoàn thanh niên, đoàn tncs, đoàn xã, đoàn phường, đoàn khối, xã đoàn, quận đoàn, thị đoàn, phường đoàn, khu phố, tổng liên đoàn, tổng hội, nhà máy, xí nghiệp, huyện đoàn, tỉnh đoàn, thành đoàn, đoàn trường, công đoàn, liên đoàn, liên minh, hội, hiệp hội, hội đồng, câu lạc bộ, clb, mặt trận tổ quốc, ủy ban mttq, ủy ban mặt trận tổ quốc, ủy ban, quốc hội, chính phủ, tòa án, viện kiểm sát, công an, bộ chỉ huy, bộ tư lệnh, bộ đội biên phòng, đồn biên phòng, đồn, trạm kiểm soát biên phòng, trạm kiểm soát, ban chỉ huy quân sự, ban chỉ huy, bộ chỉ huy quân sự, quân khu, quân đoàn, binh đoàn, lữ đoàn, sư đoàn, trung đoàn, vùng cảnh sát biển, cảnh sát biển, hải đội, hải đoàn, hạt kiểm lâm, viện ksnd, tand, vcci, ldld, lđlđ, hội liên hiệp phụ nữ, kho bạc, ngân hàng, bảo hiểm xã hội, bệnh viện, trạm y tế, công ty, tổng công ty, tập đoàn, doanh nghiệp, hợp tác xã, htx, quỹ, đại sứ quán, tổng lãnh sự quán, lãnh sự quán, đài, báo, tạp chí, nhà xuất bản, thư viện, bảo tàng, nhà văn hóa, hđqt, hội đồng quản trị, ban quản trị, ban quản lý, ban giám đốc, ban giám hiệu, nhà trường, chủ đầu tư, chính quyền, cấp ủy, ban chỉ đạo, ban tổ chức, ban đại diện cha mẹ học sinh, hội phụ huynh`
    .split(',')
    .map((opener) => opener.trim());

/** Source of a pattern for the words that open a body's name: "ubnd", "sở", "công ty". */
export const BODY = `${EDGE_BEFORE}${anyOf(OPENERS)}(?![\\p{L}\\p{M}\\p{N}])`;
