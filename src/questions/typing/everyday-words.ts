import { COMMON_WORDS } from './common-words.ts';

/**
 * Syllables of everyday Vietnamese, accents as written. A question may use them though no document does, so they are no
 * typos of what the documents use: "gọi" is not "gợi", "ô tô" not "ổ tổ".
 */
const EVERYDAY = `ai ải anh ảnh ạ ăn áo áp ấy ba bà bác bạc bài bàn bán bạn bảng bánh báo bao bay bày bảy bắt bận bằng bát bé bên bến bếp bể bệnh
bị bỏ bọn bóng bố bộ bốn bởi bớt buổi bữa bức bước bút cá cả các cách cái cam cảm cạnh cao cáo cắt câu cậu cây cấm cần cất cấp cầm chạy
chăm chắc chán cháu chào chậm chân chất che chê chế chết chỉ chị chia chiếc chiều chiếu chín cho chó chọn chỗ chờ chơi chợ chú chủ chúng chuyện
chuyến chữ chưa chứ con còn có cô cổ cố công cơ cớ cơm của cũ cũng cùng cuối cuộc cửa dài dám dành dạo dạy dân dậy dẫn dễ dịch dịp do dọn dùng dự
dưới đã đám đang đánh đáp đau đầu đâu đây đấy đem đen đèn đẹp đến đêm đều đi điện đòi đó đọc đói đón đóng đồ đôi đổi đội đông đối đổ đợi đời đủ
đúng đưa đứa đừng đứng được đường em êm gà gác gái gào gặp gây gấp gần gì già giá giải giao giàu giày giờ giỏi giống giữ giữa giúp góc gọi gói gồm
gửi gương hai hại hàng hát hay hãy hãng hằng hẳn hẹn hết hiểu hình ho họ học hoa hỏi hoặc hôm hồi hộp hỏng hơi hơn hợp hứa hướng ít kể kém kẻ kéo kẹt
khá khác khách khen khi khiến khó khỏe khỏi không khổ kia kiểu kịp kỳ ký lạ lá lái là lại làm lắm lạnh lần lẽ lên lo loại lòng lỗi lời lớn lớp lùi lúc
luật luôn lưng lười lửa mà má mạng mang máy màu mau mạnh mặc mặt mắc mắt mãi mấy mất mẹ mệt miễn miệng mình món mong môi mỗi mọi mỏi một mới mời
mở mua mùa muốn muộn mưa mươi mười mức nào nay này nặng năm nắm nắng nằm nâng nên nếu ngã ngay ngày ngăn ngắn nghe nghèo nghề nghỉ nghĩ ngoài ngoại ngon
ngồi ngủ người nguội nhà nhạc nhau nhắc nhẹ nhé nhỉ nhiều nhiêu nhìn nhỏ nhớ nhờ như nhưng những nhanh nhận nhầm nhất nổi nói nóng nơi nợ nỗi nội nửa nữa nước ô ôi
ông ơi ở phải phát phần phía phim phòng phố phớt phút qua quá quà quán quanh quay quen quên quyển ra rảnh ràng rằng rất rẻ rõ rộng rồi rời rơi rủ rút rượu sai
sách sao sáu sáng sạch sau sắp sẵn sẽ sếp sửa sợ sống sót số sớm sức sướng ta tạ tai tại tạo tám tay tắt tặng tập tên tết thà thăm thành thay
thầy thấp thấy thắng thật thẻ thế thêm theo thì thích thím thịt thôi thỏa thời thơ thợ thú thua thuê thuốc thử thứ thức thường tí tìm tin tiếng tiếc tiền tiện tính
tình to tô tổ tôi tối tội tốt tới trái trả trai trang tranh trăm trắng trẻ trên tréo trễ triệu trong trò trốn trời trở trùng trừ trưa trước từ từng tự tưởng
tươi ủa úi uống út và vả vài vang vào vay vắng vẫn vậy vẽ vẻ về vé việc viết vì ví vị vỏ vô vội với vui vụ vừa vững vườn xa xã xách xanh xe xem xếp xin
ấp băng chở coi cỗ cưỡng lăm lẻ lọc lẹ ngàn phụt vựa xinh trứng bơ làn lào tông sóng trắc chưng bug app team shop key xịn xong xóa xưa xuống xử yên yêu ý`;

