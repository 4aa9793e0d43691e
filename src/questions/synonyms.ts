import { lower } from '../text/fold.ts';

/**
 * Ways of saying the same in questions and in reports: what people ask with one phrase, a report writes with another of
 * its line. Language only; names and abbreviations of the documents come from the documents.
 */
const GROUPS: readonly string[] = [
  'duyệt, phê duyệt, chấp thuận, đồng ý, thông qua',
  'chịu, ưng, gật đầu, đồng ý, tán thành',
  'xin, đề nghị, đề xuất, kiến nghị, mong muốn, muốn',
  'xin, bổ sung',
  'bày ra, đề xuất, thí điểm',
  'chốt, gút, thống nhất, kết luận, quyết định, nhất trí',
  'giải thích, giải trình, lý giải, phân trần, trình bày',
  'bắt đầu, áp dụng, thực hiện, triển khai, tiến hành',
  'hứa, cam kết',
  'rớt, đánh rớt, trượt, bị loại, không đạt, không duyệt, không được duyệt',
  'đậu, đỗ, được duyệt, đạt, duyệt',
  'lo, bố trí, cân đối, thu xếp',
  'coi, xem, coi lại, xem lại, rà soát, kiểm tra',
  'trễ, muộn, chậm',
  'hư, hỏng, sự cố, trục trặc, không hoạt động',
  'buôn bán, thương mại, giao thương, mua bán, kim ngạch',
  'hai chiều, song phương, hai nước',
  'nói, phát biểu, cho biết, cho rằng, nhấn mạnh, khẳng định, nhận định',
  'gặp riêng, gặp song phương, gặp bên lề, làm việc riêng',
  'chê, phê bình, thẳng thắn, hạn chế',
  'vượt biên, xuất nhập cảnh trái phép, xuất cảnh trái phép, nhập cảnh trái phép',
  'bắt, bắt giữ, thu giữ, phát hiện, triệt phá',
  'trả về, trao trả, bàn giao',
  'trả lời, giải đáp, phúc đáp, hồi đáp, giải trình',
  'phàn nàn, than phiền, than, than thở, kêu ca, phản ánh, phản ảnh, bức xúc, bộc bạch, giãi bày, trải lòng',
  'kêu, phàn nàn, than, phản ánh, ý kiến',
  'nhiều nhất, dồn dập nhất, nóng nhất, tập trung nhất, đông nhất, chủ yếu, phần lớn, đa số',
  'khuyên, khuyến nghị, đề xuất',
  'khen, đánh giá cao, biểu dương, ghi nhận',
  'phản đối, không đồng tình, không đồng ý, không tán thành',
  'bảo lưu, không đồng tình',
  'online, trực tuyến, qua mạng',
  'offline, trực tiếp, gặp mặt, tại chỗ, tập trung',
  'bị chất vấn, trả lời chất vấn, chất vấn',
  'deadline, hạn, thời hạn, trước ngày, hạn chót, ddl',
  'tiền, đồng, kinh phí, chi phí',
  'lương, tiền lương, thu nhập',
  'ô tô, xe hơi',
  'doanh thu, doanh số',
  'lời, lãi, lợi nhuận',
  'lỗ, thua lỗ',
  'nợ, công nợ',
  'họp, tổ chức, diễn ra',
  'nghỉ, vắng, vắng mặt',
  'phụ huynh, cha mẹ học sinh',
  'mưa lũ, mưa bão, lũ lụt, bão lũ, thiên tai',
  'đuổi việc, sa thải, cho thôi việc, buộc thôi việc, cho nghỉ việc',
  'lùi, dời, hoãn, gia hạn',
  'dời, chuyển, lùi',
  'tăng, nâng, điều chỉnh',
  'tăng, nhảy vọt, vọt lên, đội lên, leo thang, tăng vọt',
  'giảm, tụt, sụt, rớt, xuống',
  'giảm, hạ',
  'ngắn hơn, rút ngắn, ngắn',
  'dài hơn, kéo dài',
  'năm ngoái, năm trước',
  'mua, mua sắm, trang bị',
  'sửa, sửa chữa, bảo trì, khắc phục',
  'xây, xây dựng',
  'làm, thực hiện, triển khai, lắp, lắp đặt',
  'chia, phân phối, gồm',
  'số dư, còn, dư',
  'giá, chi phí, mức thu, phí',
  'bầu, trúng cử, bầu bổ sung, đắc cử',
  'bỏ phiếu, biểu quyết, lấy phiếu',
  'ra mắt, công bố, khai trương',
  'góp, đóng góp',
  'trao tặng, tặng, ủng hộ, cúng, quyên góp, tài trợ',
  'bà con, người dân, nhân dân, cư dân',
  'nhà thầu, đơn vị thi công',
  'gia hạn, kéo dài',
  'người chết, tử vong',
  'lắc đầu, không thông qua, không được thông qua',
  'việt nam, vn',
  'sài gòn, thành phố hồ chí minh, tphcm, tp.hcm',
  'trung quốc, tq',
  'phần trăm, tỷ lệ',
  'tỷ lệ, tỉ lệ',
  'biên phòng, bộ đội biên phòng',
  'trụ sở, văn phòng',
  'nhiệm vụ, công việc, phụ trách, giao',
  'ngân sách, budget, kinh phí',
  'nộp, đóng, góp',
  'miễn đóng, khỏi đóng, khỏi nộp, không phải đóng, không phải nộp, không thu, được miễn, miễn thu',
  'chi, tiêu, xài, tiêu xài, chi tiêu, tốn',
  'gợi ý, bày, đề xuất, góp ý, hiến kế',
  'dẹp, bỏ, hủy, thôi, ngưng, dừng',
  'mắc, đắt, cao',
  'lo, phụ trách, đảm nhận, nhận',
  'rước, đón',
  'coi sóc, trông, giữ, trông coi',
  'tiến độ, timeline, lịch trình',
  'khách hàng, khách, client, customer',
  'người dùng, user',
  'tính năng, feature, chức năng',
  'lỗi, bug',
  'ra mắt, launch, phát hành, release',
  'quảng cáo, ads',
  'báo giá, quotation, quote',
  'phản hồi, feedback, góp ý',
  'tuyển, tuyển dụng, hire',
  'nhà tài trợ, tài trợ, sponsor',
  'mục tiêu, target, chỉ tiêu',
  'chiến dịch, campaign',
  'tồn kho, stock',
  'đơn hàng, order',
  'đào tạo, training, tập huấn',
  'thưởng, bonus',
  'tiếp theo, lần sau, kỳ sau, lần tới, kỳ tới',
];

