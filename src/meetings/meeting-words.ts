import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../text/words.ts';

/** What people call a meeting; the longer names first where one holds another. */
const NOUNS =
  `hội nghị trực tuyến, hội nghị, cuộc họp giao ban, cuộc họp, buổi họp, phiên họp, phiên giải trình, kỳ họp, phiên thường kỳ, khóa họp, buổi tiếp xúc cử tri, hội nghị tiếp xúc cử tri, tiếp xúc cử tri, buổi tiếp xúc, buổi làm việc, cuộc làm việc, buổi gặp gỡ, buổi gặp mặt, cuộc gặp gỡ, cuộc gặp mặt, cuộc gặp, buổi gặp, chương trình gặp gỡ, chương trình gặp mặt, chương trình làm việc,
hội đàm, cuộc hội đàm, buổi hội đàm, hội kiến, buổi hội kiến, cuộc hội kiến, đại hội đồng cổ đông, đhđcđ, đại hội cổ đông, đại hội, buổi tọa đàm, tọa đàm, hội thảo, diễn đàn, lễ ký kết, lễ ký, buổi tiếp, buổi giao ban, họp giao ban, giao ban, hội ý, buổi sinh hoạt, sinh hoạt chi bộ, họp chi bộ, buổi trao đổi, cuộc trao đổi, buổi đối thoại, cuộc đối thoại, hội nghị đối thoại,
buổi tiếp xúc, buổi thảo luận, buổi sơ kết, buổi tổng kết, hội nghị sơ kết, hội nghị tổng kết, phiên đàm phán, vòng đàm phán, phiên thảo luận, phiên đối thoại, kỳ đối thoại, đối thoại định kỳ, phiên làm việc, phiên toàn thể, phiên khai mạc, phiên bế mạc, đối thoại cấp cao, đối thoại chính sách, đối thoại chiến lược, đối thoại thường niên, đối thoại quốc phòng, đối thoại kinh tế, đối thoại lần, đối thoại giữa, tham vấn chính trị, kỳ tham khảo chính trị, tham khảo chính trị, kỳ tham vấn, chương trình đối thoại, hội nghị hiệp thương, phiên trù bị, họp báo, họp phụ huynh, họp dân, họp tổ dân phố, họp khu dân cư, họp thôn, họp lớp, họp nhóm, họp phòng, họp tổ, họp ban, họp hội đồng, họp trực tuyến, họp online, họp khẩn, họp bàn, họp xét, họp mặt, họp kiểm điểm, họp triển khai, họp rà soát, họp nghe báo cáo, họp nghe, họp chuẩn bị, họp đánh giá, họp xem xét, họp cho ý kiến, họp sơ kết, họp tổng kết, họp thông qua, họp thẩm định, họp liên ngành, họp bất thường, họp thường kỳ,
all hands, all-hands, town hall, họp dân, họp lớp, họp xét duyệt, họp cha mẹ học sinh, giao ban báo chí, giao ban công trường, sync tuần, weekly sync, sync, standup, daily, retro, retrospective, sprint planning, sprint review, planning, kick-off, kickoff, meeting, call`
    .split(',')
    .map((noun) => noun.trim().replace(/\s+/gu, ' '));

/** "giao |Ban Quản lý": a board is charged with something, nobody meets. */
const CHARGES =
  '(?!giao ban\\s+(?:quản|chỉ|tổ|tuyên|dân|nội|kinh|chấp|thường|giám|pháp|thanh|dự|đại|kiểm|điều|cán|tiếp|bảo|vì|văn|quân|nữ|chính sách|thi đua|thư ký|đối ngoại|xúc tiến)(?![\\p{L}\\p{M}]))';

/** Source of a pattern for the word for a meeting in `lower` text, with edges: "hội nghị", "phiên họp", "kỳ họp". */
export const MEETING = `${EDGE_BEFORE}${CHARGES}${anyOf(NOUNS)}${EDGE_AFTER}`;
/** As `MEETING`, with the short words that count only behind a number or in a heading: "phiên", "họp", "hội thảo". */
export const MEETING_SHORT = `(?:${EDGE_BEFORE}${anyOf([...NOUNS, 'phiên', 'họp'])}${EDGE_AFTER}|${EDGE_BEFORE}(?:kỳ|buổi|cuộc)(?=\\s+(?:họp|thứ|lần|sau|tới|tiếp))|${EDGE_BEFORE}(?:đối thoại|sự kiện|chương trình)(?=\\s+(?:dự kiến|sẽ\\s|lần (?:sau|tới)|kỳ (?:sau|tới)|năm (?:sau|tới)|tiếp theo)))`;
/** The meeting spoken of, as its own report calls it in the middle of a sentence. */
export const THIS_MEETING = `(?:${anyOf(['hội nghị', 'cuộc họp', 'buổi họp', 'phiên họp', 'kỳ họp', 'khóa họp', 'buổi tiếp xúc', 'buổi làm việc', 'cuộc làm việc', 'hội đàm', 'hội kiến', 'đại hội', 'tọa đàm', 'hội thảo', 'diễn đàn', 'chương trình', 'cuộc gặp', 'buổi gặp', 'buổi gặp gỡ', 'cuộc hội đàm', 'buổi hội đàm', 'buổi hội kiến', 'buổi tọa đàm', 'giao ban', 'buổi lễ', 'buổi tiếp', 'phiên', 'buổi sinh hoạt', 'buổi đối thoại', 'đối thoại', 'họp', 'cuộc thảo luận', 'phiên thảo luận', 'sự kiện', 'lễ ký', 'lễ ký kết'])})`;