/** Things, doings and qualities that any report may speak of and most do not. Without accents they are too many other words. */
const PLAIN = `ắc ấm bầm bấm bẩn bẻ bét bê bìa bịch biết biếu bò bọc bòn bón bỏng bóp bồ bôi bồn bông bồng bột bụi bùn bún bụng bưởi bướm cạn cánh cào cắc cắm cắn
cặp cấy chả chảo cháo chảy chắn chặn chặng chắt chập chật chầu chậu chè chẻ chén chèo chì chiên chìm chình chôm chồng chớp chùa chục chùi chuối
chuồng chuột chụp chửi cò cỏ cói cõng cốc côn cổng cốp cột cờ cởi cùn cúng cuốn cuộn cúp cụt cứng cười cướp cừu dạ dại dán dạt dày dặn dầm dấm dâu
dấu dép dẹp dê dì dĩa dọa dòm dòng dốc dưa dừa dứa dượng đạp đay đắng đầm đấm đập đậu đầy đẩy đe đeo đếm đĩa đinh đỗ đồi đỡ đợt đu đũa đục đuốc đúp
đước ép ếch gánh gãy gặt gấu ghẹ ghề giật giềng giò giòn gõ gồ gối gội gôn gút gừng hái hàn hào hạt hàu hấp hấu héc héo hẹp hiên hổ hôi húng hư kè
kẽm kèn kẹo kệ kênh khấn khỉ khiêng khóc khói khô khuyên khuỷu kiệt kiệu kìm kính kíp kỵ lạng lăn lăng lắng lật lầu lẩu lép lê lều lính lít lọ lỏng
lót lô lốp lợn lụa luộc lừa lưỡi lươn lượt lựu mã mác mài mảnh mát máu măng mắng mâm mận mây mẩy mè mèo méo mét mì mía miến miếu mòn mỏng móng mổ mơ
mờ mỡ mợ mũ múc mùi mũi muỗi muối muống mực mượn mương mướp mứt não nắn nấm nâu né ném nếm nệm nến ngách nghiện nghiêng nghìn ngó ngói ngón ngót
ngọt ngô ngỗng ngừ ngứa ngựa ngực ngửi nhám nhạt nhảy nhét nhì nhóm nhọn nhổ nhồi nhôm nhớt nón nô nồi nục núi nuốt nứa nướng nứt ốc ổi ớt phà phẳng
phèn phết phổi phở phơi phướn quạt quấn quầy quýt rách rạch rải rán ráp rằm rắn răng râu rầy rèm rể rỉ riêng riềng rò rót rô rỗng rốt rớt rùa ruồi
ruột rửa rước rưỡi sả sạc sảnh sào sạp săn sắn sẫm sấm sầu sét sến sò sờ sợi suối sưng táo tát tằm tấc tấm tấn tất thả thắp thận thép thêu thìa thỏ
thoáng thổi thối thơm thùng thủng thưa thước tỉ tía tiệm tím tóc tỏi tôm tốp trà trạch tràm tránh trắm trần trâu trèo trét trê triều trói tròn trôi
trông trống trơn trục trút trượt tủ tụng tuồng túy tưới tường tỷ úa ủi ướt vá vác vách vạn váy vặn vắt vẹt viêm vịnh vít vịt vòi vôi vở vợ vơi vớt
vợt vú vuông vừng xám xào xát xẻ xịt xoài xoè xòe xô xôi xuồng yến
bão lũ lụt suất nghìn tường tăng trọ đạp`;

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(EVERYDAY.split(/\s+/));

/** Turns of phrase that questions are made of. */
export const EVERYDAY_PHRASES: readonly string[] =
  `mấy người vắng, mấy người dự, mấy người đến, mấy giờ, mấy ngày, mấy lần, mấy phiếu, mấy hộ, mấy tỉnh, mấy nước, mấy cuộc, mấy ý kiến,
có mấy, được mấy, hết mấy, bao nhiêu người, bao nhiêu tiền, là bao nhiêu, hết bao nhiêu, được bao nhiêu, bao nhiêu vậy, bao giờ, khi nào,
lúc nào, hôm nào, ngày nào, năm nào, tháng nào, chỗ nào, nơi nào, ở đâu vậy, tại đâu, về đâu, đi đâu, họp ở đâu, thì sao, thì ai, thì thế nào,
thì bao giờ, thì khi nào, thì bao nhiêu, thì được gì, vì sao, tại sao, làm sao, ra sao, sao vậy, sao rồi, nói sao, nói gì, nói về, nói thế nào,
như thế nào, thế nào, gồm những ai, có những ai, là những ai, những ai dự, ai dự, ai vắng, ai ký, ai nói, ai lo, ai làm, ai phụ trách, ai chủ trì,
là ai, của ai, cho ai, với ai, do ai, ai vậy, ai là, ai được, gì vậy, gì thế, gì không, là gì, làm gì, cái gì, việc gì, chuyện gì, có gì,
đúng không, phải không, có không, được không, không vậy, không nhỉ, rồi chưa, xong chưa, được chưa, chưa vậy, chốt chưa, chốt gì, chốt sao,
ký chưa, ký không, duyệt không, thông qua không, cho hỏi, cho em hỏi, cho mình hỏi, cho biết, hạn chót, hạn khi nào, hạn đến khi nào, để làm gì,
từ bao giờ, bài báo, bài báo nói, theo bài, cái hội nghị, cái cuộc họp, cuộc họp đó, buổi đó, vụ đó, ông ấy, bà ấy, anh ấy, chị ấy, người đó, còn ông, còn bà,
còn anh, còn chị, thế còn, còn lần, lần này, lần trước, lần sau, kỳ sau, kỳ tới, lần tới, tuần sau, tháng sau, năm ngoái, năm nay, hôm nay, hôm qua`.split(
    /,\s*/,
  );

const SYLLABLES: ReadonlySet<string> = new Set([
  ...EVERYDAY_WORDS,
  ...PLAIN.split(/\s+/),
  ...COMMON_WORDS.flatMap((word) => word.split(' ')),
]);

/** Is the syllable (lower case, in NFC) one of everyday speech? */
export function isEverydayWord(syllable: string): boolean {
  return SYLLABLES.has(syllable);
}