const byPhrase = new Map<string, string[]>();
for (const group of GROUPS) {
  const phrases = group.split(',').map((phrase) => lower(phrase.trim()));
  for (const phrase of phrases) {
    const others = phrases.filter((other) => other !== phrase);
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), ...others]);
  }
}

/** The phrases that something else is said for. */
export const PHRASES_WITH_SYNONYMS: readonly string[] = [...byPhrase.keys()];

/** Phrases that say the same as `phrase` (lower case, accents as written), none where it has none. */
export function synonymsOf(phrase: string): readonly string[] {
  const same = byPhrase.get(phrase) ?? [];
  const other = otherVowel(phrase);
  return other === undefined ? same : [other, ...same, ...(byPhrase.get(other) ?? [])];
}

const I = [...'iíìỉĩị'];
const Y = [...'yýỳỷỹỵ'];

/** "quý". */
const LONGEST_TO_SPELL = 3;

/** "kí" for "ký", "mĩ" for "mỹ": both are written behind these consonants. */
function otherVowel(syllable: string): string | undefined {
  if (syllable.length > LONGEST_TO_SPELL) return undefined;
  const [, head, vowel = ''] = /^(h|k|l|m|s|t|qu)([iíìỉĩịyýỳỷỹỵ])$/u.exec(syllable) ?? [];
  if (head === undefined) return undefined;
  const [i, y] = [I.indexOf(vowel), Y.indexOf(vowel)];
  return head + (i >= 0 ? Y[i] : I[y]);
}
